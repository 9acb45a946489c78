import { Command, type CommanderError, Option } from 'commander';
import { AppError } from '../core/base/errors.ts';
import { type Instant, parseIso } from '../core/base/instant.ts';
import { documentationOf } from './command.ts';
import { unknownField } from './output.ts';
import { formatHelp } from './help.ts';
import type { Io } from './io.ts';
import { suggest } from '../core/base/suggest.ts';
import { parseWhole } from './parse.ts';

/** Global flags that take a value as the next word: to find the noun they are stepped over. */
const VALUED = new Set(['--workspace', '--db', '--now', '--seed']);

const hidden = (flags: string, what: string): Option => new Option(flags, what).hideHelp();

/**
 * The program with the global flags and no noun yet: it throws instead of exiting, and says nothing by itself but the
 * help of a noun whose verb is missing.
 */
export const programFor = (io: Io, isJson: boolean): Command => new Command('salesos')
  .exitOverride()
  .configureOutput({ writeOut: (text) => io.stdout.write(text), writeErr: (text) => { if (!isJson) io.stderr.write(text); }, outputError: () => undefined })
  .configureHelp({ formatHelp })
  .helpOption('-h, --help', 'explain the command')
  .helpCommand(false)
  .option('--workspace <name>', 'another workspace than the default')
  .option('--db <file>', 'another database file')
  .option('--json [fields]', 'JSON; "--json id,name" selects fields')
  .option('--jsonl', 'one JSON object a line')
  .option('--csv', 'comma-separated, with a header')
  .option('--no-color', 'no colour')
  .option('--utc', 'times in UTC')
  .option('-y, --yes', 'do not ask, do it')
  .option('-q, --quiet', 'no talk on stderr')
  .addOption(hidden('--now <iso>', 'act as if it were this moment'))
  .addOption(hidden('--seed <n>', 'the seed of every draw').argParser(parseWhole));

/** Where the noun stands: the first word that is neither a flag nor the value of one. -1 when there is none. */
export const nounAt = (argv: readonly string[]): number => {
  for (let at = 0; at < argv.length; at++) {
    const word = argv[at] ?? '';
    if (word === '--') return -1;
    if (!word.startsWith('-') || word === '-') return at;
    if (VALUED.has(word)) at++;
  }
  return -1;
};

/** The value of a global flag, in either spelling, before commander has seen the line. */
const flagValue = (argv: readonly string[], flag: string): string | undefined => {
  const end = argv.indexOf('--');
  const words = end < 0 ? argv : argv.slice(0, end);
  const at = words.findIndex((word) => word === flag || word.startsWith(`${flag}=`));
  if (at < 0) return undefined;
  const word = words[at] ?? '';
  return word === flag ? words[at + 1] ?? '' : word.slice(flag.length + 1);
};

/** The instant of the hidden `--now`, if any. Raises `usage`. */
export const nowOf = (argv: readonly string[]): Instant | undefined => {
  const text = flagValue(argv, '--now');
  if (text === undefined) return undefined;
  const instant = parseIso(text);
  if (instant === undefined) throw new AppError('usage', `--now "${text}" is no moment.`, { hint: 'Use ISO 8601: --now 2026-03-01T08:00:00Z.' });
  return instant;
};

/** True when the caller wants JSON, errors included; known without commander, which may be what failed. */
export const wantsJson = (argv: readonly string[]): boolean => {
  const end = argv.indexOf('--');
  return (end < 0 ? argv : argv.slice(0, end)).some((word) => word === '--json' || word.startsWith('--json=') || word === '--jsonl');
};

/** The command that the words name, as deep as they go. */
const leafOf = (program: Command, argv: readonly string[]): Command => {
  let leaf = program;
  for (const word of argv) {
    const verb = leaf.commands.find((command) => command.name() === word || command.aliases().includes(word));
    if (verb) leaf = verb;
  }
  return leaf;
};

const FIELD_LIST = /^[a-z][a-z0-9_]*(,[a-z][a-z0-9_]*)*$/;

/** The JSON names of a command; of a noun without its verb those of every verb, but for words that are verbs themselves. */
const fieldsAt = (leaf: Command): ReadonlySet<string> => {
  const fields = new Set([leaf, ...leaf.commands].flatMap((command) => documentationOf(command)?.json ?? []));
  for (const verb of leaf.commands) for (const name of [verb.name(), ...verb.aliases()]) fields.delete(name);
  return fields;
};

/**
 * `--json` may be followed by fields or by an operand (`leads show --json anna`): a word counts as fields when it has a comma,
 * when it is a documented field (also of the verb that a noun alone stands for), or when the command takes no operand. Fields are tied on with `=`, so that commander agrees.
 */
export const tieFields = (program: Command, argv: readonly string[], noun: number): readonly string[] => {
  const at = argv.indexOf('--json');
  const end = argv.indexOf('--');
  if (at < 0 || (end >= 0 && end < at)) return argv;
  const word = argv[at + 1];
  if (word === undefined || word.startsWith('-')) return argv;
  const leaf = leafOf(program, argv.filter((_, index) => index !== at + 1));
  const isFields = at > noun && FIELD_LIST.test(word)
    && (word.includes(',') || fieldsAt(leaf).has(word) || (leaf.registeredArguments.length === 0 && leaf.commands.length === 0));
  return [...argv.slice(0, at), `--json=${isFields ? word : ''}`, ...(isFields ? [] : [word]), ...argv.slice(at + 2)];
};

/**
 * One operand too many may be a field that there is not: `import people.csv --json bogus`. What to say then; undefined when the line has no such word, or
 * the command no fields.
 */
export const misreadField = (program: Command, argv: readonly string[], { code }: CommanderError): AppError | undefined => {
  const word = argv[argv.indexOf('--json') + 1];
  if (code !== 'commander.excessArguments' || !argv.includes('--json') || word === undefined || !FIELD_LIST.test(word)) return undefined;
  const fields = documentationOf(leafOf(program, argv.filter((other) => other !== word)))?.json;
  return fields === undefined ? undefined : unknownField(word, fields);
};

/** A noun that does without a verb takes no operand: a word too many behind it was to be one. Undefined for any other mistake. */
export const misreadVerb = (program: Command, argv: readonly string[], { code }: CommanderError): AppError | undefined => {
  const leaf = leafOf(program, argv);
  const word = argv.slice(argv.indexOf(leaf.name()) + 1).find((one) => !one.startsWith('-'));
  if (code !== 'commander.excessArguments' || leaf === program || leaf.commands.length === 0 || word === undefined) return undefined;
  const near = suggest(word, leaf.commands.map((verb) => verb.name()));
  return new AppError('usage', `Unknown command '${word}'.`, { hint: near === undefined ? 'See --help.' : `Did you mean ${near}?` });
};
