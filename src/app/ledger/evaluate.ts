import type { Instant } from '../../core/base/instant.ts';
import { recounts } from '../../core/decide/booking.ts';
import { evaluateLead } from '../../core/decide/evaluate.ts';
import type { World } from '../../core/decide/situation.ts';
import type { Effect } from '../../core/ledger/effect.ts';
import type { LedgerEvent, OwnEvent } from '../../core/ledger/event.ts';
import { fold } from '../../core/ledger/fold.ts';
import type { LeadRecord } from '../../core/ledger/lead-record.ts';
import { stamp } from '../../core/ledger/stamp.ts';
import { appendEvent, eventsOfLead, lastSeq, nextSeq, unreadEvents } from '../../db/ledger/ledger.ts';
import { loadRecords, saveRecord, snapshot } from '../../db/ledger/lead-record.ts';
import { type ReadTx, scalar, statement, type Tx } from '../../db/store.ts';
import { getSetting, LAST_TICK } from '../../db/workspace.ts';
import { giveNotice } from '../advise/notice.ts';
import { keepHeapSmall } from '../capture/memory.ts';
import type { Context } from '../context.ts';
import { nextSize, type Pace, writeTimed } from './pace.ts';
import { tellUntold } from './telling.ts';
import { loadWorld, saveWorld } from './world.ts';

const selectUnread = scalar<[], number>('SELECT key FROM leads WHERE last_seq > evaluated_seq ORDER BY key');
const selectById = scalar<[string], number>('SELECT key FROM leads WHERE key IN (SELECT value FROM json_each(?)) ORDER BY id');
const selectDue = scalar<[number], number>('SELECT key FROM leads WHERE wake_at IS NOT NULL AND wake_at <= ? ORDER BY key');
/** Due, or looked at in a future. */
const selectAhead = scalar<{ now: Instant }, number>('SELECT key FROM leads WHERE removed = 0 AND evaluated_at > :now OR wake_at <= :now ORDER BY key');
const countUnread = scalar<[], number>('SELECT count(*) FROM leads WHERE last_seq > evaluated_seq');
const countDue = scalar<[number], number>('SELECT count(*) FROM leads WHERE wake_at IS NOT NULL AND wake_at <= ?');

/** So many keys, at eight bytes each: of a million leads a list as the driver makes it takes several times as much. */
const keysIn = (rows: Iterable<number>, count: number): Float64Array => {
  const keys = new Float64Array(count);
  let at = 0;
  for (const key of rows) keys[at++] = key;
  return keys;
};

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

const FIRST = 128;
/** A transaction of an evaluation is so long, in leads, that signals are heard and other writers get in. */
const PACE: Pace = { ms: 200, least: 16, most: 4096 };
/** From here on it passes through more than it should keep. */
const MANY = 10_000;

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
const newsOf = (tx: ReadTx, keys: readonly number[]): News => {
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

/** A loop is told of once while the playbook stays as it is, whomever it concerns. */
const tellLoop = (tx: Tx, context: Context, id: string): void => {
  giveNotice(tx, context, {
    kind: 'automation', key: `automation_loop:${id}:${context.playbookVersion}`, urgency: 'high', title: `The automation ${id} goes round in a loop, which was cut`,
    text: 'What it does sets it off again. See which rules: salesos automations loops',
  });
};

/** Evaluates these leads in the order given; one that `isLeft` for later stays as it is, and unread. */
const evaluateOrLeave = (tx: Tx, context: Context, named: readonly number[], isLeft: (key: number, after: World, before: World) => boolean): OwnEvent[] => {
  const { rules, playbookVersion } = context;
  const keys = survivorsOf(tx, named);
  const { unread, absorbed } = newsOf(tx, keys);
  const block = rules.scoring.blockMs;
  const since = Math.min(earliestOf(unread, block), Math.floor(tx.now / block) * block);
  const records = loadRecords(tx, keys, { now: tx.now, since });
  const recounted = keys.filter((key) => recounts(unread.get(key) ?? [], rules));
  // Rows that are worth nothing any more are among what goes.
  for (const [key, record] of recounted.length === 0 ? [] : loadRecords(tx, recounted, { now: tx.now, whole: true })) records.set(key, record);
  const before = loadWorld(tx, context);
  const decided: OwnEvent[] = [];
  const cut = new Set<string>();
  let world = before;
  let seq = nextSeq(tx);
  for (const key of keys) {
    const record = records.get(key);
    if (!record) continue;
    const loaded = snapshot(record);
    const news = unread.get(key) ?? [];
    // Events that it has not been told of are read now.
    for (const { leadKey, seq: known } of news) if (leadKey === key && known > record.lastSeq) record.lastSeq = known;
    const result = evaluateLead({ record, unread: news, rules, world, now: tx.now, nextSeq: seq, playbookVersion, ...(recounts(news, rules) && { past: eventsOfLead(tx, key) }) });
    if (isLeft(key, result.world, world)) continue;
    for (const event of result.events) { appendEvent(tx, event); decided.push(event); }
    seq += result.events.length;
    world = result.world;
    for (const id of result.cut) cut.add(id);
    saveRecord(tx, { before: loaded, after: record, standing: { value: result.standing, playbookVersion, at: tx.now, seen: true } });
    for (const other of absorbed.get(key) ?? []) tx.use(markRead).run(other);
  }
  saveWorld(tx, before, world);
  for (const id of cut) tellLoop(tx, context, id);
  return decided;
};

/** Evaluates these leads, in the order given, inside the caller's transaction: values, decisions, standing, alarm. */
export const evaluateLeads = (tx: Tx, context: Context, named: readonly number[]): OwnEvent[] => evaluateOrLeave(tx, context, named, () => false);

export interface Foreseeing {
  /** What a person would do first. */
  readonly act?: (record: LeadRecord) => readonly Effect[];
  /** What leads before these have made of it; left out, as it is. */
  readonly world?: World;
}

/** What an evaluation of these leads would decide now, in the order given, a person's acts before it: nothing is written. */
export const foreseeLeads = (tx: ReadTx, context: Context, keys: readonly number[], { act, world = loadWorld(tx, context) }: Foreseeing = {}): {
  readonly events: readonly OwnEvent[]; readonly records: ReadonlyMap<number, LeadRecord>; readonly world: World;
} => {
  const { rules, playbookVersion } = context;
  const { unread } = newsOf(tx, keys);
  const block = rules.scoring.blockMs;
  const records = loadRecords(tx, keys, { now: tx.now, since: Math.min(earliestOf(unread, block), Math.floor(tx.now / block) * block) });
  const events: OwnEvent[] = [];
  let after = world;
  let seq = lastSeq(tx) + 1;
  for (const key of keys) {
    const record = records.get(key);
    if (!record) continue;
    const acts = (act?.(record) ?? []).map((effect) => stamp(effect, { seq: seq++, leadKey: key, now: tx.now, playbookVersion }));
    for (const event of acts) fold(record, event);
    const news = [...unread.get(key) ?? [], ...acts];
    const past = recounts(news, rules) ? [...eventsOfLead(tx, key), ...acts] : undefined;
    const result = evaluateLead({ record, unread: news, rules, world: after, now: tx.now, nextSeq: seq, playbookVersion, ...(past && { past }) });
    seq += result.events.length;
    after = result.world;
    events.push(...acts, ...result.events);
  }
  return { events, records, world: after };
};

interface Passing {
  /** True for a lead that is to be left as it is. */
  readonly isLeft: (key: number, after: World, before: World) => boolean;
  readonly onDone: (leads: number) => void;
}

/** Transaction after transaction through these leads, each as large as fits its time. Answers how many decisions each rule took. */
const pass = async (context: Context, keys: ArrayLike<number>, { isLeft, onDone }: Passing): Promise<Record<string, number>> => {
  const decided: Record<string, number> = {};
  let size = FIRST;
  for (let at = 0; at < keys.length;) {
    const part = Array.from({ length: Math.min(size, keys.length - at) }, (_, index) => keys[at + index] ?? 0);
    const { value: events, took } = await writeTimed(context, (tx) => evaluateOrLeave(tx, context, part, isLeft));
    for (const { rule } of events) decided[rule ?? 'none'] = (decided[rule ?? 'none'] ?? 0) + 1;
    at += part.length;
    onDone(at);
    size = nextSize(size, took, PACE);
  }
  return decided;
};

/**
 * Evaluates the leads of a list, made once: whoever is evaluated meanwhile by another process is looked at in vain. Leads are read in the order in
 * which they are stored, which is many times faster; those that are given an owner, and so change what the next may get, are left and come at the
 * end by id. Who gets whom is then the same as if all had come by id, and however they arrived.
 */
const evaluateListed = async (context: Context, list: (tx: ReadTx) => Float64Array, { onProgress }: EvaluateOptions): Promise<Evaluation> => {
  const keys = await context.store.read(list, context.signal);
  if (keys.length > MANY) keepHeapSmall();
  const competing: number[] = [];
  const first = await pass(context, keys, {
    isLeft: (key, after, before) => after !== before && competing.push(key) > 0,
    onDone: (leads) => onProgress?.(leads - competing.length, keys.length),
  });
  if (competing.length === 0) return { leads: keys.length, decided: first };
  const settled = keys.length - competing.length;
  const byId = await context.store.read((tx) => tx.use(selectById).all(JSON.stringify(competing)), context.signal);
  const decided = await pass(context, byId, { isLeft: () => false, onDone: (leads) => onProgress?.(settled + leads, keys.length) });
  for (const [rule, times] of Object.entries(first)) decided[rule] = (decided[rule] ?? 0) + times;
  return { leads: keys.length, decided };
};

/** Evaluates every lead that has events its last evaluation has not seen: what a command captured, what a crash left behind. */
export const evaluateUnread = async (context: Context, options: EvaluateOptions = {}): Promise<Evaluation> => {
  await tellUntold(context);
  return evaluateListed(context, (tx) => keysIn(tx.use(selectUnread).iterate(), tx.use(countUnread).get() ?? 0), options);
};

/**
 * Evaluates every lead whose alarm has gone off: what time alone has changed. Where the last tick lies ahead, the clock was set back: alarms that were set at a moment
 * still to come may be too late, and count as gone off.
 */
export const evaluateDue = (context: Context, options: EvaluateOptions = {}): Promise<Evaluation> =>
  evaluateListed(context, (tx) => {
    const { now } = tx;
    const ahead = Number(getSetting(tx, LAST_TICK)) > now ? tx.use(selectAhead).all({ now }) : [];
    return ahead.length > 0 ? Float64Array.from(ahead) : keysIn(tx.use(selectDue).iterate(now), tx.use(countDue).get(now) ?? 0);
  }, options);
