import type { Rules } from '../playbook/rules.ts';

/** The chance to win before there are outcomes to learn from: logistic in score and BANT, kept within the playbook's bounds. Unknown BANT is 0. */
export const priorProbability = (
  { scoreMilli, bant }: { readonly scoreMilli: number; readonly bant: number | null },
  { probability }: Pick<Rules, 'probability'>,
): number => {
  const { prior, min, max } = probability;
  const chance = 1 / (1 + Math.exp(-(prior.perScore * (scoreMilli / 1000) + prior.perBant * (bant ?? 0) + prior.bias)));
  return Math.min(max, Math.max(min, chance));
};
