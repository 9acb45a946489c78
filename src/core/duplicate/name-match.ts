import { isSlip } from './similarity.ts';

/** A word of a name, and the name that it is a short form of. */
export interface NameWord { readonly word: string; readonly whole: string }
export type WordMatch = 'same' | 'short' | 'similar' | 'initial' | 'different';

const matchWords = ({ word: a, whole }: NameWord, { word: b, whole: other }: NameWord): WordMatch => {
  // The O of O'Brien says no more than an initial.
  if (a === b) return a.length === 1 ? 'initial' : 'same';
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? 'initial' : 'different';
  if (whole === other) return 'short';
  return isSlip(a, b) ? 'similar' : 'different';
};

const ORDER: readonly WordMatch[] = ['same', 'short', 'similar', 'initial'];

/** Most pairs that are looked at have one name, written alike. */
const areAlike = (a: readonly NameWord[], b: readonly NameWord[]): boolean => {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at]?.word !== b[at]?.word) return false;
  return true;
};

/** Used again and again: what two words are to each other, and which are still without a partner. */
const [table, left, free]: [WordMatch[], boolean[], boolean[]] = [[], [], []];

/** Each word of the shorter name with the word of the other that fits best, the best first; the order of words says nothing. */
export const alignNames = (a: readonly NameWord[], b: readonly NameWord[]): readonly WordMatch[] => {
  if (areAlike(a, b)) {
    const initials = a.filter(({ word }) => word.length === 1).length;
    return a.map((_, at) => (at < a.length - initials ? 'same' : 'initial'));
  }
  const [fewer, more] = a.length <= b.length ? [a, b] : [b, a];
  const width = more.length;
  for (let j = 0; j < width; j++) free[j] = true;
  for (let i = 0; i < fewer.length; i++) {
    left[i] = true;
    for (let j = 0; j < width; j++) {
      const [word, other] = [fewer[i], more[j]];
      table[i * width + j] = word && other ? matchWords(word, other) : 'different';
    }
  }
  const matches: WordMatch[] = [];
  for (const wanted of ORDER) {
    for (let i = 0; i < fewer.length && matches.length < fewer.length; i++) {
      for (let j = 0; left[i] && j < width; j++) {
        if (!free[j] || table[i * width + j] !== wanted) continue;
        left[i] = free[j] = false;
        matches.push(wanted);
      }
    }
  }
  // Of a long name at most one word is held against the other.
  const others = Math.min(fewer.length - matches.length, matches.length > 1 ? 1 : 2);
  for (let at = 0; at < others; at++) matches.push('different');
  return matches;
};
