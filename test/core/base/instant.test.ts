import { expect, test } from 'vitest';
import { parseIso, toIso } from '../../../src/core/base/instant.ts';

test.each(['0001-01-01T00:00:00Z', '0099-12-31T23:59:59Z', '0100-03-01T00:00:00Z', '1900-02-28T12:00:00Z', '1969-12-31T23:59:59Z', '2026-03-01T08:00:00Z', '9999-12-31T00:00:00Z'])(
  'reads %s as the year that it says', (text) => {
    expect(toIso(parseIso(text) ?? Number.NaN)).toBe(text);
    expect(parseIso(text.slice(0, 19), 'UTC')).toBe(parseIso(text));
  });

test.each(['0000-01-01', '0000-02-29T00:00:00Z', '1900-02-29', '2026-02-30', '2026-13-01', '2026-03-01T24:00', '26-03-01', '20260301'])('%s is no date', (text) => {
  expect(parseIso(text)).toBeUndefined();
});

test('a local time of long ago is read where the zone had another offset', () => {
  expect(toIso(parseIso('0050-06-01T12:00', 'Europe/Berlin') ?? Number.NaN)).toBe('0050-06-01T11:06:32Z');
});
