import type { Fields } from '../../core/ledger/event.ts';
import type { SendWindow } from '../../core/playbook/rules.ts';
import { type Holidays, NO_HOLIDAYS, type Place } from '../../core/engage/window.ts';
import { agreeingZones, type Whereabouts, whereaboutsOf } from '../../core/engage/zone.ts';

type Calendar = typeof import('../../files/holidays.ts').holidaysOf;

/** What is known of where people are, for as long as a process runs. */
export interface Places {
  /** Where somebody may be, and what tells it. */
  readonly whereabouts: (fields: Fields) => Whereabouts;
  /** For a window: the zones and the holidays that a moment has to suit. */
  readonly at: (whereabouts: Whereabouts, window: Pick<SendWindow, 'fromMinute' | 'toMinute'>) => Place;
}

const kept: { calendar?: Promise<Calendar>; readonly days: Map<string, Holidays> } = { days: new Map() };

/** Looked up day by day, made year by year. */
const holidaysIn = (calendar: Calendar, country: string, region: string | null): Holidays => {
  const key = `${country} ${region ?? ''}`;
  const known = kept.days.get(key);
  if (known) return known;
  const years = new Map<string, ReadonlyMap<string, string>>();
  const days: Holidays = {
    get: (day) => {
      const name = day.slice(0, 4);
      const year = years.get(name) ?? calendar(country, region, Number(name));
      years.set(name, year);
      return year.get(day);
    },
  };
  kept.days.set(key, days);
  return days;
};

/** Loads the calendars of the world: before a transaction, and only where somebody may be written to. `home` is the workspace's zone. */
export const loadPlaces = async (home: string): Promise<Places> => {
  kept.calendar ??= import('../../files/holidays.ts').then(({ holidaysOf }) => holidaysOf);
  const calendar = await kept.calendar;
  return {
    whereabouts: whereaboutsOf,
    at: ({ zones, country, region }, window) => ({
      zones: agreeingZones(zones, window, home), holidays: country === null ? NO_HOLIDAYS : holidaysIn(calendar, country, region),
    }),
  };
};
