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
  const [a, b] = [one.slice(start, endA), other.slice(start, endB)];
  let before: number[] = [];
  let last: number[] = [];
  for (let j = 0; j <= b.length; j++) last.push(j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    // Further from the diagonal every way is longer than what is asked for.
    for (let j = 1; j <= b.length; j++) {
      if (j < i - most || j > i + most) { row.push(most + 1); continue; }
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    before = last;
    last = row;
  }
  return Math.min(last[b.length] ?? 0, most + 1);
};

/** The answers for what was compared lately: there are fewer names, towns and companies than leads. */
const judged = new Map<string, boolean>();
const MOST_KEPT = 50_000;

/** Words that differ as a slip of the keyboard makes them differ: one mistake from four letters on, two from six on, or the same sound to Winkler. */
export const isSlip = (a: string, b: string): boolean => {
  const shorter = Math.min(a.length, b.length);
  if (shorter < 3) return false;
  const pair = a < b ? `${a}|${b}` : `${b}|${a}`;
  let is = judged.get(pair);
  if (is === undefined) {
    const allowed = shorter >= 6 ? 2 : 1;
    is = (shorter >= 4 && editDistance(a, b, allowed) <= allowed) || jaroWinkler(a, b) >= 0.9;
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
