import { neutralise, UNPRINTABLE } from '../core/base/printable.ts';

/** Colours that `style.ts` adds travel as these marks, which data cannot forge: the tag is drawn anew for every process. */
const TAG = Math.random().toString(36).slice(2, 10).padEnd(8, '0');
const OPEN = '\uFDD0';
const CLOSE = '\uFDD1';
const MARK = new RegExp(`${OPEN}${TAG}([0-9;]*)${CLOSE}`, 'g');

/** A mark that `paint` turns into the escape sequence `ESC [ code m`, and `unmark` into nothing. */
export const mark = (code: string): string => `${OPEN}${TAG}${code}${CLOSE}`;

/** The text without colour marks: what counts for its width. */
export const unmark = (text: string): string => text.replace(MARK, '');

/** One harmless line in which only the marks of `style.ts` survive, as escape sequences. */
export const paint = (text: string): string => {
  let painted = '';
  let from = 0;
  for (const match of text.matchAll(MARK)) {
    painted += `${neutralise(text.slice(from, match.index))}\u001B[${match[1] ?? ''}m`;
    from = match.index + match[0].length;
  }
  return painted + neutralise(text.slice(from));
};

/** JSON in which unsafe characters are written as escapes: the value is unchanged, a terminal shows it harmlessly. */
export const safeJson = (value: unknown, indent?: number): string =>
  JSON.stringify(value, undefined, indent).replace(UNPRINTABLE, (character) => (character === '\n' ? character
    : Array.from({ length: character.length }, (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`).join('')));
