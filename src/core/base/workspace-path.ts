/** The variables of the process, as far as paths need them. */
export type PathEnvironment = Readonly<Record<string, string | undefined>>;

export const DEFAULT_WORKSPACE = 'default';
export const DATABASE_FILE = 'salesos.db';
export const PLAYBOOK_FILE = 'playbook.yaml';

/** Set and absolute: the XDG rules say to ignore anything else. */
const absolute = (path: string | undefined): string | undefined => (path?.startsWith('/') ? path : undefined);
const below = (folder: string | undefined, name: string): string | undefined => (folder === undefined ? undefined : `${folder}/${name}`);

/** The folder that holds all workspaces; undefined when the environment names neither XDG_DATA_HOME nor HOME. */
export const workspacesFolder = (env: PathEnvironment): string | undefined =>
  below(absolute(env['XDG_DATA_HOME']) ?? below(absolute(env['HOME']), '.local/share'), 'salesos');

/** The settings of this person for all workspaces; undefined as above. */
export const userConfigFile = (env: PathEnvironment): string | undefined =>
  below(absolute(env['XDG_CONFIG_HOME']) ?? below(absolute(env['HOME']), '.config'), 'salesos/config.yaml');

/** A name that is one folder below the others: no separator, no dot in front. */
export const isWorkspaceName = (name: string): boolean => /^[\p{L}\p{N}_][\p{L}\p{N}_.-]{0,63}$/u.test(name);

export const folderOf = (path: string): string => {
  const at = path.lastIndexOf('/');
  if (at < 0) return '.';
  return at === 0 ? '/' : path.slice(0, at);
};

/**
 * Where the database lies when the command line names no other: SALESOS_DB, else the workspace SALESOS_WORKSPACE, else the default one.
 * The user's settings may name another default: who has not read them must not rely on this when `userConfigFile` exists and
 * neither variable is set. Undefined without a folder, or with a name that is none.
 */
export const databasePath = (env: PathEnvironment): string | undefined => {
  if (env['SALESOS_DB']) return env['SALESOS_DB'];
  const name = env['SALESOS_WORKSPACE'] || DEFAULT_WORKSPACE;
  return isWorkspaceName(name) ? below(below(workspacesFolder(env), name), DATABASE_FILE) : undefined;
};

/** The playbook lies beside the database. */
export const playbookPath = (database: string): string => `${folderOf(database)}/${PLAYBOOK_FILE}`;

/** What `workspace.playbook_file` holds: a file with another stamp must be read again. */
export const fileStamp = ({ size, mtimeMs }: { readonly size: number; readonly mtimeMs: number }): string => `${size}:${mtimeMs}`;
