import type { Tx } from '../../db/store.ts';
import type { Context } from '../context.ts';

export interface Pace { /** How long a transaction should last. */ readonly ms: number; readonly least: number; readonly most: number }

/** How much the next transaction takes on, after one of this size took so many milliseconds: half of it, as much, or twice as much. */
export const nextSize = (size: number, took: number, { ms, least, most }: Pace): number => {
  if (took > ms) return Math.max(least, size >> 1);
  return took < ms / 2 ? Math.min(most, size * 2) : size;
};

/** Writes, and says how many milliseconds the transaction took: to wait for another's is no reason to take on less. */
export const writeTimed = async <T>({ store, signal }: Pick<Context, 'store' | 'signal'>, body: (tx: Tx) => T): Promise<{ readonly value: T; readonly took: number }> => {
  let began = 0;
  const value = await store.write<{ readonly done: T }>((tx) => {
    began = performance.now();
    return { done: body(tx) };
  }, signal);
  return { value: value.done, took: performance.now() - began };
};

/**
 * Transaction after transaction, each as large as fits its time, until a part answers undefined: what a part answers is handed to the next one. Raises what `Store.write` does;
 * the parts done until then stand.
 */
export const inParts = async <Cursor>(context: Pick<Context, 'store' | 'signal'>, pace: Pace, first: Cursor, part: (tx: Tx, after: Cursor, size: number) => Cursor | undefined): Promise<void> => {
  let size = pace.least;
  for (let after: Cursor | undefined = first; after !== undefined;) {
    const from: Cursor = after;
    const limit = size;
    const { value, took } = await writeTimed(context, (tx) => ({ next: part(tx, from, limit) }));
    after = value.next;
    size = nextSize(size, took, pace);
  }
};
