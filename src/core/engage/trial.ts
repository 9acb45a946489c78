/*
 * Whether one text of a step does better than another. The number of leads is fixed before: each text is judged by the first of those that it was sent to, once, when all have
 * so many. Looking in between decides nothing, so that it cannot make a chance look like a difference.
 */

/** So many leads each text is judged by. */
export const HORIZON = 200;
/** How often two texts that are alike are told apart all the same. */
export const ERROR_RATE = 0.05;

/** A text with what came of each lead it went to, the first first. */
export interface Arm { readonly id: string; readonly outcomes: readonly boolean[] }
export type Verdict =
  | { readonly kind: 'running'; /** Of the text that has fewest. */ readonly sent: number }
  | { readonly kind: 'alike'; readonly p: number }
  | { readonly kind: 'better'; readonly winner: string; readonly p: number };

/** The share of a normal distribution beyond `z` on both sides, by the approximation 7.1.26 of Abramowitz and Stegun (error below 1.5e-7). */
const beyond = (z: number): number => {
  const x = Math.abs(z) / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * x);
  return t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429)))) * Math.exp(-x * x);
};

/** How likely so great a difference is between two texts that are alike: two proportions of `n` each, with Yates' correction, which errs on the side of alike. */
export const likelihood = (a: number, b: number, n: number): number => {
  const share = (a + b) / (2 * n);
  if (share === 0 || share === 1) return 1;
  const distance = Math.max(0, Math.abs(a - b) - 1) / n;
  return Math.min(1, beyond(distance / Math.sqrt(2 * share * (1 - share) / n)));
};

/** What is to be said of texts that are tried against each other; undefined for fewer than two. Of several, the best must stand against each other one (Bonferroni). */
export const verdictOf = (arms: readonly Arm[]): Verdict | undefined => {
  if (arms.length < 2) return undefined;
  const sent = Math.min(...arms.map(({ outcomes }) => outcomes.length));
  if (sent < HORIZON) return { kind: 'running', sent };
  const [best, ...others] = arms.map(({ id, outcomes }) => ({ id, successes: outcomes.slice(0, HORIZON).filter(Boolean).length })).sort((a, b) => b.successes - a.successes);
  const pairs = arms.length * (arms.length - 1) / 2;
  const p = Math.min(1, pairs * Math.max(...others.map(({ successes }) => likelihood(best?.successes ?? 0, successes, HORIZON))));
  return p <= ERROR_RATE && best ? { kind: 'better', winner: best.id, p } : { kind: 'alike', p };
};
