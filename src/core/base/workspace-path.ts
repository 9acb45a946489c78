/** The variables of the process, as far as paths need them. */
export type PathEnvironment = Readonly<Record<string, string | undefined>>;

export const DEFAULT_WORKSPACE = 'default';
export const DATABASE_FILE = 'salesos.db';
export const PLAYBOOK_FILE = 'playbook.yaml';
export const CONFIG_FILE = 'config.yaml';

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
 * Where the database lies when the command line names no other: SALESOS_DB, else the workspace SALESOS_WORKSPACE, else the default one, unless
 * the person's settings name another: whoever relies on this looks into `userConfigFile` first. Undefined without a folder, or with a name that is none.
 */
export const databasePath = (env: PathEnvironment): string | undefined => {
  if (env['SALESOS_DB']) return env['SALESOS_DB'];
  const name = env['SALESOS_WORKSPACE'] || DEFAULT_WORKSPACE;
  return isWorkspaceName(name) ? below(below(workspacesFolder(env), name), DATABASE_FILE) : undefined;
};

/** A file that lies beside the database. */
export const beside = (database: string, name: string): string => `${folderOf(database)}/${name}`;

interface FileTraits { readonly size: number; readonly mtimeMs: number }
/** Changes whenever a file does; `workspace.playbook_file` holds that of the playbook whose rules are stored. `none` for no file. */
export const fileStamp = (file: FileTraits | undefined): string => (file ? `${file.size}:${file.mtimeMs}` : 'none');

/** What else the stored rules depend on, as `workspace.playbook_for` holds it: what compiles them and the two files of settings. */
export const surroundingsStamp = (rulesId: string, config: FileTraits | undefined, userConfig: FileTraits | undefined): string =>
  `${rulesId} ${fileStamp(config)} ${fileStamp(userConfig)}`;
