import { DAY_MS, fromLocal, type Instant, parseIso, startOfLocalDay, toLocal } from '../base/instant.ts';
import { readSpan } from '../base/span.ts';

export interface When { readonly now: Instant; readonly zone: string }

/** What a moment is compared with: a length of time before now, a day as a whole, an instant. */
export type Moment =
  | { readonly kind: 'age'; readonly ms: number }
  | { readonly kind: 'day'; readonly start: Instant; readonly end: Instant }
  | { readonly kind: 'instant'; readonly at: Instant };

const NAMED: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tomorrow: 1 };

/** Midnight of the day that begins `days` calendar days after the one of `at`. */
const midnight = (at: Instant, days: number, zone: string): Instant => {
  const { year, month, day } = toLocal(at, zone);
  const wall = new Date(Date.UTC(year, month - 1, day + days));
  return fromLocal({ year: wall.getUTCFullYear(), month: wall.getUTCMonth() + 1, day: wall.getUTCDate(), hour: 0, minute: 0, second: 0 }, zone);
};

const dayOf = (at: Instant, zone: string): Moment => ({ kind: 'day', start: startOfLocalDay(at, zone), end: midnight(at, 1, zone) });

/** `30d`, `2026-03-01`, `2026-03-01T09:30`, `today`, `now`; days are those of the zone. Undefined for anything else. */
export const readMoment = (text: string, { now, zone }: When): Moment | undefined => {
  const said = text.trim().toLowerCase();
  const span = readSpan(said);
  if (span !== undefined) return Number.isFinite(span) ? { kind: 'age', ms: span } : undefined;
  if (said === 'now') return { kind: 'instant', at: now };
  const days = Object.hasOwn(NAMED, said) ? NAMED[said] : undefined;
  if (days !== undefined) return dayOf(midnight(now, days, zone), zone);
  const at = parseIso(said, zone);
  if (at === undefined) return undefined;
  // Noon is on the day that was written, whatever the clocks did at midnight.
  return /^\d{4}-\d{2}-\d{2}$/.test(said) ? dayOf(at + DAY_MS / 2, zone) : { kind: 'instant', at };
};
