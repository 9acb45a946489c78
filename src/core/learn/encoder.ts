import type { SparseRows } from './logistic.ts';
import { type FeatureValue, type FeatureValues, isKnown } from './observation.ts';

/**
 * How one attribute becomes columns. Levels: one column each, one for all others and one for unknown. A number: its distance from the mean in
 * standard deviations, the same beyond each knot (so that its effect may bend there), and one column for unknown.
 */
export type Encoding =
  | { readonly kind: 'levels'; readonly name: string; readonly levels: readonly string[] }
  | { readonly kind: 'number'; readonly name: string; readonly mean: number; readonly deviation: number; readonly from: number; readonly to: number; readonly knots: readonly number[] };

/** A level that fewer have is one of the others. */
const LEAST_OF_A_LEVEL = 10;
const LEAST_SHARE_OF_A_LEVEL = 0.005;
const MOST_LEVELS = 40;
/** Where the effect of a number may bend: at these shares of the values. */
const BENDS = [0.2, 0.4, 0.6, 0.8];
/** Fewer different numbers are levels. */
const LEAST_NUMBERS = 6;

const isNumber = (value: FeatureValue): value is number => typeof value === 'number' && Number.isFinite(value);
/** Levels differ by more than case and blanks. */
export const levelOf = (value: string | number): string => String(value).trim().toLowerCase();

const numberEncoding = (name: string, numbers: readonly number[]): Encoding => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  // What one row in a thousand has is taken as that thousandth: no weight may hang on a slip of the pen.
  const [from, to] = [at(0.001), at(0.999)];
  const kept = sorted.map((number) => Math.min(to, Math.max(from, number)));
  const mean = kept.reduce((sum, each) => sum + each, 0) / kept.length;
  const deviation = Math.sqrt(kept.reduce((sum, each) => sum + (each - mean) ** 2, 0) / kept.length) || 1;
  return { kind: 'number', name, mean, deviation, from, to, knots: [...new Set(BENDS.map(at))].filter((knot) => knot > from && knot < to) };
};

const levelsEncoding = (name: string, known: readonly (string | number)[], rows: number): Encoding => {
  const counts = new Map<string, number>();
  for (const value of known) counts.set(levelOf(value), (counts.get(levelOf(value)) ?? 0) + 1);
  const least = Math.max(LEAST_OF_A_LEVEL, LEAST_SHARE_OF_A_LEVEL * rows);
  const levels = [...counts].filter(([, count]) => count >= least).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, MOST_LEVELS).map(([level]) => level);
  return { kind: 'levels', name, levels };
};

/** Learns from what is known of an attribute how it becomes columns; undefined where it says nothing: one level, and known of all. */
export const learnEncoding = (name: string, rows: readonly FeatureValues[]): Encoding | undefined => {
  const known = rows.map((values) => values[name]).filter(isKnown);
  if (known.length === 0) return undefined;
  const numbers = known.filter(isNumber);
  if (numbers.length === known.length && new Set(numbers).size >= LEAST_NUMBERS) return numberEncoding(name, numbers);
  const encoding = levelsEncoding(name, known, rows.length);
  const isOneForAll = encoding.kind === 'levels' && known.length === rows.length && (encoding.levels.length === 0 || new Set(known.map(levelOf)).size === 1);
  return isOneForAll ? undefined : encoding;
};

const widthOf = (encoding: Encoding): number => (encoding.kind === 'levels' ? encoding.levels.length + 2 : encoding.knots.length + 2);

/** Where the columns of each encoding begin, and at the end how many there are: those of one follow those of the one before. */
export const firstColumns = (encodings: readonly Encoding[]): readonly number[] => {
  const firsts = [0];
  for (const encoding of encodings) firsts.push((firsts.at(-1) ?? 0) + widthOf(encoding));
  return firsts;
};

type Put = (column: number, value: number) => void;

/** Puts what is not 0 into the columns of an encoding, in rising order. */
export const encodeValue = (encoding: Encoding, value: FeatureValue | undefined, put: Put): void => {
  const unknown = widthOf(encoding) - 1;
  if (!isKnown(value)) { put(unknown, 1); return; }
  if (encoding.kind === 'levels') {
    const level = encoding.levels.indexOf(levelOf(value));
    put(level < 0 ? encoding.levels.length : level, 1);
    return;
  }
  if (!isNumber(value)) { put(unknown, 1); return; }
  const number = Math.min(encoding.to, Math.max(encoding.from, value));
  put(0, (number - encoding.mean) / encoding.deviation);
  encoding.knots.forEach((knot, at) => { if (number > knot) put(at + 1, (number - knot) / encoding.deviation); });
};

export const encodeRows = (encodings: readonly Encoding[], rows: readonly FeatureValues[]): SparseRows => {
  const columns: number[] = [];
  const values: number[] = [];
  const starts = new Int32Array(rows.length + 1);
  const firsts = firstColumns(encodings);
  rows.forEach((row, at) => {
    encodings.forEach((encoding, index) => {
      encodeValue(encoding, row[encoding.name], (column, value) => { columns.push((firsts[index] ?? 0) + column); values.push(value); });
    });
    starts[at + 1] = columns.length;
  });
  return { width: firsts[encodings.length] ?? 0, starts, columns: Int32Array.from(columns), values: Float64Array.from(values) };
};
