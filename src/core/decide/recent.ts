import type { Instant } from '../base/instant.ts';
import { heardAs } from '../ledger/contact.ts';
import type { LedgerEvent } from '../ledger/event.ts';
import type { LeadRecord, ScoreRow } from '../ledger/lead-record.ts';
import type { RecentRule, Rules } from '../playbook/rules.ts';
import { eventSubject, holds } from './condition.ts';
import { compareOccurrence, keepNewest } from './occurrence.ts';

/*
 * How often and how lately: rules that are asked at the moment of reading. Each keeps as many of its newest events as it takes, as score rows that are
 * worth nothing themselves. So it is bounded, the same whatever the order of arrival, and it turns once in all time until another event comes.
 */

type Scoring = Pick<Rules, 'scoring'>;

interface Index { readonly byType: ReadonlyMap<string, readonly RecentRule[]>; readonly byId: ReadonlyMap<string, RecentRule> }
const indexes = new WeakMap<readonly RecentRule[], Index>();
const indexOf = ({ scoring: { recent } }: Scoring): Index => {
  const known = indexes.get(recent);
  if (known) return known;
  const byType = new Map<string, RecentRule[]>();
  for (const rule of recent) byType.set(rule.on, [...byType.get(rule.on) ?? [], rule]);
  const index = { byType, byId: new Map(recent.map((rule) => [rule.id, rule])) };
  indexes.set(recent, index);
  return index;
};

export const listensForSightings = (word: string, rules: Scoring): boolean => indexOf(rules).byType.has(word);

/** Keeps what an event says to the rules that ask how often and how lately. Any order, any number of times: the same rows. */
export const countSightings = (rows: Map<string, ScoreRow>, event: LedgerEvent, rules: Scoring): void => {
  const { byType } = indexOf(rules);
  const listening = heardAs(event).flatMap((word) => byType.get(word) ?? []);
  if (listening.length === 0) return;
  const { seq, dedupeKey, occurredAt } = event;
  const subject = eventSubject(event);
  for (const { id, when, atLeast, isWithin, spanMs } of listening) {
    if (!holds(when, subject)) continue;
    const expiresAt = isWithin ? occurredAt + spanMs : null;
    keepNewest(rows, { rule: id, seq, dedupeKey, occurredAt, milliPoints: 0, halfLifeMs: null, expiresAt }, atLeast);
  }
};

/** A rule that time will turn or has turned, with the events that it goes by, the newest first. */
export interface Turning { readonly rule: RecentRule; readonly turnsAt: Instant; readonly rows: readonly ScoreRow[] }

/** The rules that have seen as many events as they take. A rule within holds before it turns, one not within from then on. */
export const turningsOf = ({ values }: Pick<LeadRecord, 'values'>, rules: Scoring): readonly Turning[] => {
  if (rules.scoring.recent.length === 0) return [];
  const { byId } = indexOf(rules);
  const seen = new Map<RecentRule, ScoreRow[]>();
  for (const row of values.scoreRows.values()) {
    const rule = row.milliPoints === 0 ? byId.get(row.rule) : undefined;
    if (!rule) continue;
    const rows = seen.get(rule);
    if (rows) rows.push(row); else seen.set(rule, [row]);
  }
  return [...seen].filter(([rule, rows]) => rows.length >= rule.atLeast).map(([rule, rows]) => {
    const newest = rows.sort((a, b) => compareOccurrence(b, a)).slice(0, rule.atLeast);
    return { rule, rows: newest, turnsAt: (newest.at(-1)?.occurredAt ?? 0) + rule.spanMs };
  });
};

/** Whether a rule holds at a moment. */
export const isOn = ({ rule, turnsAt }: Turning, at: Instant): boolean => (at < turnsAt) === rule.isWithin;
