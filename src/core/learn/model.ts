import { type Encoding, encodeRows, encodeValue, firstColumns, learnEncoding } from './encoder.ts';
import type { Beside } from './filling.ts';
import { type FoldKind, foldsOf } from './folds.ts';
import { asKnownThen, findLeaks, type LeftOut } from './guard.ts';
import { countRows, fitLogistic, logitOf, sigmoid, type SparseRows } from './logistic.ts';
import { featureNames, type FeatureValues, isKnown, type Observation } from './observation.ts';
import { type Judged, type Quality, qualityOf } from './quality.ts';

/** What one attribute adds to the log-odds of a lead, against the average lead. */
export interface Push { readonly feature: string; readonly value: string | null; readonly logit: number }

/** Weights over encodings; plain data, to be kept as JSON. */
export interface Weights {
  readonly encodings: readonly Encoding[];
  /** One a column, the intercept as the last. */
  readonly weights: readonly number[];
  /** The mean of each column over the leads learnt from. */
  readonly means: readonly number[];
  readonly ridge: number;
}

/** Weights in force, and what they were learnt from. */
export interface LearntModel extends Counts { readonly id: string; readonly learnt: Weights; readonly auc: number | null; readonly brier: number }

/** With fewer outcomes, or fewer won or lost, nothing is learnt. */
export interface Floor { readonly minOutcomes: number; readonly minOfEach: number }

export interface Counts { readonly outcomes: number; readonly won: number; readonly lost: number }
/** With too few outcomes there are no weights, and `refusal` says why. `quality` is held out: nothing in it was judged by what it was learnt from. */
export type Model =
  | Counts & { readonly kind: 'prior'; readonly refusal: string; readonly leftOut: readonly LeftOut[] }
  | Counts & { readonly kind: 'learnt'; readonly learnt: Weights; readonly quality: Quality; readonly judged: number; readonly folds: FoldKind; readonly leftOut: readonly LeftOut[] };

/** What a weight costs; the one that predicts best what was not learnt from is taken. Under the first no attribute weighs anything: nothing predicts. */
const RIDGES = [1e6, 1000, 300, 100, 30, 10, 3, 1, 0.3];

const outcomesOf = (observations: readonly Observation[]): Uint8Array => Uint8Array.from(observations, ({ won }) => Number(won));
const meansOf = (rows: SparseRows): readonly number[] => {
  const sums = new Float64Array(rows.width);
  rows.columns.forEach((column, at) => { sums[column] = (sums[column] ?? 0) + (rows.values[at] ?? 0); });
  return [...sums].map((sum) => sum / countRows(rows));
};
/** How far a prediction may be from certain where it is judged: the loss of a certain mistake has no end. */
const within = (chance: number): number => Math.min(0.999, Math.max(0.001, chance));

const judge = (rows: SparseRows, weights: Float64Array, observations: readonly Observation[]): readonly Judged[] =>
  observations.map(({ won }, at) => ({ chance: within(sigmoid(logitOf(rows, weights, at))), won }));

const learnEncodings = (names: readonly string[], observations: readonly Observation[]): readonly Encoding[] =>
  names.flatMap((name) => learnEncoding(name, observations.map(({ values }) => values)) ?? []);

const pick = <T>(all: readonly T[], places: readonly number[]): readonly T[] => places.flatMap((place) => all[place] ?? []);
const valuesOf = (observations: readonly Observation[]): readonly FeatureValues[] => observations.map(({ values }) => values);

/** The ridge with the least loss on what was held out of these. */
const chooseRidge = (names: readonly string[], observations: readonly Observation[]): number => {
  const losses = RIDGES.map(() => 0);
  for (const { learn, judge: held } of foldsOf(observations).folds) {
    const known = pick(observations, learn);
    const asked = pick(observations, held);
    const encodings = learnEncodings(names, known);
    const [rows, heldRows] = [encodeRows(encodings, valuesOf(known)), encodeRows(encodings, valuesOf(asked))];
    let weights: Float64Array<ArrayBuffer> | undefined;
    RIDGES.forEach((ridge, at) => {
      ({ weights } = fitLogistic(rows, outcomesOf(known), ridge, weights));
      losses[at] = (losses[at] ?? 0) + qualityOf(judge(heldRows, weights, asked)).logLoss * asked.length;
    });
  }
  return RIDGES[losses.indexOf(Math.min(...losses))] ?? 1;
};

const learn = (names: readonly string[], observations: readonly Observation[]): Weights => {
  const ridge = chooseRidge(names, observations);
  const encodings = learnEncodings(names, observations);
  const rows = encodeRows(encodings, valuesOf(observations));
  return { encodings, weights: [...fitLogistic(rows, outcomesOf(observations), ridge).weights], means: meansOf(rows), ridge };
};

/** Why nothing is learnt from so few; undefined where there are enough. */
export const refusalOf = ({ outcomes, won, lost }: Counts, { minOutcomes, minOfEach }: Floor): string | undefined => {
  if (outcomes >= minOutcomes && won >= minOfEach && lost >= minOfEach) return undefined;
  return `not enough data: ${won} won, ${lost} lost; it takes ${minOutcomes} outcomes, ${minOfEach} of each`;
};

/**
 * Learns from outcomes what to expect of the next. Everything is chosen anew within each part that is held out, the ridge too, so that the quality is that of
 * the whole recipe on what it has not seen.
 */
export const trainModel = (given: readonly Observation[], floor: Floor, beside: Beside): Model => {
  const sorted = [...given].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  const won = sorted.filter((each) => each.won).length;
  const counts = { outcomes: sorted.length, won, lost: sorted.length - won };
  const refusal = refusalOf(counts, floor);
  if (refusal !== undefined) return { ...counts, kind: 'prior', refusal, leftOut: [] };
  const leftOut = findLeaks(featureNames(sorted), sorted, beside);
  const names = featureNames(sorted).filter((name) => !leftOut.some(({ feature }) => feature === name));
  const observations = sorted.map(asKnownThen);
  const { kind, folds } = foldsOf(observations);
  const judged = folds.flatMap(({ learn: known, judge: held }) => {
    const { encodings, weights } = learn(names, pick(observations, known));
    const asked = pick(observations, held);
    return judge(encodeRows(encodings, valuesOf(asked)), Float64Array.from(weights), asked);
  });
  return { ...counts, kind: 'learnt', learnt: learn(names, observations), quality: qualityOf(judged), judged: judged.length, folds: kind, leftOut };
};

/** The chance under learnt weights, not yet kept within any bounds. */
export const chanceUnder = ({ encodings, weights }: Weights, values: FeatureValues): number => {
  const firsts = firstColumns(encodings);
  let logit = weights.at(-1) ?? 0;
  encodings.forEach((encoding, index) => {
    encodeValue(encoding, values[encoding.name], (column, value) => { logit += (weights[(firsts[index] ?? 0) + column] ?? 0) * value; });
  });
  return sigmoid(logit);
};

/** What pushes the chance away from that of the average lead, the strongest first; what pushes nothing is left out. */
export const pushesUnder = ({ encodings, weights, means }: Weights, values: FeatureValues): readonly Push[] => {
  const firsts = firstColumns(encodings);
  const pushes = encodings.map((encoding, index): Push => {
    const [first = 0, end = 0] = [firsts[index], firsts[index + 1]];
    let logit = 0;
    for (let column = first; column < end; column++) logit -= (weights[column] ?? 0) * (means[column] ?? 0);
    encodeValue(encoding, values[encoding.name], (column, value) => { logit += (weights[first + column] ?? 0) * value; });
    const value = values[encoding.name];
    return { feature: encoding.name, value: isKnown(value) ? String(value) : null, logit };
  });
  return pushes.filter(({ logit }) => logit !== 0).sort((a, b) => Math.abs(b.logit) - Math.abs(a.logit) || (a.feature < b.feature ? -1 : 1));
};
