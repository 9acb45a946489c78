import { Cron } from 'croner';
import { z } from 'zod';
import { DAY_MS, isZone, MINUTE_MS, parseIso } from '../base/instant.ts';
import { readSpan } from '../base/span.ts';
import { readWait } from '../engage/wait.ts';
import { type Path, type Problem, problemsOf, unknownWord } from './problem.ts';
import { isCountry } from '../capture/country.ts';

/** A section in which every name is known; a wrong one is told with the name that was probably meant. */
export const strict = <S extends z.ZodRawShape>(shape: S) => z.strictObject(shape, {
  error: (issue) => (issue.code === 'unrecognized_keys' ? issue.keys.map((key) => unknownWord(key, Object.keys(shape))).join('\n') : undefined),
});

/** A section whose names are the owner's own ids. */
export const named = <T extends z.ZodType>(value: T) => z.record(
  z.string().regex(/^[a-z][a-z0-9_-]*$/, 'write the name in small letters, digits, _ and -, beginning with a letter.'), value);

/** Something that may be written in several ways: the value itself says which schema reads it. */
export const chosen = <T>(choose: (value: unknown) => z.ZodType<T>) => z.unknown().transform((value, ctx): T => {
  const result = choose(value).safeParse(value, { reportInput: true });
  if (result.success) return result.data;
  for (const found of problemsOf(result.error)) complain(ctx, found);
  return z.NEVER;
});

/** What a reader of our own found wrong, handed to zod. */
export const complain = (ctx: z.core.$RefinementCtx, { path, message, at }: Problem): void => {
  ctx.issues.push({ code: 'custom', message, path: [...path] as (string | number)[], params: { at }, input: undefined });
};

/** Of names that mean something elsewhere, or not yet, `others` says what to write instead. */
export const advised = <T extends z.ZodType>(others: Readonly<Record<string, string>>, known: T) => z.unknown().superRefine((value, ctx) => {
  if (typeof value !== 'object' || value === null) return;
  for (const name of Object.keys(value)) if (Object.hasOwn(others, name)) complain(ctx, { path: [name], message: others[name] ?? '', at: 'key' });
}).pipe(known);

export const text = z.string().min(1, 'write a text.');
/** One word or several: `a` is `[a]`. */
export const texts = chosen((value) => (Array.isArray(value) ? z.array(text) : text.transform((one): string[] => [one])));

export const points = z.number().min(-1000).max(1000)
  .refine((value) => Math.abs(value * 1000 - Math.round(value * 1000)) < 1e-6, 'write points with at most three decimals.');
export const score = points.refine((value) => value >= 0 && value <= 100, 'write a score from 0 to 100.');
export const share = z.number().min(0).max(1);
export const whole = z.number().int().min(0);
/** A text of a form that is explained when it is anything else. */
const formed = (isFormed: (written: string) => boolean, message: string) => z.custom<string>((value) => typeof value === 'string' && isFormed(value), message);
/** A moment so much later still has a date. */
const LONGEST_MS = 36_500 * DAY_MS;
const atMost = (ms: number, shown: string) => (written: string, ctx: z.RefinementCtx): void => {
  if ((readSpan(written) ?? 0) > ms) ctx.addIssue(`must be at most ${shown}.`);
};
const duration = formed((written) => readSpan(written) !== undefined, 'write a duration: 90d, 48h, 30m.').refine((written) => readSpan(written) !== 0, 'must be longer than nothing.');
export const span = duration.superRefine(atMost(LONGEST_MS, '36500d'));
/** How long an answer of a service is waited for: timers count in 32 bits, and nobody sits there for an hour. */
export const patience = duration.superRefine(atMost(10 * MINUTE_MS, '10m'));
/** How long a step waits: a duration, or business days, which skip weekends and holidays. */
export const stepWait = formed((written) => readWait(written) !== undefined, 'write a duration or business days: 3d, 4h, 2bd.').superRefine(atMost(LONGEST_MS, '36500d'));
export const sizeRange = formed((written) => /^\d+(-\d+|\+)?$/.test(written), 'write a size in quotes: "11-50", "200+".');
export const zone = text.refine(isZone, { error: (issue) => `"${String(issue.input)}" is no time zone. Write one such as Europe/Berlin.` });
export const language = z.string().regex(/^[a-z]{2}$/, 'write a language as two small letters: en, de.');
export const country = z.string().regex(/^[A-Z]{2}$/, 'write a country as two capitals: DE, US.')
  .refine(isCountry, { error: (issue) => `"${String(issue.input)}" is no country of ISO 3166. Write one such as DE, US, GB.` });
export const currency = z.string().regex(/^[A-Z]{3}$/, 'write a currency as three capitals: EUR, USD.');
export const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'write a time in quotes: "09:00".');

/** A day of one year, or of every year: `2026-04-03`, `12-25`. The 29th of February comes in leap years only. */
export const day = formed((written) => /^(\d{4}-)?\d{2}-\d{2}$/.test(written) && parseIso(written.length === 5 ? `2000-${written}` : written) !== undefined,
  'write a day: 12-25 for every year, 2026-04-03 for one.');

const isCron = (expression: string): boolean => {
  try { new Cron(expression, { paused: true, mode: '5-part' }); return true; } catch { return false; }
};
/** Five fields as in crontab; `off` is none. */
export const cron = z.string().refine((value) => value === 'off' || isCron(value), {
  error: (issue) => `"${String(issue.input)}" is no cron expression. Write five fields such as "0 8 * * *" (daily at 08:00), or off.`,
});

/** YAML's `off` is a word, JSON's false is none: both turn a thing off. */
export const off = chosen((value) => z.literal("off", { error: `write off, not ${String(value)}.` }).or(z.literal(false)).transform(() => "off" as const));
export const isOff = (value: unknown): boolean => value === 'off' || value === false;

export const startsAt = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** Joined as a person reads it: `pipelines.sales.stages[2].status`. */
export const showPath = (path: Path): string => path.map((step, at) => (typeof step === 'number' ? `[${step + 1}]` : `${at === 0 ? '' : '.'}${step}`)).join('');
