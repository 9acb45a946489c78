import { decodeText, type TextFile } from './encoding.ts';

export interface Line { /** From 1. */ readonly line: number; readonly text: string }

/** A line longer than this is no event. */
export const LINE_LENGTH = 1 << 20;

/** The lines of a file that hold anything, in pages. A longer line than LINE_LENGTH is given cut, so that memory stays flat and somebody can reject it. */
export async function* readLines(file: TextFile, signal?: AbortSignal): AsyncGenerator<readonly Line[]> {
  let rest = '';
  let line = 0;
  for await (const piece of decodeText(file, signal)) {
    const text = rest + piece;
    const page: Line[] = [];
    let from = 0;
    for (let end = text.indexOf('\n', from); end >= 0; end = text.indexOf('\n', from)) {
      line++;
      const found = text.slice(from, Math.min(end, from + LINE_LENGTH + 1)).trim();
      if (found !== '') page.push({ line, text: found });
      from = end + 1;
    }
    rest = text.slice(from);
    if (page.length > 0) yield page;
    if (rest.length > 2 * LINE_LENGTH) rest = rest.slice(0, LINE_LENGTH + 1);
  }
  const last = rest.trim();
  if (last !== '') yield [{ line: line + 1, text: last }];
}
