import type { Instant } from '../base/instant.ts';

/** What is known of one attribute; null is unknown, which is a fact of its own. */
export type FeatureValue = string | number | null;
export type FeatureValues = Readonly<Record<string, FeatureValue>>;

/** What is not there, and known not to be. */
export const NONE = 'none';

/** Where a list told all of a lead at once. */
export interface Told {
  readonly list: number;
  /** Rows of a list rise in its order. */
  readonly row: number;
  /** The list says since when its leads are known; of its facts it never does. */
  readonly isDated: boolean;
}

/** A lead whose outcome is known, as it was at the moment for which a prediction is asked. */
export interface Observation {
  readonly id: string;
  /** The moment of the prediction. */
  readonly at: Instant;
  readonly won: boolean;
  readonly values: FeatureValues;
  /** Since when a value is known, where that is recorded: what came after `at` was not known then. */
  readonly knownAt?: Readonly<Record<string, Instant>>;
  /** Since when the lead is known; without it, since `at`. */
  readonly since?: Instant;
  readonly told?: Told;
}

/** An empty text is nothing known. */
export const isKnown = (value: FeatureValue | undefined): value is string | number => value !== undefined && value !== null && String(value).trim() !== '';

/** Somebody wrote down what it is. */
export const isFilled = (value: FeatureValue | undefined): boolean => isKnown(value) && value !== NONE;

/** Every name that occurs, in the order of the alphabet: the same observations in another order make the same model. */
export const featureNames = (observations: readonly Pick<Observation, 'values'>[]): readonly string[] =>
  [...new Set(observations.flatMap(({ values }) => Object.keys(values)))].sort((a, b) => (a < b ? -1 : 1));
