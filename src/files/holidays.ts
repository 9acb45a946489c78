import Calendars from 'date-holidays';
import { DAY_MS } from '../core/base/instant.ts';
import { fold } from '../core/base/text.ts';

/** Days of one year, `2026-12-25`, with what they are called in English or, without an English name, at home. */
export type YearOfHolidays = ReadonlyMap<string, string>;

/** What states are called in English where the calendars have their own names only. */
const IN_ENGLISH: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  DE: { bavaria: 'BY', 'lower saxony': 'NI', 'north rhine-westphalia': 'NW', 'rhineland-palatinate': 'RP', hesse: 'HE', saxony: 'SN', 'saxony-anhalt': 'ST', thuringia: 'TH', hamburg: 'HH', bremen: 'HB' },
  AT: { vienna: '9', tyrol: '7', styria: '6', carinthia: '2', salzburg: '5', 'upper austria': '4', 'lower austria': '3' },
  CH: { zurich: 'ZH', geneva: 'GE', lucerne: 'LU', bern: 'BE', basel: 'BS' },
};

/** The code of a state or province that is written as its code or its name, in English or its own language; undefined when the country has none of that name. */
const stateOf = (calendars: Calendars, country: string, region: string): string | undefined => {
  const wanted = fold(region);
  const english = IN_ENGLISH[country]?.[wanted];
  if (english !== undefined) return english;
  for (const language of [undefined, 'en']) {
    const states = calendars.getStates(country, language) ?? {};
    const code = Object.keys(states).find((each) => fold(each) === wanted || fold(`${country}-${each}`) === wanted || fold(states[each] ?? '') === wanted);
    if (code !== undefined) return code;
  }
  return undefined;
};

/**
 * Days of a year on which a country, and of a region that it is divided into that region, does not work: public and bank holidays that begin with the day. Half days, days
 * that are only remembered, and holidays of schools are none. Empty for a country of which nothing is known.
 */
export const holidaysOf = (country: string, region: string | null, year: number): YearOfHolidays => {
  const calendars = new Calendars();
  const state = region === null ? undefined : stateOf(calendars, country, region);
  calendars.init(country, state ?? '', '', { types: ['public', 'bank'] });
  // What lasts over the end of a year stands in the year in which it begins.
  const found = [...calendars.getHolidays(year - 1, 'en'), ...calendars.getHolidays(year, 'en')];
  return new Map(found.flatMap(({ date, start, end, name }): [string, string][] => {
    if (date.slice(11, 19) !== '00:00:00') return [];
    const first = Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
    // Its days by the calendar: of 23, 24 or 25 hours.
    const days = Math.max(1, Math.round((end.getTime() - start.getTime()) / DAY_MS));
    return Array.from({ length: days }, (_, at): [string, string] => [new Date(first + at * DAY_MS).toISOString().slice(0, 10), name]);
  }).filter(([day]) => day.startsWith(String(year))));
};
