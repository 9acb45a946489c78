import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS, type Instant, localDate, parseIso, toIso } from '../../../src/core/base/instant.ts';
import { due, lastSlot, nextSlot } from '../../../src/core/work/schedule.ts';

const at = (text: string, zone = 'UTC'): Instant => parseIso(text, zone) ?? Number.NaN;
const BERLIN = 'Europe/Berlin';

/** Every slot in (from, to], as its zone shows it. */
const slots = (expression: string, zone: string, from: Instant, to: Instant): string[] => {
  const found: string[] = [];
  for (let next = nextSlot(expression, zone, from); next !== null && next <= to; next = nextSlot(expression, zone, next)) found.push(toIso(next, zone));
  return found;
};

describe('cron', () => {
  it.each([
    ['0 8 * * *', '2026-03-01T07:59:59Z', '2026-03-01T08:00:00Z'],
    ['0 8 * * *', '2026-03-01T08:00:00Z', '2026-03-02T08:00:00Z'],
    ['*/15 * * * *', '2026-03-01T08:07:00Z', '2026-03-01T08:15:00Z'],
    ['0 9 * * 1', '2026-03-01T08:00:00Z', '2026-03-02T09:00:00Z'],
    // Day of month OR day of week.
    ['0 9 15 * 1', '2026-03-03T00:00:00Z', '2026-03-09T09:00:00Z'],
    ['0 9 15 * 1', '2026-03-10T00:00:00Z', '2026-03-15T09:00:00Z'],
    ['0 0 29 2 *', '2026-03-01T00:00:00Z', '2028-02-29T00:00:00Z'],
  ])('%s after %s is %s', (expression, after, expected) => {
    expect(toIso(nextSlot(expression, 'UTC', at(after)) ?? 0)).toBe(expected);
  });

  it('runs a time in the spring gap once, right after it', () => {
    expect(slots('30 2 * * *', BERLIN, at('2026-03-28T12:00', BERLIN), at('2026-03-30T12:00', BERLIN)))
      .toEqual(['2026-03-29T03:00:00+02:00', '2026-03-30T02:30:00+02:00']);
  });
  it('runs a repeated autumn time once, at its first occurrence', () => {
    expect(slots('30 2 * * *', BERLIN, at('2026-10-24T12:00', BERLIN), at('2026-10-26T12:00', BERLIN)))
      .toEqual(['2026-10-25T02:30:00+02:00', '2026-10-26T02:30:00+01:00']);
  });
  it('runs an hourly job through the repeated hour', () => {
    expect(slots('0 * * * *', BERLIN, at('2026-10-24T23:30:00Z'), at('2026-10-25T03:00:00Z')))
      .toEqual(['2026-10-25T02:00:00+02:00', '2026-10-25T02:00:00+01:00', '2026-10-25T03:00:00+01:00', '2026-10-25T04:00:00+01:00']);
  });

  const ZONES = ['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata', 'America/St_Johns', 'Pacific/Chatham', 'Africa/Cairo',
    'America/Sao_Paulo', 'Asia/Tehran', 'Pacific/Apia', 'Europe/Dublin', 'America/Santiago'];
  it.each(ZONES)('runs a daily job once per local day for two years in %s', (zone) => {
    for (const expression of ['0 9 * * *', '30 2 * * *', '0 0 * * *', '15 1 * * *']) {
      const days = slots(expression, zone, at('2025-01-01T12:00', zone), at('2027-01-01T12:00', zone)).map((slot) => slot.slice(0, 10));
      expect(new Set(days).size).toBe(days.length);
      expect(days.length).toBe(730);
    }
  });
});

describe('due', () => {
  const daily = { expression: '0 8 * * *', zone: BERLIN };
  it('is silent before its time', () => {
    const nextAt = at('2026-03-01T08:00', BERLIN);
    expect(due({ ...daily, nextAt }, nextAt - 1)).toEqual({ slot: null, nextAt });
  });
  it('runs once for a missed stretch, in its last slot', () => {
    const { slot, nextAt } = due({ ...daily, nextAt: at('2026-03-01T08:00', BERLIN) }, at('2026-03-05T10:00', BERLIN));
    expect(toIso(slot ?? 0, BERLIN)).toBe('2026-03-05T08:00:00+01:00');
    expect(toIso(nextAt ?? 0, BERLIN)).toBe('2026-03-06T08:00:00+01:00');
  });
  it('stays off when it is switched off', () => { expect(due({ ...daily, nextAt: null }, 0)).toEqual({ slot: null, nextAt: null }); });
  it('comes back when a clock ran ten years ahead and was set right', () => {
    expect(due({ ...daily, nextAt: at('2036-03-01T08:00', BERLIN) }, at('2026-03-05T10:00', BERLIN))).toEqual({ slot: null, nextAt: at('2026-03-06T08:00', BERLIN) });
  });
  it('raises config for what is no cron expression', () => { expect(() => nextSlot('every day', 'UTC', 0)).toThrow('"every day" is no cron expression'); });

  it('gives the same slots however often one looks', () => {
    const from = at('2026-01-01T00:00:00Z');
    const expressions = fc.constantFrom('*/7 * * * *', '0 * * * *', '30 2 * * *', '0 9 * * 1-5', '0 0 1 * *');
    fc.assert(fc.property(expressions, fc.constantFrom(BERLIN, 'Australia/Lord_Howe', 'UTC'), fc.array(fc.integer({ min: 1, max: 40 * DAY_MS }), { minLength: 1, maxLength: 8 }), (expression, zone, gaps) => {
      let nextAt = nextSlot(expression, zone, from);
      let now = from;
      const ran: Instant[] = [];
      for (const gap of gaps) {
        now += gap;
        const looked = due({ expression, zone, nextAt }, now);
        if (looked.slot !== null) ran.push(looked.slot);
        nextAt = looked.nextAt;
        expect(nextAt).toBeGreaterThan(now);
      }
      expect(ran).toEqual([...new Set(ran)].sort((a, b) => a - b));
      expect(ran.at(-1) ?? null).toBe(due({ expression, zone, nextAt: nextSlot(expression, zone, from) }, now).slot);
      for (const slot of ran) expect(lastSlot(expression, zone, slot)).toBe(slot);
    }), { numRuns: 150, seed: 7 });
  });

  it('keeps a daily slot on its local day', () => {
    const slot = lastSlot('0 0 * * *', 'Pacific/Apia', at('2026-03-05T10:00:00Z')) ?? 0;
    expect(localDate(slot, 'Pacific/Apia')).toBe('2026-03-05');
  });
});
