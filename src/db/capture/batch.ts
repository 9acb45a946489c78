import { AppError } from '../../core/base/errors.ts';
import type { JsonObject } from '../../core/base/ports.ts';
import { type ReadTx, scalar, statement, type Tx } from '../store.ts';

/** One import, ingest, removal, merge or distinction, as far as it has got. */
export interface BatchRow {
  readonly key: number;
  readonly id: string;
  /** How many records of the input are in the database. */
  readonly cursor: number;
  readonly counts: Readonly<Record<string, number>>;
  /** How it was read, and why records were rejected. */
  readonly details: JsonObject;
}

const selectRunning = statement<[string], { key: number; id: string; cursor: number; counts: string; details: string }>(
  `SELECT key, id, cursor, counts, details FROM batches WHERE fingerprint = ? AND state = 'running' ORDER BY key DESC LIMIT 1`);
const insert = statement<[string, string, string, string, number, string, string, number]>(
  `INSERT INTO batches (id, kind, source, fingerprint, state, cursor, counts, details, started_at) VALUES (?, ?, ?, ?, 'running', ?, ?, ?, ?)`);
const updateDetails = statement<[string, number]>('UPDATE batches SET details = ? WHERE key = ?');
const update = statement<[number, string, number]>('UPDATE batches SET cursor = ?, counts = ? WHERE key = ?');
const finish = statement<[number, string, number, number]>(`UPDATE batches SET state = 'finished', cursor = ?, counts = ?, finished_at = ? WHERE key = ?`);
const insertNotice = statement<[string, string, string, string, string, number, number]>(
  'INSERT INTO notifications (id, kind, title, text, urgency, created_at, seq) VALUES (?, ?, ?, ?, ?, ?, ?)');

const setCheckpoint = scalar<[], number>('PRAGMA wal_autocheckpoint = 16000');
const setCache = statement('PRAGMA cache_size = -20480');

/** A connection that is about to write much: 20 MB of cache, and a checkpoint only every 64 MB of log. */
export const prepareForBulk = (tx: ReadTx): void => {
  tx.use(setCheckpoint).get();
  tx.use(setCache).run();
};

/** The unfinished batch of the same content and options, if a run of it was cut off. */
export const findRunningBatch = (tx: ReadTx, fingerprint: string): BatchRow | undefined => {
  const row = tx.use(selectRunning).get(fingerprint);
  return row === undefined ? undefined : { ...row, counts: JSON.parse(row.counts) as Record<string, number>, details: JSON.parse(row.details) as JsonObject };
};

const selectDone = statement<{ fingerprint: string; seq: number }, { id: string; finished_at: number }>(
  `SELECT id, finished_at FROM batches b WHERE fingerprint = :fingerprint AND state = 'finished' AND (SELECT min(seq) FROM events WHERE batch = b.key) > :seq ORDER BY key DESC LIMIT 1`);
/** The newest batch of this content and these options that was finished, is not taken back, and wrote its first event behind `seq`. */
export const findDoneSince = (tx: ReadTx, fingerprint: string, seq: number): { readonly id: string; readonly finished_at: number } | undefined => tx.use(selectDone).get({ fingerprint, seq });

const selectUndo = statement<[number | null], { id: string; state: string }>(
  `SELECT id, state FROM batches WHERE state = 'undoing' OR (key = ? AND state <> 'running') LIMIT 1`);

/** Raises `conflict` while an undo takes something back, and when one has taken back this batch: what comes in now would mix with what goes. */
export const refuseDuringUndo = (tx: ReadTx, key: number | null): void => {
  const undo = tx.use(selectUndo).get(key);
  if (!undo) return;
  const { id, state } = undo;
  throw state === 'undoing'
    ? new AppError('conflict', `An undo of ${id} is running.`, { hint: `Wait for its end; if it was cut off, finish it: salesos undo ${id}`, details: { batch: id } })
    : new AppError('conflict', `${id} was taken back while it came in.`, { hint: 'Run the same command again to take it in anew.', details: { batch: id } });
};

interface NewBatch { readonly kind: 'import' | 'ingest' | 'chats' | 'catalog' | 'campaigns' | 'removal' | 'merge' | 'distinction' | 'answers' | 'act'; readonly source: string; readonly fingerprint: string; readonly cursor: number; readonly counts: object; readonly details?: JsonObject }
export const insertBatch = (tx: Tx, { kind, source, fingerprint, cursor, counts, details = {} }: NewBatch): { readonly key: number; readonly id: string } => {
  const id = tx.newId('bt');
  const { lastInsertRowid } = tx.use(insert).run(id, kind, source, fingerprint, cursor, JSON.stringify(counts), JSON.stringify(details), tx.now);
  return { key: Number(lastInsertRowid), id };
};

export const setBatchDetails = (tx: Tx, key: number, details: JsonObject): void => { tx.use(updateDetails).run(JSON.stringify(details), key); };
export const updateBatch = (tx: Tx, key: number, cursor: number, counts: object): void => { tx.use(update).run(cursor, JSON.stringify(counts), key); };
export const finishBatch = (tx: Tx, key: number, cursor: number, counts: object): void => {
  tx.use(finish).run(cursor, JSON.stringify(counts), tx.now, key);
};

/** A notice about no lead in particular. */
export const insertWorkspaceNotice = (tx: Tx, notice: { readonly id: string; readonly kind: string; readonly title: string; readonly text: string; readonly urgency: string; readonly seq: number }): void => {
  tx.use(insertNotice).run(notice.id, notice.kind, notice.title, notice.text, notice.urgency, tx.now, notice.seq);
};

interface ListedBatch { readonly id: string; readonly kind: string; readonly source: string; readonly state: string; readonly started_at: number; readonly finished_at: number | null; readonly counts: string }
const selectBatches = statement<[number], ListedBatch>(`SELECT id, kind, source, state, started_at, finished_at, counts FROM batches WHERE kind <> 'act' ORDER BY key DESC LIMIT ?`);
/** The newest first, without single acts of a person; a negative limit is none. */
export const listBatches = (tx: ReadTx, limit: number): ListedBatch[] => tx.use(selectBatches).all(limit);

const selectDetails = scalar<[number], string>('SELECT details FROM batches WHERE key = ?');
/** How it was read, why records were rejected and where they are. */
export const readBatchDetails = (tx: ReadTx, key: number): JsonObject => JSON.parse(tx.use(selectDetails).get(key) ?? '{}') as JsonObject;

const selectLeads = statement<[number, string, number], { id: string; name: string | null }>(
  `SELECT l.id, coalesce(l.name, l.email) AS name FROM events e JOIN leads l ON l.key = e.lead_key WHERE e.batch = ? AND e.type = ? ORDER BY e.lead_key LIMIT ?`);
/** The first leads of which a batch has an event of this type. */
export const listBatchLeads = (tx: ReadTx, batch: number, type: string, limit: number): { readonly id: string; readonly name: string | null }[] => tx.use(selectLeads).all(batch, type, limit);
