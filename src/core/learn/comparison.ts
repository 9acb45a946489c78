/*
 * Whether a share differs from that of the others by more than chance. Everything is exact: with the few outcomes of a small business an approximation finds what is
 * not there.
 */

/** Of those with a value and those without it, how many there are and how many of them converted. */
export interface Counts { readonly with: number; readonly converted: number; readonly others: number; readonly othersConverted: number }

/** Probabilities of whole numbers from `from` on; what is left out is too small to be seen. */
interface Distribution { readonly from: number; readonly chances: readonly number[] }

/** Smaller than this, against the most probable number, is nothing. */
const UNSEEN = 1e-18;

/** How many of the converted have the value, if value and conversion have nothing to do with each other: hypergeometric, from its mode outwards. */
const byChance = ({ with: n, converted, others, othersConverted }: Counts): Distribution => {
  const all = n + others, wins = converted + othersConverted;
  const least = Math.max(0, n + wins - all), most = Math.min(n, wins);
  const mode = Math.min(most, Math.max(least, Math.floor((n + 1) * (wins + 1) / (all + 2))));
  const up: number[] = [], down: number[] = [];
  for (let at = mode, weight = 1; at < most; at++) {
    weight *= (wins - at) * (n - at) / ((at + 1) * (all - wins - n + at + 1));
    if (weight < UNSEEN) break;
    up.push(weight);
  }
  for (let at = mode, weight = 1; at > least; at--) {
    weight *= at * (all - wins - n + at) / ((wins - at + 1) * (n - at + 1));
    if (weight < UNSEEN) break;
    down.push(weight);
  }
  const weights = [...down.reverse(), 1, ...up];
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return { from: mode - down.length, chances: weights.map((weight) => weight / sum) };
};

const summed = (a: Distribution, b: Distribution): Distribution => {
  const chances = new Array<number>(a.chances.length + b.chances.length - 1).fill(0);
  a.chances.forEach((chance, at) => { b.chances.forEach((other, more) => { chances[at + more] = (chances[at + more] ?? 0) + chance * other; }); });
  return { from: a.from + b.from, chances };
};

/** Two chances that differ by less than this share are one: they were reached by other sums. */
const ROUNDING = 1e-7;

/**
 * How likely a count at least as unusual is if the value makes no difference: Fisher's exact test, both sides, over strata in each of which like is compared with like.
 * The counts of a stratum add up as they would if each were drawn by itself.
 */
export const likelihoodOf = (strata: readonly Counts[]): number => {
  const { from, chances } = strata.map(byChance).reduce(summed, { from: 0, chances: [1] });
  const seen = strata.reduce((sum, { converted }) => sum + converted, 0);
  const chance = chances[seen - from] ?? 0;
  const sum = chances.reduce((total, each) => (each <= chance * (1 + ROUNDING) ? total + each : total), 0);
  return Math.min(1, Math.max(Number.MIN_VALUE, sum));
};

/** How many of those with the value would have converted at the rate of their strata. */
export const expectedOf = (strata: readonly Counts[]): number =>
  strata.reduce((sum, { with: n, converted, others, othersConverted }) => sum + (n + others === 0 ? 0 : n * (converted + othersConverted) / (n + others)), 0);

/** Of comparisons made together, each p-value so raised that a chance is taken for a difference in at most one of twenty reports at 0.05, whatever depends on what (Holm). */
export const corrected = (ps: readonly number[]): readonly number[] => {
  const order = [...ps.keys()].sort((a, b) => (ps[a] ?? 1) - (ps[b] ?? 1));
  const raised = new Array<number>(ps.length).fill(1);
  let least = 0;
  order.forEach((place, rank) => {
    least = Math.max(least, Math.min(1, (ps.length - rank) * (ps[place] ?? 1)));
    raised[place] = least;
  });
  return raised;
};
