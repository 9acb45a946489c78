import { type Instant, toIso } from '../../core/base/instant.ts';
import { plannedJson } from '../../core/learn/reach.ts';
import type { Approval, Job, Recommendation } from '../../core/ledger/lead-record.ts';
import { eventJson, type EventRef } from '../ledger/event-ref.ts';
import { RECIPE_NOTES } from '../../core/work/recipe-note.ts';
import type { BantView } from '../lead/bant.ts';
import type { ProbabilityAnswer } from '../learn/explanation.ts';
import { scoreNumber, shareNumber } from '../lead/lead-view.ts';
import type { IntentAnswer, ScoreAnswer, StatusAnswer, WhyAnswer } from './why.ts';
import type { NextAnswer } from './why-next.ts';
import type { RouteAnswer } from './why-route.ts';

/*
 * The documented JSON of explanations, shared by `why` and `leads show`: snake case, ISO 8601, points with one decimal.
 */

const isoOf = (instant: Instant | null, zone: string): string | null => (instant === null ? null : toIso(instant, zone));
const eventOf = (ref: EventRef | null, zone: string): object | null => (ref === null ? null : eventJson(ref, zone));
/** Points of one part: up to three decimals, as they are added. */
const points = (milli: number): number => milli / 1000;

/** Each point with its rule and event: fit first, then events the newest first, then how often and how lately, then silence. */
export const scoresJson = ({ fit, rows, recent, silence }: ScoreAnswer, zone: string): readonly object[] => [
  ...fit.map(({ rule, group, milli }) => ({ part: 'fit', rule, group, points: points(milli), event: null, event_type: null, source: null, occurred_at: null, expires_at: null })),
  ...rows.map(({ rule, group, milli, event, occurredAt, expiresAt }) => ({
    part: 'event', rule, group, points: points(milli), event: event?.seq ?? null, event_type: event?.type ?? null, source: event?.source ?? null,
    occurred_at: toIso(occurredAt, zone), expires_at: isoOf(expiresAt, zone),
  })),
  ...recent.map(({ rule, group, milli, events: [newest], isWithin, turnsAt }) => ({
    part: 'recent', rule, group, points: points(milli), event: newest?.seq ?? null, event_type: newest?.type ?? null, source: newest?.source ?? null,
    occurred_at: newest === undefined ? null : toIso(newest.at, zone), expires_at: isWithin ? toIso(turnsAt, zone) : null,
  })),
  ...silence.map(({ rule, milli, since }) => ({
    part: 'silence', rule, group: null, points: points(milli), event: null, event_type: null, source: null, occurred_at: toIso(since, zone), expires_at: null,
  })),
];

export const signalsJson = ({ signals }: IntentAnswer, zone: string): readonly object[] => signals.map(({ intent, rule, weight, event }) => ({
  intent, rule, weight: shareNumber(weight), event: event?.seq ?? null, event_type: event?.type ?? null, source: event?.source ?? null,
  occurred_at: event === null ? null : toIso(event.at, zone),
}));

export const historyJson = ({ history }: StatusAnswer, zone: string): readonly object[] => history.map(({ seq, from, to, by, actor, rule, reason, at, cause }) =>
  ({ event: seq, from, to, by, actor, rule: rule === 'human' ? null : rule, reason, at: toIso(at, zone), cause: eventOf(cause, zone) }));

export const jobJson = ({ id, kind, state, runAt, energy, rule, reason, createdAt, finishedAt, error }: Job, zone: string): object => ({
  id, kind, state, run_at: toIso(runAt, zone), energy, rule: rule === 'human' ? null : rule, reason, created_at: toIso(createdAt, zone),
  finished_at: isoOf(finishedAt, zone), error,
});

export const recommendationJson = ({ id, action, reason, urgency, state, createdAt, expiresAt }: Recommendation, zone: string): object =>
  ({ id, action, reason, urgency, state, created_at: toIso(createdAt, zone), expires_at: toIso(expiresAt, zone) });

const approvalJson = ({ id, kind, action, reason, risk, state, createdAt, expiresAt }: Approval, zone: string): object =>
  ({ id, type: kind, kind: action, reason, risk, state, created_at: toIso(createdAt, zone), expires_at: isoOf(expiresAt, zone) });

const scoreJson = (score: ScoreAnswer, zone: string): object => ({
  score: scoreNumber(score.milli),
  groups: score.groups.map(({ group, milli, wantedMilli, capMilli }) => ({
    group, points: points(milli), sum: points(wantedMilli), cap: capMilli === null ? null : points(capMilli),
  })),
  parts: scoresJson(score, zone),
});

/** The answers that count, each with whose word it is. */
export const bantAnswersJson = ({ answers }: BantView, zone: string): readonly object[] => answers.map(({ letter, level, points: worth, quote, source, by, actor, at, isStale }) =>
  ({ letter, level, points: worth, quote, source, by, actor, at: toIso(at, zone), stale: isStale }));

const bantJson = (view: BantView, zone: string): object => ({ bant: view.bant, colour: view.colour, answers: bantAnswersJson(view, zone), missing: view.missing });

const intentJson = (answer: IntentAnswer, zone: string): object => ({
  intents: answer.intents.map(({ intent, weight, confidence }) => ({ intent, weight: shareNumber(weight), confidence: shareNumber(confidence) })),
  signals: signalsJson(answer, zone),
});

const routeJson = ({ pipeline, owner, closed, decisions, waiting, conflicts, conflict, needs }: RouteAnswer, zone: string): object => ({
  pipeline, owner, closed,
  decisions: decisions.map((decision) => ({
    ...eventJson(decision.event, zone), pipeline: decision.pipeline, owner: decision.owner, reason: decision.reason, score: decision.score,
    intent: decision.intent, confidence: decision.confidence === null ? null : shareNumber(decision.confidence), passed_over: decision.passedOver, cause: eventOf(decision.cause, zone), playbook_version: decision.playbookVersion,
  })),
  waiting,
  conflicts: conflicts.map((ref) => eventJson(ref, zone)),
  conflict: conflict === null ? null : conflict.map(({ intent, confidence }) => ({ intent, confidence: shareNumber(confidence) })),
  needs: needs.map(({ rule, pipeline: to, intent, scoreMilli, minScoreMilli, confidence, minConfidence, isMet }) => ({
    rule, pipeline: to, intent, score: scoreNumber(scoreMilli), min_score: scoreNumber(minScoreMilli),
    confidence: confidence === null ? null : shareNumber(confidence), min_confidence: minConfidence, met: isMet,
  })),
});

const nextJson = ({ wakeAt, decisions, scoreNowMilli, scoreThenMilli, touches, tasks, jobs, approvals, recommendations }: NextAnswer, zone: string): object => ({
  wake_at: isoOf(wakeAt, zone), decisions, score_now: scoreNumber(scoreNowMilli), score_then: scoreThenMilli === null ? null : scoreNumber(scoreThenMilli),
  touches: touches.map(({ id, channel, cadence, step, subject, dueAt, gate, reason, opensAt, goesOutAt, planned }) =>
    ({ message: id, channel, cadence, step, subject, due_at: toIso(dueAt, zone), gate, reason, opens_at: isoOf(opensAt, zone), goes_out_at: isoOf(goesOutAt, zone), ...plannedJson(planned ?? {}) })),
  tasks: tasks.map(({ id, title, urgency, dueAt, owner }) => ({ id, title, urgency, due_at: isoOf(dueAt, zone), owner })),
  jobs: jobs.map((job) => jobJson(job, zone)), approvals: approvals.map((approval) => approvalJson(approval, zone)),
  recommendations: recommendations.map((one) => recommendationJson(one, zone)),
});

/** What a probability rests on and what pushes it, as `model explain` has it too. */
export const probabilityJson = ({ probability, basis, base, pushes, refusal }: ProbabilityAnswer, zone: string) => ({
  probability, model: basis?.model ?? null, trained_at: isoOf(basis?.trainedAt ?? null, zone), outcomes: basis?.outcomes ?? null, won: basis?.won ?? null, lost: basis?.lost ?? null,
  auc: basis?.auc ?? null, brier: basis?.brier ?? null, ece: basis?.ece ?? null, base, pushes, refusal,
});

const SECTIONS = {
  score: ({ score }: WhyAnswer, zone: string): object => scoreJson(score, zone),
  intent: ({ intent }: WhyAnswer, zone: string): object => intentJson(intent, zone),
  bant: ({ bant }: WhyAnswer, zone: string): object => bantJson(bant, zone),
  route: ({ route }: WhyAnswer, zone: string): object => routeJson(route, zone),
  status: ({ status }: WhyAnswer, zone: string): object => ({ status: status.status, since: toIso(status.since, zone), history: historyJson(status, zone) }),
  probability: ({ probability }: WhyAnswer, zone: string): object => probabilityJson(probability, zone),
  next: ({ next }: WhyAnswer, zone: string): object | null => (next === null ? null : nextJson(next, zone)),
  job: ({ jobs: { now, energyLeft, history } }: WhyAnswer, zone: string): object => ({
    energy_left: energyLeft,
    now: now === null ? null : now.map(({ kind, isOfStatus, outcome, blockers, permission, energy }) => ({
      kind, does: RECIPE_NOTES[kind].does, of_status: isOfStatus, outcome, energy, risk: permission.risk, reason: permission.reason, blockers,
    })),
    history: history.map((job) => ({ ...jobJson(job, zone), approval: job.approval === null ? null : approvalJson(job.approval, zone), cause: eventOf(job.cause, zone) })),
  }),
};
export type WhyTopic = keyof typeof SECTIONS;
const TOPICS = Object.keys(SECTIONS) as WhyTopic[];

/** The documented JSON of an explanation; a topic that was not asked for is null. */
export const whyJson = (answer: WhyAnswer, topics: readonly WhyTopic[], zone: string): object => ({
  lead_id: answer.lead.id, lead_name: answer.lead.name,
  at: isoOf(answer.past?.at ?? null, zone), hindsight: answer.past?.hindsight ?? false, playbook_version: answer.playbookVersion,
  ...Object.fromEntries(TOPICS.map((topic) => [topic, topics.includes(topic) ? SECTIONS[topic](answer, zone) : null])),
});
