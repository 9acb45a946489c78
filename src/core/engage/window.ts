import { DAY_MS, fromLocal, type Instant, MINUTE_MS, offsetMs, toLocal } from '../base/instant.ts';
import type { SendWindow } from '../playbook/rules.ts';
import { workday } from '../work/slots.ts';

/*
 * When somebody may be written to, by the clocks where they are. A moment is inside a window when the clock shows a time of it on a day of it, and outside when it
 * shows another, also when it shows it for the second time: what the hours are is a matter of clocks, not of elapsed time.
 */

/** Days of one place on which nobody is written to, by `2026-12-25`, with what they are called. */
export type Holidays = Pick<ReadonlyMap<string, string>, 'get'>;
export const NO_HOLIDAYS: Holidays = new Map();

/** Where a person may be: of several zones a moment has to suit all. */
export interface Place { readonly zones: readonly string[]; readonly holidays: Holidays }

/** Where no playbook says when business is done. */
const BUSINESS: SendWindow = { days: [1, 2, 3, 4, 5], fromMinute: 480, toMinute: 1080, onHolidays: false };
/** When a channel is best used: where it has no hours of its own, those of e-mail are kept. */
export const windowFor = (channel: string, windows: Readonly<Record<string, SendWindow>>): SendWindow => windows[channel] ?? windows['email'] ?? BUSINESS;

/** For a channel without hours. */
export const NOWHERE: Place = { zones: [], holidays: NO_HOLIDAYS };

/** No window is looked for further ahead. */
const HORIZON_MS = 60 * DAY_MS;

/** A day of the calendar: days since 1970-01-01. */
type CalendarDay = number;
const dayName = (day: CalendarDay): string => new Date(day * DAY_MS).toISOString().slice(0, 10);
/** Monday is 1, Sunday 7. */
const weekday = (day: CalendarDay): number => ((((day + 3) % 7) + 7) % 7) + 1;

/** What the day is called that closes the window; undefined when none does. */
const holidayOn = (day: CalendarDay, window: SendWindow, holidays: Holidays): string | undefined => (window.onHolidays ? undefined : holidays.get(dayName(day)));
const isDayOf = (day: CalendarDay, window: SendWindow, holidays: Holidays): boolean =>
  window.days.includes(weekday(day)) && holidayOn(day, window, holidays) === undefined;

export type Closed = { readonly by: 'window' | 'holiday'; readonly zone: string; /** Of a holiday. */ readonly name: string | null };

const closedIn = (at: Instant, zone: string, { window, holidays }: { readonly window: SendWindow; readonly holidays: Holidays }): Closed | null => {
  const wall = at + offsetMs(at, zone);
  const day = Math.floor(wall / DAY_MS);
  const minute = Math.floor((wall - day * DAY_MS) / MINUTE_MS);
  if (minute < window.fromMinute || minute >= window.toMinute || !window.days.includes(weekday(day))) return { by: 'window', zone, name: null };
  const name = holidayOn(day, window, holidays);
  return name === undefined ? null : { by: 'holiday', zone, name };
};

/** Why nobody there is written to at this moment: the hours or the day of the week in the first zone that they do not suit, else a holiday. Null when the window is open. */
export const closedBy = (at: Instant, window: SendWindow, { zones, holidays }: Place): Closed | null => {
  const found = zones.map((zone) => closedIn(at, zone, { window, holidays })).filter((closed) => closed !== null);
  return found.find(({ by }) => by === 'window') ?? found[0] ?? null;
};

/** The first moment after `at` with another offset, when it is within a day; else a day later. */
const stretchEnd = (at: Instant, zone: string): Instant => {
  const offset = offsetMs(at, zone);
  if (offsetMs(at + DAY_MS, zone) === offset) return at + DAY_MS;
  let low = at, high = at + DAY_MS;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetMs(middle, zone) === offset) low = middle; else high = middle;
  }
  return high;
};

/** The first moment from `from` on, before `until`, that suits one zone. Where the offset stays the same, clocks are plain arithmetic. */
const openIn = (from: Instant, zone: string, { window, holidays, until }: { readonly window: SendWindow; readonly holidays: Holidays; readonly until: Instant }): Instant | null => {
  for (let at = from; at < until;) {
    const end = stretchEnd(at, zone);
    const offset = offsetMs(at, zone);
    for (let day = Math.floor((at + offset) / DAY_MS); day * DAY_MS < end + offset; day++) {
      const opens = Math.max(at, day * DAY_MS + window.fromMinute * MINUTE_MS - offset);
      if (opens < Math.min(end, day * DAY_MS + window.toMinute * MINUTE_MS - offset) && isDayOf(day, window, holidays)) return opens;
    }
    at = end;
  }
  return null;
};

/** The first moment from `from` on at which the window is open in every zone; null when there is none in the next 60 days. */
export const nextOpening = (from: Instant, window: SendWindow, { zones, holidays }: Place): Instant | null => {
  const until = from + HORIZON_MS;
  let at = from;
  for (let suited = 0, turn = 0; suited < zones.length; turn = (turn + 1) % zones.length) {
    const opens = openIn(at, zones[turn] ?? 'UTC', { window, holidays, until });
    if (opens === null) return null;
    suited = opens === at ? suited + 1 : 1;
    at = opens;
  }
  return at;
};

/** An hour by the clocks of a zone. */
export interface HourAt { readonly hour: number; readonly zone: string }
/**
 * `from` where the window is open. Else the next opening, and then the hour of that day or of the next on which the window is open at it; without such a day in a week the opening
 * itself. An hour of null is any. Null as `nextOpening`.
 */
export const openingAt = (from: Instant, window: SendWindow, { hour, ...place }: Place & { readonly hour: HourAt | null }): Instant | null => {
  const opens = nextOpening(from, window, place);
  if (opens === null || opens === from || hour === null || toLocal(opens, hour.zone).hour === hour.hour) return opens;
  for (let ahead = 0; ahead <= 7; ahead++) {
    const at = workday(opens, hour.zone, ahead).at(hour.hour * 60);
    if (at >= opens && closedBy(at, window, place) === null) return at;
  }
  return opens;
};

/** Days that count when so many business days are waited for: those of a window. */
export type BusinessDays = Pick<SendWindow, 'days' | 'onHolidays'>;

/**
 * So many business days later, at the same time by the clocks of the place: after Friday comes Monday, and a wait that begins at the weekend counts from the Monday after it.
 * Of several zones the first has the calendar. With no business day in a year there is none to wait for: the moment itself.
 */
export const businessDaysLater = (from: Instant, count: number, { days, onHolidays, place: { zones: [zone = 'UTC'], holidays } }: BusinessDays & { readonly place: Place }): Instant => {
  const { year, month, day, hour, minute, second } = toLocal(from, zone);
  const today = Date.UTC(year, month - 1, day) / DAY_MS;
  const window = { days, onHolidays, fromMinute: 0, toMinute: 1440 };
  for (let ahead = 1, counted = 0; ahead <= 366 + 2 * count; ahead++) {
    if (isDayOf(today + ahead, window, holidays)) counted++;
    if (counted < count) continue;
    const date = new Date((today + ahead) * DAY_MS);
    return fromLocal({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), hour, minute, second }, zone);
  }
  return from;
};
