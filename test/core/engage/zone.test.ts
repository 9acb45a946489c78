import { describe, expect, it } from 'vitest';
import { DAY_MS, HOUR_MS, isZone } from '../../../src/core/base/instant.ts';
import { nextOpening, NO_HOLIDAYS } from '../../../src/core/engage/window.ts';
import { agreeingZones, whereaboutsOf, zonesOfCountry } from '../../../src/core/engage/zone.ts';
import { AREA_ZONES, CITY_ZONES, COUNTRY_ZONES, REGION_ZONES, RENAMED_ZONES, WORLD_ZONES } from '../../../src/core/engage/zone-table.ts';

const MAIL = { days: [1, 2, 3, 4, 5, 6, 7], fromMinute: 480, toMinute: 1080, onHolidays: false };

describe('where a lead is', () => {
  it.each([
    [{ zone: 'Asia/Tokyo', country: 'DE', phone: '+4930901820' }, 'Asia/Tokyo', 'set'], [{ country: 'DE', phone: '+13125550123' }, 'Europe/Berlin', 'country'],
    [{ phone: '+4930901820' }, 'Europe/Berlin', 'phone'], [{ country: 'US', phone: '+13125550123' }, 'America/Chicago', 'country, phone'], [{ country: 'US', city: 'Denver' }, 'America/Denver', 'country, city'],
    [{ city: 'Zürich' }, 'Europe/Zurich', 'city'], [{ country: 'US', phone: '+18005550199', region: 'WA', city: 'Seattle' }, 'America/Los_Angeles', 'country, city'],
    [{ country: 'IN' }, 'Asia/Kolkata', 'country'], [{ city: 'Kolkata' }, 'Asia/Kolkata', 'city'], [{ country: 'CA', city: 'London' }, zonesOfCountry('CA').join(' '), 'country'],
  ] as const)('%j is in %s by %s', (known, zones, by) => {
    const found = whereaboutsOf(known);
    expect([found.zones.join(' '), found.by]).toEqual([zones, by]);
  });

  it('may be anywhere when nothing tells it', () => expect(whereaboutsOf({})).toEqual({ zones: WORLD_ZONES, country: null, region: null, by: 'unknown' }));
  it('has the country and the region for its holidays, also where a zone is set', () =>
    expect(whereaboutsOf({ zone: 'Europe/Berlin', country: 'Germany', region: 'Bayern' })).toMatchObject({ country: 'DE', region: 'Bayern' }));
});

describe('zones that somebody may be in', () => {
  const HOMES = ['Europe/Berlin', 'America/New_York', 'America/Los_Angeles', 'Asia/Kolkata', 'Pacific/Auckland', 'America/Sao_Paulo', 'UTC'];
  it.each(HOMES)('have hours in common on every day of the year, seen from %s', (home) => {
    for (const zones of [WORLD_ZONES, ...Object.keys(COUNTRY_ZONES).map(zonesOfCountry)]) {
      for (const window of [MAIL, { ...MAIL, fromMinute: 540, toMinute: 1200 }]) {
        const kept = agreeingZones(zones, window, home);
        for (let at = Date.UTC(2026, 0, 1); at < Date.UTC(2027, 0, 1); at += 7 * DAY_MS) {
          const opens = nextOpening(at, window, { zones: kept, holidays: NO_HOLIDAYS });
          expect(opens !== null && opens < at + 2 * DAY_MS, `${kept.join(' ')} after ${new Date(at).toISOString()}`).toBe(true);
        }
      }
    }
  }, 60_000);
  it('are all kept where they agree, and those nearest to home where they do not', () => {
    expect(agreeingZones(zonesOfCountry('US'), MAIL, 'Europe/Berlin')).toHaveLength(7);
    const russia = agreeingZones(zonesOfCountry('RU'), MAIL, 'Europe/Berlin');
    expect([russia[0], russia.includes('Asia/Kamchatka')]).toEqual(['Europe/Moscow', false]);
    expect(agreeingZones(WORLD_ZONES, MAIL, 'Europe/Berlin')).toEqual(expect.arrayContaining(['Europe/Berlin', 'Europe/London']));
    const spread = agreeingZones(WORLD_ZONES, MAIL, 'Asia/Kolkata').map((zone) => nextOpening(Date.UTC(2026, 5, 1), MAIL, { zones: [zone], holidays: NO_HOLIDAYS }) ?? 0);
    expect(Math.max(...spread) - Math.min(...spread)).toBeLessThan(24 * HOUR_MS);
  });
});

describe('the table of zones', () => {
  it('names zones that there are, and each beginning of a number once', () => {
    const rows = [...Object.values(REGION_ZONES), ...Object.values(AREA_ZONES), CITY_ZONES].flat();
    for (const zone of [...rows.flatMap(([zones]) => zones), ...WORLD_ZONES, ...Object.values(COUNTRY_ZONES).flat(), ...Object.values(RENAMED_ZONES)]) expect(isZone(zone), zone).toBe(true);
    for (const table of Object.values(AREA_ZONES)) {
      const areas = table.flatMap(([, text]) => text.split(' '));
      expect(areas.filter((area, at) => areas.indexOf(area) !== at)).toEqual([]);
    }
    const cities = CITY_ZONES.flatMap(([, text]) => text.split(', '));
    expect(cities.filter((city, at) => cities.indexOf(city) !== at)).toEqual([]);
  });
});
