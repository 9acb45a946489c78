import type { Instant } from '../../core/base/instant.ts';
import { type ReadTx, scalar, statement, tuples, type Tx } from '../store.ts';

/*
 * What erasing a person reads and writes. Here alone events are changed in place.
 */

const KEYS = 'IN (SELECT value FROM json_each(?))';

// ---- who ----

const selectFamily = scalar<[number], number>(
  `WITH RECURSIVE family (key) AS (SELECT ? UNION SELECT l.key FROM family JOIN leads l ON l.merged_into = family.key) SELECT key FROM family ORDER BY key`);
/** A lead and all that were merged into it, at any depth. */
export const familyOf = (tx: ReadTx, key: number): number[] => tx.use(selectFamily).all(key);

interface Person { readonly key: number; readonly id: string; readonly merged_into: number | null }
const selectPersons = statement<[string], Person>(`SELECT key, id, merged_into FROM leads WHERE key ${KEYS} ORDER BY key`);
export const listPersons = (tx: ReadTx, keys: readonly number[]): Person[] => tx.use(selectPersons).all(JSON.stringify(keys));
const selectPerson = statement<[string], Person>('SELECT key, id, merged_into FROM leads WHERE id = ?');
/** A lead by its whole id, whatever became of it. */
export const findPerson = (tx: ReadTx, id: string): Person | undefined => tx.use(selectPerson).get(id);

const selectUndone = statement<[string], Person>(
  `SELECT DISTINCT l.key, l.id, l.merged_into FROM events e JOIN leads l ON l.key = e.lead_key
   WHERE e.undone_by IS NOT NULL AND e.type IN ('lead.created', 'lead.updated') AND l.removed = 1 AND instr(lower(e.payload), lower(?)) > 0 ORDER BY l.key LIMIT 9`);
/** Leads of which an undo has left nothing but hidden events, by a text in those. Reads the whole ledger. */
export const findUndone = (tx: ReadTx, text: string): Person[] => tx.use(selectUndone).all(JSON.stringify(text).slice(1, -1));

const selectAllKnown = tuples<[], [key: number, kind: string, value: string]>(`SELECT lead_key, kind, value FROM identities UNION ALL SELECT key, 'lead', id FROM leads`);
/** Every identity and every lead's id with the lead's key. */
export const eachKnown = (tx: ReadTx): IterableIterator<[key: number, kind: string, value: string]> => tx.use(selectAllKnown).iterate();

const selectHolder = scalar<[string, string, string], number>(
  `SELECT 1 FROM identities i JOIN leads l ON l.key = i.lead_key WHERE i.kind = ? AND i.value = ? AND i.lead_key NOT ${KEYS} LIMIT 1`);
/** Has anybody but these leads this identity? */
export const isAlsoOf = (tx: ReadTx, kind: string, value: string, keys: readonly number[]): boolean => tx.use(selectHolder).get(kind, value, JSON.stringify(keys)) !== undefined;

// ---- their events ----

export interface StoredEvent { readonly seq: number; readonly lead_key: number | null; readonly type: string; readonly payload: string; readonly source: string; readonly dedupe_key: string; readonly undone_by: number | null }
const EVENT = 'seq, lead_key, type, payload, source, dedupe_key, undone_by';
const selectEvents = statement<[string], StoredEvent>(`SELECT ${EVENT} FROM events WHERE lead_key ${KEYS} ORDER BY seq`);
/** All events of these leads, hidden ones too. */
export const storedEvents = (tx: ReadTx, keys: readonly number[]): StoredEvent[] => tx.use(selectEvents).all(JSON.stringify(keys));

const selectWorkspaceEvents = statement<[], StoredEvent>(`SELECT ${EVENT} FROM events WHERE lead_key IS NULL AND type <> 'event.blanked' ORDER BY seq`);
/** All events about no lead in particular, hidden ones too; those that name nobody by what they are for are left out. */
export const workspaceEvents = (tx: ReadTx): StoredEvent[] => tx.use(selectWorkspaceEvents).all();

const selectForeignSuppressions = statement<[string], StoredEvent>(`SELECT ${EVENT} FROM events WHERE type = 'person.suppressed' AND lead_key NOT ${KEYS} ORDER BY seq`);
/** What suppressed other leads. */
export const suppressionsOfOthers = (tx: ReadTx, keys: readonly number[]): StoredEvent[] => tx.use(selectForeignSuppressions).all(JSON.stringify(keys));

const blankEvent = statement<{ seq: number; type: string; payload: string; source: string; hiddenBy: number | null }>(
  `UPDATE events SET type = :type, payload = :payload, source = :source, campaign = NULL, dedupe_key = '#' || seq, batch = NULL, undone_by = coalesce(undone_by, :hiddenBy) WHERE seq = :seq`);
export interface Blanked { readonly seq: number; readonly type: string; readonly payload: string; readonly source: string; /** The event behind which it is hidden; null to leave it as visible as it was. */ readonly hiddenBy: number | null }
/** Overwrites an event of an erased person: no batch brings it back. */
export const overwriteEvent = (tx: Tx, event: Blanked): void => { tx.use(blankEvent).run({ ...event }); };
const setPayload = statement<[string, string, number]>('UPDATE events SET payload = ?, dedupe_key = ? WHERE seq = ?');
/** Overwrites what an event of others says. */
export const overwritePayload = (tx: Tx, seq: number, payload: string, dedupeKey: string): void => { tx.use(setPayload).run(payload, dedupeKey, seq); };

const markRead = statement<[string]>(`UPDATE leads SET evaluated_seq = last_seq WHERE key ${KEYS}`);
/** Nothing of these leads waits for an evaluation. */
export const markLeadsRead = (tx: Tx, keys: readonly number[]): void => { tx.use(markRead).run(JSON.stringify(keys)); };

/** Other leads of whose events one holds one of these texts. Reads the whole ledger. */
export const listMentioning = (tx: ReadTx, texts: readonly string[], keys: readonly number[], limit: number): string[] => {
  if (texts.length === 0) return [];
  const wanted = texts.map(() => 'instr(lower(e.payload), ?) > 0').join(' OR ');
  return tx.use(scalar<(string | number)[], string>(
    `SELECT DISTINCT l.id FROM events e JOIN leads l ON l.key = e.lead_key AND l.removed = 0 WHERE e.lead_key NOT ${KEYS} AND e.undone_by IS NULL AND (${wanted}) LIMIT ?`))
    .all(JSON.stringify(keys), ...texts.map((text) => JSON.stringify(text.toLowerCase()).slice(1, -1)), limit);
};

// ---- rows of nobody in particular ----

/** Tables with texts that may name somebody, by how a row is told: what stands in them is text, or JSON. */
const TEXTS = {
  notifications: { id: 'id', columns: ['title', 'text'], where: 'lead_key IS NULL' },
  plans: { id: 'id', columns: ['content'], where: '1' },
  batches: { id: 'id', columns: ['source', 'details'], where: '1' },
  chats: { id: 'id', columns: ['turns', 'extraction'], where: 'lead_key IS NULL' },
} as const;
export type TextTable = keyof typeof TEXTS;
export const TEXT_TABLES = Object.keys(TEXTS) as readonly TextTable[];

/** The texts of a table that belong to no lead: of each row its id and, by column, what stands there. */
export const listTexts = (tx: ReadTx, table: TextTable): readonly { readonly id: string; readonly texts: Readonly<Record<string, string>> }[] => {
  const { id, columns, where } = TEXTS[table];
  return tx.use(statement<[], Record<string, string>>(`SELECT ${id} AS id, ${columns.join(', ')} FROM ${table} WHERE ${where}`)).all()
    .map(({ id: key = '', ...texts }) => ({ id: key, texts }));
};
export const overwriteTexts = (tx: Tx, table: TextTable, id: string, texts: Readonly<Record<string, string>>): void => {
  const columns = Object.keys(texts);
  tx.use(statement<string[]>(`UPDATE ${table} SET ${columns.map((column) => `${column} = ?`).join(', ')} WHERE ${TEXTS[table].id} = ?`)).run(...Object.values(texts), id);
};
const renameChatRow = statement<[string, string]>('UPDATE chats SET id = ? WHERE id = ?');
export const renameChat = (tx: Tx, from: string, to: string): void => { tx.use(renameChatRow).run(to, from); };

const setSource = statement<[string, string]>(`UPDATE batches SET source = ? WHERE kind = 'removal' AND key IN (SELECT batch FROM events WHERE lead_key ${KEYS} AND batch IS NOT NULL) AND json_extract(counts, '$.removed') = 1`);
/** A removal of one lead is called by their name. */
export const renameRemovals = (tx: Tx, keys: readonly number[], source: string): void => { tx.use(setSource).run(source, JSON.stringify(keys)); };

const deleteSuppressed = statement<[string, string]>('DELETE FROM suppressions WHERE kind = ? AND value = ?');
export const forgetSuppression = (tx: Tx, kind: string, value: string): void => { tx.use(deleteSuppressed).run(kind, value); };

// ---- what is kept ----

const selectAny = scalar<[], number>('SELECT 1 FROM erasures LIMIT 1');
const selectHash = scalar<[string], number>('SELECT 1 FROM erasures WHERE hash = ?');
const insertHash = statement<[string, number]>('INSERT OR IGNORE INTO erasures (hash, at) VALUES (?, ?)');
const selectHashes = statement<[], Erasure>('SELECT hash, at FROM erasures ORDER BY at, hash');
export interface Erasure { readonly hash: string; readonly at: Instant }
export const hasErasures = (tx: ReadTx): boolean => tx.use(selectAny).get() !== undefined;
export const isErasedHash = (tx: ReadTx, hash: string): boolean => tx.use(selectHash).get(hash) !== undefined;
export const insertErasure = (tx: Tx, { hash, at }: Erasure): void => { tx.use(insertHash).run(hash, at); };
export const listErasures = (tx: ReadTx): Erasure[] => tx.use(selectHashes).all();

const secure = scalar<[], number>('PRAGMA secure_delete = ON');
/** From here on this connection overwrites what it deletes. */
export const deleteSecurely = (tx: Tx): void => { tx.use(secure).get(); };
