import { fold, words as wordsOf } from '../base/text.ts';
import { suggest } from '../base/suggest.ts';
import { impossible } from '../base/errors.ts';
import { countryOf } from '../capture/country.ts';
import type { Condition } from '../playbook/rules.ts';
import type { Field, Named, Vocabulary } from './field.ts';
import type { Operator } from './lexer.ts';
import { type Moment, readMoment, type When } from './moment.ts';

/** A value as it was typed; in quotes it is no pattern. */
export interface Value { readonly text: string; readonly isQuoted: boolean }
/** What cannot be compared, in words for who typed it. */
export interface Misfit { readonly message: string; readonly hint?: string }
export type Comparison = Condition | Misfit;
export interface Setting extends When { readonly vocabulary: Vocabulary }
/** The negated ones are the others, negated. */
type Plain = Exclude<Operator, '!=' | '!~'>;
type Order = Exclude<Plain, '~'>;

const not = (condition: Condition): Condition => ({ not: condition });
/** There is a number at all: no number is no small one. */
const numeric = (field: string): Condition => ({ field, from: -Number.MAX_VALUE });
const atMost = (field: string, value: number): Condition => ({ all: [numeric(field), not({ field, above: value })] });
const equals = (field: string, value: number): Condition => ({ all: [{ field, from: value }, not({ field, above: value })] });

const compareNumbers = (field: string, operator: Order, value: number): Condition => {
  switch (operator) {
    case '=': return equals(field, value);
    case '>': return { field, above: value };
    case '>=': return { field, from: value };
    case '<': return { field, below: value };
    case '<=': return atMost(field, value);
    default: return impossible(operator);
  }
};

const NUMBER = /^[+-]?\d+(\.\d+)?$/;
const numberIn = ({ text }: Value): number | undefined => (NUMBER.test(text.trim()) ? Number(text) : undefined);
const shareIn = ({ text }: Value): number | undefined => {
  const percent = /^(\d+(?:\.\d+)?)%$/.exec(text.trim())?.[1];
  return percent === undefined ? numberIn({ text, isQuoted: false }) : Number(percent) / 100;
};

const choose = ({ name, words }: Field, { text }: Value, vocabulary: Vocabulary): Named | Misfit => {
  const choices = words?.(vocabulary) ?? [];
  const wanted = fold(text);
  const found = choices.find(({ id }) => fold(id) === wanted) ?? choices.find(({ name: full }) => fold(full) === wanted);
  if (found) return found;
  const near = suggest(text, choices.map(({ id }) => id));
  return { message: `"${text}" is no ${name.replaceAll('_', ' ')}.`, hint: near === undefined ? `Known: ${choices.map(({ id }) => id).join(', ') || 'none'}.` : `Did you mean ${near}?` };
};

const compareText = (field: string, operator: Plain, value: Value): Comparison => {
  const { text, isQuoted } = value;
  switch (operator) {
    case '=': return !isQuoted && /[*?]/.test(text) ? { field, glob: text } : { field, is: text };
    case '~': return wordsOf(text).length > 0 ? { field, contains: [text] } : { message: `"${text}" has no letter or digit to look for.` };
    case '<': case '<=': case '>': case '>=': {
      const number = numberIn(value);
      return number === undefined ? { message: `"${operator}" compares numbers, and "${text}" is none.`, hint: 'Write =, !=, ~ or in (…) for words.' } : compareNumbers(field, operator, number);
    }
    default: return impossible(operator);
  }
};

const compareMoment = (field: string, operator: Order, moment: Moment, now: number): Comparison => {
  switch (moment.kind) {
    case 'age': {
      // Older than 30 days is before the moment 30 days ago.
      const at = now - moment.ms;
      if (operator === '=') return { message: 'An age is compared with < or >.' };
      return compareNumbers(field, ({ '<': '>', '<=': '>=', '>': '<', '>=': '<=' } as const)[operator], at);
    }
    case 'day': {
      const { start, end } = moment;
      switch (operator) {
        case '=': return { all: [{ field, from: start }, { field, below: end }] };
        case '>': return { field, from: end };
        case '>=': return { field, from: start };
        case '<': return { field, below: start };
        case '<=': return { field, below: end };
        default: return impossible(operator);
      }
    }
    case 'instant': return compareNumbers(field, operator, moment.at);
    default: return impossible(moment);
  }
};

const isMisfit = (value: object): value is Misfit => 'message' in value;
const only = (name: string, operators: string): Misfit => ({ message: `"${name}" is compared with ${operators} only.` });

const compareTime = ({ name, kind }: Field, operator: Plain, { text }: Value, setting: Setting): Comparison => {
  if (operator === '~') return only(name, kind === 'age' ? '<, <=, >, >=' : '=, !=, <, <=, >, >=');
  const moment = readMoment(text, setting);
  if (kind === 'age' && moment?.kind !== 'age') return { message: `"${text}" is no length of time.`, hint: 'Write 14d, 12h or 2w.' };
  if (moment === undefined) return { message: `"${text}" is no date and no length of time.`, hint: 'Write 2026-03-01, today or 30d.' };
  return compareMoment(name, operator, moment, setting.now);
};

const YES: readonly string[] = ['yes', 'true', '1', 'on'];
const NO: readonly string[] = ['no', 'false', '0', 'off'];
const compareFlag = (field: Field, operator: Plain, value: Value, vocabulary: Vocabulary): Comparison => {
  if (operator !== '=') return only(field.name, '= and !=');
  const said = value.text.toLowerCase();
  if (YES.includes(said)) return { field: field.name, exists: true };
  if (NO.includes(said)) return { field: field.name, exists: false };
  if (field.words === undefined) return { message: `"${field.name}" is yes or no.` };
  const found = choose(field, value, vocabulary);
  return isMisfit(found) ? found : { field: field.name, is: found.id };
};

const comparePlain = (field: Field, operator: Plain, value: Value, setting: Setting): Comparison => {
  const { name, kind } = field;
  switch (kind) {
    // Countries are kept as codes: `country=Germany` asks for the same as `country=DE`.
    case 'text': case 'list': return compareText(name, operator, name === 'country' ? { ...value, text: countryOf(value.text.trim()) } : value);
    case 'number': case 'share': {
      if (operator === '~') return only(name, '=, !=, <, <=, >, >=');
      const number = kind === 'share' ? shareIn(value) : numberIn(value);
      const like = kind === 'share' ? 'Write 0.6 or 60%.' : 'Write 60 or 12.5.';
      return number === undefined ? { message: `"${value.text}" is no number.`, hint: like } : compareNumbers(name, operator, number);
    }
    case 'choice': {
      if (operator !== '=') return only(name, '=, != and in (…)');
      const found = choose(field, value, setting.vocabulary);
      return isMisfit(found) ? found : { field: name, is: found.id };
    }
    case 'flag': return compareFlag(field, operator, value, setting.vocabulary);
    case 'moment': case 'age': return compareTime(field, operator, value, setting);
    default: return impossible(kind);
  }
};

/** `field operator value` as a condition. What is not equal or does not contain includes what is empty. */
export const compare = (field: Field, operator: Operator, value: Value, setting: Setting): Comparison => {
  if (operator !== '!=' && operator !== '!~') return comparePlain(field, operator, value, setting);
  const found = comparePlain(field, operator === '!=' ? '=' : '~', value, setting);
  return isMisfit(found) ? found : not(found);
};

/** `field in (…)` as a condition, or which of the values does not fit. */
export const compareAny = (field: Field, values: readonly Value[], setting: Setting): Condition | (Misfit & { readonly at: number }) => {
  const any: Condition[] = [];
  for (const [at, value] of values.entries()) {
    const condition = comparePlain(field, '=', value, setting);
    if (isMisfit(condition)) return { ...condition, at };
    any.push(condition);
  }
  const words = any.flatMap((condition) => ('is' in condition ? [condition.is] : []));
  return words.length === any.length ? { field: field.name, in: words } : { any };
};

/** `field is empty`. */
export const isEmpty = ({ name }: Field): Condition => ({ field: name, exists: false });
