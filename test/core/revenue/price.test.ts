import fc from 'fast-check';
import { expect, test } from 'vitest';
import { amountOf, totalsOf } from '../../../src/core/revenue/price.ts';

test('lines are rounded once, halves up', () => {
  expect(amountOf({ quantityMilli: 7500, priceMinor: 11_000 })).toBe(82_500);
  expect(amountOf({ quantityMilli: 333, priceMinor: 100 })).toBe(33);
  expect(amountOf({ quantityMilli: 335, priceMinor: 100 })).toBe(34);
  expect(() => amountOf({ quantityMilli: 10 ** 12, priceMinor: 10 ** 12 })).toThrow(expect.objectContaining({ code: 'invalid' }));
});

test('a tax is put on top, or taken out of prices that hold it', () => {
  expect(totalsOf([380_000, 82_500], { discountBp: 500, taxBp: 1900, taxIncluded: false })).toEqual({ subtotalMinor: 462_500, discountMinor: 23_125, netMinor: 439_375, taxMinor: 83_481, totalMinor: 522_856 });
  expect(totalsOf([11_900], { discountBp: 0, taxBp: 1900, taxIncluded: true })).toEqual({ subtotalMinor: 11_900, discountMinor: 0, netMinor: 10_000, taxMinor: 1900, totalMinor: 11_900 });
  expect(totalsOf([], { discountBp: 1000, taxBp: null, taxIncluded: false })).toEqual({ subtotalMinor: 0, discountMinor: 0, netMinor: 0, taxMinor: 0, totalMinor: 0 });
});

test('law: what is shown adds up to the minor unit, and each number is the nearest there is', () => {
  const amounts = fc.array(fc.integer({ min: 0, max: 10 ** 9 }), { maxLength: 20 });
  fc.assert(fc.property(amounts, fc.integer({ min: 0, max: 10_000 }), fc.option(fc.integer({ min: 0, max: 10_000 })), fc.boolean(), (lines, discountBp, taxBp, taxIncluded) => {
    const { subtotalMinor, discountMinor, netMinor, taxMinor, totalMinor } = totalsOf(lines, { discountBp, taxBp, taxIncluded });
    const sum = lines.reduce((total, line) => total + line, 0);
    expect(subtotalMinor).toBe(sum);
    expect(netMinor + taxMinor).toBe(totalMinor);
    expect(totalMinor).toBe(sum - discountMinor + (taxIncluded ? 0 : taxMinor));
    expect(Math.abs(discountMinor - (sum * discountBp) / 10_000)).toBeLessThanOrEqual(0.5 + 1e-3);
    const rate = (taxBp ?? 0) / 10_000;
    expect(Math.abs(taxMinor - (taxIncluded ? totalMinor - totalMinor / (1 + rate) : netMinor * rate))).toBeLessThanOrEqual(0.5 + 1e-3);
    for (const part of [subtotalMinor, discountMinor, netMinor, taxMinor, totalMinor]) expect(Number.isSafeInteger(part) && part >= 0).toBe(true);
  }), { numRuns: 300, seed: 7 });
});
