import { existsSync } from 'node:fs';
import type { ReadTx } from '../../db/store.ts';
import { getSetting } from '../../db/workspace.ts';
import type { Context } from '../context.ts';

/** Stopped by a row or by a file: either is enough, so that it also works while the database is locked or the disk is full. */
export const isStopped = (tx: ReadTx, { paths }: Pick<Context, 'paths'>): boolean => getSetting(tx, 'stopped') !== undefined || existsSync(paths.stop);

/** Since when work is stopped, for people; undefined when it runs. */
export const stoppedSince = (tx: ReadTx, { paths }: Pick<Context, 'paths'>): string | undefined =>
  getSetting(tx, 'stopped') ?? (existsSync(paths.stop) ? 'the file says so' : undefined);
