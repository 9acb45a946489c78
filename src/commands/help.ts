import { type Call, callOf, document, type Register } from '../cli/command.ts';
import { type CommandEntry, GROUPS } from '../cli/entry.ts';
import { exitCodeLines } from '../cli/exit-codes.ts';
import { GLOBAL_FLAGS, pairLines } from '../cli/help.ts';
import { FIELDS } from '../core/filter/field.ts';
import { suggest } from '../core/base/suggest.ts';
import { AppError } from '../core/base/errors.ts';

interface Topic { readonly summary: string; readonly lines: () => readonly string[] }

const TOPICS: Readonly<Record<string, Topic>> = {
  options: { summary: 'flags that every command takes', lines: () => ['Every command takes:', ...pairLines(GLOBAL_FLAGS)] },
  'exit-codes': { summary: 'what the exit code says', lines: () => ['Exit codes:', ...exitCodeLines()] },
  dates: {
    summary: 'how to write a date or a length of time',
    lines: () => ['Wherever a date is asked for, in the zone of the workspace:', ...pairLines([
      ['2026-03-01', 'a day'], ['2026-03-01T09:30', 'a moment; with Z or +02:00 in that zone'],
      ['today, tomorrow, yesterday', 'also with a time: "tomorrow 14:30"'], ['mon, next mon', 'the next Monday after today'],
      ['-7d, +3d, +2h', 'from now; days and weeks are calendar days'], ['09:30', 'today'],
    ]), '', 'A length of time: 30d, 12h, 1h30m, 45min, 90s.'],
  },
  filters: {
    summary: 'how to ask for some of the leads',
    lines: () => ['Wherever a filter is asked for (leads list --where, segments of the playbook):', ...pairLines([
      ['score>60 and country=DE', 'and, or, not, ( )'], ['company=*lab*', '* is any letters, ? one; case never matters'],
      ['title~"head of"', 'holds these words; !~ does not'], ['country in (DE, AT)', 'one of these; not in'],
      ['owner is empty', 'also: is not empty'], ['created>30d', 'older than 30 days; < younger'],
      ['created>=2026-03-01', 'from that day; also today, yesterday'], ['silent>14d', 'nothing heard or done for so long'],
      ['attributes."Deal size">1000', 'a column of your own'],
    ]), '', 'Fields:', ...pairLines([...FIELDS.map(({ name, about }): [string, string] => [name, about]), ['attributes.NAME', 'A column of your own']])],
  },
  environment: {
    summary: 'environment variables',
    lines: () => ['Read from the environment; a flag wins over it:', ...pairLines([
      ['SALESOS_WORKSPACE', 'the workspace, as --workspace'], ['SALESOS_DB', 'the database file, as --db'],
      ['SALESOS_DEBUG', '1: print the stack of an error'], ['NO_COLOR', 'no colour'],
      ['XDG_DATA_HOME, XDG_CONFIG_HOME', 'where data and playbook live'],
    ])],
  },
};

/** `salesos --help`: every noun by group, from the light table, without loading one. */
export const overview = (table: readonly CommandEntry[]): readonly string[] => [
  'salesos: the sales engine of a solo founder, over one local file.', '',
  'Usage: salesos <command> [options]',
  ...Object.entries(GROUPS).flatMap(([group, title]) => {
    const entries = table.filter((entry) => entry.group === group);
    return entries.length === 0 ? [] : ['', `${title}:`, ...pairLines(entries.map(({ name, summary }): [string, string] => [name, summary]))];
  }),
  '', 'Topics:', ...pairLines(Object.entries(TOPICS).map(([name, { summary }]): [string, string] => [`help ${name}`, summary])),
  '', 'Each command explains itself: salesos <command> --help',
];

interface HelpOptions extends Call { readonly table: readonly CommandEntry[]; readonly topic?: string }

const help = ({ table, topic, out }: HelpOptions): void => {
  if (topic === undefined) { out.record({ commands: table.map(({ name, summary, group }) => ({ name, summary, group })), topic: null, text: null }, overview(table)); return; }
  const found = TOPICS[topic];
  if (!found) {
    const near = suggest(topic, [...Object.keys(TOPICS), ...table.map(({ name }) => name)]);
    throw new AppError('usage', `There is no help on "${topic}".`, { hint: near === undefined ? 'See: salesos help' : `Did you mean "${near}"? See: salesos help` });
  }
  out.record({ commands: null, topic, text: found.lines().join('\n') }, found.lines);
};

/** `salesos help [topic]` over the light table; of a command, main makes `<command> --help`. */
export const helpOn = (table: readonly CommandEntry[], run = { help }): { readonly register: Register } => ({
  register: (program, deps) => {
    document(program.command('help').description('Explain a command or a topic')
      .argument('[topic]', `a command, or one of: ${Object.keys(TOPICS).join(', ')}`), {
      examples: [['salesos help', 'all commands'], ['salesos help exit-codes', 'what the exit code says'], ['salesos help leads', 'one command']],
      json: ['commands', 'topic', 'text'],
    }).action((topic: string | undefined, _options: object, command) =>
      run.help({ ...callOf(command, deps), table, ...(topic === undefined ? {} : { topic }) }));
  },
});
