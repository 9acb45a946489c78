import { chmodSync, statSync } from 'node:fs';
import { AppError } from '../core/base/errors.ts';
import { parseSecrets, withSecret } from '../core/base/secret.ts';
import { writeAtomically } from '../files/atomic.ts';
import { lookAtFile, textOf, type WorkspaceCall, type WorkspacePaths } from './workspace.ts';

/** Where a secret was found, for people. */
export interface Secret { readonly value: string; readonly origin: string }

const inFile = ({ secrets }: WorkspacePaths): ReadonlyMap<string, string> => {
  if (!lookAtFile(secrets)) return new Map();
  if ((statSync(secrets).mode & 0o077) !== 0) {
    throw new AppError('config', `${secrets} can be read by others than you, so it is not used`, { hint: `Close it: chmod 600 ${secrets}` });
  }
  const { values, wrong } = parseSecrets(textOf(secrets));
  const [line] = wrong;
  if (line !== undefined) throw new AppError('config', `${secrets}:${line} is no line of the form NAME=value`, { hint: 'Correct it: one secret a line, # before a comment.' });
  return values;
};

/**
 * Finds secrets by their usual names: SALESOS_NAME of the environment, then the workspace's file `secrets`, then NAME of the environment, because a variable
 * that every program reads knows nothing of workspaces. The file is read when it is first needed. Raises `config` for one that others can read.
 */
export const findSecrets = (paths: WorkspacePaths, env: WorkspaceCall['env']): ((name: string) => Secret | undefined) => {
  let file: ReadonlyMap<string, string> | undefined;
  const said = (name: string): Secret | undefined => (env[name] ? { value: env[name], origin: `environment ${name}` } : undefined);
  return (name) => {
    const own = said(`SALESOS_${name}`);
    if (own !== undefined) return own;
    file ??= inFile(paths);
    const value = file.get(name) ?? file.get(`SALESOS_${name}`);
    return value ? { value, origin: 'secrets' } : said(name);
  };
};

/** As `findSecrets`, the values alone. */
export const secretReader = (paths: WorkspacePaths, env: WorkspaceCall['env']): ((name: string) => string | undefined) => {
  const find = findSecrets(paths, env);
  return (name) => find(name)?.value;
};

/** The values of the workspace's file, for what may show none of them; none where it cannot be read. */
export const secretValues = (paths: WorkspacePaths): readonly string[] => {
  try { return [...inFile(paths).values()]; } catch { return []; }
};

/** Puts secrets into the workspace's file, whole or not at all, readable by its owner alone. Raises `invalid` for one of several lines, `storage`. */
export const keepSecrets = async (paths: WorkspacePaths, secrets: ReadonlyMap<string, string>): Promise<void> => {
  if (secrets.size === 0) return;
  let text = textOf(paths.secrets);
  for (const [name, value] of secrets) {
    if (/[\r\n\0]/.test(value) || value === '') throw new AppError('invalid', `${name} has to be one line that is not empty`, { hint: 'Nothing was kept.' });
    text = withSecret(text, name, value);
  }
  await writeAtomically(paths.secrets, (append) => append(text));
  chmodSync(paths.secrets, 0o600);
};
