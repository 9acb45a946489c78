import { AppError } from '../core/base/errors.ts';
import { OWN_ID_HEADER } from '../core/capture/exchange.ts';
import { type CsvFile, type CsvRecord, inspectCsv, readCsv } from './csv-in.ts';
import { inspectText, type Reader, type TextFile } from './encoding.ts';
import { inspectJson, isJson, readJson } from './json-in.ts';
import { inspectCards, isVcard, readCardRecords } from './vcard.ts';

/*
 * Any file of people as a table: a header, and records of as many cells. The format is found by what is in the file, whatever it is called.
 */

export type TableRecord = CsvRecord;
interface Columns {
  readonly header: readonly string[];
  /** The first records. */
  readonly sample: readonly (readonly string[])[];
  /** How many records there are: counted, but for a large CSV file, of which it is an estimate. */
  readonly expected: number;
}
export type TableFile = (CsvFile & { readonly format: 'csv' }) | (TextFile & Columns & { readonly format: 'json' | 'vcard' });

/** What has more columns is no list of people; an export of ours has as many as all its leads' attributes need. */
export const MOST_COLUMNS = 200;

/** Text that is no table. */
const OTHERS: readonly { readonly begins: RegExp; readonly what: string; readonly hint: string }[] = [
  { begins: /^\s*(?:<!doctype\s+html|<html|<head|<body|<table|<meta)\b/i, what: 'a web page, whatever its name says', hint: 'Open it in a spreadsheet and save it as CSV (UTF-8), or export the data again: it may be the page that asks to log in.' },
  { begins: /^\s*<\?xml\b/i, what: 'XML', hint: 'Open it in a spreadsheet and save it as CSV (UTF-8).' },
  { begins: /^\{\\rtf/, what: 'a document (RTF)', hint: 'Save it as plain text or CSV.' },
  { begins: /^\s*BEGIN\s*:\s*VCALENDAR/i, what: 'a calendar', hint: 'Contacts are exported as vCard or CSV.' },
  { begins: /^version https:\/\/git-lfs/, what: 'a pointer to a file that was not downloaded (Git LFS)', hint: 'Download the file itself: git lfs pull' },
];

/**
 * What a file holds: CSV with any delimiter, JSON (objects in an array, or one a line), or vCards; in UTF-8, UTF-16 or Windows-1252. Reads it once from end to end, JSON
 * and vCards twice. Raises `invalid` for what is none of them, for an empty file, a header that cannot be read, and more than MOST_COLUMNS columns.
 */
export const inspectTable = async (path: string, reader: Reader = {}): Promise<TableFile> => {
  const { title = path, signal } = reader;
  const file = await inspectText(path, reader);
  const { head } = file;
  const other = OTHERS.find(({ begins }) => begins.test(head));
  if (other) throw new AppError('invalid', `${title} is ${other.what}, not a list of people.`, { hint: other.hint });
  if (isVcard(head)) return { ...await inspectCards(file, { title, most: MOST_COLUMNS, signal }), format: 'vcard' };
  if (isJson(head)) return { ...await inspectJson(file, { title, most: MOST_COLUMNS, signal }), format: 'json' };
  const csv = inspectCsv(file, title);
  const { length } = csv.header;
  if (length > MOST_COLUMNS && csv.header[0] !== OWN_ID_HEADER) {
    throw new AppError('invalid', `${title} has ${length} columns; at most ${MOST_COLUMNS} are read.`, { hint: 'Export it again with the columns that you need, or delete those that are empty.' });
  }
  return { ...csv, format: 'csv' };
};

/**
 * All records in pages, each with the line it begins on; empty ones are left out. What cannot be understood is a `broken` one with its text and the
 * reason, and takes no other with it.
 */
export const readTable = (file: TableFile, signal?: AbortSignal): AsyncGenerator<readonly TableRecord[]> => {
  switch (file.format) {
    case 'csv': return readCsv(file, signal);
    case 'json': return readJson(file, signal);
    case 'vcard': return readCardRecords(file, signal);
  }
};
