import { expect, it } from 'vitest';
import { MINUTE_MS, parseIso, toIso } from '../../../src/core/base/instant.ts';
import { quietUntil } from '../../../src/core/work/quiet.ts';

const at = (text: string, zone: string): number => parseIso(text, zone) ?? Number.NaN;
const NIGHT = { fromMinute: 20 * 60, toMinute: 8 * 60 };

it.each([
  ['2026-03-02T19:59', null], ['2026-03-02T20:00', '2026-03-03T08:00:00+01:00'], ['2026-03-03T00:00', '2026-03-03T08:00:00+01:00'], ['2026-03-03T07:59', '2026-03-03T08:00:00+01:00'],
  ['2026-03-03T08:00', null], ['2026-03-28T22:00', '2026-03-29T08:00:00+02:00'], ['2026-10-24T22:00', '2026-10-25T08:00:00+01:00'], ['2026-12-31T23:00', '2027-01-01T08:00:00+01:00'],
])('the night of %s ends at %s', (text, end) => {
  const found = quietUntil(at(text, 'Europe/Berlin'), 'Europe/Berlin', NIGHT);
  expect(found === null ? null : toIso(found, 'Europe/Berlin')).toBe(end);
});
it('knows hours within a day, and none', () => {
  const noon = { fromMinute: 12 * 60, toMinute: 13 * 60 };
  expect(toIso(quietUntil(at('2026-03-02T12:30', 'UTC'), 'UTC', noon) ?? 0)).toBe('2026-03-02T13:00:00Z');
  expect(quietUntil(at('2026-03-02T13:00', 'UTC'), 'UTC', noon)).toBeNull();
  expect(quietUntil(at('2026-03-02T12:30', 'UTC'), 'UTC', null)).toBeNull();
  expect(quietUntil(at('2026-03-02T12:30', 'UTC'), 'UTC', { fromMinute: 60, toMinute: 60 })).toBeNull();
});
it('always ends, also where clocks change in the night', () => {
  for (const zone of ['Europe/Berlin', 'Australia/Lord_Howe']) {
    for (const quiet of [NIGHT, { fromMinute: 90, toMinute: 150 }]) {
      for (let now = at('2026-01-01T00:00', zone); now < at('2027-01-01T00:00', zone); now += 205 * MINUTE_MS) {
        const end = quietUntil(now, zone, quiet);
        if (end === null) continue;
        expect(end).toBeGreaterThan(now);
        expect(quietUntil(end, zone, quiet)).toBeNull();
      }
    }
  }
});
