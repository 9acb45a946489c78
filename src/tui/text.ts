import stringWidth from 'string-width';
import { neutralise } from '../core/base/printable.ts';

/** Scripts and signs of which every character takes one cell: the common case, told without tables. */
const SINGLE = /^[\u0020-\u007E\u00A1-\u00AC\u00AE-\u02FF\u0370-\u03FF\u0400-\u0482\u048A-\u052F\u2010-\u2027\u2039\u203A\u20AC\u2190-\u2193\u2500-\u259F\u25A0-\u25BF]*$/;

/** Cells that a terminal gives to a text; wide characters and emoji take two. */
export const widthOf = (text: string): number => (SINGLE.test(text) ? text.length : stringWidth(text));

/** The text in at most `width` cells, with a sign where it was cut; never half of a character. */
export const cut = (text: string, width: number, sign: string): string => {
  if (widthOf(text) <= width) return text;
  if (width < sign.length) return '';
  if (SINGLE.test(text)) return text.slice(0, width - sign.length) + sign;
  let kept = '';
  let used = 0;
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    const cells = widthOf(segment);
    if (used + cells > width - sign.length) break;
    used += cells;
    kept += segment;
  }
  return kept + sign;
};

/** Exactly `width` cells: cut or filled up. */
export const fill = (text: string, width: number, sign: string): string => {
  const kept = cut(text, width, sign);
  return kept + ' '.repeat(Math.max(0, width - widthOf(kept)));
};

/** The text in lines of at most `width` cells, broken between words, inside one only when it is longer than a line. */
export const wrap = (text: string, width: number): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const joined = line === '' ? word : `${line} ${word}`;
    if (widthOf(joined) <= width) { line = joined; continue; }
    if (line !== '') lines.push(line);
    line = '';
    for (const { segment } of new Intl.Segmenter().segment(word)) {
      if (widthOf(line + segment) > width) { lines.push(line); line = ''; }
      line += segment;
    }
  }
  return [...lines, line];
};

/** Data as one harmless line: nothing in it can drive the terminal. */
export const plain = (text: string): string => neutralise(text);

/** How a stretch of text looks; never the only carrier of meaning. */
export type Look = 'bold' | 'dim' | 'inverse' | 'red' | 'green' | 'yellow' | 'cyan';
export interface Span { readonly text: string; readonly look?: Look }
/** One line of the screen, left to right. */
export type Line = readonly Span[];

const SGR: Readonly<Record<Look, readonly [on: number, off: number]>> = {
  bold: [1, 22], dim: [2, 22], inverse: [7, 27], red: [31, 39], green: [32, 39], yellow: [33, 39], cyan: [36, 39],
};
const COLOURS: ReadonlySet<Look> = new Set(['red', 'green', 'yellow', 'cyan']);

/** The line without looks: what a screen reader, a pipe and a test see. */
export const textOf = (line: Line): string => line.map(({ text }) => text).join('');

/** The line with escape sequences; without colour only bold, dim and inverse remain. */
export const paint = (line: Line, hasColour: boolean): string => line.map(({ text, look }) => {
  if (look === undefined || text === '' || (!hasColour && COLOURS.has(look))) return text;
  const [on, off] = SGR[look];
  return `\u001B[${on}m${text}\u001B[${off}m`;
}).join('');

/** Signs that may not show everywhere, and what stands for them. */
export interface Signs {
  readonly cut: string; readonly bar: string; readonly here: string; readonly hot: string; readonly warm: string; readonly cold: string;
  readonly rotting: string; readonly left: string; readonly right: string; readonly line: string; readonly more: string;
}
export const UNICODE: Signs = {
  cut: '…', bar: '│', here: '▌', hot: '▲', warm: '■', cold: '·', rotting: '!', left: '‹', right: '›', line: '─', more: '↓',
};
export const ASCII_SIGNS: Signs = {
  cut: '~', bar: '|', here: '>', hot: '^', warm: '=', cold: '.', rotting: '!', left: '<', right: '>', line: '-', more: 'v',
};
