import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, linkSync, mkdirSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const isTaken = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EEXIST';

/** Makes a folder that only its owner may enter, with those above it. */
export const makePrivateFolder = (path: string): void => { mkdirSync(path, { recursive: true, mode: 0o700 }); };

/** Writes a new file, whole when it appears under its name and readable by its owner alone. False when there is one already: it is left as it is. */
export const placeFile = (path: string, text: string): boolean => {
  const made = `${path}.${randomBytes(6).toString('hex')}.new`;
  try {
    const file = openSync(made, 'wx', 0o600);
    try {
      writeFileSync(file, text);
      fsyncSync(file);
    } finally { closeSync(file); }
    linkSync(made, path);
    const folder = openSync(dirname(path), 'r');
    try { fsyncSync(folder); } finally { closeSync(folder); }
    return true;
  } catch (error) {
    if (isTaken(error)) return false;
    throw error;
  } finally { rmSync(made, { force: true }); }
};
