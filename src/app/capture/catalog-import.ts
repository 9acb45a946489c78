import { join } from 'node:path';
import { AppError } from '../../core/base/errors.ts';
import { count } from '../../core/base/text.ts';
import { type CatalogLayout, catalogLayout, readItem } from '../../core/capture/catalog-row.ts';
import { stamp } from '../../core/ledger/stamp.ts';
import type { CatalogItem } from '../../core/playbook/rules.ts';
import { saveImportedItem } from '../../db/deal/catalog.ts';
import { appendEvent } from '../../db/ledger/ledger.ts';
import { csvText } from '../../files/csv-out.ts';
import { encodingNote } from '../../files/encoding.ts';
import type { TableRecord } from '../../files/table.ts';
import type { Context } from '../context.ts';
import { catalogIn, importedOf } from '../deal/catalog.ts';
import { human } from '../ledger/ledger.ts';
import { type Chunk, runBatch } from './batch.ts';
import { digest } from './hash.ts';
import type { ImportOptions } from './import.ts';
import { readSmallTable, rejectsName } from './small-table.ts';

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

const takeRecords = ({ tx, items, counts, reject, ...chunk }: Pick<Chunk<TableRecord>, 'tx' | 'items' | 'counts' | 'reject'> & { readonly append: (item: CatalogItem, from: CatalogItem | undefined) => void }, { context, layout, over, seen }: Take): void => {
  const add = (name: string): void => { counts[name] = (counts[name] ?? 0) + 1; };
  const known = new Map(catalogIn(tx, context).map((entry) => [entry.id, entry]));
  const inPlaybook = new Set(context.rules.catalog.map(({ id }) => id));
  for (const record of items) {
    add('rows');
    const refuse = (reason: string): void => {
      add('rejected');
      reject(csvText([[String(record.line), reason, ...(record.kind === 'record' ? record.cells : [record.text])]]), `line ${record.line}: ${reason}`);
    };
    if (record.kind === 'broken') { refuse(record.reason); continue; }
    const read = readItem(record.cells, { layout, currency: context.rules.business.currency, known: (id) => known.get(id) });
    if (read.kind === 'rejected') { refuse(read.reason); continue; }
    const { item } = read;
    const earlier = seen.get(item.id);
    if (earlier !== undefined && earlier !== record.line) { refuse(`"${item.id}" is in line ${earlier} already`); continue; }
    seen.set(item.id, record.line);
    if (inPlaybook.has(item.id)) over.add(item.id);
    const before = known.get(item.id);
    // What the playbook says in the same words needs no import to say it.
    if (isSame(before, item)) { add('unchanged'); continue; }
    chunk.append(item, before?.source === 'import' ? before : undefined);
    add(before === undefined ? 'created' : 'changed');
  }
};

/**
 * Takes a price list into the catalog, over what the playbook names: one event for each item that is new or other than before, so that the same file again
 * changes nothing. It is one batch, which `undo` takes back. Rows that cannot be read become rejects. Raises `invalid` for a file without items.
 */
export const importCatalog = async (context: Context, { path, label, title = label, onPhase }: Pick<ImportOptions, 'path' | 'label' | 'title' | 'onPhase'>): Promise<CatalogReport> => {
  const { file, layout, unread, records } = await readRows(path, title, context.signal);
  const fingerprint = digest('catalog', file.hash, context.rules.business.currency);
  const over = new Set<string>();
  const seen = new Map<string, number>();
  const progress = onPhase('Importing the catalog');
  const { id, counts, rejectsFile, reasons } = await runBatch<TableRecord>({
    context, kind: 'catalog', source: label, fingerprint, items: (async function* () { yield records; })(),
    rejects: { path: join(context.paths.rejects, `${rejectsName(label)}-${fingerprint.slice(0, 6)}.csv`), header: csvText([['reject_line', 'reject_reason', ...file.header]]) },
    take: (chunk) => takeRecords({
      tx: chunk.tx, items: chunk.items, counts: chunk.counts, reject: chunk.reject,
      append: (item, from) => {
        const batch = chunk.batch();
        const event = stamp(human('catalog.changed', { item: importedOf(item), from: from ? importedOf(from) : null }),
          { seq: chunk.seq++, leadKey: null, now: chunk.tx.now, playbookVersion: context.playbookVersion, batch });
        appendEvent(chunk.tx, event);
        saveImportedItem(chunk.tx, importedOf(item), event.seq);
      },
    }, { context, layout, over, seen }),
    notice: () => undefined,
    details: () => ({ format: file.format, encoding: file.encoding, file_hash: file.hash }),
    onProgress: (rows) => progress.step(rows),
  });
  progress.end();
  const { rows = 0, created = 0, changed = 0, unchanged = 0, rejected = 0 } = counts;
  const note = encodingNote(file.encoding);
  return {
    batch: id, rows, created, changed, unchanged, rejected, over_playbook: [...over], rejects_file: rejectsFile, reasons,
    notes: [
      ...(note === undefined ? [] : [note]),
      ...(unread.length === 0 ? [] : [`${count(unread.length, 'column')} not read: ${unread.join(', ')}.`]),
    ],
  };
};
