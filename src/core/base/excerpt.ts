import { fold } from './text.ts';

/** A piece of a text, and whether it is what was looked for. */
export interface Part { readonly text: string; readonly isMatch: boolean }

/** Letters beside a match that tell where it stands. */
const BEFORE = 24;
const AFTER = 40;

/** A run of letters and digits, folded, with the place in the text that each of its letters came from. */
interface Run { readonly folded: string; readonly places: readonly number[]; readonly end: number }

const runsOf = function* (text: string): Generator<Run> {
  for (const match of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    let folded = '';
    const places: number[] = [];
    let at = match.index;
    for (const letter of match[0]) {
      const plain = fold(letter);
      for (let index = 0; index < plain.length; index++) places.push(at);
      folded += plain;
      at += letter.length;
    }
    yield { folded, places, end: at };
  }
};

interface Span { readonly from: number; readonly to: number }

/** Where the words stand in the text, each at the first place only, in order and not overlapping. */
const placesOf = (text: string, words: readonly string[]): readonly Span[] => {
  const missing = new Set(words);
  const spans: Span[] = [];
  for (const { folded, places, end } of runsOf(text)) {
    for (const word of missing) {
      const at = folded.indexOf(word);
      if (at < 0) continue;
      missing.delete(word);
      spans.push({ from: places[at] ?? 0, to: places[at + word.length] ?? end });
    }
    if (missing.size === 0) break;
  }
  spans.sort((a, b) => a.from - b.from || b.to - a.to);
  return spans.filter(({ from }, at) => spans.slice(0, at).every(({ to }) => to <= from));
};

/** The next gap between words, so that none is cut apart; the place itself where there is none near. */
const gapBefore = (text: string, at: number): number => {
  if (at <= 0) return 0;
  const gap = text.slice(at, at + BEFORE).search(/\s/);
  return gap < 0 ? at : at + gap + 1;
};
const gapAfter = (text: string, at: number): number => {
  if (at >= text.length) return text.length;
  const gap = text.slice(0, at).search(/\s\S*$/);
  return gap < at - AFTER ? at : gap;
};

/**
 * The place of a text where folded words were found, with some of what stands around it: one line in pieces, in which the matches are told apart.
 * The beginning of the text when none is in it.
 */
export const excerptOf = (text: string, words: readonly string[]): readonly Part[] => {
  const line = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  const spans = placesOf(line, words);
  const first = spans[0] ?? { from: 0, to: 0 };
  const from = Math.min(gapBefore(line, first.from - BEFORE), first.from);
  const to = Math.max(gapAfter(line, first.to + AFTER), first.to);
  const parts: Part[] = [];
  const add = (part: string, isMatch: boolean): void => { if (part !== '') parts.push({ text: part, isMatch }); };
  let at = from;
  if (from > 0) add('…', false);
  for (const span of spans) {
    if (span.to > to) break;
    add(line.slice(at, span.from), false);
    add(line.slice(span.from, span.to), true);
    at = span.to;
  }
  add(line.slice(at, to), false);
  if (to < line.length) add('…', false);
  return parts;
};
