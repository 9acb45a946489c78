import { AppError } from '../base/errors.ts';
import { MOST_MINOR } from '../base/money.ts';

/** What is sold once: `quantityMilli` thousandths of it, at so much for a whole one, in minor units. */
export interface Priced { readonly quantityMilli: number; readonly priceMinor: number }
/** Basis points: 1900 is 19 %. */
export interface Terms {
  readonly discountBp: number;
  /** Null: nothing is said of a tax. */
  readonly taxBp: number | null;
  /** The prices hold the tax already. */
  readonly taxIncluded: boolean;
}
/** All in minor units. */
export interface Totals {
  readonly subtotalMinor: number; readonly discountMinor: number; readonly netMinor: number; readonly taxMinor: number; readonly totalMinor: number;
}

const WHOLE_BP = 10_000n;

/** To the nearest whole one, halves up; neither is below 0. */
const rounded = (value: bigint, by: bigint): bigint => (2n * value + by) / (2n * by);

const minorOf = (value: bigint): number => {
  if (value > BigInt(MOST_MINOR)) throw new AppError('invalid', 'the amounts are too large to be added up', { hint: 'Look at the quantities and the prices.' });
  return Number(value);
};

/** What a line costs: quantity times price, to the nearest minor unit. Raises `invalid` beyond what can be counted. */
export const amountOf = ({ quantityMilli, priceMinor }: Priced): number => minorOf(rounded(BigInt(quantityMilli) * BigInt(priceMinor), 1000n));

/**
 * What lines come to. Each number is rounded once and then added as it is shown, so that the lines less the discount, with a tax that is not in the prices, are the total to the minor
 * unit; and net and tax are the total. Raises `invalid` beyond what can be counted.
 */
export const totalsOf = (amounts: readonly number[], { discountBp, taxBp, taxIncluded }: Terms): Totals => {
  const subtotal = amounts.reduce((sum, amount) => sum + BigInt(amount), 0n);
  const discount = rounded(subtotal * BigInt(discountBp), WHOLE_BP);
  const left = subtotal - discount;
  const rate = BigInt(taxBp ?? 0);
  const net = taxIncluded ? rounded(left * WHOLE_BP, WHOLE_BP + rate) : left;
  const tax = taxIncluded ? left - net : rounded(left * rate, WHOLE_BP);
  return { subtotalMinor: minorOf(subtotal), discountMinor: minorOf(discount), netMinor: minorOf(net), taxMinor: minorOf(tax), totalMinor: minorOf(net + tax) };
};
