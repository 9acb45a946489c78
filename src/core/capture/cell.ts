/** What exports write where they know nothing. Not applied to names: people are called Null. */
const EMPTY_WORDS = new Set(['', '-', '–', '—', '--', 'n/a', '#n/a', 'null', 'select', '(select)', 'please select', 'bitte auswählen', 'undefined', 'unknown', 'k.a.', 'k. a.']);

/** A formula that an export of ours or another's made harmless with an apostrophe. */
const DEFUSED = /^'(?=[=@\t\r+-])/;

/** The text of a cell without the white space around it and without the apostrophe that defuses a formula. */
export const cellText = (cell: string | undefined): string => {
  if (cell === undefined || cell === '') return '';
  const text = cell.trim();
  return text.charCodeAt(0) === 39 ? text.replace(DEFUSED, '') : text;
};

/** Nothing, or one of the words by which exports say so. */
export const isEmptyWord = (text: string): boolean => text === '' || (text.length < 18 && EMPTY_WORDS.has(text.toLowerCase()));

/** Google joins several values of one field by ` ::: `; others by `;`, `|` or a line break. Only for e-mail addresses, phones and labels. */
export const splitValues = (text: string): readonly string[] => {
  if (!/[;|\n,]|:::/.test(text)) return [text];
  return text.split(/\s*(?::::|[;|\n])\s*/).map((value) => value.trim()).filter((value) => value !== '');
};
