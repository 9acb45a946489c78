import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { AppError } from '../core/base/errors.ts';
import { isAlive } from './alive.ts';
import { writeAtomically } from './atomic.ts';

/** Writes one file of the folder; `write` gets what `writeAtomically` gives. */
export type WriteFile = (name: string, write: (append: (text: string) => Promise<void>) => Promise<void>) => Promise<void>;

/** Removes what killed processes left of the same folder. */
const sweep = (parent: string, name: string): void => {
  for (const entry of readdirSync(parent)) {
    const pid = entry.startsWith(`.${name}.`) ? /\.(\d+)\.[0-9a-f]{12}\.new$/.exec(entry)?.[1] : undefined;
    if (pid !== undefined && !isAlive(Number(pid))) rmSync(join(parent, entry), { recursive: true, force: true });
  }
};

const keepNames = (folder: string): void => {
  const handle = openSync(folder, 'r');
  try { fsyncSync(handle); } finally { closeSync(handle); }
};

/**
 * Makes a folder (0700) of files (0600) that is whole or not there: filled under another name beside it, then renamed. Raises `conflict` when something
 * stands there that is no empty folder, `storage` when the disk is full; then nothing remains.
 */
export const writeFolderAtomically = async (path: string, fill: (write: WriteFile) => Promise<void>): Promise<void> => {
  const parent = dirname(path);
  const taken = (): AppError => new AppError('conflict', `${path} is there already; it was left as it is`, { hint: 'Name a folder that does not exist yet.' });
  if (existsSync(path)) {
    let entries: string[];
    try { entries = readdirSync(path); } catch { throw taken(); }
    if (entries.length > 0) throw taken();
  }
  if (!existsSync(parent)) throw new AppError('not_found', `There is no folder ${parent}.`, { hint: `Make it first: mkdir -p ${parent}` });
  sweep(parent, basename(path));
  const made = join(parent, `.${basename(path)}.${process.pid}.${randomBytes(6).toString('hex')}.new`);
  mkdirSync(made, { mode: 0o700 });
  try {
    await fill((name, write) => writeAtomically(join(made, name), write));
    keepNames(made);
    try { renameSync(made, path); } catch (error) {
      if (error instanceof Error && 'code' in error && ['ENOTEMPTY', 'EEXIST', 'ENOTDIR'].includes(String(error.code))) throw taken();
      throw error;
    }
    keepNames(parent);
  } finally { rmSync(made, { recursive: true, force: true }); }
};
