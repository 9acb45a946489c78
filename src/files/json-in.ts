import { AppError } from '../core/base/errors.ts';
import { exportedCells, OWN_ID_HEADER } from '../core/capture/exchange.ts';
import type { CsvRecord } from './csv-in.ts';
import { defuse } from './csv-out.ts';
import type { TextFile } from './encoding.ts';
import { readObjects } from './json-scan.ts';

/*
 * JSON as a table: objects one a line, one behind the other, or in one array; a record each, a column for each key that any of them has, in the order
 * in which they turn up. What is nested stays JSON. Leads as we export them come back as they went out.
 */

/** In characters; what is longer is no record of a person. */
const LONGEST_VALUE = 1 << 20;

type Cells = ReadonlyMap<string, string>;
type Item = { readonly kind: 'object'; readonly line: number; readonly cells: Cells } | Extract<CsvRecord, { kind: 'broken' }>;

const cellOf = (value: unknown): string => (value === null || value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value));

const cellsOf = (object: object): Cells => {
  const entries = Object.entries(object);
  // Nothing of it is guessed: as in our CSV, what a spreadsheet would run has an apostrophe in front.
  if (Object.hasOwn(object, OWN_ID_HEADER)) return new Map(exportedCells(entries).map(([name, text]) => [name, defuse(text)]));
  return new Map(entries.map(([name, value]) => [name, cellOf(value)]));
};

const readObject = (text: string, line: number): Item => {
  const broken = (reason: string): Item => ({ kind: 'broken', line, reason, text });
  if (text.length > LONGEST_VALUE) return { kind: 'broken', line, reason: `it is longer than ${LONGEST_VALUE} characters`, text: text.slice(0, LONGEST_VALUE) };
  let value: unknown;
  try { value = JSON.parse(text); } catch { return broken('it is not valid JSON'); }
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { kind: 'object', line, cells: cellsOf(value) } : broken('it is no JSON object');
};

/** Every object of the file, in pages. What is none, or cannot be read, is broken. */
async function* readItems(file: TextFile, signal?: AbortSignal): AsyncGenerator<readonly Item[]> {
  for await (const page of readObjects(file, { longest: LONGEST_VALUE, signal })) yield page.map(({ text, line }) => readObject(text, line));
}

export interface JsonFile extends TextFile { readonly header: readonly string[]; readonly sample: readonly (readonly string[])[]; readonly expected: number }

const SAMPLE = 20;
const inOrder = (header: readonly string[], cells: Cells): string[] => header.map((name) => cells.get(name) ?? '');

export const isJson = (head: string): boolean => /^\s*(?:\[\s*)*(?:\{\s*["}]|\[\s*\])/.test(head);

/** The columns of a file, found by reading it once. Raises `invalid` when there is no object in it, when they are events, and for more than `most` columns. */
export const inspectJson = async (file: TextFile, { title, most, signal }: { readonly title: string; readonly most: number; readonly signal?: AbortSignal | undefined }): Promise<JsonFile> => {
  const found = new Set<string>();
  const first: Cells[] = [];
  let expected = 0;
  for await (const page of readItems(file, signal)) {
    expected += page.length;
    for (const item of page) {
      if (item.kind !== 'object') continue;
      for (const name of item.cells.keys()) found.add(name);
      if (first.length < SAMPLE) first.push(item.cells);
    }
    if (found.size > most && !found.has(OWN_ID_HEADER)) {
      throw new AppError('invalid', `The objects of ${title} have more than ${most} different keys.`, { hint: 'Take the keys that you need: jq -c \'.[] | {name, email, company}\' FILE | salesos import -' });
    }
  }
  if (found.size === 0) throw new AppError('invalid', `${title} has no records.`, { hint: 'Write one JSON object a line, or an array of objects: [{"name": "Anna", "email": "anna@example.com"}]' });
  if (found.has('event_type') && found.has('lead_identifier')) throw new AppError('invalid', `${title} holds events, not people.`, { hint: 'Events come in with salesos ingest.' });
  const header = found.has(OWN_ID_HEADER) ? [OWN_ID_HEADER, ...[...found].filter((name) => name !== OWN_ID_HEADER)] : [...found];
  return { ...file, header, expected, sample: first.map((cells) => inOrder(header, cells)) };
};

/** Its objects as records, in pages, each with the line that it begins on. */
export async function* readJson(file: JsonFile, signal?: AbortSignal): AsyncGenerator<readonly CsvRecord[]> {
  for await (const page of readItems(file, signal)) {
    yield page.map((item): CsvRecord => (item.kind === 'object' ? { kind: 'record', line: item.line, cells: inOrder(file.header, item.cells) } : item));
  }
}
