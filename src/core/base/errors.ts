/**
 * Why a command can fail. `cli/exit-codes.ts` maps each code to the exit code of the process.
 * - usage: the command line is wrong · invalid: the input is wrong · not_found / conflict: the thing named
 * - busy: another process holds the database · unavailable: an outside service · partial: some of it failed
 * - config: playbook, config.yaml or environment · storage: disk full, read-only, corrupt, a newer file
 * - cancelled: a signal ended it · internal: a mistake of ours
 */
export type ErrorCode =
  | 'internal' | 'usage' | 'invalid' | 'not_found' | 'conflict' | 'busy'
  | 'unavailable' | 'partial' | 'config' | 'storage' | 'cancelled';

export interface ErrorOptions {
  /** What the person can do about it: a command to type, a line to change. */
  readonly hint?: string;
  readonly details?: Readonly<Record<string, unknown>>;
  readonly cause?: unknown;
}

/** A failure that a person can read: the message says what and why, the hint says how to fix it. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly hint?: string;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: ErrorCode, message: string, { hint, details = {}, cause }: ErrorOptions = {}) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'AppError';
    this.code = code;
    if (hint !== undefined) this.hint = hint;
    this.details = details;
  }
}

/** For the default of an exhaustive switch: unreachable while the types hold. */
export const impossible = (value: never): never => {
  throw new AppError('internal', `unexpected value ${JSON.stringify(value)}`);
};

/** What a failure of any kind says of itself. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
