import { AppError } from '../core/base/errors.ts';
import { type Database, SqliteDatabase } from './driver.ts';
import { codeOf } from './new-file.ts';
import { explainFileError, OPENING_PATIENCE_MS } from './open.ts';
import { isBusy } from './sql-error.ts';

/**
 * Writes the whole file anew, so that nothing is left in it that is in no row: not in free pages, not in the gaps within pages, not in the samples of indexes that
 * the planner keeps, not in the WAL. Takes about the file's size of disk, and seconds for each gigabyte. Raises `busy` while another process has the database
 * open, and `storage` when the disk is full; nothing is lost then.
 */
export const compactDatabase = (path: string): void => {
  let db: Database | undefined;
  try {
    db = new SqliteDatabase(path, { fileMustExist: true, timeout: OPENING_PATIENCE_MS });
    db.pragma('secure_delete = ON');
    db.pragma('synchronous = FULL');
    // A file and not memory: the copy is as large as the database.
    db.pragma('temp_store = FILE');
    const statistics = db.prepare<[], string>(`SELECT name FROM sqlite_schema WHERE name IN ('sqlite_stat1', 'sqlite_stat4')`).pluck().all();
    for (const table of statistics) db.exec(`DELETE FROM ${table}`);
    db.exec('VACUUM');
    if (statistics.length > 0) {
      db.pragma('analysis_limit = 1000');
      db.exec('ANALYZE');
    }
    const [result] = db.pragma('wal_checkpoint(TRUNCATE)') as readonly { readonly busy: number }[];
    if (result?.busy === 1) throw new AppError('busy', 'another salesos has the database open', { hint: 'Let it end (a board, a daemon, a tick), then run the same command again.' });
  } catch (error) {
    if (error instanceof AppError) throw error;
    if (isBusy(error) || codeOf(error) === 'SQLITE_LOCKED') throw new AppError('busy', 'another salesos is using the database', { hint: 'Let it end (a board, a daemon, a tick), then run the same command again.', cause: error });
    throw explainFileError(path, error);
  } finally { db?.close(); }
};
