import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unit } from '../../../src/core/base/random.ts';
import { fitLogistic, logitOf, sigmoid, type SparseRows } from '../../../src/core/learn/logistic.ts';

const sparse = (dense: readonly (readonly number[])[]): SparseRows => {
  const columns: number[] = [];
  const values: number[] = [];
  const starts = [0];
  for (const row of dense) {
    row.forEach((value, column) => { if (value !== 0) { columns.push(column); values.push(value); } });
    starts.push(columns.length);
  }
  return { width: dense[0]?.length ?? 0, starts: Int32Array.from(starts), columns: Int32Array.from(columns), values: Float64Array.from(values) };
};

/** The gradient of the loss at the answer, computed another way: by differences of the loss itself. */
const slopes = (dense: readonly (readonly number[])[], won: Uint8Array, weights: Float64Array, ridge: number): readonly number[] => {
  const loss = (at: Float64Array): number => dense.reduce((sum, row, index) => {
    const logit = row.reduce((all, value, column) => all + value * (at[column] ?? 0), at[row.length] ?? 0);
    return sum + Math.log(1 + Math.exp(won[index] === 1 ? -logit : logit));
  }, ridge / 2 * [...at.slice(0, -1)].reduce((sum, weight) => sum + weight ** 2, 0));
  return [...weights].map((_, column) => {
    const moved = (by: number): Float64Array => weights.map((weight, place) => (place === column ? weight + by : weight));
    return (loss(moved(1e-4)) - loss(moved(-1e-4))) / 2e-4;
  });
};

describe('logistic regression', () => {
  it('finds the weights from which the loss rises in every direction, for any rows', () => {
    const row = fc.array(fc.constantFrom(0, 0, 1, -0.5, 2), { minLength: 4, maxLength: 4 });
    fc.assert(fc.property(fc.array(fc.tuple(row, fc.boolean()), { minLength: 2, maxLength: 60 }), fc.constantFrom(0.1, 1, 30), (given, ridge) => {
      const dense = given.map(([each]) => each);
      const won = Uint8Array.from(given, ([, is]) => Number(is));
      fc.pre(won.includes(1) && won.includes(0));
      const { weights } = fitLogistic(sparse(dense), won, ridge);
      for (const slope of slopes(dense, won, weights, ridge)) expect(Math.abs(slope)).toBeLessThan(1e-2);
    }), { numRuns: 200 });
  });

  it('comes to the weights that made the outcomes', () => {
    const truth = [1.5, -2, 0.5];
    const dense = Array.from({ length: 20_000 }, (_, at) => truth.map((__, column) => Number(unit(1, at, column) < 0.5)));
    const won = Uint8Array.from(dense, (row, at) => Number(unit(2, at) < sigmoid(row.reduce((sum, value, column) => sum + value * (truth[column] ?? 0), -0.3))));
    const { weights } = fitLogistic(sparse(dense), won, 1e-3);
    [...truth, -0.3].forEach((weight, column) => { expect(weights[column]).toBeCloseTo(weight, 0.8); });
  });

  it('predicts the base rate where a weight may cost anything, and ends where one attribute tells all', () => {
    const dense = Array.from({ length: 100 }, (_, at) => [Number(at < 30)]);
    const won = Uint8Array.from(dense, (_, at) => Number(at < 30));
    const rows = sparse(dense);
    const dear = fitLogistic(rows, won, 1e9);
    expect(sigmoid(logitOf(rows, dear.weights, 0))).toBeCloseTo(0.3, 3);
    const told = fitLogistic(rows, won, 1e-3);
    expect(sigmoid(logitOf(rows, told.weights, 0))).toBeGreaterThan(0.99);
    expect(told.steps).toBeLessThan(50);
  });
});
