import { AppError } from '../base/errors.ts';
import { LEAD_FIELDS } from '../ledger/event.ts';
import { OWN_ID_HEADER, ownAttribute } from './exchange.ts';
import { type Preset, recognise } from './preset.ts';
import { headerWords, isPlural, meaningOf, type Target, TARGETS } from './target.ts';

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

/** Columns of a plain file by their words. Of several for one field the plainest wins; equally plain ones are ambiguous. */
const generic = (headers: readonly string[], given: ReadonlyMap<number, Target>, taken: ReadonlySet<Target>): ReadonlyMap<number, Target> => {
  const best = new Map<Target, { rank: number; at: number[] }>();
  headers.forEach((header, index) => {
    const meaning = given.has(index) ? undefined : meaningOf(header);
    if (!meaning || taken.has(meaning.target)) return;
    const rival = best.get(meaning.target);
    if (!rival || meaning.rank < rival.rank) best.set(meaning.target, { rank: meaning.rank, at: [index] });
    else if (meaning.rank === rival.rank) rival.at.push(index);
  });
  const chosen = new Map<number, Target>();
  for (const [target, { at }] of best) {
    const [first = 0, second] = at;
    if (second !== undefined && target !== 'ignore') {
      throw new AppError('invalid', `Two columns may hold the ${target}: "${headers[first]}" and "${headers[second]}".`, {
        hint: `Say which: --map "${headers[first]}=${target}"`, details: { target, columns: at.map((index) => headers[index] ?? '') },
      });
    }
    for (const index of at) chosen.set(index, target);
  }
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
 * whatever is left is an attribute. Raises `invalid` when two columns claim one field or none tells who a row is, with the --map to type.
 */
export const layoutOf = (cells: readonly string[], maps: readonly string[] = []): Layout => {
  const headers = uniqueHeaders(cells);
  const preset = recognise(headers) ?? null;
  const targets = new Map<number, Target>(mapped(headers, maps));
  const taken = new Set<Target>(targets.values());
  if (preset?.id === 'salesos') headers.forEach((header, index) => { if (!targets.has(index)) targets.set(index, ownTarget(header)); });
  else if (preset) {
    headers.forEach((header, index) => {
      const target = targets.has(index) ? undefined : preset.columns[headerWords(header)];
      if (target === undefined || (taken.has(target) && !isPlural(target) && target !== 'attribute')) return;
      targets.set(index, target);
      taken.add(target);
    });
  }
  if (preset?.id !== 'salesos') for (const [index, target] of generic(headers, targets, taken)) targets.set(index, target);
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

/** How sure it is that these cells are the header of a file: the number of columns whose meaning is known. */
export const countMeanings = (cells: readonly string[]): number => {
  const headers = uniqueHeaders(cells);
  const preset = recognise(headers);
  if (preset?.id === 'salesos') return headers.length;
  return headers.filter((header) => preset?.columns[headerWords(header)] !== undefined || meaningOf(header) !== undefined).length;
};
