import { setImmediate as turn } from 'node:timers/promises';
import { AppError } from '../core/base/errors.ts';

/** Gives signals their turn amid synchronous work. Raises `cancelled` with these words once one came. */
export const breathe = async (signal: AbortSignal, words: string): Promise<void> => {
  await turn();
  if (signal.aborted) throw new AppError('cancelled', words);
};
