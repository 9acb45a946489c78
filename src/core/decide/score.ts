import type { Instant } from '../base/instant.ts';
import type { LedgerEvent } from '../ledger/event.ts';
import { type LeadRecord, type ScoreRow, scoreRowKey } from '../ledger/lead-record.ts';
import type { BehaviourRule, Rules } from '../playbook/rules.ts';
import { eventSubject, factsOf, holds } from './condition.ts';

/** A score is between 0 and 100 points. */
export const MAX_SCORE_MILLI = 100_000;
export const clampScore = (milli: number): number => Math.min(MAX_SCORE_MILLI, Math.max(0, milli));

// ---- fit ----

/** Milli-points of each fit rule that the facts meet. Rules see facts only, see `factsOf`. */
export const fitOf = (
  record: Pick<LeadRecord, 'fields' | 'attributes' | 'tags'>,
  { scoring }: Pick<Rules, 'scoring'>,
): Readonly<Record<string, number>> => {
  const facts = factsOf(record);
  const fit: Record<string, number> = {};
  for (const { id, when, milliPoints } of scoring.fit) if (holds(when, facts)) fit[id] = milliPoints;
  return fit;
};

/** What fit adds to the score: the sum of its rules, at most the cap. */
export const fitMilli = (fit: Readonly<Record<string, number>>, { scoring }: Pick<Rules, 'scoring'>): number =>
  Math.min(scoring.fitCapMilli, Object.values(fit).reduce((sum, milli) => sum + milli, 0));

// ---- rows ----

const magnitude = ({ milliPoints, halfLifeMs }: Pick<ScoreRow, 'milliPoints' | 'halfLifeMs'>, ageMs: number): number =>
  (halfLifeMs === null ? Math.abs(milliPoints) : Math.round(Math.abs(milliPoints) * 2 ** (-Math.max(0, ageMs) / halfLifeMs)));

/** Milli-points that a row is worth at a moment: never further from 0 later than sooner. */
export const rowWorth = (row: ScoreRow, at: Instant): number => {
  if (row.expiresAt !== null && at >= row.expiresAt) return 0;
  return Math.sign(row.milliPoints) * magnitude(row, at - row.occurredAt);
};

/** The first millisecond at which a halving row rounds to nothing. */
const fadedAt = (row: Pick<ScoreRow, 'milliPoints' | 'halfLifeMs' | 'occurredAt'>, halfLifeMs: number): Instant => {
  let ageMs = Math.max(1, Math.ceil(halfLifeMs * Math.log2(2 * Math.abs(row.milliPoints))));
  // The logarithm is rounded; what counts is the very sum that the worth is made by.
  while (magnitude(row, ageMs) > 0) ageMs++;
  while (ageMs > 1 && magnitude(row, ageMs - 1) === 0) ageMs--;
  return row.occurredAt + ageMs;
};

const rowFor = (
  rule: BehaviourRule,
  { seq, dedupeKey, occurredAt }: Pick<LedgerEvent, 'seq' | 'dedupeKey' | 'occurredAt'>,
): ScoreRow => {
  const { id, milliPoints, decay } = rule;
  const row = { rule: id, seq, dedupeKey, occurredAt, milliPoints, halfLifeMs: null, expiresAt: null };
  switch (decay.kind) {
    case 'never': return row;
    case 'expire': return { ...row, expiresAt: occurredAt + decay.afterMs };
    case 'half_life': {
      const halving = { ...row, halfLifeMs: decay.halfLifeMs };
      return { ...halving, expiresAt: fadedAt(halving, decay.halfLifeMs) };
    }
    default: return decay satisfies never;
  }
};

/** The one behaviour rule that an event counts under, the first of its type whose condition it meets; undefined when there is none. */
export const behaviourOf = (event: LedgerEvent, { scoring }: Pick<Rules, 'scoring'>): BehaviourRule | undefined => {
  const rules = Object.hasOwn(scoring.behaviour, event.type) ? scoring.behaviour[event.type] : undefined;
  if (!rules) return undefined;
  const subject = eventSubject(event);
  return rules.find(({ when, milliPoints }) => milliPoints !== 0 && holds(when, subject));
};

/** Events of one moment are ordered by their key, so that the same ones count in whatever order they came. */
export const compareOccurrence = (
  a: Pick<ScoreRow, 'occurredAt' | 'dedupeKey'>,
  b: Pick<ScoreRow, 'occurredAt' | 'dedupeKey'>,
): number =>
  a.occurredAt - b.occurredAt || (a.dedupeKey < b.dedupeKey ? -1 : a.dedupeKey > b.dedupeKey ? 1 : 0);

/** Rows by rule and block, in the order of occurrence: what a cap is counted in. */
export type ScoreBlocks = Map<string, ScoreRow[]>;
const blockKey = (rule: string, occurredAt: Instant, blockMs: number): string => `${rule}\u0000${Math.floor(occurredAt / blockMs)}`;

export const blocksOf = (rows: Iterable<ScoreRow>, { scoring }: Pick<Rules, 'scoring'>): ScoreBlocks => {
  const blocks: ScoreBlocks = new Map();
  for (const row of rows) {
    const key = blockKey(row.rule, row.occurredAt, scoring.blockMs);
    const block = blocks.get(key);
    if (block) block.push(row); else blocks.set(key, [row]);
  }
  for (const block of blocks.values()) block.sort(compareOccurrence);
  return blocks;
};

/**
 * Gives an event its row, if it has one: the first ⌊cap / |points|⌋ events of a block do. A late event takes the place of the last.
 * Any order, any number of times: the same rows.
 */
export const countEvent = (
  rows: Map<string, ScoreRow>,
  blocksOnce: () => ScoreBlocks,
  event: LedgerEvent,
  rules: Pick<Rules, 'scoring'>,
): void => {
  const rule = behaviourOf(event, rules);
  if (!rule) return;
  const row = rowFor(rule, event);
  const rowKey = scoreRowKey(row);
  if (rows.has(rowKey)) return;
  const key = blockKey(rule.id, event.occurredAt, rules.scoring.blockMs);
  const blocks = blocksOnce();
  const block = blocks.get(key) ?? [];
  blocks.set(key, block);
  let at = block.length;
  for (let before = block[at - 1]; before && compareOccurrence(row, before) < 0; before = block[at - 1]) at--;
  const limit = Math.floor(rule.capMilli / Math.abs(rule.milliPoints));
  if (at >= limit) return;
  block.splice(at, 0, row);
  rows.set(rowKey, row);
  for (const displaced of block.splice(limit)) rows.delete(scoreRowKey(displaced));
};

// ---- the score ----

/** When a silence rule begins to count; null for a lead that has never been heard, which is new and not silent. */
export const silentAt = (record: Pick<LeadRecord, 'values'>, silentForMs: number): Instant | null =>
  (record.values.lastHeardAt === null ? null : record.values.lastHeardAt + silentForMs);

export interface Worths {
  /** Fit and the rows above 0: never more later than sooner. */
  readonly gains: number;
  /** Rows below 0: never less later than sooner. */
  readonly losses: number;
  /** Silence: never more later than sooner. */
  readonly silence: number;
}

/** The parts of the score at a moment, in milli-points, before it is kept within 0 and 100. */
export const worthsAt = (record: Pick<LeadRecord, 'values'>, rules: Pick<Rules, 'scoring'>, at: Instant): Worths => {
  let gains = fitMilli(record.values.fit, rules), losses = 0, silence = 0;
  for (const row of record.values.scoreRows.values()) {
    const worth = rowWorth(row, at);
    if (worth > 0) gains += worth; else losses += worth;
  }
  for (const { silentForMs, milliPoints } of rules.scoring.silence) {
    const since = silentAt(record, silentForMs);
    if (since !== null && at >= since) silence += milliPoints;
  }
  return { gains, losses, silence };
};

/** The score at a moment in milli-points, 0 to 100000. Right at any moment, with nothing having run in between. */
export const scoreMilli = (record: Pick<LeadRecord, 'values'>, rules: Pick<Rules, 'scoring'>, at: Instant): number => {
  const { gains, losses, silence } = worthsAt(record, rules, at);
  return clampScore(gains + losses + silence);
};

export interface ScoreParts {
  readonly milli: number;
  /** What fit adds: less than the sum of its rules where the cap cuts it. */
  readonly fitMilli: number;
  readonly fit: readonly { readonly rule: string; readonly milli: number }[];
  /** Rows that are worth something at the moment, the newest first. */
  readonly rows: readonly (ScoreRow & { readonly milli: number })[];
  readonly silence: readonly { readonly rule: string; readonly milli: number; readonly since: Instant }[];
}

/** Everything that the score at a moment is made of: what `why` shows. The parts add up to it, before it is kept within 0 and 100. */
export const scoreParts = (record: Pick<LeadRecord, 'values'>, rules: Pick<Rules, 'scoring'>, at: Instant): ScoreParts => ({
  milli: scoreMilli(record, rules, at),
  fitMilli: fitMilli(record.values.fit, rules),
  fit: Object.entries(record.values.fit).map(([rule, milli]) => ({ rule, milli })),
  rows: [...record.values.scoreRows.values()].map((row) => ({ ...row, milli: rowWorth(row, at) })).filter(({ milli }) => milli !== 0)
    .sort((a, b) => compareOccurrence(b, a)),
  silence: rules.scoring.silence.flatMap(({ id, silentForMs, milliPoints }) => {
    const since = silentAt(record, silentForMs);
    return since !== null && at >= since ? [{ rule: id, milli: milliPoints, since }] : [];
  }),
});
