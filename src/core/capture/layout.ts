import { own } from '../base/dictionary.ts';
import { AppError } from '../base/errors.ts';
import { LEAD_FIELDS } from '../ledger/event.ts';
import { cellText, isEmptyWord } from './cell.ts';
import type { Column, Layout, OutcomeColumn, Question } from './column.ts';
import { type DateOrder, type DateVotes, isSettled, noVotes, orderOf, voteDate } from './date.ts';
import { OWN_ID_HEADER, OWN_SUPPRESSED_HEADER, ownAttribute } from './exchange.ts';
import { areDecimals } from './number.ts';
import type { Preset } from './preset/preset.ts';
import { recognise } from './preset/recognise.ts';
import { contradictionOf, lookOf } from './sniff.ts';
import { OPT_INS, type Suppresses } from './suppression.ts';
import { CORE_FIELDS, headerWords, isAttribute, isDateWord, isOurs, isPlural, meaningOf, suppressesBy, type Target, TARGETS } from './target.ts';

export type { Column, Layout, Question } from './column.ts';

/** Repeated headers get ` (2)`, empty ones `Column 3`: no column hides another. */
export const uniqueHeaders = (cells: readonly string[]): readonly string[] => {
  const seen = new Map<string, number>();
  return cells.map((cell, index) => {
    const header = cell.trim() || `Column ${index + 1}`;
    const times = (seen.get(header) ?? 0) + 1;
    seen.set(header, times);
    return times === 1 ? header : `${header} (${times})`;
  });
};

const isTarget = (text: string): text is Target => (TARGETS as readonly string[]).includes(text);

/** `Work Email=email`; the last `=` divides, so that a header may hold one. Raises `usage` for what no column can mean. */
const parseMap = (map: string): readonly [header: string, target: Target] => {
  const at = map.lastIndexOf('=');
  const target = map.slice(at + 1).trim().toLowerCase();
  if (at <= 0 || !isTarget(target)) {
    throw new AppError('usage', `--map "${map}" does not say what a column means.`, { hint: `Write --map "COLUMN=FIELD", FIELD one of: ${TARGETS.join(', ')}.` });
  }
  return [map.slice(0, at).trim(), target];
};

/** The place of a column by its header, as it stands there or by its words. Raises `usage` when there is none. */
const columnCalled = (headers: readonly string[], wanted: string, what: string): number => {
  const index = headers.indexOf(wanted);
  const at = index >= 0 ? index : headers.findIndex((header) => headerWords(header) === headerWords(wanted));
  if (at < 0) throw new AppError('usage', `There is no column "${wanted}" ${what}.`, { hint: `Columns: ${headers.join(', ')}.` });
  return at;
};

/** `Stage=won:Closed Won`: which column says how a past deal ended, and which value means that it was won. Raises `usage`. */
const parseOutcome = (outcome: string, headers: readonly string[]): OutcomeColumn => {
  const [, column, value] = /^(.+)=won:(.+)$/is.exec(outcome) ?? [];
  if (column === undefined || value === undefined) {
    throw new AppError('usage', `--outcome "${outcome}" does not say which value means won.`, { hint: 'Write --outcome "COLUMN=won:VALUE", as in --outcome "Stage=won:Closed Won". Any other value that is not empty is lost.' });
  }
  return { index: columnCalled(headers, column.trim(), 'to take the outcome from'), won: value.trim().toLowerCase(), wonText: value.trim() };
};

/** What `--map` says of columns. Raises `usage` for a column that is not there, and for one of which two things are said. */
const byMaps = (headers: readonly string[], maps: readonly string[]): Meanings => {
  const known: Meanings = new Map();
  for (const map of maps) {
    const [wanted, target] = parseMap(map);
    const index = columnCalled(headers, wanted, 'to map');
    const before = known.get(index)?.target;
    if (before !== undefined && before !== target) {
      throw new AppError('usage', `--map says two things of "${headers[index] ?? wanted}": ${before} and ${target}.`, { hint: 'A column has one meaning: leave one of them out.' });
    }
    known.set(index, { target, confidence: 1, why: 'you said so', ...(target === 'suppressed' ? { suppresses: suppressesBy(headerWords(wanted)) ?? 'do_not_contact' } : {}) });
  }
  return known;
};

interface Header {
  /** As the file has them. */
  readonly cells: readonly string[];
  /** The same, each with a name of its own. */
  readonly headers: readonly string[];
  /** Rows of the file, to see what stands in a column. */
  readonly sample: readonly (readonly string[])[];
}
interface Found { readonly target: Target; readonly confidence: number; readonly why: string; readonly strip?: string; readonly isAbroad?: boolean; readonly isFurther?: boolean; readonly suppresses?: Suppresses }
type Meanings = Map<number, Found>;

const valuesOf = ({ sample }: Header, index: number): readonly string[] =>
  sample.map((row) => cellText(row[index])).filter((text) => !isEmptyWord(text));

/** Which of several columns holds a field: the only one with anything in it. A core field that more than one holds is a question. */
const choose = (header: Header, { target, at }: { readonly target: Target; readonly at: readonly number[] }, questions: Question[]): number => {
  const [plainest = 0] = at;
  if (at.length === 1 || !CORE_FIELDS.includes(target)) return plainest;
  const filled = header.sample.length === 0 ? at : at.filter((index) => header.sample.some((row) => (row[index] ?? '').trim() !== ''));
  const [first = plainest, second] = filled;
  if (second === undefined) return first;
  const names = filled.map((index) => header.headers[index] ?? '');
  const [one, other] = names;
  questions.push({
    kind: 'column', target, columns: names, text: `${names.length > 2 ? `${names.length} columns` : 'Two columns'} may hold the ${target}: ${names.length > 2 ? names.map((name) => `"${name}"`).join(', ') : `"${one}" and "${other}"`}.`,
    hint: `Say which: --map "${one}=${target}"`,
  });
  return first;
};

const SURE = [0.95, 0.85, 0.75] as const;

/** Columns of a plain file by their words. Of several for one field the plainest wins; equally plain ones are ambiguous. Values that are something else win over words. */
const byWords = (header: Header, known: Meanings, questions: Question[], isPlain: boolean): void => {
  const taken = new Set([...known.values()].map(({ target }) => target));
  const best = new Map<Target, { rank: number; at: number[] }>();
  const contradicted = new Set<number>();
  header.cells.forEach((cell, index) => {
    const meaning = known.has(index) ? undefined : meaningOf(cell);
    if (!meaning || taken.has(meaning.target)) return;
    if (isPlain && contradictionOf(meaning.target, valuesOf(header, index))) { contradicted.add(index); return; }
    const rival = best.get(meaning.target);
    if (!rival || meaning.rank < rival.rank) best.set(meaning.target, { rank: meaning.rank, at: [index] });
    else if (meaning.rank === rival.rank) rival.at.push(index);
  });
  const isIdentified = [...best.keys(), ...taken].some((target) => target === 'email' || target === 'phone' || target === 'linkedin');
  for (const [target, { rank, at }] of best) {
    // Every list numbers its rows from 1: an `ID` of nobody knows what tells who somebody is only where nothing else does.
    if (target === 'external_id' && rank > 0 && isPlain && isIdentified) continue;
    const found: Found = { target, confidence: SURE[rank] ?? 0.7, why: 'its name' };
    if (target === 'ignore') for (const index of at) known.set(index, found);
    else known.set(choose(header, { target, at }, questions), found);
  }
};

/** Columns whose names nobody knows, or say something else than their values, by what stands in them. */
const byValues = (header: Header, known: Meanings, questions: Question[]): void => {
  const taken = new Set([...known.values()].map(({ target }) => target));
  const rivals = new Map<Target, { readonly index: number; readonly found: Found }[]>();
  header.cells.forEach((cell, index) => {
    const words = headerWords(cell);
    if (known.has(index) || isOurs(words) || suppressesBy(words) !== undefined) return;
    // A second column for a field that another column is plainer for: its words are known, and it stays an attribute.
    const meaning = meaningOf(cell);
    const values = valuesOf(header, index);
    const look = meaning ? contradictionOf(meaning.target, values) : lookOf(values);
    if (!look || taken.has(look.target)) return;
    const found = { target: look.target, confidence: Math.round(look.share * 80) / 100, why: `its values are ${look.called}` };
    rivals.set(look.target, [...rivals.get(look.target) ?? [], { index, found }]);
  });
  for (const [target, columns] of rivals) {
    const chosen = choose(header, { target, at: columns.map(({ index }) => index) }, questions);
    const column = columns.find(({ index }) => index === chosen);
    if (column) known.set(chosen, column.found);
  }
};

/** Somebody beside the person: one address of theirs stands in the rows of many. */
const OTHER_PEOPLE = /\b(?:manager|supervisor|boss|assistant|assistenz\w*|secretary|sekretar\w*|colleague|parent|spouse|partner|emergency|guardian|referr\w*|referral|referred|introduced|invited|inviter|recommended|by|billing|invoice\w*|accounting|rechnung\w*|buchhaltung|vorgesetzte\w*|empfohlen|empfehler|werber|notfall\w*|eltern|company|firma|office|support)\b/;
/** Further columns of addresses, where one is known: the person has them as well, if each value is another's and the header speaks of nobody else. */
const furtherAddresses = (header: Header, known: Meanings): void => {
  if (![...known.values()].some(({ target }) => target === 'email')) return;
  header.cells.forEach((cell, index) => {
    const words = headerWords(cell);
    if (known.has(index) || !/\be?mail/.test(words) || isOurs(words) || OTHER_PEOPLE.test(words) || suppressesBy(words) !== undefined) return;
    const values = valuesOf(header, index);
    const look = lookOf(values);
    if (look?.target !== 'email' || new Set(values.map((value) => value.toLowerCase())).size < values.length) return;
    known.set(index, { target: 'email', isFurther: true, confidence: Math.round(look.share * 80) / 100, why: `a second address: its values are ${look.called}` });
  });
};

/** Columns by the layout of a product; columns of different names may share a field that holds several, those of one name are rivals. */
const byPreset = (header: Header, preset: Preset, known: Meanings, questions: Question[]): void => {
  const { columns, strips = {}, abroad = [], name: product } = preset;
  const given = new Map([...known].map(([index, { target }]) => [index, target]));
  const mapped = new Set(given.values());
  const taken = new Set(mapped);
  const names = header.cells.map(headerWords);
  for (const [name, meant] of Object.entries(columns)) {
    const index = names.findIndex((other, at) => other === name && !given.has(at));
    if (index < 0) continue;
    const target = typeof meant === 'string' ? meant : 'suppressed';
    if (taken.has(target) && !isPlural(target) && !isAttribute(target)) continue;
    if (names.some((other, at) => other === name && given.get(at) === target)) continue;
    const twins = names.flatMap((other, at) => (other === name && !given.has(at) ? [at] : []));
    const at = mapped.has(target) ? index : choose(header, { target, at: twins }, questions);
    known.set(at, {
      target, confidence: 1, why: product, ...(typeof meant === 'string' ? {} : meant), strip: own(strips, name) ?? '', isAbroad: abroad.includes(name),
    });
    taken.add(target);
  }
};

/** What else is known of attributes: that they hold dates or numbers, or may say that nobody is to write. */
const typeAttributes = (header: Header, known: Meanings): void => header.cells.forEach((cell, index) => {
  if (known.has(index)) return;
  const words = headerWords(cell);
  const suppresses = suppressesBy(words);
  if (suppresses !== undefined) { known.set(index, { target: 'suppressed', confidence: typeof suppresses === 'string' || suppresses === OPT_INS ? 0.95 : 0.75, why: 'its name', suppresses }); return; }
  const values = valuesOf(header, index);
  const votes = noVotes();
  const dates = values.filter((text) => !/^\d+(?:[.,]\d+)?$/.test(text) && voteDate(votes, text)).length;
  if (isDateWord(words)) known.set(index, { target: 'date', confidence: 0.95, why: 'its name' });
  else if (dates > 0 && dates >= values.length * 0.8) known.set(index, { target: 'date', confidence: Math.round(dates / values.length * 90) / 100, why: 'its values are dates' });
  else if (areDecimals(values)) known.set(index, { target: 'number', confidence: 0.8, why: 'its values have a decimal comma' });
});

const ownTarget = (header: string): Target => {
  if (header === OWN_ID_HEADER) return 'id';
  if (header === 'created_at' || header === 'tags' || header === 'identities') return header;
  if (header === OWN_SUPPRESSED_HEADER) return 'suppressed';
  return LEAD_FIELDS.find((field) => field === header) ?? 'attribute';
};

/** What the columns of our own export of suppressions are to a person who asks how the file was read. */
const SUPPRESSION_TARGETS: Readonly<Record<string, Target>> = { kind: 'identities', value: 'identities', reason: 'suppressed', source: 'source', at: 'created_at' };
const IDENTIFYING: readonly Target[] = ['id', 'email', 'phone', 'linkedin', 'external_id', 'identities'];

const identityQuestion = (headers: readonly string[]): Question => ({
  kind: 'identity', target: null, columns: headers, text: 'No column tells who a row is: an e-mail address, a phone number, a LinkedIn profile or an id.',
  hint: `Say which one does: --map "COLUMN=email", or =phone, =linkedin, =external_id\nColumns: ${headers.join(', ')}.`,
});

const datesQuestion = (unclear: readonly (readonly [header: string, example: string])[]): Question => {
  const [[header, example] = ['', '']] = unclear;
  return {
    kind: 'dates', target: 'date', columns: unclear.map(([name]) => name),
    text: `The dates of "${header}" can be read in two ways: "${example}" may be day, month, year or month, day, year.`,
    hint: `Say which comes first: --dates dmy, or --dates mdy${unclear.length > 1 ? `\nSo can those of ${unclear.slice(1).map(([name]) => `"${name}"`).join(', ')}.` : ''}`,
  };
};

/** What the person said, and what a look at the file has told. */
export interface LayoutOptions {
  /** `COLUMN=FIELD`. */
  readonly maps?: readonly string[];
  /** The first rows. */
  readonly sample?: readonly (readonly string[])[];
  /** How dates are written of which a value alone does not tell. */
  readonly dates?: DateOrder;
  /** What all rows say of the order of dates, by the place of their column. */
  readonly votes?: ReadonlyMap<number, DateVotes>;
  /** `COLUMN=won:VALUE`. */
  readonly outcome?: string;
}
export interface Reading {
  readonly layout: Layout;
  /** What only the person can say: as long as there is one, the layout is a guess. */
  readonly questions: readonly Question[];
  /** Columns of dates whose order the sample has not told, with the votes so far: more rows may tell. */
  readonly open: ReadonlyMap<number, DateVotes>;
}

/** An attribute's name without what its product puts before those of the owner; whole when another column is called that. */
const attributeName = (header: string, headers: readonly string[], prefix: string | undefined): string => {
  const bare = prefix !== undefined && header.startsWith(prefix) ? header.slice(prefix.length) : header;
  return bare === '' || (bare !== header && headers.includes(bare)) ? header : bare;
};

const votesOf = (header: Header, known: Meanings): ReadonlyMap<number, DateVotes> => new Map([...known].filter(([, { target }]) => target === 'date').map(([index]) => {
  const votes = noVotes();
  for (const text of valuesOf(header, index)) voteDate(votes, text);
  return [index, votes];
}));

/**
 * What each column of a file means: as told by `--map`, else by the layout of the product that wrote the file, else by the words of the header, else by its
 * values; whatever is left is an attribute. Raises `usage` for a map or an outcome that makes no sense.
 */
export const readLayout = (cells: readonly string[], { maps = [], sample = [], dates, votes, outcome }: LayoutOptions = {}): Reading => {
  const headers = uniqueHeaders(cells);
  const header: Header = { cells, headers, sample };
  const preset = recognise(headers);
  const questions: Question[] = [];
  const known = byMaps(headers, maps);
  const isOwn = preset?.id === 'salesos';
  if (preset?.id === 'salesos_suppressions') headers.forEach((name, index) => { known.set(index, { target: SUPPRESSION_TARGETS[name] ?? 'ignore', confidence: 1, why: preset.name }); });
  else if (isOwn) headers.forEach((name, index) => { if (!known.has(index)) known.set(index, { target: ownTarget(name), confidence: 1, why: preset.name }); });
  else {
    if (preset) byPreset(header, preset, known, questions);
    byWords(header, known, questions, preset === undefined);
    if (!preset) { byValues(header, known, questions); furtherAddresses(header, known); }
    typeAttributes(header, known);
  }
  const allVotes = new Map([...votesOf(header, known)].map(([index, sampled]) => [index, votes?.get(index) ?? sampled]));
  const orders = new Map([...allVotes].map(([index, vote]) => [index, orderOf(vote)]));
  const unclear = [...orders].filter(([, order]) => order === 'unclear').map(([index]) => [headers[index] ?? '', allVotes.get(index)?.unclear ?? ''] as const);
  if (unclear.length > 0 && dates === undefined) questions.push(datesQuestion(unclear));
  const columns = headers.map((name, index): Column => {
    const found = known.get(index);
    const order = orders.get(index) ?? null;
    return {
      header: name, target: found?.target ?? 'attribute', attribute: isOwn ? ownAttribute(name) : attributeName(name, headers, preset?.prefix),
      confidence: found === undefined || found.target === 'attribute' && found.confidence < 1 ? null : found.confidence, why: found?.why ?? 'nothing is known of it',
      strip: found?.strip ?? '', isAbroad: found?.isAbroad ?? false, order: order === 'unclear' || order === null ? dates ?? null : order, suppresses: found?.suppresses ?? null, ...(found?.isFurther ? { isFurther: true } : {}),
    };
  });
  if (!columns.some(({ target }) => IDENTIFYING.includes(target))) questions.unshift(identityQuestion(headers));
  return {
    layout: { columns, preset: preset ?? null, everybody: everybodyOf(header, preset), outcome: outcome === undefined ? null : parseOutcome(outcome, headers) },
    questions, open: new Map(dates === undefined && votes === undefined ? [...allVotes].filter(([, vote]) => !isSettled(vote)) : []),
  };
};

/** A list of people to be left alone: its column is filled in every row of the beginning. Where it is not, each row speaks for itself. */
const everybodyOf = (header: Header, preset: Preset | undefined): Layout['everybody'] => {
  const listed = preset?.everybody;
  const index = listed ? header.cells.findIndex((cell) => headerWords(cell) === listed.column) : -1;
  return listed && header.sample.length > 0 && valuesOf(header, index).length === header.sample.length ? listed.reason : null;
};

/** A question that nobody is there to answer. */
export const refusal = ({ text, hint, kind, target, columns }: Question): AppError =>
  new AppError('invalid', text, { hint, details: kind === 'identity' ? { columns } : { target, columns } });

/** The layout of a file, as `readLayout` finds it. Raises `invalid` for what only the person can say, with what to type. */
export const layoutOf = (cells: readonly string[], maps: readonly string[] = [], sample: readonly (readonly string[])[] = []): Layout => {
  const { layout, questions: [question] } = readLayout(cells, { maps, sample });
  if (question) throw refusal(question);
  return layout;
};

/** More than any file has columns. */
const OURS = 1_000_000;

/** How sure it is that these cells are the header of a file: the number of columns whose meaning is known. */
export const countMeanings = (cells: readonly string[]): number => {
  const headers = uniqueHeaders(cells);
  const preset = recognise(headers);
  // Whatever words stand in its rows.
  if (preset?.id.startsWith('salesos')) return OURS;
  return headers.filter((header) => own(preset?.columns ?? {}, headerWords(header)) !== undefined || meaningOf(header) !== undefined).length;
};
