import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../../src/core/base/instant.ts';
import { unit } from '../../../src/core/base/random.ts';
import type { Beside } from '../../../src/core/learn/filling.ts';
import { findLeaks, type LeftOut } from '../../../src/core/learn/guard.ts';
import { featureNames, type FeatureValues, type Observation } from '../../../src/core/learn/observation.ts';

type Make = (at: number, won: boolean) => FeatureValues;
const LIST = 7;
const wonAt = (at: number): boolean => unit(3, 'won', at) < 0.3;

/** Rows of a list without dates, read in one moment. Their ids are in no order. */
const rows = (count: number, make: Make): readonly Observation[] => Array.from({ length: count }, (_, at) => ({
  id: `ld_${unit(3, 'id', at)}`, at: DAY_MS, since: DAY_MS, won: wonAt(at), values: { industry: unit(3, 'industry', at) < 0.5 ? 'food' : 'steel', ...make(at, wonAt(at)) }, told: { list: LIST, row: at, isDated: false },
})).sort((a, b) => (a.id < b.id ? -1 : 1));
const openRows = (count: number, make: (at: number) => FeatureValues): Beside['open'] => Array.from({ length: count }, (_, at) => ({ list: LIST, values: { industry: 'food', ...make(at) } }));
const leaks = (observations: readonly Observation[], open: Beside['open'] = [], isFact: Beside['isFact'] = () => true): readonly LeftOut[] => findLeaks(featureNames(observations), observations, { open, isFact });
const sometimes = (share: number, value: string, ...seed: readonly (string | number)[]): string | null => (unit(5, ...seed) < share ? value : null);

describe('the leakage guard, where a list says nothing of time', () => {
  const aOrB = (at: number): string => (unit(5, 'ab', at) < 0.5 ? 'a' : 'b');

  it('leaves out a column that is filled for the older leads only, whichever end of the list they stand at', () => {
    expect(leaks(rows(400, (at) => ({ region: at < 280 ? aOrB(at) : null })))).toEqual([
      { feature: 'region', reason: 'filled only for the first rows of a list without dates: 88 % of them, 0 % of the others; its order is taken for that of time' }]);
    expect(leaks(rows(400, (at) => ({ region: at < 120 ? null : aOrB(at) })))).toEqual([
      { feature: 'region', reason: 'filled only for the last rows of a list without dates: 88 % of them, 0 % of the others; its order is taken for that of time' }]);
    expect(leaks(rows(4000, (at) => ({ region: at < 400 ? sometimes(0.6, 'a', 'few', at) : null })))).toHaveLength(1);
  });

  it('takes no order for that of time that is the order of the outcomes, or of another column', () => {
    const sorted = [...rows(400, () => ({}))].sort((a, b) => Number(b.won) - Number(a.won)).map((each, row) => ({ ...each, told: { list: LIST, row, isDated: false } }));
    expect(leaks(sorted.map((each, at) => ({ ...each, values: { ...each.values, rating: at < 300 ? aOrB(at) : null } })))).toEqual([]);
    expect(leaks(rows(400, (at) => ({ source: at < 280 ? 'fair' : 'web', booth: at < 280 ? aOrB(at) : null })))).toEqual([]);
    expect(leaks(rows(400, (at) => ({ year: at < 280 ? 2023 : 2024, booth: at < 280 ? aOrB(at) : null })))).toEqual([expect.objectContaining({ feature: 'booth' })]);
  });

  it('holds nothing against a column that leads known since have', () => {
    const since = Array.from({ length: 120 }, (_, at): Observation => ({ id: `own ${at}`, at: (10 + at) * DAY_MS, won: at % 3 === 0, values: { industry: 'food', region: aOrB(at) } }));
    expect(leaks([...rows(400, (at) => ({ region: at < 280 ? aOrB(at) : null })), ...since])).toEqual([]);
  });

  it('leaves out a column that leads have only once they ended', () => {
    const ended = rows(300, (at) => ({ closing: `Q${1 + at % 4}`, team: aOrB(at) }));
    expect(leaks(ended, openRows(60, (at) => ({ team: aOrB(at) })))).toEqual([{ feature: 'closing', reason: 'filled only for leads that ended: 100 % of them, 0 % of the 60 open ones of the same list' }]);
    expect(leaks(ended, openRows(9, () => ({ team: 'a' })))).toEqual([]);
    expect(leaks(ended, openRows(60, () => ({ team: 'a' })).map((each) => ({ ...each, list: LIST + 1 })))).toEqual([]);
    expect(leaks(ended, openRows(60, (at) => ({ team: 'a', closing: sometimes(0.2, 'Q1', 'open', at) })))).toEqual([]);
  });

  it('leaves out a column that only won leads have, or only lost ones, though it tells nothing of most', () => {
    expect(leaks(rows(300, (at, won) => ({ reason: won ? null : sometimes(0.5, `r${at % 3}`, 'lost', at) })))).toEqual([
      { feature: 'reason', reason: expect.stringMatching(/^filled only for leads that were lost, (\d+) of \1: it was written down when the outcome was known$/) }]);
    expect(leaks(rows(300, (at, won) => ({ invoice: won ? sometimes(0.4, 'sent', 'won', at) : null })))).toEqual([
      { feature: 'invoice', reason: expect.stringMatching(/^filled only for leads that were won/) }]);
    expect(leaks(rows(300, (at, won) => ({ visit: sometimes(won ? 0.6 : 0.2, 'yes', 'visit', at) })))).toEqual([]);
  });

  it('asks of facts only who has them: of what happened the ledger says when', () => {
    const ended = rows(300, (at, won) => ({ intent: won ? 'buy' : sometimes(0.3, 'buy', at), 'days since activity': at % 9 }));
    expect(leaks(ended, openRows(60, () => ({})), (name) => name === 'industry')).toEqual([]);
  });
});

it('the guard finds old leads by when they were known, not by when they were asked about', () => {
  const asked = Array.from({ length: 400 }, (_, at): Observation => ({
    id: `ld_${at}`, since: at * DAY_MS, at: Math.round((at + unit(8, at) * (400 - at)) * DAY_MS), won: wonAt(at), values: { region: at < 280 ? (at % 2 === 0 ? 'north' : 'south') : null }, told: { list: LIST, row: at, isDated: true },
  })).sort((a, b) => a.at - b.at);
  expect(leaks(asked)).toEqual([{ feature: 'region', reason: 'filled only for older leads: 88 % of them, 0 % of the newest' }]);
});

describe('an honest column', () => {
  const column = fc.record({ share: fc.constantFrom(0.03, 0.1, 0.2, 0.4, 0.7, 0.95, 1), levels: fc.constantFrom(1, 2, 5, 60), won: fc.constantFrom(0, 0.3) });
  const list = fc.record({
    seed: fc.nat(1e6), count: fc.constantFrom(40, 60, 120, 400), open: fc.constantFrom(0, 10, 30, 200), base: fc.constantFrom(0.25, 0.5, 0.8), isDated: fc.boolean(), isTold: fc.boolean(),
    columns: fc.array(column, { minLength: 1, maxLength: 6 }),
  });

  it('is hardly ever left out, whoever fills it in and for whichever outcome more often', () => {
    let [lists, alarms] = [0, 0];
    fc.assert(fc.property(list, ({ seed, count, open, base, isDated, isTold, columns }) => {
      const valuesAt = (at: number | string, won: boolean): FeatureValues => Object.fromEntries(columns.map(({ share, levels, won: more }, place) =>
        [`column ${place}`, unit(seed, 'fill', place, at) < share + (won && share >= 0.1 && share < 0.7 ? more : 0) ? `v${Math.floor(unit(seed, 'level', place, at) * levels)}` : null]));
      const ended = Array.from({ length: count }, (_, at): Observation => {
        const won = unit(seed, 'won', at) < base;
        const when = isDated || !isTold ? at * DAY_MS : DAY_MS;
        return { id: `ld_${at}`, at: when, won, values: valuesAt(at, won), ...(isTold && { told: { list: LIST, row: at, isDated } }) };
      });
      lists++;
      alarms += Number(leaks(ended, Array.from({ length: open }, (_, at) => ({ list: LIST, values: valuesAt(`open ${at}`, unit(seed, 'open', at) < base) }))).length > 0);
    }), { numRuns: 400, seed: 11 });
    expect(lists).toBeGreaterThanOrEqual(400);
    expect(alarms / lists).toBeLessThanOrEqual(0.01);
  });
});
