import { closeSync, existsSync, fstatSync, mkdirSync, openSync, readFileSync, readSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/*
 * The log of what runs unattended: JSON lines, appended by every process at once, read by `salesos logs`. 0600 in a folder of 0700; 10 MB and four older ones.
 */

const NAME = 'salesos.log';
const MOST_BYTES = 10_000_000;
const OLDER = 4;
/** A process that was killed while it moved files holds nobody up for longer. */
const BELIEVED_MS = 10_000;

const pathOf = (folder: string, age = 0): string => join(folder, age === 0 ? NAME : `${NAME}.${age}`);

/** Moves each file one further, the oldest away. Of several processes one does it; the others go on writing where they are. */
const rotate = (folder: string): void => {
  const flag = join(folder, `.${NAME}.rotating`);
  if (Date.now() - (statSync(flag, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()) > BELIEVED_MS) rmSync(flag, { force: true });
  let held: number;
  try { held = openSync(flag, 'wx', 0o600); } catch { return; }
  try {
    // Somebody was faster: the file is a new one by now.
    if ((statSync(pathOf(folder), { throwIfNoEntry: false })?.size ?? 0) < MOST_BYTES) return;
    for (let age = OLDER; age > 0; age--) if (existsSync(pathOf(folder, age - 1))) renameSync(pathOf(folder, age - 1), pathOf(folder, age));
  } finally {
    closeSync(held);
    rmSync(flag, { force: true });
  }
};

/** Adds one line, whole also beside other processes. Raises what the system says of a full disk or a folder that cannot be written. */
export const appendLine = (folder: string, line: string): void => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = openSync(pathOf(folder), 'a', 0o600);
  let isFull: boolean;
  try {
    writeSync(file, `${line}\n`);
    isFull = fstatSync(file).size >= MOST_BYTES;
  } finally { closeSync(file); }
  if (isFull) rotate(folder);
};

/** The last lines for which `read` has an answer, the oldest first: at most `limit`, over all files. */
export const lastLines = <T>(folder: string, limit: number, read: (line: string) => T | undefined): readonly T[] => {
  const found: T[] = [];
  for (let age = 0; age <= OLDER && found.length < limit; age++) {
    if (!existsSync(pathOf(folder, age))) continue;
    const lines = readFileSync(pathOf(folder, age), 'utf8').split('\n');
    for (let at = lines.length - 1; at >= 0 && found.length < limit; at--) {
      const answer = read(lines[at] ?? '');
      if (answer !== undefined) found.push(answer);
    }
  }
  return found.reverse();
};

/** Where the log ends now: to go on from there with `linesSince`. */
export interface LogPosition { readonly inode: number; readonly offset: number }
export const endOfLog = (folder: string): LogPosition => {
  const stats = statSync(pathOf(folder), { throwIfNoEntry: false });
  return { inode: stats?.ino ?? 0, offset: stats?.size ?? 0 };
};

const readFrom = (path: string, offset: number): string => {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(Math.max(0, fstatSync(file).size - offset));
    let read = 0;
    while (read < bytes.length) {
      const more = readSync(file, bytes, read, bytes.length - read, offset + read);
      if (more === 0) break;
      read += more;
    }
    return bytes.subarray(0, read).toString();
  } finally { closeSync(file); }
};

/** The whole lines that came after a position, the rest of a file that was moved away first. */
export const linesSince = (folder: string, { inode, offset }: LogPosition): { readonly lines: readonly string[]; readonly position: LogPosition } => {
  const now = endOfLog(folder);
  const isMoved = inode !== 0 && now.inode !== inode;
  const old = isMoved && statSync(pathOf(folder, 1), { throwIfNoEntry: false })?.ino === inode ? readFrom(pathOf(folder, 1), offset) : '';
  const from = isMoved || inode === 0 ? 0 : offset;
  const text = now.inode === 0 ? '' : readFrom(pathOf(folder), from);
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  return { lines: `${old}${whole}`.split('\n').filter((line) => line !== ''), position: { inode: now.inode, offset: from + Buffer.byteLength(whole) } };
};
