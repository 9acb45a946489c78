import { isReply } from '../ledger/contact.ts';
import type { LedgerEvent } from '../ledger/event.ts';
import type { LeadRecord } from '../ledger/lead-record.ts';

const VIEWED: ReadonlySet<string> = new Set(['proposal_viewed', 'proposal_opened', 'offer_viewed', 'quote_viewed']);

/** Keeps when a proposal was last looked at, and when the lead last wrote: the latest, so the same in any order of arrival. */
export const noteProposal = (record: LeadRecord, event: LedgerEvent): void => {
  const name = VIEWED.has(event.type) ? 'proposal_viewed' : isReply(event) ? 'replied' : undefined;
  if (name === undefined) return;
  const known = record.fired[name];
  if (known === undefined || event.occurredAt > known.at) record.fired = { ...record.fired, [name]: { at: event.occurredAt, seq: 0 } };
};
