import type { Instant } from '../base/instant.ts';
import { rateText } from '../base/rate.ts';
import { ruleWord } from '../ledger/contact.ts';
import type { LedgerEvent } from '../ledger/event.ts';
import type { Deal, Fired, LeadRecord } from '../ledger/lead-record.ts';
import type { Automation, Rules } from '../playbook/rules.ts';
import { perform } from './automation-action.ts';
import { automationRule, cutRule, heldRule, isFull, rearmRule, restsUntil, withFiring, withHold } from './automation-limit.ts';
import { either, eventSubject, judge, type Subject, type Verdict } from './condition.ts';
import { type Evaluation, pointsText } from './evaluation.ts';
import { leadSubject, type Outlook } from './outlook.ts';
import { type Cause, isWorked } from './status.ts';

/** An automation's run through one evaluation: what has fired already, what its limit held back, and which were cut. */
export interface Run { readonly fired: Set<string>; readonly held: Set<string>; readonly cut: string[] }
export const beginRun = (): Run => ({ fired: new Set(), held: new Set(), cut: [] });

/** Whether rules act on the lead at all: news of it, and still there. */
export const isActedOn = (record: LeadRecord): boolean => isWorked(record) && !record.removed && record.mergedInto === null;

const conditionOf = ({ when }: Automation, subject: Subject): Verdict => (when === null ? 'yes' : judge(when, subject));

/** What made an automation fire: the words for people, and what it goes back to. */
interface Trigger { readonly words: string; readonly cause: Cause }

const saying = (rule: string, seq: number | null) => ({ rule, ...(seq === null ? {} : { causeSeq: seq }) });

const fire = (evaluation: Evaluation, run: Run, automation: Automation, { words, cause }: Trigger): void => {
  const rule = automationRule(automation);
  run.fired.add(automation.id);
  evaluation.world = withFiring(evaluation.world, automation, evaluation.now);
  const { seq } = evaluation.decide('automation.fired', { automation: automation.id, trigger: words }, saying(rule, cause.seq));
  for (const action of automation.actions) perform(evaluation, action, { rule, seq, cause });
};

/** The limit is reached: that is written down, and told once while it lasts. */
const hold = (evaluation: Evaluation, run: Run, automation: Automation, { words, cause }: Trigger): void => {
  const { now, world, decide, newId } = evaluation;
  const { id, name, limit } = automation;
  if (limit === null) return;
  run.held.add(id);
  const reason = `the limit of ${rateText(limit)} is reached`;
  const heldAt = world.firings[id]?.heldAt ?? null;
  const { seq } = decide('automation.held', { automation: id, trigger: words, reason }, saying(heldRule(automation), cause.seq));
  evaluation.world = withHold(world, automation, now);
  if (heldAt !== null && heldAt > now - limit.perMs) return;
  decide('notification.raised', {
    id: newId('notification'), kind: 'automation', title: `${name} is held back: ${reason}`, text: `What comes on top is left out. See: salesos automations show ${id}`, urgency: 'low',
  }, { rule: 'notify.automation_limit', causeSeq: seq });
};

const answer = (evaluation: Evaluation, run: Run, automation: Automation, trigger: Trigger): void =>
  (isFull(evaluation.world, automation, evaluation.now) ? hold : fire)(evaluation, run, automation, trigger);

// ---- triggers that are events ----

export const isTriggeredBy = ({ on }: Automation, event: LedgerEvent): boolean => {
  switch (on.type) {
    case 'event': return on.event === ruleWord(event) || on.event === event.type;
    case 'status': return event.type === 'status.changed' && event.kind === 'own' && event.payload.to === on.status;
    case 'stage':
      if (event.kind !== 'own') return false;
      return (event.type === 'deal.created' && event.payload.stage === on.stage) || (event.type === 'deal.moved' && event.payload.to === on.stage);
    default: return false;
  }
};

/** Notices and what automations say of themselves set nothing off. */
const SILENT: ReadonlySet<string> = new Set(['notification.raised', 'automation.fired', 'automation.cut', 'automation.held', 'automation.rearmed']);

/** The automations of a loop, in the order in which each set off the next; the event would set off the first again. */
const loopOf = ({ events }: Evaluation, { id }: Automation, event: LedgerEvent): readonly string[] => {
  const chain = [id];
  let at: LedgerEvent | undefined = event;
  while (at) {
    if (at.kind === 'own' && at.type === 'automation.fired') {
      chain.unshift(at.payload.automation);
      if (at.payload.automation === id) break;
    }
    const cause: number | null = at.causeSeq;
    at = events.find(({ seq }) => seq === cause);
  }
  return chain;
};

const cut = (evaluation: Evaluation, run: Run, automation: Automation, event: LedgerEvent): void => {
  if (run.cut.includes(automation.id)) return;
  run.cut.push(automation.id);
  evaluation.decide('automation.cut', {
    automation: automation.id, reason: `${event.type} would fire it a second time`, rules: loopOf(evaluation, automation, event),
  }, { rule: cutRule(automation), causeSeq: event.seq });
};

/**
 * True for what came of work that was queued since the automation last fired, without a word from outside or from a person in between: firing
 * again, it would queue work for ever, a tick at a time.
 */
const feedsItself = ({ fired, values }: LeadRecord, automation: Automation, event: LedgerEvent): boolean => {
  const last = fired[automationRule(automation)];
  const isOfWork = event.by === 'rule' && event.rule !== null && /^(job|policy|outbox|enrollment)\./.test(event.rule);
  return last !== undefined && isOfWork && last.seq > values.freshSeq && last.seq < (event.causeSeq ?? event.seq)
    && automation.actions.some(({ type }) => type === 'enqueue_job' || type === 'enroll');
};

/**
 * Fires the automations that wait for such an event. In one evaluation each fires once: a decision that would fire one again is a loop, which
 * is cut and reported; more news of the same kind is simply answered together.
 */
export const automateOn = (evaluation: Evaluation, run: Run, event: LedgerEvent): void => {
  const { record, rules, now } = evaluation;
  if (event.history || SILENT.has(event.type) || !isActedOn(record)) return;
  for (const automation of rules.automations) {
    if (!isTriggeredBy(automation, event)) continue;
    if (conditionOf(automation, either(eventSubject(event), leadSubject(record, evaluation.outlook()))) !== 'yes') continue;
    const { id } = automation;
    if (run.fired.has(id) ? evaluation.events.some(({ seq }) => seq === event.seq) : feedsItself(record, automation, event)) cut(evaluation, run, automation, event);
    else if (!run.fired.has(id) && !run.held.has(id) && restsUntil(record, automation) <= now) {
      answer(evaluation, run, automation, { words: event.type, cause: { at: event.occurredAt, seq: event.seq } });
    }
  }
};

// ---- triggers that are levels ----

/** When it last answered its trigger: by firing, or by being held back. */
const answeredIn = ({ fired }: LeadRecord, automation: Automation): Fired | undefined => {
  const [last, held] = [fired[automationRule(automation)], fired[heldRule(automation)]];
  return held && (!last || held.seq > last.seq) ? held : last;
};

/** True while a crossing of the score counts. Above: until it fired. Below: from when it was seen above. Each again once it was seen on the other side. */
export const isArmed = (record: LeadRecord, automation: Automation): boolean => {
  const last = answeredIn(record, automation);
  const rearmed = record.fired[rearmRule(automation)];
  if (!last) return automation.on.type === 'score_above' || rearmed !== undefined;
  return rearmed !== undefined && rearmed.seq > last.seq;
};

/** What a level asks for: to fire, or to be armed again. */
type Call = 'fire' | 'rearm';
interface Level { readonly call: Call; readonly words: string }

/** When a deal has been in its stage for as long as the rule says; undefined when it is in another one, or this stay is answered already. */
export const maturesAt = (record: LeadRecord, automation: Automation, deal: Deal): Instant | undefined => {
  const { on } = automation;
  if (on.type !== 'time_in_stage' || deal.state !== 'open' || deal.stage !== on.stage) return undefined;
  const at = deal.stageAt + on.afterMs;
  const last = answeredIn(record, automation);
  return last && last.at >= at ? undefined : at;
};

const matured = (record: LeadRecord, automation: Automation, by: Instant): Deal | undefined =>
  [...record.deals.values()].find((deal) => { const at = maturesAt(record, automation, deal); return at !== undefined && by >= at; });

/** What an automation's level may ask for at some moment of the outlook; exact when it is of one moment. */
const levelOf = (automation: Automation, record: LeadRecord, outlook: Outlook): Level | undefined => {
  const { on } = automation;
  const { low, high } = outlook.scoreMilli;
  const rest = restsUntil(record, automation);
  if (rest === Number.POSITIVE_INFINITY) return undefined;
  const mayFire = (): boolean => rest <= outlook.to && conditionOf(automation, leadSubject(record, outlook)) !== 'no';
  switch (on.type) {
    case 'score_above': case 'score_below': {
      const [mayBeAbove, mayBeBelow] = [high >= on.milli, low < on.milli];
      const [isHere, isThere] = on.type === 'score_above' ? [mayBeAbove, mayBeBelow] : [mayBeBelow, mayBeAbove];
      if (!isArmed(record, automation)) return isThere ? { call: 'rearm', words: `score ${pointsText(low)}` } : undefined;
      if (!isHere || !mayFire()) return undefined;
      return { call: 'fire', words: `score ${pointsText(low)} ${on.type === 'score_above' ? 'from' : 'below'} ${pointsText(on.milli)}` };
    }
    case 'time_in_stage': {
      const deal = matured(record, automation, outlook.to);
      if (!deal || !mayFire()) return undefined;
      return { call: 'fire', words: `in ${on.stage} since ${new Date(deal.stageAt).toISOString().slice(0, 10)}` };
    }
    default: return undefined;
  }
};

/** Whether a level could set an automation off, or arm it, at some moment of the outlook. */
export const mayAutomate = (record: LeadRecord, rules: Pick<Rules, 'automations'>, outlook: Outlook): boolean =>
  isActedOn(record) && rules.automations.some((automation) => levelOf(automation, record, outlook) !== undefined);

/** When an automation has rested and its level may fire it again: no value moves then. */
export const restMoments = (record: LeadRecord, { automations }: Pick<Rules, 'automations'>): readonly Instant[] =>
  automations.map((automation) => restsUntil(record, automation)).filter((at) => Number.isFinite(at));

/** Fires the automations whose level is reached: score crossings and time in a stage. */
export const automateLevels = (evaluation: Evaluation, run: Run): void => {
  const { record, rules, now, decide } = evaluation;
  if (!isActedOn(record)) return;
  for (const automation of rules.automations) {
    if (run.fired.has(automation.id) || run.held.has(automation.id)) continue;
    const level = levelOf(automation, record, evaluation.outlook());
    if (level?.call === 'rearm') {
      decide('automation.rearmed', { automation: automation.id, reason: level.words }, { rule: rearmRule(automation) });
    }
    if (level?.call === 'fire') answer(evaluation, run, automation, { words: level.words, cause: { at: now, seq: null } });
  }
};
