import { fromLocal, type Instant, localDate } from '../base/instant.ts';

/** A month of a calendar: `2026-03`. Sorts as text. */
export type Month = string;

/** The month of a day: `2026-03-31` → `2026-03`. */
export const monthOfDay = (day: string): Month => day.slice(0, 7);

/** The month that the calendar of a zone shows at a moment. */
export const monthAt = (instant: Instant, zone: string): Month => monthOfDay(localDate(instant, zone));

/** So many months later; below 0, earlier. */
export const monthsAfter = (month: Month, by: number): Month => {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const at = year * 12 + number - 1 + by;
  return `${String(Math.floor(at / 12)).padStart(4, '0')}-${String(at % 12 + 1).padStart(2, '0')}`;
};

/** The first moment of a month in a zone. */
export const startOfMonth = (month: Month, zone: string): Instant => {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return fromLocal({ year, month: number, day: 1, hour: 0, minute: 0, second: 0 }, zone);
};
