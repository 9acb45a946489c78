import type { Instant } from '../base/instant.ts';
import { CHAT_RULE, type LeadRecord, type ScoreRow } from '../ledger/lead-record.ts';
import type { RecentRule, Rules } from '../playbook/rules.ts';
import { compareOccurrence } from './occurrence.ts';
import { isOn, turningsOf } from './recent.ts';
import { rowWorth, scoreMilli, silentAt } from './score.ts';

/** What a group of rules comes to. */
export interface GroupWorth {
  readonly group: string;
  /** What it adds: its points above 0, at most the cap, and all those below. */
  readonly milli: number;
  /** The sum of its rules, before the cap. */
  readonly wantedMilli: number;
  readonly capMilli: number | null;
}
/** Points that a rule adds or takes away, and the group it belongs to. */
interface Part { readonly rule: string; readonly group: string; readonly milli: number }

export interface ScoreParts {
  readonly milli: number;
  /** Every group with a rule that counts, in the order of the playbook, and always fit. With silence they add up to the score, before it is kept within 0 and 100. */
  readonly groups: readonly GroupWorth[];
  readonly fit: readonly Part[];
  /** Rows that are worth something at the moment, the newest first. */
  readonly rows: readonly (Part & ScoreRow)[];
  /** Rules of how often and how lately that hold, with the events that they go by, and until or since when. */
  readonly recent: readonly (Part & { readonly on: RecentRule; readonly turnsAt: Instant; readonly rows: readonly ScoreRow[] })[];
  readonly silence: readonly { readonly rule: string; readonly milli: number; readonly since: Instant }[];
}

/** Everything that the score at a moment is made of: what `why` shows. */
export const scoreParts = (record: Pick<LeadRecord, 'values'>, rules: Pick<Rules, 'scoring'>, at: Instant): ScoreParts => {
  const { scoring } = rules;
  const { values } = record;
  const fitGroups = new Map(scoring.fit.map(({ id, group }) => [id, group]));
  const rowGroups = new Map([...Object.values(scoring.behaviour).flat(), { id: CHAT_RULE, group: scoring.chatGroup }].map(({ id, group }) => [id, group]));
  const fit = Object.entries(values.fit).map(([rule, milli]) => ({ rule, group: fitGroups.get(rule) ?? 'fit', milli }));
  const rows = [...values.scoreRows.values()].map((row) => ({ ...row, group: rowGroups.get(row.rule) ?? 'engagement', milli: rowWorth(row, at) }))
    .filter(({ milli }) => milli !== 0).sort((a, b) => compareOccurrence(b, a));
  const recent = turningsOf(record, rules).filter((turning) => isOn(turning, at))
    .map(({ rule, turnsAt, rows: seen }) => ({ rule: rule.id, group: rule.group, milli: rule.milliPoints, on: rule, turnsAt, rows: seen }));
  const parts = [...fit, ...rows, ...recent];
  const groups = scoring.groups.flatMap(({ id, capMilli }): GroupWorth[] => {
    const own = parts.filter(({ group }) => group === id);
    if (own.length === 0 && id !== 'fit') return [];
    const sum = (isGain: boolean): number => own.reduce((total, { milli }) => (milli > 0 === isGain ? total + milli : total), 0);
    return [{ group: id, milli: Math.min(sum(true), capMilli ?? Number.POSITIVE_INFINITY) + sum(false), wantedMilli: sum(true) + sum(false), capMilli }];
  });
  return {
    milli: scoreMilli(record, rules, at), groups, fit, rows, recent,
    silence: scoring.silence.flatMap(({ id, silentForMs, milliPoints }) => {
      const since = silentAt(record, silentForMs);
      return since !== null && at >= since ? [{ rule: id, milli: milliPoints, since }] : [];
    }),
  };
};
