import { type Instant, localDate } from '../base/instant.ts';
import { showSpan } from '../base/span.ts';
import type { IncomingEvent, LedgerEvent, OwnEvent } from '../ledger/event.ts';
import type { Customer, LeadRecord } from '../ledger/lead-record.ts';
import type { CustomerRules } from '../playbook/customer-rules.ts';
import type { Rules } from '../playbook/rules.ts';
import { isByLead } from './absorb.ts';
import { eventSubject, quotes, quotesIn } from './condition.ts';
import { followCadences, restCadences } from './customer-cadence.ts';
import { customerHealth, heardOf } from './customer-health.ts';
import { causeOf, CUSTOMER_TRANSITIONS, type CustomerCause, ruleOf, UNWON_RULE } from './customer-stage.ts';
import { type Evaluation, leadName } from './evaluation.ts';
import { isSuppressed } from './suppressed.ts';

const ONBOARDING_RULE = 'customer.onboarding';
const RENEWAL_RULE = 'customer.renewal';
const UPSELL_RULE = 'customer.upsell';
const RISK_RULE = 'customer.at_risk';

// ---- moves ----

const adviseSaving = ({ record, rules, now, decide, newId }: Evaluation, reason: string, causeSeq: number): void => {
  if (isSuppressed(record) || [...record.recommendations.values()].some((known) => known.rule === RISK_RULE && known.state === 'open')) return;
  decide('recommendation.made', {
    id: newId('recommendation'), action: 'Call the customer', reason: `at risk: ${reason}`, urgency: 'high', expires_at: now + rules.recommendations.liveMs,
  }, { rule: RISK_RULE, causeSeq });
};

const move = (evaluation: Evaluation, cause: CustomerCause, { reason, causeSeq }: { readonly reason: string; readonly causeSeq?: number }): void => {
  const { record, decide, newId } = evaluation;
  const from = record.customer?.stage;
  const to = from && CUSTOMER_TRANSITIONS[from][cause];
  if (from === undefined || to === undefined || to === from) return;
  const { seq } = decide('customer.changed', { from, to, reason }, { rule: ruleOf(cause), ...(causeSeq === undefined ? {} : { causeSeq }) });
  if (to === 'at_risk') adviseSaving(evaluation, reason, seq);
  if (to !== 'at_risk' && to !== 'churned') return;
  const kind = cause === 'payment_failed' ? 'payment_failed' : 'status_changed';
  decide('notification.raised', {
    id: newId('notification'), kind, title: `${leadName(record)}: ${from} → ${to}`, text: reason, urgency: 'high',
  }, { rule: `notify.${kind}`, causeSeq: seq });
};

/** A win makes a customer, by whoever won it; what was imported as won long ago does not. */
export const welcome = ({ record, decide }: Evaluation, event: OwnEvent<'deal.won' | 'status.changed'>): void => {
  if (event.history) return;
  const from = record.customer?.stage ?? null;
  const to = from === null ? 'onboarding' : CUSTOMER_TRANSITIONS[from].win;
  if (to === from) return;
  decide('customer.changed', { from, to, reason: event.payload.reason || 'won' }, { rule: ruleOf('win'), causeSeq: event.seq, by: event.by, actor: event.actor });
};

/** Who is no longer won is no customer. */
export const takeLeave = ({ record, decide }: Evaluation, event: OwnEvent<'status.changed'>): void => {
  if (record.customer === null) return;
  decide('customer.changed', { from: record.customer.stage, to: null, reason: event.payload.reason }, { rule: UNWON_RULE, causeSeq: event.seq, by: event.by, actor: event.actor });
};

/** A win that is taken back leaves the customer as they were before it. */
export const restoreCustomer = ({ record, decide }: Evaluation, event: OwnEvent<'deal.reopened'>): void => {
  const before = event.payload.customer;
  const known = record.customer;
  if (before === undefined || (before.to === (known?.stage ?? null) && (before.to === null || before.at === known?.at))) return;
  decide('customer.changed', { ...before, from: known?.stage ?? null, reason: 'deal reopened' }, { rule: UNWON_RULE, causeSeq: event.seq, by: event.by, actor: event.actor });
};

// ---- what comes with a stage ----

const openTasks = ({ tasks }: LeadRecord, kind: string) => [...tasks.values()].filter((task) => task.kind === kind && task.state === 'open');

const planOnboarding = ({ record, rules, now, decide, newId }: Evaluation, causeSeq: number): void => {
  for (const { title, dueInMs, urgency } of rules.customers.onboarding) {
    decide('task.created', {
      id: newId('task'), title, kind: 'onboarding', due_at: dueInMs === null ? null : now + dueInMs, owner: record.owner, deal: null, urgency, text: leadName(record),
    }, { rule: ONBOARDING_RULE, causeSeq });
  }
};

/** Onboarding begins with its tasks; with the end of a customer, or of what put them at risk, what was planned because of it ends. */
const followStage = (evaluation: Evaluation, event: OwnEvent<'customer.changed'>): void => {
  const { record, decide } = evaluation;
  const { to, at } = event.payload;
  const isOver = to === null || to === 'churned';
  if (to === 'onboarding' && at === undefined) planOnboarding(evaluation, event.seq);
  const saying = { rule: 'customer.ended', causeSeq: event.seq };
  if (isOver) for (const { id } of [...openTasks(record, 'onboarding'), ...openTasks(record, 'support')]) decide('task.cancelled', { id, reason: `customer ${to ?? 'no more'}` }, saying);
  for (const { id, state, rule } of [...record.recommendations.values()]) {
    if (state === 'open' && (isOver ? rule?.startsWith('customer.') : rule === RISK_RULE && to !== 'at_risk')) decide('recommendation.dismissed', { id }, saying);
  }
};

// ---- what customers do ----

const isNegative = (event: IncomingEvent, { negativeWords }: CustomerRules): boolean => {
  const asked = eventSubject(event);
  const rating = asked('metadata.rating');
  return asked('metadata.sentiment') === 'negative' || (typeof rating === 'string' && rating.trim() !== '' && Number(rating) <= 2) || quotes(event, negativeWords);
};

const SHOWN = 200;
const openCase = (evaluation: Evaluation, event: IncomingEvent, isBad: boolean): void => {
  const { record, decide, newId } = evaluation;
  if (openTasks(record, 'support').length > 0) return;
  decide('task.created', {
    id: newId('task'), title: `Answer ${leadName(record)}: ${event.type}`, kind: 'support', due_at: null, owner: record.owner, deal: null, urgency: isBad ? 'critical' : 'high',
    text: (quotesIn(event.metadata)[0] ?? '').slice(0, SHOWN),
  }, { rule: 'customer.support', causeSeq: event.seq });
};

const closeCases = ({ record, decide }: Evaluation, causeSeq: number): void => {
  for (const { id } of openTasks(record, 'support')) decide('task.completed', { id }, { rule: 'customer.support', causeSeq });
};

/** True for what was known when a human set the stage, or happened before the lead bought. */
const isOld = ({ since, humanAt, seq }: Customer, event: LedgerEvent): boolean =>
  event.occurredAt < since || (humanAt !== null && (event.occurredAt < humanAt || (event.occurredAt === humanAt && event.seq < seq)));

/** Anything that they do ends silence, also a call or mail of theirs that somebody logged. */
const breakSilence = (evaluation: Evaluation, event: LedgerEvent, { stage }: Customer): void => {
  if (isByLead(event) && stage === 'at_risk' && causeOf(evaluation.record) === 'silence') move(evaluation, 'recovered', { reason: event.type, causeSeq: event.seq });
};

const answerTo = (evaluation: Evaluation, event: IncomingEvent, customer: Customer): void => {
  const { record, rules: { customers } } = evaluation;
  const why = { reason: event.type, causeSeq: event.seq };
  // Who is at risk already stays that, and has their cadences rest all the same.
  const inTrouble = (cause: CustomerCause, saying: typeof why): void => {
    move(evaluation, cause, saying);
    restCadences(evaluation, event.seq);
  };
  const isAtRiskBy = (cause: CustomerCause): boolean => customer.stage === 'at_risk' && causeOf(record) === cause;
  if (customers.cancelledOn.includes(event.type)) move(evaluation, 'cancelled', why);
  else if (customers.paymentFailedOn.includes(event.type)) inTrouble('payment_failed', why);
  else if (customers.recoveredOn.includes(event.type)) { if (isAtRiskBy('payment_failed')) move(evaluation, 'recovered', why); }
  else if (customers.resolvedOn.includes(event.type)) {
    closeCases(evaluation, event.seq);
    if (isAtRiskBy('complaint')) move(evaluation, 'recovered', why);
  } else {
    const isSupport = customers.supportOn.includes(event.type);
    const isBad = isSupport && isNegative(event, customers);
    if (isSupport) openCase(evaluation, event, isBad);
    if (isBad) inTrouble('complaint', { ...why, reason: `negative ${event.type}` });
    else breakSilence(evaluation, event, customer);
  }
};

/** Answers one event of a customer. History changes nothing, nor does what a person knew when they set the stage. */
export const respondAsCustomer = (evaluation: Evaluation, event: LedgerEvent): void => {
  const { customer } = evaluation.record;
  if (event.kind === 'own' && event.type === 'customer.changed') followStage(evaluation, event);
  followCadences(evaluation, event);
  if (customer === null || customer.stage === 'churned' || event.history || isOld(customer, event)) return;
  if (event.kind === 'own') breakSilence(evaluation, event, customer);
  else answerTo(evaluation, event, customer);
};

// ---- what time does ----

/** Something that falls due for a customer if nothing happens. */
export interface CustomerDue { readonly at: Instant; readonly what: CustomerCause | 'renewal' | 'upsell' }

const adviceDue = (record: LeadRecord, { stage, at, renewsAt }: Customer, { renewalBeforeMs, upsellAfterMs }: CustomerRules): readonly CustomerDue[] => {
  if (stage === 'churned' || isSuppressed(record)) return [];
  const isGiven = (rule: string, from: Instant): boolean => (record.fired[rule]?.at ?? Number.NEGATIVE_INFINITY) >= from;
  const [renewal, upsell] = [renewsAt === null ? null : renewsAt - renewalBeforeMs, stage === 'active' ? at + upsellAfterMs : null];
  return [
    ...(renewal === null || isGiven(RENEWAL_RULE, renewal) ? [] : [{ at: renewal, what: 'renewal' as const }]),
    ...(upsell === null || isGiven(UPSELL_RULE, upsell) ? [] : [{ at: upsell, what: 'upsell' as const }]),
  ];
};

/** Whether more may be offered now, where the time for it has come: to who is doing well. Time alone only ever takes health away, so who is not waits for news. */
const mayOfferMore = (record: LeadRecord, rules: Pick<Rules, 'customers'>, now: Instant): boolean => (customerHealth(record, rules, { now, zone: 'UTC' })?.health ?? 0) >= rules.customers.upsellHealth;

/** All that time alone will bring a customer, the soonest first; what is over for good is none, nor is an offer whose time has come to a customer who is not well enough for it. */
export const customerDues = (record: LeadRecord, rules: Pick<Rules, 'customers'>, now: Instant): readonly CustomerDue[] => {
  const { customer } = record;
  const { customers } = rules;
  if (customer === null) return [];
  const { stage, at } = customer;
  const dues: CustomerDue[] = adviceDue(record, customer, customers).filter((due) => due.what !== 'upsell' || due.at > now || mayOfferMore(record, rules, now));
  if (stage === 'onboarding') dues.push({ at: at + customers.activeAfterMs, what: 'onboarded' });
  if (stage === 'active') dues.push({ at: heardOf(record, at) + customers.atRiskAfterMs, what: 'silence' });
  if (stage === 'at_risk') dues.push({ at: at + customers.churnedAfterMs, what: 'given_up' });
  return dues.sort((a, b) => a.at - b.at);
};

const advise = ({ rules, now, decide, newId }: Evaluation, rule: string, { action, reason }: { readonly action: string; readonly reason: string }): void => {
  decide('recommendation.made', { id: newId('recommendation'), action, reason, urgency: 'medium', expires_at: now + rules.recommendations.liveMs }, { rule, causeSeq: null });
};

const bring = (evaluation: Evaluation, what: CustomerDue['what'], { at, renewsAt }: Customer): void => {
  const { rules: { customers }, world: { zone } } = evaluation;
  switch (what) {
    case 'renewal': advise(evaluation, RENEWAL_RULE, { action: 'Talk about the renewal', reason: `renews on ${localDate(renewsAt ?? at, zone)}` }); break;
    case 'upsell': advise(evaluation, UPSELL_RULE, { action: 'Offer more', reason: `healthy since ${localDate(at, zone)}` }); break;
    case 'onboarded': move(evaluation, 'onboarded', { reason: `${showSpan(customers.activeAfterMs)} after the win` }); break;
    case 'silence': move(evaluation, 'silence', { reason: `silent for ${showSpan(customers.atRiskAfterMs)}` }); break;
    case 'given_up': move(evaluation, 'given_up', { reason: `at risk for ${showSpan(customers.churnedAfterMs)}` }); break;
    default: break;
  }
};

/** True when onboarding had tasks and none of them is open any more. */
const isOnboarded = (record: LeadRecord): boolean =>
  record.customer?.stage === 'onboarding' && (record.fired[ONBOARDING_RULE]?.seq ?? 0) > record.customer.seq && openTasks(record, 'onboarding').length === 0;

/** What is due for a customer, one thing at a time: the evaluation goes on until nothing is. */
export const followCustomer = (evaluation: Evaluation): void => {
  const { record, rules, now } = evaluation;
  if (record.customer === null) return;
  if (isOnboarded(record)) { move(evaluation, 'onboarded', { reason: 'all onboarding tasks are done' }); return; }
  const [due] = customerDues(record, rules, now);
  if (due && due.at <= now) bring(evaluation, due.what, record.customer);
};
