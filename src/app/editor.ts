import { spawn } from 'node:child_process';
import { AppError } from '../core/base/errors.ts';
import type { PathEnvironment } from '../core/base/workspace-path.ts';
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

/**
 * Lets a person edit a playbook until it is right: after each round it is checked, and `again` is asked with what is wrong. Raises `config` with the
 * mistakes when the answer is no; the file stays as it was written.
 */
export const editPlaybook = async (path: string, env: PathEnvironment, again: (mistakes: string) => Promise<boolean>): Promise<void> => {
  for (;;) {
    await editFile(path, env);
    const wrong = mistakesIn(path);
    if (!wrong) return;
    if (!await again(wrong.message)) throw wrong;
  }
};
