import { suggest } from '../base/suggest.ts';
import type { Condition } from '../playbook/rules.ts';
import { compare, compareAny, isEmpty, type Setting, type Value } from './comparison.ts';
import { type Field, FIELD_NAMES, fieldNamed } from './field.ts';
import { type FilterProblem, type Token, tokensOf } from './lexer.ts';

export type ParsedFilter = { readonly kind: 'good'; readonly condition: Condition } | { readonly kind: 'bad'; readonly problem: FilterProblem };

const LONGEST = 10_000;
const DEEPEST = 50;

/** Where reading ends for good. */
interface Stop { readonly problem: FilterProblem }
const stop = (token: Pick<Token, 'at' | 'length'>, message: string, hint?: string): Stop =>
  ({ problem: { at: token.at, length: token.length, message, ...(hint !== undefined && { hint }) } });

type Outcome = Condition | Stop;
const isStop = (outcome: object): outcome is Stop => 'problem' in outcome;

const shown = (token: Token): string => {
  switch (token.kind) {
    case 'word': case 'quoted': return `"${token.text}"`;
    case 'operator': return `"${token.operator}"`;
    case 'open': return '"("';
    case 'close': return '")"';
    case 'comma': return 'a comma';
    default: return 'the end';
  }
};

const isWord = (token: Token, ...words: readonly string[]): boolean => token.kind === 'word' && words.includes(token.text.toLowerCase());

/** A reader of one text: recursive descent, `or` below `and` below `not`. */
const readerOf = (tokens: readonly Token[], setting: Setting) => {
  const last = tokens[tokens.length - 1] ?? { kind: 'end', at: 0, length: 1 };
  let next = 0;
  let depth = 0;
  const peek = (ahead = 0): Token => tokens[next + ahead] ?? last;
  const take = (): Token => tokens[next++] ?? last;

  const value = (after: string): Value | Stop => {
    const token = peek();
    if (token.kind !== 'word' && token.kind !== 'quoted') return stop(token, `After ${after} comes a value, not ${shown(token)}.`, 'What has signs or spaces in it stands in quotes: "Deal (new)".');
    take();
    return { text: token.text, isQuoted: token.kind === 'quoted' };
  };

  const list = (field: Field): Outcome => {
    const open = take();
    if (open.kind !== 'open') return stop(open, `After "in" comes a list, not ${shown(open)}.`, `Write ${field.name} in (a, b).`);
    const values: Value[] = [];
    const places: Token[] = [];
    for (;;) {
      places.push(peek());
      const read = value('a comma or "("');
      if ('problem' in read) return read;
      values.push(read);
      const token = take();
      if (token.kind === 'close') break;
      if (token.kind !== 'comma') return stop(token, `A list goes on with a comma or ends with ")", not with ${shown(token)}.`);
    }
    const found = compareAny(field, values, setting);
    return 'message' in found ? stop(places[found.at] ?? open, found.message, found.hint) : found;
  };

  const test = (field: Field, name: Token): Outcome => {
    const token = peek();
    if (token.kind === 'operator') {
      take();
      const at = peek();
      const read = value(shown(token));
      if ('problem' in read) return read;
      const found = compare(field, token.operator, read, setting);
      return 'message' in found ? stop(at, found.message, found.hint) : found;
    }
    if (isWord(token, 'in')) { take(); return list(field); }
    if (isWord(token, 'not') && isWord(peek(1), 'in')) {
      take();
      take();
      const found = list(field);
      return isStop(found) ? found : { not: found };
    }
    if (isWord(token, 'is')) {
      take();
      const isNot = isWord(peek(), 'not');
      if (isNot) take();
      const empty = take();
      if (!isWord(empty, 'empty')) return stop(empty, `After "is" comes "empty" or "not empty", not ${shown(empty)}.`, `Write ${field.name} = … to compare.`);
      return isNot ? { not: isEmpty(field) } : isEmpty(field);
    }
    if (field.kind === 'flag') return { not: isEmpty(field) };
    return token.kind === 'end' || isWord(token, 'and', 'or') || token.kind === 'close'
      ? stop(name, `What about "${field.name}"?`, `Compare it: ${field.name} = …, or write: ${field.name} is not empty.`)
      : stop(token, `After "${field.name}" comes =, !=, <, <=, >, >=, ~, in or is, not ${shown(token)}.`);
  };

  const unary = (): Outcome => {
    const token = take();
    if (isWord(token, 'not')) {
      if (++depth > DEEPEST) return stop(token, 'This goes too deep.');
      const inner = unary();
      depth--;
      return isStop(inner) ? inner : { not: inner };
    }
    if (token.kind === 'open') {
      if (++depth > DEEPEST) return stop(token, 'This goes too deep.');
      const inner = either();
      depth--;
      if (isStop(inner)) return inner;
      const close = take();
      return close.kind === 'close' ? inner : stop(close, `Here a ")" is missing, there is ${shown(close)}.`, 'Conditions are joined by and or or.');
    }
    if (token.kind !== 'word') return stop(token, `A condition begins with a field, not with ${shown(token)}.`, 'Such as: score>60 and country=DE');
    const field = fieldNamed(token.text);
    if (field) return test(field, token);
    const near = suggest(token.text, FIELD_NAMES);
    return stop(token, `There is no field "${token.text}".`, near === undefined ? 'Your own columns are attributes.NAME. See: salesos help filters' : `Did you mean ${near}?`);
  };

  const both = (): Outcome => {
    const parts: Condition[] = [];
    do {
      const part = unary();
      if (isStop(part)) return part;
      parts.push(part);
    } while (isWord(peek(), 'and') && take());
    return parts.length === 1 && parts[0] ? parts[0] : { all: parts };
  };

  const either = (): Outcome => {
    const parts: Condition[] = [];
    do {
      const part = both();
      if (isStop(part)) return part;
      parts.push(part);
    } while (isWord(peek(), 'or') && take());
    return parts.length === 1 && parts[0] ? parts[0] : { any: parts };
  };

  return (): Outcome => {
    if (peek().kind === 'end') return stop(peek(), 'This filter says nothing.', 'Such as: score>60 and country=DE');
    const found = either();
    if (isStop(found)) return found;
    const rest = peek();
    return rest.kind === 'end' ? found : stop(rest, `Before ${shown(rest)} an and or an or is missing.`, 'What has spaces in it stands in quotes.');
  };
};

/**
 * Reads a filter such as `score>60 and country in (DE, AT) and not tags=customer`: the condition that it comes to, at the moment and in the zone of the setting,
 * or where it is wrong and what to write instead. Its meaning is that of the playbook's conditions.
 */
export const readFilter = (text: string, setting: Setting): ParsedFilter => {
  if (text.length > LONGEST) return { kind: 'bad', problem: { at: LONGEST, length: 1, message: `A filter has at most ${LONGEST} characters.` } };
  const tokens = tokensOf(text);
  if ('message' in tokens) return { kind: 'bad', problem: tokens };
  const found = readerOf(tokens, setting)();
  return isStop(found) ? { kind: 'bad', problem: found.problem } : { kind: 'good', condition: found };
};

/** Letters of the text beside the place of a mistake. */
const AROUND = 50;

/** The text with a caret under what is wrong: two lines. */
export const pointAt = (text: string, { at, length }: FilterProblem): readonly [string, string] => {
  const from = at > AROUND ? at - AROUND : 0;
  const line = text.slice(from, at + AROUND).replace(/\s/g, ' ');
  const width = Math.max(1, Math.min(length, at + AROUND - at));
  const before = from > 0 ? '…' : '';
  return [`${before}${line}${at + AROUND < text.length ? '…' : ''}`, `${' '.repeat(before.length + at - from)}${'^'.repeat(width)}`];
};
