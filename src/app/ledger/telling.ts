import { listUntold, noteTold, tellLeads } from '../../db/capture/capture.ts';
import type { Context } from '../context.ts';
import { nextSize, type Pace, writeTimed } from './pace.ts';

const FIRST = 1000;
const PACE: Pace = { ms: 200, least: 100, most: 20_000 };

/**
 * Tells leads of the events that an ingest has appended for them, each once, in the order in which they are stored: done in every transaction of the
 * ingest, it would write nearly all leads again each time. Until then the batch says that it is untold, so a kill loses nothing.
 */
export const tellUntold = async (context: Pick<Context, 'store' | 'signal'>): Promise<void> => {
  let size = FIRST;
  for (const batch of await context.store.read(listUntold, context.signal)) {
    for (let after: number | undefined = 0; after !== undefined;) {
      const from: number = after;
      const limit = size;
      const { value: last, took } = await writeTimed(context, (tx) => {
        const told = tellLeads(tx, { batch: batch.key, after: from, limit });
        if (told === undefined) noteTold(tx, batch);
        return told;
      });
      after = last;
      size = nextSize(size, took, PACE);
    }
  }
};
