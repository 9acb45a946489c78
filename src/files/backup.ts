import { chmodSync, closeSync, existsSync, fsyncSync, linkSync, mkdirSync, openSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { AppError } from '../core/base/errors.ts';
import type { Instant } from '../core/base/instant.ts';
import { BACKUP_KINDS, type BackupKind } from '../core/work/backup-retention.ts';

/** One file of the folder `backups`; its name says when it was taken and why. */
export interface BackupFile { readonly path: string; readonly takenAt: Instant; readonly kind: BackupKind; readonly bytes: number }

/** `2026-03-01T08-00-00.000Z`: sorts by time, and is a file name everywhere. */
const stampOf = (instant: Instant): string => new Date(instant).toISOString().replaceAll(':', '-');

const NAME = /^salesos-(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2}\.\d{3}Z)-([a-z]+)\.db$/;

/** The path of a backup of that moment. */
export const backupPath = (folder: string, { takenAt, kind }: Pick<BackupFile, 'takenAt' | 'kind'>): string =>
  join(folder, `salesos-${stampOf(takenAt)}-${kind}.db`);

/** The folder, made for its owner alone when it is not there. */
export const makeBackupFolder = (folder: string): void => { mkdirSync(folder, { recursive: true, mode: 0o700 }); };

const namesIn = (folder: string): readonly string[] => {
  try { return readdirSync(folder); } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
};

/** What lies in the folder, newest first; files with other names are not ours and left out. No folder is no backups. */
export const listBackups = (folder: string): readonly BackupFile[] => {
  return namesIn(folder).flatMap((name): BackupFile[] => {
    const [, date, hour, minute, second, word] = NAME.exec(name) ?? [];
    const kind = BACKUP_KINDS.find((known) => known === word);
    const path = join(folder, name);
    const stats = statSync(path, { throwIfNoEntry: false });
    if (kind === undefined || !stats?.isFile()) return [];
    return [{ path, kind, takenAt: Date.parse(`${date}T${hour}:${minute}:${second}`), bytes: stats.size }];
  }).sort((a, b) => b.takenAt - a.takenAt);
};

export const removeBackup = ({ path }: Pick<BackupFile, 'path'>): void => { rmSync(path, { force: true }); };

const keepNames = (folder: string): void => {
  const directory = openSync(folder, 'r');
  try { fsyncSync(directory); } finally { closeSync(directory); }
};

/** A name that nothing has yet. */
const freeName = (wanted: string): string => {
  for (let n = 1; ; n++) {
    const path = n === 1 ? wanted : `${wanted}.${n}`;
    if (['', '-wal', '-shm'].every((side) => !existsSync(`${path}${side}`))) return path;
  }
};

/** A second name for a file; a copy under another inode where the disk has no links would not be what SQLite has open. */
const keepUnder = (path: string, aside: string): void => {
  try {
    linkSync(path, aside);
  } catch (cause) {
    throw new AppError('storage', `${path} cannot be moved aside`, { hint: `Move it yourself, then run the same command again: mv ${path} ${aside}`, cause });
  }
};

/**
 * Puts `made` in the place of a database and keeps what was there, with its WAL, under a name with the moment in it. Nothing is overwritten, and
 * the name `database` is never without a file. Answers where the old one lies, if there was one.
 */
export const replaceDatabase = (database: string, made: string, now: Instant): string | undefined => {
  const wal = `${database}-wal`;
  let aside: string | undefined;
  if (existsSync(database)) {
    aside = freeName(`${database}.replaced-${stampOf(now)}`);
    keepUnder(database, aside);
    // A left-over WAL would be played into the new file: it goes with the old one, first.
    if (existsSync(wal)) renameSync(wal, `${aside}-wal`);
  }
  for (const side of ['-wal', '-shm']) rmSync(`${database}${side}`, { force: true });
  chmodSync(made, 0o600);
  renameSync(made, database);
  keepNames(dirname(database));
  return aside;
};
