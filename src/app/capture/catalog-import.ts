import { AppError } from '../../core/base/errors.ts';
import { type CatalogLayout, catalogLayout, readItem } from '../../core/capture/catalog-row.ts';
import type { CatalogItem } from '../../core/playbook/rules.ts';
import { saveImportedItem } from '../../db/deal/catalog.ts';
import type { TableRecord } from '../../files/table.ts';
import type { Context } from '../context.ts';
import { catalogIn, importedOf } from '../deal/catalog.ts';
import type { ImportOptions } from './import.ts';
import { readSmallTable } from './small-table.ts';
import { importTable, type TableChunk } from './table-import.ts';

export interface CatalogReport {
  readonly batch: string | null;
  readonly rows: number; readonly created: number; readonly changed: number; readonly unchanged: number; readonly rejected: number;
  /** Ids of the file that the playbook names too: what was imported counts. */
  readonly over_playbook: readonly string[];
  readonly rejects_file: string | null;
  readonly notes: readonly string[];
  readonly reasons: readonly string[];
}

/** All rows of the file; a catalog is small. Raises `invalid` for a file that names no items, or too many. */
const readRows = async (path: string, title: string, signal: AbortSignal) => {
  const { file, records } = await readSmallTable(path, { title, hint: 'Leave out what you do not offer.', signal });
  const { layout, unread } = catalogLayout(file.header);
  if (!layout.has('name') && !layout.has('id')) {
    throw new AppError('invalid', `${title} has neither a column "id" nor a column "name".`, {
      hint: 'A catalog has the columns id, name, description, price, currency, unit, duration and active; only a name is needed.',
    });
  }
  return { file, layout, unread, records };
};

interface Take { readonly context: Context; readonly layout: CatalogLayout; readonly over: Set<string>; readonly seen: Map<string, number> }

const isSame = (a: CatalogItem | undefined, b: CatalogItem): boolean => a !== undefined && JSON.stringify(importedOf(a)) === JSON.stringify(importedOf(b));

const takeRecords = ({ tx, items, add, refuse, append }: TableChunk<TableRecord>, { context, layout, over, seen }: Take): void => {
  const known = new Map(catalogIn(tx, context).map((entry) => [entry.id, entry]));
  const inPlaybook = new Set(context.rules.catalog.map(({ id }) => id));
  for (const record of items) {
    add('rows');
    if (record.kind === 'broken') { refuse(record, record.reason); continue; }
    const read = readItem(record.cells, { layout, currency: context.rules.business.currency, known: (id) => known.get(id) });
    if (read.kind === 'rejected') { refuse(record, read.reason); continue; }
    const { item } = read;
    const earlier = seen.get(item.id);
    if (earlier !== undefined && earlier !== record.line) { refuse(record, `"${item.id}" is in line ${earlier} already`); continue; }
    seen.set(item.id, record.line);
    if (inPlaybook.has(item.id)) over.add(item.id);
    const before = known.get(item.id);
    // What the playbook says in the same words needs no import to say it.
    if (isSame(before, item)) { add('unchanged'); continue; }
    const imported = importedOf(item);
    saveImportedItem(tx, imported, append('catalog.changed', { item: imported, from: before?.source === 'import' ? importedOf(before) : null }));
    add(before === undefined ? 'created' : 'changed');
  }
};

/**
 * Takes a price list into the catalog, over what the playbook names: one event for each item that is new or other than before, so that the same file again
 * changes nothing. It is one batch, which `undo` takes back. Rows that cannot be read become rejects. Raises `invalid` for a file without items.
 */
export const importCatalog = async (context: Context, { path, label, title = label, onPhase }: Pick<ImportOptions, 'path' | 'label' | 'title' | 'onPhase'>): Promise<CatalogReport> => {
  const { file, layout, unread, records } = await readRows(path, title, context.signal);
  const over = new Set<string>();
  const seen = new Map<string, number>();
  const { counts: { rows = 0, created = 0, changed = 0, unchanged = 0, rejected = 0 }, ...imported } = await importTable<TableRecord>({
    context, kind: 'catalog', phase: 'Importing the catalog', file, unread, currency: context.rules.business.currency, label, onPhase, items: records,
    take: (chunk) => takeRecords(chunk, { context, layout, over, seen }),
  });
  return { ...imported, rows, created, changed, unchanged, rejected, over_playbook: [...over] };
};
