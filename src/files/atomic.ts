import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, basename } from 'node:path';
import { AppError } from '../core/base/errors.ts';
import { writeWhole } from './whole-write.ts';

/** An error of the system with the path that the person knows: what is written first has a name that nobody has heard of. */
const told = (error: unknown, path: string): unknown => {
  if (error instanceof Error && 'path' in error) error.path = path;
  return error;
};

/** Opens what is written first, beside the file. */
const openBeside = (made: string, path: string): number => {
  const folder = dirname(path);
  try { return openSync(made, 'wx', 0o600); } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') throw new AppError('not_found', `There is no folder ${folder}.`, { hint: `Make it first: mkdir -p ${folder}`, details: { path: folder }, cause: error });
    throw told(error, code === 'ENAMETOOLONG' ? path : folder);
  }
};

/** What is written first has this name. */
const nameBeside = (path: string): string => join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}`);

/** Passes when `writeAtomically` can begin; nothing remains. Raises as it does. */
export const tryBeside = (path: string): void => {
  const made = nameBeside(path);
  closeSync(openBeside(made, path));
  rmSync(made, { force: true });
};

/**
 * Writes a file that is whole or not there: under another name beside it, on the disk, then renamed; 0600. When `write` fails or the disk is full
 * (`storage`) nothing remains, and a file that stood there still does. Raises `not_found` when its folder is not there.
 */
export const writeAtomically = async (path: string, write: (append: (text: string) => Promise<void>) => Promise<void>): Promise<void> => {
  const made = nameBeside(path);
  const handle = openBeside(made, path);
  let isOpen = true;
  try {
    await write((text) => { writeWhole(handle, text, path); return Promise.resolve(); });
    fsyncSync(handle);
    closeSync(handle);
    isOpen = false;
    try { renameSync(made, path); } catch (error) { throw told(error, path); }
  } catch (error) {
    if (isOpen) closeSync(handle);
    rmSync(made, { force: true });
    throw error;
  }
};
