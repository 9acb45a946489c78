/** In characters; what is longer is no record of a person. */
export const LONGEST_VALUE = 1 << 20;

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
