import type { OwnPayloads } from '../../core/ledger/event.ts';
import { type ReadTx, scalar, statement, tuples } from '../store.ts';
import { columnsOf, type EventRow } from './event-row.ts';

/*
 * The chain and what it is about, as they are read to be listed and checked.
 */

export interface ChainLink { readonly firstSeq: number; readonly lastSeq: number; readonly entries: Buffer; readonly hash: Buffer }
const LINK = 'first_seq AS firstSeq, last_seq AS lastSeq, entries, hash';
const selectLinks = statement<[number, number], ChainLink>(`SELECT ${LINK} FROM audit_links WHERE first_seq > ? ORDER BY first_seq LIMIT ?`);
/** The next links behind a number, in the order of the chain. */
export const listLinks = (tx: ReadTx, after: number, limit: number): ChainLink[] => tx.use(selectLinks).all(after, limit);
const selectLinkOf = statement<[number], ChainLink>(`SELECT ${LINK} FROM audit_links WHERE first_seq <= ? ORDER BY first_seq DESC LIMIT 1`);
/** The link that an entry of this number would be in. */
export const findLink = (tx: ReadTx, seq: number): ChainLink | undefined => tx.use(selectLinkOf).get(seq);
const selectLinkBefore = statement<[number], ChainLink>(`SELECT ${LINK} FROM audit_links WHERE first_seq < ? ORDER BY first_seq DESC LIMIT 1`);
export const findLinkBefore = (tx: ReadTx, { firstSeq }: ChainLink): ChainLink | undefined => tx.use(selectLinkBefore).get(firstSeq);

/** An event that is an entry. */
export interface AuditedRow { readonly row: EventRow; readonly undoneBy: number | null }
type HideableRow = [...EventRow, undoneBy: number | null];
const toAudited = (row: HideableRow): AuditedRow => {
  const undoneBy = row.pop() as number | null;
  return { row: row as unknown as EventRow, undoneBy };
};
const AUDITED = `SELECT ${columnsOf('e')}, e.undone_by FROM events e WHERE e.by <> 'outside'`;
const selectBetween = tuples<[number, number], HideableRow>(`${AUDITED} AND e.seq > ? AND e.seq <= ? ORDER BY e.seq`);
/** The events of (after, last] that are entries, in order. */
export function* auditedBetween(tx: ReadTx, after: number, last: number): Generator<AuditedRow> {
  for (const row of tx.use(selectBetween).iterate(after, last)) yield toAudited(row);
}
const selectOne = tuples<[number], HideableRow>(`${AUDITED} AND e.seq = ?`);
export const findAudited = (tx: ReadTx, seq: number): AuditedRow | undefined => {
  const row = tx.use(selectOne).get(seq);
  return row && toAudited(row);
};

const selectBlanked = scalar<[], string>(`SELECT payload FROM events WHERE lead_key IS NULL AND type = 'event.blanked' ORDER BY seq`);
/** What erasing people has left of entries, as content hashes by number. */
export const listBlanked = (tx: ReadTx): ReadonlyMap<number, string> =>
  new Map(tx.use(selectBlanked).all().flatMap((payload) => (JSON.parse(payload) as OwnPayloads['event.blanked']).events));
const selectTouched = tuples<[string, string], EventRow>(
  `SELECT ${columnsOf('e')} FROM events e WHERE e.by <> 'outside' AND (e.seq IN (SELECT value FROM json_each(?)) OR e.cause_seq IN (SELECT value FROM json_each(?))) ORDER BY e.seq`);
/** The entries among these events, and those that one of them caused. Reads the whole ledger. */
export const listTouched = (tx: ReadTx, seqs: readonly number[]): EventRow[] => { const list = JSON.stringify(seqs); return tx.use(selectTouched).all(list, list); };

interface Hiding { readonly seq: number; readonly type: string | null; readonly by: string | null; readonly payload: string | null }
const selectHiders = statement<[], Hiding>(
  `SELECT h.undone_by AS seq, e.type, e.by, e.payload FROM (SELECT DISTINCT undone_by FROM events WHERE undone_by IS NOT NULL) h LEFT JOIN events e ON e.seq = h.undone_by`);
/** Behind which events others are hidden; without a type where there is no such event. */
export const listHiders = (tx: ReadTx): Hiding[] => tx.use(selectHiders).all();
const selectHidden = scalar<[number], number>('SELECT seq FROM events WHERE undone_by = ? ORDER BY seq');
/** What is hidden behind an event, in order. */
export const hiddenBehind = (tx: ReadTx, seq: number): IterableIterator<number> => tx.use(selectHidden).iterate(seq);

const selectUndos = statement<[], { seq: number; payload: string }>(
  `SELECT seq, payload FROM events WHERE lead_key IS NULL AND type = 'undo.finished' AND undone_by IS NULL ORDER BY seq`);
export interface FinishedUndo { readonly seq: number; readonly payload: OwnPayloads['undo.finished'] }
/** What undos say they have hidden. */
export const listFinishedUndos = (tx: ReadTx): FinishedUndo[] => tx.use(selectUndos).all().map(({ seq, payload }) => ({ seq, payload: JSON.parse(payload) as OwnPayloads['undo.finished'] }));

const countBefore = scalar<[number], number>(`SELECT count(*) FROM events WHERE by <> 'outside' AND seq < ?`);
/** Entries that are older than the chain. */
export const countUnchained = (tx: ReadTx, firstSeq: number): number => tx.use(countBefore).get(firstSeq) ?? 0;
const selectNewest = scalar<[], number>('SELECT max(seq) FROM events');
/** The highest number that is still there. */
export const newestSeq = (tx: ReadTx): number => tx.use(selectNewest).get() ?? 0;
