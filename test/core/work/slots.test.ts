import { expect, it } from 'vitest';
import { parseIso, toIso } from '../../../src/core/base/instant.ts';
import { freeSlots, nextOpening } from '../../../src/core/work/slots.ts';

const hours = { days: [1, 2, 3, 4, 5], fromMinute: 9 * 60, toMinute: 17 * 60 };
const zone = 'Europe/Berlin';
const at = (text: string): number => parseIso(text, zone) ?? Number.NaN;
const shown = (instants: readonly number[]): string[] => instants.map((instant) => toIso(instant, zone));

it('offers three times on the next working days, at different hours, over a change of clocks', () => {
  expect(shown(freeSlots({ hours, zone, now: at('2026-03-27T12:00'), count: 3, taken: [] })))
    .toEqual(['2026-03-30T11:00:00+02:00', '2026-03-31T13:00:00+02:00', '2026-04-01T15:00:00+02:00']);
});
it('steps aside for what is planned', () => {
  expect(shown(freeSlots({ hours, zone, now: at('2026-03-27T12:00'), count: 1, taken: [at('2026-03-30T13:10')] }))).toEqual(['2026-03-30T14:00:00+02:00']);
});
it('offers nothing when nobody works', () => { expect(freeSlots({ hours: { ...hours, days: [] }, zone, now: 0, count: 3, taken: [] })).toEqual([]); });
it.each([['2026-03-27T12:00', '2026-03-27T12:00:00+01:00'], ['2026-03-27T08:00', '2026-03-27T09:00:00+01:00'], ['2026-03-27T17:00', '2026-03-30T09:00:00+02:00']])(
  'opens after %s at %s', (now, expected) => { expect(toIso(nextOpening({ hours, zone, now: at(now) }), zone)).toBe(expected); });
