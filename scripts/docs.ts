// Writes what the program says about itself: npm run docs. `npm run drift` compares it with what is committed.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { exitCodeLines } from '../src/cli/exit-codes.ts';
import { formatHelp, GLOBAL_FLAGS, pairLines } from '../src/cli/help.ts';
import type { Io } from '../src/cli/io.ts';
import { programFor } from '../src/cli/program.ts';
import { COMMANDS } from '../src/commands/index.ts';
import { compile } from '../src/core/playbook/compile.ts';
import { parse } from '../src/core/playbook/parse.ts';
import { recipePage } from '../src/core/work/recipe-page.ts';

declare const PROJECT_ROOT: string;

const silent = { write: () => undefined, drained: () => Promise.resolve(), isTerminal: false, columns: 80 };
const io: Io = { stdin: process.stdin, isInputTerminal: false, stdout: silent, stderr: silent, terminal: undefined, signal: new AbortController().signal };
const clock = { now: () => 0, sleep: () => Promise.resolve() };

/** The command and its verbs, in the order in which they were registered. */
const withVerbs = (command: Command): readonly Command[] => [command, ...command.commands.flatMap(withVerbs)];

const pathOf = (command: Command): string => (command.parent ? `${pathOf(command.parent)} ${command.name()}` : command.name());

const pages: string[] = [];
for (const entry of COMMANDS) {
  const program = programFor(io, false);
  const { register } = await entry.load();
  register(program, { io, env: {}, signal: io.signal, clock });
  for (const command of program.commands.flatMap(withVerbs)) {
    pages.push(`## ${pathOf(command)}\n\n\`\`\`text\n${formatHelp(command, command.createHelp()).trimEnd()}\n\`\`\`\n`);
  }
}

const folder = process.argv[2] ?? join(PROJECT_ROOT, 'docs');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'commands.md'), [
  '# Commands', '', 'Made by `npm run docs` from what the program says about itself.', '',
  'Every command takes:', '', '```text', ...pairLines(GLOBAL_FLAGS), '```', '', 'Exit codes:', '', '```text', ...exitCodeLines(), '```', '',
  ...pages,
].join('\n'));

const defaults = parse({});
if (defaults.kind === 'bad') throw new Error('the default playbook is not good');
writeFileSync(join(folder, 'jobs.md'), recipePage(compile(defaults.value, { currency: 'EUR', senderName: null })));
