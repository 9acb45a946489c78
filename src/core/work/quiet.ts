import { fromLocal, type Instant, toLocal, DAY_MS } from '../base/instant.ts';
import type { Rules } from '../playbook/rules.ts';

export type QuietHours = NonNullable<Rules['notifications']['quiet']>;

/** When the quiet hours that hold at this moment end; null when none hold. From and to are times on the clocks of the zone; equal ones are no hours at all. */
export const quietUntil = (now: Instant, zone: string, quiet: QuietHours | null): Instant | null => {
  if (quiet === null || quiet.fromMinute === quiet.toMinute) return null;
  const { fromMinute, toMinute } = quiet;
  const local = toLocal(now, zone);
  const minute = local.hour * 60 + local.minute;
  const isOverMidnight = fromMinute > toMinute;
  const isQuiet = isOverMidnight ? minute >= fromMinute || minute < toMinute : minute >= fromMinute && minute < toMinute;
  if (!isQuiet) return null;
  const isTomorrow = isOverMidnight && minute >= fromMinute;
  const date = new Date(Date.UTC(local.year, local.month - 1, local.day) + (isTomorrow ? DAY_MS : 0));
  const end = fromLocal({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), hour: Math.floor(toMinute / 60), minute: toMinute % 60, second: 0 }, zone);
  // Clocks that are set back may show the end again: it is over at its first time.
  return end > now ? end : null;
};
