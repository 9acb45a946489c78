import { AppError } from '../core/base/errors.ts';
import { exportedCells, OWN_ID_HEADER } from '../core/capture/exchange.ts';
import type { CsvRecord } from './csv-in.ts';
import { defuse } from './csv-out.ts';
import { decodeText, type TextFile } from './encoding.ts';
import { endOfObject, LONGEST_VALUE, nextObject } from './json-scan.ts';

/*
 * JSON as a table: objects one a line, one behind the other, or in one array; a record each, a column for each key that any of them has, in the order
 * in which they turn up. What is nested stays JSON. Leads as we export them come back as they went out.
 */

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

const linesIn = (text: string, from: number, to: number): number => {
  let lines = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
};

/** Every object of the file, in pages. What is none, or cannot be read, is broken up to where the next one seems to begin. */
async function* readObjects(file: TextFile, signal?: AbortSignal): AsyncGenerator<readonly Item[]> {
  const pieces = decodeText(file, signal);
  let text = '';
  let line = 1;
  /** Something without end is being passed over. */
  let isLost = false;
  try {
    for (let isLast = false; !isLast;) {
      const piece = await pieces.next();
      isLast = piece.done === true;
      if (piece.done !== true) text = text === '' ? piece.value : text + piece.value;
      const page: Item[] = [];
      let at = 0;
      const move = (to: number): void => { line += linesIn(text, at, to); at = to; };
      for (;;) {
        if (isLost) {
          const next = nextObject(text, at);
          if (next === undefined) { move(isLast ? text.length : Math.max(at, text.lastIndexOf('\n'))); break; }
          isLost = false;
          move(next);
        }
        const begin = /[^\s,[\]]/g;
        begin.lastIndex = at;
        const found = begin.exec(text);
        if (found === null) { move(text.length); break; }
        move(found.index);
        const end = endOfObject(text, at);
        if (typeof end === 'number') {
          page.push(readObject(text.slice(at, end), line));
          move(end);
          continue;
        }
        // What goes on too long, or ends with the file, was never closed.
        const isTooLong = text.length - at > LONGEST_VALUE;
        if (end === 'cut' && !isLast && !isTooLong) break;
        const next = nextObject(text, at);
        if (next === undefined && !isLast && !isTooLong) break;
        page.push(readObject(text.slice(at, next ?? text.length).replace(/[\s,\]]+$/, ''), line));
        if (next === undefined && !isLast) { isLost = true; move(at + 1); continue; }
        move(next ?? text.length);
      }
      text = text.slice(at);
      if (page.length > 0) yield page;
    }
  } finally { await pieces.return(undefined); }
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
  for await (const page of readObjects(file, signal)) {
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
  for await (const page of readObjects(file, signal)) {
    yield page.map((item): CsvRecord => (item.kind === 'object' ? { kind: 'record', line: item.line, cells: inOrder(file.header, item.cells) } : item));
  }
}
