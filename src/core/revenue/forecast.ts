import type { Instant } from '../base/instant.ts';
import type { Deal } from '../ledger/lead-record.ts';
import { type Month, monthAt, monthOfDay, monthsAfter } from './month.ts';

/** What a forecast needs of a deal. `probability` is its own, else that of its stage; `group` is whatever it is summed by. */
export interface ForecastDeal extends Pick<Deal, 'state' | 'amountMinor' | 'currency' | 'probability' | 'expectedClose' | 'closedAt'> { readonly group: string | null }

/** Of a month that is shown; after the last of them; before this month, though still open; or of no day at all. */
export const PERIODS = ['overdue', 'month', 'later', 'undated'] as const;
export type PeriodKind = (typeof PERIODS)[number];
export interface Period { readonly period: PeriodKind; /** Null but for a month. */ readonly month: Month | null }

/** Why an open deal is in no sum. */
export type Uncounted = 'amount' | 'probability';

/**
 * Sums in minor units. What was won is certain and in all of them: won ≤ commit ≤ best case, won ≤ weighted ≤ best case; of a month that is over they
 * are the same.
 */
export interface ForecastRow extends Period {
  readonly group: string | null;
  readonly currency: string;
  /** Open ones and those won in the month, counted or not. */
  readonly deals: number;
  /** Won in the month so far. */
  readonly wonMinor: number;
  /** Won, and open deals that are as good as sure. */
  readonly commitMinor: number;
  /** Won, and each open deal by its probability. */
  readonly weightedMinor: number;
  /** Won, and every open deal as if it were. */
  readonly bestCaseMinor: number;
  /** Open deals that are in no sum: they name no amount, or have no probability. */
  readonly withoutAmount: number;
  readonly withoutProbability: number;
}

export interface ForecastQuestion {
  readonly now: Instant;
  readonly zone: string;
  /** The first month that is shown: this one, or one that is over. */
  readonly from: Month;
  /** How many months are shown. */
  readonly months: number;
  /** From this probability on a deal is as good as sure. */
  readonly commitAt: number;
}

/** Probabilities are summed in millionths, which are whole: the sum is the same in whatever order deals come. */
const PARTS = 1_000_000;

/** Why an open deal is not counted; undefined for one that is. Never as if it were certain. */
export const uncountedBecause = ({ amountMinor, probability }: Pick<ForecastDeal, 'amountMinor' | 'probability'>): Uncounted | undefined =>
  (probability === null ? 'probability' : amountMinor === null ? 'amount' : undefined);

/** Where a deal belongs; undefined for one that was lost, or won in no month that is shown. */
export const periodOf = ({ state, expectedClose, closedAt }: Pick<ForecastDeal, 'state' | 'expectedClose' | 'closedAt'>, { now, zone, from, months }: Omit<ForecastQuestion, 'commitAt'>): Period | undefined => {
  const last = monthsAfter(from, months - 1);
  if (state === 'lost') return undefined;
  if (state === 'won') {
    const month = closedAt === null ? undefined : monthAt(closedAt, zone);
    return month !== undefined && month >= from && month <= last ? { period: 'month', month } : undefined;
  }
  if (expectedClose === null) return { period: 'undated', month: null };
  const month = monthOfDay(expectedClose);
  // What was expected of a month that is over can't close in it any more.
  if (month < monthAt(now, zone)) return { period: 'overdue', month: null };
  return month > last ? { period: 'later', month: null } : { period: 'month', month };
};

type Sums = { -readonly [K in keyof ForecastRow]: ForecastRow[K] };

const addTo = (sums: Sums, deal: ForecastDeal, commitAt: number): void => {
  sums.deals++;
  const { state, amountMinor, probability } = deal;
  if (state === 'won') {
    const minor = amountMinor ?? 0;
    sums.wonMinor += minor;
    sums.commitMinor += minor;
    sums.weightedMinor += minor * PARTS;
    sums.bestCaseMinor += minor;
    return;
  }
  const because = uncountedBecause(deal);
  if (because === 'amount') sums.withoutAmount++;
  else if (because === 'probability') sums.withoutProbability++;
  if (amountMinor === null || probability === null) return;
  if (probability >= commitAt) sums.commitMinor += amountMinor;
  sums.weightedMinor += amountMinor * Math.round(probability * PARTS);
  sums.bestCaseMinor += amountMinor;
};

const compareText = (a: string | null, b: string | null): number => (a === b ? 0 : a === null ? 1 : b === null ? -1 : a < b ? -1 : 1);
const compareRows = (a: ForecastRow, b: ForecastRow): number => PERIODS.indexOf(a.period) - PERIODS.indexOf(b.period) || compareText(a.month, b.month)
  || compareText(a.currency, b.currency) || compareText(a.group, b.group);

export interface Forecaster {
  readonly add: (deal: ForecastDeal) => void;
  /** By period, currency and group, in that order; nobody's last. Only rows with a deal. */
  readonly rows: () => readonly ForecastRow[];
}

/** Adds deals up, one at a time. Currencies are never added to each other: nobody's exchange rate is guessed. */
export const forecaster = (question: ForecastQuestion): Forecaster => {
  const known = new Map<string, Sums>();
  return {
    add: (deal) => {
      const place = periodOf(deal, question);
      if (!place) return;
      const { group, currency } = deal;
      const key = JSON.stringify([place.period, place.month, currency, group]);
      let sums = known.get(key);
      if (!sums) {
        sums = { ...place, group, currency, deals: 0, wonMinor: 0, commitMinor: 0, weightedMinor: 0, bestCaseMinor: 0, withoutAmount: 0, withoutProbability: 0 };
        known.set(key, sums);
      }
      addTo(sums, deal, question.commitAt);
    },
    rows: () => [...known.values()].map((sums) => ({ ...sums, weightedMinor: Math.round(sums.weightedMinor / PARTS) })).sort(compareRows),
  };
};
