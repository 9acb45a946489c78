/** What is wrong with a filter, and where: characters of the text, counted from 0. */
export interface FilterProblem { readonly at: number; readonly length: number; readonly message: string; /** What to write instead. */ readonly hint?: string }

export const OPERATORS = ['!=', '<=', '>=', '!~', '=', '<', '>', '~'] as const;
export type Operator = (typeof OPERATORS)[number];

export type Token = { readonly at: number; readonly length: number } & (
  | { readonly kind: 'word'; readonly text: string }
  /** In quotes: never a keyword, never a pattern. */
  | { readonly kind: 'quoted'; readonly text: string }
  | { readonly kind: 'operator'; readonly operator: Operator }
  | { readonly kind: 'open' | 'close' | 'comma' | 'end' });

/** An apostrophe inside a word is a letter: O'Brien. */
const BREAKS = /[\s()=!<>~,"]/;
const BLANK = /\s/;

const readQuoted = (text: string, at: number): Token | FilterProblem => {
  const quote = text[at];
  let value = '';
  for (let index = at + 1; index < text.length; index++) {
    const letter = text[index] ?? '';
    if (letter === quote) return { kind: 'quoted', text: value, at, length: index + 1 - at };
    // A backslash before a quote or another backslash takes its meaning away; elsewhere it is a letter.
    const next = text[index + 1];
    if (letter === '\\' && (next === quote || next === '\\')) { value += next; index++; } else value += letter;
  }
  return { at, length: 1, message: 'This quote is never closed.', hint: `Close it with ${quote ?? '"'}.` };
};

/** A text as `quoted` reads it again. */
export const filterText = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;
/** Whether a text can stand without quotes, where * and ? are patterns. */
export const isBareWord = (text: string): boolean => text !== '' && !BREAKS.test(text) && !text.startsWith("'");

const readWord = (text: string, at: number): Token => {
  let end = at;
  while (end < text.length && !BREAKS.test(text[end] ?? '')) end++;
  return { kind: 'word', text: text.slice(at, end), at, length: end - at };
};

const SIGNS: Readonly<Record<string, 'open' | 'close' | 'comma'>> = { '(': 'open', ')': 'close', ',': 'comma' };

const readToken = (text: string, at: number): Token | FilterProblem => {
  const letter = text[at] ?? '';
  const sign = SIGNS[letter];
  if (sign !== undefined) return { kind: sign, at, length: 1 };
  if (letter === '"' || letter === "'") return readQuoted(text, at);
  const operator = OPERATORS.find((each) => text.startsWith(each, at));
  if (operator !== undefined) {
    // `==` is what programmers write, and nothing else.
    const length = operator === '=' && text[at + 1] === '=' ? 2 : operator.length;
    return { kind: 'operator', operator, at, length };
  }
  if (letter === '!') return { at, length: 1, message: '"!" alone means nothing.', hint: 'Write not, != or !~.' };
  return readWord(text, at);
};

/** The words and signs of a filter, with an `end` behind the last; or the first thing that is none. */
export const tokensOf = (text: string): readonly Token[] | FilterProblem => {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length;) {
    if (BLANK.test(text[at] ?? '')) { at++; continue; }
    const token = readToken(text, at);
    if ('message' in token) return token;
    at += token.length;
    // `attributes."Deal size"`: a name in quotes right behind the dot belongs to it.
    const before = tokens.at(-1);
    if (token.kind === 'quoted' && before?.kind === 'word' && before.text.endsWith('.') && before.at + before.length === token.at) {
      tokens[tokens.length - 1] = { kind: 'word', text: before.text + token.text, at: before.at, length: before.length + token.length };
      continue;
    }
    tokens.push(token);
  }
  tokens.push({ kind: 'end', at: text.length, length: 1 });
  return tokens;
};
