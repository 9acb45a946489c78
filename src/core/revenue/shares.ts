/**
 * Splits a whole amount of nothing or more by weights, of which one at least is above 0: whole parts in their order, which add up to the amount exactly. What
 * rounding leaves over goes to the largest remainders, of equal ones to the first (the method of largest remainders). Weights are whole numbers.
 */
export const splitExactly = (amount: number, weights: readonly number[]): readonly number[] => {
  const whole = BigInt(amount);
  const total = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
  const parts = weights.map((weight, at) => {
    const product = whole * BigInt(weight);
    return { at, part: product / total, rest: product % total };
  });
  const missing = Number(whole - parts.reduce((sum, { part }) => sum + part, 0n));
  const raised = new Set([...parts].sort((a, b) => (a.rest === b.rest ? a.at - b.at : a.rest > b.rest ? -1 : 1)).slice(0, missing).map(({ at }) => at));
  return parts.map(({ at, part }) => Number(part) + (raised.has(at) ? 1 : 0));
};
