const GERMAN: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', æ: 'ae', ø: 'o', œ: 'oe', ł: 'l', đ: 'd' };

/** Lower case without accents, umlauts spelt out (`Müller` → `mueller`), white space single: for comparing, never for showing. */
export const fold = (text: string): string => {
  const lower = text.toLowerCase();
  // Most of what is compared is plain, and the rest costs ten times as much.
  return (/^[\x20-\x7e]*$/.test(lower) ? lower : foldLetters(text)).replace(/\s+/g, ' ').trim();
};

const foldLetters = (text: string): string =>
  text.normalize('NFC').toLowerCase()
    .replace(/[äöüßæøœłđ]/g, (letter) => GERMAN[letter] ?? letter)
    .normalize('NFKD').replace(/\p{M}+/gu, '');

/** The folded words of a text: letters and digits only. */
export const words = (text: string): readonly string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** More letters that may stand for an umlaut are taken as they are typed. */
const MOST_UMLAUTS = 4;

/**
 * What a folded word may have been written as by who types no umlauts: itself, and with each a, o and u also as ä, ö and ü are folded. `jorg` → `jorg`,
 * `joerg`. At most 16.
 */
export const spellings = (word: string): readonly string[] => {
  const places = [...word.matchAll(/[aou](?!e)/g)].slice(0, MOST_UMLAUTS).map(({ index }) => index);
  let made: readonly string[] = [word];
  // From the end, so that the places before stay where they are.
  for (const at of places.toReversed()) made = [...made, ...made.map((text) => `${text.slice(0, at + 1)}e${text.slice(at + 1)}`)];
  return made;
};

/** For sorting: by their letters as they are encoded, what is not there last. */
export const compareTexts = (a: string | null, b: string | null): number => (a === b ? 0 : a === null ? 1 : b === null ? -1 : a < b ? -1 : 1);

/** `1,234`: a number as people read it. */
export const grouped = (n: number): string => n.toLocaleString('en-US');

/** `1 lead`, `2 leads`; a plural that is not `s` is given. */
export const count = (n: number, one: string, many = `${one}s`): string => `${grouped(n)} ${n === 1 ? one : many}`;
