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
  // Of the line that has no end yet. Only ever added to: searched again with each piece, a long line would be copied once for each of them.
  let open = '';
  let held = '';
  let line = 0;
  for await (const piece of decodeText(file, signal)) {
    let text = held + piece;
    // A CR at the end may belong to a line break of two.
    held = text.endsWith('\r') ? '\r' : '';
    if (held !== '') text = text.slice(0, -1);
    const page: Line[] = [];
    let from = 0;
    ends.lastIndex = 0;
    for (let end = ends.exec(text); end !== null; end = ends.exec(text)) {
      page.push({ line: ++line, text: lengthened(open, text.slice(from, end.index)) });
      open = '';
      from = ends.lastIndex;
    }
    open = lengthened(open, text.slice(from));
    if (page.length > 0) yield page;
  }
  if (open !== '' || held !== '') yield [{ line: line + 1, text: open }];
}

/** As long as a line may be. */
const lengthened = (line: string, more: string): string => {
  const room = LONGEST_LINE - line.length;
  return room <= 0 ? line : line + (more.length > room ? more.slice(0, room) : more);
};
