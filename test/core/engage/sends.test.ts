import { describe, expect, it } from 'vitest';
import { DAY_MS, HOUR_MS, parseIso, toIso } from '../../../src/core/base/instant.ts';
import { breaches, catchUp, fuzzSends, RULES } from '../../support/send-ledger.ts';

const JUMPS = [3 * DAY_MS, -3 * DAY_MS, 3650 * DAY_MS, -3650 * DAY_MS];

describe('four ticks that send at once', () => {
  it('keep every cap, every suppression and every window, also while the clock jumps', () => {
    const report = fuzzSends({ attempts: 60_000, seed: 5, ticks: 4, jumps: JUMPS });
    expect(Object.entries(breaches(report)).filter(([, count]) => count > 0)).toEqual([]);
    expect(report.sent.length).toBeGreaterThan(500);
    for (const gate of ['suppression', 'window', 'holiday', 'cap', 'throttle'] as const) expect(report.held[gate], gate).toBeGreaterThan(10);
  }, 60_000);

  it('break them when they ask before and not in the transaction: the laws can fail', () => {
    const broken = Object.entries(breaches(fuzzSends({ attempts: 60_000, seed: 5, ticks: 4, jumps: [], isCareless: true }))).filter(([, count]) => count > 0).map(([law]) => law);
    expect(broken).toEqual(expect.arrayContaining(['a second message to a person in 20 hours', 'to a suppressed person', 'outside the hours or on a holiday', 'a 21st in a minute']));
  }, 60_000);
});

describe('72 hours asleep', () => {
  const at = (text: string): number => parseIso(text, 'Europe/Berlin') ?? Number.NaN;
  /** A sender that may send all of them: what is looked at is the minute and the person. */
  const roomy = { windows: RULES.windows, limits: { ...RULES.limits, perDay: {} } };

  it('3,000 overdue touches leave by 20 a minute, one to a person, and those that are late are held', () => {
    const now = at('2026-11-26T09:00');
    const overdue = Array.from({ length: 3000 }, (_, index) => ({ dueAt: now - 72 * HOUR_MS + index * 86_000, person: index % 2500 }));
    const { sent, late } = catchUp(overdue, { now, zone: 'Europe/Berlin', rules: roomy });
    expect(Object.entries(breaches({ sent, suppressedAt: new Map() })).filter(([law, count]) => count > 0 && !law.startsWith('more than'))).toEqual([]);
    expect(sent.length + late.length).toBe(3000);
    const firstMinute = sent.filter((one) => one.at < now + 60_000).length;
    expect([firstMinute, sent.length > 1000, late.length > 500]).toEqual([20, true, true]);
    // Due before Tuesday 09:00, in hours of Monday: late on Thursday at nine. All that are late were so at some minute of the catching up.
    expect(late.filter(({ dueAt }) => dueAt < now - 48 * HOUR_MS).length).toBe(overdue.filter(({ dueAt }) => dueAt < now - 48 * HOUR_MS).length);
  }, 60_000);

  it('a sender with 50 a day sends 50, and no storm on the day after', () => {
    const now = at('2026-11-26T09:00');
    const { sent } = catchUp(Array.from({ length: 80 }, (_, index) => ({ dueAt: now - index * 60_000, person: index })), { now, zone: 'Europe/Berlin' });
    expect(breaches({ sent, suppressedAt: new Map() })['more than its number by a sender in 24 hours']).toBe(0);
    expect(sent.filter((one) => one.at < now + DAY_MS).length).toBe(50);
  });

  it('what was due on Friday at 18:01 leaves on Monday, and waits for nobody', () => {
    const { sent, late } = catchUp([{ dueAt: at('2026-11-27T18:01'), person: 1 }], { now: at('2026-11-27T18:01'), zone: 'Europe/Berlin' });
    expect([sent.map((one) => toIso(one.at, 'Europe/Berlin')), late]).toEqual([['2026-11-30T08:00:00+01:00'], []]);
  });
});
