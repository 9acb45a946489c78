import type { Instant } from '../base/instant.ts';
import { heardAs } from '../ledger/contact.ts';
import type { LedgerEvent } from '../ledger/event.ts';
import { CHAT_RULE, type LeadRecord, type ScoreRow, occurrenceKey } from '../ledger/lead-record.ts';
import type { BehaviourRule, Rules, ScoringRules } from '../playbook/rules.ts';
import { eventSubject, factsOf, holds } from './condition.ts';
import { compareOccurrence } from './occurrence.ts';
import { isOn, turningsOf } from './recent.ts';

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
export const behaviourOf = (event: LedgerEvent, { scoring: { behaviour } }: Pick<Rules, 'scoring'>): BehaviourRule | undefined => {
  const rules = heardAs(event).flatMap((word) => (Object.hasOwn(behaviour, word) ? behaviour[word] ?? [] : []));
  if (rules.length === 0) return undefined;
  const subject = eventSubject(event);
  return rules.find(({ when, milliPoints }) => milliPoints !== 0 && holds(when, subject));
};

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
  const rowKey = occurrenceKey(row);
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
  for (const displaced of block.splice(limit)) rows.delete(occurrenceKey(displaced));
};

// ---- the score ----

/** When a silence rule begins to count; null for a lead that has never been heard, which is new and not silent. */
export const silentAt = (record: Pick<LeadRecord, 'values'>, silentForMs: number): Instant | null =>
  (record.values.lastHeardAt === null ? null : record.values.lastHeardAt + silentForMs);

interface Groups { readonly caps: readonly number[]; readonly ofFit: ReadonlyMap<string, number>; readonly ofRow: ReadonlyMap<string, number> }
/** Where the caps stand; a rule that the playbook no longer has belongs where its kind belongs by default. */
const FIT = 0, ENGAGEMENT = 1;
const indexes = new WeakMap<ScoringRules, Groups>();
const groupsIn = (scoring: ScoringRules): Groups => {
  const known = indexes.get(scoring);
  if (known) return known;
  const places = new Map(scoring.groups.map(({ id }, at) => [id, at]));
  const at = ({ id, group }: { readonly id: string; readonly group: string }): [string, number] => [id, places.get(group) ?? ENGAGEMENT];
  const rows = [...Object.values(scoring.behaviour).flat(), ...scoring.recent, { id: CHAT_RULE, group: scoring.chatGroup }];
  const index = {
    caps: scoring.groups.map(({ capMilli }) => capMilli ?? Number.POSITIVE_INFINITY), ofFit: new Map(scoring.fit.map(at)), ofRow: new Map(rows.map(at)),
  };
  indexes.set(scoring, index);
  return index;
};

export interface Worths {
  /** What is above 0, each group within its cap, and what is below 0 for good: never more later than sooner. */
  readonly gains: number;
  /** What is below 0 and passes: never less later than sooner. */
  readonly losses: number;
  /** What is below 0 and comes by waiting: never more later than sooner. */
  readonly silence: number;
}

/** The parts of the score at any moment, in milli-points, before it is kept within 0 and 100: what no moment changes is looked at once. */
export const worthsOf = (record: Pick<LeadRecord, 'values'>, rules: Pick<Rules, 'scoring'>): ((at: Instant) => Worths) => {
  const { caps, ofFit, ofRow } = groupsIn(rules.scoring);
  const fit = caps.map(() => 0);
  let below = 0;
  for (const [rule, milli] of Object.entries(record.values.fit)) {
    const group = ofFit.get(rule) ?? FIT;
    if (milli > 0) fit[group] = (fit[group] ?? 0) + milli; else below += milli;
  }
  // Rows of no points only say how often and how lately.
  const rows = [...record.values.scoreRows.values()].filter(({ milliPoints }) => milliPoints !== 0).map((row) => ({ row, group: ofRow.get(row.rule) ?? ENGAGEMENT }));
  const turnings = turningsOf(record, rules).filter(({ rule }) => rule.milliPoints !== 0).map((turning) => ({ turning, group: ofRow.get(turning.rule.id) ?? ENGAGEMENT }));
  const silences = rules.scoring.silence.flatMap(({ silentForMs, milliPoints }) => {
    const since = silentAt(record, silentForMs);
    return since === null ? [] : [{ since, milliPoints }];
  });
  return (at) => {
    const gained = [...fit];
    let gains = below, losses = 0, silence = 0;
    const gain = (group: number, milli: number): void => { gained[group] = (gained[group] ?? 0) + milli; };
    for (const { row, group } of rows) {
      const worth = rowWorth(row, at);
      if (worth > 0) gain(group, worth); else losses += worth;
    }
    for (const { turning, group } of turnings) {
      if (!isOn(turning, at)) continue;
      const { milliPoints, isWithin } = turning.rule;
      if (milliPoints > 0) gain(group, milliPoints); else if (isWithin) losses += milliPoints; else silence += milliPoints;
    }
    for (const { since, milliPoints } of silences) if (at >= since) silence += milliPoints;
    for (let group = 0; group < gained.length; group++) gains += Math.min(gained[group] ?? 0, caps[group] ?? Number.POSITIVE_INFINITY);
    return { gains, losses, silence };
  };
};

/** The parts of the score at one moment, see `worthsOf`. */
export const worthsAt = (record: Pick<LeadRecord, 'values'>, rules: Pick<Rules, 'scoring'>, at: Instant): Worths => worthsOf(record, rules)(at);

/** The score at a moment in milli-points, 0 to 100000. Right at any moment, with nothing having run in between. */
export const scoreMilli = (record: Pick<LeadRecord, 'values'>, rules: Pick<Rules, 'scoring'>, at: Instant): number => {
  const { gains, losses, silence } = worthsAt(record, rules, at);
  return clampScore(gains + losses + silence);
};
