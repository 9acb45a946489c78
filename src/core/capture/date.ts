/*
 * Dates as exports write them. What a value alone does not tell, whether 03/04 is in March or in April, its whole column may.
 */

/** Which comes first in `03/04/2026`. */
export type DateOrder = 'dmy' | 'mdy';

const TIME = String.raw`(?:,?[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?(?:\s*([ap])\.?m\.?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?(?:\s*Uhr)?)?`;
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})${TIME}$`, 'i');
const YEAR_LAST = new RegExp(String.raw`^(\d{1,2})([-/.])\s?(\d{1,2})\2\s?(\d{4}|\d{2})${TIME}$`, 'i');
const DAY_WORD = new RegExp(String.raw`^(?:\p{L}+\.?,\s*)?(\d{1,2})(?:\.|st|nd|rd|th)?[\s-]*(\p{L}{3,9})\.?,?[\s-]*(\d{4})${TIME}$`, 'iu');
const WORD_DAY = new RegExp(String.raw`^(?:\p{L}+\.?,\s*)?(\p{L}{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})${TIME}$`, 'iu');

/** English, German; by their first three letters. */
const MONTHS: Readonly<Record<string, number>> = {
  jan: 1, jän: 1, feb: 2, mar: 3, mär: 3, mrz: 3, apr: 4, may: 5, mai: 5, jun: 6, jul: 7, aug: 8, sep: 9, oct: 10, okt: 10, nov: 11, dec: 12, dez: 12,
};
const monthOf = (word: string): number => MONTHS[word.slice(0, 3).toLowerCase()] ?? 0;

const two = (value: number): string => String(value).padStart(2, '0');

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const isDay = (year: number, month: number, day: number): boolean => day >= 1 && (day <= (DAYS[month - 1] ?? 0) || (month === 2 && day === 29 && isLeap(year)));

type Clock = readonly (string | undefined)[];

const clockText = ([h, mi, s, half, offset]: Clock): string | undefined => {
  if (h === undefined || mi === undefined) return '';
  const twelve = half === undefined ? 0 : (half.toLowerCase() === 'p' ? 12 : 0);
  const hour = half === undefined ? Number(h) : (Number(h) % 12) + twelve;
  if (hour > 23 || Number(mi) > 59 || Number(s ?? 0) > 59) return undefined;
  const zone = offset === undefined ? '' : /^[+-]/.test(offset) ? offset.replace(/^(...)(\d\d)$/, '$1:$2') : 'Z';
  return `T${two(hour)}:${mi}${s === undefined ? '' : `:${s}`}${zone}`;
};

const written = (year: number, month: number, day: number, clock: Clock): string | undefined => {
  const time = clockText(clock);
  return time === undefined || !isDay(year, month, day) ? undefined : `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}${time}`;
};

/** Two digits are of 1970 to 2069, as POSIX has it. */
const fullYear = (text: string): number => (text.length === 4 ? Number(text) : Number(text) + (Number(text) < 70 ? 2000 : 1900));

/** The days of a spreadsheet, from 1927 to 2119: what is below or above is a number. */
const SERIAL = { from: 10_000, to: 80_000 } as const;
const DAY_MS = 86_400_000;
/** Day 0 of Excel, which believes in a 29 February 1900. */
const SERIAL_EPOCH = Date.UTC(1899, 11, 30);

const serialDate = (text: string): string | undefined => {
  if (!/^\d{5}(?:[.,]\d+)?$/.test(text)) return undefined;
  const days = Number(text.replace(',', '.'));
  if (days < SERIAL.from || days > SERIAL.to) return undefined;
  const iso = new Date(SERIAL_EPOCH + Math.round(days * DAY_MS / 1000) * 1000).toISOString();
  return Number.isInteger(days) ? iso.slice(0, 10) : iso.slice(0, 16);
};

/**
 * A date in ISO 8601 (`2026-03-04`, `2026-03-04T14:30`), with what stands there of a time and an offset; undefined when it is none. `order` says which of day and month
 * comes first where both could be; without it such a value is none. With dots the day comes first. Five digits are the days of a spreadsheet.
 */
export const readDate = (text: string, order: DateOrder | null): string | undefined => (ISO.test(text) ? isoDate(text) : readWritten(text, order));

/** Most exports write it: read without taking it apart. */
const ISO = /^\d{4}-\d\d-\d\d(?:[T ](?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?)?$/;
const twoAt = (text: string, at: number): number => text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 528;
const isoDate = (text: string): string | undefined => {
  if (!isDay(twoAt(text, 0) * 100 + twoAt(text, 2), twoAt(text, 5), twoAt(text, 8))) return undefined;
  return text.charCodeAt(10) === 32 ? text.replace(' ', 'T') : text;
};

const readWritten = (text: string, order: DateOrder | null): string | undefined => {
  const first = YEAR_FIRST.exec(text);
  if (first) return written(Number(first[1]), Number(first[3]), Number(first[4]), first.slice(5));
  const last = YEAR_LAST.exec(text);
  if (last) {
    const [, a = '', sign, b = '', y = '', ...clock] = last;
    const wanted = sign === '.' ? 'dmy' : order ?? judge(text);
    if (wanted !== 'dmy' && wanted !== 'mdy') return undefined;
    return wanted === 'dmy' ? written(fullYear(y), Number(b), Number(a), clock) : written(fullYear(y), Number(a), Number(b), clock);
  }
  const dayWord = DAY_WORD.exec(text);
  if (dayWord) return written(Number(dayWord[3]), monthOf(dayWord[2] ?? ''), Number(dayWord[1]), dayWord.slice(4));
  const wordDay = WORD_DAY.exec(text);
  if (wordDay) return written(Number(wordDay[3]), monthOf(wordDay[1] ?? ''), Number(wordDay[2]), wordDay.slice(4));
  return serialDate(text);
};

/** What a value tells of its column: an order, that both are possible, that it needs none; undefined for what is no date. */
const judge = (text: string): DateOrder | 'either' | 'plain' | undefined => {
  const last = YEAR_LAST.exec(text);
  if (!last) return readDate(text, null) === undefined ? undefined : 'plain';
  const [, a = '', sign, b = '', y = '', ...clock] = last;
  const year = fullYear(y);
  const asDmy = written(year, Number(b), Number(a), clock) !== undefined;
  const asMdy = sign !== '.' && written(year, Number(a), Number(b), clock) !== undefined;
  if (sign === '.') return asDmy ? 'plain' : undefined;
  if (asDmy && asMdy) return a === b ? 'plain' : 'either';
  if (asDmy) return 'dmy';
  return asMdy ? 'mdy' : undefined;
};

/** What the values of a column have told of its order so far. */
export interface DateVotes {
  dmy: boolean; mdy: boolean;
  /** Dates that are clear by themselves. */
  plain: boolean;
  /** One that could be both; null when there is none. */
  unclear: string | null;
}
export const noVotes = (): DateVotes => ({ dmy: false, mdy: false, plain: false, unclear: null });

/** Takes a value into account. Answers whether it is a date at all. */
export const voteDate = (votes: DateVotes, text: string): boolean => {
  const told = judge(text);
  if (told === undefined) return false;
  if (told === 'either') votes.unclear ??= text; else votes[told] = true;
  return true;
};

/** The order of a column: `unclear` when values could be both and none tells which, null when none is needed or values contradict each other. */
export const orderOf = ({ dmy, mdy, unclear }: DateVotes): DateOrder | 'unclear' | null => {
  if (dmy !== mdy) return dmy ? 'dmy' : 'mdy';
  return !dmy && unclear !== null ? 'unclear' : null;
};

/** Nothing that follows changes what such votes say. */
export const isSettled = ({ dmy, mdy, plain, unclear }: DateVotes): boolean => dmy || mdy || (plain && unclear === null);
