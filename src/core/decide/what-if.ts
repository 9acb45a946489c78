import type { LeadStatus } from '../ledger/event.ts';
import type { Rules } from '../playbook/rules.ts';
import type { Course } from './simulation.ts';

/** How many leads, and what became of them in fact. */
export interface Tally { leads: number; won: number; lost: number }
/** What became of a lead in fact. */
export interface Outcome { readonly name: string | null; readonly result: 'won' | 'lost' | null }

/** One way into a pipeline under the current rules, another under the changed ones; null is the pool. */
export interface Reroute extends Tally { readonly from: string | null; readonly to: string | null }
/** How often something is decided, under the current rules and under the changed ones. */
export interface Count { readonly current: number; readonly changed: number }

/** A lead of which the changed rules make something else. */
export interface DifferingLead {
  readonly id: string; readonly name: string | null; readonly result: Outcome['result'];
  /** Up: the score reaches the threshold only under the changed rules; down: only under the current ones. */
  readonly crosses: 'up' | 'down' | null;
  readonly peakMilli: Count;
  readonly pipeline: { readonly current: string | null; readonly changed: string | null };
  readonly status: { readonly current: LeadStatus; readonly changed: LeadStatus };
  readonly transitions: { readonly current: readonly string[]; readonly changed: readonly string[] } | null;
  readonly jobs: { readonly current: readonly string[]; readonly changed: readonly string[] } | null;
}

export interface WhatIf {
  /** The score at which a lead is routed. */
  readonly thresholdMilli: Count;
  readonly leads: Tally;
  /** Leads of which anything below differs. */
  readonly differing: Tally;
  readonly crossing: { readonly up: Tally; readonly down: Tally };
  readonly routed: Tally;
  readonly routes: readonly Reroute[];
  readonly transitioned: Tally;
  /** By `new>contacted` and the like. */
  readonly transitions: Readonly<Record<string, Count>>;
  readonly worked: Tally;
  /** By kind of job. */
  readonly jobs: Readonly<Record<string, Count>>;
  /** The won first, then the lost, then those whose score moves the most. */
  readonly examples: readonly DifferingLead[];
}

interface Counting { current: number; changed: number }
export interface Comparing {
  readonly thresholdMilli: Count;
  readonly leads: Tally; readonly differing: Tally; readonly up: Tally; readonly down: Tally; readonly routed: Tally; readonly transitioned: Tally; readonly worked: Tally;
  readonly routes: Map<string, Reroute>;
  readonly transitions: Map<string, Counting>;
  readonly jobs: Map<string, Counting>;
  readonly found: DifferingLead[];
}

const none = (): Tally => ({ leads: 0, won: 0, lost: 0 });

export const beginWhatIf = (current: Pick<Rules, 'routing'>, changed: Pick<Rules, 'routing'>): Comparing => ({
  thresholdMilli: { current: current.routing.minScoreMilli, changed: changed.routing.minScoreMilli },
  leads: none(), differing: none(), up: none(), down: none(), routed: none(), transitioned: none(), worked: none(),
  routes: new Map(), transitions: new Map(), jobs: new Map(), found: [],
});

export const outcomeOf = ({ name, status }: { readonly name: string | null; readonly status: LeadStatus }): Outcome =>
  ({ name, result: status === 'won' || status === 'lost' ? status : null });

const tell = (tally: Tally, { result }: Outcome): void => {
  tally.leads++;
  if (result !== null) tally[result]++;
};

const countAll = (counts: Map<string, Counting>, names: readonly string[], side: keyof Counting): void => {
  for (const name of names) {
    const count = counts.get(name) ?? { current: 0, changed: 0 };
    count[side]++;
    counts.set(name, count);
  }
};

const areSame = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((word, index) => word === b[index]);
const sorted = (words: readonly string[]): readonly string[] => [...words].sort();

const addLead = (comparing: Comparing, { current, changed, outcome }: { readonly current: Course; readonly changed: Course; readonly outcome: Outcome }): void => {
  tell(comparing.leads, outcome);
  for (const [side, course] of [['current', current], ['changed', changed]] as const) {
    countAll(comparing.transitions, course.transitions, side);
    countAll(comparing.jobs, course.jobs, side);
  }
  const crosses = current.reached === changed.reached ? null : changed.reached ? 'up' : 'down';
  const isRerouted = current.pipeline !== changed.pipeline;
  const isTransitioned = !areSame(current.transitions, changed.transitions);
  // In which order is no matter to whoever has to do them.
  const isWorked = !areSame(sorted(current.jobs), sorted(changed.jobs));
  if (crosses !== null) tell(comparing[crosses], outcome);
  if (isRerouted) {
    tell(comparing.routed, outcome);
    const key = JSON.stringify([current.pipeline, changed.pipeline]);
    const route = comparing.routes.get(key) ?? { from: current.pipeline, to: changed.pipeline, ...none() };
    comparing.routes.set(key, route);
    tell(route, outcome);
  }
  if (isTransitioned) tell(comparing.transitioned, outcome);
  if (isWorked) tell(comparing.worked, outcome);
  if (crosses === null && !isRerouted && !isTransitioned && !isWorked) return;
  tell(comparing.differing, outcome);
  comparing.found.push({
    id: current.id, name: outcome.name, result: outcome.result, crosses, peakMilli: { current: current.peakMilli, changed: changed.peakMilli },
    pipeline: { current: current.pipeline, changed: changed.pipeline }, status: { current: current.status, changed: changed.status },
    transitions: isTransitioned ? { current: current.transitions, changed: changed.transitions } : null,
    jobs: isWorked ? { current: current.jobs, changed: changed.jobs } : null,
  });
};

export interface Pair {
  readonly current: readonly Course[];
  readonly changed: readonly Course[];
  /** By the lead's key. */
  readonly outcomes: ReadonlyMap<number, Outcome>;
}
const UNKNOWN: Outcome = { name: null, result: null };

/** Takes in what both playbooks made of the same leads. Merges are given, so that both have the same ones. */
export const addPair = (comparing: Comparing, { current, changed, outcomes }: Pair): void => {
  for (const course of current) {
    const other = changed.find(({ key }) => key === course.key);
    if (other) addLead(comparing, { current: course, changed: other, outcome: outcomes.get(course.key) ?? UNKNOWN });
  }
};

const RANK = { won: 0, lost: 1 } as const;
const rankOf = ({ result }: DifferingLead): number => (result === null ? 2 : RANK[result]);
const moveOf = ({ peakMilli }: DifferingLead): number => Math.abs(peakMilli.changed - peakMilli.current);
const counted = (counts: ReadonlyMap<string, Counting>): Readonly<Record<string, Count>> => Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));

/** The comparison once all leads are in it. */
export const whatIfOf = ({ up, down, routes, transitions, jobs, found, ...rest }: Comparing): WhatIf => ({
  ...rest, crossing: { up, down }, transitions: counted(transitions), jobs: counted(jobs),
  routes: [...routes.values()].sort((a, b) => b.leads - a.leads || ((a.from ?? '') + (a.to ?? '') < (b.from ?? '') + (b.to ?? '') ? -1 : 1)),
  examples: found.sort((a, b) => rankOf(a) - rankOf(b) || moveOf(b) - moveOf(a) || (a.id < b.id ? -1 : 1)),
});
