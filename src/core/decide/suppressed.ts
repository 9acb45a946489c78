import type { LeadRecord } from '../ledger/lead-record.ts';
import { reachesPerson } from '../work/policy.ts';
import type { Evaluation } from './evaluation.ts';

/** True for a lead that nobody may write to any more: no job reaches it, and nothing advises to get in touch. */
export const isSuppressed = ({ suppression }: Pick<LeadRecord, 'suppression'>): boolean => suppression !== null;

/** Work that would reach a lead that is suppressed is called off, and so is advice to get in touch. */
export const callOffReaching = ({ record, decide }: Evaluation): void => {
  const { suppression } = record;
  if (suppression === null) return;
  const saying = { rule: 'policy.suppressed' };
  for (const { id, kind, state } of record.jobs.values()) {
    if ((state === 'waiting' || state === 'queued') && reachesPerson(kind)) decide('job.cancelled', { id, reason: `lead suppressed (${suppression.reason})` }, saying);
  }
  for (const { id, state } of record.recommendations.values()) if (state === 'open') decide('recommendation.dismissed', { id }, saying);
};
