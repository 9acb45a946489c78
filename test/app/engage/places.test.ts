import { expect, it } from 'vitest';
import { loadPlaces } from '../../../src/app/engage/places.ts';
import { parseIso, toIso } from '../../../src/core/base/instant.ts';
import { nextOpening } from '../../../src/core/engage/window.ts';

const MAIL = { days: [1, 2, 3, 4, 5], fromMinute: 480, toMinute: 1080, onHolidays: false };

it.each([
  // Good Friday and Easter Monday.
  [{ country: 'DE' }, '2026-04-02T18:00', 'Europe/Berlin', '2026-04-07T08:00:00+02:00'],
  // Epiphany is one in Bavaria, and none in Hamburg.
  [{ country: 'DE', region: 'Bayern' }, '2026-01-05T18:00', 'Europe/Berlin', '2026-01-07T08:00:00+01:00'],
  [{ country: 'DE', region: 'Hamburg' }, '2026-01-05T18:00', 'Europe/Berlin', '2026-01-06T08:00:00+01:00'],
  // Over the end of a year: Thursday is New Year's Day, which is also that of the country of a phone number.
  [{ phone: '+4930901820' }, '2025-12-31T18:00', 'Europe/Berlin', '2026-01-02T08:00:00+01:00'],
  [{ zone: 'America/Denver', country: 'US' }, '2026-11-25T18:00', 'America/Denver', '2026-11-27T08:00:00-07:00'],
])('%j: after %s the window opens at the end of the holidays of the place', async (fields, text, zone, opens) => {
  const places = await loadPlaces('Europe/Berlin');
  expect(toIso(nextOpening(parseIso(text, zone) ?? 0, MAIL, places.at(places.whereabouts(fields), MAIL)) ?? 0, zone)).toBe(opens);
});

it('keeps the calendar of a country: the same one is handed out again', async () => {
  const [one, other] = await Promise.all([loadPlaces('UTC'), loadPlaces('UTC')]);
  const of = (places: typeof one) => places.at(places.whereabouts({ country: 'FR' }), MAIL).holidays;
  expect(of(one)).toBe(of(other));
});
