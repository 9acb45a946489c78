/** What exports write where they know nothing. Not applied to names: people are called Null. */
const EMPTY_WORDS = new Set(['', '-', '–', '—', '--', 'n/a', '#n/a', 'null', 'select', '(select)', 'please select', 'bitte auswählen', 'undefined', 'unknown', 'k.a.', 'k. a.']);

/** A formula that an export of ours or another's made harmless with an apostrophe. */
const DEFUSED = /^'(?=[=@\t\r+-])/;

/** `="0123"`: how an export keeps a spreadsheet from taking the zero away. */
const QUOTED = /^="((?:[^"]|"")*)"$/;

const APOSTROPHE = 39;
const EQUALS = 61;

/** The text of a cell without the white space around it, without the apostrophe that defuses a formula, and out of `="…"`. */
export const cellText = (cell: string | undefined): string => {
  if (cell === undefined || cell === '') return '';
  const text = cell.trim();
  const first = text.charCodeAt(0);
  if (first === APOSTROPHE) return text.replace(DEFUSED, '');
  return first === EQUALS ? (QUOTED.exec(text)?.[1] ?? text).replaceAll('""', '"').trim() : text;
};

/** Nothing, or one of the words by which exports say so. */
export const isEmptyWord = (text: string): boolean => text === '' || (text.length < 18 && EMPTY_WORDS.has(text.toLowerCase()));

const itemText = (item: unknown): string => {
  if (typeof item === 'string' || typeof item === 'number') return String(item);
  if (typeof item !== 'object' || item === null) return '';
  for (const name of ['email', 'number', 'phone', 'value', 'url', 'name']) {
    const value: unknown = Object.entries(item).find(([key]) => key === name)?.[1];
    if (typeof value === 'string') return value;
  }
  return '';
};

/** The values of a JSON list of texts, or of objects that hold one: `[{"email": "a@b.example"}]`. Undefined when it is none. */
const listed = (text: string): readonly string[] | undefined => {
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? list.map((item) => itemText(item).trim()).filter((value) => value !== '') : undefined;
  } catch { return undefined; }
};

const BRACKET = 91;

/** Google joins several values of one field by ` ::: `; others by `;`, `|` or a line break, or write a JSON list. Only for e-mail addresses, phones and labels. */
const splitValues = (text: string): readonly string[] => {
  if (text.charCodeAt(0) === BRACKET) return listed(text) ?? [text];
  if (!/[;|\n]|:::/.test(text)) return [text];
  return text.split(/\s*(?::::|[;|\n])\s*/).map((value) => value.trim()).filter((value) => value !== '');
};

/** The same for values that hold no comma themselves: each part between commas has to be one by `isOne`. */
export const splitByComma = (text: string, isOne: (part: string) => boolean): readonly string[] => {
  const values = splitValues(text);
  if (!text.includes(',')) return values;
  return values.flatMap((value) => {
    const parts = value.split(',').map((part) => part.trim()).filter((part) => part !== '');
    return parts.length > 1 && parts.every(isOne) ? parts : [value];
  });
};

/** The first of several values that Google joined in one cell. */
export const firstValue = (text: string): string => {
  const end = text.indexOf(' ::: ');
  return end < 0 ? text : text.slice(0, end).trim();
};
