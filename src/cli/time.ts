import { DAY_MS, HOUR_MS, type Instant, localDate, MINUTE_MS, toLocal } from '../core/base/instant.ts';

const two = (value: number): string => String(value).padStart(2, '0');

/** `2026-03-01 08:00` on the clock of `zone`; `-` for none. */
export const formatTime = (instant: Instant | null | undefined, zone: string): string => {
  if (instant === undefined || instant === null) return '-';
  const { hour, minute } = toLocal(instant, zone);
  return `${localDate(instant, zone)} ${two(hour)}:${two(minute)}`;
};

/** `2026-03-01` in `zone`; `-` for none. */
export const formatDate = (instant: Instant | null | undefined, zone: string): string =>
  (instant === undefined || instant === null ? '-' : localDate(instant, zone));

/** How long ago, in the largest whole unit: `3d`, `2h`, `5m`, `now`; ahead of now with a plus: `+3d`. */
export const formatAge = (now: Instant, instant: Instant | null | undefined): string => {
  if (instant === undefined || instant === null) return '-';
  const ms = Math.abs(now - instant);
  if (ms < MINUTE_MS) return 'now';
  const [size, unit] = ms >= DAY_MS ? [DAY_MS, 'd'] : ms >= HOUR_MS ? [HOUR_MS, 'h'] : [MINUTE_MS, 'm'];
  return `${instant > now ? '+' : ''}${Math.floor(ms / Number(size))}${unit}`;
};
