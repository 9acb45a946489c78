import { readFileSync, type Stats, statSync } from 'node:fs';
import {
  beside, CONFIG_FILE, databasePath, fileStamp, type PathEnvironment, PLAYBOOK_FILE, surroundingsStamp, userConfigFile,
} from '../core/base/workspace-path.ts';
import type { Database, Options } from './driver.ts';
import { IS_ANYTHING_DUE } from './due.ts';

declare const RULES_ID: string;

/** Opens a file with better-sqlite3. Given from outside: this runs before anything is loaded, and loads the driver only when it must ask. */
export type OpenFile = (path: string, options: Options) => Database;

/** The person's settings may name another workspace; only the whole program reads them. */
const isPlaceCertain = (env: PathEnvironment, settings: string | undefined): boolean =>
  Boolean(env['SALESOS_DB'] || env['SALESOS_WORKSPACE'] || settings === undefined || !statSync(settings, { throwIfNoEntry: false }) || !readFileSync(settings, 'utf8').includes('workspace'));

/** The rules that are stored are those of the files as they are now. */
const areRulesKnown = (db: Database, path: string, settings: string | undefined): boolean => {
  const look = (file: string): Stats | undefined => statSync(file, { throwIfNoEntry: false });
  const isStored = db.prepare('SELECT count(*) FROM workspace WHERE (name, value) IN (VALUES (?, ?), (?, ?))').pluck();
  const playbook = fileStamp(look(beside(path, PLAYBOOK_FILE)));
  const surroundings = surroundingsStamp(RULES_ID, look(beside(path, CONFIG_FILE)), settings === undefined ? undefined : look(settings));
  return isStored.get('playbook_file', playbook, 'playbook_for', surroundings) === 2;
};

/** True only when it is certain that a tick at `now` would do nothing; any doubt is false, and the real tick says it properly. */
export const nothingDue = (env: PathEnvironment, now: number, open: OpenFile): boolean => {
  try {
    const path = databasePath(env);
    const settings = userConfigFile(env);
    if (path === undefined || !isPlaceCertain(env, settings)) return false;
    const db = open(path, { readonly: true, fileMustExist: true, timeout: 0 });
    try { return db.prepare(IS_ANYTHING_DUE).pluck().get({ now }) === 0 && areRulesKnown(db, path, settings); } finally { db.close(); }
  } catch { return false; }
};
