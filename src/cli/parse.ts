import { AppError } from '../core/base/errors.ts';
import { DAY_MS, fromLocal, HOUR_MS, type Instant, MINUTE_MS, parseIso, SECOND_MS, toIso, toLocal } from '../core/base/instant.ts';
import { type Money, parseMoney, whyNoMoney } from '../core/base/money.ts';
import { suggest } from '../core/base/suggest.ts';

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;
const UNITS: Readonly<Record<string, number>> = { s: SECOND_MS, m: MINUTE_MS, min: MINUTE_MS, h: HOUR_MS, d: DAY_MS, w: 7 * DAY_MS };

interface WhenOptions { readonly now: Instant; readonly zone: string }

/** Midnight in `zone`, `days` calendar days after the day of `now`, plus a wall-clock time. */
const dayAt = (days: number, [hour, minute]: readonly [number, number], { now, zone }: WhenOptions): Instant => {
  const local = toLocal(now, zone);
  const wall = new Date(Date.UTC(local.year, local.month - 1, local.day + days));
  return fromLocal({ year: wall.getUTCFullYear(), month: wall.getUTCMonth() + 1, day: wall.getUTCDate(), hour, minute, second: 0 }, zone);
};

const parseClock = (text: string | undefined): readonly [number, number] | undefined => {
  if (text === undefined) return [0, 0];
  const match = /^(\d{1,2}):(\d{2})$/.exec(text);
  const hour = Number(match?.[1]);
  const minute = Number(match?.[2]);
  return match && hour < 24 && minute < 60 ? [hour, minute] : undefined;
};

/** Calendar days from today to the weekday: 1 to 7, so that `mon` said on a Monday is the next one. */
const daysUntil = (name: string, { now, zone }: WhenOptions): number | undefined => {
  const wanted = WEEKDAYS.findIndex((weekday) => name.length >= 3 && weekday.startsWith(name));
  if (wanted < 0) return undefined;
  const { year, month, day } = toLocal(now, zone);
  const today = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  return ((wanted - today + 6) % 7) + 1;
};

const NAMED: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tomorrow: 1 };

const readWhen = (text: string, options: WhenOptions): Instant | undefined => {
  const iso = parseIso(text, options.zone);
  if (iso !== undefined) return iso;
  const said = text.trim().toLowerCase();
  if (said === 'now') return options.now;
  const offset = /^([+-])(\d{1,6})(min|[smhdw])$/.exec(said);
  if (offset) {
    const sign = offset[1] === '-' ? -1 : 1;
    const size = sign * Number(offset[2]);
    const unit = offset[3] ?? '';
    if (unit !== 'd' && unit !== 'w') return options.now + size * (UNITS[unit] ?? 0);
    // Days are calendar days: three days from 09:00 is 09:00, also over a change of the clocks.
    const { hour, minute } = toLocal(options.now, options.zone);
    return dayAt(size * (unit === 'w' ? 7 : 1), [hour, minute], options);
  }
  const [first = '', ...rest] = said.replace(/^next\s+/, '').split(/\s+/);
  if (rest.length > 1) return undefined;
  const clock = parseClock(rest[0]);
  const days = NAMED[first] ?? daysUntil(first, options);
  if (days !== undefined && clock) return dayAt(days, clock, options);
  const today = rest.length === 0 && first.includes(':') ? parseClock(first) : undefined;
  return today && dayAt(0, today, options);
};

/**
 * The moment a person means: ISO 8601, `now`, `today`, `tomorrow 14:30`, `yesterday`, `-7d`, `+3d`, `+2h`, `next mon`, `09:30` (today).
 * Local to `zone`. Raises `usage`.
 */
export const parseWhen = (text: string, options: WhenOptions): Instant => {
  const instant = readWhen(text, options);
  if (instant === undefined || !Number.isFinite(instant) || Math.abs(instant) > 8.64e15) {
    throw new AppError('usage', `"${text}" is no date that is understood.`, {
      hint: 'Use 2026-03-01, 2026-03-01T09:30, today, tomorrow 14:30, -7d, +2h or next mon.',
    });
  }
  return instant;
};

/**
 * A moment as `parseWhen` reads it, where clocks do odd things: `second` is the later one when they show the time twice. Raises `usage` for a time that
 * they jump over.
 */
export const parseMoment = (text: string, options: WhenOptions): { readonly instant: Instant; readonly second: Instant | null } => {
  const instant = parseWhen(text, options);
  const [, hour, minute] = /(\d{1,2}):(\d{2})(?::\d{2})?$/.exec(text.trim()) ?? [];
  // With an offset, or without a time of day, it is no clock's reading.
  if (hour === undefined || /[+-]\d{2}:?\d{2}$/.test(text.trim())) return { instant, second: null };
  const local = toLocal(instant, options.zone);
  if (local.hour !== Number(hour) || local.minute !== Number(minute)) {
    throw new AppError('usage', `"${text}" is no time in ${options.zone}: clocks are put forward over it.`, { hint: `Name another one: from ${toIso(instant, options.zone)} on there is one.` });
  }
  const second = [HOUR_MS, HOUR_MS / 2].map((ms) => instant + ms).find((later) => { const shown = toLocal(later, options.zone); return shown.hour === local.hour && shown.minute === local.minute; });
  return { instant, second: second ?? null };
};

/** A length of time in ms: `30d`, `12h`, `1h30m`, `45min`, `90s`. Raises `usage`. */
export const parseSpan = (text: string): number => {
  const said = text.trim().toLowerCase();
  const parts = [...said.matchAll(/(\d+)\s*(min|[smhdw])/g)];
  const isWhole = parts.length > 0 && parts.map(([part]) => part).join('') === said.replace(/(?<=[a-z])\s+(?=\d)/g, '');
  if (!isWhole) throw new AppError('usage', `"${text}" is no length of time.`, { hint: 'Use 30d, 12h, 1h30m, 45min or 90s.' });
  return parts.reduce((sum, [, size, unit = '']) => sum + Number(size) * (UNITS[unit] ?? 0), 0);
};

const parseInteger = (text: string, least: number, what: string): number => {
  const value = /^\d{1,15}$/.test(text.trim()) ? Number(text) : Number.NaN;
  if (!(value >= least)) throw new AppError('usage', `"${text}" is not ${what}.`);
  return value;
};

/** A name or a title: on one line, white space single. Raises `usage` when nothing can be read of it. */
export const parseTitle = (text: string): string => {
  const title = text.replace(/\s+/g, ' ').trim();
  if (/^[\p{C}\s]*$/u.test(title)) throw new AppError('usage', `"${text}" is no name.`, { hint: 'Write what it is about in a few words.' });
  return title;
};

/** A share as a person writes it, `40%` or `0.4`, as a number from 0 to 1. Raises `usage`. */
export const parseShare = (text: string): number => {
  const [, number = '', percent] = /^(\d{1,3}(?:[.,]\d{1,4})?)\s*(%?)$/.exec(text.trim()) ?? [];
  const value = number === '' ? Number.NaN : Number(number.replace(',', '.')) / (percent === '%' ? 100 : 1);
  if (!(value <= 1)) throw new AppError('usage', `"${text}" is no share.`, { hint: 'Write 40% or 0.4: from 0% to 100%.' });
  return value;
};

/** A whole number from 1. Raises `usage`. */
export const parseCount = (text: string): number => parseInteger(text, 1, 'a whole number from 1');

/** A whole number from 0. Raises `usage`. */
export const parseWhole = (text: string): number => parseInteger(text, 0, 'a whole number from 0');

/** A parser that takes one of the choices, whatever the case. Raises `usage` with what was probably meant. */
export const parseChoice = <Choice extends string>(choices: readonly Choice[]) => (text: string): Choice => {
  const found = choices.find((choice) => choice.toLowerCase() === text.toLowerCase());
  if (found !== undefined) return found;
  const near = suggest(text, choices);
  throw new AppError('usage', `"${text}" is none of the choices.`, {
    hint: `${near === undefined ? '' : `Did you mean "${near}"? `}Choices: ${choices.join(', ')}.`,
  });
};

/** An amount as people write one; without a currency of its own it is in the one that is given. Raises `usage`, saying what it should have been. */
export const parseAmount = (text: string, noun = 'amount') => (currency: string): Money => {
  const money = parseMoney(text, currency);
  if (money) return money;
  const { reason, write } = whyNoMoney(text, currency, noun);
  throw new AppError('usage', `${reason}.`, { hint: `Write ${write}.` });
};
