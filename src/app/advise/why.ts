import { AppError } from '../../core/base/errors.ts';
import { type Instant, toIso } from '../../core/base/instant.ts';
import { type IntentStanding, intentStanding } from '../../core/decide/intent.ts';
import { type JobOutlook, jobOutlooks } from '../../core/decide/job-outlook.ts';
import { replay } from '../../core/decide/replay.ts';
import { type GroupWorth, scoreParts } from '../../core/decide/score-parts.ts';
import { standing } from '../../core/decide/standing.ts';
import type { LeadStatus, LedgerEvent } from '../../core/ledger/event.ts';
import type { Approval, Job, LeadRecord, ScoreRow, StatusChange } from '../../core/ledger/lead-record.ts';
import type { Rules } from '../../core/playbook/rules.ts';
import { eventsOfLead } from '../../db/ledger/ledger.ts';
import { cutAt, pastEventsOfLead } from '../../db/ledger/past.ts';
import { loadRecords } from '../../db/ledger/lead-record.ts';
import type { ReadTx } from '../../db/store.ts';
import type { Context } from '../context.ts';
import { type EventRef, findEventRef } from '../ledger/event-ref.ts';
import { loadWorld } from '../ledger/world.ts';
import { readEnergy } from '../work/energy.ts';
import { bantViewOf, type BantView } from '../lead/bant.ts';
import { type ProbabilityAnswer, whyProbability } from '../learn/explanation.ts';
import { resolveLead } from '../lead/lead-ref.ts';
import { valuesAt } from '../lead/lead-values.ts';
import { type LeadView, leadViewOf } from '../lead/lead-view.ts';
import { type NextAnswer, whyNext } from './why-next.ts';
import { viewTouches } from './why-touches.ts';
import { type RouteAnswer, type RouteQuestion, whyRoute } from './why-route.ts';

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
export interface JobsAnswer {
  /** What each kind would do now; null of the past. */
  readonly now: readonly JobOutlook[] | null;
  readonly energyLeft: number | null;
  /** The newest first. */
  readonly history: readonly JobAnswer[];
}
export interface WhyAnswer {
  readonly lead: LeadView;
  readonly score: ScoreAnswer; readonly intent: IntentAnswer; readonly bant: BantView; readonly route: RouteAnswer; readonly status: StatusAnswer; readonly probability: ProbabilityAnswer;
  /** Null of the past: what came next is known. */
  readonly next: NextAnswer | null;
  readonly jobs: JobsAnswer;
  /** The playbook that is gone by. */
  readonly playbookVersion: number;
  readonly past: Past | null;
}
/** A moment to look back at: as it was known then, or, in hindsight, by all that is known today to have happened by then. */
export interface Past { readonly at: Instant; readonly hindsight: boolean }

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

const jobHistory = (tx: ReadTx, record: LeadRecord, events: readonly LedgerEvent[]): readonly JobAnswer[] => {
  const approvals = [...record.approvals.values()];
  const causes = new Map(events.map(({ seq, causeSeq }) => [seq, causeSeq]));
  return [...record.jobs.values()].sort((a, b) => b.seq - a.seq).map((job) => ({
    ...job, approval: approvals.find((approval) => approval.job === job.id) ?? null, cause: findEventRef(tx, causes.get(job.seq) ?? null),
  }));
};

const whyJobs = (tx: ReadTx, { zone }: Pick<Context, 'zone'>, { record, events, rules, world }: RouteQuestion): JobsAnswer => {
  const history = jobHistory(tx, record, events);
  if (world === null) return { now: null, energyLeft: null, history };
  const { scoreMilli, intentConfidence } = standing(record, rules, tx.now);
  const energyLeft = readEnergy(tx, { rules, zone }).left;
  return { now: jobOutlooks({ record, rules, world, scoreMilli, confidence: intentConfidence, energyLeft }), energyLeft, history };
};

const answerFrom = (tx: ReadTx, context: Pick<Context, 'zone'>, { record, events, rules, world }: RouteQuestion): Omit<WhyAnswer, 'next' | 'playbookVersion' | 'past'> => ({
  lead: leadViewOf(record, valuesAt(record, rules, tx.now), rules), score: whyScore(tx, record, rules), intent: whyIntent(tx, record, rules),
  bant: bantViewOf(tx, record, rules), route: whyRoute(tx, { record, events, rules, world }), status: whyStatus(tx, record), probability: whyProbability(tx, record, rules), jobs: whyJobs(tx, context, { record, events, rules, world }),
});

/**
 * Why a lead stood where it stood: made again from its events under the playbook of that day. Raises `usage` for a moment to come, `not_found` for a lead
 * that was not there, `conflict`, and `config` for a playbook of then that this program cannot read.
 */
const explainPast = async (context: Context, ref: string, past: Past): Promise<WhyAnswer> => {
  const { at, hindsight } = past;
  // YAML and zod come with it: only whoever looks back pays for them.
  const { rulesAt } = await import('../playbook/history.ts');
  return context.store.read((tx) => {
    if (at > tx.now) throw new AppError('usage', '--at is still to come.', { hint: 'Name a moment that has passed: --at -7d' });
    const { key, id } = resolveLead(tx, ref);
    const cut = cutAt(tx, at);
    const { version, rules } = rulesAt(tx, cut);
    const events = pastEventsOfLead(tx, key, hindsight ? { kind: 'hindsight', at } : { kind: 'known', cut });
    if (!events.some(({ type }) => type === 'lead.created')) {
      const created = eventsOfLead(tx, key).find(({ type }) => type === 'lead.created');
      throw new AppError('not_found', `Lead ${id} was not ${hindsight ? 'met' : 'known'} yet.`, created === undefined ? {} : {
        hint: `It was ${hindsight ? 'met' : 'recorded'} at ${toIso(hindsight ? created.occurredAt : created.recordedAt)}.`,
      });
    }
    const record = replay({ key, id, events, rules });
    return { ...answerFrom({ ...tx, now: at }, context, { record, events, rules, world: null }), next: null, playbookVersion: version, past };
  }, context.signal);
};

const explainNow = async (context: Context, ref: string): Promise<WhyAnswer> => {
  const { key, id } = await context.store.read((tx) => resolveLead(tx, ref), context.signal);
  const view = await viewTouches(context, key);
  return context.store.read((tx) => {
    const { rules, playbookVersion } = context;
    const record = loadRecords(tx, [key], { now: tx.now, whole: true }).get(key);
    if (!record) throw new AppError('internal', `lead ${id} cannot be loaded`);
    const events = eventsOfLead(tx, key);
    return { ...answerFrom(tx, context, { record, events, rules, world: loadWorld(tx, context) }), next: whyNext(tx, context, record, view), playbookVersion, past: null };
  }, context.signal);
};

/** Why a lead stands where it stands, from rows of the ledger and what they made; of the past, see `explainPast`. Raises `not_found`, `conflict`. */
export const explainLead = (context: Context, ref: string, past?: Past): Promise<WhyAnswer> => (past ? explainPast(context, ref, past) : explainNow(context, ref));
