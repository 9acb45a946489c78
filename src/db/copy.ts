import { chmodSync } from 'node:fs';
import { AppError } from '../core/base/errors.ts';
import { type Database, SqliteDatabase } from './driver.ts';
import { makeFile, takeFreeName } from './new-file.ts';
import { explainFileError, OPENING_PATIENCE_MS } from './open.ts';
import { isBusy, isDamage } from './sql-error.ts';

/** Rows by table: what two copies of one moment have in common. */
export type RowCounts = Readonly<Record<string, number>>;

export interface CopyCall {
  readonly from: string;
  /** Must not exist. */
  readonly to: string;
  readonly signal?: AbortSignal;
  readonly onProgress?: (donePages: number, allPages: number) => void;
}

/** Small enough that signals are heard between two steps. */
const PAGES_A_STEP = 250;

const countRows = (db: Database): RowCounts => {
  const names = db.prepare<[], string>(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`).pluck().all();
  return Object.fromEntries(names.map((name) => [name, db.prepare<[], number>(`SELECT count(*) FROM "${name.replaceAll('"', '""')}"`).pluck().get() ?? 0]));
};

const damaged = (path: string, what: string): AppError => new AppError('storage', `${path} is damaged: ${what}`, {
  hint: 'Restore a backup: `salesos backup list` names them.',
});

/** Reads every page of a closed copy and makes one plain file of it. Raises `storage` when anything is amiss. */
const verify = (path: string, from: string, expected: RowCounts): void => {
  const db = new SqliteDatabase(path, { fileMustExist: true });
  try {
    db.pragma('journal_mode = DELETE');
    const problem = db.prepare<[], string>('PRAGMA integrity_check(1)').pluck().get();
    if (problem !== 'ok') throw damaged(from, problem ?? 'it cannot be checked');
    const dangling = db.prepare('PRAGMA foreign_key_check').all().length;
    if (dangling > 0) throw damaged(from, `${dangling} rows refer to nothing`);
    const counts = countRows(db);
    const short = Object.keys(expected).find((table) => counts[table] !== expected[table]);
    if (short !== undefined) throw damaged(from, `its copy has ${counts[short] ?? 0} of ${expected[short]} rows of ${short}`);
  } finally { db.close(); }
};

const copyPages = async ({ from, to, signal, onProgress }: CopyCall): Promise<RowCounts> => {
  const source = new SqliteDatabase(from, { readonly: true, fileMustExist: true, timeout: OPENING_PATIENCE_MS });
  try {
    // An open snapshot: other processes write on, the copy need not begin again.
    source.exec('BEGIN');
    const counts = countRows(source);
    const goOn = (): void => { if (signal?.aborted) throw new AppError('cancelled', 'Stopped; no copy was made.'); };
    await source.backup(to, {
      progress: ({ totalPages, remainingPages }) => {
        goOn();
        onProgress?.(totalPages - remainingPages, totalPages);
        return PAGES_A_STEP;
      },
    });
    source.exec('COMMIT');
    goOn();
    return counts;
  } finally { source.close(); }
};

/**
 * Copies a database that others may be writing: one moment of it, checked page by page and row by row, in one file of mode 0600 that is
 * whole when it appears. Answers its rows. Raises `storage` (damaged, full, read-only), `conflict` when `to` exists, `cancelled`.
 */
export const copyDatabase = async (call: CopyCall): Promise<RowCounts> => {
  let counts: RowCounts = {};
  try {
    const fill = async (made: string): Promise<void> => {
      counts = await copyPages({ ...call, to: made });
      verify(made, call.from, counts);
      chmodSync(made, 0o600);
    };
    const isPlaced = await makeFile(call.to, fill, takeFreeName(call.to));
    if (isPlaced) return counts;
    throw new AppError('conflict', `${call.to} exists already; it was left as it is`, { hint: 'Name another file.' });
  } catch (error) { throw explainFileError(call.to, error); }
};

/**
 * Holds a database so that no other process has it open, while `body` moves its file. Its WAL is folded into it before. A damaged file cannot
 * be held: `body` runs all the same. Raises `busy` when another process has it open.
 */
export const holdAlone = <T>(path: string, body: () => T): T => {
  const db = new SqliteDatabase(path, { fileMustExist: true, timeout: OPENING_PATIENCE_MS });
  try {
    try {
      db.pragma('locking_mode = EXCLUSIVE');
      db.pragma('journal_mode = DELETE');
      db.exec('BEGIN EXCLUSIVE');
    } catch (error) {
      if (isBusy(error)) throw new AppError('busy', 'another salesos is using the database', { hint: 'Let it end (a board, a daemon, a tick), then run the same command again.' });
      if (!isDamage(error)) throw explainFileError(path, error);
    }
    return body();
  } finally { db.close(); }
};
