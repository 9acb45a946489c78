import type { OwnPayloads } from '../../core/ledger/event.ts';
import { type ReadTx, statement, type Tx } from '../store.ts';

/** An item as an import said it last. */
export type ImportedItem = OwnPayloads['catalog.changed']['item'];

const selectItems = statement<[], { item: string }>('SELECT item FROM catalog_items ORDER BY id');
/** Everything that was imported, by id. */
export const listImportedItems = (tx: ReadTx): ImportedItem[] => tx.use(selectItems).all().map(({ item }) => JSON.parse(item) as ImportedItem);

const upsertItem = statement<[string, string, number]>(
  'INSERT INTO catalog_items (id, item, seq) VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET item = excluded.item, seq = excluded.seq');
/** What the event `catalog.changed` of that number says, as a row. */
export const saveImportedItem = (tx: Tx, item: ImportedItem, seq: number): void => { tx.use(upsertItem).run(item.id, JSON.stringify(item), seq); };

// ---- undo, rebuild and verify ----

const SAID = `SELECT e.payload ->> '$.item.id' AS id, e.payload -> '$.item' AS item, max(e.seq) AS seq
   FROM events e WHERE e.lead_key IS NULL AND e.type = 'catalog.changed' AND e.undone_by IS NULL GROUP BY 1`;
const deleteItems = statement<[]>('DELETE FROM catalog_items');
const insertSaid = statement<[]>(`INSERT INTO catalog_items (id, item, seq) ${SAID}`);
/** Makes all rows again from the ledger. */
export const remakeCatalog = (tx: Tx): void => {
  tx.use(deleteItems).run();
  tx.use(insertSaid).run();
};
const selectDifferences = statement<[number], { row: string; difference: string }>(
  `WITH said AS (${SAID})
   SELECT s.id AS row, 'row is missing' AS difference FROM said s WHERE NOT EXISTS (SELECT 1 FROM catalog_items c WHERE c.id = s.id)
   UNION ALL SELECT c.id, CASE WHEN s.id IS NULL THEN 'row without an event' ELSE 'it is not what the ledger says' END
   FROM catalog_items c LEFT JOIN said s ON s.id = c.id WHERE s.id IS NULL OR s.seq <> c.seq OR s.item <> c.item LIMIT ?`);
/** Rows that are not what the ledger says; at most `limit`. */
export const compareCatalog = (tx: ReadTx, limit: number): { readonly row: string; readonly difference: string }[] => tx.use(selectDifferences).all(limit);
