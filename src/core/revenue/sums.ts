import type { Money } from '../base/money.ts';

/** Minor units by currency. Nothing is converted: amounts of two currencies are two amounts. */
export type Sums = ReadonlyMap<string, number>;

/** Adds to one of the sums; nothing is a sum too, once it was said. */
export const addMoney = (sums: Map<string, number>, currency: string, minor: number): void => { sums.set(currency, (sums.get(currency) ?? 0) + minor); };

/** What is not nothing, the given currency first, the others in their alphabet. */
export const moniesOf = (sums: Sums, first: string): readonly Money[] => [...sums].filter(([, minor]) => minor !== 0)
  .sort(([a], [b]) => Number(b === first) - Number(a === first) || (a < b ? -1 : 1)).map(([currency, minor]) => ({ minor, currency }));

/**
 * What came back of what was spent, as a share: (revenue − cost) ÷ cost. Null where there is no cost, and where cost or revenue are in more than one currency, or in two: never
 * infinite, and never of amounts that cannot be compared.
 */
export const returnOn = (revenue: Sums, cost: Sums): number | null => {
  const spent = [...cost].filter(([, minor]) => minor !== 0);
  const earned = [...revenue].filter(([, minor]) => minor !== 0);
  const [one, another] = spent;
  if (one === undefined || another !== undefined || earned.some(([currency]) => currency !== one[0])) return null;
  return ((earned[0]?.[1] ?? 0) - one[1]) / one[1];
};
