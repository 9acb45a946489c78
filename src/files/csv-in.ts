import { AppError } from '../core/base/errors.ts';
import { countMeanings } from '../core/capture/layout.ts';
import { lineAt, readRecord, RECORD_LENGTH } from './csv-record.ts';
import { decodeText, HEAD_BYTES, type TextFile } from './encoding.ts';

const DELIMITERS = [',', ';', '\t', '|'] as const;
/** What has so many more cells than the header is no row of it. */
const MOST_CELLS = 1000;
/** Records among which the header is looked for: exports put notes before it. */
const PREAMBLE = 20;

export interface CsvFile extends TextFile {
  readonly delimiter: string;
  /** Records before the header. */
  readonly skip: number;
  readonly header: readonly string[];
  /** The first records after it. */
  readonly sample: readonly (readonly string[])[];
  /** About how many records there are: as dense as at the beginning. */
  readonly expected: number;
}
export type CsvRecord =
  | { readonly kind: 'record'; /** The line it begins on, from 1. */ readonly line: number; readonly cells: readonly string[] }
  /** One that cannot be understood, as the file has it; a longer one than RECORD_LENGTH may be cut. */
  | { readonly kind: 'broken'; readonly line: number; readonly reason: string; readonly text: string };

/** The first records of a text; as far as they are in it. */
const firstRecords = (head: string, delimiter: string, isLast: boolean): readonly CsvRecord[] => {
  const records: CsvRecord[] = [];
  let line = 1;
  for (let at = 0; at < head.length && records.length < PREAMBLE;) {
    const found = readRecord(head, at, { delimiter, isLast });
    if (found.kind === 'cut' || found.kind === 'endless') break;
    records.push(found.kind === 'record' ? { kind: 'record', line, cells: found.cells } : { kind: 'broken', line, reason: found.reason, text: found.text });
    at = found.end;
    line += found.lines;
  }
  return records;
};

const filled = (cells: readonly string[]): number => cells.filter((cell) => cell.trim() !== '').length;

interface Guess extends Pick<CsvFile, 'delimiter' | 'skip' | 'header' | 'sample'> { readonly score: number; /** Of what stands before the header, what cannot be read. */ readonly flaw: string | undefined }

/** The header is the record with the most columns whose meaning is known; else the first with more than one cell; else the first with any. */
const guess = (records: readonly CsvRecord[], delimiter: string): Guess | undefined => {
  let best: Omit<Guess, 'flaw'> | undefined;
  const cells = records.map((record) => (record.kind === 'record' ? record.cells : []));
  cells.forEach((header, skip) => {
    const cellCount = filled(header);
    if (cellCount === 0) return;
    const score = countMeanings(header) * 100 + (cellCount > 1 ? 1 : 0);
    if (best === undefined || score > best.score) best = { delimiter, skip, header, sample: cells.slice(skip + 1), score };
  });
  if (best === undefined) return undefined;
  return { ...best, score: best.score * 1000 + Math.min(999, best.header.length), flaw: flawOf(records.slice(0, best.skip)) };
};

const flawOf = (records: readonly CsvRecord[]): string | undefined => {
  const flaw = records.find((record) => record.kind === 'broken');
  return flaw?.kind === 'broken' ? `line ${flaw.line}: ${flaw.reason}` : undefined;
};

/** About how many records a file has, from those that its head holds. */
const countExpected = ({ head, isWhole, bytes }: TextFile, delimiter: string): number => {
  let records = 0;
  let at = 0;
  while (at < head.length) {
    const found = readRecord(head, at, { delimiter, isLast: isWhole });
    if (found.kind === 'cut' || found.kind === 'endless') break;
    records++;
    at = found.end;
  }
  return isWhole || at === 0 ? records : Math.round(records * (head.length / at) * (bytes / HEAD_BYTES));
};

const isBlank = (text: string): boolean => text.trim() === '';

/**
 * Finds out how a file of text is written: delimiter (`sep=` says so, else the one that makes most sense of the header), and where the header is.
 * Raises `invalid` for an empty file and for a header that cannot be read.
 */
export const inspectCsv = (file: TextFile, title: string): CsvFile => {
  const said = /^sep=(.)\r?\n/i.exec(file.head)?.[1];
  const tries = (said === undefined ? DELIMITERS : [said]).map((delimiter) => ({ delimiter, records: firstRecords(file.head, delimiter, file.isWhole) }));
  const best = tries.map(({ delimiter, records }) => guess(records, delimiter)).filter((found) => found !== undefined)
    .reduce<Guess | undefined>((winner, found) => (winner === undefined || found.score > winner.score ? found : winner), undefined);
  if (best === undefined && isBlank(file.head)) throw new AppError('invalid', `${title} has no rows.`, { hint: 'A CSV file begins with a line of column names.' });
  const flaw = best === undefined ? tries.map(({ records }) => flawOf(records)).find((found) => found !== undefined) ?? `a line is longer than ${RECORD_LENGTH} characters` : best.flaw;
  if (best === undefined || flaw !== undefined) {
    throw new AppError('invalid', `The header of ${title} cannot be read: ${flaw}.`, { hint: 'A CSV file begins with a line of column names.' });
  }
  const { delimiter, skip, header, sample } = best;
  return { ...file, delimiter, skip, header, sample, expected: Math.max(0, countExpected(file, delimiter) - skip - 1) };
};

/** All records, in pages. */
async function* readPages(file: CsvFile, signal?: AbortSignal): AsyncGenerator<CsvRecord[]> {
  const { delimiter, skip, header } = file;
  const pieces = decodeText(file, signal);
  let text = '';
  let line = 1;
  let passed = 0;
  let isEndless = false;
  try {
    for (let isLast = false; !isLast;) {
      const piece = await pieces.next();
      isLast = piece.done === true;
      if (piece.done !== true) text = text === '' ? piece.value : text + piece.value;
      const page: CsvRecord[] = [];
      let at = 0;
      while (at < text.length) {
        if (isEndless) {
          const rest = lineAt(text, at, isLast);
          // A CR at the end may belong to the line break that is to come.
          at = rest?.end ?? text.length - (text.endsWith('\r') ? 1 : 0);
          if (!rest) break;
          isEndless = false;
          line++;
          continue;
        }
        const found = readRecord(text, at, passed > skip ? { delimiter, isLast, width: header.length } : { delimiter, isLast });
        if (found.kind === 'cut') break;
        page.push(found.kind === 'broken' || found.kind === 'endless' ? { kind: 'broken', line, reason: found.reason, text: found.text }
          : found.cells.length > header.length + MOST_CELLS ? { kind: 'broken', line, reason: `it has ${found.cells.length} cells, the header ${header.length}`, text: text.slice(at, found.end).trimEnd() }
            : { kind: 'record', line, cells: found.cells });
        passed++;
        isEndless = found.kind === 'endless';
        if (found.kind === 'endless') continue;
        at = found.end;
        line += found.lines;
      }
      text = text.slice(at);
      yield page;
    }
  } finally { await pieces.return(undefined); }
}

/**
 * The records after the header in pages, each with the line it begins on; empty ones are left out. What cannot be understood is a `broken` one with its
 * text and the reason, and the next line goes on.
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
