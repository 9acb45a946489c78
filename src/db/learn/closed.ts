import type { Instant } from '../../core/base/instant.ts';
import { type ReadTx, scalar, statement } from '../store.ts';

/** A lead with an outcome, and the event that gave it. */
export interface ClosedLead { readonly key: number; readonly id: string; readonly won: boolean; readonly outcomeSeq: number }

type ClosedRow = Omit<ClosedLead, 'won'> & { readonly status: string };
const closedOf = ({ status, ...lead }: ClosedRow): ClosedLead => ({ ...lead, won: status === 'won' });

const COLUMNS = 'key, id, status, status_seq AS outcomeSeq';
const CLOSED = `status IN ('won', 'lost') AND removed = 0 AND merged_into IS NULL`;
const selectNewest = statement<[number], ClosedRow>(`SELECT ${COLUMNS} FROM leads WHERE ${CLOSED} ORDER BY status_at DESC, key DESC LIMIT ?`);
const selectAfter = statement<{ after: number; since: Instant; limit: number }, ClosedRow>(
  `SELECT ${COLUMNS} FROM leads NOT INDEXED WHERE key > :after AND ${CLOSED} AND status_at >= :since ORDER BY key LIMIT :limit`);
const countClosed = scalar<[Instant], number>(`SELECT count(*) FROM leads WHERE ${CLOSED} AND status_at >= ?`);

/** Leads that are won or lost now, the newest outcome first. */
export const listClosedLeads = (tx: ReadTx, limit: number): ClosedLead[] => tx.use(selectNewest).all(limit).map(closedOf);
/** The next ones behind a key, of those whose outcome is no older; in the order of keys, so that all are gone through in one walk. */
export const listClosedAfter = (tx: ReadTx, page: { readonly after: number; readonly since: Instant; readonly limit: number }): ClosedLead[] => tx.use(selectAfter).all(page).map(closedOf);
export const countClosedLeads = (tx: ReadTx, since: Instant): number => tx.use(countClosed).get(since) ?? 0;

/** Of a batch the rows behind these are looked at no more. */
const MOST_ROWS = 20_000;
const selectOpenOfBatch = scalar<[number, number, number], number>(
  `SELECT l.key FROM (SELECT lead_key FROM events WHERE batch = ? AND lead_key IS NOT NULL AND type = 'lead.created' AND undone_by IS NULL ORDER BY lead_key DESC LIMIT ?) e
   JOIN leads l ON l.key = e.lead_key WHERE l.status NOT IN ('won', 'lost', 'disqualified') AND l.removed = 0 AND l.merged_into IS NULL ORDER BY l.key DESC LIMIT ?`);

/** Keys of leads that a batch brought and that have not ended, the last first. */
export const listOpenOfBatch = (tx: ReadTx, batch: number, limit: number): number[] => tx.use(selectOpenOfBatch).all(batch, MOST_ROWS, limit);

const countByOutcome = statement<[], { won: number; lost: number }>(`SELECT coalesce(sum(status = 'won'), 0) AS won, coalesce(sum(status = 'lost'), 0) AS lost FROM leads WHERE ${CLOSED}`);
/** How many leads are won and lost now. */
export const countOutcomes = (tx: ReadTx): { readonly won: number; readonly lost: number } => tx.use(countByOutcome).get() ?? { won: 0, lost: 0 };
