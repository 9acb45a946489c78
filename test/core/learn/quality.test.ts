import fc from 'fast-check';
import { expect, it } from 'vitest';
import { aucOf, qualityOf } from '../../../src/core/learn/quality.ts';

const judged = fc.array(fc.record({ chance: fc.constantFrom(0.01, 0.2, 0.25, 0.5, 0.77, 0.99), won: fc.boolean() }), { minLength: 1, maxLength: 60 });

it('the AUC is the share of pairs in the right order, ties half', () => {
  fc.assert(fc.property(judged, (all) => {
    const pairs = all.filter(({ won }) => won).flatMap((a) => all.filter(({ won }) => !won).map((b) => (a.chance > b.chance ? 1 : a.chance === b.chance ? 0.5 : 0)));
    const expected = pairs.length === 0 ? null : pairs.reduce<number>((sum, each) => sum + each, 0) / pairs.length;
    const auc = aucOf(all);
    if (expected === null) expect(auc).toBeNull();
    else expect(auc).toBeCloseTo(expected, 10);
  }));
});

it('the reliability table holds every prediction once, and the calibration error is its distances by share', () => {
  fc.assert(fc.property(judged, (all) => {
    const { reliability, ece, brier } = qualityOf(all);
    expect(reliability.reduce((sum, { count }) => sum + count, 0)).toBe(all.length);
    for (const { from, to, predicted } of reliability) { expect(predicted).toBeGreaterThanOrEqual(from - 1e-9); expect(predicted).toBeLessThanOrEqual(to + 1e-9); }
    expect(ece).toBeGreaterThanOrEqual(0);
    expect(ece).toBeLessThanOrEqual(1);
    expect(brier).toBeLessThanOrEqual(1);
  }));
  expect(qualityOf([{ chance: 0.25, won: true }, { chance: 0.25, won: false }, { chance: 0.25, won: false }, { chance: 0.25, won: false }]).ece).toBe(0);
  expect(qualityOf([{ chance: 0.9, won: false }]).ece).toBeCloseTo(0.9);
});
