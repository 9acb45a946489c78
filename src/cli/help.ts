import type { Command, Help } from 'commander';
import { documentationOf } from './command.ts';

/** `salesos help` and every `--help` keep to this many columns. */
export const HELP_COLUMNS = 80;

/** The flags that every command takes, as help shows them. */
export const GLOBAL_FLAGS: readonly (readonly [flags: string, what: string])[] = [
  ['--workspace NAME', 'another workspace than the default'],
  ['--db FILE', 'another database file'],
  ['--json [fields]', 'JSON; "--json id,name" selects fields'],
  ['--jsonl', 'one JSON object a line'],
  ['--csv', 'comma-separated, with a header'],
  ['--utc', 'times in UTC instead of the zone of the workspace'],
  ['--no-color', 'no colour (also: NO_COLOR, TERM=dumb)'],
  ['-y, --yes', 'do not ask, do it'],
  ['-q, --quiet', 'no talk on stderr, only warnings and errors'],
  ['-h, --help', 'explain the command'],
];

type Pair = readonly [left: string, right: string];
const LEFT_MOST = 38;
const PAIR_GAP = 4;

const wrap = (text: string, width: number): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) { lines.push(line); line = word; } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
};

/** Two columns that stay within the help's width: an entry that is too long to stand left of the others gets a line to itself. */
export const pairLines = (pairs: readonly Pair[]): readonly string[] => {
  const widths = pairs.map(([left]) => left.length).filter((width) => width <= LEFT_MOST);
  const width = Math.max(0, ...widths);
  return pairs.flatMap(([left, right]) => {
    const rest = wrap(right, Math.max(20, HELP_COLUMNS - width - PAIR_GAP - 2));
    const indented = rest.map((line) => `  ${' '.repeat(width + PAIR_GAP)}${line}`.trimEnd());
    if (left.length > width) return [`  ${left}`, ...indented];
    return [`  ${left.padEnd(width + PAIR_GAP)}${rest[0] ?? ''}`.trimEnd(), ...indented.slice(1)];
  });
};

const section = (title: string, lines: readonly string[]): readonly string[] => (lines.length === 0 ? [] : ['', `${title}:`, ...lines]);
const indent = (lines: readonly string[]): readonly string[] => lines.map((line) => `  ${line}`);

/** Examples first, then arguments, verbs and options; the global flags by name only. */
export const formatHelp = (command: Command, helper: Help): string => {
  const documentation = documentationOf(command);
  const options = helper.visibleOptions(command).map((option): Pair => [helper.optionTerm(option), helper.optionDescription(option)])
    .filter(([flags]) => !flags.includes('--help'));
  const verbs = helper.visibleCommands(command).map((verb): Pair => [helper.subcommandTerm(verb), helper.subcommandDescription(verb)]);
  const operands = helper.visibleArguments(command).map((argument): Pair => [helper.argumentTerm(argument), helper.argumentDescription(argument)]);
  return [
    ...wrap(command.description(), HELP_COLUMNS),
    '', `Usage: ${helper.commandUsage(command)}`,
    ...section('Examples', pairLines((documentation?.examples ?? []).map(([typed, what]): Pair => [typed, what]))),
    ...section('Arguments', pairLines(operands)),
    ...section('Commands', pairLines(verbs)),
    ...section('Options', pairLines(options)),
    ...section('JSON fields', indent(wrap((documentation?.json ?? []).join(', '), HELP_COLUMNS - 2).filter(Boolean))),
    ...(documentation?.more === undefined ? [] : ['', ...documentation.more.split('\n').flatMap((line) => wrap(line, HELP_COLUMNS))]),
    '', 'Everywhere: --workspace, --db, --json [fields], --jsonl, --csv, --utc,',
    '  --no-color, --yes, --quiet. See: salesos help options', '',
  ].join('\n');
};
