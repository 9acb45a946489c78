import { evaluateLead } from '../core/decide/evaluate.ts';
import type { LedgerEvent, OwnEvent } from '../core/ledger/event.ts';
import { appendEvent, nextSeq, unreadEvents } from '../db/ledger.ts';
import { loadRecords, saveRecord, snapshot } from '../db/lead-record.ts';
import { type ReadTx, scalar, statement, type Tx } from '../db/store.ts';
import type { Context } from './context.ts';
import { loadWorld, saveWorld } from './world.ts';

const selectUnread = scalar<[number], number>('SELECT key FROM leads WHERE last_seq > evaluated_seq ORDER BY id LIMIT ?');
const countUnread = scalar<[], number>('SELECT count(*) FROM leads WHERE last_seq > evaluated_seq');
const selectDue = scalar<[number, number], number>('SELECT key FROM leads WHERE wake_at IS NOT NULL AND wake_at <= ? ORDER BY wake_at, id LIMIT ?');
const countDue = scalar<[number], number>('SELECT count(*) FROM leads WHERE wake_at IS NOT NULL AND wake_at <= ?');

/** Each merged lead of a set with the one that it became in the end. */
const ROOTS = `WITH RECURSIVE up (key, root) AS (
  SELECT key, merged_into FROM leads WHERE merged_into IS NOT NULL AND key IN (SELECT value FROM json_each(?))
  UNION SELECT up.key, l.merged_into FROM up JOIN leads l ON l.key = up.root WHERE l.merged_into IS NOT NULL)`;
const selectMerged = statement<[string], { key: number; root: number }>(
  `${ROOTS} SELECT up.key, up.root FROM up JOIN leads l ON l.key = up.root WHERE l.merged_into IS NULL`);
/** Leads merged into these, at any depth, that were not evaluated for all that happened to them. */
const selectUnreadMerged = statement<[string], { key: number; root: number }>(
  `WITH RECURSIVE down (key, root) AS (
     SELECT key, merged_into FROM leads WHERE merged_into IN (SELECT value FROM json_each(?))
     UNION SELECT l.key, down.root FROM down JOIN leads l ON l.merged_into = down.key)
   SELECT down.key, down.root FROM down JOIN leads l ON l.key = down.key WHERE l.last_seq > l.evaluated_seq ORDER BY l.id`);
const markRead = statement<[number]>('UPDATE leads SET evaluated_seq = last_seq WHERE key = ?');

/** A transaction of an evaluation lasts about this long, so that signals are heard and other writers get in. */
const TRANSACTION_MS = 200;
const SMALLEST = 16;
const LARGEST = 4096;

export interface EvaluateOptions {
  /** How many of how many leads are done. */
  readonly onProgress?: (done: number, total: number) => void;
}
export interface Evaluation {
  readonly leads: number;
  /** How many decisions each rule took: `route.intent` → 12. */
  readonly decided: Readonly<Record<string, number>>;
}

/** Unread events of the lead's earliest block may displace rows of it: all of that block must be loaded. */
const earliestOf = (unread: ReadonlyMap<number, readonly LedgerEvent[]>, blockMs: number): number => {
  let earliest = Number.MAX_SAFE_INTEGER;
  for (const events of unread.values()) for (const { occurredAt } of events) earliest = Math.min(earliest, occurredAt);
  return earliest === Number.MAX_SAFE_INTEGER ? earliest : Math.floor(earliest / blockMs) * blockMs;
};

/** A lead that was merged away stands for the one it became; whoever is named twice is evaluated once. */
const survivorsOf = (tx: ReadTx, keys: readonly number[]): readonly number[] => {
  const merged = new Map(tx.use(selectMerged).all(JSON.stringify(keys)).map(({ key, root }) => [key, root]));
  return merged.size === 0 ? keys : [...new Set(keys.map((key) => merged.get(key) ?? key))];
};

/** What these leads have not answered yet, with what leads merged into them had not when they were: those are read along and marked. */
const newsOf = (tx: Tx, keys: readonly number[]): Map<number, LedgerEvent[]> => {
  const unread = unreadEvents(tx, keys);
  const absorbed = tx.use(selectUnreadMerged).all(JSON.stringify(keys));
  if (absorbed.length === 0) return unread;
  const theirs = unreadEvents(tx, absorbed.map(({ key }) => key));
  for (const { key, root } of absorbed) {
    const news = (theirs.get(key) ?? []).filter((event) => event.type !== 'lead.merged_into');
    unread.set(root, [...unread.get(root) ?? [], ...news]);
    tx.use(markRead).run(key);
  }
  return unread;
};

/** Evaluates these leads, in the order given, inside the caller's transaction: values, decisions, standing, alarm. */
export const evaluateLeads = (tx: Tx, context: Context, named: readonly number[]): OwnEvent[] => {
  const { rules, playbookVersion } = context;
  const keys = survivorsOf(tx, named);
  const unread = newsOf(tx, keys);
  const block = rules.scoring.blockMs;
  const since = Math.min(earliestOf(unread, block), Math.floor(tx.now / block) * block);
  const records = loadRecords(tx, keys, { now: tx.now, since });
  const before = loadWorld(tx, context);
  const decided: OwnEvent[] = [];
  let world = before;
  let seq = nextSeq(tx);
  for (const key of keys) {
    const record = records.get(key);
    if (!record) continue;
    const loaded = snapshot(record);
    const result = evaluateLead({ record, unread: unread.get(key) ?? [], rules, world, now: tx.now, nextSeq: seq, playbookVersion });
    for (const event of result.events) appendEvent(tx, event);
    seq += result.events.length;
    decided.push(...result.events);
    world = result.world;
    saveRecord(tx, { before: loaded, after: record, standing: { value: result.standing, playbookVersion, at: tx.now, seen: true } });
  }
  saveWorld(tx, before, world);
  return decided;
};

interface Source { readonly select: (tx: Tx, limit: number) => number[]; readonly total: (tx: Tx) => number }

/** Transaction after transaction until nothing is left, each as large as fits its time. */
const evaluateFrom = async (context: Context, { select, total }: Source, { onProgress }: EvaluateOptions): Promise<Evaluation> => {
  const decided: Record<string, number> = {};
  let done = 0;
  let size = 256;
  let expected = 0;
  for (;;) {
    const began = performance.now();
    const { leads: taken, rules } = await context.store.write((tx) => {
      const keys = select(tx, size);
      if (done === 0 && keys.length > 0) expected = total(tx);
      const rules = evaluateLeads(tx, context, keys).map(({ rule }) => rule ?? 'none');
      return { leads: keys.length, rules };
    }, context.signal);
    for (const rule of rules) decided[rule] = (decided[rule] ?? 0) + 1;
    done += taken;
    onProgress?.(done, Math.max(expected, done));
    if (taken < size) return { leads: done, decided };
    const took = performance.now() - began;
    if (took > TRANSACTION_MS) size = Math.max(SMALLEST, size >> 1);
    else if (took < TRANSACTION_MS / 2) size = Math.min(LARGEST, size << 1);
  }
};

/** Evaluates every lead that has events its last evaluation has not seen: what a command captured, what a crash left behind. */
export const evaluateUnread = (context: Context, options: EvaluateOptions = {}): Promise<Evaluation> =>
  evaluateFrom(context, { select: (tx, limit) => tx.use(selectUnread).all(limit), total: (tx) => tx.use(countUnread).get() ?? 0 }, options);

/** Evaluates every lead whose alarm has gone off: what time alone has changed. */
export const evaluateDue = (context: Context, options: EvaluateOptions = {}): Promise<Evaluation> =>
  evaluateFrom(context, { select: (tx, limit) => tx.use(selectDue).all(tx.now, limit), total: (tx) => tx.use(countDue).get(tx.now) ?? 0 }, options);
