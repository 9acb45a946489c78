import type { Proposal } from '../../core/ledger/offer.ts';
import type { Instant } from '../../core/base/instant.ts';
import { type ReadTx, statement } from '../store.ts';

/** A proposal with the name of the lead it is for. */
export interface ProposalRow extends Proposal { readonly leadKey: number; readonly leadId: string; readonly leadName: string | null; readonly leadCompany: string | null; readonly owner: string | null }

const COLUMNS = `p.id, p.lead_key AS leadKey, l.id AS leadId, l.name AS leadName, l.company AS leadCompany, l.owner, p.deal, p.state, p.version, p.accepted, p.title, p.total_minor AS totalMinor, p.currency,
  p.valid_until AS validUntil, p.versions, p.created_at AS createdAt, p.sent_at AS sentAt, p.viewed_at AS viewedAt, p.closed_at AS closedAt, p.reason, p.seq`;
// A removed lead's proposals are out of sight with it.
const FROM = 'FROM proposals p JOIN leads l ON l.key = p.lead_key AND l.removed = 0';

const selectByIdRange = statement<[string, string], ProposalRow>(`SELECT ${COLUMNS} ${FROM} WHERE p.id >= ? AND p.id < ? ORDER BY p.id LIMIT 20`);
export const listProposalsByIdPrefix = (tx: ReadTx, prefix: string): ProposalRow[] => tx.use(selectByIdRange).all(prefix, `${prefix}\uffff`);
const selectOfLead = statement<[number], ProposalRow>(`SELECT ${COLUMNS} ${FROM} WHERE p.lead_key = ? ORDER BY p.seq DESC`);
/** All of a lead, the newest first. */
export const listProposalsOfLead = (tx: ReadTx, leadKey: number): ProposalRow[] => tx.use(selectOfLead).all(leadKey);

export interface ProposalFilter {
  readonly state: Proposal['state'] | 'open' | 'all';
  readonly leadKey?: number;
  /** Good until a day before this one. */
  readonly before?: string;
  readonly limit: number;
}
// A constant, so that the partial index of open ones is found.
const OPEN = "p.state in ('draft', 'sent', 'viewed')";

/** Open ones by the last day on which they hold, the others the newest first. */
export const listProposals = (tx: ReadTx, { state, leadKey, before, limit }: ProposalFilter): ProposalRow[] => {
  const where = [
    state === 'all' ? '1' : state === 'open' ? OPEN : `p.state = '${state}'`, leadKey !== undefined && 'p.lead_key = :leadKey', before !== undefined && 'p.valid_until < :before',
  ].filter(Boolean).join(' AND ');
  const order = state === 'open' ? 'p.valid_until, p.seq' : 'coalesce(p.closed_at, p.sent_at, p.created_at) DESC, p.seq DESC';
  return tx.use(statement<[Record<string, unknown>], ProposalRow>(`SELECT ${COLUMNS} ${FROM} WHERE ${where} ORDER BY ${order} LIMIT :limit`)).all({ leadKey, before, limit });
};

/** An open proposal that somebody has to look at: its lead, and since when. */
export interface WaitingProposal { readonly key: number; readonly id: string; readonly validUntil: string; readonly at: Instant }
const selectEnding = statement<{ since: string; until: string; owner: string | null; unowned: number; limit: number }, WaitingProposal>(
  `SELECT p.lead_key AS key, p.id, p.valid_until AS validUntil, coalesce(p.sent_at, p.created_at) AS at FROM proposals p INDEXED BY proposals_open JOIN leads l ON l.key = p.lead_key
   WHERE ${OPEN} AND p.state <> 'draft' AND p.valid_until >= :since AND p.valid_until <= :until AND l.removed = 0 AND l.merged_into IS NULL AND l.status NOT IN ('won', 'lost', 'disqualified') AND l.suppressed_reason IS NULL
   AND (:owner IS NULL OR l.owner = :owner OR (:unowned = 1 AND l.owner IS NULL)) ORDER BY p.valid_until DESC, p.seq LIMIT :limit`);
/** What the customer has and has not answered, with its last day between these two, the latest first. */
export const listEndingProposals = (tx: ReadTx, { since, until, owner, withUnowned, limit }: { readonly since: string; readonly until: string; readonly owner: string | null; readonly withUnowned: boolean; readonly limit: number }): WaitingProposal[] =>
  tx.use(selectEnding).all({ since, until, owner, unowned: withUnowned ? 1 : 0, limit });
