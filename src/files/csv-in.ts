import { CsvError, type Options, parse } from 'csv-parse';
import { parse as parseSync } from 'csv-parse/sync';
import { AppError } from '../core/base/errors.ts';
import { countMeanings } from '../core/capture/layout.ts';
import { scanRecord } from './csv-scan.ts';
import { decodeText, inspectText, type TextFile } from './encoding.ts';

const DELIMITERS = [',', ';', '\t', '|'] as const;
/** A record longer than this is an unclosed quote. */
const RECORD_BYTES = 131_072;
/** Records among which the header is looked for: exports put notes before it. */
const PREAMBLE = 20;

export interface CsvFile extends TextFile {
  readonly delimiter: string;
  /** Records before the header. */
  readonly skip: number;
  readonly header: readonly string[];
  /** The first records after it. */
  readonly sample: readonly (readonly string[])[];
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

interface Guess extends Pick<CsvFile, 'delimiter' | 'skip' | 'header' | 'sample'> { readonly score: number }

/** The header is the record with the most columns whose meaning is known; else the first with more than one cell; else the first with any. */
const guess = (head: string, delimiter: string): Guess | undefined => {
  const records = firstRecords(head, delimiter);
  let best: Guess | undefined;
  records.forEach((cells, skip) => {
    const cellCount = filled(cells);
    if (cellCount === 0) return;
    const score = countMeanings(cells) * 100 + (cellCount > 1 ? 1 : 0);
    if (best === undefined || score > best.score) best = { delimiter, skip, header: cells, sample: records.slice(skip + 1), score };
  });
  return best === undefined ? undefined : { ...best, score: best.score * 1000 + Math.min(999, best.header.length) };
};

/**
 * Finds out how a file is written: encoding, delimiter (`sep=` says so, else the one that makes most sense of the header), and where the header is.
 * Raises `invalid` for an empty file and for what is no text.
 */
export const inspectCsv = async (path: string, signal?: AbortSignal): Promise<CsvFile> => {
  const file = await inspectText(path, signal);
  if (/^\s*(?:\[\s*)?\{\s*"/.test(file.head)) {
    throw new AppError('invalid', `${path} holds JSON, not CSV.`, { hint: 'Events come in with salesos ingest.' });
  }
  const said = /^sep=(.)\r?\n/i.exec(file.head)?.[1];
  const cut = Math.max(file.head.lastIndexOf('\n'), file.head.lastIndexOf('\r'));
  // A cut record would look like an unclosed quote.
  const head = file.bytes > file.head.length && cut > 0 ? file.head.slice(0, cut) : file.head;
  const guesses = (said === undefined ? DELIMITERS : [said]).map((delimiter) => guess(head, delimiter)).filter((found) => found !== undefined);
  const best = guesses.reduce<Guess | undefined>((winner, found) => (winner === undefined || found.score > winner.score ? found : winner), undefined);
  if (best === undefined) throw new AppError('invalid', `${path} has no rows.`, { hint: 'A CSV file begins with a line of column names.' });
  return { ...file, delimiter: best.delimiter, skip: best.skip, header: best.header, sample: best.sample };
};

const WHY: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'a quote opens here and never closes',
  CSV_MAX_RECORD_SIZE: `a record is longer than ${RECORD_BYTES} characters: perhaps a quote opens here and never closes`,
};

interface Parsed { readonly cells: readonly string[]; /** Lines of the text up to its end. */ readonly lines: number }

/** The parser as a function from text to records: as a stream it costs more, and forgets what it has read when it fails. */
const feeder = (delimiter: string): { readonly feed: (text?: string) => Promise<readonly Parsed[]>; readonly failure: () => CsvError | undefined; readonly stop: () => void } => {
  let records: Parsed[] = [];
  let failure: CsvError | undefined;
  const parser = parse({ ...optionsFor(delimiter), on_record: (cells: string[], { lines }) => { records.push({ cells, lines }); return null; } });
  parser.on('error', (error) => { if (error instanceof CsvError) failure ??= error; });
  return {
    feed: async (text) => {
      await new Promise<void>((resolve) => { if (text === undefined) parser.end(() => resolve()); else parser.write(text, () => resolve()); });
      const found = records;
      records = [];
      return found;
    },
    failure: () => failure,
    stop: () => { parser.destroy(); },
  };
};

type Page = CsvRecord[];

/** With all that csv-parse forgives; what it does not ends it with a `broken` record. `line`: the one that the text begins on. */
async function* parsePatiently(pieces: AsyncIterable<string>, { delimiter, line: first }: { readonly delimiter: string; readonly line: number }): AsyncGenerator<Page> {
  const { feed, failure, stop } = feeder(delimiter);
  let line = first;
  const pageOf = (records: readonly Parsed[]): Page => records.map(({ cells, lines }) => {
    const begins = line;
    line = first + lines;
    return { kind: 'record', line: begins, cells };
  });
  try {
    for await (const text of pieces) {
      yield pageOf(await feed(text));
      if (failure()) break;
    }
    if (!failure()) yield pageOf(await feed());
    const error = failure();
    if (error) yield [{ kind: 'broken', line, reason: `the rest of the file could not be read: ${WHY[error.code] ?? error.message}` }];
  } finally { stop(); }
}

async function* followedBy(text: string, rest: AsyncIterator<string>): AsyncGenerator<string> {
  if (text !== '') yield text;
  for (let piece = await rest.next(); piece.done !== true; piece = await rest.next()) yield piece.value;
}

/** All records, in pages. Whole files are usually scanned; from the first record on that is not plain, the rest is parsed. */
async function* readPages(file: CsvFile, signal?: AbortSignal): AsyncGenerator<Page> {
  const { delimiter } = file;
  const pieces = decodeText(file, signal);
  let text = '';
  let line = 1;
  for (let isLast = false; !isLast;) {
    const piece = await pieces.next();
    isLast = piece.done === true;
    if (piece.done !== true) text = text === '' ? piece.value : text + piece.value;
    const page: Page = [];
    let at = 0;
    for (; at < text.length;) {
      const found = scanRecord(text, at, { delimiter, isLast });
      const isPlain = found.kind === 'record' && found.end - at <= RECORD_BYTES;
      if (found.kind === 'cut' && text.length - at <= RECORD_BYTES) break;
      if (!isPlain) {
        yield page;
        yield* parsePatiently(followedBy(text.slice(at), pieces), { delimiter, line });
        return;
      }
      page.push({ kind: 'record', line, cells: found.cells });
      at = found.end;
      line += found.lines;
    }
    text = text.slice(at);
    yield page;
  }
}

/**
 * The records after the header in pages, each with the line it begins on; empty ones are left out. What cannot be read ends it with a `broken` one that
 * says from where and why.
 */
export async function* readCsv(file: CsvFile, signal?: AbortSignal): AsyncGenerator<readonly CsvRecord[]> {
  let left = file.skip + 1;
  for await (const page of readPages(file, signal)) {
    const passed = Math.min(left, page.length);
    left -= passed;
    const records = (passed === 0 ? page : page.slice(passed)).filter((record) => record.kind === 'broken' || record.cells.some((cell) => cell !== ''));
    if (records.length > 0) yield records;
  }
}
