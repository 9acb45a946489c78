import { createHash, randomBytes } from 'node:crypto';
import { closeSync, existsSync, fstatSync, fsyncSync, openSync, readFileSync, readSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Instant } from '../core/base/instant.ts';
import { writeWhole } from './whole-write.ts';

/*
 * What was sent, outside of the database: a line before each call, on the disk before the call is made, and one behind it with what came of it. It only grows. A
 * restored database does not know what the journal knows, so that nothing is sent twice because of it. A line carries a check: one that a power cut tore is none.
 */

/** How a call ended, as far as the journal was told. */
export type JournalOutcome = 'sent' | 'not_sent' | 'rejected' | 'unknown';
export interface JournalSend { readonly number: number; readonly key: string; readonly message: string; readonly at: Instant; readonly mailbox: string }
export type JournalEntry = ({ readonly kind: 'send' } & JournalSend) | { readonly kind: 'end'; readonly number: number; readonly key: string; readonly outcome: JournalOutcome };

const CHECK_LENGTH = 8;
const checkOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, CHECK_LENGTH);

const lineOf = (entry: JournalEntry): string => {
  const text = entry.kind === 'send' ? JSON.stringify(['send', entry.number, entry.key, entry.message, entry.at, entry.mailbox]) : JSON.stringify(['end', entry.number, entry.key, entry.outcome]);
  return `${checkOf(text)} ${text}`;
};

const readEntry = (line: string): JournalEntry | undefined => {
  const text = line.slice(CHECK_LENGTH + 1);
  if (text === '' || line.slice(0, CHECK_LENGTH) !== checkOf(text)) return undefined;
  // The check vouches for what we wrote ourselves.
  const [kind, number, key, third, at, mailbox] = JSON.parse(text) as [string, number, string, string, Instant, string];
  return kind === 'send' ? { kind, number, key, message: third, at, mailbox } : { kind: 'end', number, key, outcome: third as JournalOutcome };
};

const syncFolder = (path: string): void => {
  const folder = openSync(dirname(path), 'r');
  try { fsyncSync(folder); } finally { closeSync(folder); }
};

const endsWithin = (handle: number, size: number): boolean => {
  if (size === 0) return false;
  const last = Buffer.alloc(1);
  readSync(handle, last, 0, 1, size - 1);
  return last[0] !== 0x0a;
};

const append = (path: string, entries: readonly JournalEntry[], isSynced: boolean): void => {
  const isNew = !existsSync(path);
  const handle = openSync(path, 'a+', 0o600);
  try {
    // The rest of a line that was torn must not take this one along.
    const torn = endsWithin(handle, fstatSync(handle).size) ? '\n' : '';
    writeWhole(handle, `${torn}${entries.map((entry) => `${lineOf(entry)}\n`).join('')}`, path);
    if (isSynced) fsyncSync(handle);
  } finally { closeSync(handle); }
  if (isNew && isSynced) syncFolder(path);
};

/** Writes down calls that are about to be made: on the disk when it returns. Raises `storage` when there is no room: then none may be made. */
export const appendSends = (path: string, sends: readonly JournalSend[]): void => append(path, sends.map((send) => ({ kind: 'send', ...send })), true);

/** Writes down what came of a call. Not waited for to reach the disk: without it the call counts as one that nobody knows of. */
export const appendEnd = (path: string, end: { readonly number: number; readonly key: string; readonly outcome: JournalOutcome }): void => append(path, [{ kind: 'end', ...end }], false);

const entriesIn = (text: string): readonly JournalEntry[] => text.split('\n').flatMap((line) => readEntry(line) ?? []);

/** All that the journal says; nothing where there is none. */
export const readJournal = (path: string): readonly JournalEntry[] => (existsSync(path) ? entriesIn(readFileSync(path, 'utf8')) : []);

/** Enough for what any number of processes write down at once. */
const TAIL_BYTES = 16_384;

/** The last entries, whose order is nearly that of their numbers; nothing where there is no journal. */
export const readJournalTail = (path: string): readonly JournalEntry[] => {
  if (!existsSync(path)) return [];
  const handle = openSync(path, 'r');
  try {
    const { size } = fstatSync(handle);
    const bytes = Buffer.alloc(Math.min(size, TAIL_BYTES));
    const read = readSync(handle, bytes, 0, bytes.length, size - bytes.length);
    return entriesIn(bytes.subarray(0, read).toString());
  } finally { closeSync(handle); }
};

/** Replaces the journal whole, on the disk when it returns: for a database that has learnt from it under numbers of its own. */
export const writeJournal = (path: string, entries: readonly JournalEntry[]): void => {
  const made = `${path}.${randomBytes(6).toString('hex')}`;
  const handle = openSync(made, 'wx', 0o600);
  try {
    try {
      writeWhole(handle, entries.map((entry) => `${lineOf(entry)}\n`).join(''), path);
      fsyncSync(handle);
    } finally { closeSync(handle); }
    renameSync(made, path);
  } catch (error) {
    rmSync(made, { force: true });
    throw error;
  }
  syncFolder(path);
};
