import { readdirSync, readFileSync, type Stats } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { AppError } from '../core/base/errors.ts';
import { DATABASE_FILE, DEFAULT_WORKSPACE, isWorkspaceName, PLAYBOOK_FILE, type PathEnvironment, userConfigFile, workspacesFolder } from '../core/base/workspace-path.ts';
import { codeOf } from '../db/new-file.ts';
import { lookAt } from '../db/presence.ts';

/** Where everything of one workspace lies. */
export interface WorkspacePaths {
  /** Undefined when a database file was named instead. */
  readonly name: string | undefined;
  readonly dir: string;
  readonly database: string;
  readonly playbook: string;
  readonly config: string;
  readonly secrets: string;
  /** While it exists nothing leaves. */
  readonly stop: string;
  readonly logs: string;
  readonly backups: string;
  readonly rejects: string;
  readonly journal: string;
}

/** How a command line names a workspace. */
export interface WorkspaceCall { readonly workspace?: string; readonly db?: string; readonly env: PathEnvironment }

const pathsIn = (dir: string, database: string, name?: string): WorkspacePaths => ({
  name, dir, database, playbook: join(dir, PLAYBOOK_FILE), config: join(dir, 'config.yaml'), secrets: join(dir, 'secrets'), stop: join(dir, 'stop'),
  logs: join(dir, 'logs'), backups: join(dir, 'backups'), rejects: join(dir, 'rejects'), journal: join(dir, 'sends.journal'),
});

const ofFile = (file: string): WorkspacePaths => {
  const database = resolve(file);
  return pathsIn(dirname(database), database);
};

const ofName = (name: string, env: PathEnvironment): WorkspacePaths => {
  if (!isWorkspaceName(name)) {
    throw new AppError('config', `"${name}" is no name for a workspace`, { hint: 'Write letters, digits, "_", "-" and dots, not beginning with a dot; a file is named with --db.' });
  }
  const folder = workspacesFolder(env);
  if (folder === undefined) {
    throw new AppError('config', 'there is no place for workspaces: neither HOME nor XDG_DATA_HOME is set to a folder', {
      hint: 'Set HOME (in cron: a line HOME=/home/you above the others), or name a file with --db.',
    });
  }
  const dir = join(folder, name);
  return pathsIn(dir, join(dir, DATABASE_FILE), name);
};

/** What lies at a path that the environment led to: `config` when it leads through a file. */
const lookAtOwn = (path: string): Stats | undefined => {
  try { return lookAt(path); } catch (error) {
    if (codeOf(error) !== 'ENOTDIR') throw error;
    throw new AppError('config', `there can be nothing at ${path}: a part of that path is a file, not a folder`, {
      hint: 'Set HOME (or XDG_DATA_HOME, XDG_CONFIG_HOME) to a folder of yours, or name a file with --db.', cause: error,
    });
  }
};

const hasEntries = (folder: string): boolean => (lookAtOwn(folder)?.isDirectory() ?? false) && readdirSync(folder).length > 0;

/**
 * Whether the database of a workspace is there. Raises `storage` when it cannot be told, and for an empty file where there was more: filling it would
 * look as if nothing had ever been lost.
 */
export const hasDatabase = ({ database, playbook, config, backups }: WorkspacePaths): boolean => {
  const stats = lookAtOwn(database);
  if (!stats) return false;
  if (!stats.isFile() || stats.size > 0) return true;
  const hasBackups = hasEntries(backups);
  if (!hasBackups && !lookAtOwn(playbook) && !lookAtOwn(config)) return true;
  throw new AppError('storage', `${database} is empty, and it belongs to a workspace: what was in it is gone; it was left as it is`, {
    hint: hasBackups ? 'Put the newest backup in its place: salesos restore latest'
      : `There is no backup in ${backups}. One that lies elsewhere: salesos restore FILE. To begin anew: rm ${database}, then salesos init`,
  });
};

/** A file that people write; undefined when there is none. Raises `config` for what is no file, `storage` when it cannot be told. */
export const lookAtFile = (path: string): Stats | undefined => {
  const stats = lookAtOwn(path);
  if (!stats || stats.isFile()) return stats;
  throw new AppError('config', `${path} is ${stats.isDirectory() ? 'a folder' : 'something else'}, and a file is expected there`, { hint: 'Move it away; salesos init puts back what is missing.' });
};

/** The text of such a file; empty when there is none. */
export const textOf = (path: string | undefined): string => (path === undefined || !lookAtFile(path) ? '' : readFileSync(path, 'utf8'));

/** The path of the person's settings for all workspaces, when there are any. Raises `storage` when that cannot be told. */
export const findUserConfig = (env: PathEnvironment): string | undefined => {
  const path = userConfigFile(env);
  return path !== undefined && lookAtFile(path) ? path : undefined;
};

const nameFromUser = async (env: PathEnvironment): Promise<string | undefined> => {
  const path = findUserConfig(env);
  if (path === undefined) return undefined;
  const [{ parseUserConfig }, { parseFile }] = await Promise.all([import('../core/playbook/config.ts'), import('./playbook/checked-file.ts')]);
  return parseFile(path, textOf(path), parseUserConfig).workspace ?? undefined;
};

/**
 * The workspace that is meant: --db, --workspace, SALESOS_DB, SALESOS_WORKSPACE, the person's settings, `default`, in this order. It need not
 * exist. Raises `config` for a name that is none or an environment without a home, `usage` when both flags are given or a file without a name.
 */
export const findWorkspace = async ({ workspace, db, env }: WorkspaceCall): Promise<WorkspacePaths> => {
  if (db !== undefined && workspace !== undefined) throw new AppError('usage', '--db and --workspace name two places', { hint: 'Give one of them.' });
  if (db === '') throw new AppError('usage', '--db names no file', { hint: 'Write the path of the database after it; is a variable of your script empty?' });
  if (db !== undefined) return ofFile(db);
  if (workspace !== undefined) return ofName(workspace, env);
  if (env['SALESOS_DB']) return ofFile(env['SALESOS_DB']);
  return ofName(env['SALESOS_WORKSPACE'] || (await nameFromUser(env)) || DEFAULT_WORKSPACE, env);
};
