import { DAY_MS } from '../base/instant.ts';

/** With fewer won deals in a pipeline nothing is said of how long they take: of nine the 80th percentile is the second slowest. */
export const LEAST_WON = 10;
/** An open deal is old once it is older than this share of the won ones were. */
export const OLD_SHARE = 0.8;

/** How long the won deals of a pipeline took from created to won, in ms; null with fewer than `LEAST_WON`. */
export interface WonAges { readonly won: number; readonly medianMs: number | null; readonly oldMs: number | null }

/** Nobody has won anything. */
export const NO_WON: WonAges = { won: 0, medianMs: null, oldMs: null };

/** The median, of an even count the mean of the two in the middle, and the percentile by nearest rank: the least age that so many were won by. */
export const wonAgesOf = (agesMs: readonly number[]): WonAges => {
  const won = agesMs.length;
  if (won < LEAST_WON) return { ...NO_WON, won };
  const sorted = Float64Array.from(agesMs).sort();
  const [low = 0, high = 0] = [sorted[Math.floor((won - 1) / 2)], sorted[Math.floor(won / 2)]];
  return { won, medianMs: (low + high) / 2, oldMs: sorted[Math.ceil(won * OLD_SHARE) - 1] ?? 0 };
};

/** Older than `OLD_SHARE` of the won deals were; never where too few were won to say. */
export const isOld = (ageMs: number, { oldMs }: WonAges): boolean => oldMs !== null && ageMs > oldMs;

/** Whole days that have passed. */
export const daysOf = (ms: number): number => Math.floor(Math.max(0, ms) / DAY_MS);
