import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import { type Scanned, scanRecord } from './csv-scan.ts';

/** In characters; what is longer is no record of a person. */
export const RECORD_LENGTH = 131_072;
/** So far the end of a record is looked for, to tell a long one from a quote that was left open. */
const HORIZON = 8 * RECORD_LENGTH;

export interface Reading {
  readonly delimiter: string;
  /** Nothing follows the text. */
  readonly isLast: boolean;
  /** Cells of the header; undefined before it is known. */
  readonly width?: number;
}
export type ReadRecord =
  | Extract<Scanned, { kind: 'record' | 'cut' }>
  /** Not to be understood: as the file has it, and where the next record begins. */
  | { readonly kind: 'broken'; readonly reason: string; readonly text: string; readonly end: number; readonly lines: number }
  /** A line of which no end is in sight. */
  | { readonly kind: 'endless'; readonly reason: string; readonly text: string };

interface Line { readonly text: string; /** Where the next one begins. */ readonly end: number }

/** The line that begins at `from`; undefined when its end has not been read yet. */
export const lineAt = (text: string, from: number, isLast: boolean): Line | undefined => {
  const ends = /\r\n?|\n/g;
  ends.lastIndex = from;
  const found = ends.exec(text);
  // What follows the CR is not here yet.
  const isWhole = found !== null && (isLast || found[0] !== '\r' || ends.lastIndex < text.length);
  if (isWhole) return { text: text.slice(from, found.index), end: ends.lastIndex };
  return isLast ? { text: text.slice(from), end: text.length } : undefined;
};

const OPEN = 'a quote opens here and closes where no cell ends, or never';
const LONG = `it is longer than ${RECORD_LENGTH} characters`;

const broken = (reason: string, { text, end }: Line, lines = 1): ReadRecord => ({ kind: 'broken', reason, text, end, lines });

/** The cells of a single line whose quotes are letters where RFC 4180 knows none; undefined when one stays open. */
const readLoosely = (line: string, delimiter: string): string[] | undefined => {
  try {
    const [cells] = parse(line, { delimiter, relax_column_count: true, relax_quotes: true, record_delimiter: '\n' });
    return cells;
  } catch (error) {
    if (error instanceof CsvError) return undefined;
    throw error;
  }
};

/** Is one of the lines behind the first a record of its own, as wide as the header? */
const holdsRecords = (text: string, { delimiter, width }: Reading): boolean => {
  for (let line = lineAt(text, 0, true); line !== undefined && line.end < text.length;) {
    const scanned = scanRecord(text, line.end, { delimiter, isLast: true });
    const next = lineAt(text, line.end, true);
    if (scanned.kind === 'record' && scanned.cells.length === width && width > 1 && scanned.end === next?.end) return true;
    line = next;
  }
  return false;
};

/** What is well written but cannot be meant: too long, or wider than the header because a quote that was left open has taken in the rows behind it. */
const judgeRecord = (found: Extract<Scanned, { kind: 'record' }>, text: string, at: number, reading: Reading): ReadRecord => {
  const isLong = found.end - at > RECORD_LENGTH;
  if (!isLong && (reading.width === undefined || found.cells.length <= reading.width)) return found;
  const line = lineAt(text, at, reading.isLast) ?? { text: '', end: found.end };
  const isSingle = line.end >= found.end;
  if (isSingle) return isLong ? broken(LONG, line) : found;
  const whole = text.slice(at, found.end);
  return isLong && !holdsRecords(whole, reading) ? broken(LONG, { text: whole.replace(/(?:\r\n?|\n)$/, ''), end: found.end }, found.lines) : broken(OPEN, line);
};

/**
 * The record that begins at `at`. What is written as RFC 4180 has it is believed, whatever lines it spans. Within one line, quotes that RFC 4180
 * does not know are letters, as long as the line is as wide as the header. Otherwise that one line is `broken`, and the next record begins behind it: no mistake takes
 * other rows with it. `cut`: more text is needed.
 */
export const readRecord = (text: string, at: number, reading: Reading): ReadRecord => {
  const { delimiter, isLast, width } = reading;
  const found = scanRecord(text, at, reading);
  if (found.kind === 'record') return judgeRecord(found, text, at, reading);
  if (found.kind === 'cut' && text.length - at <= HORIZON) return found;
  const line = lineAt(text, at, isLast);
  if (!line) return text.length - at <= HORIZON ? { kind: 'cut' } : { kind: 'endless', reason: LONG, text: text.slice(at, at + RECORD_LENGTH) };
  if (line.text.length > RECORD_LENGTH) return broken(LONG, line);
  const cells = readLoosely(line.text, delimiter);
  return cells === undefined || (width !== undefined && cells.length !== width) ? broken(OPEN, line) : { kind: 'record', cells, end: line.end, lines: 1 };
};
