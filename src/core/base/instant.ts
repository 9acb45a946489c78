/** A moment: milliseconds since 1970-01-01T00:00Z. Never local, never seconds. */
export type Instant = number;

/** 1970 begins: nothing that a founder has to do with happened earlier. What claims to is a mistake. */
export const EPOCH: Instant = 0;

export const SECOND_MS = 1000;
export const MINUTE_MS = 60 * SECOND_MS;
export const HOUR_MS = 60 * MINUTE_MS;
/** 24 hours, not a calendar day: use `startOfLocalDay` for the other. */
export const DAY_MS = 24 * HOUR_MS;

/** A local wall-clock reading; month and day count from 1. */
export interface LocalTime {
  readonly year: number; readonly month: number; readonly day: number;
  readonly hour: number; readonly minute: number; readonly second: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();
const formatOf = (zone: string): Intl.DateTimeFormat => {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric',
      hour: 'numeric', minute: 'numeric', second: 'numeric',
    });
    formats.set(zone, format);
  }
  return format;
};

/** True for an IANA zone name that this runtime knows. */
export const isZone = (zone: string): boolean => {
  try { formatOf(zone); return true; } catch { return false; }
};

const readClock = (instant: Instant, zone: string): LocalTime => {
  const parts: Record<string, number> = {};
  for (const { type, value } of formatOf(zone).formatToParts(instant)) parts[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return { year, month, day, hour, minute, second };
};

const asUtc = ({ year, month, day, hour, minute, second }: LocalTime): Instant => {
  const instant = Date.UTC(year, month - 1, day, hour, minute, second);
  // Date.UTC takes the years 0 to 99 for those of the twentieth century.
  return year < 100 ? new Date(instant).setUTCFullYear(year, month - 1, day) : instant;
};

const readOffset = (instant: Instant, zone: string): number => {
  const whole = Math.floor(instant / SECOND_MS) * SECOND_MS;
  return asUtc(readClock(whole, zone)) - whole;
};

const offsets = new Map<string, Map<number, number>>();
const DAYS_KEPT = 4000;

/** Milliseconds east of UTC, at `instant`, in `zone`. A day at whose ends it is the same is read once: asking the runtime costs a hundred times as much. */
export const offsetMs = (instant: Instant, zone: string): number => {
  const days = offsets.get(zone) ?? new Map<number, number>();
  offsets.set(zone, days);
  const day = Math.floor(instant / DAY_MS);
  const known = days.get(day);
  if (known !== undefined) return known;
  const offset = readOffset(instant, zone);
  if (readOffset(day * DAY_MS, zone) === readOffset((day + 1) * DAY_MS, zone)) {
    if (days.size >= DAYS_KEPT) days.clear();
    days.set(day, offset);
  }
  return offset;
};

/** Minutes east of UTC, at `instant`, in `zone`. */
export const offsetMinutes = (instant: Instant, zone: string): number => offsetMs(instant, zone) / MINUTE_MS;

/** What a clock on the wall in `zone` shows at `instant`. */
export const toLocal = (instant: Instant, zone: string): LocalTime => {
  const wall = new Date(instant + offsetMs(instant, zone));
  return {
    year: wall.getUTCFullYear(), month: wall.getUTCMonth() + 1, day: wall.getUTCDate(), hour: wall.getUTCHours(), minute: wall.getUTCMinutes(), second: wall.getUTCSeconds(),
  };
};

/**
 * The instant at which a clock in `zone` shows `local`. In the spring gap the first moment after it;
 * in the repeated autumn hour the first of the two.
 */
export const fromLocal = (local: LocalTime, zone: string): Instant => {
  const wall = asUtc(local);
  const before = wall - offsetMinutes(wall - DAY_MS, zone) * MINUTE_MS;
  const after = wall - offsetMinutes(wall + DAY_MS, zone) * MINUTE_MS;
  const shows = (instant: Instant): boolean => asUtc(toLocal(instant, zone)) === wall;
  if (shows(before) && shows(after)) return Math.min(before, after);
  if (shows(before)) return before;
  if (shows(after)) return after;
  return gapEnd(wall, zone, Math.min(before, after));
};

/** The end of the gap that swallowed the wall time; `near` is within a day of it. */
const gapEnd = (wall: Instant, zone: string, near: Instant): Instant => {
  let low = near - DAY_MS, high = near + DAY_MS;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (asUtc(toLocal(middle, zone)) < wall) low = middle; else high = middle;
  }
  return high;
};

/** Midnight (or the first moment after a gap) that began the local day of `instant`. */
export const startOfLocalDay = (instant: Instant, zone: string): Instant => {
  const { year, month, day } = toLocal(instant, zone);
  return fromLocal({ year, month, day, hour: 0, minute: 0, second: 0 }, zone);
};

const two = (value: number): string => String(value).padStart(2, '0');

/** `2026-03-01`, as the calendar in `zone` has it. */
export const localDate = (instant: Instant, zone: string): string => {
  const { year, month, day } = toLocal(instant, zone);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
};

/** A day of the calendar so many days later, or earlier: clocks that are set forward or back in between change nothing of it. */
export const daysAfter = (day: string, by: number): string => new Date(Date.parse(`${day}T00:00:00Z`) + by * DAY_MS).toISOString().slice(0, 10);

/** ISO 8601 with the zone's offset: `2026-03-01T08:00:00+01:00`; `Z` for UTC. Milliseconds only when there are any. */
export const toIso = (instant: Instant, zone = 'UTC'): string => {
  const milliseconds = ((instant % SECOND_MS) + SECOND_MS) % SECOND_MS;
  const fraction = milliseconds === 0 ? '' : `.${String(milliseconds).padStart(3, '0')}`;
  if (zone === 'UTC') return new Date(instant).toISOString().replace(/\.\d{3}Z$/, `${fraction}Z`);
  const { hour, minute, second } = toLocal(instant, zone);
  const offset = Math.round(offsetMinutes(instant, zone));
  const sign = offset < 0 ? '-' : '+';
  const size = Math.abs(offset);
  return `${localDate(instant, zone)}T${two(hour)}:${two(minute)}:${two(second)}${fraction}${sign}${two(Math.floor(size / 60))}:${two(size % 60)}`;
};

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/i;

/**
 * Reads ISO 8601; a time without an offset is local to `zone`. Undefined when it is not a real date
 * (`2026-02-30` is none, nor is any in the year 0).
 */
export const parseIso = (text: string, zone = 'UTC'): Instant | undefined => {
  const match = ISO.exec(text.trim());
  if (!match) return undefined;
  const [, y, mo, d, h = '0', mi = '0', s = '0', fraction = '', offset] = match;
  const local: LocalTime = { year: Number(y), month: Number(mo), day: Number(d), hour: Number(h), minute: Number(mi), second: Number(s) };
  const wall = asUtc(local);
  const back = new Date(wall);
  const real = local.year > 0 && back.getUTCMonth() === local.month - 1 && back.getUTCDate() === local.day
    && local.hour < 24 && local.minute < 60 && local.second < 60;
  if (!real) return undefined;
  const milliseconds = Number(fraction.padEnd(3, '0').slice(0, 3) || '0');
  if (offset === undefined) return fromLocal(local, zone) + milliseconds;
  if (offset.toUpperCase() === 'Z') return wall + milliseconds;
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.replace(':', '').slice(3, 5));
  return wall - (offset.startsWith('-') ? -minutes : minutes) * MINUTE_MS + milliseconds;
};
