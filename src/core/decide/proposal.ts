import { isReply } from '../ledger/contact.ts';
import type { LedgerEvent } from '../ledger/event.ts';
import type { LeadRecord } from '../ledger/lead-record.ts';

/** What others tell of our proposals, in their words. */
const TOLD: Readonly<Record<string, 'viewed' | 'accepted' | 'declined'>> = {
  proposal_viewed: 'viewed', proposal_opened: 'viewed', offer_viewed: 'viewed', quote_viewed: 'viewed',
  proposal_accepted: 'accepted', proposal_signed: 'accepted', offer_accepted: 'accepted', quote_accepted: 'accepted',
  proposal_declined: 'declined', proposal_rejected: 'declined', offer_declined: 'declined', quote_declined: 'declined',
};

/** What somebody outside tells of a proposal; undefined for what is about none. */
export const toldOfProposal = (event: LedgerEvent): 'viewed' | 'accepted' | 'declined' | undefined =>
  (event.kind === 'incoming' && Object.hasOwn(TOLD, event.type) ? TOLD[event.type] : undefined);

/** The same where a person writes it down. */
const writtenDown = (event: LedgerEvent): 'viewed' | 'accepted' | 'declined' | undefined => {
  if (event.kind !== 'own' || event.by !== 'human') return undefined;
  switch (event.type) {
    case 'proposal.viewed': return 'viewed';
    case 'proposal.accepted': return 'accepted';
    case 'proposal.declined': return 'declined';
    default: return undefined;
  }
};

/** Keeps when a proposal was last looked at, and when the lead last answered: the latest, so the same in any order of arrival. */
export const noteProposal = (record: LeadRecord, event: LedgerEvent): void => {
  const said = toldOfProposal(event) ?? writtenDown(event);
  const name = said === 'viewed' ? 'proposal_viewed' : said !== undefined || isReply(event) ? 'replied' : undefined;
  if (name === undefined) return;
  const known = record.fired[name];
  if (known === undefined || event.occurredAt > known.at) record.fired = { ...record.fired, [name]: { at: event.occurredAt, seq: 0 } };
};
