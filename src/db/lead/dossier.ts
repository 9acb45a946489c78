import type { Instant } from '../../core/base/instant.ts';
import { type ReadTx, scalar, statement } from '../store.ts';

const KEYS = 'IN (SELECT value FROM json_each(?))';

const selectSeqs = scalar<[string], number>(`SELECT seq FROM events WHERE lead_key ${KEYS} ORDER BY seq`);
/** The numbers of all events of these leads, also of those that were taken back. */
export const listSeqs = (tx: ReadTx, keys: readonly number[]): number[] => tx.use(selectSeqs).all(JSON.stringify(keys));

export interface SourceBatch { readonly key: number; readonly id: string; readonly kind: string; readonly source: string; readonly state: string; readonly startedAt: Instant }
const selectBatches = statement<[string], SourceBatch>(
  `SELECT key, id, kind, source, state, started_at AS startedAt FROM batches WHERE kind <> 'act' AND key IN (SELECT DISTINCT batch FROM events WHERE lead_key ${KEYS}) ORDER BY key`);
/** The imports, ingests and removals that said anything of these leads. */
export const listSourceBatches = (tx: ReadTx, keys: readonly number[]): SourceBatch[] => tx.use(selectBatches).all(JSON.stringify(keys));

export interface SuppressedIdentity { readonly kind: string; readonly value: string; readonly reason: string; readonly source: string; readonly at: Instant }
const selectSuppressed = statement<[string, string], SuppressedIdentity>('SELECT kind, value, reason, source, at FROM suppressions WHERE kind = ? AND value = ?');
/** Those of these identities that nobody may write to. */
export const listSuppressed = (tx: ReadTx, identities: readonly { readonly kind: string; readonly value: string }[]): SuppressedIdentity[] =>
  identities.flatMap(({ kind, value }) => tx.use(selectSuppressed).get(kind, value) ?? []);
