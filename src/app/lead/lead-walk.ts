import { setImmediate as breathe } from 'node:timers/promises';
import type { ReadTx, Store } from '../../db/store.ts';

/** How far a search is, for whoever shows it. */
export interface Phase { at(done: number, total?: number): void; end(): void }
export const silent: Phase = { at: () => undefined, end: () => undefined };

/**
 * Reads every lead in the order of their keys, a part in each transaction, so that others get their turn in between. `read` answers the part behind a key, having done with it
 * what is to be done; none ends the walk.
 */
export const walkLeads = async ({ store, signal }: { readonly store: Pick<Store, 'read'>; readonly signal: AbortSignal }, { total, phase }: { readonly total: number; readonly phase: Phase }, read: (tx: ReadTx, after: number) => readonly { readonly key: number }[]): Promise<void> => {
  let done = 0;
  for (let after: number | undefined = 0; after !== undefined;) {
    const from: number = after;
    const leads: readonly { readonly key: number }[] = await store.read((tx) => read(tx, from), signal);
    done += leads.length;
    phase.at(done, total);
    after = leads.at(-1)?.key;
    await breathe();
  }
};
