import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, linkSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

const SIDES = ['', '-wal', '-shm', '-journal'];
const LINKLESS = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'];

/** The code of an error of the system or of SQLite, or ''. */
export const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '');

/** A name beside `path` that says which process is at work, so that what a killed one left can be told and removed. */
export const newbornName = (path: string): string => `${path}.${process.pid}.${randomBytes(4).toString('hex')}.salesos-new`;

const isAlive = (pid: number): boolean => {
  try { process.kill(pid, 0); return true; } catch (error) { return codeOf(error) === 'EPERM'; }
};

/** Removes a database file with what SQLite keeps beside it. */
export const removeDatabase = (path: string): void => { for (const side of SIDES) rmSync(`${path}${side}`, { force: true }); };

const NEWBORN = /\.(\d+)\.[0-9a-f]{8}\.salesos-new(?:-wal|-shm|-journal)?$/;

/** Removes what killed processes left half made in a folder. */
export const sweepNewborn = (folder: string): void => {
  for (const name of readdirSync(folder)) {
    const pid = NEWBORN.exec(name)?.[1];
    if (pid !== undefined && !isAlive(Number(pid))) rmSync(join(folder, name), { force: true });
  }
};

/** Without this a power cut may forget the name of a file whose bytes are safe. */
const keepNames = (folder: string): void => {
  const directory = openSync(folder, 'r');
  try { fsyncSync(directory); } finally { closeSync(directory); }
};

/** Gives `made` its name; false when somebody was faster. */
const place = (made: string, path: string, withoutLinks: (made: string) => void): boolean => {
  try {
    try {
      linkSync(made, path);
    } catch (error) {
      if (!LINKLESS.includes(codeOf(error))) throw error;
      withoutLinks(made);
    }
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
  keepNames(dirname(path));
  return true;
};

/** Gives a finished file a name that nobody has, on a disk without hard links: raises EEXIST when somebody was faster. */
export const takeFreeName = (path: string) => (made: string): void => {
  closeSync(openSync(path, 'wx', 0o600));
  renameSync(made, path);
};

/**
 * Makes a database file that is whole when it appears under its name, readable by its owner alone. `fill` gets a temporary path and must
 * leave nothing open; `withoutLinks` gives the name on a disk that has no hard links. False when the name was taken, by whomever.
 */
export const makeFile = async (path: string, fill: (made: string) => Promise<void> | void, withoutLinks: (made: string) => void): Promise<boolean> => {
  sweepNewborn(dirname(path));
  const made = newbornName(path);
  closeSync(openSync(made, 'wx', 0o600));
  try {
    await fill(made);
    return place(made, path, withoutLinks);
  } finally { removeDatabase(made); }
};
