import fc from 'fast-check';
import { expect, it } from 'vitest';
import { unit } from '../../../src/core/base/random.ts';
import { type Arm, ERROR_RATE, HORIZON, likelihood, verdictOf } from '../../../src/core/engage/trial.ts';

const arm = (id: string, rate: number, seed: number, count = HORIZON): Arm => ({ id, outcomes: Array.from({ length: count }, (_, at) => unit(seed, id, at) < rate) });
const TRIALS = 2000;
const shareOf = (decides: (seed: number) => boolean): number => Array.from({ length: TRIALS }, (_, seed) => decides(seed)).filter(Boolean).length / TRIALS;
const isTold = (arms: readonly Arm[]): boolean => verdictOf(arms)?.kind === 'better';

it.each([0.02, 0.05, 0.1, 0.3, 0.5])('tells two texts that both have %d apart no oftener than it says', (rate) => {
  // Three standard errors of a share of 2,000 trials.
  expect(shareOf((seed) => isTold([arm('a', rate, seed), arm('b', rate, seed)]))).toBeLessThanOrEqual(ERROR_RATE + 3 * Math.sqrt(ERROR_RATE * (1 - ERROR_RATE) / TRIALS));
});
it('tells four that are alike apart no oftener either', () => {
  expect(shareOf((seed) => isTold(['a', 'b', 'c', 'd'].map((id) => arm(id, 0.1, seed))))).toBeLessThanOrEqual(ERROR_RATE + 0.015);
});
it('is not misled by who looks after every lead', () => {
  const peeked = (seed: number): boolean => [20, 50, 100, 150, HORIZON, HORIZON + 50, HORIZON + 400].some((count) => isTold([arm('a', 0.1, seed, count), arm('b', 0.1, seed, count)]));
  expect(shareOf(peeked)).toBeLessThanOrEqual(ERROR_RATE + 0.015);
});
it('finds a text that does much better, and names it', () => {
  expect(shareOf((seed) => { const verdict = verdictOf([arm('a', 0.05, seed), arm('b', 0.2, seed)]); return verdict?.kind === 'better' && verdict.winner === 'b'; })).toBeGreaterThan(0.9);
});
it('says nothing before its number is full, nor of one text alone', () => {
  expect(verdictOf([arm('a', 1, 1, HORIZON - 1), arm('b', 0, 1)])).toEqual({ kind: 'running', sent: HORIZON - 1 });
  expect(verdictOf([arm('a', 1, 1)])).toBeUndefined();
});
it('is a likelihood: between 0 and 1, the same both ways, less for a greater difference', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 99 }), (a, b) => {
    const p = likelihood(a, b, 100);
    expect(p).toBeGreaterThanOrEqual(0);
    expect(p).toBeLessThanOrEqual(1);
    expect(likelihood(b, a, 100)).toBe(p);
    if (b >= a) expect(likelihood(a, b + 1, 100)).toBeLessThanOrEqual(p + 1e-9);
  }));
});
