import { closeSync, openSync, readSync, realpathSync, type Stats } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { AppError } from '../core/base/errors.ts';
import { lookAt } from '../db/presence.ts';
import { tryBeside, writeAtomically } from '../files/atomic.ts';
import type { WorkspacePaths } from './workspace.ts';

/** Where a path leads in the end, also when nothing is there yet. */
const landingOf = (path: string): string => {
  const absolute = resolve(path);
  if (lookAt(absolute)) return realpathSync(absolute);
  return lookAt(dirname(absolute)) ? join(realpathSync(dirname(absolute)), basename(absolute)) : absolute;
};

const SQLITE = 'SQLite format 3\0';
const isSqlite = (path: string): boolean => {
  const start = Buffer.alloc(SQLITE.length);
  const file = openSync(path, 'r');
  try { return readSync(file, start) === SQLITE.length && start.toString('latin1') === SQLITE; } finally { closeSync(file); }
};

/** The workspace's own, present or yet to come: a `stop` or a WAL made by an export would do as much harm. */
const filesOf = ({ database, playbook, config, secrets, stop, journal }: WorkspacePaths): readonly string[] =>
  [...['', '-wal', '-shm', '-journal', '.erasures'].map((side) => `${database}${side}`), playbook, config, secrets, stop, journal];

const isOwn = (paths: WorkspacePaths, path: string, stats: Stats | undefined): boolean => {
  const landing = landingOf(path);
  const isSame = (own: string): boolean => {
    if (landingOf(own) === landing) return true;
    const there = stats && lookAt(own);
    return there !== undefined && there.ino === stats?.ino && there.dev === stats.dev;
  };
  if (filesOf(paths).some(isSame)) return true;
  const folders = [paths.logs, paths.backups, paths.rejects, paths.secrets];
  return stats !== undefined && folders.some((folder) => landing.startsWith(`${landingOf(folder)}${sep}`));
};

/**
 * Passes when a file that a person named may be written or replaced. Raises `conflict` for a file of the workspace under whatever name, for any
 * SQLite database, and for what is no regular file.
 */
export const assertReplaceable = (paths: WorkspacePaths, path: string): void => {
  const refuse = (what: string, hint: string): AppError => new AppError('conflict', `${path} ${what}; it was left as it is`, { hint, details: { path } });
  const stats = lookAt(path);
  if (isOwn(paths, path, stats)) throw refuse('belongs to the workspace itself', 'Name another file.');
  if (!stats || stats.isDirectory()) return;
  if (!stats.isFile()) throw refuse('is no regular file', 'Write to standard output (-o -) and lead that on with > or |.');
  if (isSqlite(path)) throw refuse('is a database', 'Name another file, or remove it yourself first.');
};

/**
 * Passes when a file that a person named can be written: for whoever acts first and writes then. Raises as `assertReplaceable`, `not_found` for a folder
 * that is not there, `invalid` for one in the place of the file, `storage` for one that may not be written to.
 */
export const assertWritable = (paths: WorkspacePaths, path: string): void => {
  assertReplaceable(paths, path);
  if (lookAt(path)?.isDirectory()) throw new AppError('invalid', `Cannot use ${path}: it is a directory, not a file.`, { hint: 'Name a file in it.', details: { path } });
  tryBeside(path);
};

/** Writes a small file that a person named, whole or not at all; 0600. Raises as `assertReplaceable`, and `storage`. */
export const writeOwnFile = async (paths: WorkspacePaths, path: string, text: string): Promise<void> => {
  assertReplaceable(paths, path);
  await writeAtomically(path, (append) => append(text));
};
