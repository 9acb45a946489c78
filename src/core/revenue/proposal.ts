import type { Proposal, ProposalSaid, ProposalVersion } from '../ledger/offer.ts';
import { type Instant, localDate } from '../base/instant.ts';
import type { LeadRecord } from '../ledger/lead-record.ts';
import { plainText } from './document.ts';

/*
 * A proposal and its versions: what is open, which version somebody has, what it says. A version never changes; what becomes of it stands beside it.
 */

/** What a proposal may still become something from. */
export const OPEN_PROPOSALS: readonly Proposal['state'][] = ['draft', 'sent', 'viewed'];
export const isOpenProposal = ({ state }: Pick<Proposal, 'state'>): boolean => OPEN_PROPOSALS.includes(state);

/** Every version, the first one first. */
export const versionsOf = ({ versions }: Pick<Proposal, 'versions'>): readonly ProposalVersion[] => JSON.parse(versions) as readonly ProposalVersion[];
export const versionNumbered = (proposal: Pick<Proposal, 'versions'>, number: number): ProposalVersion | undefined => versionsOf(proposal).find(({ version }) => version === number);
export const newestVersion = (proposal: Pick<Proposal, 'versions' | 'version'>): ProposalVersion | undefined => versionNumbered(proposal, proposal.version);

/** The version that the customer has: the last one that went out; undefined while none has. */
export const sentVersion = (proposal: Pick<Proposal, 'versions'>): ProposalVersion | undefined => versionsOf(proposal).findLast(({ sent_at }) => sent_at !== null);

/** True once the day until which an open proposal is good is over. */
export const isExpired = (proposal: Pick<Proposal, 'state' | 'validUntil'>, { now, zone }: { readonly now: Instant; readonly zone: string }): boolean =>
  isOpenProposal(proposal) && localDate(now, zone) > proposal.validUntil;

/** The newest that is neither accepted nor declined; one that the customer has goes before one that they have not. */
export const openProposalOf = ({ proposals }: Pick<LeadRecord, 'proposals'>): Proposal | undefined => {
  const open = [...proposals.values()].filter(isOpenProposal).sort((a, b) => b.seq - a.seq);
  return open.find(({ state }) => state !== 'draft') ?? open[0];
};

/** The newest open one that may still be sent: not over its day. */
export const usableProposal = ({ proposals }: Pick<LeadRecord, 'proposals'>, at: { readonly now: Instant; readonly zone: string }): Proposal | undefined =>
  [...proposals.values()].filter((proposal) => isOpenProposal(proposal) && !isExpired(proposal, at)).sort((a, b) => b.seq - a.seq)[0];

/** One that was accepted, of a deal that is still open, or of none: all that is left is to close. */
export const acceptedProposal = ({ proposals, deals }: Pick<LeadRecord, 'proposals' | 'deals'>): Proposal | undefined =>
  [...proposals.values()].filter(({ state, deal }) => state === 'accepted' && (deal === null || deals.get(deal)?.state === 'open')).sort((a, b) => b.seq - a.seq)[0];

/** What a message says of a version: its text without marks. */
export const offeredText = ({ text }: Pick<ProposalSaid, 'text'>): string => plainText(text).trim();
