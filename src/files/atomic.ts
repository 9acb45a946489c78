import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, basename } from 'node:path';
import { writeWhole } from './whole-write.ts';

/**
 * Writes a file that is whole or not there: under another name beside it, on the disk, then renamed; 0600. When `write` fails or the disk is full
 * (`storage`) nothing remains, and a file that stood there still does.
 */
export const writeAtomically = async (path: string, write: (append: (text: string) => Promise<void>) => Promise<void>): Promise<void> => {
  const made = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}`);
  const handle = openSync(made, 'wx', 0o600);
  let isOpen = true;
  try {
    await write((text) => { writeWhole(handle, text, path); return Promise.resolve(); });
    fsyncSync(handle);
    closeSync(handle);
    isOpen = false;
    renameSync(made, path);
  } catch (error) {
    if (isOpen) closeSync(handle);
    rmSync(made, { force: true });
    throw error;
  }
};
