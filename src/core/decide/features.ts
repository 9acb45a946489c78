import { DAY_MS, type Instant, parseIso } from '../base/instant.ts';
import { isFreeDomain } from '../capture/email.ts';
import { headerWords, saysSince } from '../capture/target.ts';
import { type FeatureValue, type FeatureValues, NONE } from '../learn/observation.ts';
import { BANT_LETTERS, type LeadField } from '../ledger/event.ts';
import type { LeadRecord, Standing } from '../ledger/lead-record.ts';
import type { Rules } from '../playbook/rules.ts';
import { countingAnswers } from './bant.ts';
import { rowWorth } from './score.ts';

/** Facts that many leads share; a name, an address or a number says who somebody is, and is nothing to learn from. */
const SHARED_FIELDS: readonly LeadField[] = ['title', 'industry', 'company_size', 'city', 'region', 'country', 'language', 'source', 'campaign'];

const OF_A_COLUMN = 'attribute ';
const SHARED: ReadonlySet<string> = new Set([...SHARED_FIELDS, 'email', 'phone', 'company']);
/** Whether a feature is what somebody says of a lead, and no sum of what happened. */
export const isFact = (feature: string): boolean => SHARED.has(feature) || feature.startsWith(OF_A_COLUMN);

const NUMBER = /^[+-]?\d+(?:\.\d+)?$/;
const DATE = /^\d{4}-\d{2}-\d{2}(?:$|[T ]\d)/;

/** A text that is a number is one: `1200`, `-3.5`. Of a day only is learnt whether there is one: it does not come again. */
const asValue = (text: string | undefined): FeatureValue => {
  const bare = text?.trim() ?? '';
  return bare === '' ? null : NUMBER.test(bare) ? Number(bare) : DATE.test(bare) ? 'known' : text ?? null;
};

/** Since when a list says that its lead is known, by a column of dates as "Created" or "Angelegt am"; the earliest, where several do. */
export const saidSince = ({ attributes }: Pick<LeadRecord, 'attributes'>): Instant | undefined => {
  const said = Object.entries(attributes).flatMap(([name, text]) => (DATE.test(text) && saysSince(headerWords(name)) ? parseIso(text) ?? [] : []));
  return said.length === 0 ? undefined : Math.min(...said);
};

const mailOf = (email: string | undefined): FeatureValue => {
  const domain = email?.split('@')[1];
  return domain === undefined ? null : isFreeDomain(domain.toLowerCase()) ? 'private' : 'business';
};

/** Days, whole ones where they are many: nobody is won because of a minute. */
const daysSince = (then: Instant | null, at: Instant): FeatureValue => (then === null ? null : Math.max(0, Math.floor((at - then) / DAY_MS)));

/** How many events count under each rule of behaviour at the moment. */
const eventsOf = ({ values }: Pick<LeadRecord, 'values'>, rules: Pick<Rules, 'scoring'>, at: Instant): FeatureValues => {
  const counts = new Map(Object.values(rules.scoring.behaviour).flat().map(({ id }) => [id, 0]));
  for (const row of values.scoreRows.values()) if (row.occurredAt <= at && rowWorth(row, at) !== 0) counts.set(row.rule, (counts.get(row.rule) ?? 0) + 1);
  return Object.fromEntries([...counts].map(([rule, count]) => [`events ${rule}`, count]));
};

/** What is said of a lead. */
export const factsOf = ({ fields, attributes }: Pick<LeadRecord, 'fields' | 'attributes'>): FeatureValues => ({
  ...Object.fromEntries(SHARED_FIELDS.map((field) => [field, asValue(fields[field])])),
  ...Object.fromEntries(Object.entries(attributes).map(([name, text]) => [`${OF_A_COLUMN}${name}`, asValue(text)])),
  email: mailOf(fields.email), phone: fields.phone === undefined ? NONE : 'known', company: fields.company === undefined ? NONE : 'known',
});

/**
 * What a lead is at a moment, as the probability to win is learnt from it and asked for it: facts that others share, parts of the score, what happened and how long
 * ago, intent, BANT. A function of facts, values, rules and the moment alone.
 */
export const featuresOf = (record: LeadRecord, { scoreMilli, intent, intentConfidence }: Pick<Standing, 'scoreMilli' | 'intent' | 'intentConfidence'>, rules: Rules, at: Instant): FeatureValues => {
  const { values } = record;
  const answers = countingAnswers(record, rules, at);
  return {
    ...factsOf(record),
    ...eventsOf(record, rules, at),
    ...Object.fromEntries(BANT_LETTERS.map((letter) => [`bant ${letter}`, answers[letter]?.level ?? null])),
    origin: record.origin, status: record.status, intent, 'intent confidence': intent === null ? null : intentConfidence,
    score: scoreMilli / 1000, fit: Object.values(values.fit).reduce((sum, milli) => sum + milli, 0) / 1000,
    'days since activity': daysSince(values.lastActivityAt, at), 'days known': daysSince(record.recordedAt, at),
  };
};
