import fc from 'fast-check';
import { expect, it } from 'vitest';
import { backtester, type ScoredOutcome } from '../../../src/core/revenue/backtest.ts';

const FLOOR = { minOutcomes: 40, minOfEach: 10 };
const test = (outcomes: readonly ScoredOutcome[], threshold = 70) => {
  const { add, result } = backtester(threshold, FLOOR);
  for (const outcome of outcomes) add(outcome);
  return result();
};
const leads = (count: number, won: number, scoreMilli: number): readonly ScoredOutcome[] => Array.from({ length: count }, (_, at) => ({ scoreMilli, won: at < won }));

it('counts hot leads against all, and by bands of ten points', () => {
  const { all, hot, rest, lift, refusal, bands } = test([...leads(20, 15, 70_000), ...leads(80, 10, 69_999), ...leads(1, 1, 100_000)]);
  expect([all.count, all.hits, hot.count, hot.hits, rest.count, rest.hits, refusal]).toEqual([101, 26, 21, 16, 80, 10, null]);
  expect(lift?.value).toBeCloseTo(16 / 21 / (26 / 101));
  expect(bands.filter(({ count }) => count > 0).map(({ from, to, count, hits }) => [from, to, count, hits])).toEqual([[60, 70, 80, 10], [70, 80, 20, 15], [90, 100, 1, 1]]);
});

it('claims nothing of few, of none that was hot and of nobody else, and says why', () => {
  expect(test([...leads(7, 7, 80_000), ...leads(12, 0, 10_000)])).toMatchObject({ lift: null, refusal: 'not enough data: 7 won, 12 lost; it takes 40 outcomes, 10 of each', hot: { count: 7, hits: 7 } });
  expect(test(leads(50, 20, 1000))).toMatchObject({ lift: null, refusal: 'none of 50 leads had reached 70 before it was won or lost' });
  expect(test(leads(50, 20, 99_000))).toMatchObject({ lift: null, refusal: 'all 50 leads had reached 70: there is nobody to compare with' });
  expect(test([])).toMatchObject({ lift: null, all: { count: 0, share: null } });
});

it('law: bands add up to all, hot and rest as well, in whatever order they come', () => {
  const outcome = fc.record({ scoreMilli: fc.nat(100_000), won: fc.boolean() });
  fc.assert(fc.property(fc.array(outcome), fc.integer({ min: 1, max: 100 }), (outcomes, threshold) => {
    const found = test(outcomes, threshold);
    const sum = (of: 'count' | 'hits'): number => found.bands.reduce((total, band) => total + band[of], 0);
    expect([sum('count'), sum('hits')]).toEqual([outcomes.length, outcomes.filter(({ won }) => won).length]);
    expect([found.hot.count + found.rest.count, found.hot.hits + found.rest.hits]).toEqual([found.all.count, found.all.hits]);
    expect(test([...outcomes].reverse(), threshold)).toEqual(found);
  }));
});
