import { own } from '../base/dictionary.ts';
import { AppError } from '../base/errors.ts';
import { LEAD_FIELDS } from '../ledger/event.ts';
import { OWN_ID_HEADER, ownAttribute } from './exchange.ts';
import { type Preset, recognise } from './preset.ts';
import { CORE_FIELDS, headerWords, isPlural, meaningOf, type Target, TARGETS } from './target.ts';

export interface Column {
  /** As the file has it; a repeated or empty one was given a number. */
  readonly header: string;
  readonly target: Target;
  /** The name under which an attribute is kept. */
  readonly attribute: string;
}
export interface Layout {
  readonly columns: readonly Column[];
  readonly preset: Preset | null;
}

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

const mapped = (headers: readonly string[], maps: readonly string[]): ReadonlyMap<number, Target> => new Map(maps.map((map) => {
  const [wanted, target] = parseMap(map);
  const index = headers.indexOf(wanted);
  const at = index >= 0 ? index : headers.findIndex((header) => headerWords(header) === headerWords(wanted));
  if (at < 0) throw new AppError('usage', `There is no column "${wanted}" to map.`, { hint: `Columns: ${headers.join(', ')}.` });
  return [at, target];
}));

interface Header {
  /** As the file has them. */
  readonly cells: readonly string[];
  /** The same, each with a name of its own. */
  readonly headers: readonly string[];
  /** Rows of the file, to see which columns are empty. */
  readonly sample: readonly (readonly string[])[];
}

/** Which of several columns holds a field: the only one with anything in it. Raises `invalid` when it is a core field and more than one has. */
const choose = ({ headers, sample }: Header, target: Target, at: readonly number[]): number => {
  const [plainest = 0] = at;
  if (at.length === 1 || !CORE_FIELDS.includes(target)) return plainest;
  const filled = at.filter((index) => sample.some((row) => (row[index] ?? '').trim() !== ''));
  const [first = plainest, second] = sample.length === 0 ? at : filled;
  if (second === undefined) return first;
  throw new AppError('invalid', `Two columns may hold the ${target}: "${headers[first]}" and "${headers[second]}".`, {
    hint: `Say which: --map "${headers[first]}=${target}"`, details: { target, columns: at.map((index) => headers[index] ?? '') },
  });
};

/** Columns of a plain file by their words. Of several for one field the plainest wins; equally plain ones are ambiguous. */
const generic = (header: Header, given: ReadonlyMap<number, Target>, taken: ReadonlySet<Target>): ReadonlyMap<number, Target> => {
  const best = new Map<Target, { rank: number; at: number[] }>();
  header.cells.forEach((cell, index) => {
    const meaning = given.has(index) ? undefined : meaningOf(cell);
    if (!meaning || taken.has(meaning.target)) return;
    const rival = best.get(meaning.target);
    if (!rival || meaning.rank < rival.rank) best.set(meaning.target, { rank: meaning.rank, at: [index] });
    else if (meaning.rank === rival.rank) rival.at.push(index);
  });
  const chosen = new Map<number, Target>();
  for (const [target, { at }] of best) {
    if (target === 'ignore') for (const index of at) chosen.set(index, target);
    else chosen.set(choose(header, target, at), target);
  }
  return chosen;
};

/** Columns by the layout of a product; columns of different names may share a field that holds several, those of one name are rivals. */
const byPreset = (header: Header, { columns }: Preset, given: ReadonlyMap<number, Target>): ReadonlyMap<number, Target> => {
  const taken = new Set<Target>(given.values());
  const isMapped = new Set(given.values());
  const chosen = new Map<number, Target>();
  const names = header.cells.map(headerWords);
  names.forEach((name, index) => {
    const target = given.has(index) || names.indexOf(name) < index ? undefined : own(columns, name);
    if (target === undefined || (taken.has(target) && !isPlural(target) && target !== 'attribute')) return;
    if (names.some((other, at) => other === name && given.get(at) === target)) return;
    const twins = names.flatMap((other, at) => (other === name && !given.has(at) ? [at] : []));
    chosen.set(isMapped.has(target) ? index : choose(header, target, twins), target);
    taken.add(target);
  });
  return chosen;
};

const ownTarget = (header: string): Target => {
  if (header === OWN_ID_HEADER) return 'id';
  if (header === 'created_at' || header === 'tags' || header === 'identities') return header;
  return LEAD_FIELDS.find((field) => field === header) ?? 'attribute';
};

const IDENTIFYING: readonly Target[] = ['id', 'email', 'phone', 'linkedin', 'external_id'];

/**
 * What each column of a file means: as told by `--map`, else by the layout of the product that wrote the file, else by the words of the header;
 * whatever is left is an attribute. Raises `invalid` when two columns that are not empty in the `sample` of rows claim one core field, or none tells who a row is,
 * with the --map to type.
 */
export const layoutOf = (cells: readonly string[], maps: readonly string[] = [], sample: readonly (readonly string[])[] = []): Layout => {
  const headers = uniqueHeaders(cells);
  const header: Header = { cells, headers, sample };
  const preset = recognise(headers) ?? null;
  const targets = new Map<number, Target>(mapped(headers, maps));
  if (preset?.id === 'salesos') headers.forEach((name, index) => { if (!targets.has(index)) targets.set(index, ownTarget(name)); });
  else {
    if (preset) for (const [index, target] of byPreset(header, preset, targets)) targets.set(index, target);
    for (const [index, target] of generic(header, targets, new Set(targets.values()))) targets.set(index, target);
  }
  const columns = headers.map((header, index): Column => ({
    header, target: targets.get(index) ?? 'attribute',
    attribute: preset?.id === 'salesos' ? ownAttribute(header) : header,
  }));
  if (!columns.some(({ target }) => IDENTIFYING.includes(target))) {
    const candidate = headers[0] ?? 'COLUMN';
    throw new AppError('invalid', 'No column tells who a row is: an e-mail address, a phone number, a LinkedIn profile or an id.', {
      hint: `Say which one does: --map "${candidate}=email"\nColumns: ${headers.join(', ')}.`, details: { columns: headers },
    });
  }
  return { columns, preset };
};

/** More than any file has columns. */
const OURS = 1_000_000;

/** How sure it is that these cells are the header of a file: the number of columns whose meaning is known. */
export const countMeanings = (cells: readonly string[]): number => {
  const headers = uniqueHeaders(cells);
  const preset = recognise(headers);
  // Whatever words stand in its rows.
  if (preset?.id === 'salesos') return OURS;
  return headers.filter((header) => preset?.columns[headerWords(header)] !== undefined || meaningOf(header) !== undefined).length;
};
