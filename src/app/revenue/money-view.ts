import { majorUnits, type Money } from '../../core/base/money.ts';
import { ATTRIBUTION_MODELS, type AttributionModel } from '../../core/revenue/attribution.ts';
import { moniesOf, returnOn, type Sums } from '../../core/revenue/sums.ts';
import type { OriginRow } from '../../core/revenue/tally.ts';

/** What came of an origin, under one model. */
export interface Return {
  /** The one currency of all its money; the workspace's where there are several, or none. */
  readonly currency: string;
  readonly revenue: Sums; readonly cost: Sums;
  /** True where a cost is known, be it of nothing. */
  readonly isCosted: boolean;
  readonly leads: number; readonly deals: number;
  /** Won deals, in shares: all origins' add up to the deals. */
  readonly wins: number;
  /** (revenue − cost) ÷ cost; null without a cost, or where there is no comparing. */
  readonly roi: number | null;
}

const NOTHING: Sums = new Map();
const currencyOf = (sums: readonly Sums[], fallback: string): string => {
  const codes = new Set(sums.flatMap((sum) => moniesOf(sum, fallback).map(({ currency }) => currency)));
  const [one, another] = codes;
  return one === undefined || another !== undefined ? fallback : one;
};

/** What came of an origin under a model. */
export const returnOf = ({ kind, leads, deals, earned, cost }: OriginRow, { model, currency }: { readonly model: AttributionModel; readonly currency: string }): Return => {
  const { milliWins, revenue } = earned.get(model) ?? { milliWins: 0, revenue: NOTHING };
  return {
    currency: currencyOf([revenue, cost], currency), revenue, cost, isCosted: cost.size > 0, leads, deals, wins: milliWins / 1000,
    // What was spent on nobody knows what has no return of its own.
    roi: kind === 'unplaced' ? null : returnOn(revenue, cost),
  };
};

/** Of a sum in the row's currency, in major units. */
export const majorOf = (sums: Sums, currency: string): number => majorUnits({ minor: sums.get(currency) ?? 0, currency });

/** What one of so many costs, in minor units rounded; null without a cost, without any of them, or where it is in more than one currency. */
export const costPer = ({ cost, currency }: Pick<Return, 'cost' | 'currency'>, count: number): Money | null => {
  const [one, another] = moniesOf(cost, currency);
  return one === undefined || another !== undefined || count <= 0 ? null : { minor: Math.round(one.minor / count), currency: one.currency };
};

/** As `costPer`, in major units of the cost's currency. */
export const costPerJson = (result: Pick<Return, 'cost' | 'currency'>, count: number): number | null => { const money = costPer(result, count); return money && majorUnits(money); };

/** Sums in currencies other than the row's, in major units, by currency. */
export const othersOf = ({ revenue, cost, currency }: Pick<Return, 'revenue' | 'cost' | 'currency'>): Readonly<Record<string, { readonly revenue: number; readonly cost: number }>> => {
  const codes = [...new Set([...revenue.keys(), ...cost.keys()])].filter((code) => code !== currency && ((revenue.get(code) ?? 0) !== 0 || (cost.get(code) ?? 0) !== 0)).sort();
  return Object.fromEntries(codes.map((code) => [code, { revenue: majorOf(revenue, code), cost: majorOf(cost, code) }]));
};

/** The documented names of money, in their order. */
export const RETURN_NAMES = ['leads', 'deals', 'won', 'revenue', 'cost', 'roi', 'currency', 'other_currencies'] as const;
/** The documented JSON of a return: sums in major units of its currency, cost null where none is known. */
export const returnJson = (result: Return) => {
  const { leads, deals, wins, revenue, cost, isCosted, roi, currency } = result;
  return {
    leads, deals, won: wins, revenue: majorOf(revenue, currency), cost: isCosted ? majorOf(cost, currency) : null, roi: roi === null ? null : Math.round(roi * 10_000) / 10_000, currency,
    other_currencies: othersOf(result),
  };
};

/** The documented names of the models side by side, in their order. */
export const MODELS_NAMES = ['leads', 'deals', ...ATTRIBUTION_MODELS, 'cost', 'currency', 'other_currencies'] as const;
/** The documented JSON of an origin under all models: what each of them gives it. */
export const modelsJson = ({ leads, deals, earned, cost }: OriginRow, fallback: string) => {
  const revenues = ATTRIBUTION_MODELS.map((model) => earned.get(model)?.revenue ?? NOTHING);
  const currency = currencyOf([...revenues, cost], fallback);
  const each = (code: string) => Object.fromEntries(ATTRIBUTION_MODELS.map((model, at) => [model, majorOf(revenues[at] ?? NOTHING, code)]));
  const others = [...new Set([...revenues, cost].flatMap((sums) => moniesOf(sums, currency).map((money) => money.currency)))].filter((code) => code !== currency).sort();
  return {
    leads, deals, ...each(currency), cost: cost.size > 0 ? majorOf(cost, currency) : null, currency,
    other_currencies: Object.fromEntries(others.map((code) => [code, { ...each(code), cost: majorOf(cost, code) }])),
  };
};
