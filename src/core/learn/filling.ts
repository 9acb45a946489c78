import type { Instant } from '../base/instant.ts';
import { type Counts, likelihoodOf } from './comparison.ts';
import { type FeatureValues, featureNames, isFilled, isKnown, type Observation } from './observation.ts';

/*
 * Who has a value at all. An attribute that some leads have and others have not because of when it was written down says nothing of a lead that is open: nobody wrote
 * it down yet, or nobody does any more. What may be chance is never held against it.
 */

/** Leads of the lists that are learnt from which have no outcome, as they are known now; and which attributes are what a list says, and no sum of what happened. */
export interface Beside {
  readonly open: readonly { readonly list: number; readonly values: FeatureValues }[];
  readonly isFact: (name: string) => boolean;
}

/** So many of those who should have it do, and not a tenth of that share of the others. */
const FILLED = 0.05;
const HARDLY = 0.1;
/** The newest of those that ended. */
const NEWEST = 0.2;
/** So few rows, or open leads, are no list to compare with. */
const LEAST_ROWS = 40;
const LEAST_OPEN = 10;
/** Of those that have it, at most so many ended otherwise: a slip of the pen. An honest sign may be so much rarer among those that ended otherwise, and be seen on none by chance. */
const SLIPS = 0.01;
const HONEST = 0.2;
/** How likely a difference may be where there is none, over all that is compared. */
const CHANCE = 0.01;
/** Kinds of comparison. */
const KINDS = 4;

const percent = (share: number): string => `${Math.round(share * 100)} %`;
const sum = (strata: readonly Counts[], of: (each: Counts) => number): number => strata.reduce((total, each) => total + of(each), 0);

/** The shares of those who have it, on both sides, where the others hardly do and that is no chance. */
const hardly = (strata: readonly Counts[], chance: number): { readonly most: string; readonly few: string } | undefined => {
  const most = sum(strata, ({ converted }) => converted) / Math.max(1, sum(strata, (each) => each.with));
  const few = sum(strata, ({ othersConverted }) => othersConverted) / Math.max(1, sum(strata, ({ others }) => others));
  return most >= FILLED && few < most * HARDLY && likelihoodOf(strata) < chance ? { most: percent(most), few: percent(few) } : undefined;
};

type Has = (values: FeatureValues) => boolean;
const countHaving = (all: readonly { readonly values: FeatureValues }[], has: Has): number => all.reduce((count, { values }) => count + Number(has(values)), 0);
const compare = (these: readonly { readonly values: FeatureValues }[], others: readonly { readonly values: FeatureValues }[], has: Has): Counts =>
  ({ with: these.length, converted: countHaving(these, has), others: others.length, othersConverted: countHaving(others, has) });

const sinceOf = ({ since, at }: Observation): Instant => since ?? at;
const isUndated = ({ told }: Observation): boolean => told?.isDated === false;
const rowOf = ({ told }: Observation): number => told?.row ?? 0;
const listOf = ({ told }: Observation): number => told?.list ?? 0;

/** A list without dates is of one age, the first that was read of it: the order of its rows is another matter. */
const oldestFirstOf = (observations: readonly Observation[]): readonly Observation[] => {
  const firsts = new Map<number, Instant>();
  for (const each of observations) if (isUndated(each)) firsts.set(listOf(each), Math.min(firsts.get(listOf(each)) ?? Number.POSITIVE_INFINITY, sinceOf(each)));
  const ageOf = (each: Observation): Instant => (isUndated(each) ? firsts.get(listOf(each)) : undefined) ?? sinceOf(each);
  return [...observations].sort((a, b) => ageOf(a) - ageOf(b) || (a.id < b.id ? -1 : 1));
};

const groupBy = <T>(all: readonly T[], keyOf: (each: T) => number): ReadonlyMap<number, readonly T[]> => {
  const groups = new Map<number, T[]>();
  for (const each of all) {
    const group = groups.get(keyOf(each));
    if (group) group.push(each); else groups.set(keyOf(each), [each]);
  }
  return groups;
};

/** Every value stands together, as where somebody sorted by it. */
const standTogether = (values: readonly unknown[]): boolean => {
  const different = new Set(values).size;
  return different > 1 && values.filter((value, at) => at === 0 || value !== values[at - 1]).length === different;
};

/** The order of rows is that of how they ended, or of an attribute in words: it is not that of time. What has a figure in it may be a year. */
const isSorted = (rows: readonly Observation[], names: readonly string[]): boolean => standTogether(rows.map(({ won }) => won))
  || names.some((name) => rows.every(({ values }) => isKnown(values[name]) && !/\d/.test(String(values[name]))) && standTogether(rows.map(({ values }) => values[name])));

/** What the guard compares, made once for all attributes. */
export interface Fillings {
  readonly oldestFirst: readonly Observation[];
  /** Those that a list told of at once, and nothing says since when. */
  readonly told: readonly Observation[];
  /** Lists without dates whose order may be that of time, as they were read. */
  readonly undated: readonly (readonly Observation[])[];
  /** What such lists do not tell: it has its own dates. */
  readonly dated: readonly Observation[];
  /** By list, those that ended and those that are open. */
  readonly lists: readonly { readonly ended: readonly Observation[]; readonly open: Beside['open'] }[];
  readonly isFact: (name: string) => boolean;
  /** What is less likely than this is no chance. */
  readonly chance: number;
}

export const fillingsOf = (observations: readonly Observation[], { open, isFact }: Beside): Fillings => {
  const names = featureNames(observations);
  const told = observations.filter((each) => each.told !== undefined);
  const opened = groupBy(open, ({ list }) => list);
  return {
    oldestFirst: oldestFirstOf(observations), told, isFact,
    undated: [...groupBy(told.filter(isUndated).sort((a, b) => rowOf(a) - rowOf(b)), listOf).values()].filter((rows) => rows.length >= LEAST_ROWS && !isSorted(rows, names)),
    dated: observations.filter((each) => !isUndated(each)),
    lists: [...groupBy(told, listOf)].map(([list, ended]) => ({ ended, open: opened.get(list) ?? [] })).filter((each) => each.open.length > 0),
    chance: CHANCE / (KINDS * Math.max(1, names.length)),
  };
};

/** Leads were known with it once, and those that are known since later are not. */
const onlyOld = ({ oldestFirst, chance }: Fillings, has: Has): string | undefined => {
  const cut = Math.floor(oldestFirst.length * (1 - NEWEST));
  const found = hardly([compare(oldestFirst.slice(0, cut), oldestFirst.slice(cut), has)], chance);
  return found && `filled only for older leads: ${found.most} of them, ${found.few} of the newest`;
};

/** Without dates the order of the rows is what there is of time, from either end. */
const onlyOneEnd = ({ undated, dated, chance }: Fillings, has: Has): string | undefined => {
  for (const end of ['first', 'last'] as const) {
    const strata = undated.filter((rows) => countHaving(rows, has) > 0).map((rows, at) => {
      const ordered = end === 'first' ? rows : [...rows].reverse();
      const cut = Math.floor(ordered.length * (1 - NEWEST));
      return compare(ordered.slice(0, cut), [...ordered.slice(cut), ...(at === 0 ? dated : [])], has);
    });
    const found = hardly(strata, chance);
    if (found) return `filled only for the ${end} rows of a list without dates: ${found.most} of them, ${found.few} of the others; its order is taken for that of time`;
  }
  return undefined;
};

const onlyEnded = ({ lists, chance }: Fillings, has: Has): string | undefined => {
  const open = lists.reduce((count, each) => count + each.open.length, 0);
  const found = open < LEAST_OPEN ? undefined : hardly(lists.map((each) => compare(each.ended, each.open, has)), chance);
  return found && `filled only for leads that ended: ${found.most} of them, ${found.few} of the ${open} open ones of the same list`;
};

const onlyOneOutcome = ({ told, chance }: Fillings, has: Has): string | undefined => {
  const having = told.filter(({ values }) => has(values));
  const won = having.filter((each) => each.won).length;
  const [most, word] = won * 2 >= having.length ? [won, 'won'] : [having.length - won, 'lost'];
  if (having.length === 0 || having.length - most > having.length * SLIPS) return undefined;
  const all = told.filter((each) => each.won === (word === 'won')).length;
  const likelihood = likelihoodOf([{ with: having.length, converted: most, others: told.length - having.length, othersConverted: all - most }]);
  const ifHonest = (1 - HONEST * most / all) ** (told.length - all);
  return likelihood < chance && ifHonest < CHANCE ? `filled only for leads that were ${word}, ${most} of ${having.length}: it was written down when the outcome was known` : undefined;
};

/** Why who has an attribute tells of when it was written down; undefined where it does not. */
export const whyFilled = (name: string, fillings: Fillings): string | undefined => {
  const has: Has = (values) => isFilled(values[name]);
  const facts = fillings.isFact(name) ? onlyOneOutcome(fillings, has) ?? onlyEnded(fillings, has) : undefined;
  return facts ?? onlyOld(fillings, has) ?? (fillings.isFact(name) ? onlyOneEnd(fillings, has) : undefined);
};
