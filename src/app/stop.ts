import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { toIso } from '../core/base/instant.ts';
import type { ReadTx, Tx } from '../db/store.ts';
import { clearSetting, getSetting, setSetting } from '../db/workspace.ts';
import type { Context } from './context.ts';
import { applyToWorkspace, human } from './ledger.ts';

/** Stopped by a row or by a file: either is enough, so that it also works while the database is locked or the disk is full. */
export const isStopped = (tx: ReadTx, { paths }: Pick<Context, 'paths'>): boolean => getSetting(tx, 'stopped') !== undefined || existsSync(paths.stop);

/** Since when work is stopped, for people; undefined when it runs. */
export const stoppedSince = (tx: ReadTx, { paths }: Pick<Context, 'paths'>): string | undefined =>
  getSetting(tx, 'stopped') ?? (existsSync(paths.stop) ? 'the file says so' : undefined);

export interface StopChange { readonly stopped: boolean; readonly changed: boolean }

/** No job starts from here on. The file is written first: it needs no database. */
export const stopWork = async (context: Context, reason: string): Promise<StopChange> => {
  const { store, paths, playbookVersion, signal } = context;
  const hadFile = existsSync(paths.stop);
  if (!hadFile) writeFileSync(paths.stop, `${toIso(context.clock.now())} ${reason}\n`, { mode: 0o600 });
  const changed = await store.write((tx: Tx) => {
    if (getSetting(tx, 'stopped') !== undefined) return false;
    setSetting(tx, 'stopped', toIso(tx.now));
    applyToWorkspace(tx, [human('work.stopped', { reason })], { playbookVersion });
    return true;
  }, signal);
  return { stopped: true, changed: changed || !hadFile };
};

/** Jobs start again. The row goes first: a crash in between leaves work stopped. */
export const resumeWork = async (context: Context, reason: string): Promise<StopChange> => {
  const { store, paths, playbookVersion, signal } = context;
  const hadFile = existsSync(paths.stop);
  const changed = await store.write((tx: Tx) => {
    if (getSetting(tx, 'stopped') === undefined && !hadFile) return false;
    clearSetting(tx, 'stopped');
    applyToWorkspace(tx, [human('work.resumed', { reason })], { playbookVersion });
    return true;
  }, signal);
  rmSync(paths.stop, { force: true });
  return { stopped: false, changed };
};
