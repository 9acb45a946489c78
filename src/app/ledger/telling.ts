import { listUntold, noteTold, tellLeads } from '../../db/capture/capture.ts';
import type { Context } from '../context.ts';
import { nextSize, type Pace } from './pace.ts';

const FIRST = 1000;
const PACE: Pace = { ms: 200, least: 100, most: 20_000 };

/**
 * Tells leads of the events that an ingest has appended for them, each once, in the order in which they are stored: done in every transaction of the
 * ingest, it would write nearly all leads again each time. Until then the batch says that it is untold, so a kill loses nothing.
 */
export const tellUntold = async ({ store, signal }: Pick<Context, 'store' | 'signal'>): Promise<void> => {
  let size = FIRST;
  for (const batch of await store.read(listUntold, signal)) {
    for (let after: number | undefined = 0; after !== undefined;) {
      const from: number = after;
      const limit = size;
      const told = await store.write((tx) => {
        const began = performance.now();
        const last = tellLeads(tx, { batch: batch.key, after: from, limit });
        if (last === undefined) noteTold(tx, batch);
        return { last, took: performance.now() - began };
      }, signal);
      after = told.last;
      size = nextSize(size, told.took, PACE);
    }
  }
};
