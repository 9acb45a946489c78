import { count } from '../../core/base/text.ts';
import { findSend, lastCalledNumber, lastSendNumber } from '../../db/engage/send.ts';
import type { ReadTx } from '../../db/store.ts';
import { freeBytes } from '../../files/disk.ts';
import { type JournalEntry, readJournalTail } from '../../files/send-journal.ts';
import type { Context } from '../context.ts';

/** Why nothing at all is sent, and what to do about it. */
export interface SendStop { readonly code: 'journal' | 'disk'; readonly reason: string; readonly hint: string }

/** What is sent must still be written down: with less than this nothing is begun. */
const LEAST_FREE = 16 * 1024 * 1024;
const MEGABYTE = 1024 * 1024;

type Send = Extract<JournalEntry, { kind: 'send' }>;
const newestOf = (entries: readonly JournalEntry[]): Send | undefined =>
  entries.reduce<Send | undefined>((newest, entry) => (entry.kind === 'send' && entry.number > (newest?.number ?? 0) ? entry : newest), undefined);

const ADOPT = 'If this is the right database, let it learn from the journal: salesos adopt';

/**
 * Whether database and journal belong together. The database numbers a call before the journal has it, so that in a transaction the journal never knows more: when it
 * does, the database was restored, rolled back, or lost its last commits. When it lacks what was called, it is another's, or was cut.
 */
export const journalStop = (tx: ReadTx, { paths: { journal } }: Pick<Context, 'paths'>): SendStop | undefined => {
  const newest = newestOf(readJournalTail(journal));
  const known = lastSendNumber(tx);
  const stop = (reason: string): SendStop => ({ code: 'journal', reason, hint: ADOPT });
  if (newest !== undefined && newest.number > known) return stop(`the database is older than ${journal}: it knows ${count(known, 'send')}, the journal ${newest.number}. Nothing is sent, so that nobody gets anything twice`);
  if (newest !== undefined && findSend(tx, newest.number)?.key !== newest.key) return stop(`${journal} is of another database: send ${newest.number} is a different one there. Nothing is sent`);
  const called = lastCalledNumber(tx);
  return called > (newest?.number ?? 0) ? stop(`${journal} ${newest === undefined ? 'is missing' : 'was cut'}: the database knows ${count(called, 'send')}, the journal ${newest?.number ?? 0}. Nothing is sent`) : undefined;
};

const diskStop = ({ paths: { dir } }: Pick<Context, 'paths'>): SendStop | undefined => {
  const free = freeBytes(dir);
  if (free === undefined || free >= LEAST_FREE) return undefined;
  return { code: 'disk', reason: `only ${Math.floor(free / MEGABYTE)} MB are free where ${dir} lies: what is sent could not be written down. Nothing is sent`, hint: 'Free some space: what is due leaves by itself at the next tick.' };
};

/** Why nothing at all may be sent now; undefined when it may. Looked at again in the transaction before each send. */
export const sendStop = (tx: ReadTx, context: Pick<Context, 'paths'>): SendStop | undefined => journalStop(tx, context) ?? diskStop(context);
