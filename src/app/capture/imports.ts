import type { Instant } from '../../core/base/instant.ts';
import type { JsonObject } from '../../core/base/ports.ts';
import { listBatches, listBatchLeads, readBatchDetails } from '../../db/capture/batch.ts';
import type { Context } from '../context.ts';
import { foreseeUndo, resolveBatch, type Undone } from '../ledger/undo.ts';

export interface ImportSummary {
  readonly id: string; readonly kind: string; readonly source: string; readonly state: string;
  readonly startedAt: Instant; readonly finishedAt: Instant | null; readonly counts: Readonly<Record<string, number>>;
}

const countsIn = (text: string): Readonly<Record<string, number>> => {
  const { rejects_bytes: _bytes, ...told } = JSON.parse(text) as Record<string, number>;
  return told;
};

/** What was taken in, the newest first; `state` is running, finished, undoing or undone. */
export const listImports = (context: Context, limit = -1): Promise<readonly ImportSummary[]> =>
  context.store.read((tx) => listBatches(tx, limit).map(({ id, kind, source, state, started_at, finished_at, counts }) =>
    ({ id, kind, source, state, startedAt: started_at, finishedAt: finished_at, counts: countsIn(counts) })), context.signal);

export interface BatchLead { readonly id: string; readonly name: string | null }
/** What `undo` would do with it now. */
export type Foreseen = Pick<Undone, 'events' | 'leads' | 'kept' | 'later' | 'laterCount' | 'suppressionsKept' | 'messagesLeft'> & { readonly lost: number };
export interface ImportCard extends ImportSummary {
  /** How it was read: options, format, layout, columns, notes. Empty for what was read before this was kept. */
  readonly details: JsonObject;
  readonly rejectsFile: string | null;
  /** Why the first records were rejected. */
  readonly reasons: readonly string[];
  /** The first of them. */
  readonly created: readonly BatchLead[];
  readonly updated: readonly BatchLead[];
  /** Null for what was taken back already. */
  readonly undo: Foreseen | null;
}

/** Leads of a kind that a person is shown. */
const SHOWN = 5;
const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value.filter((text) => typeof text === 'string') : []);

/** All that is known of one batch; without a reference, the newest. Raises `not_found`, and `conflict` for one that is not clear. */
export const showImport = async (context: Context, ref: string | undefined, onProgress: (leads: number) => void): Promise<ImportCard> => {
  const { batch, card } = await context.store.read((tx) => {
    const row = resolveBatch(tx, ref ?? listBatches(tx, 1)[0]?.id);
    const { reasons, rejects_file, ...details } = readBatchDetails(tx, row.key);
    const counts = countsIn(row.counts);
    return {
      batch: row,
      card: {
        id: row.id, kind: row.kind, source: row.source, state: row.state, startedAt: row.started_at, finishedAt: row.finished_at, counts, details,
        rejectsFile: typeof rejects_file === 'string' ? rejects_file : null, reasons: texts(reasons),
        created: listBatchLeads(tx, row.key, 'lead.created', SHOWN),
        // Looked for only where there are some: it goes through all that the batch said.
        updated: (counts['updated'] ?? 0) > 0 ? listBatchLeads(tx, row.key, 'lead.updated', SHOWN) : [],
      },
    };
  }, context.signal);
  return { ...card, undo: batch.state === 'undone' ? null : await foreseeUndo(context, batch, { onProgress }) };
};
