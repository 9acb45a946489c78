/** A share of a count, with the bounds of its 95 % confidence interval. */
export interface Proportion { readonly count: number; readonly hits: number; readonly share: number | null; readonly low: number; readonly high: number }
/** A ratio with the bounds of its 95 % confidence interval. */
export interface Ratio { readonly value: number; readonly low: number; readonly high: number }

export const CONFIDENCE = 0.95;
/** Of the normal distribution, for `CONFIDENCE` on both sides. */
const Z = 1.959963984540054;

/** The score interval of Wilson, Probable inference, the law of succession, and statistical inference, JASA 22 (1927), 209-212: it holds for few as well, and near 0 and 1. Of none it is 0 to 1. */
export const proportionOf = (hits: number, count: number): Proportion => {
  if (count === 0) return { count, hits, share: null, low: 0, high: 1 };
  const share = hits / count;
  const scale = 1 + Z * Z / count;
  const middle = (share + Z * Z / (2 * count)) / scale;
  const half = Z * Math.sqrt(share * (1 - share) / count + Z * Z / (4 * count * count)) / scale;
  return { count, hits, share, low: hits === 0 ? 0 : Math.max(0, middle - half), high: hits === count ? 1 : Math.min(1, middle + half) };
};

interface Counted { readonly count: number; readonly hits: number }

/** The ratio of two shares on a logarithmic scale, where it is nearly normal: its middle and half the width. A cell without anybody counts half a one (Gart and Nam, Biometrics 44 (1988), 323-338). */
const logRatio = (one: Counted, other: Counted): { readonly middle: number; readonly half: number } => {
  const isBare = one.hits === 0 || other.hits === 0 || (one.hits === one.count && other.hits === other.count);
  const [a, n, b, m] = [one.hits, one.count, other.hits, other.count].map((cell) => cell + (isBare ? 0.5 : 0)) as [number, number, number, number];
  return { middle: Math.log(a / n / (b / m)), half: Z * Math.sqrt(Math.max(0, 1 / a - 1 / n + 1 / b - 1 / m)) };
};

/**
 * How many times the share of all that of some is: 1 is no better. The interval is that of Katz, Baptista, Azen and Pike, Obtaining confidence intervals for the risk
 * ratio in cohort studies, Biometrics 34 (1978), 469-474, for these against the rest, taken over to these against all, whose part they are: with w their part of all and r
 * the ratio to the rest, it is 1 ÷ (w + (1 − w) ÷ r), which grows with r. Null where there is nobody to compare, or nobody was hit.
 */
export const liftOf = (some: Counted, rest: Counted): Ratio | null => {
  const all = { count: some.count + rest.count, hits: some.hits + rest.hits };
  if (some.count === 0 || rest.count === 0 || all.hits === 0) return null;
  const value = some.hits / some.count / (all.hits / all.count);
  const part = some.count / all.count;
  const { middle, half } = logRatio(some, rest);
  const liftAt = (log: number): number => 1 / (part + (1 - part) / Math.exp(log));
  return { value, low: Math.min(value, liftAt(middle - half)), high: Math.max(value, liftAt(middle + half)) };
};
