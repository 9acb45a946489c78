import { impossible } from '../base/errors.ts';
import type { LedgerEvent } from '../ledger/event.ts';
import type { Deal, LeadRecord } from '../ledger/lead-record.ts';
import type { Automation, AutomationAction, Rules } from '../playbook/rules.ts';
import { either, eventSubject, judge, type Subject, type Verdict } from './condition.ts';
import { type Evaluation, leadName, pointsText } from './evaluation.ts';
import { hasOpenJob, queueJob } from './job.ts';
import { moveStatus } from './lifecycle.ts';
import { leadSubject, newestOpenDeal, type Outlook } from './outlook.ts';
import { type Cause, isWorked, pipelineOf } from './status.ts';

/** An automation's run through one evaluation: what has fired already, and which were cut. */
export interface Run { readonly fired: Set<string>; readonly cut: string[] }
export const beginRun = (): Run => ({ fired: new Set(), cut: [] });

const ruleOf = ({ id }: Automation): string => `automation.${id}`;
const rearmRule = ({ id }: Automation): string => `automation.${id}.rearmed`;

/** Whether rules act on the lead at all: news of it, and still there. */
const isActedOn = (record: LeadRecord): boolean => isWorked(record) && !record.removed && record.mergedInto === null;

const conditionOf = ({ when }: Automation, subject: Subject): Verdict => (when === null ? 'yes' : judge(when, subject));

// ---- actions ----

/** What made an automation fire: the words for people, and what it goes back to. */
interface Trigger { readonly words: string; readonly cause: Cause }

const saying = (rule: string, seq: number | null) => ({ rule, ...(seq === null ? {} : { causeSeq: seq }) });

/** Forward only, like every automatic move. */
const moveStage = (
  { record, rules, decide }: Evaluation,
  stage: string,
  saidBy: { readonly rule: string; readonly causeSeq: number },
): void => {
  const deal = newestOpenDeal(record);
  const stages = pipelineOf(rules, deal?.pipeline ?? null)?.stages ?? [];
  const [from, to] = [stages.findIndex(({ id }) => id === deal?.stage), stages.findIndex(({ id }) => id === stage)];
  if (deal && to > from) decide('deal.moved', { id: deal.id, from: deal.stage, to: stage, reason: saidBy.rule }, saidBy);
};

const perform = (
  evaluation: Evaluation,
  action: AutomationAction,
  { rule, seq, cause }: { readonly rule: string; readonly seq: number; readonly cause: Cause },
): void => {
  const { record, now, decide, newId } = evaluation;
  const saidBy = { rule, causeSeq: seq };
  switch (action.type) {
    case 'move_stage':
      moveStage(evaluation, action.stage, saidBy);
      break;
    case 'set_status':
      moveStatus(evaluation, { to: action.status, rule, cause: { at: cause.at, seq: cause.seq ?? seq }, reason: rule });
      break;
    case 'notify':
      decide('notification.raised', {
        id: newId('notification'), kind: 'automation', title: action.title, text: leadName(record), urgency: action.urgency,
      }, saidBy);
      break;
    case 'create_task': {
      const due = action.dueInMs === null ? null : now + action.dueInMs;
      decide('task.created', {
        id: newId('task'), title: action.title, kind: 'automation', due_at: due, owner: record.owner,
        deal: newestOpenDeal(record)?.id ?? null, urgency: action.urgency, text: leadName(record),
      }, saidBy);
      break;
    }
    case 'enqueue_job':
      if (!hasOpenJob(record, action.job)) {
        queueJob(evaluation, {
          kind: action.job, rule, reason: rule, dedupeKey: `${record.id}:${action.job}:${rule}:${seq}`, causeSeq: seq,
        });
      }
      break;
    case 'tag':
      if (record.tags.includes(action.tag)) break;
      decide('lead.updated', {
        fields: {}, attributes: {}, identities_added: [], identities_removed: [], tags_added: [action.tag], tags_removed: [],
      }, saidBy);
      break;
    default: impossible(action);
  }
};

const fire = (evaluation: Evaluation, run: Run, automation: Automation, { words, cause }: Trigger): void => {
  const rule = ruleOf(automation);
  run.fired.add(automation.id);
  const { seq } = evaluation.decide('automation.fired', { automation: automation.id, trigger: words }, saying(rule, cause.seq));
  for (const action of automation.actions) perform(evaluation, action, { rule, seq, cause });
};

// ---- triggers that are events ----

const isTriggeredBy = ({ on }: Automation, event: LedgerEvent): boolean => {
  switch (on.type) {
    case 'event': return on.event === event.type;
    case 'status': return event.type === 'status.changed' && event.kind === 'own' && event.payload.to === on.status;
    case 'stage':
      if (event.kind !== 'own') return false;
      return (event.type === 'deal.created' && event.payload.stage === on.stage) || (event.type === 'deal.moved' && event.payload.to === on.stage);
    default: return false;
  }
};

/** Notices and what automations say of themselves set nothing off. */
const SILENT: ReadonlySet<string> = new Set(['notification.raised', 'automation.fired', 'automation.cut', 'automation.rearmed']);

/**
 * Fires the automations that wait for such an event. In one evaluation each fires once: a decision that would fire one again is a loop, which
 * is cut and reported; more news of the same kind is simply answered together.
 */
export const automateOn = (evaluation: Evaluation, run: Run, event: LedgerEvent): void => {
  const { record, rules } = evaluation;
  if (event.history || SILENT.has(event.type) || !isActedOn(record)) return;
  for (const automation of rules.automations) {
    if (!isTriggeredBy(automation, event)) continue;
    if (conditionOf(automation, either(eventSubject(event), leadSubject(record, evaluation.outlook()))) !== 'yes') continue;
    if (!run.fired.has(automation.id)) {
      fire(evaluation, run, automation, { words: event.type, cause: { at: event.occurredAt, seq: event.seq } });
    } else if (evaluation.events.some(({ seq }) => seq === event.seq) && !run.cut.includes(automation.id)) {
      run.cut.push(automation.id);
      evaluation.decide('automation.cut', {
        automation: automation.id, reason: `${event.type} would fire it a second time`,
      }, { rule: ruleOf(automation), causeSeq: event.seq });
    }
  }
};

// ---- triggers that are levels ----

/** True while a crossing of the score counts. Above: until it fired. Below: from when it was seen above. Each again once it was seen on the other side. */
const isArmed = ({ fired }: LeadRecord, automation: Automation): boolean => {
  const last = fired[ruleOf(automation)];
  const rearmed = fired[rearmRule(automation)];
  if (!last) return automation.on.type === 'score_above' || rearmed !== undefined;
  return rearmed !== undefined && rearmed.seq > last.seq;
};

/** What a level asks for: to fire, or to be armed again. */
type Call = 'fire' | 'rearm';
interface Level { readonly call: Call; readonly words: string }

/** A deal that has been in the stage for as long as the rule says, and for which it has not fired yet. */
const matured = (record: LeadRecord, automation: Automation, by: number): Deal | undefined => {
  const { on } = automation;
  if (on.type !== 'time_in_stage') return undefined;
  const last = record.fired[ruleOf(automation)];
  return [...record.deals.values()].find((deal) => {
    const at = deal.stageAt + on.afterMs;
    return deal.state === 'open' && deal.stage === on.stage && by >= at && !(last && last.at >= at);
  });
};

/** What an automation's level may ask for at some moment of the outlook; exact when it is of one moment. */
const levelOf = (automation: Automation, record: LeadRecord, outlook: Outlook): Level | undefined => {
  const { on } = automation;
  const { low, high } = outlook.scoreMilli;
  switch (on.type) {
    case 'score_above': case 'score_below': {
      const [mayBeAbove, mayBeBelow] = [high >= on.milli, low < on.milli];
      const [isHere, isThere] = on.type === 'score_above' ? [mayBeAbove, mayBeBelow] : [mayBeBelow, mayBeAbove];
      if (!isArmed(record, automation)) return isThere ? { call: 'rearm', words: `score ${pointsText(low)}` } : undefined;
      if (!isHere || conditionOf(automation, leadSubject(record, outlook)) === 'no') return undefined;
      return { call: 'fire', words: `score ${pointsText(low)} ${on.type === 'score_above' ? 'from' : 'below'} ${pointsText(on.milli)}` };
    }
    case 'time_in_stage': {
      const deal = matured(record, automation, outlook.to);
      if (!deal || conditionOf(automation, leadSubject(record, outlook)) === 'no') return undefined;
      return { call: 'fire', words: `in ${on.stage} since ${new Date(deal.stageAt).toISOString().slice(0, 10)}` };
    }
    default: return undefined;
  }
};

/** Whether a level could set an automation off, or arm it, at some moment of the outlook. */
export const mayAutomate = (record: LeadRecord, rules: Pick<Rules, 'automations'>, outlook: Outlook): boolean =>
  isActedOn(record) && rules.automations.some((automation) => levelOf(automation, record, outlook) !== undefined);

/** Fires the automations whose level is reached: score crossings and time in a stage. */
export const automateLevels = (evaluation: Evaluation, run: Run): void => {
  const { record, rules, now, decide } = evaluation;
  if (!isActedOn(record)) return;
  for (const automation of rules.automations) {
    if (run.fired.has(automation.id)) continue;
    const level = levelOf(automation, record, evaluation.outlook());
    if (level?.call === 'rearm') {
      decide('automation.rearmed', {
        automation: automation.id, reason: level.words,
      }, { rule: rearmRule(automation) });
    }
    if (level?.call === 'fire') fire(evaluation, run, automation, { words: level.words, cause: { at: now, seq: null } });
  }
};
