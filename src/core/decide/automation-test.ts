import { impossible } from '../base/errors.ts';
import { DAY_MS, type Instant, MINUTE_MS } from '../base/instant.ts';
import { rateText } from '../base/rate.ts';
import { showSpan } from '../base/span.ts';
import type { LedgerEvent } from '../ledger/event.ts';
import type { LeadRecord } from '../ledger/lead-record.ts';
import { wordsOf } from '../ledger/wording.ts';
import type { Automation, AutomationTrigger } from '../playbook/rules.ts';
import { isArmed, isTriggeredBy, maturesAt } from './automation.ts';
import { actionText, idleReason, perform } from './automation-action.ts';
import { automationRule, firedWithin, freeAt, isFull, restsUntil } from './automation-limit.ts';
import { either, eventSubject } from './condition.ts';
import { trace, type Trace } from './condition-trace.ts';
import { beginEvaluation, type Evaluating, type Evaluation, pointsText } from './evaluation.ts';
import { leadSubject } from './outlook.ts';
import { type Cause, isWorked } from './status.ts';

export interface TriggerTest {
  readonly text: string;
  readonly holds: boolean;
  /** What was found: the event, the score, the time in the stage. */
  readonly value: string;
  /** The newest event that would set it off; null for levels, and where there is none. */
  readonly event: LedgerEvent | null;
}
/** Something that keeps it from firing, or its work from running, though all else holds. */
export interface Hold {
  readonly kind: 'not_worked' | 'removed' | 'fired' | 'once_per_lead' | 'cooldown' | 'limit' | 'mode' | 'stopped';
  readonly text: string;
  /** When it ends by itself; null for not by time alone. */
  readonly until: Instant | null;
  /** True where the automation fires nevertheless, and only its job waits. */
  readonly isOfJob: boolean;
}
export interface ActionTest {
  readonly text: string;
  /** What it would write down, in words. */
  readonly would: readonly string[];
  /** Why it would do nothing; null when it does something. */
  readonly idle: string | null;
}
export interface AutomationTest {
  readonly trigger: TriggerTest;
  /** Null for an automation without a condition. */
  readonly condition: Trace | null;
  readonly holds: readonly Hold[];
  readonly actions: readonly ActionTest[];
  /** It would fire: at once for a level, for an event when such a one came now. */
  readonly fires: boolean;
}

/** A trigger in the words of the playbook. */
export const triggerText = (on: AutomationTrigger): string => {
  switch (on.type) {
    case 'event': return `event ${on.event}`;
    case 'status': return `status ${on.status}`;
    case 'stage': return `stage ${on.stage}`;
    case 'score_above': return `score from ${pointsText(on.milli)}`;
    case 'score_below': return `score below ${pointsText(on.milli)}`;
    case 'time_in_stage': return `${showSpan(on.afterMs)} in stage ${on.stage}`;
    default: return impossible(on);
  }
};

/** In whole days, or minutes of the first. */
const ageText = (ms: number): string => { const unit = ms >= DAY_MS ? DAY_MS : MINUTE_MS; return showSpan(Math.floor(ms / unit) * unit); };
const day = (at: Instant): string => new Date(at).toISOString().slice(0, 10);

const testScore = ({ scoreMilli: { low } }: { readonly scoreMilli: { readonly low: number } }, on: Extract<AutomationTrigger, { readonly milli: number }>): boolean =>
  (on.type === 'score_above' ? low >= on.milli : low < on.milli);

const testTrigger = ({ record, now, outlook }: Evaluation, automation: Automation, events: readonly LedgerEvent[]): TriggerTest => {
  const { on } = automation;
  const text = triggerText(on);
  switch (on.type) {
    case 'event': case 'status': case 'stage': {
      const event = events.filter((one) => !one.history && isTriggeredBy(automation, one)).at(-1) ?? null;
      return { text, holds: event !== null, event, value: event === null ? 'never happened' : `#${event.seq} ${wordsOf(event)}, ${day(event.occurredAt)}` };
    }
    case 'score_above': case 'score_below':
      return { text, holds: testScore(outlook(), on), value: `score ${pointsText(outlook().scoreMilli.low)}`, event: null };
    case 'time_in_stage': {
      const deal = [...record.deals.values()].find(({ state, stage }) => state === 'open' && stage === on.stage);
      if (!deal) return { text, holds: false, value: 'no open deal in that stage', event: null };
      return { text, holds: now >= deal.stageAt + on.afterMs, value: `in ${on.stage} since ${day(deal.stageAt)}, ${ageText(now - deal.stageAt)}`, event: null };
    }
    default: return impossible(on);
  }
};

/** A level that has been answered already waits for its next time. */
const answered = (record: LeadRecord, automation: Automation, now: Instant): Hold | undefined => {
  const { on } = automation;
  const hold = (text: string): Hold => ({ kind: 'fired', text, until: null, isOfJob: false });
  switch (on.type) {
    case 'event': case 'status': case 'stage': return undefined;
    case 'score_above': return isArmed(record, automation) ? undefined : hold('this crossing is answered: the score must be seen below once');
    case 'score_below': return isArmed(record, automation) ? undefined : hold('the score must be seen above once before it can fall below');
    case 'time_in_stage': {
      const deals = [...record.deals.values()].filter(({ state, stage }) => state === 'open' && stage === on.stage);
      const isWaiting = deals.some((deal) => { const at = maturesAt(record, automation, deal); return at !== undefined && at <= now; });
      const isLate = deals.some((deal) => now >= deal.stageAt + on.afterMs);
      return isLate && !isWaiting ? hold('this stay in the stage is answered') : undefined;
    }
    default: return impossible(on);
  }
};

const holdsOf = ({ record, world, now }: Evaluation, automation: Automation): readonly Hold[] => {
  const holds: Hold[] = [];
  const add = (kind: Hold['kind'], text: string, until: Instant | null = null): void => { holds.push({ kind, text, until, isOfJob: false }); };
  if (record.removed || record.mergedInto !== null) add('removed', 'the lead is no longer there');
  else if (!isWorked(record)) add('not_worked', 'nothing has happened since the lead was taken in: history starts nothing');
  const rests = restsUntil(record, automation);
  const last = record.fired[automationRule(automation)];
  if (rests === Number.POSITIVE_INFINITY) add('once_per_lead', `it fires once per lead, and did on ${day(last?.at ?? now)}`);
  else if (rests > now) add('cooldown', `it rests ${showSpan(automation.cooldownMs ?? 0)} after it fired for the lead on ${day(last?.at ?? now)}`, rests);
  const done = rests === Number.POSITIVE_INFINITY ? undefined : answered(record, automation, now);
  if (done) holds.push(done);
  if (isFull(world, automation, now) && automation.limit !== null) {
    add('limit', `its limit of ${rateText(automation.limit)} is reached (${firedWithin(world, automation, now)})`, freeAt(world, automation));
  }
  return holds;
};

/** Each action as it would be carried out one after the other, on a lead of its own. */
const testActions = (evaluation: Evaluation, automation: Automation, cause: Cause): { readonly actions: readonly ActionTest[]; readonly holds: readonly Hold[] } => {
  const { events, world } = evaluation;
  const rule = automationRule(automation);
  const { seq } = evaluation.decide('automation.fired', { automation: automation.id, trigger: 'test' }, { rule });
  const holds: Hold[] = [];
  const actions = automation.actions.map((action): ActionTest => {
    const before = events.length;
    perform(evaluation, action, { rule, seq, cause });
    const done = events.slice(before);
    for (const event of done) {
      if (event.type === 'approval.requested') holds.push({ kind: 'mode', text: `${event.payload.action} would wait as ${event.payload.kind === 'approval' ? 'an approval' : 'a suggestion'}: ${event.payload.reason}`, until: null, isOfJob: true });
      if (event.type === 'job.queued' && event.payload.waits_for === 'nothing' && world.stopped) holds.push({ kind: 'stopped', text: `work is stopped: ${event.payload.kind} would stay in the queue`, until: null, isOfJob: true });
    }
    return { text: actionText(action), would: done.filter(({ type }) => type !== 'notification.raised' || action.type === 'notify').map(wordsOf), idle: done.length === 0 ? idleReason(evaluation, action, cause) : null };
  });
  return { actions, holds };
};

/**
 * What an automation would do with a lead now, part by part. The record is the caller's and is changed; nothing else is. `events` are those of the
 * lead, in the order of the ledger. What the rules would make of its actions in turn is left out.
 */
export const testAutomation = (evaluating: Omit<Evaluating, 'unread'>, automation: Automation, events: readonly LedgerEvent[]): AutomationTest => {
  const evaluation = beginEvaluation({ ...evaluating, unread: [] });
  const { record, now } = evaluation;
  const trigger = testTrigger(evaluation, automation, events);
  const lead = leadSubject(record, evaluation.outlook());
  const condition = automation.when === null ? null : trace(automation.when, trigger.event === null ? lead : either(eventSubject(trigger.event), lead));
  const holds = holdsOf(evaluation, automation);
  // What such an event says is decided when it comes: now.
  const tested = testActions(evaluation, automation, { at: now, seq: null });
  return { trigger, condition, holds: [...holds, ...tested.holds], actions: tested.actions, fires: trigger.holds && (condition?.holds ?? true) && holds.length === 0 };
};
