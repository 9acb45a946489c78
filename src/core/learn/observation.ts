import type { Instant } from '../base/instant.ts';

/** What is known of one attribute; null is unknown, which is a fact of its own. */
export type FeatureValue = string | number | null;
export type FeatureValues = Readonly<Record<string, FeatureValue>>;

/** A lead whose outcome is known, as it was at the moment for which a prediction is asked. */
export interface Observation {
  readonly id: string;
  /** The moment of the prediction. */
  readonly at: Instant;
  readonly won: boolean;
  readonly values: FeatureValues;
  /** Since when a value is known, where that is recorded: what came after `at` was not known then. */
  readonly knownAt?: Readonly<Record<string, Instant>>;
}

/** An empty text is nothing known. */
export const isKnown = (value: FeatureValue | undefined): value is string | number => value !== undefined && value !== null && String(value).trim() !== '';

/** Every name that occurs, in the order of the alphabet: the same observations in another order make the same model. */
export const featureNames = (observations: readonly Pick<Observation, 'values'>[]): readonly string[] =>
  [...new Set(observations.flatMap(({ values }) => Object.keys(values)))].sort((a, b) => (a < b ? -1 : 1));
