import { describe, expect, it } from 'vitest';
import { DAY_MS, HOUR_MS, parseIso, toIso } from '../../../src/core/base/instant.ts';
import { businessDaysLater, closedBy, NO_HOLIDAYS, nextOpening, openingAt } from '../../../src/core/engage/window.ts';
import { compareWindows } from '../../support/window-oracle.ts';

const MAIL = { days: [1, 2, 3, 4, 5], fromMinute: 480, toMinute: 1080, onHolidays: false };
const SMS = { days: [1, 2, 3, 4, 5, 6, 7], fromMinute: 540, toMinute: 1200, onHolidays: false };
const at = (text: string, zone: string): number => parseIso(text, zone) ?? Number.NaN;
const opens = (text: string, zone: string, window = MAIL, holidays = NO_HOLIDAYS): string | null => {
  const found = nextOpening(at(text, zone), window, { zones: [zone], holidays });
  return found === null ? null : toIso(found, zone);
};

describe('a window', () => {
  it.each([
    ['Europe/Berlin', '2026-11-27T18:01', '2026-11-30T08:00:00+01:00'], ['Europe/Berlin', '2026-11-27T17:59:59', '2026-11-27T17:59:59+01:00'],
    ['Europe/Berlin', '2026-11-27T18:00', '2026-11-30T08:00:00+01:00'], ['Europe/Berlin', '2026-03-28T12:00', '2026-03-30T08:00:00+02:00'],
    ['Asia/Kolkata', '2026-11-25T07:59', '2026-11-25T08:00:00+05:30'], ['Pacific/Apia', '2026-11-27T19:00', '2026-11-30T08:00:00+13:00'],
  ])('in %s at %s opens at %s', (zone, text, expected) => expect(opens(text, zone)).toBe(expected));

  it('opens after the gap when it begins in it, and a second time in the hour that comes twice', () => {
    const night = { days: [7], fromMinute: 150, toMinute: 240, onHolidays: false };
    expect(opens('2026-03-29T01:00', 'Europe/Berlin', night)).toBe('2026-03-29T03:00:00+02:00');
    const place = { zones: ['Europe/Berlin'], holidays: NO_HOLIDAYS };
    const again = at('2026-10-25T02:30', 'Europe/Berlin') + 31 * 60_000;
    expect([toIso(again, 'Europe/Berlin'), toIso(nextOpening(again, night, place) ?? 0, 'Europe/Berlin')]).toEqual(['2026-10-25T02:01:00+01:00', '2026-10-25T02:30:00+01:00']);
  });

  it('skips holidays of the place, by its own calendar', () => {
    const christmas = new Map([['2026-12-25', 'Christmas Day']]);
    expect(opens('2026-12-24T18:00', 'Europe/Berlin', MAIL, christmas)).toBe('2026-12-28T08:00:00+01:00');
    expect(opens('2026-12-24T20:00', 'Europe/Berlin', SMS, christmas)).toBe('2026-12-26T09:00:00+01:00');
    expect(opens('2026-12-24T20:00', 'Europe/Berlin', { ...SMS, onHolidays: true }, christmas)).toBe('2026-12-25T09:00:00+01:00');
    // In Auckland the 25th has begun while it is the 24th in London.
    expect(closedBy(at('2026-12-24T21:00', 'UTC'), MAIL, { zones: ['Pacific/Auckland'], holidays: christmas })).toEqual({ by: 'holiday', zone: 'Pacific/Auckland', name: 'Christmas Day' });
  });

  it.each([
    // Open is open; closed, it opens at the hour of the next day that will do.
    ['2026-12-24T10:20', 10, '2026-12-24T10:20:00+01:00'], ['2026-12-24T18:00', 10, '2026-12-28T10:00:00+01:00'], ['2026-12-25T10:00', 15, '2026-12-28T15:00:00+01:00'], ['2026-12-23T12:00', 10, '2026-12-23T12:00:00+01:00'], ['2026-12-24T07:00', 10, '2026-12-24T10:00:00+01:00'],
    // At night it is never open, and then the hour is nothing to wait for.
    ['2026-12-24T18:00', 3, '2026-12-28T08:00:00+01:00'],
  ])('from %s on opens at the hour %i at %s', (from, hour, expected) => {
    const place = { zones: ['Europe/Berlin'], holidays: new Map([['2026-12-25', 'Christmas Day']]) };
    expect(toIso(openingAt(at(from, 'Europe/Berlin'), MAIL, { ...place, hour: { hour, zone: 'Europe/Berlin' } }) ?? 0, 'Europe/Berlin')).toBe(expected);
    expect(openingAt(at(from, 'Europe/Berlin'), MAIL, { ...place, hour: null })).toBe(nextOpening(at(from, 'Europe/Berlin'), MAIL, place));
  });

  it('of several zones has to suit all', () => {
    const place = { zones: ['America/New_York', 'America/Los_Angeles'], holidays: NO_HOLIDAYS };
    expect(toIso(nextOpening(at('2026-11-24T08:00', 'America/New_York'), MAIL, place) ?? 0, 'America/New_York')).toBe('2026-11-24T11:00:00-05:00');
    expect(toIso(nextOpening(at('2026-11-27T18:00', 'America/New_York'), MAIL, place) ?? 0, 'America/New_York')).toBe('2026-11-30T11:00:00-05:00');
    expect(nextOpening(0, MAIL, { zones: ['Pacific/Auckland', 'Europe/London'], holidays: NO_HOLIDAYS })).toBeNull();
  });

  it('3,000 cases of leads, zones and moments are as a clock shows that is read minute by minute', () => {
    const spans = [{ from: Date.UTC(2026, 2, 26), days: 4 }, { from: Date.UTC(2026, 9, 22), days: 4 }];
    const { cases, zones, shut, differences } = compareWindows({ cases: 3000, seed: 3, spans });
    expect(differences).toEqual([]);
    expect([cases, zones > 35, shut > 1500 && shut < 2850]).toEqual([3000, true, true]);
  }, 120_000);
});

describe('business days', () => {
  const place = { zones: ['Europe/Berlin'], holidays: new Map([['2026-12-25', 'Christmas Day']]) };
  it.each([
    ['2026-11-27T10:30', 1, '2026-11-30T10:30:00+01:00'], ['2026-11-28T10:30', 1, '2026-11-30T10:30:00+01:00'], ['2026-12-24T10:30', 1, '2026-12-28T10:30:00+01:00'],
    ['2026-03-27T10:30', 1, '2026-03-30T10:30:00+02:00'], ['2026-11-23T23:59', 5, '2026-11-30T23:59:00+01:00'],
  ])('%s and %d later is %s', (text, count, expected) =>
    expect(toIso(businessDaysLater(at(text, 'Europe/Berlin'), count, { days: [1, 2, 3, 4, 5], onHolidays: false, place }), 'Europe/Berlin')).toBe(expected));

  it('law: n days, one by one or at once, are the same day', () => {
    for (let start = at('2026-12-18T09:00', 'Europe/Berlin'), n = 1; n < 12; n++) {
      const rules = { days: [1, 2, 3, 4, 5], onHolidays: false, place };
      let each = start;
      for (let day = 0; day < n; day++) each = businessDaysLater(each, 1, rules);
      expect(businessDaysLater(start, n, rules)).toBe(each);
      expect(each - start).toBeGreaterThanOrEqual(n * DAY_MS - HOUR_MS);
      start += HOUR_MS;
    }
  });
});
