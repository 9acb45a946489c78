import type { Instant } from '../base/instant.ts';
import { compareTexts } from '../base/text.ts';
import type { Deal } from '../ledger/lead-record.ts';
import { type Month, monthAt, monthOfDay, monthsAfter, startOfMonth } from './month.ts';

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

type Placed = Pick<ForecastDeal, 'state' | 'expectedClose' | 'closedAt'>;

/** Says where deals belong; undefined for one that was lost, or won in no month that is shown. */
export const placer = ({ now, zone, from, months }: Omit<ForecastQuestion, 'commitAt'>): ((deal: Placed) => Period | undefined) => {
  const [current, last] = [monthAt(now, zone), monthsAfter(from, months - 1)];
  // Calendars are asked once, and of a win only in which of the months it lies.
  const [begin, end] = [startOfMonth(from, zone), startOfMonth(monthsAfter(last, 1), zone)];
  return ({ state, expectedClose, closedAt }) => {
    if (state === 'lost') return undefined;
    if (state === 'won') return closedAt === null || closedAt < begin || closedAt >= end ? undefined : { period: 'month', month: months === 1 ? from : monthAt(closedAt, zone) };
    if (expectedClose === null) return { period: 'undated', month: null };
    const month = monthOfDay(expectedClose);
    // What was expected of a month that is over can't close in it any more.
    if (month < current) return { period: 'overdue', month: null };
    return month > last ? { period: 'later', month: null } : { period: 'month', month };
  };
};

/** Of the open deals `weighted` holds whole minor units, and what is less than one in millionths: no sum is so large that it is rounded on the way. */
type Sums = { -readonly [K in keyof Omit<ForecastRow, 'weightedMinor'>]: ForecastRow[K] } & { readonly weighted: { whole: number; parts: number } };

const addWeighted = (weighted: Sums['weighted'], minor: number, probability: number): void => {
  const share = Math.round(probability * PARTS);
  const parts = weighted.parts + minor % PARTS * share;
  weighted.whole += Math.floor(minor / PARTS) * share + Math.floor(parts / PARTS);
  weighted.parts = parts % PARTS;
};

const addTo = (sums: Sums, deal: ForecastDeal, commitAt: number): void => {
  sums.deals++;
  const { state, amountMinor, probability } = deal;
  if (state === 'won') {
    const minor = amountMinor ?? 0;
    sums.wonMinor += minor;
    sums.commitMinor += minor;
    sums.bestCaseMinor += minor;
    return;
  }
  const because = uncountedBecause(deal);
  if (because === 'amount') sums.withoutAmount++;
  else if (because === 'probability') sums.withoutProbability++;
  if (amountMinor === null || probability === null) return;
  if (probability >= commitAt) sums.commitMinor += amountMinor;
  addWeighted(sums.weighted, amountMinor, probability);
  sums.bestCaseMinor += amountMinor;
};
const rowOf = ({ weighted: { whole, parts }, ...sums }: Sums): ForecastRow => ({ ...sums, weightedMinor: sums.wonMinor + whole + Math.round(parts / PARTS) });

const compareRows = (a: ForecastRow, b: ForecastRow): number => PERIODS.indexOf(a.period) - PERIODS.indexOf(b.period) || compareTexts(a.month, b.month)
  || compareTexts(a.currency, b.currency) || compareTexts(a.group, b.group);

export interface Forecaster {
  readonly add: (deal: ForecastDeal) => void;
  /** By period, currency and group, in that order; nobody's last. Only rows with a deal. */
  readonly rows: () => readonly ForecastRow[];
}

/** Adds deals up, one at a time. Currencies are never added to each other: nobody's exchange rate is guessed. */
export const forecaster = (question: ForecastQuestion): Forecaster => {
  const known = new Map<string, Sums>();
  const placeOf = placer(question);
  return {
    add: (deal) => {
      const place = placeOf(deal);
      if (!place) return;
      const { group, currency } = deal;
      const key = `${place.period} ${place.month ?? ''} ${currency} ${group === null ? '' : `of ${group}`}`;
      let sums = known.get(key);
      if (!sums) {
        sums = { ...place, group, currency, deals: 0, wonMinor: 0, commitMinor: 0, weighted: { whole: 0, parts: 0 }, bestCaseMinor: 0, withoutAmount: 0, withoutProbability: 0 };
        known.set(key, sums);
      }
      addTo(sums, deal, question.commitAt);
    },
    rows: () => [...known.values()].map(rowOf).sort(compareRows),
  };
};
