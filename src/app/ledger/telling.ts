import { listUntold, noteTold, tellLeads } from '../../db/capture/capture.ts';
import type { Context } from '../context.ts';

/** So many leads a transaction: a few hundred milliseconds. */
const LEADS = 20_000;

/**
 * Tells leads of the events that an ingest has appended for them, each once, in the order in which they are stored: done in every transaction of the
 * ingest, it would write nearly all leads again each time. Until then the batch says that it is untold, so a kill loses nothing.
 */
export const tellUntold = async ({ store, signal }: Pick<Context, 'store' | 'signal'>): Promise<void> => {
  for (const batch of await store.read(listUntold, signal)) {
    for (let after: number | undefined = 0; after !== undefined;) {
      const from: number = after;
      after = await store.write((tx) => {
        const last = tellLeads(tx, { batch: batch.key, after: from, limit: LEADS });
        if (last === undefined) noteTold(tx, batch);
        return last;
      }, signal);
    }
  }
};
