import { unit } from '../../src/core/base/random.ts';
import type { Beside } from '../../src/core/learn/filling.ts';
import { findLeaks } from '../../src/core/learn/guard.ts';
import { featureNames, type FeatureValues, type Observation } from '../../src/core/learn/observation.ts';

/** Outcomes in the order of the file, and leads of the same file that are open. */
export interface Outcomes { readonly ended: readonly Observation[]; readonly open: Beside['open'] }

/** A fault as lists have it, put into outcomes; the guard must leave out `column`, and must keep it where it is honest. */
interface Plant { readonly name: string; readonly column: string; readonly isHonest: boolean; readonly plant: (given: Outcomes) => Outcomes }

const LIST = 1;
const OPEN = 400;
const aOrB = (id: string): string => (unit(7, 'level', id) < 0.5 ? 'a' : 'b');
const often = (share: number, id: string): string | null => (unit(7, 'often', id) < share ? aOrB(id) : null);

const dated = (ended: readonly Observation[]): readonly Observation[] => ended.map((each, row) => ({ ...each, at: row, since: row, told: { list: LIST, row, isDated: true } }));
const undated = (ended: readonly Observation[]): readonly Observation[] => ended.map((each, row) => ({ ...each, at: 0, since: 0, told: { list: LIST, row, isDated: false } }));
const withColumn = (all: readonly Observation[], column: string, cellOf: (each: Observation, at: number) => string | null): readonly Observation[] =>
  all.map((each, at) => ({ ...each, values: { ...each.values, [column]: cellOf(each, at) } }));
/** Open leads as the first of those that ended look, but for one column. */
const openLike = (ended: readonly Observation[], column: string, cellOf: (id: string) => string | null): Beside['open'] =>
  ended.slice(0, OPEN).map(({ id, values }) => ({ list: LIST, values: { ...values, [column]: cellOf(`open ${id}`) } satisfies FeatureValues }));

const contract = ({ id, won }: Observation): string | null => (won === unit(7, 'right', id) < 0.98 ? 'signed' : null);
const whileOld = (count: number) => ({ id }: Observation, at: number): string | null => (at < count * 0.7 ? aOrB(id) : null);

const PLANTS: readonly Plant[] = [
  { name: 'written down with the outcome', column: 'contract', isHonest: false, plant: ({ ended }) => ({ ended: withColumn(undated(ended), 'contract', contract), open: [] }) },
  { name: 'old leads only, with dates', column: 'old', isHonest: false, plant: ({ ended }) => ({ ended: withColumn(dated(ended), 'old', whileOld(ended.length)), open: [] }) },
  { name: 'old leads only, without dates, by row', column: 'old', isHonest: false, plant: ({ ended }) => ({ ended: withColumn(undated(ended), 'old', whileOld(ended.length)), open: [] }) },
  { name: 'the same, the newest first', column: 'old', isHonest: false, plant: ({ ended }) => ({ ended: undated([...withColumn(ended, 'old', whileOld(ended.length))].reverse()), open: [] }) },
  {
    name: 'closed leads only, without dates, in no order', column: 'closing', isHonest: false,
    plant: ({ ended }) => ({ ended: withColumn(undated(ended), 'closing', ({ id }) => often(0.6, id)), open: openLike(ended, 'closing', () => null) }),
  },
  { name: 'some lost leads only', column: 'reason', isHonest: false, plant: ({ ended }) => ({ ended: withColumn(undated(ended), 'reason', ({ id, won }) => (won ? null : often(0.4, id))), open: [] }) },
  ...[dated, undated].map((timed): Plant => ({
    name: `an optional telephone, with${timed === dated ? '' : 'out'} dates`, column: 'telephone', isHonest: true,
    plant: ({ ended }) => ({ ended: withColumn(timed(ended), 'telephone', ({ id }) => often(0.4, id)), open: openLike(ended, 'telephone', (id) => often(0.4, id)) }),
  })),
  { name: 'one that won leads have twice as often', column: 'visit', isHonest: true, plant: ({ ended }) => ({ ended: withColumn(undated(ended), 'visit', ({ id, won }) => often(won ? 0.6 : 0.3, id)), open: openLike(ended, 'visit', (id) => often(0.4, id)) }) },
];

export interface GuardFound { readonly found: readonly string[]; readonly kept: readonly string[]; readonly missed: readonly string[] }

/** What the guard makes of planted faults and of honest columns. */
export const plantLeaks = (given: Outcomes): GuardFound => {
  const [found, kept, missed]: [string[], string[], string[]] = [[], [], []];
  for (const { name, column, isHonest, plant } of PLANTS) {
    const { ended, open } = plant(given);
    const sorted = [...ended].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
    const leaks = findLeaks(featureNames(sorted), sorted, { open, isFact: () => true }).map(({ feature }) => feature);
    if (leaks.includes(column) === isHonest) missed.push(`${name}: ${isHonest ? 'kept' : 'left out'}`);
    else (isHonest ? kept : found).push(name);
  }
  return { found, kept, missed };
};
