import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { liftOf, proportionOf } from '../../../src/core/base/proportion.ts';
import { unit } from '../../../src/core/base/random.ts';

const counts = fc.nat(400).chain((count) => fc.record({ count: fc.constant(count), hits: fc.nat(count) }));

describe('an interval of a share', () => {
  it('is that of Wilson', () => {
    // Newcombe, Two-sided confidence intervals for the single proportion, Statistics in Medicine 17 (1998), table I, method 3.
    for (const [hits, count, low, high] of [[81, 263, 0.2553, 0.3662], [15, 148, 0.0624, 0.1605], [0, 20, 0, 0.1611], [1, 29, 0.0061, 0.1718]] as const) {
      expect(proportionOf(hits, count)).toEqual({ count, hits, share: hits / count, low: expect.closeTo(low, 4), high: expect.closeTo(high, 4) });
    }
    expect(proportionOf(0, 0)).toEqual({ count: 0, hits: 0, share: null, low: 0, high: 1 });
  });
  it('law: holds the share, lies within 0 and 1, and is its mirror for misses', () => {
    fc.assert(fc.property(counts, ({ count, hits }) => {
      const [one, other] = [proportionOf(hits, count), proportionOf(count - hits, count)];
      expect(one.low).toBeLessThanOrEqual(one.share ?? 0.5);
      expect(one.high).toBeGreaterThanOrEqual(one.share ?? 0.5);
      expect([one.low >= 0, one.high <= 1]).toEqual([true, true]);
      expect(1 - other.high).toBeCloseTo(one.low, 10);
    }));
  });
});

describe('a lift', () => {
  it('is how many times the share of all that of some is', () => {
    // Against the rest it is 5, from 2.872 to 8.705.
    expect(liftOf({ count: 50, hits: 25 }, { count: 150, hits: 15 })).toEqual({ value: 2.5, low: expect.closeTo(1.9565, 4), high: expect.closeTo(2.9747, 4) });
    expect([liftOf({ count: 0, hits: 0 }, { count: 9, hits: 3 }), liftOf({ count: 9, hits: 3 }, { count: 0, hits: 0 }), liftOf({ count: 9, hits: 0 }, { count: 9, hits: 0 })]).toEqual([null, null, null]);
    expect(liftOf({ count: 10, hits: 10 }, { count: 90, hits: 0 })).toMatchObject({ value: 10, high: 10 });
  });
  it('law: the interval holds it, is never below 0 nor above all, and is 1 where some and rest are alike', () => {
    fc.assert(fc.property(counts, counts, (some, rest) => {
      const lift = liftOf(some, rest);
      if (lift === null) return;
      const most = (some.count + rest.count) / some.count;
      expect([lift.low >= 0, lift.low <= lift.value, lift.value <= lift.high, lift.high <= most + 1e-9]).toEqual([true, true, true, true]);
      if (some.hits > 0) expect(liftOf(some, some)?.value).toBeCloseTo(1, 10);
    }));
  });
  it('holds the truth in 95 of 100 draws, and calls chance better than chance in no more than 5', () => {
    const draw = (count: number, share: number, ...label: readonly (string | number)[]): { count: number; hits: number } =>
      ({ count, hits: Array.from({ length: count }, (_, at) => unit(11, ...label, at) < share).filter(Boolean).length });
    for (const [hot, base] of [[0.3, 0.3], [0.6, 0.2], [0.1, 0.05]] as const) {
      const truth = hot / (0.25 * hot + 0.75 * base);
      const held = Array.from({ length: 1000 }, (_, at) => liftOf(draw(50, hot, 'hot', hot, at), draw(150, base, 'rest', base, at))).filter((lift) => lift !== null && lift.low <= truth && truth <= lift.high).length;
      expect(held).toBeGreaterThan(930);
    }
  });
});
