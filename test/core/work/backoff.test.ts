import { describe, expect, it } from 'vitest';
import { DAY_MS, parseIso, toIso } from '../../../src/core/base/instant.ts';
import { retryAt } from '../../../src/core/work/backoff.ts';
import { balance, type BudgetCaps, type BudgetUse, nextMidnight, periodsOf, runsOutAt } from '../../../src/core/work/budget.ts';

const rules = { backoff: { firstMs: 60_000, factor: 2, maxMs: 300_000 } };
const delay = (attempt: number, jobId = 'jb_1'): number => retryAt({ rules, attempt, now: 1_000_000, seed: 1, jobId }) - 1_000_000;

describe('retryAt', () => {
  it.each([[1, 60_000], [2, 120_000], [3, 240_000], [4, 300_000], [50, 300_000]])('attempt %i waits between half and all of %i ms', (attempt, full) => {
    expect(delay(attempt)).toBeGreaterThanOrEqual(full / 2);
    expect(delay(attempt)).toBeLessThan(full);
  });
  it('draws the same for the same attempt, another for another job', () => {
    expect(delay(1)).toBe(delay(1));
    expect(new Set(['a', 'b', 'c', 'd'].map((id) => delay(1, id))).size).toBe(4);
  });
});

describe('balance', () => {
  const now = parseIso('2026-03-28T12:00', 'Europe/Berlin') ?? 0;
  const none = { reserved: 0, spent: 0, refilled: 0 };
  const left = (use: Partial<BudgetUse>, caps: Partial<BudgetCaps> = {}, month: Partial<BudgetUse> = {}) => balance({
    resource: 'coins', caps: { perDay: 100, perWeek: null, perMonth: null, ...caps }, use: { day: { ...none, ...use }, week: { ...none, ...use }, month: { ...none, ...use, ...month } },
    lowShare: 0.2, now, zone: 'Europe/Berlin',
  });
  it('is what the month leaves where that is less', () => {
    expect(left({ spent: 10 }, { perMonth: 500 }, { spent: 460 })).toMatchObject({ left: 40 });
    expect(left({ spent: 10 }, { perWeek: 30 })).toMatchObject({ left: 20 });
    expect(periodsOf('2026-03-01')).toEqual({ day: '2026-03-01', week: '2026-02-23', month: '2026-03-01' });
  });
  it('runs out at the rate of the last days, or lasts until it is full again', () => {
    const at = { left: 20, refillsAt: now + 12 * 3_600_000 };
    expect(runsOutAt(at, { now, since: now - 10 * 3_600_000, spent: 100 })).toBe(now + 2 * 3_600_000);
    expect(runsOutAt(at, { now, since: now - 10 * 3_600_000, spent: 10 })).toBeNull();
    expect(runsOutAt(at, { now, since: now - 1, spent: 0 })).toBeNull();
  });
  it.each([
    [{}, 100, false], [{ spent: 79 }, 21, false], [{ spent: 70, reserved: 10 }, 20, true], [{ spent: 100 }, 0, true],
    [{ spent: 100, refilled: 50 }, 50, false], [{ spent: 180 }, 0, true],
  ])('%j leaves %i', (use, expected, isLow) => { expect(left(use)).toMatchObject({ left: expected, isLow, isEmpty: expected === 0 }); });
  it('belongs to the local day and refills at its midnight', () => {
    expect(left({})).toMatchObject({ day: '2026-03-28' });
    expect(toIso(left({}).refillsAt, 'Europe/Berlin')).toBe('2026-03-29T00:00:00+01:00');
  });
  it('takes the first moment after a midnight that does not exist', () => {
    const cairo = parseIso('2026-04-23T12:00', 'Africa/Cairo') ?? 0;
    expect(toIso(nextMidnight(cairo, 'Africa/Cairo'), 'Africa/Cairo')).toBe('2026-04-24T01:00:00+03:00');
    expect(nextMidnight(cairo, 'Africa/Cairo') - cairo).toBeLessThan(DAY_MS);
  });
});
