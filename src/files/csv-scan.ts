/** What one look at a text finds. */
export type Scanned =
  | { readonly kind: 'record'; readonly cells: string[]; /** Where the next record begins. */ readonly end: number; /** Line breaks passed, its own included. */ readonly lines: number }
  /** The text ends before the record does. */
  | { readonly kind: 'cut' }
  /** Quotes that RFC 4180 does not know: a patient parser must say what they mean. */
  | { readonly kind: 'odd' };

const QUOTE = 34;
const NEWLINE = 10;
const RETURN = 13;
const CUT: Scanned = { kind: 'cut' };
const ODD: Scanned = { kind: 'odd' };

/**
 * The record that begins at `from`, when it is written as RFC 4180 has it: nearly all are, and this is ten times faster than parsing. Lines end with
 * CR LF, LF or CR; a quote within an unquoted cell is a letter like others. `isLast`: nothing follows the text.
 */
export const scanRecord = (text: string, from: number, { delimiter, isLast }: { readonly delimiter: string; readonly isLast: boolean }): Scanned => {
  const between = delimiter.charCodeAt(0);
  const { length } = text;
  const cells: string[] = [];
  let at = from;
  let lines = 0;
  for (;;) {
    let cell: string;
    if (text.charCodeAt(at) === QUOTE) {
      const begin = ++at;
      let isDoubled = false;
      for (;;) {
        const quote = text.indexOf('"', at);
        if (quote < 0) return isLast ? ODD : CUT;
        at = quote + 1;
        if (text.charCodeAt(at) !== QUOTE) break;
        isDoubled = true;
        at++;
      }
      // The quote at the very end may be the first of two.
      if (at >= length && !isLast) return CUT;
      cell = text.slice(begin, at - 1);
      if (/[\r\n]/.test(cell)) lines += cell.split(/\r\n|\r|\n/).length - 1;
      if (isDoubled) cell = cell.replaceAll('""', '"');
    } else {
      const begin = at;
      for (; at < length; at++) {
        const code = text.charCodeAt(at);
        if (code === between || code === NEWLINE || code === RETURN) break;
      }
      cell = text.slice(begin, at);
    }
    if (at >= length && !isLast) return CUT;
    cells.push(cell);
    if (at >= length) return { kind: 'record', cells, end: length, lines };
    const next = text.charCodeAt(at);
    if (next === between) { at++; continue; }
    if (next === NEWLINE) return { kind: 'record', cells, end: at + 1, lines: lines + 1 };
    if (next !== RETURN) return ODD;
    // What follows the CR is not here yet.
    if (at + 1 >= length && !isLast) return CUT;
    return { kind: 'record', cells, end: at + (text.charCodeAt(at + 1) === NEWLINE ? 2 : 1), lines: lines + 1 };
  }
};
