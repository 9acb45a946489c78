import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from './instant.ts';

const UNITS: Readonly<Record<string, number>> = { w: 7 * DAY_MS, d: DAY_MS, h: HOUR_MS, m: MINUTE_MS, min: MINUTE_MS, s: SECOND_MS };
const SPAN = /^(?:\d+(?:\.\d+)?(?:w|d|h|min|m|s)\s*)+$/;

/** `90d`, `48h`, `1h30m`, `2w`, `30s` in ms; undefined when it is no duration. A day is 24 hours. */
export const readSpan = (text: string): number | undefined => {
  const typed = text.trim();
  if (!SPAN.test(typed)) return undefined;
  return [...typed.matchAll(/(\d+(?:\.\d+)?)(w|d|h|min|m|s)/g)]
    .reduce((sum, [, amount, unit]) => sum + Number(amount) * (UNITS[unit ?? ''] ?? 0), 0);
};

/** The shortest way to write a duration in one unit: `7d`, `36h`, `90m`. */
export const showSpan = (ms: number): string => {
  const [unit, size] = ([['d', DAY_MS], ['h', HOUR_MS], ['m', MINUTE_MS]] as const).find(([, each]) => ms % each === 0) ?? ['s', SECOND_MS];
  return `${ms / size}${unit}`;
};
