import { AppError } from '../../core/base/errors.ts';
import type { Instant } from '../../core/base/instant.ts';
import { type IntentStanding, intentStanding } from '../../core/decide/intent.ts';
import { type GroupWorth, scoreParts } from '../../core/decide/score-parts.ts';
import type { LeadStatus, LedgerEvent } from '../../core/ledger/event.ts';
import type { Approval, Job, LeadRecord, ScoreRow, StatusChange } from '../../core/ledger/lead-record.ts';
import type { Rules } from '../../core/playbook/rules.ts';
import { eventsOfLead } from '../../db/ledger/ledger.ts';
import { loadRecords } from '../../db/ledger/lead-record.ts';
import type { ReadTx } from '../../db/store.ts';
import type { Context } from '../context.ts';
import { type EventRef, findEventRef } from '../ledger/event-ref.ts';
import { loadWorld } from '../ledger/world.ts';
import { bantViewOf, type BantView } from '../lead/bant.ts';
import { resolveLead } from '../lead/lead-ref.ts';
import { valuesAt } from '../lead/lead-values.ts';
import { type LeadView, leadViewOf } from '../lead/lead-view.ts';
import { type NextAnswer, whyNext } from './why-next.ts';
import { type RouteAnswer, whyRoute } from './why-route.ts';

/** Points that an event gives now. */
export interface PointRow extends Pick<ScoreRow, 'rule' | 'occurredAt' | 'expiresAt' | 'halfLifeMs'> {
  readonly group: string;
  readonly milli: number;
  /** What it was worth when it happened. */
  readonly firstMilli: number;
  readonly event: EventRef | null;
}
/** Points of a rule of how often or how lately, which holds. */
export interface RecentPoints {
  readonly rule: string; readonly group: string; readonly milli: number; readonly eventType: string; readonly isWithin: boolean; readonly spanMs: number;
  /** Until then it holds, or since then when it is not within; another event moves it. */
  readonly turnsAt: Instant;
  /** What it goes by, the newest first. */
  readonly events: readonly EventRef[];
}
export interface ScoreAnswer {
  readonly milli: number;
  /** With silence they add up to the score, before it is kept within 0 and 100. */
  readonly groups: readonly GroupWorth[];
  readonly fit: readonly { readonly rule: string; readonly group: string; readonly milli: number }[];
  readonly rows: readonly PointRow[];
  readonly recent: readonly RecentPoints[];
  readonly silence: readonly { readonly rule: string; readonly milli: number; readonly since: Instant }[];
}
export interface SignalRow { readonly intent: string; readonly rule: string; readonly weight: number; readonly event: EventRef | null }
export interface IntentAnswer { readonly intents: readonly IntentStanding[]; readonly signals: readonly SignalRow[]; readonly halfLifeMs: number }
export interface StatusAnswer {
  readonly status: LeadStatus; readonly since: Instant;
  /** The newest first. */
  readonly history: readonly (StatusChange & { readonly cause: EventRef | null })[];
}
export type JobAnswer = Job & { readonly approval: Approval | null; readonly cause: EventRef | null };
export interface WhyAnswer {
  readonly lead: LeadView;
  readonly score: ScoreAnswer; readonly intent: IntentAnswer; readonly bant: BantView; readonly route: RouteAnswer; readonly status: StatusAnswer; readonly next: NextAnswer;
  /** The newest first. */
  readonly jobs: readonly JobAnswer[];
}

/** Every point of a score: fit, events with their decay, how often and how lately, silence. The groups and silence add up to it before it is kept within 0 and 100. */
export const whyScore = (tx: ReadTx, record: LeadRecord, rules: Rules): ScoreAnswer => {
  const { milli, groups, fit, rows, recent, silence } = scoreParts(record, rules, tx.now);
  return {
    milli, groups, fit, silence,
    recent: recent.map(({ rule, group, milli: worth, on: { on: eventType, isWithin, spanMs }, turnsAt, rows: seen }) => ({
      rule, group, milli: worth, eventType, isWithin, spanMs, turnsAt, events: seen.flatMap(({ seq }) => findEventRef(tx, seq) ?? []),
    })),
    rows: rows.map(({ rule, group, occurredAt, expiresAt, halfLifeMs, milli: worth, milliPoints, seq }) =>
      ({ rule, group, occurredAt, expiresAt, halfLifeMs, milli: worth, firstMilli: milliPoints, event: findEventRef(tx, seq) })),
  };
};

/** Every signal that weighs something, with what each intent comes to. */
export const whyIntent = (tx: ReadTx, record: LeadRecord, rules: Rules): IntentAnswer => {
  const intents = intentStanding(record, rules, tx.now);
  return {
    intents, halfLifeMs: rules.intent.halfLifeMs,
    signals: intents.flatMap(({ intent, signals }) => signals.map(({ rule, weight, signal }) =>
      ({ intent, rule, weight, event: signal === null ? null : findEventRef(tx, signal.seq) }))),
  };
};

/** Every change of status with what caused it. */
export const whyStatus = (tx: ReadTx, { status, statusAt, history }: LeadRecord): StatusAnswer =>
  ({ status, since: statusAt, history: history.toReversed().map((entry) => ({ ...entry, cause: findEventRef(tx, entry.causeSeq) })) });

const whyJobs = (tx: ReadTx, record: LeadRecord, events: readonly LedgerEvent[]): readonly JobAnswer[] => {
  const approvals = [...record.approvals.values()];
  const causes = new Map(events.map(({ seq, causeSeq }) => [seq, causeSeq]));
  return [...record.jobs.values()].sort((a, b) => b.seq - a.seq).map((job) => ({
    ...job, approval: approvals.find((approval) => approval.job === job.id) ?? null, cause: findEventRef(tx, causes.get(job.seq) ?? null),
  }));
};

/** Why a lead stands where it stands, from rows of the ledger and what they made. Raises `not_found`, `conflict`. */
export const explainLead = (context: Context, ref: string): Promise<WhyAnswer> => context.store.read((tx) => {
  const { rules } = context;
  const { key, id } = resolveLead(tx, ref);
  const record = loadRecords(tx, [key], { now: tx.now, whole: true }).get(key);
  if (!record) throw new AppError('internal', `lead ${id} cannot be loaded`);
  const events = eventsOfLead(tx, key);
  return {
    lead: leadViewOf(record, valuesAt(record, rules, tx.now), rules), score: whyScore(tx, record, rules), intent: whyIntent(tx, record, rules),
    bant: bantViewOf(tx, record, rules), route: whyRoute(tx, { record, events, rules, world: loadWorld(tx, context) }), status: whyStatus(tx, record), next: whyNext(tx, context, record),
    jobs: whyJobs(tx, record, events),
  };
}, context.signal);
