import { words } from '../base/text.ts';

/** `First Last`; undefined when there is neither. Names are kept as given. */
export const fullName = (first: string | undefined, last: string | undefined): string | undefined => {
  if (first === undefined) return last;
  return last === undefined ? first : `${first} ${last}`;
};

const TITLES = new Set(['dr', 'prof', 'mr', 'mrs', 'ms', 'herr', 'frau', 'dipl', 'ing', 'med', 'phd', 'mba', 'jr', 'sr', 'von', 'van', 'de', 'der']);
/** The folded words of a name without titles; of a name that is nothing but titles all. */
export const nameWords = (name: string): readonly string[] => {
  const all = words(name);
  const real = all.filter((word) => !TITLES.has(word));
  return real.length > 0 ? real : all;
};

/** `a` is a word of the other name, or its initial. */
const isIn = (word: string, others: readonly string[]): boolean =>
  others.some((other) => other === word || (word.length === 1 && other.startsWith(word)) || (other.length === 1 && word.startsWith(other)));

/**
 * Could both names be one person's? Words compared without accents, case, order and titles; an initial stands for its name, and a name with
 * more words may hold all of the other's. A missing name contradicts nothing.
 */
export const areNamesCompatible = (a: string | undefined, b: string | undefined): boolean => {
  if (a === undefined || b === undefined || a === b) return true;
  const one = nameWords(a);
  const two = nameWords(b);
  if (one.length === 0 || two.length === 0) return true;
  const [fewer, more] = one.length <= two.length ? [one, two] : [two, one];
  return fewer.every((word) => isIn(word, more)) && fewer.some((word) => word.length > 1 && more.includes(word));
};
