import type { ErrorCode } from '../core/base/errors.ts';

interface Exit { readonly code: number; readonly meaning: string }

/** The whole table: `salesos help exit-codes` prints it, the README repeats it. */
export const EXITS = {
  ok: { code: 0, meaning: 'done; an empty result is also done' },
  internal: { code: 1, meaning: 'a mistake in salesos itself, or an audit that was changed' },
  usage: { code: 2, meaning: 'the command line is wrong: nothing was done' },
  invalid: { code: 3, meaning: 'the input is wrong' },
  not_found: { code: 4, meaning: 'the thing named does not exist' },
  conflict: { code: 5, meaning: 'it contradicts what is there, or the name fits several' },
  busy: { code: 6, meaning: 'another process holds the database' },
  unavailable: { code: 7, meaning: 'an outside service did not answer' },
  partial: { code: 8, meaning: 'some of it was done, some was rejected' },
  config: { code: 9, meaning: 'playbook, settings or environment are wrong' },
  storage: { code: 10, meaning: 'disk full, read-only or corrupt, or the file is of a newer version' },
  cancelled: { code: 130, meaning: 'a signal or the person ended it' },
} as const satisfies Record<ErrorCode | 'ok', Exit>;

/** The exit code of the process for an error code. */
export const exitCodeOf = (code: ErrorCode): number => EXITS[code].code;

/** The table as lines, one code each. */
export const exitCodeLines = (): readonly string[] =>
  Object.entries(EXITS).map(([name, { code, meaning }]) => `${String(code).padStart(3)}  ${name.padEnd(13)}${meaning}`);
