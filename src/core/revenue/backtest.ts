import { liftOf, type Proportion, proportionOf, type Ratio } from '../base/proportion.ts';
import { count } from '../base/text.ts';
import { type Floor, refusalOf } from '../learn/model.ts';

/** A lead that was won or lost, with the score that it had before. */
export interface ScoredOutcome { readonly scoreMilli: number; readonly won: boolean }

/** Leads with a score from `from` to below `to` points; the last one has its upper end as well. */
export interface Band extends Proportion { readonly from: number; readonly to: number }

export interface Backtest {
  readonly threshold: number;
  /** Of all, those whose score had reached the threshold, and the rest: how many there were, how many of them won. */
  readonly all: Proportion;
  readonly hot: Proportion;
  readonly rest: Proportion;
  /** How many times the base rate that of hot leads is; null where it can't be said, for the reason in `refusal`. */
  readonly lift: Ratio | null;
  readonly refusal: string | null;
  /** From the lowest on, all ten of them. */
  readonly bands: readonly Band[];
}

const BANDS = 10;
const WIDTH = 100 / BANDS;

export interface Backtester { readonly add: (outcome: ScoredOutcome) => void; readonly result: () => Backtest }

type Count = { count: number; hits: number };
const counted = (): Count => ({ count: 0, hits: 0 });
const see = (count: Count, won: boolean): void => {
  count.count++;
  if (won) count.hits++;
};
const shareOf = ({ hits, count }: Count): Proportion => proportionOf(hits, count);

const refusalFor = (hot: Count, rest: Count, { threshold, floor }: { readonly threshold: number; readonly floor: Floor }): string | null => {
  const outcomes = hot.count + rest.count;
  const won = hot.hits + rest.hits;
  const few = refusalOf({ outcomes, won, lost: outcomes - won }, floor);
  if (few !== undefined) return few;
  if (hot.count === 0) return `none of ${count(outcomes, 'lead')} had reached ${threshold} before it was won or lost`;
  return rest.count === 0 ? `all ${count(outcomes, 'lead')} had reached ${threshold}: there is nobody to compare with` : null;
};

/** Counts outcomes by the score before, one at a time: of how many there are nothing is kept but counts. `threshold` in points; below the floor nothing is claimed. */
export const backtester = (threshold: number, floor: Floor): Backtester => {
  const [hot, rest] = [counted(), counted()];
  const bands = Array.from({ length: BANDS }, counted);
  return {
    add: ({ scoreMilli, won }) => {
      see(scoreMilli >= threshold * 1000 ? hot : rest, won);
      const band = bands[Math.min(BANDS - 1, Math.floor(scoreMilli / 1000 / WIDTH))];
      if (band) see(band, won);
    },
    result: () => {
      const refusal = refusalFor(hot, rest, { threshold, floor });
      return {
        threshold, all: proportionOf(hot.hits + rest.hits, hot.count + rest.count), hot: shareOf(hot), rest: shareOf(rest), refusal, lift: refusal === null ? liftOf(hot, rest) : null,
        bands: bands.map((band, at) => ({ from: at * WIDTH, to: (at + 1) * WIDTH, ...shareOf(band) })),
      };
    },
  };
};
