import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { AppError } from '../../core/base/errors.ts';
import { toIso } from '../../core/base/instant.ts';
import type { OwnType } from '../../core/ledger/event.ts';
import { explainFileError, openStore } from '../../db/open.ts';
import { lookAt } from '../../db/presence.ts';
import type { Tx } from '../../db/store.ts';
import { clearSetting, getSetting, setSetting } from '../../db/workspace.ts';
import { type ContextCall, noWorkspace, storeOptions } from '../context.ts';
import { applyToWorkspace, human } from '../ledger/ledger.ts';
import { findWorkspace, type WorkspacePaths } from '../workspace.ts';

export interface StopChange {
  readonly stopped: boolean; readonly changed: boolean;
  /** Why the ledger does not know of it, for people; null when it does. */
  readonly unrecorded: string | null;
}

/** Who stops waits for no other process longer than this: the file has stopped the work already. */
const PATIENCE_MS = 500;

const placeOf = async (call: ContextCall): Promise<WorkspacePaths> => {
  const paths = await findWorkspace(call);
  if (!lookAt(paths.database)) throw noWorkspace(paths);
  return paths;
};

/** One transaction without the rules: a mistake in a playbook must not keep anybody from stopping. */
const writeWithoutRules = async <T>(paths: WorkspacePaths, call: ContextCall, body: (tx: Tx) => T): Promise<T> => {
  const { store } = await openStore({ ...storeOptions(paths, call), mustExist: true });
  try { return await store.write<unknown>(body, call.signal) as T; } finally { store.close(); }
};

const record = (tx: Tx, type: OwnType & ('work.stopped' | 'work.resumed'), reason: string): void => {
  const version = Number(getSetting(tx, 'playbook_version'));
  applyToWorkspace(tx, [human(type, { reason })], { playbookVersion: version > 0 ? version : null });
};

const writeFlag = (path: string, text: string): unknown => {
  if (existsSync(path)) return undefined;
  try {
    writeFileSync(path, text, { mode: 0o600 });
    return undefined;
  } catch (error) {
    // On a full disk there may be room for a name and for no letter: the name is what counts.
    return existsSync(path) ? undefined : explainFileError(path, error);
  }
};

/**
 * No job starts from here on. The file goes first: it needs neither a playbook without mistakes nor a database that can be written; either of file and row is
 * enough. Raises `config` without a workspace, and what kept the file from being written when the row failed too.
 */
export const stopWork = async (call: ContextCall, reason: string): Promise<StopChange> => {
  const paths = await placeOf(call);
  const hadFile = existsSync(paths.stop);
  const failure = writeFlag(paths.stop, `${toIso(call.clock.now())} ${reason}\n`);
  try {
    const changed = await writeWithoutRules(paths, { ...call, patienceMs: PATIENCE_MS }, (tx) => {
      if (getSetting(tx, 'stopped') !== undefined) return false;
      setSetting(tx, 'stopped', toIso(tx.now));
      record(tx, 'work.stopped', reason);
      return true;
    });
    return { stopped: true, changed: changed || (!hadFile && failure === undefined), unrecorded: null };
  } catch (error) {
    if (failure !== undefined) throw failure;
    if (!(error instanceof AppError)) throw error;
    return { stopped: true, changed: !hadFile, unrecorded: error.message };
  }
};

/** Jobs start again. The row goes first: a crash in between leaves work stopped. Raises `config` without a workspace, `busy`, `storage`. */
export const resumeWork = async (call: ContextCall, reason: string): Promise<StopChange> => {
  const paths = await placeOf(call);
  const hadFile = existsSync(paths.stop);
  const changed = await writeWithoutRules(paths, call, (tx) => {
    if (getSetting(tx, 'stopped') === undefined && !hadFile) return false;
    clearSetting(tx, 'stopped');
    record(tx, 'work.resumed', reason);
    return true;
  });
  try { rmSync(paths.stop, { force: true }); } catch (error) { throw explainFileError(paths.stop, error); }
  return { stopped: false, changed, unrecorded: null };
};
