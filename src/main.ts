import { setTimeout as sleep } from 'node:timers/promises';
import { CommanderError } from 'commander';
import type { Deps, Environment } from './cli/command.ts';
import { exitCodeOf } from './cli/exit-codes.ts';
import { failureOf, tellFailure } from './cli/failure.ts';
import { type Interruption, type Io, processIo } from './cli/io.ts';
import { misreadField, misreadVerb, nounAt, nowOf, programFor, tieFields, wantsJson } from './cli/program.ts';
import { suggest } from './core/base/suggest.ts';
import type { CommandEntry } from './cli/entry.ts';
import { COMMANDS } from './commands/index.ts';
import { AppError } from './core/base/errors.ts';
import type { Clock } from './core/base/ports.ts';

declare const VERSION: string;

/** The nouns that one program knows. */
interface Table { readonly all: readonly CommandEntry[]; readonly find: (word: string) => CommandEntry | undefined }

/** What bare `salesos` does. */
const DEFAULT_NOUN = 'status';

const clockOf = (argv: readonly string[]): Clock => {
  let fixed = nowOf(argv);
  return {
    now: () => fixed ?? Date.now(),
    standAt: (moment) => { fixed ??= moment; },
    sleep: async (ms, signal) => {
      await sleep(ms, undefined, signal ? { signal } : {}).catch((cause: unknown) => {
        throw new AppError('cancelled', 'Stopped.', { cause });
      });
    },
  };
};

const unknownCommand = (word: string, { all, find }: Table): AppError => {
  const near = suggest(word, all.flatMap(({ name, aliases = [] }) => [name, ...aliases]));
  const meant = near === undefined ? undefined : find(near)?.name;
  return new AppError('usage', `There is no command "${word}".`, {
    hint: `${meant === undefined ? '' : `Did you mean "${meant}"? `}All commands: salesos --help`,
  });
};

/** `help leads list` is `leads list --help`; `--help` alone and `help` are the overview. */
const withoutSynonyms = (argv: readonly string[], { find }: Table): readonly string[] => {
  const at = nounAt(argv);
  if (at < 0) {
    if (argv.some((word) => word === '-h' || word === '--help')) return ['help'];
    return find(DEFAULT_NOUN) ? [DEFAULT_NOUN, ...argv] : ['help', ...argv];
  }
  const topic = argv[at + 1];
  if (argv[at] !== 'help' || topic === undefined || !find(topic)) return argv;
  return [...argv.slice(0, at), ...argv.slice(at + 1), '--help'];
};

const dispatch = async (argv: readonly string[], { io, env, table }: { io: Io; env: Environment; table: Table }): Promise<void> => {
  if (nounAt(argv) < 0 && argv.some((word) => word === '--version' || word === '-V')) { io.stdout.write(`salesos ${VERSION}\n`); return; }
  const line = withoutSynonyms(argv, table);
  const at = nounAt(line);
  const word = line[at] ?? '';
  const entry = table.find(word);
  if (!entry) throw unknownCommand(word, table);
  const program = programFor(io, wantsJson(argv));
  const deps: Deps = { io, env, signal: io.signal, clock: clockOf(argv) };
  const { register } = await entry.load();
  register(program, deps);
  const canonical = [...line.slice(0, at), entry.name, ...line.slice(at + 1)];
  try { await program.parseAsync(tieFields(program, canonical, at), { from: 'user' }); } catch (error) {
    throw (error instanceof CommanderError ? misreadField(program, canonical, error) ?? misreadVerb(program, canonical, error) : undefined) ?? error;
  }
};

/** Commander throws for help that was asked for as well: that is no failure. */
const isShownHelp = (error: unknown): boolean => error instanceof CommanderError && error.exitCode === 0;

export type Run = (argv: readonly string[], io: Io, env: Environment) => Promise<number>;

/**
 * A program over a table of nouns. It runs one command line and answers the exit code of the process: the only place where an error
 * becomes one. It never throws. A reader that left (`| head`) ends it quietly with 0.
 */
export const runOver = (all: readonly CommandEntry[]): Run => async (argv, io, env) => {
  const find = (word: string): CommandEntry | undefined => all.find(({ name, aliases = [] }) => name === word || aliases.includes(word));
  try {
    await dispatch(argv, { io, env, table: { all, find } });
    return 0;
  } catch (error) {
    if (isShownHelp(error) || io.signal.reason === 'closed_pipe') return 0;
    return tell(error, { argv, io, env });
  }
};

/** The program. */
export const run: Run = runOver(COMMANDS);

const tell = (error: unknown, { argv, io, env }: { argv: readonly string[]; io: Io; env: Environment }): number => {
  const failure = failureOf(error);
  const told = io.signal.aborted && failure.code === 'internal' ? new AppError('cancelled', 'Stopped.') : failure;
  io.stderr.write(tellFailure(told, { isJson: wantsJson(argv), isDebug: env['SALESOS_DEBUG'] === '1', original: error }));
  return exitCodeOf(told.code);
};

/** Runs the command line of this process: the first signal asks it to stop, the second ends it at once. */
export const runProcess = async (argv: readonly string[], runLine: Run = run): Promise<void> => {
  const controller = new AbortController();
  const interrupt = (why: Interruption): void => controller.abort(why);
  const io = processIo(controller.signal, interrupt);
  const onSignal = (): void => { if (controller.signal.aborted) process.exit(exitCodeOf('cancelled')); else interrupt('signal'); };
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
  // What escapes from a callback: a full disk under stdout, or a mistake.
  process.on('uncaughtException', (error) => process.exit(tell(error, { argv, io, env: process.env })));
  const code = await runLine(argv, io, process.env);
  process.exitCode = code;
  process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
  io.release();
};
