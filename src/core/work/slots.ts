import { own } from '../base/dictionary.ts';
import { DAY_MS, fromLocal, type Instant, localDate, MINUTE_MS, toLocal } from '../base/instant.ts';
import type { WorkingHours } from '../playbook/rules.ts';

/** Meetings begin on the half hour. */
export const GRID_MINUTES = 30;
const LOOK_AHEAD_DAYS = 60;

/** A time in which something is planned; `to` is the first moment after it. */
export interface Busy { readonly from: Instant; readonly to: Instant }

interface Hours { readonly hours: WorkingHours; readonly zone: string }
export interface SlotRequest extends Hours {
  readonly now: Instant;
  readonly count: number;
  readonly minutes: number;
  readonly taken: readonly Busy[];
}

export interface Workday { readonly weekday: number; /** `2026-03-01` */ readonly name: string; readonly at: (minute: number) => Instant }
/** A day of the zone; `at` is so many minutes after its midnight by the clocks, or the first moment after where they are put forward over it. */
export const workday = (now: Instant, zone: string, ahead: number): Workday => {
  const { year, month, day } = toLocal(now, zone);
  const date = new Date(Date.UTC(year, month - 1, day) + ahead * DAY_MS);
  const at = (minute: number): Instant => fromLocal({
    year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), hour: Math.floor(minute / 60), minute: minute % 60, second: 0,
  }, zone);
  return { weekday: date.getUTCDay(), name: date.toISOString().slice(0, 10), at };
};

export const holidayNamed = ({ holidays }: WorkingHours, name: string): string | undefined => own(holidays, name) ?? own(holidays, name.slice('2026-'.length));

/** What the holiday is called on which a moment falls by the calendar of the zone; undefined when it is none. */
export const holidayAt = (at: Instant, { hours, zone }: Hours): string | undefined => holidayNamed(hours, localDate(at, zone));

/** Whether a day is one that the team works: of the right weekday (0 or 7 is Sunday), and no holiday. */
export const isWorked = (hours: WorkingHours, { weekday, name }: Workday): boolean =>
  (hours.days.includes(weekday) || (weekday === 0 && hours.days.includes(7))) && holidayNamed(hours, name) === undefined;

/** True when nothing is planned in these minutes. */
export const isFree = (at: Instant, minutes: number, taken: readonly Busy[]): boolean => !taken.some(({ from, to }) => from < at + minutes * MINUTE_MS && at < to);

/** True when the team is at work from the first to the last of these minutes, by the clocks of the zone. */
export const isWithinHours = (at: Instant, minutes: number, { hours, zone }: Hours): boolean => {
  const local = toLocal(at, zone);
  const begins = local.hour * 60 + local.minute;
  const end = toLocal(at + minutes * MINUTE_MS, zone);
  const isSameDay = end.day === local.day && end.month === local.month;
  const ends = isSameDay ? end.hour * 60 + end.minute : 24 * 60 + end.hour * 60 + end.minute;
  return isWorked(hours, workday(at, zone, 0)) && begins >= hours.fromMinute && ends <= hours.toMinute;
};

/** Beginnings of meetings on a day, in their order. */
const startsOn = ({ hours, zone, now }: Pick<SlotRequest, 'hours' | 'zone' | 'now'>, { ahead, from, minutes }: { readonly ahead: number; readonly from: number; readonly minutes: number }): Instant[] => {
  const day = workday(now, zone, ahead);
  if (!isWorked(hours, day)) return [];
  const starts: Instant[] = [];
  for (let minute = Math.ceil(from / GRID_MINUTES) * GRID_MINUTES; minute + minutes <= hours.toMinute; minute += GRID_MINUTES) {
    const slot = day.at(minute);
    // In the gap two beginnings would be one moment.
    const { hour, minute: shown } = toLocal(slot, zone);
    if (hour * 60 + shown === minute && slot > now && isWithinHours(slot, minutes, { hours, zone })) starts.push(slot);
  }
  return starts;
};

/**
 * Free times on the next `count` working days after today, within the team's hours and at different times of day, so that one of them suits.
 * Fewer when the days are full; none when the team never works.
 */
export const freeSlots = (request: SlotRequest): readonly Instant[] => {
  const { hours, count, minutes, taken } = request;
  const slots: Instant[] = [];
  for (let ahead = 1; ahead <= LOOK_AHEAD_DAYS && slots.length < count; ahead++) {
    const share = (slots.length + 1) / (count + 1);
    const from = hours.fromMinute + (hours.toMinute - hours.fromMinute) * share;
    const slot = startsOn(request, { ahead, from, minutes }).find((each) => isFree(each, minutes, taken));
    if (slot !== undefined) slots.push(slot);
  }
  return slots;
};

/** Every free time from now on, the soonest first, today and so many `days` after it; at most `count`. */
export const nextSlots = (request: SlotRequest & { readonly days: number }): readonly Instant[] => {
  const { hours, count, minutes, taken, days } = request;
  const slots: Instant[] = [];
  for (let ahead = 0; ahead <= days && slots.length < count; ahead++) {
    slots.push(...startsOn(request, { ahead, from: hours.fromMinute, minutes }).filter((each) => isFree(each, minutes, taken)));
  }
  return slots.slice(0, count);
};

/** Now, if the team is at work, else when it next begins; now when it never does. */
export const nextOpening = ({ hours, zone, now }: Pick<SlotRequest, 'hours' | 'zone' | 'now'>): Instant => {
  for (let ahead = 0; ahead <= LOOK_AHEAD_DAYS; ahead++) {
    const day = workday(now, zone, ahead);
    if (!isWorked(hours, day) || day.at(hours.toMinute) <= now) continue;
    return Math.max(now, day.at(hours.fromMinute));
  }
  return now;
};
