import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { corrected, type Counts, expectedOf, likelihoodOf } from '../../../src/core/learn/comparison.ts';
import { ALL_PATTERN_KINDS, findPatterns, type Pattern, type PatternReport, type Trial, type Trials } from '../../../src/core/learn/pattern.ts';
import { claimsOnRandom, FLOOR, randomTrials } from '../../support/random-trials.ts';

const table = (converted: number, n: number, othersConverted: number, others: number): Counts => ({ with: n, converted, others, othersConverted });

const choose = (n: number, k: number): bigint => {
  let ways = 1n;
  for (let at = 0; at < k; at++) ways = ways * BigInt(n - at) / BigInt(at + 1);
  return ways;
};
/** The same p-value by counting ways in whole numbers. */
const byCounting = ({ with: n, converted, others, othersConverted }: Counts): number => {
  const wins = converted + othersConverted;
  const ways = (k: number): bigint => (k < 0 || k > n || wins - k > others || wins - k < 0 ? 0n : choose(n, k) * choose(others, wins - k));
  const seen = ways(converted);
  let unusual = 0n, all = 0n;
  for (let k = 0; k <= n; k++) { all += ways(k); if (ways(k) <= seen) unusual += ways(k); }
  return Number(unusual * 10n ** 15n / all) / 1e15;
};

const counts = fc.tuple(fc.nat(40), fc.nat(40), fc.nat(40), fc.nat(40)).map(([a, b, c, d]) => table(a, a + b, c, c + d));

describe('a comparison', () => {
  it('knows the textbook: the lady who tastes tea', () => {
    expect(likelihoodOf([table(3, 4, 1, 4)])).toBeCloseTo(34 / 70, 12);
    expect(likelihoodOf([table(4, 4, 0, 4)])).toBeCloseTo(2 / 70, 12);
  });

  it('is as likely by chance as counting every way says, for any table', () => {
    fc.assert(fc.property(counts, (one) => { expect(likelihoodOf([one])).toBeCloseTo(byCounting(one), 9); }), { numRuns: 300 });
  });

  it('over strata is as likely as adding up every combination of them', () => {
    fc.assert(fc.property(counts, counts, (one, two) => {
      const chances = (t: Counts): readonly (readonly [k: number, chance: number])[] => {
        const wins = t.converted + t.othersConverted;
        const ways = Array.from({ length: t.with + 1 }, (_, k) => (wins - k < 0 || wins - k > t.others ? 0n : choose(t.with, k) * choose(t.others, wins - k)));
        const all = ways.reduce((sum, each) => sum + each, 0n);
        return ways.map((each, k) => [k, Number(each * 10n ** 18n / all) / 1e18]);
      };
      const sums = new Map<number, number>();
      for (const [a, p] of chances(one)) for (const [b, q] of chances(two)) sums.set(a + b, (sums.get(a + b) ?? 0) + p * q);
      const seen = sums.get(one.converted + two.converted) ?? 0;
      const expected = [...sums.values()].filter((chance) => chance <= seen * (1 + 1e-7)).reduce((sum, each) => sum + each, 0);
      expect(likelihoodOf([one, two])).toBeCloseTo(expected, 6);
    }), { numRuns: 30 });
  });

  it('never divides by nothing and stays within 0 and 1', () => {
    fc.assert(fc.property(fc.array(counts, { maxLength: 4 }), (strata) => {
      const p = likelihoodOf(strata);
      expect(p).toBeGreaterThan(0);
      expect(p).toBeLessThanOrEqual(1);
      expect(Number.isFinite(expectedOf(strata))).toBe(true);
    }), { numRuns: 200 });
    expect(likelihoodOf([table(900, 1000, 100, 1000)])).toBeLessThan(1e-15);
  });

  it('is corrected for the number of comparisons as Holm does, in any order', () => {
    expect(corrected([0.01, 0.04, 0.03, 0.005]).map((p) => Math.round(p * 1e6) / 1e6)).toEqual([0.03, 0.06, 0.06, 0.02]);
    fc.assert(fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 }), (ps) => {
      const raised = corrected(ps);
      ps.forEach((p, at) => {
        expect(raised[at]).toBeGreaterThanOrEqual(p);
        if (p === Math.min(...ps)) expect(raised[at]).toBeCloseTo(Math.min(1, ps.length * p), 12);
        ps.forEach((other, place) => { if (p <= other) expect(raised[at]).toBeLessThanOrEqual((raised[place] ?? 1) + 1e-12); });
      });
    }));
  });
});

const one = ({ patterns }: PatternReport, kind: string, value: string): Pattern => {
  const found = patterns.find((each) => each.kind === kind && each.value === value);
  if (!found) throw new Error(`no pattern ${kind} ${value}`);
  return found;
};
const touches = (touch: readonly Trial[]): Trials => ({ lead: [], touch, technique: [] });

describe('patterns', () => {
  it('on random outcomes claim anything in at most one report of twenty', () => {
    const { reports, comparisons } = claimsOnRandom(40, 250);
    expect(comparisons).toBeGreaterThan(40 * 40);
    expect(reports.length, reports.join('\n')).toBeLessThanOrEqual(2);
  });

  it('find what makes a difference, and which way', () => {
    const effect = ({ source, channel, technique }: Trial['values']): number => (source === 'fair' ? 0.35 : 0) + (channel === 'sms' ? 0.3 : 0) + (technique === 'price: roi' ? 0.4 : 0);
    const report = findPatterns(randomTrials({ seed: 3, leads: 400, effect }), FLOOR);
    for (const [kind, value] of [['source', 'fair'], ['channel', 'sms'], ['technique', 'price: roi']] as const) {
      const { verdict, low, baseRate, rate } = one(report, kind, value);
      expect([kind, verdict]).toEqual([kind, 'better']);
      expect(low).toBeGreaterThan(baseRate);
      expect(rate).toBeGreaterThan(low);
    }
    expect(one(report, 'source', 'web').verdict).not.toBe('better');
    expect(report.patterns.slice(0, 3).every(({ verdict }) => verdict === 'better')).toBe(true);
  });

  it('count a lead once for a value however often it answers', () => {
    const quiet = Array.from({ length: 200 }, (_, lead): Trial => ({ lead, at: lead, values: { channel: lead % 2 === 0 ? 'email' : 'sms' }, converted: lead % 10 < 2 }));
    const chatty = Array.from({ length: 500 }, (_, nth): Trial => ({ lead: 999, at: 1000 + nth, values: { channel: 'sms' }, converted: true }));
    const [alone, both] = [findPatterns(touches(quiet), FLOOR), findPatterns(touches([...quiet, ...chatty]), FLOOR)];
    expect(one(both, 'channel', 'sms')).toMatchObject({ leads: 101, converted: one(alone, 'channel', 'sms').converted + 1, verdict: 'unsure' });
  });

  it('compare like with like: what is only tried where it is hard is not called worse', () => {
    // Late touches convert at a tenth of early ones; by SMS they are nearly all late.
    const trial = (lead: number, channel: string, order: string, converted: boolean): Trial => ({ lead, at: lead, values: { channel }, strata: { channel: order }, converted });
    const trials = Array.from({ length: 1200 }, (_, lead) => {
      const isSms = lead % 3 === 0, isLate = isSms ? lead % 30 !== 0 : lead % 30 === 1;
      return trial(lead, isSms ? 'sms' : 'email', isLate ? '2' : '0', lead * 7 % 100 < (isLate ? 4 : 40));
    });
    const blind = trials.map(({ strata: _, ...each }) => each);
    expect(one(findPatterns(touches(blind), FLOOR), 'channel', 'sms').verdict).toBe('worse');
    expect(one(findPatterns(touches(trials), FLOOR), 'channel', 'sms').verdict).toBe('unsure');
  });

  it('say nothing of few, and tell what was too few from what is not sure', () => {
    const few = Array.from({ length: 30 }, (_, lead): Trial => ({ lead, at: lead, values: { channel: lead < 10 ? 'sms' : 'email' }, converted: lead < 10 }));
    const report = findPatterns(touches(few), FLOOR);
    expect(report.comparisons).toBe(0);
    expect(report.patterns.map(({ verdict, p }) => [verdict, p])).toEqual([['few', null], ['few', null]]);
  });

  it('depend on no order, and every count adds up to the leads', () => {
    const trials = randomTrials({ seed: 9, leads: 120 });
    const turned: Trials = { lead: trials.lead.toReversed(), touch: trials.touch.toReversed(), technique: trials.technique.toReversed() };
    const report = findPatterns(trials, FLOOR);
    expect(findPatterns(turned, FLOOR)).toEqual(report);
    expect([...new Set(report.patterns.map(({ kind }) => kind))].sort()).toEqual([...ALL_PATTERN_KINDS].sort());
    for (const { kind, leads, others, converted, othersConverted, rate } of report.patterns) {
      if (kind === 'source' || kind === 'intent') expect(leads + others).toBe(120);
      expect(leads).toBeLessThanOrEqual(120);
      expect(others).toBeLessThanOrEqual(120);
      expect(rate).toBeCloseTo(converted / leads, 12);
      expect(othersConverted).toBeLessThanOrEqual(others);
    }
  });
});
