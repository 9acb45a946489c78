import { existsSync, mkdirSync, realpathSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { AppError } from '../core/base/errors.ts';
import type { Instant } from '../core/base/instant.ts';
import { type BackupKind, outdatedBackups } from '../core/work/backup-retention.ts';
import { copyDatabase, holdAlone, type RowCounts } from '../db/copy.ts';
import { newbornName, removeDatabase, sweepNewborn } from '../db/new-file.ts';
import { openDatabase } from '../db/open.ts';
import { lookAt } from '../db/presence.ts';
import { backupPath, listBackups, makeBackupFolder, removeBackup, replaceDatabase } from '../files/backup.ts';
import { eraseAgain } from './lead/erase-again.ts';
import { readErasureList } from './lead/erasure-list.ts';

/** Where a workspace keeps its database and the copies of it. */
export interface BackupPlace { readonly database: string; readonly backups: string }

/** How many days of backups are kept when the caller does not say. */
const KEEP_DAYS = 7;

export interface Backup {
  readonly path: string;
  readonly takenAt: Instant;
  readonly kind: BackupKind;
  readonly bytes: number;
  readonly leads: number;
  readonly events: number;
}
export interface BackupCall {
  readonly place: BackupPlace;
  readonly kind: BackupKind;
  readonly now: Instant;
  /** In which the days are counted that are kept. */
  readonly zone: string;
  /** A file of the caller's own, which no later backup removes; else one in the folder of backups. */
  readonly to?: string;
  readonly keepDays?: number;
  readonly signal?: AbortSignal;
  readonly onProgress?: (donePages: number, allPages: number) => void;
}

const contentsOf = (counts: RowCounts): Pick<Backup, 'leads' | 'events'> => ({ leads: counts['leads'] ?? 0, events: counts['events'] ?? 0 });

/** There is something to copy, and this program understands it. Raises `config`, `storage`. */
const assertSound = async ({ database }: BackupPlace): Promise<void> => {
  const stats = lookAt(database);
  if (!stats) throw new AppError('config', `there is no database at ${database}`, { hint: 'Make one: salesos init' });
  if (stats.size === 0) throw new AppError('storage', `${database} is empty: there is nothing to back up`, { hint: 'See what was kept: salesos backup list' });
  (await openDatabase({ path: database, durability: 'full', readonly: true })).close();
};

/** Two of one moment differ by a millisecond. */
const freeMoment = (folder: string, kind: BackupKind, now: Instant): Instant => {
  let moment = now;
  while (existsSync(backupPath(folder, { takenAt: moment, kind }))) moment++;
  return moment;
};

/**
 * Takes a backup while others may be writing: one moment of the database, opened again and checked row by row before it gets its name. Backups that
 * are no longer needed are removed after it, never before. Raises `storage`, `config` (no database), `conflict` (`to` exists), `cancelled`.
 */
export const makeBackup = async ({ place, kind, now, zone, to, keepDays = KEEP_DAYS, ...rest }: BackupCall): Promise<Backup> => {
  await assertSound(place);
  if (to === undefined) makeBackupFolder(place.backups);
  const takenAt = to === undefined ? freeMoment(place.backups, kind, now) : now;
  const path = to ?? backupPath(place.backups, { takenAt, kind });
  const counts = await copyDatabase({ ...rest, from: place.database, to: path });
  for (const old of to === undefined ? outdatedBackups(listBackups(place.backups), { keepDays, now: takenAt, zone }) : []) removeBackup(old);
  return { path, takenAt, kind, bytes: statSync(path).size, ...contentsOf(counts) };
};

/** For `openDatabase`: keeps the old form before an older file is brought up to date. */
export const backupBeforeMigration = (place: BackupPlace, now: Instant, zone: string) => async (): Promise<void> => {
  await makeBackup({ place, kind: 'migration', now, zone });
};

/** The file that a person means: one by its path, or the newest there is. Raises `not_found`. */
const findBackup = ({ backups }: BackupPlace, file: string): string => {
  if (file !== 'latest') {
    if (lookAt(file)) return file;
    throw new AppError('not_found', `there is no file ${file}`, { hint: 'See which there are: salesos backup list' });
  }
  const newest = listBackups(backups)[0];
  if (newest) return newest.path;
  throw new AppError('not_found', `there is no backup in ${backups}`, { hint: 'Name a file: salesos restore FILE' });
};

const isSameFile = (a: string, b: string): boolean => existsSync(b) && realpathSync(a) === realpathSync(b);

export interface Restored {
  /** The backup that was read; it is still there. */
  readonly from: string;
  readonly database: string;
  /** Where the database lies that was in use until now; null when there was none. */
  readonly replaced: string | null;
  readonly leads: number;
  readonly events: number;
  /** People in it who were erased since it was made: they were erased from it before it took its place. */
  readonly erased: number;
}
export interface RestoreCall { readonly place: BackupPlace; readonly file: string; readonly now: Instant; readonly signal?: AbortSignal }

/** Which file `restore` would take, for the question before it. Raises `not_found`, `conflict` for the database itself. */
export const chooseBackup = (place: BackupPlace, file: string): string => {
  const from = findBackup(place, file);
  if (isSameFile(from, place.database)) throw new AppError('conflict', `${from} is the database in use`, { hint: 'Name a backup: salesos backup list' });
  return from;
};

/**
 * Puts a backup in the place of the database: a copy is made, checked and brought up to date first, the file in use is kept beside it. Killed
 * anywhere, the database is the old one or the new one. Whoever was erased since is erased from the copy first. Raises `busy` while another salesos has it open, `storage` for what is no whole backup.
 */
export const restoreBackup = async ({ place, file, now, signal }: RestoreCall): Promise<Restored> => {
  const from = chooseBackup(place, file);
  // Names the file itself when it is none of ours, or newer.
  (await openDatabase({ path: from, durability: 'full', readonly: true })).close();
  mkdirSync(dirname(place.database), { recursive: true, mode: 0o700 });
  sweepNewborn(dirname(place.database));
  const made = newbornName(place.database);
  try {
    const counts = await copyDatabase({ from, to: made, ...(signal ? { signal } : {}) });
    (await openDatabase({ path: made, durability: 'full', mustExist: true })).close();
    const erased = await eraseAgain(made, readErasureList(place.database), now);
    const replace = (): string | undefined => replaceDatabase(place.database, made, now);
    const replaced = existsSync(place.database) ? holdAlone(place.database, replace) : replace();
    return { from, database: place.database, replaced: replaced ?? null, ...contentsOf(counts), erased };
  } finally { removeDatabase(made); }
};

export { listBackups };
