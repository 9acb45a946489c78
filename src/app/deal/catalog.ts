import { AppError } from '../../core/base/errors.ts';
import { majorUnits } from '../../core/base/money.ts';
import { fold } from '../../core/base/text.ts';
import type { CatalogItem } from '../../core/playbook/rules.ts';
import { type ImportedItem, listImportedItems } from '../../db/deal/catalog.ts';
import type { ReadTx } from '../../db/store.ts';
import type { Context } from '../context.ts';

export interface CatalogEntry extends CatalogItem {
  readonly source: 'playbook' | 'import';
  /** Both name the id: what was imported counts. */
  readonly isOverPlaybook: boolean;
}

/** As an event and a row have it. */
export const importedOf = ({ id, name, description, priceMinor, currency, unit, durationMinutes, active }: CatalogItem): ImportedItem =>
  ({ id, name, description, price_minor: priceMinor, currency, unit, duration_minutes: durationMinutes, active });
export const itemOf = ({ id, name, description, price_minor, currency, unit, duration_minutes, active }: ImportedItem): CatalogItem =>
  ({ id, name, description, priceMinor: price_minor, currency, unit, durationMinutes: duration_minutes, active });

/** Everything that is sold: the playbook's items in its order, each as an import changed it, then those that were only imported. */
export const catalogIn = (tx: ReadTx, { rules }: Pick<Context, 'rules'>): readonly CatalogEntry[] => {
  const imported = new Map(listImportedItems(tx).map((item) => [item.id, itemOf(item)]));
  const own = rules.catalog.map((item): CatalogEntry => {
    const over = imported.get(item.id);
    imported.delete(item.id);
    return over ? { ...over, source: 'import', isOverPlaybook: true } : { ...item, source: 'playbook', isOverPlaybook: false };
  });
  return [...own, ...[...imported.values()].map((item): CatalogEntry => ({ ...item, source: 'import', isOverPlaybook: false }))];
};

/** What is offered; with `all`, also what is not any more. */
export const listCatalog = (context: Context, { all = false }: { readonly all?: boolean } = {}): Promise<readonly CatalogEntry[]> =>
  context.store.read((tx) => catalogIn(tx, context).filter(({ active }) => all || active), context.signal);

/** An item by its id, the beginning of it, or its name. Raises `not_found`, and `conflict` with the candidates. */
export const showCatalogItem = async (context: Context, ref: string): Promise<CatalogEntry> => catalogEntryNamed(await listCatalog(context, { all: true }), ref);

/** The same among items that are known. */
export const catalogEntryNamed = (items: readonly CatalogEntry[], ref: string): CatalogEntry => {
  const wanted = fold(ref);
  const exact = items.find(({ id, name }) => id === wanted || fold(name) === wanted);
  if (exact) return exact;
  const found = items.filter(({ id, name }) => id.startsWith(wanted) || fold(name).includes(wanted));
  const [item, second] = found;
  if (item === undefined) throw new AppError('not_found', `The catalog has no "${ref}".`, { hint: 'See: salesos catalog list --all' });
  if (second === undefined) return item;
  throw new AppError('conflict', `"${ref}" matches ${found.length} items.`, {
    hint: `Name one by its id: ${found.slice(0, 8).map(({ id, name }) => `${id}  ${name}`).join('; ')}.`, details: { candidates: found.slice(0, 8).map(({ id, name }) => ({ id, name })) },
  });
};

/** The documented names of an item, in their order. */
export const CATALOG_NAMES = ['id', 'name', 'description', 'price', 'currency', 'unit', 'duration_minutes', 'active', 'source', 'over_playbook'] as const;

/** The documented JSON of an item: the price in major units beside its currency. */
export const catalogJson = ({ id, name, description, priceMinor, currency, unit, durationMinutes, active, source, isOverPlaybook }: CatalogEntry): Record<(typeof CATALOG_NAMES)[number], string | number | boolean | null> => ({
  id, name, description, price: priceMinor === null ? null : majorUnits({ minor: priceMinor, currency }), currency, unit, duration_minutes: durationMinutes, active, source,
  over_playbook: isOverPlaybook,
});
