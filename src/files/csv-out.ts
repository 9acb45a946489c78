import { stringify } from 'csv-stringify/sync';

/** A number or a phone number may begin with a sign without being a formula. */
const SIGNED_NUMBER = /^[+-][\d\s().,/-]+$/;

/** What a spreadsheet would run as a formula gets an apostrophe in front, which our own import takes away; so does what already has one. */
export const defuse = (cell: string): string => (/^'*[=@\t\r]/.test(cell) || (/^'*[+-]/.test(cell) && !SIGNED_NUMBER.test(cell)) ? `'${cell}` : cell);

/** Records of RFC 4180, lines ending in `\r\n`, cells with a lone line break quoted as well. */
export const csvText = (records: readonly (readonly string[])[]): string =>
  stringify(records.map((cells) => cells.map(defuse)), { record_delimiter: '\r\n', quote_record_delimiter: true, quoted_match: /[\r\n]/ });
