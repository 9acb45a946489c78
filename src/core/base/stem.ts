/*
 * What a word keeps in all its forms, in English and in German: enough that "pricing" finds "price" and "Preisen" finds "Preis". Only endings are taken off,
 * so that words of different sense stay apart ("priceless" is no price): see docs/patterns.md. For comparing, never for showing.
 */

const VOWEL = /[aeiouy]/;
/** What is left must be a word: so many letters, one of them a vowel. */
const isStem = (rest: string, letters: number): boolean => rest.length >= letters && VOWEL.test(rest);
const cut = (word: string, ending: string, letters: number): string | undefined => {
  const rest = word.endsWith(ending) ? word.slice(0, -ending.length) : undefined;
  return rest !== undefined && isStem(rest, letters) ? rest : undefined;
};
/** `planning` is `plan`, `selling` stays `sell`. */
const undoubled = (stem: string): string => (/([bdgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem);

const singular = (word: string): string => {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(ss|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return /[^su]s$/.test(word) && !word.endsWith('is') && word.length > 3 ? word.slice(0, -1) : word;
};

/** English: plural, -ing, -ed, and the mute e that these leave behind. `word` is folded. */
export const englishStem = (word: string): string => {
  const one = singular(word);
  const bare = cut(one, 'ing', 3) ?? (one.endsWith('eed') ? undefined : cut(one, 'ed', 3));
  const stem = bare === undefined ? one : undoubled(bare);
  return cut(stem, 'e', 3) ?? stem;
};

/** As `fold` writes them: an umlaut that comes and goes with the form (`Zugänge`), never the two letters of `neue` and `Quelle`. */
const withoutUmlauts = (word: string): string => word.replace(/(?<![aeq])(a|o|u)e/g, '$1');

/** German: endings of declension and of verbs, and the umlauts that go with them. `word` is folded, umlauts spelt out. */
export const germanStem = (word: string): string => {
  const plain = withoutUmlauts(word);
  // The genitive, and a plural on s: after most consonants, so that "Preis" keeps its own.
  const one = /[bdfghklmnrt]s$/.test(plain) ? cut(plain, 's', 4) ?? plain : plain;
  for (const ending of ['ern', 'em', 'en', 'er', 'es', 'est', 'et', 'e', 'n']) {
    const stem = cut(one, ending, 4);
    if (stem !== undefined && !(ending === 'n' && VOWEL.test(stem.at(-1) ?? ''))) return stem;
  }
  return one;
};
