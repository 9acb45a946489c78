/** A number or a phone number may begin with a sign without being a formula. */
const SIGNED_NUMBER = /^[+-][\d\s().,/-]+$/;

/** True for a cell that a spreadsheet would run. */
const isFormula = (cell: string): boolean => /^[=@\t\r]/.test(cell) || (/^[+-]/.test(cell) && !SIGNED_NUMBER.test(cell));

const cellOf = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return isFormula(value) ? `'${value}` : value;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};

/** One record of RFC 4180 with its line end; what a spreadsheet would run as a formula gets an apostrophe in front. */
export const csvLine = (values: readonly unknown[]): string =>
  `${values.map((value) => {
    const cell = cellOf(value);
    return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  }).join(',')}\r\n`;
