import { Cron } from 'croner';
import { AppError } from '../base/errors.ts';
import type { Instant } from '../base/instant.ts';

/*
 * Cron with Vixie's meaning: day of month OR day of week, times without a wildcard run once per local day also when clocks change (a time
 * in the spring gap right after it, a repeated one at its first occurrence), the others by elapsed time.
 */

const parsed = new Map<string, Cron>();

const cronOf = (expression: string, zone: string): Cron => {
  const key = `${zone}\u0000${expression}`;
  let cron = parsed.get(key);
  if (!cron) {
    try {
      cron = new Cron(expression, { timezone: zone, mode: '5-part', fixedTimeRule: 'no-wildcard', paused: true });
    } catch (cause) {
      throw new AppError('config', `"${expression}" is no cron expression`, { hint: 'Five fields: minute hour day month weekday, as in "0 8 * * *"', cause });
    }
    parsed.set(key, cron);
  }
  return cron;
};

/** The first slot after `after`, not at it; null when there is none. Raises `config` for what is no cron expression. */
export const nextSlot = (expression: string, zone: string, after: Instant): Instant | null =>
  cronOf(expression, zone).nextRun(new Date(after))?.getTime() ?? null;

/** The last slot at or before `at`; null when there is none. */
export const lastSlot = (expression: string, zone: string, at: Instant): Instant | null =>
  cronOf(expression, zone).previousRuns(1, new Date(at + 1))[0]?.getTime() ?? null;

/** What is kept of a schedule between ticks. `nextAt` null: it is switched off. */
export interface ScheduleState { readonly expression: string; readonly zone: string; readonly nextAt: Instant | null }

export interface Due {
  /** The slot to run now, or null. However many were missed, it is the last of them, once. */
  readonly slot: Instant | null;
  readonly nextAt: Instant | null;
}

/**
 * What is due, and when to look again. Slots in (t0, t2] asked for at once or in two parts give the same last slot. A `nextAt` further
 * away than the next slot (a clock that was set back) is corrected.
 */
export const due = ({ expression, zone, nextAt }: ScheduleState, now: Instant): Due => {
  if (nextAt === null) return { slot: null, nextAt: null };
  const next = nextSlot(expression, zone, now);
  if (nextAt > now) return { slot: null, nextAt: next === null ? nextAt : Math.min(nextAt, next) };
  return { slot: lastSlot(expression, zone, now) ?? nextAt, nextAt: next };
};
