import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DAY_MS } from '../../../src/core/base/instant.ts';
import { daysOf, isOld, LEAST_WON, wonAgesOf } from '../../../src/core/revenue/deal-age.ts';

const inDays = (days: readonly number[]) => wonAgesOf(days.map((each) => each * DAY_MS));

it('says within how many days half and 80 % of the won deals were won, and nothing of fewer than ten', () => {
  expect(inDays([1, 2, 3, 4, 5, 6, 7, 8, 9, 100])).toEqual({ won: 10, medianMs: 5.5 * DAY_MS, oldMs: 8 * DAY_MS });
  expect(inDays([9, 7, 100, 5, 3, 1, 2, 4, 6, 8, 10])).toMatchObject({ won: 11, medianMs: 6 * DAY_MS, oldMs: 9 * DAY_MS });
  expect(inDays([1, 2, 3, 4, 5, 6, 7, 8, 9])).toEqual({ won: 9, medianMs: null, oldMs: null });
  expect([isOld(1e12, inDays([1])), daysOf(DAY_MS * 2.9), daysOf(-5)]).toEqual([false, 2, 0]);
});

it('law: whoever is older is older than at least 80 % of them, and in whatever order they come', () => {
  fc.assert(fc.property(fc.array(fc.nat(1e9), { minLength: LEAST_WON, maxLength: 60 }), fc.nat(1e9), (ages, age) => {
    const known = wonAgesOf(ages);
    const older = ages.filter((each) => each < age).length / ages.length;
    if (isOld(age, known)) expect(older).toBeGreaterThanOrEqual(0.8);
    if (older > 0.8) expect(isOld(age, known)).toBe(true);
    expect(wonAgesOf([...ages].reverse())).toEqual(known);
    expect(known.medianMs ?? 0).toBeLessThanOrEqual(known.oldMs ?? 0);
  }));
});
