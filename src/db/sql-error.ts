import { AppError } from '../core/base/errors.ts';

const codeOf = (error: unknown): string => {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : '';
};

/** Another process holds the lock: worth waiting for. */
export const isBusy = (error: unknown): boolean => codeOf(error).startsWith('SQLITE_BUSY');

/** The bytes are no longer those of a database. */
export const isDamage = (error: unknown): boolean => /^SQLITE_(CORRUPT|NOTADB)/.test(codeOf(error));

/** The only reader of SQLite's codes: what a person can act on becomes an AppError, the rest passes through. */
export const explainSqlError = (error: unknown): unknown => {
  if (error instanceof AppError) return error;
  const code = codeOf(error);
  const storage = (message: string, hint: string): AppError => new AppError('storage', message, { hint, details: { sqlite: code }, cause: error });
  // The shared memory of the log is a file too: what it could not be given is room.
  if (code.startsWith('SQLITE_FULL') || code === 'SQLITE_IOERR_SHMSIZE') return storage('the disk is full; nothing of the last step was written', 'Free some space and run the same command again.');
  if (code.startsWith('SQLITE_READONLY')) return storage('the database is read-only', 'Check the permissions of the workspace folder and its files.');
  if (isDamage(error)) {
    return storage('the database file is damaged or is no SQLite database', 'Restore a backup: `salesos backup list` names them.');
  }
  if (code === 'SQLITE_ERROR' && error instanceof Error && /^no such (?:table|column)/.test(error.message)) {
    return storage(`a part of the database is missing (${error.message})`, 'Restore a backup: `salesos backup list` names them.');
  }
  if (code.startsWith('SQLITE_CANTOPEN')) return storage('the database cannot be opened', 'Check that the workspace folder exists and is readable.');
  if (code.startsWith('SQLITE_IOERR')) return storage('the disk reported an error', 'Check the disk, then run `salesos verify`.');
  if (isBusy(error)) return new AppError('busy', 'another salesos is writing', { hint: 'Try again in a moment.', cause: error });
  return error;
};
