import { mark } from './sanitize.ts';

type Paint = (text: string) => string;

/** Colour for people, never the only carrier of meaning. Every function is the identity when colour is off. */
export interface Style {
  readonly bold: Paint; readonly dim: Paint; readonly red: Paint; readonly green: Paint; readonly yellow: Paint; readonly cyan: Paint;
  /** Milli-points as people read them, one decimal rounded down: `39.9`. */
  readonly score: (milli: number) => string;
}

/** `39950` → `39.9`: rounded down, so that what is shown as 40 has reached 40. */
export const formatScore = (milli: number): string => (Math.floor(milli / 100) / 10).toFixed(1);

const code = (on: number, off: number, isOn: boolean): Paint =>
  (text) => (isOn && text !== '' ? `${mark(String(on))}${text}${mark(String(off))}` : text);

/** The style of one stream. */
export const styleOf = (isOn: boolean): Style => ({
  bold: code(1, 22, isOn), dim: code(2, 22, isOn), red: code(31, 39, isOn),
  green: code(32, 39, isOn), yellow: code(33, 39, isOn), cyan: code(36, 39, isOn),
  score: formatScore,
});

interface ColourQuestion {
  readonly isTerminal: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** False under `--no-color`. */
  readonly isWanted: boolean;
}

/** A terminal that said that it understands no escape sequences, or did not say what it is. */
export const isDumb = (env: Readonly<Record<string, string | undefined>>): boolean => env['TERM'] === 'dumb' || env['TERM'] === '';

/** Colour only on a terminal that is not dumb, when nobody said no (no-color.org: a set, non-empty NO_COLOR). */
export const hasColour = ({ isTerminal, env, isWanted }: ColourQuestion): boolean =>
  isWanted && isTerminal && !env['NO_COLOR'] && !isDumb(env);

/** Whether bars and signs beyond ASCII will show: a UTF-8 locale, or none given on a terminal that is not the bare Linux console. */
export const hasUnicode = (env: Readonly<Record<string, string | undefined>>): boolean => {
  const locale = env['LC_ALL'] || env['LC_CTYPE'] || env['LANG'] || '';
  if (isDumb(env) || env['TERM'] === 'linux') return false;
  return locale === '' || /utf-?8/i.test(locale);
};
