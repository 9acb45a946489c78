import { createReadStream } from 'node:fs';
import { CsvError, type Options, parse } from 'csv-parse';
import { parse as parseSync } from 'csv-parse/sync';
import { AppError } from '../core/base/errors.ts';
import { countMeanings } from '../core/capture/layout.ts';
import { decodeText, inspectText, type TextFile } from './encoding.ts';

const DELIMITERS = [',', ';', '\t', '|'] as const;
/** A record longer than this is an unclosed quote. */
const RECORD_BYTES = 131_072;
const CHUNK_BYTES = 1 << 18;
/** Records among which the header is looked for: exports put notes before it. */
const PREAMBLE = 20;

export interface CsvFile extends TextFile {
  readonly delimiter: string;
  /** Records before the header. */
  readonly skip: number;
  readonly header: readonly string[];
}
export type CsvRecord =
  | { readonly kind: 'record'; /** The line it begins on, from 1. */ readonly line: number; readonly cells: readonly string[] }
  /** From here on the file could not be read. */
  | { readonly kind: 'broken'; readonly line: number; readonly reason: string };

const optionsFor = (delimiter: string): Options => ({
  bom: true, delimiter, relax_column_count: true, relax_quotes: true, skip_empty_lines: false, max_record_size: RECORD_BYTES,
  record_delimiter: ['\r\n', '\n', '\r'],
});

/** What comes before a mistake is kept: an unclosed quote further down says nothing about the header. */
const firstRecords = (head: string, delimiter: string): readonly (readonly string[])[] => {
  const records: string[][] = [];
  try {
    parseSync(head, { ...optionsFor(delimiter), to: PREAMBLE, on_record: (cells: string[]) => { records.push(cells); return null; } });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
  }
  return records;
};

const filled = (cells: readonly string[]): number => cells.filter((cell) => cell.trim() !== '').length;

interface Guess { readonly delimiter: string; readonly skip: number; readonly header: readonly string[]; readonly score: number }

/** The header is the record with the most columns whose meaning is known; else the first with more than one cell; else the first with any. */
const guess = (head: string, delimiter: string): Guess | undefined => {
  const records = firstRecords(head, delimiter);
  let best: Guess | undefined;
  records.forEach((cells, skip) => {
    const cellCount = filled(cells);
    if (cellCount === 0) return;
    const score = countMeanings(cells) * 100 + (cellCount > 1 ? 1 : 0);
    if (best === undefined || score > best.score) best = { delimiter, skip, header: cells, score };
  });
  return best === undefined ? undefined : { ...best, score: best.score * 1000 + Math.min(999, best.header.length) };
};

/**
 * Finds out how a file is written: encoding, delimiter (`sep=` says so, else the one that makes most sense of the header), and where the header is.
 * Raises `invalid` for an empty file and for what is no text.
 */
export const inspectCsv = async (path: string, signal?: AbortSignal): Promise<CsvFile> => {
  const file = await inspectText(path, signal);
  const said = /^sep=(.)\r?\n/i.exec(file.head)?.[1];
  const cut = Math.max(file.head.lastIndexOf('\n'), file.head.lastIndexOf('\r'));
  // A cut record would look like an unclosed quote.
  const head = file.bytes > file.head.length && cut > 0 ? file.head.slice(0, cut) : file.head;
  const guesses = (said === undefined ? DELIMITERS : [said]).map((delimiter) => guess(head, delimiter)).filter((found) => found !== undefined);
  const best = guesses.reduce<Guess | undefined>((winner, found) => (winner === undefined || found.score > winner.score ? found : winner), undefined);
  if (best === undefined) throw new AppError('invalid', `${path} has no rows.`, { hint: 'A CSV file begins with a line of column names.' });
  return { ...file, delimiter: best.delimiter, skip: best.skip, header: best.header };
};

const WHY: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'a quote opens here and never closes',
  CSV_MAX_RECORD_SIZE: `a record is longer than ${RECORD_BYTES} characters: perhaps a quote opens here and never closes`,
};

interface Parsed { readonly cells: readonly string[]; /** Lines of the file up to its end. */ readonly lines: number }

/** The parser as a function from bytes to records: as a stream it costs more, and forgets what it has read when it fails. */
const feeder = (delimiter: string): { readonly feed: (chunk?: Buffer | string) => Promise<readonly Parsed[]>; readonly failure: () => CsvError | undefined; readonly stop: () => void } => {
  let records: Parsed[] = [];
  let failure: CsvError | undefined;
  const parser = parse({ ...optionsFor(delimiter), on_record: (cells: string[], { lines }) => { records.push({ cells, lines }); return null; } });
  parser.on('error', (error) => { if (error instanceof CsvError) failure ??= error; });
  return {
    feed: async (chunk) => {
      await new Promise<void>((resolve) => { if (chunk === undefined) parser.end(() => resolve()); else parser.write(chunk, () => resolve()); });
      const found = records;
      records = [];
      return found;
    },
    failure: () => failure,
    stop: () => { parser.destroy(); },
  };
};

/**
 * The records after the header, each with the line it begins on; empty ones are left out. What cannot be read ends it with a `broken` one that
 * says from where and why.
 */
export async function* readCsv(file: CsvFile, signal?: AbortSignal): AsyncGenerator<CsvRecord> {
  const source: AsyncIterable<Buffer | string> = file.encoding === 'utf-8'
    ? createReadStream(file.path, { highWaterMark: CHUNK_BYTES, ...(signal ? { signal } : {}) }) : decodeText(file, signal);
  const { feed, failure, stop } = feeder(file.delimiter);
  let line = 1;
  let left = file.skip + 1;
  const take = function* (records: readonly Parsed[]): Generator<CsvRecord> {
    for (const { cells, lines } of records) {
      const begins = line;
      line = lines + 1;
      if (left > 0) left--;
      else if (!cells.every((cell) => cell === '')) yield { kind: 'record', line: begins, cells };
    }
  };
  try {
    for await (const chunk of source) {
      yield* take(await feed(chunk));
      if (failure()) break;
    }
    if (!failure()) yield* take(await feed());
    const error = failure();
    if (error) yield { kind: 'broken', line, reason: `the rest of the file could not be read: ${WHY[error.code] ?? error.message}` };
  } finally { stop(); }
}
