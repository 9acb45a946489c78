import { AppError } from '../core/base/errors.ts';
import { neutralise } from '../core/base/printable.ts';
import { csvLine } from './csv.ts';
import type { Io } from './io.ts';
import { paint, safeJson, unmark } from './sanitize.ts';
import { hasColour, hasUnicode, type Style, styleOf } from './style.ts';
import { suggest } from '../core/base/suggest.ts';
import { type Column, record, table } from './table.ts';

export type Format = 'text' | 'json' | 'jsonl' | 'csv';

/** Many of one kind: how they look to a person and to a program. */
export interface Listing<Row> {
  readonly rows: Iterable<Row> | AsyncIterable<Row>;
  /** All documented fields, always, null when empty: the selection of `--json a,b` happens here. */
  readonly json: (row: Row) => object;
  readonly columns: readonly Column<Row>[];
  /** The fields of a row, where they are not the documented ones of the command: the heading of a CSV without rows. */
  readonly names?: readonly string[];
  /** Said on stderr when there are none. */
  readonly empty?: string;
  /** The command that helps further, said on stderr. */
  readonly next?: string;
}

/** stdout is data, stderr is talk. Every string that is printed here is neutralised first, except what `style` added. */
export interface Output {
  readonly format: Format;
  readonly style: Style;
  readonly isTerminal: boolean;
  readonly columns: number;
  readonly isUnicode: boolean;
  /** A table on a terminal, a tab-separated record a line in a pipe, or the JSON, JSONL or CSV that was asked for. */
  list<Row>(list: Listing<Row>): Promise<void>;
  /** One thing: the object where a program reads, else the lines. */
  record(json: object, lines: readonly string[] | (() => readonly string[])): void;
  /** One of those that come one at a time: a line of JSON as soon as it is there. Resolves when the reader wants more. */
  jsonLine(json: object): Promise<void>;
  /** Data for a person on stdout; silent where a program reads. A line break inside an entry becomes a space. */
  lines(lines: readonly string[]): void;
  /**
   * stdout byte for byte, in whole lines: only for a file that was asked for on stdout. A terminal gets it neutralised. Resolves when the reader
   * wants more.
   */
  raw(text: string): Promise<void>;
  /** Talk on stderr, under --json as `{"note":"…"}` on one line; silent under --quiet. */
  say(text: string): void;
  /** Talk that --quiet does not silence. */
  warn(text: string): void;
  /** What to type next, on stderr; silent under --quiet and where a program reads. */
  next(command: string, why?: string): void;
}

export interface OutputOptions {
  readonly format: Format;
  /** Selected by `--json a,b`; empty means all. */
  readonly fields: readonly string[];
  /** The documented fields of the command, in their order. */
  readonly names?: readonly string[];
  readonly isQuiet: boolean;
  readonly wantsColour: boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** A field that `--json` asks for and a command does not have. */
export const unknownField = (field: string, known: readonly string[]): AppError => {
  const near = suggest(field, known);
  return new AppError('usage', `There is no JSON field "${field}" here.`, { hint: `${near === undefined ? '' : `Did you mean "${near}"? `}Fields: ${known.join(', ')}.` });
};

/** Raises `usage` for a field that the value does not have. */
const select = (value: object, fields: readonly string[]): object => {
  if (fields.length === 0) return value;
  const known = new Map<string, unknown>(Object.entries(value));
  return Object.fromEntries(fields.map((field) => {
    if (known.has(field)) return [field, known.get(field)];
    throw unknownField(field, [...known.keys()]);
  }));
};

const csvCells = (value: object): readonly unknown[] =>
  Object.values(value).map((cell) => (typeof cell === 'string' ? neutralise(cell) : cell));

/** Writes in the form that was asked for. */
export const outputOf = (io: Io, env: Environment, { format, fields, names: documented = [], isQuiet, wantsColour }: OutputOptions): Output => {
  const { stdout, stderr } = io;
  const plain = styleOf(false);
  const isText = format === 'text';
  const style = styleOf(isText && hasColour({ isTerminal: stdout.isTerminal, env, isWanted: wantsColour }));
  const isUnicode = !stdout.isTerminal || hasUnicode(env);
  const isJson = format === 'json' || format === 'jsonl';
  const talk = (text: string): void => {
    const note = unmark(text);
    stderr.write(isJson ? `${safeJson({ note })}\n` : `${neutralise(note)}\n`);
  };
  const say = (text: string): void => { if (!isQuiet) talk(text); };
  const next = (command: string, why?: string): void => {
    if (isText) say(`Next: ${command}${why === undefined ? '' : `  (${why})`}`);
  };
  const lines = (texts: readonly string[]): void => {
    if (isText) for (const text of texts) stdout.write(`${stdout.isTerminal ? paint(text) : neutralise(unmark(text))}\n`);
  };

  const listTable = async <Row>({ rows, columns }: Listing<Row>): Promise<number> => {
    const all: Row[] = [];
    for await (const row of rows) all.push(row);
    if (all.length > 0) for (const line of await table(all, columns, { columns: stdout.columns, style, isUnicode })) stdout.write(`${paint(line)}\n`);
    return all.length;
  };

  const listStream = async <Row>({ rows }: Listing<Row>, print: (row: Row, at: number) => string): Promise<number> => {
    let at = 0;
    for await (const row of rows) {
      if (io.signal.aborted) break;
      stdout.write(print(row, at++));
      await stdout.drained();
    }
    return at;
  };

  const printers = {
    text: <Row>(list: Listing<Row>): Promise<number> => (stdout.isTerminal
      ? listTable(list) : listStream(list, (row) => `${record(row, list.columns, plain)}\n`)),
    jsonl: <Row>(list: Listing<Row>): Promise<number> => listStream(list, (row) => `${safeJson(select(list.json(row), fields))}\n`),
    json: async <Row>(list: Listing<Row>): Promise<number> => {
      const printed = await listStream(list, (row, at) =>
        `${at === 0 ? '[' : ','}\n${safeJson(select(list.json(row), fields), 2).replace(/^/gm, '  ')}`);
      stdout.write(printed === 0 ? '[]\n' : '\n]\n');
      return printed;
    },
    csv: async <Row>(list: Listing<Row>): Promise<number> => {
      const printed = await listStream(list, (row, at) => {
        const value = select(list.json(row), fields);
        return (at === 0 ? csvLine(Object.keys(value)) : '') + csvLine(csvCells(value));
      });
      const { names = documented } = list;
      // Whoever reads it next finds the columns all the same.
      if (printed === 0 && names.length > 0) stdout.write(csvLine(fields.length > 0 ? fields : names));
      return printed;
    },
  } satisfies Record<Format, unknown>;

  return {
    format, style, isUnicode, lines, say, next,
    isTerminal: stdout.isTerminal,
    get columns() { return stdout.columns; },
    list: async (list) => {
      const printed = await printers[format](list);
      if (printed === 0 && list.empty !== undefined && isText) say(list.empty);
      if (list.next !== undefined) next(list.next);
    },
    record: (json, text) => {
      if (isText) { lines(typeof text === 'function' ? text() : text); return; }
      const value = select(json, fields);
      if (format === 'csv') stdout.write(csvLine(Object.keys(value)) + csvLine(csvCells(value)));
      else stdout.write(`${safeJson(value, format === 'json' ? 2 : undefined)}\n`);
    },
    jsonLine: (json) => { stdout.write(`${safeJson(select(json, fields))}\n`); return stdout.drained(); },
    raw: (text) => { stdout.write(stdout.isTerminal ? text.split(/\r?\n/).map(neutralise).join('\n') : text); return stdout.drained(); },
    warn: talk,
  };
};
