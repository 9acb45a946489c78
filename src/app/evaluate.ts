import { evaluateLead } from '../core/decide/evaluate.ts';
import type { World } from '../core/decide/situation.ts';
import type { LedgerEvent, OwnEvent } from '../core/ledger/event.ts';
import { appendEvent, nextSeq, unreadEvents } from '../db/ledger.ts';
import { loadRecords, saveRecord, snapshot } from '../db/lead-record.ts';
import { type ReadTx, scalar, statement, type Tx } from '../db/store.ts';
import type { Context } from './context.ts';
import { loadWorld, saveWorld } from './world.ts';

const selectUnread = scalar<[number, number], number>('SELECT key FROM leads WHERE last_seq > evaluated_seq AND key > ? ORDER BY key LIMIT ?');
const selectById = scalar<[string], number>('SELECT key FROM leads WHERE key IN (SELECT value FROM json_each(?)) ORDER BY id');
const countUnread = scalar<[], number>('SELECT count(*) FROM leads WHERE last_seq > evaluated_seq');
const selectDue = scalar<[number, number], number>('SELECT key FROM leads WHERE wake_at IS NOT NULL AND wake_at <= ? ORDER BY wake_at, id LIMIT ?');
const countDue = scalar<[number], number>('SELECT count(*) FROM leads WHERE wake_at IS NOT NULL AND wake_at <= ?');

/** Each merged lead of a set with the one that it became in the end. */
const ROOTS = `WITH RECURSIVE up (key, root) AS (
  SELECT key, merged_into FROM leads WHERE merged_into IS NOT NULL AND key IN (SELECT value FROM json_each(?))
  UNION SELECT up.key, l.merged_into FROM up JOIN leads l ON l.key = up.root WHERE l.merged_into IS NOT NULL)`;
const selectMerged = statement<[string], { key: number; root: number }>(
  `${ROOTS} SELECT up.key, up.root FROM up JOIN leads l ON l.key = up.root WHERE l.merged_into IS NULL`);
/** Leads merged into these, at any depth, that were not evaluated for all that happened to them. CROSS: of them, not of all that are unread. */
const selectUnreadMerged = statement<[string], { key: number; root: number }>(
  `WITH RECURSIVE down (key, root) AS (
     SELECT key, merged_into FROM leads WHERE merged_into IN (SELECT value FROM json_each(?))
     UNION SELECT l.key, down.root FROM down JOIN leads l ON l.merged_into = down.key)
   SELECT down.key, down.root FROM down CROSS JOIN leads l ON l.key = down.key WHERE l.last_seq > l.evaluated_seq ORDER BY l.id`);
const markRead = statement<[number]>('UPDATE leads SET evaluated_seq = last_seq WHERE key = ?');

/** A transaction of an evaluation lasts about this long, so that signals are heard and other writers get in. */
const TRANSACTION_MS = 200;
const FIRST = 256;
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

interface News { readonly unread: ReadonlyMap<number, readonly LedgerEvent[]>; /** Whose news it also is, by the lead that answers it. */ readonly absorbed: ReadonlyMap<number, readonly number[]> }

/** What these leads have not answered yet, with what leads merged into them had not when they were. */
const newsOf = (tx: Tx, keys: readonly number[]): News => {
  const unread = unreadEvents(tx, keys);
  const merged = tx.use(selectUnreadMerged).all(JSON.stringify(keys));
  const absorbed = new Map<number, number[]>();
  if (merged.length === 0) return { unread, absorbed };
  const theirs = unreadEvents(tx, merged.map(({ key }) => key));
  for (const { key, root } of merged) {
    const news = (theirs.get(key) ?? []).filter((event) => event.type !== 'lead.merged_into');
    unread.set(root, [...unread.get(root) ?? [], ...news]);
    absorbed.set(root, [...absorbed.get(root) ?? [], key]);
  }
  return { unread, absorbed };
};

/** Evaluates these leads in the order given; one that `isLeft` for later stays as it is, and unread. */
const evaluateOrLeave = (tx: Tx, context: Context, named: readonly number[], isLeft: (key: number, after: World, before: World) => boolean): OwnEvent[] => {
  const { rules, playbookVersion } = context;
  const keys = survivorsOf(tx, named);
  const { unread, absorbed } = newsOf(tx, keys);
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
    if (isLeft(key, result.world, world)) continue;
    for (const event of result.events) { appendEvent(tx, event); decided.push(event); }
    seq += result.events.length;
    world = result.world;
    saveRecord(tx, { before: loaded, after: record, standing: { value: result.standing, playbookVersion, at: tx.now, seen: true } });
    for (const other of absorbed.get(key) ?? []) tx.use(markRead).run(other);
  }
  saveWorld(tx, before, world);
  return decided;
};

/** Evaluates these leads, in the order given, inside the caller's transaction: values, decisions, standing, alarm. */
export const evaluateLeads = (tx: Tx, context: Context, named: readonly number[]): OwnEvent[] => evaluateOrLeave(tx, context, named, () => false);

interface Slice { readonly leads: number; readonly events: readonly OwnEvent[] }
interface Source {
  /** Evaluates at most so many leads; fewer are the last. */
  readonly next: (tx: Tx, limit: number) => Slice;
  readonly total: (tx: Tx) => number;
}

/** Transaction after transaction until nothing is left, each as large as fits its time. */
const evaluateFrom = async (context: Context, { next, total }: Source, { onProgress }: EvaluateOptions): Promise<Evaluation> => {
  const decided: Record<string, number> = {};
  let done = 0;
  let size = FIRST;
  let expected = 0;
  for (;;) {
    const began = performance.now();
    const { leads, rules } = await context.store.write((tx) => {
      if (done === 0) expected = total(tx);
      const { leads, events } = next(tx, size);
      return { leads, rules: events.map(({ rule }) => rule ?? 'none') };
    }, context.signal);
    for (const rule of rules) decided[rule] = (decided[rule] ?? 0) + 1;
    done += leads;
    onProgress?.(done, Math.max(expected, done));
    if (leads < size) return { leads: done, decided };
    const took = performance.now() - began;
    if (took > TRANSACTION_MS) size = Math.max(SMALLEST, size >> 1);
    else if (took < TRANSACTION_MS / 2) size = Math.min(LARGEST, size << 1);
  }
};

const together = (a: Evaluation, b: Evaluation): Evaluation => {
  const decided = { ...a.decided };
  for (const [rule, times] of Object.entries(b.decided)) decided[rule] = (decided[rule] ?? 0) + times;
  return { leads: a.leads + b.leads, decided };
};

/**
 * Evaluates every lead that has events its last evaluation has not seen: what a command captured, what a crash left behind. Leads are read in the
 * order in which they are stored, which is many times faster; those that are given an owner, and so change what the next may get, are left and come
 * at the end by id. Who gets whom is then the same as if all had come by id, and however they arrived.
 */
export const evaluateUnread = async (context: Context, options: EvaluateOptions = {}): Promise<Evaluation> => {
  const competing: number[] = [];
  let last = 0;
  let left = 0;
  const inPlace: Source = {
    total: (tx) => tx.use(countUnread).get() ?? 0,
    next: (tx, limit) => {
      const keys = tx.use(selectUnread).all(last, limit);
      const isAll = last === 0 && keys.length < limit;
      last = keys.at(-1) ?? last;
      if (isAll) return { leads: keys.length, events: evaluateLeads(tx, context, tx.use(selectById).all(JSON.stringify(keys))) };
      const events = evaluateOrLeave(tx, context, keys, (key, after, before) => after !== before && competing.push(key) > 0);
      return { leads: keys.length, events };
    },
  };
  const first = await evaluateFrom(context, inPlace, options);
  if (competing.length === 0) return first;
  const ordered = await context.store.read((tx) => tx.use(selectById).all(JSON.stringify(competing)), context.signal);
  const byId: Source = {
    total: () => 0,
    next: (tx, limit) => {
      const keys = ordered.slice(left, left + limit);
      left += keys.length;
      return { leads: keys.length, events: evaluateLeads(tx, context, keys) };
    },
  };
  const second = await evaluateFrom(context, byId, {});
  return { ...together(first, second), leads: first.leads };
};

/** Evaluates every lead whose alarm has gone off: what time alone has changed. */
export const evaluateDue = (context: Context, options: EvaluateOptions = {}): Promise<Evaluation> => evaluateFrom(context, {
  next: (tx, limit) => {
    const keys = tx.use(selectDue).all(tx.now, limit);
    return { leads: keys.length, events: evaluateLeads(tx, context, keys) };
  },
  total: (tx) => tx.use(countDue).get(tx.now) ?? 0,
}, options);
