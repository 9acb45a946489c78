import type { Month } from './month.ts';

/** What was expected of a month on its first day, and what closed in it. */
export interface PastMonth {
  readonly month: Month;
  readonly currency: string;
  /** By probability, what was as good as sure, and everything, as it was known then. */
  readonly forecastMinor: number;
  readonly commitMinor: number;
  readonly bestCaseMinor: number;
  /** What closed, as it is known now. */
  readonly wonMinor: number;
}

/** Forecast less what closed, as a share of what closed: above 0 too much was expected. Null where nothing closed. */
export const errorOf = ({ forecastMinor, wonMinor }: Pick<PastMonth, 'forecastMinor' | 'wonMinor'>): number | null => (wonMinor === 0 ? null : (forecastMinor - wonMinor) / wonMinor);

/** How good forecasts of one currency were. */
export interface Accuracy {
  readonly currency: string;
  readonly months: number;
  /** The mean of the errors without their sign (MAPE), over `mapeMonths`: those in which something closed. */
  readonly mape: number | null;
  readonly mapeMonths: number;
  /** All errors without their sign by all that closed (WAPE): a month without a sale counts as well, a small month for little. */
  readonly wape: number | null;
  /** All errors with their sign by all that closed: above 0 too much is expected as a rule. */
  readonly bias: number | null;
}

const sumOf = (months: readonly PastMonth[], value: (month: PastMonth) => number): number => months.reduce((sum, month) => sum + value(month), 0);

/**
 * Error and bias over months, by currency in the order of the alphabet. MAPE and WAPE as in Hyndman and Koehler, Another look at measures of forecast accuracy,
 * International Journal of Forecasting 22 (2006), 679-688.
 */
export const accuracyOf = (past: readonly PastMonth[]): readonly Accuracy[] => [...new Set(past.map(({ currency }) => currency))].sort().map((currency) => {
  const months = past.filter((month) => month.currency === currency);
  const errors = months.flatMap((month) => errorOf(month) ?? []);
  const won = sumOf(months, ({ wonMinor }) => wonMinor);
  const byWon = (sum: number): number | null => (won === 0 ? null : sum / won);
  return {
    currency, months: months.length, mapeMonths: errors.length,
    mape: errors.length === 0 ? null : errors.reduce((sum, error) => sum + Math.abs(error), 0) / errors.length,
    wape: byWon(sumOf(months, ({ forecastMinor, wonMinor }) => Math.abs(forecastMinor - wonMinor))),
    bias: byWon(sumOf(months, ({ forecastMinor, wonMinor }) => forecastMinor - wonMinor)),
  };
});
