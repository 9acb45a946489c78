import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, linkSync, mkdirSync, openSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isAlive } from './alive.ts';

const hasCode = (error: unknown, code: string): boolean => error instanceof Error && 'code' in error && error.code === code;

const UNPLACED = /\.(\d+)\.[0-9a-f]{12}\.new$/;

/** Removes what killed processes wrote beside the name that it should have got. */
const sweepUnplaced = (folder: string): void => {
  for (const name of readdirSync(folder)) {
    const pid = UNPLACED.exec(name)?.[1];
    if (pid !== undefined && !isAlive(Number(pid))) rmSync(join(folder, name), { force: true });
  }
};

/** Makes a folder that only its owner may enter, with those above it. */
export const makePrivateFolder = (path: string): void => { mkdirSync(path, { recursive: true, mode: 0o700 }); };

/** Writes a new file, whole when it appears under its name and readable by its owner alone. False when there is one already: it is left as it is. */
export const placeFile = (path: string, text: string): boolean => {
  sweepUnplaced(dirname(path));
  const made = `${path}.${process.pid}.${randomBytes(6).toString('hex')}.new`;
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
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  } finally { rmSync(made, { force: true }); }
};
