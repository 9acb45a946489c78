import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accuracyOf, errorOf, type PastMonth } from '../../../src/core/revenue/accuracy.ts';

const month = (forecastMinor: number, wonMinor: number, currency = 'EUR', name = '2026-01'): PastMonth =>
  ({ month: name, currency, forecastMinor, commitMinor: 0, bestCaseMinor: forecastMinor, wonMinor });

describe('the accuracy of forecasts', () => {
  it('is a share of what closed, with its sign', () => {
    expect([errorOf(month(150, 100)), errorOf(month(50, 100)), errorOf(month(50, 0))]).toEqual([0.5, -0.5, null]);
    expect(accuracyOf([month(150, 100), month(60, 100), month(30, 0)])).toEqual([
      { currency: 'EUR', months: 3, mapeMonths: 2, mape: expect.closeTo(0.45), wape: expect.closeTo(0.6), bias: expect.closeTo(0.2) },
    ]);
  });
  it('is said by currency, and of nothing where nothing closed', () => {
    expect(accuracyOf([])).toEqual([]);
    expect(accuracyOf([month(10, 0, 'USD'), month(100, 100)])).toMatchObject([{ currency: 'EUR', wape: 0, bias: 0, mape: 0 }, { currency: 'USD', wape: null, bias: null, mape: null, mapeMonths: 0 }]);
  });
  it('law: the bias is never further from 0 than the error, and forecasts that came true have none', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.nat(1e9), fc.nat(1e9)), { minLength: 1 }), (pairs) => {
      const [one] = accuracyOf(pairs.map(([said, won]) => month(said, won)));
      if (one?.wape !== null) expect(Math.abs(one?.bias ?? 1)).toBeLessThanOrEqual((one?.wape ?? 0) + 1e-12);
      const [exact] = accuracyOf(pairs.map(([said]) => month(said, said)));
      expect(exact?.bias === null || (exact?.wape === 0 && exact.bias === 0 && exact.mape === 0)).toBe(true);
    }));
  });
});
