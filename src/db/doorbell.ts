import { existsSync, statSync } from 'node:fs';
import type { Database, Options } from 'better-sqlite3';
import { databasePath, fileStamp, type PathEnvironment, playbookPath, userConfigFile } from '../core/base/workspace-path.ts';
import { IS_ANYTHING_DUE } from './due.ts';

/** `require`, as far as it is needed: this runs before anything may be loaded, and loads the driver only when it must ask. */
export interface Loader {
  (id: 'better-sqlite3'): new (path: string, options: Options) => Database;
  resolve(id: string): string;
}

/** Naming the file saves the search for it, a good part of what opening costs. */
const NATIVE = 'better-sqlite3/build/Release/better_sqlite3.node';

/** The rules that are stored are those of this file. */
const isPlaybookKnown = (db: Database, path: string): boolean =>
  db.prepare(`SELECT value FROM workspace WHERE name = 'playbook_file'`).pluck().get() === fileStamp(statSync(playbookPath(path)));

/** Which workspace it is can be told from the environment alone. */
const isPlaceCertain = (env: PathEnvironment): boolean => {
  if (env['SALESOS_DB'] || env['SALESOS_WORKSPACE']) return true;
  const settings = userConfigFile(env);
  return settings !== undefined && !existsSync(settings);
};

/** True only when it is certain that a tick at `now` would do nothing; any doubt is false, and the real tick says it properly. */
export const nothingDue = (env: PathEnvironment, now: number, load: Loader): boolean => {
  const path = databasePath(env);
  if (path === undefined || !isPlaceCertain(env)) return false;
  try {
    const SqliteDatabase = load('better-sqlite3');
    const db = new SqliteDatabase(path, { readonly: true, fileMustExist: true, timeout: 0, nativeBinding: load.resolve(NATIVE) });
    try { return db.prepare(IS_ANYTHING_DUE).pluck().get({ now }) === 0 && isPlaybookKnown(db, path); } finally { db.close(); }
  } catch { return false; }
};
