import { bidsFor } from '../../core/decide/owner.ts';
import { waitsForOwner } from '../../core/decide/route.ts';
import type { World } from '../../core/decide/situation.ts';
import { type IntentStanding, intentStanding, reaches } from '../../core/decide/intent.ts';
import { scoreMilli } from '../../core/decide/score.ts';
import type { LedgerEvent, OwnEvent } from '../../core/ledger/event.ts';
import type { LeadRecord } from '../../core/ledger/lead-record.ts';
import type { Rules } from '../../core/playbook/rules.ts';
import type { ReadTx } from '../../db/store.ts';
import { type EventRef, eventRefOf, findEventRef } from '../ledger/event-ref.ts';

/** A member who was not given the deal. */
export interface PassedOverMember { readonly member: string; readonly because: string }

/** A decision about the route: what it said, and what was known then. */
export interface RouteDecision {
  readonly event: EventRef;
  readonly pipeline: string | null; readonly owner: string | null; readonly reason: string;
  /** As they were when it was taken; the score in points. Null where only an owner was given, or the lead back. */
  readonly score: number | null; readonly intent: string | null; readonly confidence: number | null;
  /** Why it was none of the others, as it was then. */
  readonly passedOver: readonly PassedOverMember[];
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
  /** Why no member has it now; null for a lead that waits for none. */
  readonly waiting: readonly PassedOverMember[] | null;
  /** Conflicts that were raised, the newest first. */
  readonly conflicts: readonly EventRef[];
  /** The two strongest intents when they are too close to choose, as things are now. */
  readonly conflict: readonly [IntentStanding, IntentStanding] | null;
  /** The ways into a pipeline, the strongest intent first. */
  readonly needs: readonly RouteNeed[];
}

type Decided = OwnEvent<'lead.routed'> | OwnEvent<'lead.assigned'> | OwnEvent<'route.released'>;
const isDecided = (event: LedgerEvent): event is Decided =>
  event.kind === 'own' && (event.type === 'lead.routed' || event.type === 'lead.assigned' || event.type === 'route.released');

/** The decisions in their order, each with where the lead was after it. */
const decisionsOf = (tx: ReadTx, events: readonly LedgerEvent[]): readonly RouteDecision[] => {
  let place: { readonly pipeline: string | null; readonly owner: string | null } = { pipeline: null, owner: null };
  return events.filter(isDecided).map((event) => {
    const { payload } = event;
    if (event.type === 'lead.routed') place = { pipeline: event.payload.pipeline, owner: event.payload.owner ?? place.owner };
    else place = event.type === 'lead.assigned' ? { ...place, owner: event.payload.owner } : { ...place, pipeline: null };
    const known = event.type === 'lead.routed' ? event.payload : { score: null, intent: null, confidence: null };
    const passedOver = 'passed_over' in payload ? Object.entries(payload.passed_over ?? {}).map(([member, because]) => ({ member, because })) : [];
    return {
      ...place, event: eventRefOf(event), reason: payload.reason, score: known.score, intent: known.intent, confidence: known.confidence, passedOver,
      cause: findEventRef(tx, event.causeSeq), playbookVersion: event.playbookVersion,
    };
  });
};

const closedBecause = ({ removed, routedByHuman, status, pipeline }: LeadRecord): string | null => {
  if (removed) return 'the lead was removed';
  if (routedByHuman) return 'a person routed it: rules leave it there until it is released';
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

export interface RouteQuestion { readonly record: LeadRecord; readonly events: readonly LedgerEvent[]; readonly rules: Rules;
  /** Null of the past: who had room then is not told. */
  readonly world: World | null }

/** Why a lead is where it is, from the decisions of the ledger, and what it would take to go elsewhere now. */
export const whyRoute = (tx: ReadTx, { record, events, rules, world }: RouteQuestion): RouteAnswer => {
  const intents = intentStanding(record, rules, tx.now);
  const newest = events.toReversed();
  return {
    pipeline: record.pipeline, owner: record.owner, closed: closedBecause(record),
    decisions: decisionsOf(tx, events).toReversed(),
    waiting: world !== null && waitsForOwner(record) && record.pipeline !== null
      ? bidsFor({ pipeline: record.pipeline, rules, world, now: tx.now }).map(({ member, because }) => ({ member, because: because ?? 'next' })) : null,
    conflicts: newest.filter(({ type }) => type === 'route.conflicted').map((event) => eventRefOf(event)),
    conflict: conflictOf(intents, rules),
    needs: needsOf(record, rules, { intents, score: scoreMilli(record, rules, tx.now) }),
  };
};
