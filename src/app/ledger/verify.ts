import { messageOf } from '../../core/base/errors.ts';
import { standing } from '../../core/decide/standing.ts';
import { LEAD_FIELDS } from '../../core/ledger/event.ts';
import type { LeadRecord, Standing } from '../../core/ledger/lead-record.ts';
import { compareLoneChats } from '../../db/capture/chat.ts';
import { compareSuppressions } from '../../db/capture/suppression.ts';
import { compareCatalog } from '../../db/deal/catalog.ts';
import { listWrongDistinctions } from '../../db/lead/duplicate.ts';
import { compareRows } from '../../db/ledger/lead-rows.ts';
import { loadRecords } from '../../db/ledger/lead-record.ts';
import { type ReadTx, scalar, statement, type Tx } from '../../db/store.ts';
import type { Context } from '../context.ts';
import { checkAudit } from './audit-check.ts';
import { replayStored } from './rebuild.ts';
import { tellUntold } from './telling.ts';

/** A derived row that is not what the ledger says it should be. */
export interface Difference { readonly table: string; readonly lead: string; readonly row: string; readonly difference: string }
export interface Verification {
  readonly leads: number;
  readonly events: number;
  readonly differences: readonly Difference[];
  /** More were found than are kept. */
  readonly more: number;
  /** Entries of the audit. */
  readonly entries: number;
  readonly integrity: string;
  /** Leads that were not compared: their evaluation, or their values under a changed playbook, are still to come. */
  readonly waiting: number;
}

const selectKeysAfter = scalar<[number, number], number>('SELECT key FROM leads WHERE key > ? ORDER BY key LIMIT ?');
const countLeads = scalar<[], number>('SELECT count(*) FROM leads');
const countEvents = scalar<[], number>('SELECT count(*) FROM events');
const checkIntegrity = scalar<[], string>('PRAGMA integrity_check(10)');
const selectOrphans = statement<[], { table: string; row: string }>(
  ['identities', 'score_rows', 'signals', 'bant_answers', 'status_history', 'deals', 'tasks', 'approvals', 'recommendations', 'messages', 'enrollments', 'proposals']
    .map((table) => `SELECT '${table}' AS "table", 'lead ' || t.lead_key AS row FROM ${table} t WHERE NOT EXISTS (SELECT 1 FROM leads l WHERE l.key = t.lead_key)`)
    .join(' UNION ALL '));
interface StandingRow { key: number; score_milli: number; score_ceiling: number; intent: string | null; intent_confidence: number; bant: number | null;
  win_probability: number; wake_at: number | null; evaluated_at: number; evaluated_seq: number; last_seq: number; valued_under: number }
const selectStandings = statement<[string], StandingRow>(
  `SELECT key, score_milli, score_ceiling, intent, intent_confidence, bant, win_probability, wake_at, evaluated_at, evaluated_seq, last_seq, valued_under
   FROM leads WHERE key IN (SELECT value FROM json_each(?))`);

const KEPT = 100;

const plain = (value: unknown): string => JSON.stringify(value ?? null);
type Tell = (table: string, row: string, difference: string) => void;

const compareColumns = (tell: Tell, table: string, row: string, is: Readonly<Record<string, unknown>>, should: Readonly<Record<string, unknown>>): void => {
  for (const column of new Set([...Object.keys(is), ...Object.keys(should)])) {
    if (plain(is[column]) !== plain(should[column])) tell(table, row, `${column} is ${plain(is[column])}, the ledger says ${plain(should[column])}`);
  }
};

const compareMaps = (tell: Tell, table: string, is: ReadonlyMap<string, object>, should: ReadonlyMap<string, object>): void => {
  for (const key of new Set([...is.keys(), ...should.keys()])) {
    const row = key.replaceAll('\u0000', ' ');
    const a = is.get(key);
    const b = should.get(key);
    if (!a || !b) tell(table, row, a ? 'row without an event' : 'row is missing');
    else compareColumns(tell, table, row, a as Record<string, unknown>, b as Record<string, unknown>);
  }
};

/** Keys sorted, so that the order in which JSON was written makes no difference. */
const sorted = (values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1)));

const factsOf = (record: LeadRecord): Readonly<Record<string, unknown>> => ({
  ...Object.fromEntries(LEAD_FIELDS.map((field) => [field, record.fields[field] ?? null])),
  attributes: sorted(record.attributes), tags: record.tags, origin: record.origin, created_at: record.createdAt, recorded_at: record.recordedAt,
  removed: record.removed, merged_into: record.mergedInto, mode: record.mode, status: record.status, status_at: record.statusAt,
  status_seq: record.statusSeq, human_status_at: record.humanStatusAt, customer: record.customer, pipeline: record.pipeline, routed_by_human: record.routedByHuman,
  owner: record.owner, fired: sorted(record.fired), suppression: record.suppression,
});

const compareRecord = (tell: Tell, stored: LeadRecord, replayed: LeadRecord): void => {
  compareColumns(tell, 'leads', stored.id, factsOf(stored), factsOf(replayed));
  // It may be ahead: an undo moves it on, so that what is decided afterwards has a cause of its own.
  if (stored.lastSeq < replayed.lastSeq) tell('leads', stored.id, `last_seq is ${stored.lastSeq}, the ledger says ${replayed.lastSeq}`);
  compareMaps(tell, 'identities', stored.identities, replayed.identities);
  const is = stored.values;
  const should = replayed.values;
  compareColumns(tell, 'leads', stored.id,
    { fit: sorted(is.fit), last_activity_at: is.lastActivityAt, last_heard_at: is.lastHeardAt, fresh_seq: is.freshSeq },
    { fit: sorted(should.fit), last_activity_at: should.lastActivityAt, last_heard_at: should.lastHeardAt, fresh_seq: should.freshSeq });
  compareMaps(tell, 'score_rows', is.scoreRows, should.scoreRows);
  compareMaps(tell, 'signals', is.signals, should.signals);
  compareMaps(tell, 'bant_answers', is.bant, should.bant);
  compareMaps(tell, 'status_history', new Map(stored.history.map((row) => [String(row.seq), row])), new Map(replayed.history.map((row) => [String(row.seq), row])));
  for (const { table, id, difference } of compareRows(stored, replayed)) tell(table, id, difference);
};

const standingColumns = (value: Standing): Readonly<Record<string, unknown>> => ({
  score_milli: value.scoreMilli, score_ceiling: value.ceilingMilli, intent: value.intent, intent_confidence: value.intentConfidence,
  bant: value.bant, win_probability: value.winProbability, wake_at: value.wakeAt,
});

const storedColumns = ({ key: _key, evaluated_at: _at, evaluated_seq: _seq, last_seq: _last, valued_under: _under, ...columns }: StandingRow): Readonly<Record<string, unknown>> => columns;

/** Compares the leads of one chunk, in one snapshot. A lead that waits for its evaluation has values that are rightly behind. */
const verifyChunk = (tx: ReadTx, context: Context, keys: readonly number[], tellOf: (lead: string) => Tell): number => {
  let waiting = 0;
  const standings = new Map(tx.use(selectStandings).all(JSON.stringify(keys)).map((row) => [row.key, row]));
  for (const stored of loadRecords(tx, keys, { now: tx.now, whole: true }).values()) {
    const row = standings.get(stored.key);
    if (!row || row.last_seq > row.evaluated_seq || row.valued_under !== context.playbookVersion) { waiting++; continue; }
    const tell = tellOf(stored.id);
    try {
      const replayed = replayStored(tx as Tx, context, stored);
      compareRecord(tell, stored, replayed);
      compareColumns(tell, 'leads', stored.id, storedColumns(row), standingColumns(standing(replayed, context.rules, row.evaluated_at)));
    } catch (error) { tell('leads', stored.id, `its events cannot be read: ${messageOf(error)}`); }
  }
  for (const { lead, other, is } of listWrongDistinctions(tx, keys)) tellOf('')('distinctions', `${lead} ${other}`, is ? 'row without an event' : 'row is missing');
  return waiting;
};

/**
 * Rebuilds every lead from the ledger in memory and compares it with its rows, table by table and column by column; then checks the audit's chain and the file itself.
 * Writes nothing. Leads whose evaluation is outstanding, or was made under an older playbook, are left to the evaluation.
 */
export const verify = async (context: Context, onProgress?: (done: number, total: number) => void): Promise<Verification> => {
  const { store, signal } = context;
  await tellUntold(context);
  const { total, events } = await store.read((tx) => ({ total: tx.use(countLeads).get() ?? 0, events: tx.use(countEvents).get() ?? 0 }), signal);
  const differences: Difference[] = [];
  let found = 0;
  let waiting = 0;
  const tellOf = (lead: string): Tell => (table, row, difference) => {
    if (++found <= KEPT) differences.push({ table, lead, row, difference });
  };
  let last = 0;
  let done = 0;
  for (;;) {
    const keys = await store.read((tx) => {
      const chunk = tx.use(selectKeysAfter).all(last, 200);
      waiting += verifyChunk(tx, context, chunk, tellOf);
      return chunk;
    }, signal);
    const newest = keys.at(-1);
    if (newest === undefined) break;
    last = newest;
    done += keys.length;
    onProgress?.(done, total);
  }
  for (const { table, row } of await store.read((tx) => tx.use(selectOrphans).all(), signal)) tellOf('')(table, row, 'belongs to no lead');
  for (const { row, difference } of await store.read((tx) => compareSuppressions(tx, KEPT), signal)) tellOf('')('suppressions', row, difference);
  for (const { row, difference } of await store.read((tx) => compareLoneChats(tx, KEPT), signal)) tellOf('')('chats', row, difference);
  for (const { row, difference } of await store.read((tx) => compareCatalog(tx, KEPT), signal)) tellOf('')('catalog_items', row, difference);
  const audit = await checkAudit(context);
  for (const { seq, problem } of audit.breaks) tellOf('')('audit', `#${seq}`, problem);
  found += audit.more;
  const integrity = await store.read((tx) => tx.use(checkIntegrity).all().join('; '), signal);
  return { leads: done, events, differences, more: Math.max(0, found - KEPT), entries: audit.entries, integrity, waiting };
};
