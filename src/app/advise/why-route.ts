import { type IntentStanding, intentStanding, reaches } from '../../core/decide/intent.ts';
import { scoreMilli } from '../../core/decide/score.ts';
import type { LedgerEvent, OwnEvent } from '../../core/ledger/event.ts';
import type { LeadRecord } from '../../core/ledger/lead-record.ts';
import type { Rules } from '../../core/playbook/rules.ts';
import type { ReadTx } from '../../db/store.ts';
import { type EventRef, eventRefOf, findEventRef } from '../ledger/event-ref.ts';

/** A decision about the route: what it said, and what was known then. */
export interface RouteDecision {
  readonly event: EventRef;
  readonly pipeline: string | null; readonly owner: string | null; readonly reason: string;
  /** As they were when it was taken; the score in points. */
  readonly score: number; readonly intent: string | null; readonly confidence: number;
  readonly cause: EventRef | null;
  readonly playbookVersion: number | null;
}

/** What a rule asks for and what there is now. */
export interface RouteNeed {
  readonly rule: 'route.intent' | 'route.discovery';
  readonly pipeline: string; readonly intent: string | null;
  readonly scoreMilli: number; readonly minScoreMilli: number;
  /** Null where the rule does not ask for one. */
  readonly confidence: number | null; readonly minConfidence: number | null;
  readonly isMet: boolean;
}

export interface RouteAnswer {
  readonly pipeline: string | null; readonly owner: string | null;
  /** Why no rule touches the route any more; null while they may. */
  readonly closed: string | null;
  /** What decided where it stands, the newest first. */
  readonly decisions: readonly RouteDecision[];
  /** Conflicts that were raised, the newest first. */
  readonly conflicts: readonly EventRef[];
  /** The two strongest intents when they are too close to choose, as things are now. */
  readonly conflict: readonly [IntentStanding, IntentStanding] | null;
  /** The ways into a pipeline, the strongest intent first. */
  readonly needs: readonly RouteNeed[];
}

const decisionOf = (tx: ReadTx, event: OwnEvent<'lead.routed'>): RouteDecision => {
  const { pipeline, owner, reason, score, intent, confidence } = event.payload;
  return {
    event: eventRefOf(event), pipeline, owner, reason, score, intent, confidence, cause: findEventRef(tx, event.causeSeq),
    playbookVersion: event.playbookVersion,
  };
};

const closedBecause = ({ removed, routedByHuman, status, pipeline }: LeadRecord): string | null => {
  if (removed) return 'the lead was removed';
  if (routedByHuman) return 'a person routed it: rules leave it there';
  if (pipeline !== null) return `it is in ${pipeline}: a rule routes a lead once`;
  if (status === 'won' || status === 'lost' || status === 'disqualified') return `it is ${status}`;
  return null;
};

const needsOf = (record: LeadRecord, rules: Rules, { intents, score }: { readonly intents: readonly IntentStanding[]; readonly score: number }): readonly RouteNeed[] => {
  const { routing, pipelines } = rules;
  const all = Math.round(intents.reduce((sum, { weight }) => sum + weight, 0) * 1e6);
  const strongest = intents[0]?.intent;
  const known = [...intents, ...rules.intent.intents.filter(({ id }) => !intents.some(({ intent }) => intent === id))
    .map(({ id }): IntentStanding => ({ intent: id, weight: 0, confidence: 0, signals: [] }))];
  const byIntent = known.flatMap(({ intent, weight, confidence }): RouteNeed[] => pipelines.filter((pipeline) => pipeline.intents.includes(intent)).slice(0, 1)
    .map((pipeline) => ({
      rule: 'route.intent', pipeline: pipeline.id, intent, scoreMilli: score, minScoreMilli: routing.minScoreMilli, confidence,
      minConfidence: routing.minConfidence,
      isMet: intent === strongest && score >= routing.minScoreMilli && reaches(Math.round(weight * 1e6), all, routing.minConfidence),
    })));
  const { discovery } = routing;
  if (discovery === null || record.pipeline === discovery.pipeline) return byIntent;
  return [...byIntent, {
    rule: 'route.discovery', pipeline: discovery.pipeline, intent: null, scoreMilli: score, minScoreMilli: discovery.minScoreMilli, confidence: null,
    minConfidence: null, isMet: score >= discovery.minScoreMilli,
  }];
};

const conflictOf = ([first, second]: readonly IntentStanding[], { routing: { conflict } }: Rules): RouteAnswer['conflict'] => {
  const close = first && second && second.confidence >= conflict.minConfidence && first.confidence - second.confidence < conflict.maxGap;
  return close ? [first, second] : null;
};

export interface RouteQuestion { readonly record: LeadRecord; readonly events: readonly LedgerEvent[]; readonly rules: Rules }

/** Why a lead is where it is, from the decisions of the ledger, and what it would take to go elsewhere now. */
export const whyRoute = (tx: ReadTx, { record, events, rules }: RouteQuestion): RouteAnswer => {
  const intents = intentStanding(record, rules, tx.now);
  const newest = events.toReversed();
  return {
    pipeline: record.pipeline, owner: record.owner, closed: closedBecause(record),
    decisions: newest.flatMap((event) => (event.kind === 'own' && event.type === 'lead.routed' ? [decisionOf(tx, event)] : [])),
    conflicts: newest.filter(({ type }) => type === 'route.conflicted').map(eventRefOf),
    conflict: conflictOf(intents, rules),
    needs: needsOf(record, rules, { intents, score: scoreMilli(record, rules, tx.now) }),
  };
};
