import type { Instant } from '../../core/base/instant.ts';
import { SqliteDatabase } from '../driver.ts';
import { OPENING_PATIENCE_MS } from '../open.ts';
import { type ReadTx, scalar, statement, type Tx } from '../store.ts';
import { SEEN } from './past.ts';

/*
 * Takes over into an empty database what another one knew at a moment: its events, and what is kept beside the ledger. The derived rows are made of the
 * events afterwards.
 */

type Cell = string | number | null;
const EVENT = 'seq, dedupe_key, lead_key, type, source, campaign, occurred_at, recorded_at, by, actor, rule, cause_seq, batch, playbook_version, history, payload';
const qualified = EVENT.replace(/[a-z_]+/g, 'e.$&');

/** An event as it is stored; `undone_by` as it was. */
type StoredEvent = readonly Cell[];
const SELECT_EVENTS = `SELECT ${qualified}, CASE WHEN ${SEEN} THEN NULL ELSE e.undone_by END FROM events e WHERE e.seq > :after AND e.seq <= :cut ORDER BY e.seq LIMIT :limit`;
/** Whoever was erased since is gone from the past as well: what blanked them comes along. */
const SELECT_ERASED = `SELECT ${qualified}, NULL FROM leads l JOIN events e ON e.lead_key = l.key
  WHERE (l.removed = 1 OR l.merged_into IS NOT NULL) AND e.type = 'lead.erased' AND e.seq > :cut AND e.undone_by IS NULL ORDER BY e.seq`;

/** Rows beside the ledger that were there, by table; what has happened to them since is taken back. */
const BESIDE: Readonly<Record<string, string>> = {
  batches: `SELECT key, id, kind, source, fingerprint, CASE
      WHEN EXISTS (SELECT 1 FROM events e WHERE e.lead_key IS NULL AND e.type = 'batch.undone' AND e.seq <= :cut AND e.payload ->> 'batch' = b.key) THEN b.state
      WHEN b.finished_at <= :at THEN 'finished' ELSE 'running' END AS state,
    cursor, counts, details, 0 AS untold, started_at, CASE WHEN finished_at <= :at THEN finished_at END AS finished_at FROM batches b WHERE started_at <= :at`,
  erasures: 'SELECT * FROM erasures WHERE :at IS NOT NULL AND :cut IS NOT NULL',
  energy_ledger: 'SELECT * FROM energy_ledger WHERE at <= :at AND :cut IS NOT NULL',
  playbook_versions: `SELECT * FROM playbook_versions WHERE stored_at <= :at OR version IN (
    SELECT playbook_version FROM events WHERE lead_key IS NULL AND type = 'playbook.changed' AND seq <= :cut) OR version = :version`,
  notifications: `SELECT id, lead_key, kind, title, text, urgency, created_at, seq, CASE WHEN read_at <= :at THEN read_at END AS read_at
    FROM notifications WHERE lead_key IS NULL AND seq <= :cut`,
  jobs: `SELECT id, lead_key, kind, dedupe_key, priority, CASE WHEN finished_at <= :at THEN state ELSE 'queued' END AS state, run_at, energy, rule, reason, created_at,
    CASE WHEN finished_at <= :at THEN finished_at END AS finished_at, CASE WHEN finished_at <= :at THEN error END AS error,
    CASE WHEN finished_at <= :at THEN result END AS result, seq, attempts FROM jobs WHERE lead_key IS NULL AND seq <= :cut`,
};
const SELECT_READ = 'SELECT id, read_at FROM notifications WHERE lead_key IS NOT NULL AND read_at <= ?';

export interface PastOf { readonly cut: number; readonly at: Instant; readonly version: number }

/** One moment of a database that others may go on writing. Whoever opens closes. */
export interface PastSource {
  /** The next events behind `after`, some thousands; empty at the end. */
  readonly events: (after: number) => readonly StoredEvent[];
  readonly erased: () => readonly StoredEvent[];
  readonly beside: () => Readonly<Record<string, readonly Readonly<Record<string, Cell>>[]>>;
  /** Notices about leads that had been read. */
  readonly read: () => readonly { readonly id: string; readonly read_at: number }[];
  close(): void;
}
const AT_ONCE = 10_000;

export const openPast = (path: string, { cut, at, version }: PastOf): PastSource => {
  const db = new SqliteDatabase(path, { readonly: true, fileMustExist: true, timeout: OPENING_PATIENCE_MS });
  try {
    // An open snapshot: what is erased or undone meanwhile is as it was throughout.
    db.exec('BEGIN');
    const events = db.prepare<[{ after: number; cut: number; limit: number }], StoredEvent>(SELECT_EVENTS).raw();
    return {
      events: (after) => events.all({ after, cut, limit: AT_ONCE }),
      erased: () => db.prepare<[{ cut: number }], StoredEvent>(SELECT_ERASED).raw().all({ cut }),
      beside: () => Object.fromEntries(Object.entries(BESIDE).map(([table, select]) =>
        [table, db.prepare<[object], Record<string, Cell>>(select).all({ cut, at, ...(select.includes(':version') ? { version } : {}) })])),
      read: () => db.prepare<[Instant], { id: string; read_at: number }>(SELECT_READ).all(at),
      close: () => { db.close(); },
    };
  } catch (error) { db.close(); throw error; }
};

const insertEvent = statement<Cell[]>(`INSERT INTO events (${EVENT}, undone_by) VALUES (${EVENT.replace(/[a-z_]+/g, '?')}, ?)`);
const insertLead = statement<[number, string]>(`INSERT OR IGNORE INTO leads (key, id, origin, created_at, recorded_at) VALUES (?, ?, 'manual', 0, 0)`);
const [SEQ, LEAD, TYPE, PAYLOAD] = ['seq', 'lead_key', 'type', 'payload'].map((column) => EVENT.split(', ').indexOf(column)) as [number, number, number, number];

/** The number of a stored event. */
export const seqOf = (event: StoredEvent): number => Number(event[SEQ]);

/** Appends events as they are, with a row that waits to be filled for each lead that one of them creates. */
export const insertPastEvents = (tx: Tx, events: readonly StoredEvent[]): void => {
  const [append, begin] = [tx.use(insertEvent), tx.use(insertLead)];
  for (const event of events) {
    append.run(...event);
    const key = event[LEAD];
    if (event[TYPE] === 'lead.created' && typeof key === 'number') begin.run(key, String((JSON.parse(String(event[PAYLOAD])) as { id: string }).id));
  }
};

/** Writes rows of a table as they are. */
export const insertRows = (tx: Tx, table: string, rows: readonly Readonly<Record<string, Cell>>[]): void => {
  const columns = Object.keys(rows[0] ?? {});
  if (columns.length === 0) return;
  const insert = tx.use(statement<Cell[]>(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`));
  for (const row of rows) insert.run(...columns.map((column) => row[column] ?? null));
};

const markRead = statement<[number, string]>('UPDATE notifications SET read_at = ? WHERE id = ?');
export const markNotificationsRead = (tx: Tx, read: readonly { readonly id: string; readonly read_at: number }[]): void => {
  for (const { id, read_at } of read) tx.use(markRead).run(read_at, id);
};

const markAllSeen = statement('UPDATE leads SET evaluated_seq = last_seq WHERE evaluated_seq <> last_seq');
/** Nothing waits to be decided in a past: what was not decided by then never will be. */
export const markLeadsSeen = (tx: Tx): void => { tx.use(markAllSeen).run(); };

const selectKeysAfter = scalar<[number, number], number>('SELECT key FROM leads WHERE key > ? ORDER BY key LIMIT ?');
export const keysAfter = (tx: ReadTx, last: number, limit: number): readonly number[] => tx.use(selectKeysAfter).all(last, limit);
const countRows = statement<[], { leads: number; events: number }>(
  'SELECT (SELECT count(*) FROM leads) AS leads, (SELECT count(*) FROM events) AS events');
export const countPast = (tx: ReadTx): { readonly leads: number; readonly events: number } => tx.use(countRows).get() ?? { leads: 0, events: 0 };
