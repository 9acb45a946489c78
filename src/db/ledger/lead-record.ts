import type { Instant } from '../../core/base/instant.ts';
import type { BantLetter, BantLevel, By, Fields, Identity, IdentityKind, LeadStatus, Mode, Origin, SuppressionReason } from '../../core/ledger/event.ts';
import { LEAD_FIELDS } from '../../core/ledger/event.ts';
import {
  bantKey, CHAT_RULE, type Customer, emptyRecord, type Fired, identityKey, type LeadRecord, type ScoreRow, type Signal, occurrenceKey, type Standing, type StatusChange, type StatusName,
} from '../../core/ledger/lead-record.ts';
import { isTakenBack } from '../../core/learn/taken-back.ts';
import { noteTakenBack } from '../learn/taken-back.ts';
import { loadRows, saveRows } from './lead-rows.ts';
import { openTurns } from '../engage/outbox.ts';
import { type ReadTx, statement, tuples, type Tx } from '../store.ts';

interface LeadRow {
  readonly key: number; readonly id: string; readonly origin: Origin; readonly created_at: number; readonly recorded_at: number;
  readonly removed: number; readonly merged_into: number | null; readonly attributes: string; readonly tags: string; readonly mode: Mode | null;
  readonly suppressed_reason: SuppressionReason | null; readonly suppressed_at: number | null;
  readonly status: LeadStatus; readonly status_at: number; readonly status_seq: number; readonly human_status_at: number | null; readonly customer: string | null;
  readonly pipeline: string | null; readonly routed_by_human: number; readonly owner: string | null; readonly fired: string;
  readonly fit: string; readonly last_activity_at: number | null; readonly last_heard_at: number | null; readonly fresh_seq: number;
  readonly last_seq: number; readonly [field: string]: string | number | null;
}

const FIELD_COLUMNS = LEAD_FIELDS.join(', ');
const BY_KEYS = 'IN (SELECT value FROM json_each(?))';
const selectLeads = statement<[string], LeadRow>(
  `SELECT key, id, origin, created_at, recorded_at, removed, merged_into, ${FIELD_COLUMNS}, attributes, tags, mode, suppressed_reason, suppressed_at, status, status_at, status_seq,
   human_status_at, customer, pipeline, routed_by_human, owner, fired, fit, last_activity_at, last_heard_at, fresh_seq, last_seq
   FROM leads WHERE key ${BY_KEYS}`);
const selectIdentities = statement<[string], { lead_key: number; kind: IdentityKind; value: string; shared: number }>(
  `SELECT lead_key, kind, value, shared FROM identities WHERE lead_key ${BY_KEYS}`);
/* Of rows there are many at a lead that was often heard: read as arrays, all at once, they cost half. */
type ScoreTuple = [leadKey: number, rule: string, occurredAt: number, dedupeKey: string, seq: number, milliPoints: number, halfLifeMs: number | null, expiresAt: number | null];
type SignalTuple = [leadKey: number, intent: string, rule: string, occurredAt: number, dedupeKey: string, seq: number, weightMilli: number];
/** Earlier than any time that is stored, also one before 1970. */
const BEFORE_ALL = Number.MIN_SAFE_INTEGER;
/**
 * Rows that are worth something now or later, those of blocks that an unread event may fall into, that of the last chat, which a later one replaces, and
 * the few that are worth nothing and say how often and how lately.
 */
const selectScoreRows = tuples<[string, number, number], ScoreTuple>(
  `SELECT lead_key, rule, occurred_at, dedupe_key, seq, milli_points, half_life_ms, expires_at FROM score_rows WHERE lead_key ${BY_KEYS} AND (expires_at IS NULL OR expires_at > ? OR occurred_at >= ? OR milli_points = 0 OR rule = '${CHAT_RULE}')`);
const selectSignals = tuples<[string], SignalTuple>(
  `SELECT lead_key, intent, rule, occurred_at, dedupe_key, seq, weight_milli FROM signals WHERE lead_key ${BY_KEYS}`);
const selectBant = statement<[string], { lead_key: number; letter: BantLetter; level: BantLevel; quote: string; source: string; at: number; seq: number }>(
  `SELECT * FROM bant_answers WHERE lead_key ${BY_KEYS}`);
const selectHistory = statement<[string], { seq: number; lead_key: number; from: StatusName; to: StatusName; by: By; actor: string | null; rule: string | null; cause_seq: number | null; reason: string; at: number }>(
  `SELECT * FROM status_history WHERE lead_key ${BY_KEYS} ORDER BY seq`);

/** A record's row of `leads`, as an object of the text columns. */
const fieldsOf = (row: LeadRow): Fields => {
  const fields: Record<string, string> = {};
  for (const field of LEAD_FIELDS) {
    const value = row[field];
    if (typeof value === 'string') fields[field] = value;
  }
  return fields;
};

const toRecord = (row: LeadRow): LeadRecord => {
  const record = emptyRecord(row.key, row.id);
  record.origin = row.origin;
  record.createdAt = row.created_at;
  record.recordedAt = row.recorded_at;
  record.fields = fieldsOf(row);
  record.attributes = JSON.parse(row.attributes) as Record<string, string>;
  record.tags = JSON.parse(row.tags) as string[];
  record.removed = row.removed === 1;
  record.mergedInto = row.merged_into;
  record.mode = row.mode;
  record.suppression = row.suppressed_reason === null ? null : { reason: row.suppressed_reason, at: row.suppressed_at ?? 0 };
  record.status = row.status;
  record.statusAt = row.status_at;
  record.statusSeq = row.status_seq;
  record.humanStatusAt = row.human_status_at;
  record.customer = row.customer === null ? null : JSON.parse(row.customer) as Customer;
  record.pipeline = row.pipeline;
  record.routedByHuman = row.routed_by_human === 1;
  record.owner = row.owner;
  record.fired = JSON.parse(row.fired) as Record<string, Fired>;
  record.lastSeq = row.last_seq;
  record.values.fit = JSON.parse(row.fit) as Record<string, number>;
  record.values.lastActivityAt = row.last_activity_at;
  record.values.lastHeardAt = row.last_heard_at;
  record.values.freshSeq = row.fresh_seq;
  return record;
};

export interface LoadOptions {
  /** Score rows that are worth nothing from here on are left out … */
  readonly now: Instant;
  /** … unless they occurred since then: an unread event may share their block. */
  readonly since?: Instant;
  /** Everything: closed rows, expired points, identities, history. For commands and for comparing; an evaluation needs the live part. */
  readonly whole?: boolean;
}

/** Loads leads by set, never one by one. A key without a lead is left out. */
export const loadRecords = (tx: ReadTx, keys: readonly number[], { now, since = Number.MAX_SAFE_INTEGER, whole = false }: LoadOptions): Map<number, LeadRecord> => {
  const set = JSON.stringify(keys);
  const records = new Map<number, LeadRecord>();
  for (const row of tx.use(selectLeads).iterate(set)) records.set(row.key, toRecord(row));
  const from = whole ? BEFORE_ALL : now;
  for (const [key, rule, occurredAt, dedupeKey, seq, milliPoints, halfLifeMs, expiresAt] of tx.use(selectScoreRows).all(set, from, whole ? BEFORE_ALL : since)) {
    const row: ScoreRow = { rule, seq, dedupeKey, occurredAt, milliPoints, halfLifeMs, expiresAt };
    records.get(key)?.values.scoreRows.set(occurrenceKey(row), row);
  }
  for (const [key, intent, rule, occurredAt, dedupeKey, seq, weightMilli] of tx.use(selectSignals).all(set)) {
    const signal: Signal = { intent, rule, seq, dedupeKey, occurredAt, weightMilli };
    records.get(key)?.values.signals.set(occurrenceKey(signal), signal);
  }
  for (const { lead_key, ...answer } of tx.use(selectBant).iterate(set)) records.get(lead_key)?.values.bant.set(bantKey(answer), answer);
  loadRows(tx, records, whole);
  if (!whole) return records;
  for (const row of tx.use(selectIdentities).iterate(set)) {
    const identity: Identity = { kind: row.kind, value: row.value, shared: row.shared === 1 };
    records.get(row.lead_key)?.identities.set(identityKey(identity), identity);
  }
  for (const { lead_key, cause_seq, ...entry } of tx.use(selectHistory).iterate(set)) {
    records.get(lead_key)?.history.push({ ...entry, causeSeq: cause_seq } satisfies StatusChange);
  }
  return records;
};

/** A copy whose collections are its own: what `saveRecord` compares with. Rows are immutable and shared. */
export const snapshot = (record: LeadRecord): LeadRecord => ({
  ...record,
  identities: new Map(record.identities), deals: new Map(record.deals), tasks: new Map(record.tasks), jobs: new Map(record.jobs),
  approvals: new Map(record.approvals), recommendations: new Map(record.recommendations), notifications: new Map(record.notifications),
  messages: new Map(record.messages), enrollments: new Map(record.enrollments), chats: new Map(record.chats), proposals: new Map(record.proposals), history: [...record.history],
  values: { ...record.values, scoreRows: new Map(record.values.scoreRows), signals: new Map(record.values.signals), bant: new Map(record.values.bant) },
});

const updateFacts = statement<(string | number | null)[]>(
  `UPDATE leads SET origin = ?, created_at = ?, recorded_at = ?, removed = ?, merged_into = ?, ${LEAD_FIELDS.map((field) => `${field} = ?`).join(', ')},
   attributes = ?, tags = ?, mode = ?, suppressed_reason = ?, suppressed_at = ? WHERE key = ?`);
const DECIDED = `status = ?, status_at = ?, status_seq = ?, human_status_at = ?, customer = ?, pipeline = ?, routed_by_human = ?, owner = ?, fired = ?,
   fit = ?, last_activity_at = ?, last_heard_at = ?, fresh_seq = ?, last_seq = ?`;
const updateDecided = statement<(string | number | null)[]>(`UPDATE leads SET ${DECIDED} WHERE key = ?`);
/** In one statement: the row is written once. */
const updateEvaluated = statement<(string | number | null)[]>(
  `UPDATE leads SET ${DECIDED}, score_milli = ?, score_ceiling = ?, intent = ?, intent_confidence = ?, bant = ?, win_probability = ?, wake_at = ?,
   evaluated_seq = coalesce(?, evaluated_seq), valued_under = ?, evaluated_at = ? WHERE key = ?`);
const deleteIdentity = statement<[string, string, number]>('DELETE FROM identities WHERE kind = ? AND value = ? AND lead_key = ?');
const insertIdentity = statement<[string, string, number, number]>(
  `INSERT INTO identities (kind, value, lead_key, shared) VALUES (?, ?, ?, ?) ON CONFLICT (kind, value, lead_key) DO UPDATE SET shared = excluded.shared`);
const insertScoreRow = statement<[number, string, number, string, number, number, number | null, number | null]>(
  `INSERT OR REPLACE INTO score_rows (lead_key, rule, occurred_at, dedupe_key, seq, milli_points, half_life_ms, expires_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`);
const deleteScoreRow = statement<[number, string, number, string]>(
  'DELETE FROM score_rows WHERE lead_key = ? AND rule = ? AND occurred_at = ? AND dedupe_key = ?');
const insertSignal = statement<[number, string, string, number, string, number, number]>(
  `INSERT OR REPLACE INTO signals (lead_key, intent, rule, occurred_at, dedupe_key, seq, weight_milli) VALUES (?, ?, ?, ?, ?, ?, ?)`);
const deleteSignal = statement<[number, string, number, string]>(
  'DELETE FROM signals WHERE lead_key = ? AND rule = ? AND occurred_at = ? AND dedupe_key = ?');
const insertBant = statement<[number, string, string, string, string, number, number]>(
  `INSERT OR REPLACE INTO bant_answers (lead_key, letter, level, quote, source, at, seq) VALUES (?, ?, ?, ?, ?, ?, ?)`);
const deleteBant = statement<[number, string, string, string]>('DELETE FROM bant_answers WHERE lead_key = ? AND letter = ? AND level = ? AND source = ?');
const insertHistory = statement<[number, number, string, string, string, string | null, string | null, number | null, string, number]>(
  `INSERT OR REPLACE INTO status_history (seq, lead_key, "from", "to", by, actor, rule, cause_seq, reason, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`);
const deleteHistory = statement<[number, number]>('DELETE FROM status_history WHERE seq = ? AND lead_key = ?');

/** A lead that is not in the table yet, with nothing in it: `saveRecord` fills it. Returns its key. */
const insertEmptyLead = statement<[string]>(`INSERT INTO leads (id, origin, created_at, recorded_at) VALUES (?, 'manual', 0, 0)`);
export const insertLead = (tx: Tx, id: string): number => Number(tx.use(insertEmptyLead).run(id).lastInsertRowid);

const sameFacts = (a: LeadRecord, b: LeadRecord): boolean =>
  a.fields === b.fields && a.attributes === b.attributes && a.tags === b.tags && a.mode === b.mode && a.suppression === b.suppression && a.removed === b.removed
  && a.mergedInto === b.mergedInto && a.origin === b.origin && a.createdAt === b.createdAt && a.recordedAt === b.recordedAt;

const saveValues = (tx: Tx, before: LeadRecord, after: LeadRecord): void => {
  const { key } = after;
  const old = before.values;
  const now = after.values;
  for (const [id, row] of old.scoreRows) if (!now.scoreRows.has(id)) tx.use(deleteScoreRow).run(key, row.rule, row.occurredAt, row.dedupeKey);
  for (const [id, row] of now.scoreRows) {
    if (old.scoreRows.get(id) === row) continue;
    tx.use(insertScoreRow).run(key, row.rule, row.occurredAt, row.dedupeKey, row.seq, row.milliPoints, row.halfLifeMs, row.expiresAt);
  }
  for (const [id, row] of old.signals) if (!now.signals.has(id)) tx.use(deleteSignal).run(key, row.rule, row.occurredAt, row.dedupeKey);
  for (const [id, row] of now.signals) {
    if (old.signals.get(id) === row) continue;
    tx.use(insertSignal).run(key, row.intent, row.rule, row.occurredAt, row.dedupeKey, row.seq, row.weightMilli);
  }
  for (const [id, { letter, level, source }] of old.bant) if (!now.bant.has(id)) tx.use(deleteBant).run(key, letter, level, source);
  for (const [id, answer] of now.bant) {
    if (old.bant.get(id) === answer) continue;
    tx.use(insertBant).run(key, answer.letter, answer.level, answer.quote, answer.source, answer.at, answer.seq);
  }
};

/** On its own for a merge: the losing lead gives its identities up before the surviving one takes them. */
export const saveIdentities = (tx: Tx, before: LeadRecord, after: LeadRecord): void => {
  for (const [id, { kind, value }] of before.identities) if (!after.identities.has(id)) tx.use(deleteIdentity).run(kind, value, after.key);
  for (const [id, identity] of after.identities) {
    if (before.identities.get(id) === identity) continue;
    tx.use(insertIdentity).run(identity.kind, identity.value, after.key, identity.shared ? 1 : 0);
  }
};

const saveHistory = (tx: Tx, before: LeadRecord, after: LeadRecord): void => {
  const kept = new Set(after.history.map(({ seq }) => seq));
  const known = new Set(before.history);
  for (const { seq } of before.history) if (!kept.has(seq)) tx.use(deleteHistory).run(seq, after.key);
  for (const change of after.history) {
    if (known.has(change)) continue;
    const { seq, from, to, by, actor, rule, causeSeq, reason, at } = change;
    tx.use(insertHistory).run(seq, after.key, from, to, by, actor, rule, causeSeq, reason, at);
  }
};

export interface Saving {
  readonly before: LeadRecord;
  readonly after: LeadRecord;
  /** The standing at a moment under a playbook; `seen` when the events up to `after.lastSeq` have also been answered. */
  readonly standing?: { readonly value: Standing; readonly playbookVersion: number; readonly at: Instant; readonly seen: boolean };
}

/** Whether something became of one that was there. */
const hasMoved = <Row>(before: ReadonlyMap<string, Row>, after: ReadonlyMap<string, Row>): boolean =>
  before !== after && [...before].some(([id, row]) => after.get(id) !== row);

/** Writes what changed between two states of a lead, and its standing where there is one. */
export const saveRecord = (tx: Tx, { before, after, standing }: Saving): void => {
  if (!sameFacts(before, after)) {
    tx.use(updateFacts).run(after.origin, after.createdAt, after.recordedAt, after.removed ? 1 : 0, after.mergedInto,
      ...LEAD_FIELDS.map((field) => after.fields[field] ?? null), JSON.stringify(after.attributes), JSON.stringify(after.tags), after.mode,
      after.suppression?.reason ?? null, after.suppression?.at ?? null, after.key);
  }
  const { values } = after;
  const decided = [after.status, after.statusAt, after.statusSeq, after.humanStatusAt, after.customer === null ? null : JSON.stringify(after.customer), after.pipeline, after.routedByHuman ? 1 : 0,
    after.owner, JSON.stringify(after.fired), JSON.stringify(values.fit), values.lastActivityAt, values.lastHeardAt, values.freshSeq, after.lastSeq];
  if (standing) {
    const { value, playbookVersion, at, seen } = standing;
    tx.use(updateEvaluated).run(...decided, value.scoreMilli, value.ceilingMilli, value.intent, value.intentConfidence, value.bant, value.winProbability,
      value.wakeAt, seen ? after.lastSeq : null, playbookVersion, at, after.key);
  } else tx.use(updateDecided).run(...decided, after.key);
  if (isTakenBack(before, after)) noteTakenBack(tx);
  saveIdentities(tx, before, after);
  saveValues(tx, before, after);
  saveHistory(tx, before, after);
  saveRows(tx, before, after);
  if (hasMoved(before.messages, after.messages) || hasMoved(before.enrollments, after.enrollments)) openTurns(tx, after.key);
};
