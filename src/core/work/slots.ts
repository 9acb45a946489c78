import { DAY_MS, fromLocal, type Instant, MINUTE_MS, toLocal } from '../base/instant.ts';
import type { WorkingHours } from '../playbook/rules.ts';

/** Meetings begin on the half hour. */
const GRID_MINUTES = 30;
const LOOK_AHEAD_DAYS = 60;

export interface SlotRequest {
  readonly hours: WorkingHours;
  readonly zone: string;
  readonly now: Instant;
  readonly count: number;
  /** Moments at which something is planned already. */
  readonly taken: readonly Instant[];
}

const workday = (now: Instant, zone: string, ahead: number): { readonly weekday: number; readonly at: (minute: number) => Instant } => {
  const { year, month, day } = toLocal(now, zone);
  const date = new Date(Date.UTC(year, month - 1, day) + ahead * DAY_MS);
  const at = (minute: number): Instant => fromLocal({
    year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), hour: Math.floor(minute / 60), minute: minute % 60, second: 0,
  }, zone);
  return { weekday: date.getUTCDay(), at };
};

/** Whether a weekday (0 or 7 is Sunday) is one that the team works. */
const isWorked = ({ days }: WorkingHours, weekday: number): boolean => days.includes(weekday) || (weekday === 0 && days.includes(7));

/**
 * Free times on the next `count` working days after today, within the team's hours and at different times of day, so that one of them suits.
 * Fewer when the days are full; none when the team never works.
 */
export const freeSlots = ({ hours, zone, now, count, taken }: SlotRequest): readonly Instant[] => {
  const slots: Instant[] = [];
  for (let ahead = 1; ahead <= LOOK_AHEAD_DAYS && slots.length < count; ahead++) {
    const { weekday, at } = workday(now, zone, ahead);
    if (!isWorked(hours, weekday)) continue;
    const share = (slots.length + 1) / (count + 1);
    const first = Math.ceil((hours.fromMinute + (hours.toMinute - hours.fromMinute) * share) / GRID_MINUTES) * GRID_MINUTES;
    for (let minute = first; minute + GRID_MINUTES <= hours.toMinute; minute += GRID_MINUTES) {
      const slot = at(minute);
      if (taken.some((other) => Math.abs(other - slot) < GRID_MINUTES * MINUTE_MS)) continue;
      slots.push(slot);
      break;
    }
  }
  return slots;
};

/** Now, if the team is at work, else when it next begins; now when it never does. */
export const nextOpening = ({ hours, zone, now }: Pick<SlotRequest, 'hours' | 'zone' | 'now'>): Instant => {
  for (let ahead = 0; ahead <= LOOK_AHEAD_DAYS; ahead++) {
    const { weekday, at } = workday(now, zone, ahead);
    if (!isWorked(hours, weekday) || at(hours.toMinute) <= now) continue;
    return Math.max(now, at(hours.fromMinute));
  }
  return now;
};
