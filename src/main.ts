import { setTimeout as sleep } from 'node:timers/promises';
import { CommanderError } from 'commander';
import type { Deps, Environment } from './cli/command.ts';
import { exitCodeOf } from './cli/exit-codes.ts';
import { failureOf, tellFailure } from './cli/failure.ts';
import { type Interruption, type Io, processIo } from './cli/io.ts';
import { nounAt, nowOf, programFor, tieFields, wantsJson } from './cli/program.ts';
import { suggest } from './cli/suggest.ts';
import { COMMANDS, findEntry } from './commands/index.ts';
import { AppError } from './core/base/errors.ts';
import type { Clock } from './core/base/ports.ts';

declare const VERSION: string;

/** What bare `salesos` does. */
const DEFAULT_NOUN = 'status';

const clockOf = (argv: readonly string[]): Clock => {
  const fixed = nowOf(argv);
  return {
    now: () => fixed ?? Date.now(),
    sleep: async (ms, signal) => {
      await sleep(ms, undefined, signal ? { signal } : {}).catch((cause: unknown) => {
        throw new AppError('cancelled', 'Stopped.', { cause });
      });
    },
  };
};

const unknownCommand = (word: string): AppError => {
  const near = suggest(word, COMMANDS.flatMap(({ name, aliases = [] }) => [name, ...aliases]));
  const meant = near === undefined ? undefined : findEntry(near)?.name;
  return new AppError('usage', `There is no command "${word}".`, {
    hint: `${meant === undefined ? '' : `Did you mean "${meant}"? `}All commands: salesos --help`,
  });
};

/** `help leads list` is `leads list --help`; `--help` alone and `help` are the overview. */
const withoutSynonyms = (argv: readonly string[]): readonly string[] => {
  const at = nounAt(argv);
  if (at < 0) {
    if (argv.some((word) => word === '-h' || word === '--help')) return ['help'];
    return findEntry(DEFAULT_NOUN) ? [DEFAULT_NOUN, ...argv] : ['help', ...argv];
  }
  const topic = argv[at + 1];
  if (argv[at] !== 'help' || topic === undefined || !findEntry(topic)) return argv;
  return [...argv.slice(0, at), ...argv.slice(at + 1), '--help'];
};

const dispatch = async (argv: readonly string[], io: Io, env: Environment): Promise<void> => {
  if (nounAt(argv) < 0 && argv.some((word) => word === '--version' || word === '-V')) { io.stdout.write(`salesos ${VERSION}\n`); return; }
  const line = withoutSynonyms(argv);
  const at = nounAt(line);
  const word = line[at] ?? '';
  const entry = findEntry(word);
  if (!entry) throw unknownCommand(word);
  const program = programFor(io);
  const deps: Deps = { io, env, signal: io.signal, clock: clockOf(argv) };
  const { register } = await entry.load();
  register(program, deps);
  const canonical = [...line.slice(0, at), entry.name, ...line.slice(at + 1)];
  await program.parseAsync(tieFields(program, canonical, at), { from: 'user' });
};

/** Commander throws for help that was asked for as well: that is no failure. */
const isShownHelp = (error: unknown): boolean => error instanceof CommanderError && error.exitCode === 0;

/**
 * Runs one command line and answers the exit code of the process. The only place where an error becomes an exit code;
 * it never throws. A reader that left (`| head`) ends it quietly with 0.
 */
export const run = async (argv: readonly string[], io: Io, env: Environment): Promise<number> => {
  try {
    await dispatch(argv, io, env);
    return 0;
  } catch (error) {
    if (isShownHelp(error) || io.signal.reason === 'closed_pipe') return 0;
    const failure = failureOf(error);
    const told = io.signal.aborted && failure.code === 'internal' ? new AppError('cancelled', 'Stopped.') : failure;
    io.stderr.write(tellFailure(told, { isJson: wantsJson(argv), isDebug: env['SALESOS_DEBUG'] === '1', original: error }));
    return exitCodeOf(told.code);
  }
};

/** Runs the command line of this process: the first signal asks it to stop, the second ends it at once. */
export const runProcess = async (argv: readonly string[]): Promise<void> => {
  const controller = new AbortController();
  const interrupt = (why: Interruption): void => controller.abort(why);
  const onSignal = (): void => { if (controller.signal.aborted) process.exit(exitCodeOf('cancelled')); else interrupt('signal'); };
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
  process.exitCode = await run(argv, processIo(controller.signal, interrupt), process.env);
  process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
  // An input that nobody reads to its end would keep the process.
  process.stdin.unref?.();
};
