import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { AppError } from '../core/base/errors.ts';
import { DATABASE_FILE, DEFAULT_WORKSPACE, isWorkspaceName, PLAYBOOK_FILE, type PathEnvironment, userConfigFile, workspacesFolder } from '../core/base/workspace-path.ts';

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

/** The path of the person's settings for all workspaces, when there are any. */
export const findUserConfig = (env: PathEnvironment): string | undefined => {
  const path = userConfigFile(env);
  return path !== undefined && existsSync(path) ? path : undefined;
};

const nameFromUser = async (env: PathEnvironment): Promise<string | undefined> => {
  const path = findUserConfig(env);
  if (path === undefined) return undefined;
  const [{ parseUserConfig }, { parseFile }] = await Promise.all([import('../core/playbook/config.ts'), import('./checked-file.ts')]);
  return parseFile(path, readFileSync(path, 'utf8'), parseUserConfig).workspace ?? undefined;
};

/**
 * The workspace that is meant: --db, --workspace, SALESOS_DB, SALESOS_WORKSPACE, the person's settings, `default`, in this order. It need not
 * exist. Raises `config` for a name that is none or an environment without a home, `usage` when both flags are given.
 */
export const findWorkspace = async ({ workspace, db, env }: WorkspaceCall): Promise<WorkspacePaths> => {
  if (db !== undefined && workspace !== undefined) throw new AppError('usage', '--db and --workspace name two places', { hint: 'Give one of them.' });
  if (db !== undefined) return ofFile(db);
  if (workspace !== undefined) return ofName(workspace, env);
  if (env['SALESOS_DB']) return ofFile(env['SALESOS_DB']);
  return ofName(env['SALESOS_WORKSPACE'] || (await nameFromUser(env)) || DEFAULT_WORKSPACE, env);
};
