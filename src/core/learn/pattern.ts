import type { Instant } from '../base/instant.ts';
import { proportionOf } from '../base/proportion.ts';
import { corrected, type Counts, expectedOf, likelihoodOf } from './comparison.ts';

/*
 * What converts better or worse than the base rate. A trial is one that could have converted: a lead that was won or lost, a touch that could have been answered, a
 * technique that was suggested. Each lead counts once for a value and once against it, with its first trial, so that nobody who writes much says much; and like is compared with like, by strata.
 */

/** What is compared, by what a trial is. */
export const PATTERN_KINDS = {
  lead: ['source', 'intent', 'source_intent'],
  touch: ['channel', 'step', 'hour', 'channel_hour'],
  technique: ['technique'],
} as const;
export type TrialKind = keyof typeof PATTERN_KINDS;
export type PatternKind = (typeof PATTERN_KINDS)[TrialKind][number];
export const ALL_PATTERN_KINDS: readonly PatternKind[] = Object.values(PATTERN_KINDS).flat();

/** One that could have converted. `strata`: for a kind, what it is compared with the like of; left out, with all. */
export interface Trial {
  readonly lead: number;
  readonly at: Instant;
  readonly values: Readonly<Partial<Record<PatternKind, string>>>;
  readonly strata?: Readonly<Partial<Record<PatternKind, string>>>;
  readonly converted: boolean;
}
export type Trials = Readonly<Record<TrialKind, readonly Trial[]>>;

/** What is answered most, of all that was tried: a choice, and no claim. */
export const BEST_KINDS = ['best_channel', 'best_hour'] as const;

/** few: too few to compare. unsure: it may be chance. best: what is chosen as things stand. */
export const VERDICTS = ['better', 'worse', 'unsure', 'few', 'best'] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface Pattern {
  readonly kind: PatternKind | (typeof BEST_KINDS)[number];
  readonly value: string;
  /** Leads with the value, and how many of them converted. */
  readonly leads: number;
  readonly converted: number;
  readonly rate: number;
  /** Between which shares the true one lies, at 95 %. */
  readonly low: number;
  readonly high: number;
  /** What would have converted of them at the rate of their like, with the value or without. */
  readonly baseRate: number;
  /** Leads that it is compared with. */
  readonly others: number;
  readonly othersConverted: number;
  /** How likely a difference as great is by chance; null where there were too few to compare. */
  readonly p: number | null;
  /** The same, corrected for the number of comparisons. */
  readonly corrected: number | null;
  readonly verdict: Verdict;
}
export interface PatternReport { /** How many were compared, and corrected for. */ readonly comparisons: number; readonly patterns: readonly Pattern[] }

/** Below these nothing is compared: leads with a value and without, and conversions and failures among both. `maxError`: what is called a difference is one but for this share of reports. */
export interface PatternFloor { readonly minLeads: number; readonly minOfEach: number; readonly maxError: number }

type Strata = ReadonlyMap<string, Counts>;
type Tally = { -readonly [Name in keyof Counts]: Counts[Name] };

/** What one kind compares a trial with. */
const stratumOf = ({ strata }: Trial, kind: PatternKind): string => strata?.[kind] ?? '';
const tallyIn = (strata: Map<string, Tally>, stratum: string): Tally => {
  const known = strata.get(stratum);
  if (known) return known;
  const fresh = { with: 0, converted: 0, others: 0, othersConverted: 0 };
  strata.set(stratum, fresh);
  return fresh;
};
/** -1 takes it out. */
const countOther = (tally: Tally, { converted }: Trial, times: 1 | -1): void => {
  tally.others += times;
  if (converted) tally.othersConverted += times;
};

/** Of one lead: its first trial, and the first that has another value than that. */
interface OfLead { readonly first: Trial; other: Trial | undefined }

/** For each value its strata. `trials` in the order of time: of a lead the first with the value counts, and the first without it. */
const countByValue = (kind: PatternKind, trials: readonly Trial[]): ReadonlyMap<string, Strata> => {
  const leads = new Map<number, OfLead>();
  const having = new Map<string, Map<number, Trial>>();
  const all = new Map<string, Tally>();
  for (const trial of trials) {
    const { lead, values: { [kind]: value } } = trial;
    const known = leads.get(lead);
    if (!known) {
      leads.set(lead, { first: trial, other: undefined });
      countOther(tallyIn(all, stratumOf(trial, kind)), trial, 1);
    } else if (known.other === undefined && known.first.values[kind] !== value) known.other = trial;
    if (value === undefined) continue;
    const firsts = having.get(value) ?? new Map<number, Trial>();
    having.set(value, firsts);
    if (!firsts.has(lead)) firsts.set(lead, trial);
  }
  return new Map([...having].map(([value, firsts]) => {
    const strata = new Map([...all].map(([stratum, tally]) => [stratum, { ...tally }]));
    for (const [lead, trial] of firsts) {
      const tally = tallyIn(strata, stratumOf(trial, kind));
      tally.with++;
      if (trial.converted) tally.converted++;
      const known = leads.get(lead);
      if (known?.first.values[kind] !== value) continue;
      countOther(tallyIn(strata, stratumOf(known.first, kind)), known.first, -1);
      if (known.other) countOther(tallyIn(strata, stratumOf(known.other, kind)), known.other, 1);
    }
    return [value, strata] as const;
  }));
};

type Compared = Omit<Pattern, 'corrected' | 'verdict'>;

const compare = (kind: PatternKind, value: string, strata: Strata, { minLeads, minOfEach }: PatternFloor): Compared => {
  const counts = [...strata.values()];
  const sum = (of: keyof Counts): number => counts.reduce((total, each) => total + each[of], 0);
  const [leads, converted, others, othersConverted] = [sum('with'), sum('converted'), sum('others'), sum('othersConverted')];
  const conversions = converted + othersConverted;
  const { low, high } = proportionOf(converted, leads);
  const isEnough = leads >= minLeads && others >= minLeads && conversions >= minOfEach && leads + others - conversions >= minOfEach;
  return {
    kind, value, leads, converted, others, othersConverted, rate: converted / leads, baseRate: expectedOf(counts) / leads, low, high, p: isEnough ? likelihoodOf(counts) : null,
  };
};

/** A difference is one when chance seldom makes it, among so many comparisons, and the bound leaves the base rate out. */
const verdictOf = ({ p, low, high, baseRate }: Compared, raised: number, maxError: number): Verdict => {
  if (p === null) return 'few';
  if (raised > maxError) return 'unsure';
  return low > baseRate ? 'better' : high < baseRate ? 'worse' : 'unsure';
};

const RANK: Readonly<Record<Verdict, number>> = { better: 0, worse: 1, unsure: 2, few: 3, best: 4 };

/** Every value of every kind with what it converts; those that differ first, then by how likely chance alone makes the difference. */
export const findPatterns = (trials: Trials, floor: PatternFloor): PatternReport => {
  const compared = (Object.keys(PATTERN_KINDS) as TrialKind[]).flatMap((of) => {
    const inOrder = [...trials[of]].sort((a, b) => a.at - b.at || a.lead - b.lead);
    return PATTERN_KINDS[of].flatMap((kind) => [...countByValue(kind, inOrder)].map(([value, strata]) => compare(kind, value, strata, floor)));
  });
  const tested = compared.flatMap(({ p }) => p ?? []);
  const raised = corrected(tested);
  let at = 0;
  const patterns = compared.map((each): Pattern => {
    const own = each.p === null ? null : raised[at++] ?? 1;
    return { ...each, corrected: own, verdict: verdictOf(each, own ?? 1, floor.maxError) };
  });
  return {
    comparisons: tested.length,
    patterns: patterns.sort((a, b) => RANK[a.verdict] - RANK[b.verdict] || (a.p ?? 1) - (b.p ?? 1) || b.leads - a.leads || (`${a.kind} ${a.value}` < `${b.kind} ${b.value}` ? -1 : 1)),
  };
};
