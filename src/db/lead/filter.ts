import { fold, words as wordsOf } from '../../core/base/text.ts';
import { LEAD_FIELDS } from '../../core/ledger/event.ts';
import type { Condition, Rules } from '../../core/playbook/rules.ts';

/**
 * A condition as SQL over `leads`, values as parameters. No lead that fits it is left out; unless it is exact, some that do not fit may be in, because
 * accents are folded, scores decay and attributes are JSON: whoever reads the leads compares them once more.
 */
export interface Where { readonly text: string; readonly params: readonly (string | number)[]; readonly isExact: boolean }

const where = (text: string, params: readonly (string | number)[], isExact: boolean): Where => ({ text, params, isExact });
const exactly = (text: string, ...params: readonly (string | number)[]): Where => where(text, params, true);
const atLeast = (text: string, ...params: readonly (string | number)[]): Where => where(text, params, false);
const ANY = atLeast('1');
const NONE = exactly('0');

type Test = Extract<Condition, { readonly field: string }>;
type Column = (test: Test) => Where;

const isAscii = (text: string): boolean => /^[\x20-\x7e]*$/.test(text);
/** A text that SQLite cannot fold as we do: it has letters beyond ASCII, or white space that is no blank. */
const strange = (column: string): string => `${column} GLOB '*[^ -~]*'`;

const anyOf = (column: string, wanted: readonly string[]): Where => {
  const plain = wanted.map(fold).filter(isAscii);
  const blanks = plain.some((text) => text.includes(' ')) ? ` OR ${column} LIKE '%  %'` : '';
  return atLeast(`(trim(lower(${column})) IN (SELECT value FROM json_each(?)) OR ${strange(column)}${blanks})`, JSON.stringify(plain));
};

const longest = (words: readonly string[]): string => words.reduce((best, word) => (word.length > best.length ? word : best), '');
const holding = (column: string, phrases: readonly string[]): Where => {
  const words = phrases.map((phrase) => longest(wordsOf(phrase))).filter((word) => word !== '');
  if (words.length === 0) return NONE;
  const plain = words.filter(isAscii);
  return atLeast(`(${[...plain.map(() => `instr(lower(${column}), ?) > 0`), strange(column)].join(' OR ')})`, ...plain);
};

/** What somebody wrote. */
const text = (column: string): Column => (test) => {
  if ('is' in test) return anyOf(column, [test.is]);
  if ('in' in test) return anyOf(column, test.in);
  if ('contains' in test) return holding(column, test.contains);
  if ('exists' in test && !test.exists) return atLeast(`(${column} IS NULL OR trim(${column}) = '' OR ${strange(column)})`);
  return atLeast(`${column} IS NOT NULL`);
};

/** One of our own words in small letters, or nothing. */
const word = (column: string): Column => (test) => {
  if ('is' in test) return exactly(`${column} IS ?`, fold(test.is));
  if ('in' in test) return exactly(`(${column} IS NOT NULL AND ${column} IN (SELECT value FROM json_each(?)))`, JSON.stringify(test.in.map(fold)));
  if ('exists' in test) return exactly(`${column} IS ${test.exists ? 'NOT NULL' : 'NULL'}`);
  return ANY;
};

/** A number that stands in a column as it is. */
const number = (column: string): Column => (test) => {
  if ('above' in test) return exactly(`coalesce(${column} > ?, 0)`, test.above);
  if ('below' in test) return exactly(`coalesce(${column} < ?, 0)`, test.below);
  if ('from' in test) return exactly(`coalesce(${column} >= ?, 0)`, test.from);
  if ('exists' in test) return exactly(`${column} IS ${test.exists ? 'NOT NULL' : 'NULL'}`);
  return ANY;
};

/** Whatever asks for something finds nothing where there is nothing. */
const whereThereIs = (something: string, ...params: readonly string[]): Column => (test) =>
  ('exists' in test && !test.exists ? ANY : atLeast(something, ...params));

const OPEN_DEAL = `EXISTS (SELECT 1 FROM deals WHERE deals.lead_key = leads.key AND deals.state = 'open')`;
const openDeal: Column = (test) => ('exists' in test ? exactly(`${test.exists ? '' : 'NOT '}${OPEN_DEAL}`) : whereThereIs(OPEN_DEAL)(test));

/** No score is above its lead's ceiling until an event comes; a thousandth less, against what a product of decimals is off by. */
const ceiling = (points: number): Where => (points <= 0 ? ANY : atLeast('score_ceiling >= ?', Math.floor(points * 1000) - 1));
const score: Column = (test) => ('above' in test ? ceiling(test.above) : 'from' in test ? ceiling(test.from) : ANY);

const temperature = ({ warmMilli, hotMilli }: Rules['temperature']): Column => (test) => {
  const wanted = ('is' in test ? [test.is] : 'in' in test ? test.in : []).map(fold);
  const bounds = wanted.map((each) => (each === 'hot' ? hotMilli : each === 'warm' ? warmMilli : 0));
  return bounds.length === 0 ? ANY : ceiling(Math.min(...bounds) / 1000);
};

const COLUMNS: ReadonlyMap<string, Column> = new Map<string, Column>([
  ...LEAD_FIELDS.map((field): [string, Column] => [field, text(field)]),
  ['id', word('id')], ['status', word('status')], ['customer', word(`coalesce(customer ->> 'stage', 'none')`)], ['pipeline', word('pipeline')], ['owner', word('owner')], ['origin', word('origin')], ['mode', word('mode')],
  ['suppressed', word('suppressed_reason')], ['score', score], ['bant', whereThereIs('bant IS NOT NULL')],
  ['has_deal', openDeal], ['stage', openDeal], ['deal_amount', whereThereIs(OPEN_DEAL)], ['tags', whereThereIs(`tags <> '[]'`)],
  ['created', number('created_at')], ['status_since', number('status_at')], ['activity', number('last_activity_at')], ['heard', number('last_heard_at')],
  ['silent', number('max(coalesce(last_activity_at, recorded_at), recorded_at)')],
]);

const compileTest = (test: Test, rules: Pick<Rules, 'temperature'>): Where => {
  const { field } = test;
  if (field === 'temperature') return temperature(rules.temperature)(test);
  // As the attributes are stored: the name, its quotes and the colon. A value that looks the same lets one more lead in.
  if (field.startsWith('attributes.')) return whereThereIs('instr(attributes, ?) > 0', `${JSON.stringify(field.slice('attributes.'.length))}:`)(test);
  return COLUMNS.get(field)?.(test) ?? ANY;
};

const joined = (parts: readonly Where[], sign: 'AND' | 'OR'): Where =>
  where(`(${parts.map((part) => part.text).join(` ${sign} `)})`, parts.flatMap(({ params }) => params), parts.every(({ isExact }) => isExact));

/** The condition as SQL. Names of columns come from the list above, everything else is a parameter. */
export const compileWhere = (condition: Condition, rules: Pick<Rules, 'temperature'>): Where => {
  if ('all' in condition) return condition.all.length === 0 ? exactly('1') : joined(condition.all.map((part) => compileWhere(part, rules)), 'AND');
  if ('any' in condition) return condition.any.length === 0 ? NONE : joined(condition.any.map((part) => compileWhere(part, rules)), 'OR');
  if (!('not' in condition)) return compileTest(condition, rules);
  const inner = compileWhere(condition.not, rules);
  // What may hold more leads than fit says nothing about those that do not.
  return inner.isExact ? exactly(`NOT ${inner.text}`, ...inner.params) : ANY;
};

/** True when it names a status, so that the index by status leads to the leads. */
export const namesStatus = (condition: Condition): boolean =>
  ('field' in condition && condition.field === 'status' && 'is' in condition) || ('all' in condition && condition.all.some(namesStatus));

/** True when nothing but the score is asked for: the index of ceilings leads straight to those who fit. */
export const asksScoreOnly = (condition: Condition): boolean =>
  ('field' in condition && (condition.field === 'score' || condition.field === 'temperature')) || ('all' in condition && condition.all.every(asksScoreOnly));
