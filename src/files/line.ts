import { decodeText, type TextFile } from './encoding.ts';

export interface Line { /** From 1. */ readonly line: number; readonly text: string }

/** In characters: what stands behind is left away, so that a line without end needs no more memory than this. */
export const LONGEST_LINE = 1 << 20;

/**
 * The lines of a file in pages, empty ones and the white space in front of them included; they end with CR LF, LF or CR. A line longer than LONGEST_LINE
 * is cut.
 */
export async function* readRawLines(file: TextFile, signal?: AbortSignal): AsyncGenerator<readonly Line[]> {
  const ends = /\r\n?|\n/g;
  let rest = '';
  let line = 0;
  for await (const piece of decodeText(file, signal)) {
    const text = rest + piece;
    const page: Line[] = [];
    let from = 0;
    ends.lastIndex = 0;
    // A CR at the end may belong to a line break of two.
    for (let end = ends.exec(text); end !== null && !(end[0] === '\r' && ends.lastIndex === text.length); end = ends.exec(text)) {
      page.push({ line: ++line, text: text.slice(from, Math.min(end.index, from + LONGEST_LINE)) });
      from = ends.lastIndex;
    }
    rest = text.slice(from);
    if (rest.length > LONGEST_LINE) rest = rest.slice(0, LONGEST_LINE) + (rest.endsWith('\r') ? '\r' : '');
    if (page.length > 0) yield page;
  }
  if (rest !== '') yield [{ line: line + 1, text: rest.replace(/\r$/, '') }];
}
