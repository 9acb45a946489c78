import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS, localDate } from '../../../src/core/base/instant.ts';
import { type ForecastDeal, forecaster, type ForecastRow, type Period, placer } from '../../../src/core/revenue/forecast.ts';
import { monthAt, monthOfDay, monthsAfter, startOfMonth } from '../../../src/core/revenue/month.ts';

const ZONE = 'Europe/Berlin';
const NOW = Date.parse('2026-03-15T09:00:00Z');
const question = { now: NOW, zone: ZONE, from: '2026-03', months: 3, commitAt: 0.8 };
const forecast = (deals: readonly ForecastDeal[], asked = question): readonly ForecastRow[] => {
  const { add, rows } = forecaster(asked);
  for (const deal of deals) add(deal);
  return rows();
};
const open = (patch: Partial<ForecastDeal> = {}): ForecastDeal =>
  ({ state: 'open', amountMinor: 100_00, currency: 'EUR', probability: 0.5, expectedClose: '2026-03-31', closedAt: null, group: 'mia', ...patch });
const wonAt = (iso: string, patch: Partial<ForecastDeal> = {}): ForecastDeal => open({ state: 'won', closedAt: Date.parse(iso), ...patch });

const day = fc.integer({ min: -90, max: 180 }).map((days) => localDate(NOW + days * DAY_MS, ZONE));
const anyDeal: fc.Arbitrary<ForecastDeal> = fc.record({
  state: fc.constantFrom('open', 'won', 'lost'), amountMinor: fc.option(fc.integer({ min: 0, max: 10_000_000 })), currency: fc.constantFrom('EUR', 'USD'),
  probability: fc.option(fc.integer({ min: 0, max: 1000 }).map((parts) => parts / 1000)), expectedClose: fc.option(day),
  closedAt: fc.integer({ min: -120, max: 0 }).map((days) => NOW + days * DAY_MS), group: fc.option(fc.constantFrom('mia', 'tom')),
}).map((deal) => (deal.state === 'open' ? { ...deal, closedAt: null } : deal));
const deals = fc.array(anyDeal, { maxLength: 40 });

describe('a forecast', () => {
  it('counts what was won as certain, what is sure as commit, each by its probability, and everything as the best case', () => {
    const [row, ...others] = forecast([wonAt('2026-03-02T08:00:00Z', { amountMinor: 500_00 }), open(), open({ probability: 0.8, amountMinor: 200_00 }), wonAt('2026-02-27T08:00:00Z')]);
    expect(others).toEqual([]);
    expect(row).toEqual({
      period: 'month', month: '2026-03', group: 'mia', currency: 'EUR', deals: 3, wonMinor: 500_00, commitMinor: 700_00, weightedMinor: 500_00 + 50_00 + 160_00, bestCaseMinor: 800_00,
      withoutAmount: 0, withoutProbability: 0,
    });
  });

  it('names what has no amount or no probability and counts it nowhere', () => {
    expect(forecast([open({ probability: null }), open({ amountMinor: null, probability: 1 })])).toMatchObject([
      { deals: 2, commitMinor: 0, weightedMinor: 0, bestCaseMinor: 0, withoutAmount: 1, withoutProbability: 1 },
    ]);
  });

  it('has rows of their own for what is overdue, later and of no day, and for each currency and group', () => {
    const rows = forecast([open({ expectedClose: '2026-02-28' }), open({ expectedClose: '2026-03-01' }), open({ expectedClose: '2026-06-01' }), open({ expectedClose: null }), open({ group: null }), open({ currency: 'USD' })]);
    expect(rows.map(({ period, month, currency, group, deals: many }) => [period, month, currency, group, many])).toEqual([
      ['overdue', null, 'EUR', 'mia', 1], ['month', '2026-03', 'EUR', 'mia', 1], ['month', '2026-03', 'EUR', null, 1], ['month', '2026-03', 'USD', 'mia', 1],
      ['later', null, 'EUR', 'mia', 1], ['undated', null, 'EUR', 'mia', 1],
    ]);
  });

  it('goes by the calendar of the zone: a win on New Year\'s Eve in Berlin is of the old year', () => {
    const at = { ...question, now: Date.parse('2026-01-20T09:00:00Z'), from: '2025-12', months: 2 };
    expect(forecast([wonAt('2025-12-31T22:30:00Z'), wonAt('2025-12-31T23:30:00Z')], at).map(({ month }) => month)).toEqual(['2025-12', '2026-01']);
  });

  it('law: where a deal belongs is what the calendar says of its moment, in any zone', () => {
    const zones = ['UTC', 'Asia/Kolkata', 'America/New_York', 'Pacific/Apia', 'Pacific/Kiritimati', 'America/Sao_Paulo', 'Africa/Cairo', 'Europe/Berlin'];
    // Near the ends of months, and anywhere.
    const moment = fc.oneof(
      fc.record({ month: fc.integer({ min: -420, max: 24 }), ms: fc.constantFrom(-3_600_000, -1, 0, 1, 3_599_999, 3_600_000), zone: fc.constantFrom(...zones) }).map(({ month, ms, zone }) => startOfMonth(monthsAfter('2026-01', month), zone) + ms),
      fc.integer({ min: 0, max: Date.parse('2028-01-01') }));
    const state = fc.constantFrom('open', 'won', 'lost');
    fc.assert(fc.property(fc.constantFrom(...zones), moment, moment, fc.integer({ min: -12, max: 12 }), fc.integer({ min: 1, max: 6 }), state, (zone, now, closedAt, offset, months, of) => {
      const from = monthsAfter(monthAt(closedAt, zone), offset);
      const last = monthsAfter(from, months - 1);
      const expectedClose = localDate(closedAt, zone);
      const plain = (): Period | undefined => {
        const month = monthAt(closedAt, zone);
        if (of === 'lost') return undefined;
        if (of === 'won') return month >= from && month <= last ? { period: 'month', month } : undefined;
        if (monthOfDay(expectedClose) < monthAt(now, zone)) return { period: 'overdue', month: null };
        return month > last ? { period: 'later', month: null } : { period: 'month', month };
      };
      expect(placer({ now, zone, from, months })({ state: of, expectedClose, closedAt })).toEqual(plain());
    }), { numRuns: 1500 });
  });

  it('loses no cent of large sums', () => {
    const large = 99_999_999_999_999;
    const many = Array.from({ length: 40 }, () => open({ amountMinor: large, probability: 0.3 }));
    expect(forecast([...many, wonAt('2026-03-02T08:00:00Z', { amountMinor: large })])).toMatchObject([{ wonMinor: large, weightedMinor: Number(BigInt(large) + (BigInt(large) * 12n)), bestCaseMinor: 41 * large }]);
  });

  it('law: won ≤ commit, weighted ≤ best case; every deal is in one row; any order is the same', () => {
    fc.assert(fc.property(deals, fc.integer(), (all, seed) => {
      const rows = forecast(all);
      for (const { wonMinor, commitMinor, weightedMinor, bestCaseMinor } of rows) {
        expect(Math.min(commitMinor, weightedMinor)).toBeGreaterThanOrEqual(wonMinor);
        expect(Math.max(commitMinor, weightedMinor)).toBeLessThanOrEqual(bestCaseMinor);
      }
      const inMonth = ({ state, closedAt }: ForecastDeal): boolean => state === 'open' || (state === 'won' && monthAt(closedAt ?? 0, ZONE) >= question.from);
      expect(rows.reduce((sum, row) => sum + row.deals, 0)).toBe(all.filter(inMonth).length);
      expect(forecast([...all].sort((a, b) => ((a.amountMinor ?? 0) * seed) % 7 - ((b.amountMinor ?? 0) * seed) % 7))).toEqual(rows);
    }));
  });

  it('law: the forecast of a closed month equals what closed in it', () => {
    fc.assert(fc.property(deals, fc.integer({ min: 1, max: 4 }), (all, back) => {
      const month = monthsAfter('2026-03', -back);
      const rows = forecast(all, { ...question, from: month, months: back }).filter((row) => row.period === 'month');
      for (const row of rows) {
        const closed = all.filter(({ state, closedAt, currency, group }) => state === 'won' && currency === row.currency && group === row.group && monthAt(closedAt ?? 0, ZONE) === row.month)
          .reduce((sum, { amountMinor }) => sum + (amountMinor ?? 0), 0);
        expect([row.wonMinor, row.commitMinor, row.weightedMinor, row.bestCaseMinor]).toEqual([closed, closed, closed, closed]);
      }
    }));
  });
});

describe('months', () => {
  it('follow each other over the years, and begin at midnight of their zone', () => {
    expect([monthsAfter('2026-01', -1), monthsAfter('2025-12', 1), monthsAfter('2026-03', -14), monthsAfter('2026-03', 0)]).toEqual(['2025-12', '2026-01', '2025-01', '2026-03']);
    expect(new Date(startOfMonth('2026-04', ZONE)).toISOString()).toBe('2026-03-31T22:00:00.000Z');
    fc.assert(fc.property(fc.integer({ min: -400, max: 400 }), (by) => { expect(monthAt(startOfMonth(monthsAfter('2026-03', by), ZONE), ZONE)).toBe(monthsAfter('2026-03', by)); }));
  });
});
