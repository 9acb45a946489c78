import type { Instant } from '../base/instant.ts';
import { formatMoney } from '../base/money.ts';
import type { CUSTOMER_WORDS } from '../ledger/event.ts';
import type { Deal, LeadRecord } from '../ledger/lead-record.ts';
import type { Rules } from '../playbook/rules.ts';
import { bantAt } from './bant.ts';
import { either, factsOf, type Range, type Subject } from './condition.ts';
import { attributeWeights, confidenceIn, type Evidence, evidenceAt, topIntent, type Weights, weightsIn } from './intent.ts';
import { isOn, turningsOf } from './recent.ts';
import { clampScore, type Worths, worthsOf } from './score.ts';

/** What the values of a lead are at one moment … */
interface Reading {
  readonly at: Instant; readonly worths: Worths; readonly evidence: ReadonlyMap<string, Evidence>; readonly bant: number | null;
}

/** … and what they can be between two: bounds that hold at every moment from the first to the last. Of one moment, they are exact. */
export interface Outlook {
  readonly from: Instant;
  readonly to: Instant;
  readonly scoreMilli: Range;
  readonly bant: Range | null;
  /** By intent, in the order of the playbook. */
  readonly intents: readonly IntentOutlook[];
  /** The rules of how often and how lately that hold; undefined where one turns in between. */
  readonly recent: readonly string[] | undefined;
  /** The strongest intent; undefined where it can't be told over the whole time. */
  readonly intent: string | null | undefined;
}
export interface IntentOutlook {
  readonly intent: string;
  readonly weight: Range;
  /** What all the others weigh together. */
  readonly others: Range;
}

/** Looks at the values of one lead, at a moment or over a time. */
export interface Outlooker {
  readonly at: (at: Instant) => Outlook;
  readonly between: (from: Instant, to: Instant) => Outlook;
}

interface Bounding { readonly record: LeadRecord; readonly rules: Rules; readonly attributes: Weights; readonly from: Reading; readonly to: Reading }

/** How far rounding each signal may take their sum off; infinitely while one of them has not begun to fade. */
const roundingOf = ({ values }: LeadRecord, from: Instant): number => {
  for (const { occurredAt } of values.signals.values()) if (occurredAt > from) return Number.POSITIVE_INFINITY;
  return values.signals.size;
};

const NOTHING: Evidence = { pro: 0, contra: 0 };
/** What facts and signals come to, also where that is below 0. */
const netOf = ({ evidence }: Reading, attributes: Weights, intent: string): number => {
  const { pro, contra } = evidence.get(intent) ?? NOTHING;
  return (attributes.get(intent) ?? 0) + pro + contra;
};

/**
 * What an intent can weigh between two moments. What speaks for it and what speaks against it each fade one way only; and as all of it fades alike, their sum
 * does too, but for the rounding.
 */
const weightRange = ({ record, attributes, from, to }: Bounding, intent: string): Range => {
  const [fixed, rounding] = [attributes.get(intent) ?? 0, roundingOf(record, from.at)];
  const [first, last] = [from.evidence.get(intent) ?? NOTHING, to.evidence.get(intent) ?? NOTHING];
  const [start, end] = [netOf(from, attributes, intent), netOf(to, attributes, intent)];
  return {
    low: Math.max(0, fixed + last.pro + first.contra, Math.min(start, end) - rounding),
    high: Math.max(0, Math.min(fixed + first.pro + last.contra, Math.max(start, end) + rounding)),
  };
};

/** What each signal for an intent weighs at a moment, not rounded, the heaviest first. */
const heaviest = (
  { values }: LeadRecord,
  { intent, halfLifeMs, at }: { readonly intent: string; readonly halfLifeMs: number; readonly at: Instant },
): readonly number[] =>
  [...values.signals.values()].filter((signal) => signal.intent === intent && signal.weightMilli > 0)
    .map(({ weightMilli, occurredAt }) => weightMilli * 2 ** (-Math.max(0, at - occurredAt) / halfLifeMs)).sort((a, b) => b - a);

/**
 * The intent that is the strongest throughout, if one surely is. It is when it weighs more at its lightest than any other at its heaviest; when it is ahead at
 * both ends, because what is between two intents fades as one; or when each of its signals outweighs one of theirs and none is against it.
 */
const strongestOf = ({ record, rules, attributes, from, to }: Bounding, intents: readonly IntentOutlook[]): string | null | undefined => {
  const known = intents.filter(({ weight }) => weight.high > 0);
  if (known.length === 0) return null;
  const { halfLifeMs } = rules.intent;
  const rounding = roundingOf(record, from.at);
  const outweighs = (one: IntentOutlook, other: IntentOutlook): boolean => {
    const [ours, theirs] = [one, other].map(({ intent }) => heaviest(record, { intent, halfLifeMs, at: from.at }));
    return (attributes.get(one.intent) ?? 0) >= (attributes.get(other.intent) ?? 0) && Number.isFinite(rounding)
      && (from.evidence.get(one.intent) ?? NOTHING).contra === 0
      && intents.indexOf(one) < intents.indexOf(other) && (theirs ?? []).every((weight, index) => (ours?.[index] ?? 0) >= weight);
  };
  const leads = (one: IntentOutlook, other: IntentOutlook): boolean =>
    [from, to].every((reading) => netOf(reading, attributes, one.intent) - netOf(reading, attributes, other.intent) > rounding);
  const isAhead = (one: IntentOutlook, other: IntentOutlook): boolean =>
    one === other || one.weight.low > other.weight.high || leads(one, other) || outweighs(one, other);
  return known.find((one) => one.weight.low > 0 && known.every((other) => isAhead(one, other)))?.intent;
};

const boundsOf = (bounding: Bounding): Omit<Outlook, 'intent' | 'recent'> => {
  const { from, to } = bounding;
  const intents = [...from.evidence.keys()].map((intent) => ({ intent, ...weightRange(bounding, intent) }));
  const all = intents.reduce((sum, { low, high }) => ({ low: sum.low + low, high: sum.high + high }), { low: 0, high: 0 });
  return {
    from: from.at, to: to.at,
    // Every part moves one way only, so its ends bound it.
    scoreMilli: {
      low: clampScore(to.worths.gains + to.worths.silence + from.worths.losses),
      high: clampScore(from.worths.gains + from.worths.silence + to.worths.losses),
    },
    bant: from.bant === null || to.bant === null ? null : { low: to.bant, high: from.bant },
    intents: intents.map(({ intent, low, high }) => ({
      intent, weight: { low, high }, others: { low: all.low - low, high: all.high - high },
    })),
  };
};

/** What is read of one moment is kept, because a search asks for the same moments again. */
export const outlookOf = (record: LeadRecord, rules: Rules): Outlooker => {
  const attributes = attributeWeights(record, rules);
  const turnings = turningsOf(record, rules);
  const worthsIn = worthsOf(record, rules);
  const onAt = (at: Instant): readonly string[] => turnings.filter((turning) => isOn(turning, at)).map(({ rule }) => rule.id);
  const readings = new Map<Instant, Reading>();
  const read = (at: Instant): Reading => {
    let reading = readings.get(at);
    if (!reading) {
      reading = { at, worths: worthsIn(at), evidence: evidenceAt(record, rules, at), bant: bantAt(record, rules, at) };
      readings.set(at, reading);
    }
    return reading;
  };
  const at = (moment: Instant): Outlook => {
    const reading = read(moment);
    return { ...boundsOf({ record, rules, attributes, from: reading, to: reading }), recent: onAt(moment), intent: topIntent(weightsIn(reading.evidence, attributes)).intent };
  };
  const between = (from: Instant, to: Instant): Outlook => {
    if (from === to) return at(from);
    const bounding = { record, rules, attributes, from: read(from), to: read(to) };
    const bounds = boundsOf(bounding);
    // Few conditions ask for it, and it takes a proof.
    const recent = turnings.some(({ turnsAt }) => turnsAt > from && turnsAt <= to) ? undefined : onAt(from);
    return { ...bounds, recent, get intent() { return strongestOf(bounding, bounds.intents); } };
  };
  return { at, between };
};

/** The confidence of the strongest intent. */
export const confidenceRange = ({ intents }: Outlook): Range => ({
  low: intents.reduce((best, { weight, others }) => Math.max(best, confidenceIn(weight.low, weight.low + others.high)), 0),
  high: intents.reduce((best, { weight, others }) => Math.max(best, confidenceIn(weight.high, weight.high + others.low)), 0),
});

/** The deal that the lead's status is tied to; undefined without an open one. */
export const newestOpenDeal = ({ deals }: Pick<LeadRecord, 'deals'>): Deal | undefined => {
  let newest: Deal | undefined;
  for (const deal of deals.values()) if (deal.state === 'open' && (!newest || deal.seq > newest.seq)) newest = deal;
  return newest;
};

/** In units of the currency: what a playbook compares with. */
export const amountOf = ({ amountMinor, currency }: Deal): string | null =>
  (amountMinor === null ? null : formatMoney({ minor: amountMinor, currency }).split(' ')[0] ?? null);

/** The stage of the customer, or that it is none. */
export const customerWord = ({ customer }: Pick<LeadRecord, 'customer'>): (typeof CUSTOMER_WORDS)[number] => customer?.stage ?? 'none';

/** Facts, values and decisions of a lead, as a condition of an automation asks for them: `score` in points. */
export const leadSubject = (record: LeadRecord, outlook: Outlook): Subject => {
  const deal = newestOpenDeal(record);
  const own: Subject = (field) => {
    switch (field) {
      case 'score': return { low: outlook.scoreMilli.low / 1000, high: outlook.scoreMilli.high / 1000 };
      case 'intent': return outlook.intent;
      case 'intent_confidence': return confidenceRange(outlook);
      case 'bant': return outlook.bant;
      case 'recent': return outlook.recent;
      case 'status': return record.status;
      case 'customer': return customerWord(record);
      case 'pipeline': return record.pipeline;
      case 'owner': return record.owner;
      case 'stage': return deal?.stage ?? null;
      case 'deal_amount': return deal ? amountOf(deal) : null;
      default: return null;
    }
  };
  return either(own, factsOf(record));
};
