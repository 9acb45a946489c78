import type { Instant } from '../../core/base/instant.ts';
import { HOUR_MS } from '../../core/base/instant.ts';
import type { Ended } from '../../core/learn/taken-back.ts';
import { type ReadTx, scalar, statement, type Tx } from '../store.ts';

/** The setting with when the model in force was trained; missing while the prior counts. */
export const TRAINED_AT = 'trained_at';
/** The setting with from when on a tick looks whether to train again: an outcome was taken back. The doorbell knows it by this name too. */
export const RETRAIN_AT = 'retrain_at';

/** Many outcomes are often taken back one after the other: a training has its rest before the next. */
const REST_MS = HOUR_MS;
const noteRetraining = statement<[Instant, Instant]>(
  `INSERT INTO workspace (name, value) SELECT '${RETRAIN_AT}', CAST(min(max(?, value + ${REST_MS}), ? + ${REST_MS}) AS TEXT) FROM workspace WHERE name = '${TRAINED_AT}' ON CONFLICT (name) DO NOTHING`);
/** An outcome was taken back: where something was learnt, it is looked at again, at the next tick or an hour after the last training. */
export const noteTakenBack = (tx: Tx): void => { tx.use(noteRetraining).run(tx.now, tx.now); };

/** Leads that something happened to since which may have taken an outcome back; more than it did, never fewer. By what they are now. */
const selectSuspects = scalar<{ cut: number }, number>(
  `WITH RECURSIVE suspects (key) AS (
     SELECT e.lead_key FROM events e WHERE e.seq > :cut AND (e.type IN ('lead.removed', 'lead.erased') OR (e.type = 'status.changed' AND e.payload ->> 'from' IN ('won', 'lost')))
     UNION SELECT e.lead_key FROM events e WHERE e.undone_by > :cut AND e.seq <= :cut AND (e.type = 'lead.created' OR (e.type = 'status.changed' AND e.payload ->> 'to' IN ('won', 'lost')))
     UNION SELECT l.merged_into FROM suspects s JOIN leads l ON l.key = s.key WHERE l.merged_into IS NOT NULL)
   SELECT key FROM suspects WHERE key IS NOT NULL ORDER BY key`);
export const listSuspects = (tx: ReadTx, cut: number): readonly number[] => tx.use(selectSuspects).all({ cut });

const selectEnded = statement<[number], { id: string; status: Ended['status']; removed: number; merged: number }>(
  'SELECT id, status, removed, merged_into IS NOT NULL AS merged FROM leads WHERE key = ?');
/** How a lead stands now; undefined for one that was merged into another. */
export const endedNow = (tx: ReadTx, key: number): Ended & { readonly id: string } | undefined => {
  const row = tx.use(selectEnded).get(key);
  return row === undefined || row.merged === 1 ? undefined : { id: row.id, status: row.status, removed: row.removed === 1 };
};
