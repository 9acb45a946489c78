import type { Instant } from '../base/instant.ts';
import type { LeadStatus } from '../ledger/event.ts';
import type { Deal, LeadRecord } from '../ledger/lead-record.ts';
import type { Pipeline, Rules, Stage } from '../playbook/rules.ts';

/** Where a rule may move a lead by itself: forward only. A win is a win, whatever was thought of the lead before. */
export const AUTOMATIC_MOVES: Readonly<Record<LeadStatus, readonly LeadStatus[]>> = {
  new: ['contacted', 'qualified', 'interested', 'ready_to_close', 'won', 'lost', 'disqualified'],
  contacted: ['qualified', 'interested', 'ready_to_close', 'won', 'lost', 'disqualified'],
  qualified: ['interested', 'ready_to_close', 'won', 'lost', 'disqualified'],
  interested: ['ready_to_close', 'won', 'lost', 'disqualified'],
  ready_to_close: ['won', 'lost', 'disqualified'],
  won: [],
  lost: ['won'],
  disqualified: ['won'],
};

/** What happens to a lead, and what it means. */
export const LEAD_CAUSES = {
  activity: 'contacted', bant: 'qualified', interest: 'interested', acceptance: 'ready_to_close', win: 'won', loss: 'lost',
} as const satisfies Readonly<Record<string, LeadStatus>>;
export type LeadCause = keyof typeof LEAD_CAUSES;

/** The status after something happened, were no human to have a say: every status has an answer to every cause. */
export const nextStatus = (status: LeadStatus, cause: LeadCause): LeadStatus =>
  (AUTOMATIC_MOVES[status].includes(LEAD_CAUSES[cause]) ? LEAD_CAUSES[cause] : status);

const ORDER: readonly LeadStatus[] = ['new', 'contacted', 'qualified', 'interested', 'ready_to_close', 'won'];
/** How far along a lead is; -1 for lost and disqualified, which are off the way. */
export const rankOf = (status: LeadStatus): number => ORDER.indexOf(status);

/** A lead that may still be won, and is there to be worked on. */
export const isOpen = ({ status, removed, mergedInto }: Pick<LeadRecord, 'status' | 'removed' | 'mergedInto'>): boolean =>
  !removed && mergedInto === null && status !== 'won' && status !== 'lost' && status !== 'disqualified';

/** Only a lead of which there is news is worked on: history queues and announces nothing. */
export const isWorked = ({ values }: Pick<LeadRecord, 'values'>): boolean => values.freshSeq > 0;

/** The rules by which a first contact makes a lead contacted: by a message of ours that went out, or by any other activity. */
export const FIRST_CONTACT = { ours: 'lifecycle.first_touch', any: 'lifecycle.first_activity' } as const;
/**
 * What made the lead contacted, where a first contact did and nothing has moved it since; undefined otherwise. Of two leads that became one it may have been that of either.
 */
export const firstContactBy = ({ status, statusSeq, fired }: Pick<LeadRecord, 'status' | 'statusSeq' | 'fired'>): 'ours' | 'any' | undefined => {
  if (status !== LEAD_CAUSES.activity) return undefined;
  const has = (rule: string): boolean => (fired[rule]?.seq ?? 0) >= Math.max(1, statusSeq);
  return has(FIRST_CONTACT.ours) ? 'ours' : has(FIRST_CONTACT.any) ? 'any' : undefined;
};

/** What an automatic move goes back to: when it happened and its place in the ledger. */
export interface Cause { readonly at: Instant; readonly seq: number | null }

/** True when a human has set the status since: what caused the move was known to them, or came to light too late. */
export const isOverruled = ({ humanStatusAt, statusSeq }: LeadRecord, { at, seq }: Cause): boolean =>
  humanStatusAt !== null && (at < humanStatusAt || (at === humanStatusAt && (seq ?? Number.POSITIVE_INFINITY) < statusSeq));

/** Whether a rule may move the lead: never backwards, never over a human's later word. */
export const mayMove = (record: LeadRecord, to: LeadStatus, cause: Cause): boolean =>
  AUTOMATIC_MOVES[record.status].includes(to) && !isOverruled(record, cause);

export const pipelineOf = ({ pipelines }: Pick<Rules, 'pipelines'>, id: string | null): Pipeline | undefined =>
  pipelines.find((pipeline) => pipeline.id === id);

/** The stage a deal is in; undefined when the playbook no longer has it. */
export const stageOf = (rules: Pick<Rules, 'pipelines'>, { pipeline, stage }: Pick<Deal, 'pipeline' | 'stage'>): Stage | undefined =>
  pipelineOf(rules, pipeline)?.stages.find(({ id }) => id === stage);

/**
 * The stage at which a lead of this status enters: the first of that status, else the last one before it, else the first. Who was won has bought something else:
 * the next deal with them begins where deals begin.
 */
export const entryStage = ({ stages }: Pipeline, status: LeadStatus): Stage | undefined => {
  if (status === 'won') return stages[0];
  const exact = stages.find((stage) => stage.status === status);
  if (exact) return exact;
  const before = stages.filter((stage) => rankOf(stage.status) >= 0 && rankOf(stage.status) <= rankOf(status));
  return before.at(-1) ?? stages[0];
};

/** The stage a deal goes forward to when its lead reaches a status; undefined when it is there already, further, or there is none. */
export const stageAhead = (
  rules: Pick<Rules, 'pipelines'>,
  { pipeline, stage }: Pick<Deal, 'pipeline' | 'stage'>,
  status: LeadStatus,
): Stage | undefined => {
  const stages = pipelineOf(rules, pipeline)?.stages ?? [];
  const target = stages.findIndex((candidate) => candidate.status === status);
  return target > stages.findIndex(({ id }) => id === stage) ? stages[target] : undefined;
};
