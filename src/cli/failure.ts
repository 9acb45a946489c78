import { CommanderError } from 'commander';
import { AppError, type ErrorCode } from '../core/base/errors.ts';
import { neutralise } from '../core/base/printable.ts';
import { safeJson } from './sanitize.ts';

/** What a file error of the system means, in plain words. */
const FILE_ERRORS: Readonly<Record<string, { code: ErrorCode; what: string; hint?: string }>> = {
  ENOENT: { code: 'not_found', what: 'there is no such file', hint: 'Check the path.' },
  ENOTDIR: { code: 'not_found', what: 'a part of the path is a file, not a directory', hint: 'Check the path.' },
  EISDIR: { code: 'invalid', what: 'it is a directory, not a file', hint: 'Name a file in it.' },
  EACCES: { code: 'storage', what: 'access is forbidden', hint: 'Check who owns it and its permissions.' },
  EPERM: { code: 'storage', what: 'the system does not permit it', hint: 'Check who owns it and its permissions.' },
  EROFS: { code: 'storage', what: 'the disk is read-only', hint: 'Choose another place with --db FILE.' },
  ENOSPC: { code: 'storage', what: 'the disk is full', hint: 'Free some space and run it again.' },
  EDQUOT: { code: 'storage', what: 'the disk quota is used up', hint: 'Free some space and run it again.' },
  EIO: { code: 'storage', what: 'the disk could not be read or written', hint: 'Check the disk, then: salesos verify.' },
  EMFILE: { code: 'storage', what: 'too many files are open', hint: 'Raise the limit (ulimit -n) and run it again.' },
  ENFILE: { code: 'storage', what: 'too many files are open on this computer', hint: 'Close some programs and run it again.' },
  EBUSY: { code: 'busy', what: 'another program is using it', hint: 'Try again in a moment.' },
  ETXTBSY: { code: 'busy', what: 'another program is using it', hint: 'Try again in a moment.' },
  ENAMETOOLONG: { code: 'invalid', what: 'the name is too long', hint: 'Choose a shorter one.' },
  ELOOP: { code: 'storage', what: 'its symbolic links go in circles', hint: 'Check the path.' },
};

const fromFile = (error: Error): AppError | undefined => {
  const { code, path, syscall }: NodeJS.ErrnoException = error;
  const known = code === undefined ? undefined : FILE_ERRORS[code];
  if (!known) return undefined;
  const { what, hint } = known;
  const thing = path === undefined ? `Cannot ${syscall ?? 'use a file'}` : `Cannot use ${path}`;
  return new AppError(known.code, `${thing}: ${what}.`, {
    ...(hint === undefined ? {} : { hint }), details: path === undefined ? {} : { path }, cause: error,
  });
};

/** A noun without a verb: commander has shown its help where a person reads. */
const MISSING_VERB = 'commander.help';

const fromCommander = (error: CommanderError): AppError => {
  if (error.code === MISSING_VERB) return new AppError('usage', 'A verb is missing.', { hint: 'See --help.' });
  const [first = '', ...rest] = error.message.replace(/^error:\s*/, '').split('\n');
  const suggestion = /\(Did you mean (.+)\?\)/.exec(rest.join(' '))?.[1];
  const sentence = `${first.slice(0, 1).toUpperCase()}${first.slice(1).replace(/\.$/, '')}.`;
  return new AppError('usage', sentence, {
    hint: suggestion === undefined ? 'See --help.' : `Did you mean ${suggestion}?`,
  });
};

/** Any failure as one that a person can read. What is none of ours is `internal`. */
export const failureOf = (error: unknown): AppError => {
  if (error instanceof AppError) return error;
  if (error instanceof CommanderError) return fromCommander(error);
  if (!(error instanceof Error)) return new AppError('internal', `Something failed: ${String(error)}`);
  if (error.name === 'AbortError') return new AppError('cancelled', 'Stopped.', { cause: error });
  return fromFile(error) ?? new AppError('internal', `A mistake in salesos: ${error.message}`, {
    hint: 'Run it again with SALESOS_DEBUG=1 and report what it prints.', cause: error,
  });
};

const stackOf = (error: unknown): string => (error instanceof Error ? error.stack ?? error.message : String(error));

interface TellOptions { readonly isJson: boolean; readonly isDebug: boolean; readonly original: unknown }

/** What stderr gets: a sentence and how to fix it, or `{"error":{…}}`; a stack only for debugging. */
export const tellFailure = ({ code, message, hint, details }: AppError, { isJson, isDebug, original }: TellOptions): string => {
  const stack = isDebug ? `${stackOf(original).split('\n').map(neutralise).join('\n')}\n` : '';
  if (isJson) return `${safeJson({ error: { code, message, hint: hint ?? null, details } })}\n${stack}`;
  const lines = message.split('\n').map(neutralise);
  return `${[...lines, ...(hint === undefined ? [] : hint.split('\n').map(neutralise))].join('\n')}\n${stack}`;
};
