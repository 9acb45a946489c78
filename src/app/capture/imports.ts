import { listBatches } from '../../db/capture/batch.ts';
import type { Context } from '../context.ts';

export interface ImportSummary {
  readonly id: string; readonly kind: string; readonly source: string; readonly state: string;
  readonly startedAt: number; readonly finishedAt: number | null; readonly counts: Readonly<Record<string, number>>;
}

/** What was taken in, the newest first; `state` is running, finished, undoing or undone. */
export const listImports = (context: Context, limit = -1): Promise<readonly ImportSummary[]> =>
  context.store.read((tx) => listBatches(tx, limit).map(({ id, kind, source, state, started_at, finished_at, counts }) => {
    const { rejects_bytes: _bytes, ...told } = JSON.parse(counts) as Record<string, number>;
    return { id, kind, source, state, startedAt: started_at, finishedAt: finished_at, counts: told };
  }), context.signal);
