import { listUntold, noteTold, tellLeads } from '../../db/capture/capture.ts';
import type { Context } from '../context.ts';
import { inParts, type Pace } from './pace.ts';

const PACE: Pace = { ms: 200, least: 500, most: 20_000 };

/**
 * Tells leads of the events that an ingest has appended for them, each once, in the order in which they are stored: done in every transaction of the
 * ingest, it would write nearly all leads again each time. Until then the batch says that it is untold, so a kill loses nothing.
 */
export const tellUntold = async (context: Pick<Context, 'store' | 'signal'>): Promise<void> => {
  for (const batch of await context.store.read(listUntold, context.signal)) {
    await inParts(context, PACE, 0, (tx, after, limit) => {
      const told = tellLeads(tx, { batch: batch.key, after, limit });
      if (told === undefined) noteTold(tx, batch);
      return told;
    });
  }
};
