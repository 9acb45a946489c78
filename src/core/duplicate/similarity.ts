/**
 * How alike two words are, 0 to 1: Jaro's measure with Winkler's bonus for a common beginning of up to four letters (Winkler 1990). Two empty
 * words are alike.
 */
export const jaroWinkler = (one: string, other: string): number => {
  if (one === other) return 1;
  // Which letter is matched with which depends on who asks: one order for both.
  const [a, b] = one < other ? [one, other] : [other, one];
  const reach = Math.max(0, (Math.max(a.length, b.length) >> 1) - 1);
  const taken: boolean[] = [];
  const ofA: string[] = [];
  for (let i = 0; i < a.length; i++) {
    const end = Math.min(b.length, i + reach + 1);
    for (let j = Math.max(0, i - reach); j < end; j++) {
      if (taken[j] || a[i] !== b[j]) continue;
      taken[j] = true;
      ofA.push(a[i] ?? '');
      break;
    }
  }
  const matches = ofA.length;
  if (matches === 0) return 0;
  let displaced = 0;
  let at = 0;
  for (let j = 0; j < b.length; j++) if (taken[j] && ofA[at++] !== b[j]) displaced++;
  const jaro = (matches / a.length + matches / b.length + (matches - displaced / 2) / matches) / 3;
  let prefix = 0;
  while (prefix < 4 && a[prefix] !== undefined && a[prefix] === b[prefix]) prefix++;
  return jaro + prefix * 0.1 * (1 - jaro);
};

/** Three lines of a table, used again and again. */
const rows: [number[], number[], number[]] = [[], [], []];

/**
 * How many letters must be put in, taken out, replaced or swapped with their neighbour to make one word of the other (optimal string alignment):
 * the mistakes of typing. `most + 1` as soon as it is known to be more than that.
 */
export const editDistance = (one: string, other: string, most: number): number => {
  if (one === other) return 0;
  if (Math.abs(one.length - other.length) > most) return most + 1;
  // What both begin and end with costs nothing.
  let start = 0;
  while (start < one.length && start < other.length && one[start] === other[start]) start++;
  let [endA, endB] = [one.length, other.length];
  while (endA > start && endB > start && one[endA - 1] === other[endB - 1]) { endA--; endB--; }
  const [long, wide] = [endA - start, endB - start];
  let [before, last, row] = rows;
  for (let j = 0; j <= Math.min(wide, most + 1); j++) last[j] = j;
  for (let i = 1; i <= long; i++) {
    // Further from the diagonal every way is longer than what is asked for.
    const [from, to] = [Math.max(1, i - most), Math.min(wide, i + most)];
    let least = i;
    row[0] = i;
    if (from > 1) row[from - 1] = most + 1;
    for (let j = from; j <= to; j++) {
      const [x, y] = [one.charCodeAt(start + i - 1), other.charCodeAt(start + j - 1)];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (x === y ? 0 : 1));
      if (i > 1 && j > 1 && x === other.charCodeAt(start + j - 2) && one.charCodeAt(start + i - 2) === y) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    row[to + 1] = most + 1;
    [before, last, row] = [last, row, before];
  }
  return Math.min(last[wide] ?? 0, most + 1);
};

/** Each letter as one of 32 bits: what has none of the other's bits has none of its letters. */
const lettersOf = (word: string): number => {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
};
/** How many letters of a word are in none of these. */
const missing = (word: string, letters: number): number => {
  let n = 0;
  for (let at = 0; at < word.length; at++) if ((letters & (1 << (word.charCodeAt(at) & 31))) === 0) n++;
  return n;
};
const WINKLER_LEAST = 0.9;
/** False for words of which so many letters are not in the other that no measure can find them alike: nearly all. */
const mayBeSlip = (a: string, b: string, allowed: number): boolean => {
  const [goneOfA, goneOfB] = [missing(a, lettersOf(b)), missing(b, lettersOf(a))];
  if (Math.max(goneOfA, goneOfB, Math.abs(a.length - b.length)) <= allowed) return true;
  const matches = Math.min(a.length - goneOfA, b.length - goneOfB);
  const jaro = (matches / a.length + matches / b.length + 1) / 3;
  let prefix = 0;
  while (prefix < 4 && prefix < a.length && a.charCodeAt(prefix) === b.charCodeAt(prefix)) prefix++;
  return jaro + prefix * 0.1 * (1 - jaro) >= WINKLER_LEAST - 1e-9;
};

/** The answers for what was compared lately: there are fewer names, towns and companies than leads. */
const judged = new Map<string, boolean>();
const MOST_KEPT = 50_000;

/** Words that differ as a slip of the keyboard makes them differ: one mistake from four letters on, two from six on, or the same sound to Winkler. */
export const isSlip = (a: string, b: string): boolean => {
  const shorter = Math.min(a.length, b.length);
  if (shorter < 3) return false;
  const allowed = shorter >= 6 ? 2 : 1;
  if (!mayBeSlip(a, b, allowed)) return false;
  const pair = a < b ? `${a}|${b}` : `${b}|${a}`;
  let is = judged.get(pair);
  if (is === undefined) {
    is = (shorter >= 4 && editDistance(a, b, allowed) <= allowed) || jaroWinkler(a, b) >= WINKLER_LEAST;
    if (judged.size >= MOST_KEPT) judged.clear();
    judged.set(pair, is);
  }
  return is;
};

/** The share of words that both have, 0 to 1 (Dice): a word counts as had when the other has it or a slip of it. No words are like none. */
export const tokenSet = (a: readonly string[], b: readonly string[]): number => {
  if (a.length === 0 || b.length === 0) return 0;
  const rest = [...b];
  let common = 0;
  for (const word of a) {
    const at = rest.findIndex((other) => other === word || isSlip(word, other));
    if (at < 0) continue;
    rest.splice(at, 1);
    common++;
  }
  return (2 * common) / (a.length + b.length);
};
