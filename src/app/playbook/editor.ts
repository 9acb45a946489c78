import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { AppError } from '../../core/base/errors.ts';
import type { PathEnvironment } from '../../core/base/workspace-path.ts';
import { checkPlaybook, readPlaybook } from './playbook.ts';

/**
 * Opens a file in the person's editor ($VISUAL, $EDITOR, else vi) and returns when it is closed. Raises `config` when the editor cannot be
 * started or fails.
 */
export const editFile = (path: string, env: PathEnvironment): Promise<void> => new Promise((resolve, reject) => {
  const editor = env['VISUAL'] || env['EDITOR'] || 'vi';
  const fail = (why: string): void => reject(new AppError('config', `the editor "${editor}" ${why}`, { hint: 'Set VISUAL or EDITOR to one that is installed.' }));
  // Through a shell, because EDITOR may hold options ("code --wait"); the path is an argument and is not read by it.
  const child = spawn('/bin/sh', ['-c', `${editor} "$1"`, 'sh', path], { stdio: 'inherit', env: { ...env } });
  child.once('error', (error) => fail(`cannot be started: ${error.message}`));
  child.once('exit', (code, signal) => (code === 0 ? resolve() : fail(signal === null ? `ended with ${code}` : `was ended by ${signal}`)));
});

const mistakesIn = (path: string): AppError | undefined => {
  try {
    checkPlaybook(path, readPlaybook(path));
    return undefined;
  } catch (error) {
    if (error instanceof AppError && error.code === 'config') return error;
    throw error;
  }
};

/** A copy that an earlier edit left with mistakes, when the playbook has not been changed since; else a name that is free. */
const copyFor = (playbook: string): { readonly path: string; readonly isLeft: boolean } => {
  for (let number = 1; ; number++) {
    const path = playbook.replace(/(\.ya?ml)?$/, `.edit${number === 1 ? '' : `-${number}`}.yaml`);
    if (!existsSync(path)) return { path, isLeft: false };
    if (statSync(path).mtimeMs >= statSync(playbook).mtimeMs) return { path, isLeft: true };
  }
};

export interface Editing {
  readonly env: PathEnvironment;
  /** Told the copy of an earlier edit with which it goes on. */
  readonly onLeft: (copy: string) => void;
  /** Asked with what is wrong: whether to open it again. */
  readonly again: (mistakes: string) => Promise<boolean>;
}

/**
 * Lets a person edit a copy of a playbook until it is right; only then does it take the playbook's place, at once. Raises `config` with the mistakes when
 * `again` says no, and `conflict` when the playbook was changed meanwhile: the playbook stays as it was, the copy is kept and named.
 */
export const editPlaybook = async (path: string, { env, onLeft, again }: Editing): Promise<void> => {
  // The playbook may be a link into somebody's own repository.
  const playbook = realpathSync(path);
  const before = readPlaybook(playbook);
  const copy = copyFor(playbook);
  if (copy.isLeft) onLeft(copy.path); else copyFileSync(playbook, copy.path);
  for (;;) {
    try { await editFile(copy.path, env); } catch (error) {
      if (readPlaybook(copy.path) === before) rmSync(copy.path);
      throw error;
    }
    const wrong = mistakesIn(copy.path);
    if (!wrong) break;
    if (!await again(wrong.message)) {
      throw new AppError('config', wrong.message, {
        hint: `The playbook is as it was. What you wrote is kept in ${copy.path}: salesos playbook edit goes on with it.`, details: { ...wrong.details, copy: copy.path },
      });
    }
  }
  if (readPlaybook(playbook) !== before) {
    throw new AppError('conflict', `${playbook} was changed while you edited it.`, { hint: `What you wrote is kept in ${copy.path}; compare: diff ${playbook} ${copy.path}`, details: { copy: copy.path } });
  }
  renameSync(copy.path, playbook);
};
