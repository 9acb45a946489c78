import type { Attributes, Fields, Identity, Origin, OwnEvent } from '../../core/ledger/event.ts';
import { LEAD_FIELDS } from '../../core/ledger/event.ts';
import { type ReadTx, scalar, statement, type Tx } from '../store.ts';

/*
 * The few statements that an import runs for every row. What they write is what `fold` and `saveRecord` would write for the same event; a test
 * compares both.
 */

export interface Hit {
  readonly key: number; readonly shared: boolean; readonly removed: boolean;
  readonly name: string | undefined; readonly createdAt: number; readonly id: string; readonly origin: Origin;
}
interface HitRow { readonly key: number; readonly shared: number; readonly removed: number; readonly name: string | null; readonly created_at: number; readonly id: string; readonly origin: Origin }

const selectHits = statement<[string, string], HitRow>(
  `SELECT l.key, i.shared, l.removed, l.name, l.created_at, l.id, l.origin FROM identities i JOIN leads l ON l.key = i.lead_key WHERE i.kind = ? AND i.value = ?`);
const selectById = statement<[string], HitRow & { readonly merged_into: number | null; readonly last_seq: number }>(
  'SELECT key, 0 AS shared, removed, name, created_at, id, origin, merged_into, last_seq FROM leads WHERE id = ?');
const selectHolders = scalar<[string, string], number>('SELECT lead_key FROM identities WHERE kind = ? AND value = ? AND shared = 0');
const selectCreation = scalar<[number], number>(`SELECT 1 FROM events WHERE lead_key = ? AND type = 'lead.created' AND undone_by IS NULL`);
const countIdentities = scalar<[number], number>('SELECT count(*) FROM identities WHERE lead_key = ?');
const hasIdentity = scalar<[string, string, number], number>('SELECT 1 FROM identities WHERE kind = ? AND value = ? AND lead_key = ?');

type FactsRow = { readonly attributes: string; readonly tags: string; readonly origin: Origin; readonly created_at: number } & { readonly [field: string]: string | number | null };
const selectFacts = statement<[number], FactsRow>(`SELECT attributes, tags, origin, created_at, ${LEAD_FIELDS.join(', ')} FROM leads WHERE key = ?`);

const insertLeadRow = statement<(string | number | null)[]>(
  `INSERT OR IGNORE INTO leads (id, origin, created_at, recorded_at, status_at, last_seq, attributes, tags, ${LEAD_FIELDS.join(', ')})
   VALUES (?, ?, ?, ?, ?, ?, ?, ?, ${LEAD_FIELDS.map(() => '?').join(', ')})`);
const insertIdentityRow = statement<[string, string, number, number]>('INSERT INTO identities (kind, value, lead_key, shared) VALUES (?, ?, ?, ?)');
const moveLastSeq = statement<[number, number, number]>('UPDATE leads SET last_seq = ? WHERE key = ? AND last_seq < ?');

const toHit = ({ key, shared, removed, name, created_at, id, origin }: HitRow): Hit =>
  ({ key, shared: shared === 1, removed: removed === 1, name: name ?? undefined, createdAt: created_at, id, origin });

/** The leads that have this identity: one, or several when it is shared. */
export const leadsWithIdentity = (tx: ReadTx, { kind, value }: Identity): readonly Hit[] => {
  const rows = tx.use(selectHits).all(kind, value);
  return rows.length === 0 ? NO_HITS : rows.map(toHit);
};
const NO_HITS: readonly Hit[] = [];

/** A lead by its id, also one that was removed, undone or merged. */
export const findLeadById = (tx: ReadTx, id: string): (Hit & { readonly mergedInto: number | null; readonly lastSeq: number }) | undefined => {
  const row = tx.use(selectById).get(id);
  return row === undefined ? undefined : { ...toHit(row), mergedInto: row.merged_into, lastSeq: row.last_seq };
};

/** The one lead that has this identity for itself. */
export const findHolder = (tx: ReadTx, { kind, value }: Identity): number | undefined => tx.use(selectHolders).get(kind, value);
/** Something brought the lead that was not taken back since. */
export const isCreated = (tx: ReadTx, key: number): boolean => tx.use(selectCreation).get(key) !== undefined;
export const hasIdentities = (tx: ReadTx, key: number): boolean => (tx.use(countIdentities).get(key) ?? 0) > 0;

export interface Facts { readonly metAt: number | null; readonly fields: Fields; readonly attributes: Attributes; readonly tags: readonly string[]; readonly has: (identity: Identity) => boolean }

/** What is known of a lead, for comparing with what a row says. */
export const factsOfLead = (tx: ReadTx, key: number): Facts | undefined => {
  const row = tx.use(selectFacts).get(key);
  if (row === undefined) return undefined;
  const fields: Record<string, string> = {};
  for (const field of LEAD_FIELDS) { const value = row[field]; if (typeof value === 'string') fields[field] = value; }
  return {
    metAt: row.origin === 'ingest' ? row.created_at : null, fields, attributes: row.attributes === '{}' ? {} : JSON.parse(row.attributes) as Attributes, tags: JSON.parse(row.tags) as string[],
    has: ({ kind, value }) => tx.use(hasIdentity).get(kind, value, key) !== undefined,
  };
};

/** Writes a new lead as its `lead.created` says. Undefined, with nothing written, when the id is taken. */
export const insertCreatedLead = (tx: Tx, event: Omit<OwnEvent<'lead.created'>, 'leadKey'>): number | undefined => {
  const { id, origin, fields, attributes, identities, tags } = event.payload;
  const values: (string | number | null)[] = [id, origin, event.occurredAt, event.recordedAt, event.recordedAt, event.seq, JSON.stringify(attributes),
    tags.length === 0 ? '[]' : JSON.stringify(tags)];
  for (const field of LEAD_FIELDS) values.push(fields[field] ?? null);
  const row = tx.use(insertLeadRow).run(...values);
  if (row.changes === 0) return undefined;
  const key = Number(row.lastInsertRowid);
  const statement = tx.use(insertIdentityRow);
  for (const { kind, value, shared } of identities) statement.run(kind, value, key, shared ? 1 : 0);
  return key;
};

const markUntold = statement<[number]>('UPDATE batches SET untold = 1 WHERE key = ? AND untold = 0');
/** The leads that a batch's events are about do not know of them yet. */
export const noteUntold = (tx: Tx, batch: number): void => { tx.use(markUntold).run(batch); };

interface Untold { readonly key: number; readonly cursor: number }
const selectUntold = statement<[], Untold>('SELECT key, cursor FROM batches WHERE untold = 1');
/** Batches whose leads are to be told. */
export const listUntold = (tx: ReadTx): Untold[] => tx.use(selectUntold).all();

/** From the index alone: its entries are (batch, lead, seq). */
const selectNewest = statement<[number, number, number], { lead_key: number; seq: number }>(
  'SELECT lead_key, max(seq) AS seq FROM events WHERE batch = ? AND lead_key > ? GROUP BY lead_key ORDER BY lead_key LIMIT ?');
/** Tells at most `limit` leads behind `after` how far their events go: until the next evaluation they count as unread. Returns the last one, or undefined at the end. */
export const tellLeads = (tx: Tx, { batch, after, limit }: { readonly batch: number; readonly after: number; readonly limit: number }): number | undefined => {
  const newest = tx.use(selectNewest).all(batch, after, limit);
  const move = tx.use(moveLastSeq);
  for (const { lead_key, seq } of newest) move.run(seq, lead_key, seq);
  return newest.at(-1)?.lead_key;
};

const markTold = statement<[number, number]>('UPDATE batches SET untold = 0 WHERE key = ? AND cursor = ?');
/** All of a batch's leads know, unless it has gone on since. */
export const noteTold = (tx: Tx, { key, cursor }: Untold): void => { tx.use(markTold).run(key, cursor); };

const dataVersion = scalar<[], number>('PRAGMA data_version');
/** Another number once another connection has written. */
export const versionSeen = (tx: ReadTx): number => tx.use(dataVersion).get() ?? 0;

const selectVisible = scalar<[string], number>('SELECT 1 FROM events WHERE dedupe_key = ? AND undone_by IS NULL');
/** The same event was reported before, and not taken back since. */
export const isKnownEvent = (tx: ReadTx, dedupeKey: string): boolean => tx.use(selectVisible).get(dedupeKey) !== undefined;
