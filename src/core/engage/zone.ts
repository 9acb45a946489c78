import { isZone, MINUTE_MS, offsetMs } from '../base/instant.ts';
import { fold } from '../base/text.ts';
import { countryOf, isCountry } from '../capture/country.ts';
import { countryOfPhone } from '../capture/phone.ts';
import type { Fields } from '../ledger/event.ts';
import type { SendWindow } from '../playbook/rules.ts';
import { AREA_ZONES, CITY_ZONES, COUNTRY_ZONES, REGION_ZONES, RENAMED_ZONES, WORLD_ZONES } from './zone-table.ts';

/*
 * Where a lead may be. What is set counts; else the country has its zones, or that of the phone number; the area of the number, the region and the city say which of
 * them. What disagrees leaves both possible, and so does what nobody said: a moment must then suit every zone.
 */

export interface Whereabouts {
  readonly zones: readonly string[];
  /** ISO 3166; null where it is not known. */
  readonly country: string | null;
  readonly region: string | null;
  /** What told the zones: `set`, `country`, `phone`, `city`, or several of them; `unknown`. */
  readonly by: string;
}

type Table = readonly (readonly [zones: readonly string[], names: string])[];
const index = (table: Table, names: (text: string) => readonly string[]): ReadonlyMap<string, readonly string[]> =>
  new Map(table.flatMap(([zones, text]) => names(text).map((name) => [name, zones] as const)));

/** `NSW New South Wales` has a code and a name. */
const codeAndName = (text: string): readonly string[] => text.split(', ').flatMap((entry) => {
  const space = entry.indexOf(' ');
  return [fold(entry.slice(0, space)), fold(entry.slice(space + 1))];
});
const regions = new Map<string, ReadonlyMap<string, readonly string[]>>();
const zonesOfRegion = (country: string, region: string): readonly string[] => {
  const known = regions.get(country) ?? index(REGION_ZONES[country] ?? [], codeAndName);
  regions.set(country, known);
  return known.get(fold(region)) ?? [];
};

const nameOf = (zone: string): string => RENAMED_ZONES[zone] ?? zone;
const cities: { known?: ReadonlyMap<string, readonly string[]> } = {};
/** A zone is named after its greatest city. */
const zonesOfCity = (city: string): readonly string[] => {
  cities.known ??= new Map([
    ...Intl.supportedValuesOf('timeZone').map(nameOf).filter((zone) => zone.includes('/')).map((zone) => [fold((zone.split('/').at(-1) ?? '').replaceAll('_', ' ')), [zone]] as const),
    ...index(CITY_ZONES, (text) => text.split(', ').map(fold)),
  ]);
  return cities.known.get(fold(city.replaceAll('.', ' ').split(',')[0] ?? '')) ?? [];
};

const areas = new Map<string, ReadonlyMap<string, readonly string[]>>();
/** The longest beginning that is known decides. */
const zonesOfArea = (phone: string): readonly string[] => {
  const code = Object.keys(AREA_ZONES).filter((each) => phone.startsWith(`+${each}`)).sort((a, b) => b.length - a.length)[0];
  if (code === undefined) return [];
  const known = areas.get(code) ?? index(AREA_ZONES[code] ?? [], (text) => text.split(' '));
  areas.set(code, known);
  const rest = phone.slice(code.length + 1);
  for (let length = 3; length > 0; length--) {
    const zones = known.get(rest.slice(0, length));
    if (zones) return zones;
  }
  return [];
};

/** Node 22 has a method where Node 20 has a property; TypeScript knows neither. */
interface RegionalLocale extends Intl.Locale { getTimeZones?(): readonly string[] | undefined; readonly timeZones?: readonly string[] | undefined }
const countries = new Map<string, readonly string[]>();
/** The zones of a country, the one with most business first where that is known; none for what is no country. */
export const zonesOfCountry = (country: string): readonly string[] => {
  const known = countries.get(country);
  if (known) return known;
  const locale: RegionalLocale = new Intl.Locale(`und-${country}`);
  const zones = COUNTRY_ZONES[country] ?? (locale.getTimeZones?.() ?? locale.timeZones ?? []).filter((zone) => !zone.startsWith('Antarctica/')).map(nameOf);
  countries.set(country, zones);
  return zones;
};

const both = (one: readonly string[], other: readonly string[]): readonly string[] => [...new Set([...one, ...other])];

/** Where a lead may be, by what is known of it. */
export const whereaboutsOf = ({ zone, country: written, phone, region = '', city = '' }: Pick<Fields, 'zone' | 'country' | 'phone' | 'region' | 'city'>): Whereabouts => {
  const named = written === undefined ? '' : countryOf(written);
  const ofPhone = phone === undefined ? undefined : countryOfPhone(phone);
  const country = isCountry(named) ? named : ofPhone ?? null;
  const place = { country, region: region === '' ? null : region };
  if (zone !== undefined && isZone(zone)) return { zones: [zone], ...place, by: 'set' };
  const told = isCountry(named) ? 'country' : 'phone';
  const ofCity = city === '' ? [] : zonesOfCity(city);
  if (country === null || zonesOfCountry(country).length === 0) {
    return ofCity.length > 0 ? { zones: ofCity, ...place, by: 'city' } : { zones: WORLD_ZONES, ...place, by: 'unknown' };
  }
  const zones = zonesOfCountry(country);
  if (zones.length === 1) return { zones, ...place, by: told };
  const within = (found: readonly string[]): readonly string[] => found.filter((each) => zones.includes(each));
  const evidence: readonly (readonly [string, readonly string[]])[] = [
    ['phone', phone !== undefined && ofPhone === country ? within(zonesOfArea(phone)) : []], ['city', placed(within(ofCity), within(zonesOfRegion(country, region)))],
  ];
  const found = evidence.filter(([, each]) => each.length > 0);
  if (found.length === 0) return { zones, ...place, by: told };
  return { zones: found.reduce<readonly string[]>((all, [, each]) => both(all, each), []), ...place, by: [...new Set([told, ...found.map(([by]) => by)])].join(', ') };
};

/** City and region say it together; a city that lies elsewhere leaves both possible. */
const placed = (ofCity: readonly string[], ofRegion: readonly string[]): readonly string[] => {
  const common = ofCity.filter((zone) => ofRegion.includes(zone));
  return common.length > 0 ? common : both(ofCity, ofRegion);
};

const DAY_MINUTES = 1440;
/** Less time than this in common is none. */
const LEAST_MINUTES = 60;
/** In winter and in summer, on either half of the earth. */
const SAMPLES = [Date.UTC(2026, 0, 1), Date.UTC(2026, 6, 1)];

const agreed = new Map<string, readonly string[]>();
/**
 * Of zones in which somebody may be, those whose hours have an hour in common all the year round: all of them where they do. Else those nearest to `home`, the zone of
 * the workspace, or to the first one when home is none of them. So somebody who may be anywhere on earth is written to when it suits as much of it as can be had.
 */
export const agreeingZones = (zones: readonly string[], { fromMinute, toMinute }: Pick<SendWindow, 'fromMinute' | 'toMinute'>, home: string): readonly string[] => {
  if (zones.length === 1) return zones;
  const key = `${fromMinute} ${toMinute} ${home} ${zones.join(' ')}`;
  const known = agreed.get(key);
  if (known) return known;
  const anchor = zones === WORLD_ZONES || zones.includes(home) ? home : zones[0] ?? home;
  const begins = offsetMs(SAMPLES[0] ?? 0, anchor);
  /** How much later than with the anchor the day begins, in minutes. */
  const later = (zone: string): readonly number[] => SAMPLES.map((at) => {
    const minutes = (begins - offsetMs(at, zone)) / MINUTE_MS;
    return ((minutes + DAY_MINUTES * 1.5) % DAY_MINUTES) - DAY_MINUTES / 2;
  });
  const distance = (zone: string): number => Math.max(...later(zone).map(Math.abs));
  const kept: string[] = [];
  let first = Number.NEGATIVE_INFINITY, last = Number.POSITIVE_INFINITY;
  const nearest = both([anchor], zones).map((zone, at) => ({ zone, at, far: zone === anchor ? -1 : distance(zone) })).sort((a, b) => a.far - b.far || a.at - b.at);
  for (const { zone } of nearest) {
    const opens = later(zone);
    const from = Math.max(first, ...opens), to = Math.min(last, ...opens);
    if (kept.length > 0 && toMinute - fromMinute - (from - to) < LEAST_MINUTES) continue;
    kept.push(zone);
    first = from;
    last = to;
  }
  agreed.set(key, kept);
  return kept;
};
