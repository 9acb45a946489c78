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
