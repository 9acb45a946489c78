import type { LedgerEvent } from '../ledger/event.ts';
import type { LeadRecord } from '../ledger/lead-record.ts';
import { reachesPerson } from '../work/policy.ts';
import type { Evaluation } from './evaluation.ts';

/** Words that ask us to leave somebody alone, in their senders' words. */
const ASKS_US_TO_STOP: ReadonlySet<string> = new Set(['unsubscribed', 'spam_complaint', 'complained']);

/** On the lead, where people see it, and can take it off again when somebody asks to hear from us after all. */
export const UNSUBSCRIBED = 'unsubscribed';

/** True for a lead that asked to be left alone: no job reaches it, and nothing advises to write to it. */
export const isUnsubscribed = ({ tags }: Pick<LeadRecord, 'tags'>): boolean => tags.includes(UNSUBSCRIBED);

/** Keeps in mind that the lead asked to be left alone. */
export const heedUnsubscribe = ({ record, decide }: Evaluation, event: LedgerEvent): void => {
  if (!ASKS_US_TO_STOP.has(event.type) || isUnsubscribed(record)) return;
  decide('lead.updated', {
    fields: {}, attributes: {}, identities_added: [], identities_removed: [], tags_added: [UNSUBSCRIBED], tags_removed: [],
  }, { rule: 'policy.unsubscribed', causeSeq: event.seq });
};

/** Work that would reach a lead that asked to be left alone is called off, and so is advice to get in touch. */
export const callOffReaching = ({ record, decide }: Evaluation): void => {
  if (!isUnsubscribed(record)) return;
  const saying = { rule: 'policy.unsubscribed' };
  for (const { id, kind, state } of record.jobs.values()) {
    if ((state === 'waiting' || state === 'queued') && reachesPerson(kind)) decide('job.cancelled', { id, reason: 'lead unsubscribed' }, saying);
  }
  for (const { id, state } of record.recommendations.values()) if (state === 'open') decide('recommendation.dismissed', { id }, saying);
};
