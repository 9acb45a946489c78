import { decodeText, type TextFile } from './encoding.ts';

/**
 * Where the object that begins at `from` ends. `cut`: the text ends before it does. `odd`: none begins there, or a text within it runs over the end
 * of its line, which JSON does not allow.
 */
export const endOfObject = (text: string, from: number): number | 'cut' | 'odd' => {
  if (text[from] !== '{') return 'odd';
  const signs = /["{}[\]]/g;
  signs.lastIndex = from;
  const inText = /["\\\r\n]/g;
  let depth = 0;
  for (let found = signs.exec(text); found !== null; found = signs.exec(text)) {
    switch (found[0]) {
      case '{': case '[': depth++; break;
      case '"': {
        inText.lastIndex = signs.lastIndex;
        for (;;) {
          const sign = inText.exec(text)?.[0];
          if (sign === undefined) return 'cut';
          if (sign === '"') break;
          if (sign !== '\\') return 'odd';
          inText.lastIndex++;
        }
        signs.lastIndex = inText.lastIndex;
        break;
      }
      default: if (--depth === 0) return signs.lastIndex;
    }
  }
  return 'cut';
};

/** Where the next object begins on a line of its own behind `from`; undefined when none does. */
export const nextObject = (text: string, from: number): number | undefined => {
  const begins = /[\r\n][ \t]*(?:,[ \t]*)?(?=\{\s*["}])/g;
  begins.lastIndex = from;
  return begins.exec(text) === null ? undefined : begins.lastIndex;
};

const linesIn = (text: string, from: number, to: number): number => {
  let lines = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
};

/** One object as its file has it, with the line on which it begins, from 1; where none could be read, what stands there up to where the next one seems to begin. */
export interface ObjectText { readonly line: number; readonly text: string; readonly isWhole: boolean }

async function* objectsIn(pieces: AsyncGenerator<string>, longest: number): AsyncGenerator<readonly ObjectText[]> {
  let text = '';
  let line = 1;
  /** Something without end is being passed over. */
  let isLost = false;
  for (let isLast = false; !isLast;) {
    const piece = await pieces.next();
    isLast = piece.done === true;
    if (piece.done !== true) text = text === '' ? piece.value : text + piece.value;
    const page: ObjectText[] = [];
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
        page.push({ line, text: text.slice(at, end), isWhole: true });
        move(end);
        continue;
      }
      // What goes on too long, or ends with the file, was never closed.
      const isTooLong = text.length - at > longest;
      if (end === 'cut' && !isLast && !isTooLong) break;
      const next = nextObject(text, at);
      if (next === undefined && !isLast && !isTooLong) break;
      page.push({ line, text: text.slice(at, next ?? text.length).replace(/[\s,\]]+$/, ''), isWhole: false });
      if (next === undefined && !isLast) { isLost = true; move(at + 1); continue; }
      move(next ?? text.length);
    }
    text = text.slice(at);
    if (page.length > 0) yield page;
  }
}

/** Every object of a file, one a line, one behind the other or in an array, in pages. What is not closed within `longest` characters is passed over. Closes the file whenever its reader stops. */
export async function* readObjects(file: TextFile, { longest, signal }: { readonly longest: number; readonly signal?: AbortSignal | undefined }): AsyncGenerator<readonly ObjectText[]> {
  const pieces = decodeText(file, signal);
  try { yield* objectsIn(pieces, longest); } finally { await pieces.return(undefined); }
}
