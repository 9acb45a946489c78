import { learnEncoding, levelOf } from './encoder.ts';
import { type Beside, type Fillings, fillingsOf, whyFilled } from './filling.ts';
import { type FeatureValue, isKnown, type Observation } from './observation.ts';
import { aucOf } from './quality.ts';

/** An attribute that the model must not see, and why. */
export interface LeftOut { readonly feature: string; readonly reason: string }

/** One attribute alone that tells outcomes apart so well tells of them because it was written down after them. */
const TOO_GOOD = 0.95;
/** Of the values of an attribute so many came after the moment of the prediction: it is filled in when the outcome is near. */
const TOO_LATE = 0.5;
const BINS = 10;

const shareOf = <T>(all: readonly T[], is: (each: T) => boolean): number => (all.length === 0 ? 0 : all.filter(is).length / all.length);
const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** What is not yet known at the moment of the prediction is unknown to the model. */
export const asKnownThen = (observation: Observation): Observation => {
  const { at, values, knownAt } = observation;
  if (!knownAt || !Object.keys(values).some((name) => (knownAt[name] ?? at) > at)) return observation;
  return { ...observation, values: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, (knownAt[name] ?? at) > at ? null : value])) };
};

/** Groups an attribute's values as levels, or numbers as tenths of them, so that an effect that turns counts too. */
const groupOf = (name: string, observations: readonly Observation[]): (value: FeatureValue | undefined) => string => {
  const encoding = learnEncoding(name, observations.map(({ values }) => values));
  if (encoding?.kind !== 'number') {
    const levels = new Set(encoding?.levels);
    return (value) => (!isKnown(value) ? 'unknown' : levels.has(levelOf(value)) ? `=${levelOf(value)}` : 'other');
  }
  const sorted = observations.map(({ values }) => values[name]).filter((value): value is number => typeof value === 'number').sort((a, b) => a - b);
  const edges = Array.from({ length: BINS - 1 }, (_, at) => sorted[Math.floor((at + 1) / BINS * sorted.length)] ?? 0);
  return (value) => (typeof value === 'number' ? String(edges.filter((edge) => value >= edge).length) : 'unknown');
};

/** How well this attribute alone tells won from lost, by the share of won in each of its groups. */
const aloneAuc = (name: string, observations: readonly Observation[]): number => {
  const group = groupOf(name, observations);
  const counts = new Map<string, { all: number; won: number }>();
  const groups = observations.map(({ values, won }) => {
    const key = group(values[name]);
    const count = counts.get(key) ?? { all: 0, won: 0 };
    counts.set(key, { all: count.all + 1, won: count.won + Number(won) });
    return key;
  });
  return aucOf(observations.map(({ won }, at) => {
    const count = counts.get(groups[at] ?? '') ?? { all: 1, won: 0 };
    return { chance: count.won / count.all, won };
  })) ?? 0.5;
};

/** Why an attribute must not be learnt from; undefined where it may. `observations` in the order of time. */
const leakIn = (name: string, observations: readonly Observation[], fillings: Fillings): string | undefined => {
  const known = observations.filter(({ values }) => isKnown(values[name]));
  const late = shareOf(known, ({ at, knownAt }) => (knownAt?.[name] ?? at) > at);
  if (late > TOO_LATE) return `known only later: ${percent(late)} of its values came after the moment of the prediction`;
  const alone = aloneAuc(name, observations.map(asKnownThen));
  if (alone > TOO_GOOD) return `it alone tells won from lost with an AUC of ${alone.toFixed(2)}: it was written down when the outcome was known`;
  return whyFilled(name, fillings);
};

/** Attributes that tell of the outcome what nobody can know when a prediction is asked. `observations` in the order of time. */
export const findLeaks = (names: readonly string[], observations: readonly Observation[], beside: Beside): readonly LeftOut[] => {
  const fillings = fillingsOf(observations, beside);
  return names.flatMap((feature) => {
    const reason = leakIn(feature, observations, fillings);
    return reason === undefined ? [] : [{ feature, reason }];
  });
};
