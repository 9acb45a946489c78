import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS, MINUTE_MS } from '../../../src/core/base/instant.ts';
import { ATTRIBUTION_MODELS, type AttributionModel, type AttributionRules, type Journey, type Member, sharesOf, type Touchpoint, touchpointsOf } from '../../../src/core/revenue/attribution.ts';
import { splitExactly } from '../../../src/core/revenue/shares.ts';

const RULES: AttributionRules = { model: 'position', firstMilli: 400, lastMilli: 400, halfLifeMs: 7 * DAY_MS, visitMs: 30 * MINUTE_MS, reviewDays: 90 };
const at = (day: number, source: string | null, campaign: string | null = null): Touchpoint => ({ at: day * DAY_MS, source, campaign, reporter: source, medium: null });
const given = (day: number, source: string | null, campaign: string | null = null): Member => ({ createdAt: day * DAY_MS, source, campaign, reporter: source, medium: null, isHeardOf: false });
const heardOf = (day: number, source: string | null, campaign: string | null = null): Member => ({ ...given(day, source, campaign), isHeardOf: true });
const shares = (amount: number, days: readonly number[], model: AttributionModel): readonly number[] => sharesOf(amount, days.map((day) => at(day, 'web')), { model, rules: RULES });
const places = (journey: Journey, until?: number): readonly string[] =>
  touchpointsOf(journey, RULES, until).map(({ source, campaign, at: moment }) => `${moment / DAY_MS} ${source ?? '-'}${campaign === null ? '' : `/${campaign}`}`);

describe('shares of a deal', () => {
  it.each<[AttributionModel, readonly number[]]>([
    ['first', [1000, 0, 0, 0]], ['last', [0, 0, 0, 1000]], ['linear', [250, 250, 250, 250]], ['position', [400, 100, 100, 400]],
    // Weights 1/8, 1/4, 1/2 and 1, a week apart each.
    ['time_decay', [67, 133, 267, 533]],
  ])('%s gives four touchpoints, a week apart, %j of a thousand', (model, expected) => { expect(shares(1000, [0, 7, 14, 21], model)).toEqual(expected); });

  it.each(ATTRIBUTION_MODELS)('%s gives one touchpoint everything', (model) => { expect(shares(1001, [3], model)).toEqual([1001]); });
  it('gives of two touchpoints each one half by position, and what cannot be halved to the first', () => { expect(shares(1001, [0, 7], 'position')).toEqual([501, 500]); });
  it('never fades to nothing, however long ago it all was', () => { expect(sharesOf(500, [at(-30_000, 'a'), at(-29_999, 'b')], { model: 'time_decay', rules: RULES }).reduce((a, b) => a + b)).toBe(500); });
  it('shares all between the ends where the playbook gives those nothing, and half where nobody is between', () => {
    const rules = { ...RULES, firstMilli: 0, lastMilli: 0 };
    expect(sharesOf(100, [at(0, 'a'), at(1, 'b'), at(2, 'c')], { model: 'position', rules })).toEqual([0, 100, 0]);
    expect(sharesOf(100, [at(0, 'a'), at(1, 'b')], { model: 'position', rules })).toEqual([50, 50]);
  });

  const amounts = fc.oneof(fc.integer({ min: 0, max: 500 }), fc.maxSafeNat());
  const moments = fc.array(fc.integer({ min: -2e12, max: 4e12 }), { minLength: 1, maxLength: 60 }).map((list) => [...list].sort((a, b) => a - b));
  const rulesOf = fc.record({ first: fc.integer({ min: 0, max: 1000 }), last: fc.integer({ min: 0, max: 1000 }), halfLifeMs: fc.integer({ min: 1, max: 1e10 }) })
    .map(({ first, last, halfLifeMs }): AttributionRules => ({ ...RULES, firstMilli: first, lastMilli: Math.min(last, 1000 - first), halfLifeMs }));
  it('law: they add up to the amount under every model, none is below nothing, and the same again is the same', () => {
    fc.assert(fc.property(amounts, moments, rulesOf, fc.constantFrom(...ATTRIBUTION_MODELS), (amount, list, rules, model) => {
      const points = list.map((moment) => ({ at: moment }));
      const parts = sharesOf(amount, points, { model, rules });
      expect(parts.length).toBe(points.length);
      expect(parts.reduce((sum, part) => sum + BigInt(part), 0n)).toBe(BigInt(amount));
      expect(parts.every((part) => Number.isSafeInteger(part) && part >= 0)).toBe(true);
      expect(sharesOf(amount, points, { model, rules })).toEqual(parts);
    }), { numRuns: 500 });
  });
  it('law: a later touchpoint never gets less by time decay, but for a rounded unit', () => {
    fc.assert(fc.property(amounts, moments, (amount, list) => {
      const parts = sharesOf(amount, list.map((moment) => ({ at: moment })), { model: 'time_decay', rules: RULES });
      for (let index = 1; index < parts.length; index++) expect((parts[index] ?? 0) - (parts[index - 1] ?? 0)).toBeGreaterThanOrEqual(-1);
    }));
  });
  it('law: no part is further than one unit from its exact share', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 1e9 }), fc.array(fc.integer({ min: 0, max: 1e6 }), { minLength: 1, maxLength: 40 }), (amount, weights) => {
      const total = weights.reduce((a, b) => a + b, 0);
      fc.pre(total > 0);
      splitExactly(amount, weights).forEach((part, index) => { expect(Math.abs(part - (amount * (weights[index] ?? 0)) / total)).toBeLessThanOrEqual(1 + 1e-6); });
    }));
  });
});

describe('touchpoints of a lead', () => {
  it('begin with what the lead says of itself, also where it was written down later', () => {
    expect(places({ members: [given(10, 'conference', 'expo')], events: [at(12, 'website'), at(3, 'ads', 'spring')] })).toEqual(['3 conference/expo', '3 ads/spring', '12 website']);
  });
  it('are none where nothing says where somebody came from', () => { expect(places({ members: [given(1, null)], events: [] })).toEqual([]); });
  it('hold once what the event told by which somebody is heard of, with the campaign of its link', () => {
    expect(places({ members: [heardOf(3, 'website')], events: [at(3, 'website', 'spring'), at(9, 'email')] })).toEqual(['3 website/spring', '9 email']);
  });
  it('keep what a person has written down over what was heard', () => {
    expect(places({ members: [heardOf(3, 'partner')], events: [at(3, 'website')] })).toEqual(['3 partner', '3 website']);
  });
  it('end with the win: what comes after it takes no part', () => {
    expect(places({ members: [given(1, 'conference')], events: [at(2, 'website'), at(5, 'email'), at(5.001, 'ads')] }, 5 * DAY_MS)).toEqual(['1 conference', '2 website', '5 email']);
    // The deal may be older than the import that says where its lead came from.
    expect(places({ members: [given(9, 'conference')], events: [] }, 5 * DAY_MS)).toEqual(['5 conference']);
  });
  it('are one for a visit, however many pages it has, and two for two visits', () => {
    const minute = 1 / 1440;
    expect(places({ members: [], events: [at(1, 'web'), at(1 + 20 * minute, 'web'), at(1 + 45 * minute, 'web'), at(1 + 76 * minute, 'web')] }).length).toBe(2);
    expect(places({ members: [], events: [at(1, 'web'), at(1 + minute, 'ads'), at(1 + 2 * minute, 'web')] })).toHaveLength(3);
  });
  it('of merged leads stand in one order, and what was given comes before what was only heard of', () => {
    const journey = { members: [given(5, 'linkedin'), heardOf(1, 'google', 'brand'), given(4, 'conference')], events: [at(1, 'google', 'brand'), at(6, 'website')] };
    expect(places(journey)).toEqual(['1 conference', '1 google/brand', '5 linkedin', '6 website']);
  });

  const words = fc.constantFrom('web', 'ads', 'email', null);
  const point = fc.record({ at: fc.integer({ min: 0, max: 10_000_000 }), source: words, campaign: words, reporter: words, medium: words });
  const member = fc.record({ createdAt: fc.integer({ min: 0, max: 10_000_000 }), source: words, campaign: words, reporter: words, medium: words, isHeardOf: fc.boolean() });
  it('law: they are in the order of time and the same in whatever order things arrived', () => {
    fc.assert(fc.property(fc.array(member, { maxLength: 4 }), fc.array(point, { maxLength: 20 }), fc.integer({ min: 0, max: 10_000_000 }), fc.nat(), (members, events, until, turn) => {
      const points = touchpointsOf({ members, events }, RULES, until);
      const turned = <T>(list: readonly T[]): T[] => [...list.slice(turn % (list.length || 1)), ...list.slice(0, turn % (list.length || 1))].reverse();
      expect(touchpointsOf({ members: turned(members), events: turned(events) }, RULES, until)).toEqual(points);
      points.forEach((one, index) => { expect(one.at).toBeLessThanOrEqual(until); if (index > 0) expect(one.at).toBeGreaterThanOrEqual(points[index - 1]?.at ?? 0); });
    }), { numRuns: 400 });
  });
});
