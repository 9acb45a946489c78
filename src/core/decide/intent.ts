import type { Instant } from '../base/instant.ts';
import { heardAs } from '../ledger/contact.ts';
import type { LedgerEvent } from '../ledger/event.ts';
import type { LeadRecord, Signal } from '../ledger/lead-record.ts';
import type { Rules, SignalRule } from '../playbook/rules.ts';
import { campaignOf, eventSubject, factsOf, holds, pageOf, quotes, utmOf } from './condition.ts';
import { fitsGlob } from './glob.ts';
import { compareOccurrence, keepNewest } from './occurrence.ts';

/** One unit of weight: weights are added as whole millionths, so that their order can't matter. */
const MICRO = 1_000_000;
const MICRO_PER_MILLI = 1000;

/** Our own words say nothing of what a lead wants; what they told us does. */
const isHeard = (event: LedgerEvent): boolean =>
  event.kind === 'incoming' || event.type === 'chat.recorded' || (event.type === 'activity.logged' && event.payload.direction === 'in');

const matches = (rule: SignalRule, event: LedgerEvent): boolean => {
  const fits = (pattern: string | null, read: () => string | null): boolean => {
    const text = pattern === null ? null : read();
    return pattern === null || (text !== null && fitsGlob(pattern, text));
  };
  if (!fits(rule.page, () => pageOf(event)) || !fits(rule.campaign, () => campaignOf(event))) return false;
  if (!fits(rule.utmSource, () => utmOf(event, 'utm_source')) || !fits(rule.utmMedium, () => utmOf(event, 'utm_medium'))) return false;
  if (rule.keywords !== null && !quotes(event, rule.keywords)) return false;
  return holds(rule.when, eventSubject(event));
};

interface Listener { readonly intent: string; readonly rule: SignalRule }
interface Listeners { readonly byType: ReadonlyMap<string, readonly Listener[]>; readonly toAll: readonly Listener[] }

/** Most rules listen to one type: an event is shown to the few that may care. */
const indexes = new WeakMap<Rules['intent'], Listeners>();
const listenersIn = (rules: Rules['intent']): Listeners => {
  const known = indexes.get(rules);
  if (known) return known;
  const all = rules.intents.flatMap(({ id: intent, signals }) => signals.map((rule): Listener => ({ intent, rule })));
  const byType = new Map<string, Listener[]>();
  for (const listener of all) {
    const { on } = listener.rule;
    if (on !== null) byType.set(on, [...byType.get(on) ?? [], listener]);
  }
  const index = { byType, toAll: all.filter(({ rule }) => rule.on === null) };
  indexes.set(rules, index);
  return index;
};

export const listensForSignals = (word: string, { intent }: Pick<Rules, 'intent'>): boolean => listenersIn(intent).byType.has(word);

const NOBODY: readonly Listener[] = [];

/**
 * Adds the signals an event gives. Of each rule only the newest few are kept; they weigh most, so that whatever the order of arrival
 * the same ones stay.
 */
export const countSignals = (signals: Map<string, Signal>, event: LedgerEvent, { intent: rules }: Pick<Rules, 'intent'>): void => {
  const { byType, toAll } = listenersIn(rules);
  const { seq, dedupeKey, occurredAt } = event;
  for (const listeners of [...heardAs(event).map((word) => byType.get(word) ?? NOBODY), isHeard(event) ? toAll : NOBODY]) {
    for (const { intent, rule } of listeners) {
      const { id, weightMilli } = rule;
      if (weightMilli === 0 || !matches(rule, event)) continue;
      keepNewest(signals, { intent, rule: id, seq, dedupeKey, occurredAt, weightMilli }, rules.maxPerRule);
    }
  }
};

/** Millionths that a signal weighs at a moment, below 0 when it speaks against its intent: never further from 0 later than sooner. */
export const signalMicro = (
  { weightMilli, occurredAt }: Pick<Signal, 'weightMilli' | 'occurredAt'>,
  halfLifeMs: number,
  at: Instant,
): number =>
  Math.sign(weightMilli) * Math.round(Math.abs(weightMilli) * MICRO_PER_MILLI * 2 ** (-Math.max(0, at - occurredAt) / halfLifeMs));

/** When a signal has faded to nothing. */
export const signalGoneAt = ({ weightMilli, occurredAt }: Pick<Signal, 'weightMilli' | 'occurredAt'>, halfLifeMs: number): Instant =>
  occurredAt + Math.ceil(halfLifeMs * (Math.log2(2 * Math.abs(weightMilli) * MICRO_PER_MILLI) + 1));

/** Weight of each intent that has any, in whole millionths. Attributes are what a lead is and not what it did: they don't fade. */
export type Weights = ReadonlyMap<string, number>;

/** What of the weights can't change with time: from the facts. May be below 0. */
export const attributeWeights = (record: LeadRecord, { intent: rules }: Pick<Rules, 'intent'>): Weights => {
  const facts = factsOf(record);
  const weights = new Map<string, number>();
  for (const { id, attributes } of rules.intents) {
    for (const { when, weightMilli } of attributes) {
      if (holds(when, facts)) weights.set(id, (weights.get(id) ?? 0) + weightMilli * MICRO_PER_MILLI);
    }
  }
  return weights;
};

/** What the signals of an intent weigh together, in whole millionths: those that speak for it, never more later than sooner, and those against it. */
export interface Evidence { readonly pro: number; readonly contra: number }

/** The evidence for each intent of the playbook at a moment. A signal of one that it no longer has weighs nothing. */
export const evidenceAt = (record: LeadRecord, { intent: rules }: Pick<Rules, 'intent'>, at: Instant): ReadonlyMap<string, Evidence> => {
  const evidence = new Map(rules.intents.map(({ id }): [string, { pro: number; contra: number }] => [id, { pro: 0, contra: 0 }]));
  for (const signal of record.values.signals.values()) {
    const sum = evidence.get(signal.intent);
    if (!sum) continue;
    const micro = signalMicro(signal, rules.halfLifeMs, at);
    if (micro > 0) sum.pro += micro; else sum.contra += micro;
  }
  return evidence;
};

/** What each intent weighs: what speaks for it less what speaks against it, never below 0. */
export const weightsIn = (evidence: ReadonlyMap<string, Evidence>, attributes: Weights): Weights =>
  new Map([...evidence].map(([id, { pro, contra }]) => [id, Math.max(0, (attributes.get(id) ?? 0) + pro + contra)]));

/** The weights at a moment. */
export const weightsAt = (
  record: LeadRecord,
  rules: Pick<Rules, 'intent'>,
  { at, attributes }: { readonly at: Instant; readonly attributes: Weights },
): Weights => weightsIn(evidenceAt(record, rules, at), attributes);

const sumOf = (weights: Weights): number => [...weights.values()].reduce((sum, weight) => sum + weight, 0);

/** w / (Σ w + 1): one weak signal is never certain. */
export const confidenceIn = (weight: number, allWeights: number): number => weight / (allWeights + MICRO);

/** w / (Σ w + 1) ≥ share, exactly: in whole numbers, so that .60 is reached and .5999 is not. */
export const reaches = (weight: number, allWeights: number, share: number): boolean =>
  weight * MICRO >= Math.round(share * MICRO) * (allWeights + MICRO);

/** What of a signal counts at a moment, for `why`. */
export interface SignalWeight { readonly rule: string; readonly weight: number; readonly signal: Signal | null }
export interface IntentStanding {
  readonly intent: string;
  readonly weight: number;
  /** 0 to 1, never reached. */
  readonly confidence: number;
  readonly signals: readonly SignalWeight[];
}

/** The intents that something speaks for or against at a moment, the strongest first; of equals the first of the playbook. */
export const intentStanding = (record: LeadRecord, rules: Pick<Rules, 'intent'>, at: Instant): readonly IntentStanding[] => {
  const weights = weightsAt(record, rules, { at, attributes: attributeWeights(record, rules) });
  const facts = factsOf(record);
  const all = sumOf(weights);
  return rules.intent.intents.map(({ id, attributes }) => {
    const weight = weights.get(id) ?? 0;
    const heard = [...record.values.signals.values()].filter((signal) => signal.intent === id).sort((a, b) => compareOccurrence(b, a))
      .map((signal): SignalWeight => ({ rule: signal.rule, weight: signalMicro(signal, rules.intent.halfLifeMs, at) / MICRO, signal }));
    const known = attributes.filter(({ when }) => holds(when, facts))
      .map(({ id: rule, weightMilli }): SignalWeight => ({ rule, weight: weightMilli / 1000, signal: null }));
    const signals = [...heard, ...known].filter((signal) => signal.weight !== 0);
    return { intent: id, weight: weight / MICRO, confidence: confidenceIn(weight, all), signals };
  }).filter(({ signals }) => signals.length > 0).sort((a, b) => b.weight - a.weight);
};

/** The strongest intent and its confidence; null without any weight. */
export const topIntent = (weights: Weights): { readonly intent: string | null; readonly confidence: number } => {
  let intent: string | null = null, best = 0;
  for (const [id, weight] of weights) if (weight > best) { intent = id; best = weight; }
  return { intent, confidence: intent === null ? 0 : confidenceIn(best, sumOf(weights)) };
};
