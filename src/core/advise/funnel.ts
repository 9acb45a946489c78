import type { LeadStatus } from '../ledger/event.ts';
import { type Weighable, weightedMinor, withoutProbability } from './weighted.ts';
import type { Pipeline } from '../playbook/rules.ts';

/** One step of a funnel. Without a pipeline it is a status that all leads pass through, with one a stage that deals do. */
export interface FunnelStep {
  readonly pipeline: string | null;
  readonly pipelineName: string | null;
  readonly step: string;
  readonly name: string;
  /** There now. */
  readonly now: number;
  /** There now, or further, or closed after having been there. */
  readonly reached: number;
  /** Share of those who reached the step before and this one as well; null for the first step, or when nobody reached the one before. */
  readonly conversion: number | null;
  /** Of deals in the workspace's currency; null for statuses. */
  readonly amountMinor: number | null;
  readonly weightedMinor: number | null;
}

/** The way of a lead that is sold to; lost and disqualified leads are counted where they got to. */
export const FUNNEL_STATUSES: readonly LeadStatus[] = ['new', 'contacted', 'qualified', 'interested', 'ready_to_close', 'won'];

/** How many of one kind got as far as `furthest`, and stand at `current`. */
export interface StatusCount { readonly current: LeadStatus; readonly furthest: LeadStatus; readonly leads: number }
export interface StageCount extends Weighable { readonly pipeline: string; readonly stage: string; readonly state: 'open' | 'won' | 'lost'; readonly deals: number; readonly sumMinor: number }

const share = (part: number, whole: number | undefined): number | null => (whole === undefined || whole === 0 ? null : part / whole);

const total = <Row>(rows: readonly Row[], value: (row: Row) => number): number => rows.reduce((sum, row) => sum + value(row), 0);

/** Leads by status: a lead counts as having reached every status up to the furthest it has been in. */
export const leadFunnel = (counts: readonly StatusCount[]): readonly FunnelStep[] => {
  const reached = FUNNEL_STATUSES.map((_, rank) => total(counts.filter(({ furthest }) => FUNNEL_STATUSES.indexOf(furthest) >= rank), ({ leads }) => leads));
  return FUNNEL_STATUSES.map((status, rank) => ({
    pipeline: null, pipelineName: null, step: status, name: status,
    now: total(counts.filter(({ current }) => current === status), ({ leads }) => leads),
    reached: reached[rank] ?? 0, conversion: share(reached[rank] ?? 0, reached[rank - 1]), amountMinor: null, weightedMinor: null,
  }));
};

/** Deals of one pipeline by stage: a won deal has passed all of them, a lost one those up to where it stood. */
export const dealFunnel = (pipeline: Pipeline, counts: readonly StageCount[]): readonly FunnelStep[] => {
  const own = counts.filter((count) => count.pipeline === pipeline.id);
  const rankOf = (stage: string): number => pipeline.stages.findIndex(({ id }) => id === stage);
  const reached = pipeline.stages.map((_, rank) =>
    total(own.filter(({ stage, state }) => state === 'won' || rankOf(stage) >= rank), ({ deals }) => deals));
  const steps = pipeline.stages.map((stage, rank): FunnelStep => {
    const here = own.filter((count) => count.state === 'open' && count.stage === stage.id);
    const amountMinor = total(here, ({ sumMinor }) => sumMinor);
    return {
      pipeline: pipeline.id, pipelineName: pipeline.name, step: stage.id, name: stage.name, now: total(here, ({ deals }) => deals),
      reached: reached[rank] ?? 0, conversion: share(reached[rank] ?? 0, reached[rank - 1]),
      // Where none of them has a probability there is no weighted sum.
      amountMinor, weightedMinor: stage.probability === null && here.every((each) => withoutProbability(each, null) === each.deals) ? null
        : total(here, (each) => weightedMinor(each, stage.probability)),
    };
  });
  const won = own.filter(({ state }) => state === 'won');
  const wonDeals = total(won, ({ deals }) => deals);
  const wonMinor = total(won, ({ sumMinor }) => sumMinor);
  return [...steps, {
    pipeline: pipeline.id, pipelineName: pipeline.name, step: 'won', name: 'Won', now: wonDeals, reached: wonDeals,
    conversion: share(wonDeals, reached.at(-1)), amountMinor: wonMinor, weightedMinor: wonMinor,
  }];
};
