import { isCurrency, parseMoney, whyNoMoney } from '../base/money.ts';
import { MINUTE_MS } from '../base/instant.ts';
import { readSpan } from '../base/span.ts';
import { fold } from '../base/text.ts';
import type { CatalogItem } from '../playbook/rules.ts';
import { undefuse } from './exchange.ts';

/** What columns of a price list are called, folded. */
const COLUMNS = {
  id: ['id', 'sku', 'code', 'item id', 'item no', 'article number', 'artikelnummer', 'artikelnr', 'artikel-nr', 'artikel-nr.', 'art.-nr.', 'art-nr', 'art nr', 'nr', 'nr.', 'nummer'],
  name: ['name', 'title', 'item', 'product', 'service', 'bezeichnung', 'titel', 'artikel', 'produkt', 'leistung', 'dienstleistung'],
  description: ['description', 'text', 'details', 'beschreibung', 'langtext'],
  price: ['price', 'unit price', 'net price', 'amount', 'preis', 'einzelpreis', 'nettopreis', 'betrag'],
  currency: ['currency', 'waehrung'],
  unit: ['unit', 'per', 'einheit', 'me', 'mengeneinheit'],
  duration: ['duration', 'minutes', 'duration (minutes)', 'length', 'dauer', 'minuten', 'dauer (minuten)', 'duration_minutes'],
  active: ['active', 'available', 'aktiv', 'verfuegbar'],
} as const;
type Column = keyof typeof COLUMNS;

/** Where each column stands in a file; those it lacks are left out. */
export type CatalogLayout = ReadonlyMap<Column, number>;

/** Which column of a file is which, and which are read by nobody. Of two with one meaning the first counts. */
export const catalogLayout = (header: readonly string[]): { readonly layout: CatalogLayout; readonly unread: readonly string[] } => {
  const layout = new Map<Column, number>();
  const unread: string[] = [];
  header.forEach((title, at) => {
    const said = fold(title);
    const column = (Object.keys(COLUMNS) as Column[]).find((name) => (COLUMNS[name] as readonly string[]).includes(said));
    if (column !== undefined && !layout.has(column)) layout.set(column, at);
    else if (said !== '') unread.push(title);
  });
  return { layout, unread };
};

/** An id made of a name: `Beratung (2 h)` is `beratung-2-h`. */
const idFrom = (name: string): string => fold(name).replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 60);

const HOURS = /^(\d+(?:[.,]\d+)?)\s*(?:h|hrs?|hours?|std\.?|stunden?)$/i;
const MINUTES = /^(\d+)\s*(?:m|min\.?|minutes?|minuten?)?$/i;
const CLOCK = /^(\d{1,3}):([0-5]\d)$/;
/** `90`, `90 min`, `1.5 h`, `1:30`, `1h30m` in whole minutes; undefined for what is no length of time. */
export const minutesOf = (text: string): number | undefined => {
  const [, minutes] = MINUTES.exec(text) ?? [];
  if (minutes !== undefined) return Number(minutes);
  const [, hours] = HOURS.exec(text) ?? [];
  if (hours !== undefined) return Math.round(Number(hours.replace(',', '.')) * 60);
  const [, whole, rest] = CLOCK.exec(text) ?? [];
  if (whole !== undefined) return Number(whole) * 60 + Number(rest);
  const span = readSpan(text.toLowerCase());
  return span === undefined ? undefined : Math.round(span / MINUTE_MS);
};

const YES: readonly string[] = ['yes', 'true', '1', 'x', 'active', 'available', 'ja', 'wahr', 'aktiv', 'verfuegbar'];
const NO: readonly string[] = ['no', 'false', '0', 'inactive', 'unavailable', 'nein', 'falsch', 'inaktiv', 'nicht verfuegbar'];

export type ReadItem = { readonly kind: 'item'; readonly item: CatalogItem } | { readonly kind: 'rejected'; readonly reason: string };

interface Reading {
  readonly layout: CatalogLayout;
  /** Of an amount that names none. */
  readonly currency: string;
  /** The item as it is now: what a file has no column for stays. */
  readonly known: (id: string) => CatalogItem | undefined;
}

/** One row of a price list. A column that the file lacks leaves what is known; an empty cell takes it away. */
export const readItem = (cells: readonly string[], { layout, currency, known }: Reading): ReadItem => {
  const cell = (column: Column): string | undefined => { const at = layout.get(column); return at === undefined ? undefined : undefuse(cells[at] ?? '').trim(); };
  const rejected = (reason: string): ReadItem => ({ kind: 'rejected', reason });
  const said = cell('name') ?? '';
  const id = idFrom(cell('id') ?? '') || idFrom(said);
  if (id === '') return rejected('it has neither an id nor a name');
  const before = known(id);
  const name = said || (before?.name ?? '');
  if (name === '') return rejected(`"${id}" has no name`);
  const own = cell('currency');
  const code = own === undefined || own === '' ? before?.currency ?? currency : own.toUpperCase();
  if (!isCurrency(code)) return rejected(`"${own ?? code}" is no currency of ISO 4217`);
  const priced = cell('price');
  const money = priced === undefined || priced === '' ? undefined : parseMoney(priced, code);
  if (priced !== undefined && priced !== '' && !money) {
    const { reason, write } = whyNoMoney(priced, code, 'price');
    return rejected(`${reason}: write ${write}`);
  }
  if (money && own !== undefined && own !== '' && money.currency !== code) return rejected(`the price is in ${money.currency}, the column of the currency says ${code}`);
  const lasting = cell('duration');
  const minutes = lasting === undefined ? before?.durationMinutes ?? null : lasting === '' ? null : minutesOf(lasting);
  if (minutes === undefined || minutes === 0) return rejected(`"${lasting ?? ''}" is no length of time: write 90, 90 min or 1h30m`);
  const flag = fold(cell('active') ?? '');
  if (flag !== '' && !YES.includes(flag) && !NO.includes(flag)) return rejected(`"${cell('active') ?? ''}" is neither yes nor no`);
  const unit = cell('unit');
  return {
    kind: 'item',
    item: {
      id, name, description: cell('description') ?? before?.description ?? '',
      priceMinor: priced === undefined ? before?.priceMinor ?? null : money?.minor ?? null, currency: money?.currency ?? code,
      unit: unit === undefined ? before?.unit ?? null : unit || null, durationMinutes: minutes,
      active: flag === '' ? before?.active ?? true : YES.includes(flag),
    },
  };
};
