import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { callOf, document } from '../../src/cli/command.ts';
import type { CommandEntry } from '../../src/cli/entry.ts';
import { EXITS, exitCodeOf } from '../../src/cli/exit-codes.ts';
import { parseCount } from '../../src/cli/parse.ts';
import { programFor } from '../../src/cli/program.ts';
import { COMMANDS } from '../../src/commands/index.ts';
import { AppError, type ErrorCode } from '../../src/core/base/errors.ts';
import { runOver } from '../../src/main.ts';
import { memoryIo, type MemoryIoOptions } from '../support/io.ts';
import { sandbox, splitLine, transcript } from '../support/transcript.ts';

const ROOT = join(import.meta.dirname, '../..');
const FIELDS = ['id', 'score'] as const;

/** A noun that shows what the plumbing hands over. */
const things: CommandEntry = {
  name: 'things', aliases: ['thing'], summary: 'Things', group: 'sell',
  load: async () => ({
    register: (program, deps) => {
      const noun = program.command('things').description('Things');
      document(noun.command('list').description('List things').option('--limit <n>', 'at most', parseCount), { examples: [], json: FIELDS })
        .action(async (options: { limit?: number }, command) => {
          const { out, clock } = callOf(command, deps);
          await out.list({
            rows: [{ id: 'a', score: options.limit ?? 0 }], json: (row) => row,
            columns: [{ title: 'ID', text: ({ id }) => id }, { title: 'Now', text: () => String(clock.now()) }],
          });
        });
      document(noun.command('show').argument('<thing>').description('Show one'), { examples: [['salesos things show a', 'one']], json: FIELDS })
        .action((thing: string, _options: object, command) => callOf(command, deps).out.record({ id: thing, score: 1 }, [`Thing ${thing}`]));
      noun.command('delete').description('Delete all').action(async (_options, command) => {
        const call = callOf(command, deps);
        await call.confirm('Delete all things?');
        call.out.say('Deleted.');
      });
      noun.command('fail').argument('<code>').description('Fail').action((code: ErrorCode | 'bug' | 'disk' | 'abort') => {
        if (code === 'bug') throw new TypeError('x is undefined');
        if (code === 'disk') throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC', path: '/data/salesos.db' });
        if (code === 'abort') throw new DOMException('aborted', 'AbortError');
        throw new AppError(code, `It is ${code}.`, { hint: 'Fix it.', details: { n: 1 } });
      });
    },
  }),
};
const broken: CommandEntry = { ...things, name: 'broken', aliases: [], load: async () => { throw new Error('must not load'); } };
const help: CommandEntry = {
  name: 'help', summary: 'Explain', group: 'start', load: async () => (await import('../../src/commands/help.ts')).helpOn(TABLE),
};
const TABLE: readonly CommandEntry[] = [help, things, broken];
const run = runOver(TABLE);
const type = async (line: string, { env = {}, ...options }: MemoryIoOptions & { env?: Record<string, string> } = {}) => {
  const io = memoryIo(options);
  const code = await run(splitLine(line), io, env);
  return { code, stdout: io.out(), stderr: io.err() };
};

describe('finding the command', () => {
  it.each(['things list', 'thing list', '--utc things list', '--workspace help things list', 'things list --workspace x', '--now 2026-03-01 things list'])(
    '%s', async (line) => expect(await type(line)).toMatchObject({ code: 0, stderr: '' }));

  it.each([
    ['thngs list', 'There is no command "thngs".\nDid you mean "things"? All commands: salesos --help\n'],
    ['zzzzzzz', 'There is no command "zzzzzzz".\nAll commands: salesos --help\n'],
    ['things lst', "Unknown command 'lst'.\nDid you mean list?\n"],
    ['things list --limti 3', "Unknown option '--limti'.\nDid you mean --limit?\n"],
    ['things list --jsno', "Unknown option '--jsno'.\nDid you mean --json?\n"],
    ['things list extra', "Too many arguments for 'list'. Expected 0 arguments but got 1.\nSee --help.\n"],
    ['things show', "Missing required argument 'thing'.\nSee --help.\n"],
    ['things list --limit 0', '"0" is not a whole number from 1.\n'],
    ['things list --now someday', '--now "someday" is no moment.\nUse ISO 8601: --now 2026-03-01T08:00:00Z.\n'],
  ])('%s does nothing and exits 2', async (line, stderr) => expect(await type(line)).toEqual({ code: 2, stdout: '', stderr }));

  it('shows the verbs of a noun without one', async () => {
    const { code, stdout, stderr } = await type('things');
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/Commands:\n {2}list[\s\S]*\n\nEverywhere[\s\S]*A verb is missing.\nSee --help.\n$/);
    expect(JSON.parse((await type('things --json')).stderr).error.message).toBe('A verb is missing.');
  });

  it('stands still under --now', async () => {
    expect((await type('things list --now 2026-03-01T00:00:00Z')).stdout).toBe(`a\t${Date.UTC(2026, 2, 1)}\n`);
  });
});

describe('--json after a noun that stands for one of its verbs', () => {
  const inbox: CommandEntry = {
    name: 'inbox', summary: 'Inbox', group: 'day',
    load: async () => ({
      register: (program, deps) => {
        const noun = program.command('inbox').description('Inbox');
        document(noun.command('list', { isDefault: true }).description('List it'), { examples: [['salesos inbox', 'all']], json: [...FIELDS, 'skip'] })
          .action((_options: object, command) => callOf(command, deps).out.record({ id: 'a', score: 1, skip: 0 }, ['a']));
        noun.command('skip').description('Skip it').action((_options: object, command) => callOf(command, deps).out.record({ skipped: true }, ['skipped']));
      },
    }),
  };
  it.each([
    ['inbox --json id', 0, { id: 'a' }], ['inbox --json id,score', 0, { id: 'a', score: 1 }], ['inbox list --json score', 0, { score: 1 }],
    ['inbox --json skip', 0, { skipped: true }], ['inbox --json', 0, { id: 'a', score: 1, skip: 0 }],
  ])('%s', async (line, wanted, printed) => {
    const io = memoryIo();
    expect([await runOver([inbox])(splitLine(line), io, {}), JSON.parse(io.out())]).toEqual([wanted, printed]);
  });

  it.each([
    ['inbox skp', 2, "Unknown command 'skp'.\nDid you mean skip?\n"], ['inbox zzz', 2, "Unknown command 'zzz'.\nSee --help.\n"],
    ['inbox list more', 2, "Too many arguments for 'list'. Expected 0 arguments but got 1.\nSee --help.\n"],
  ])('%s: a word behind it was to be a verb', async (line, code, stderr) => {
    const io = memoryIo();
    expect([await runOver([inbox])(splitLine(line), io, {}), io.err()]).toEqual([code, stderr]);
  });

  it('says that a verb is missing where none is the default', async () => {
    expect(JSON.parse((await type('things --json id')).stderr).error.message).toBe('A verb is missing.');
  });
});

describe('--json', () => {
  it.each([
    ['things list --json', [{ id: 'a', score: 0 }]],
    ['things list --json id', [{ id: 'a' }]],
    ['things list --json score,id --limit 4', [{ score: 4, id: 'a' }]],
    ['--json things list', [{ id: 'a', score: 0 }]],
    ['things list --json=id', [{ id: 'a' }]],
    ['things show --json anna', { id: 'anna', score: 1 }],
    ['things show anna --json id', { id: 'anna' }],
    ['things show --json id anna', { id: 'anna' }],
    ['things show --json id,score anna', { id: 'anna', score: 1 }],
    ['things show --json -- id', { id: 'id', score: 1 }],
  ])('%s', async (line, wanted) => {
    const { code, stdout } = await type(line);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual(wanted);
  });

  it('turns errors into JSON on stderr', async () => {
    const { code, stdout, stderr } = await type('things fail conflict --json');
    expect([code, stdout]).toEqual([5, '']);
    expect(JSON.parse(stderr)).toEqual({ error: { code: 'conflict', message: 'It is conflict.', hint: 'Fix it.', details: { n: 1 } } });
    expect(JSON.parse((await type('thngs --json')).stderr).error.code).toBe('usage');
    expect(JSON.parse((await type('things list --json nope,id')).stderr).error.code).toBe('usage');
  });
});

describe('errors', () => {
  it.each(Object.entries(EXITS).filter(([name]) => name !== 'ok'))('%s has its exit code, a sentence and a remedy', async (name, { code }) => {
    expect(await type(`things fail ${name}`)).toEqual({ code, stdout: '', stderr: `It is ${name}.\nFix it.\n` });
  });

  it('says in plain words what the disk said', async () => {
    expect(await type('things fail disk')).toEqual({
      code: 10, stdout: '', stderr: 'Cannot use /data/salesos.db: the disk is full.\nFree some space and run it again.\n',
    });
  });

  it('shows a stack only for debugging', async () => {
    const plain = await type('things fail bug');
    expect(plain).toMatchObject({ code: 1, stderr: 'A mistake in salesos: x is undefined\nRun it again with SALESOS_DEBUG=1 and report what it prints.\n' });
    expect((await type('things fail bug', { env: { SALESOS_DEBUG: '1' } })).stderr).toContain('    at ');
  });

  it('is cancelled by an abort, and quiet when the reader left', async () => {
    expect((await type('things fail abort')).code).toBe(130);
    const left = new AbortController();
    left.abort('closed_pipe');
    expect(await type('things fail abort', { signal: left.signal })).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it('knows every code', () => expect(exitCodeOf('storage')).toBe(10));
});

describe('confirmation', () => {
  it('refuses where nobody can be asked', async () => {
    expect(await type('things delete')).toEqual({
      code: 2, stdout: '', stderr: 'Delete all things? There is no terminal to ask on, so nothing was done.\nAdd --yes to confirm.\n',
    });
  });
  it.each([['-y'], ['--yes']])('passes with %s', async (flag) => expect(await type(`things delete ${flag}`)).toMatchObject({ code: 0, stderr: 'Deleted.\n' }));
  it.each([['y\n', 0], ['YES\n', 0], ['n\n', 130], ['\n', 130], ['', 130]])('asks on a terminal: %j', async (input, code) => {
    const result = await type('things delete', { isTerminal: true, input });
    expect(result.code).toBe(code);
    expect(result.stderr).toContain('Delete all things? [y/N] ');
  });
});

describe('help', () => {
  it('lists every noun without loading one', async () => {
    for (const line of ['--help', '-h', 'help']) {
      const { code, stdout } = await type(line);
      expect(code).toBe(0);
      expect(stdout).toMatch(/^ {2}things\s+Things$/m);
    }
  });
  it('shows examples before options, in 80 columns, on stdout', async () => {
    for (const line of ['things show --help', 'help things show', 'things show -h']) {
      const { code, stdout, stderr } = await type(line);
      expect([code, stderr]).toEqual([0, '']);
      expect(stdout).toMatch(/Usage: salesos things show[\s\S]*Examples:[\s\S]*salesos things show a {4}one[\s\S]*JSON fields:\n {2}id, score/);
      for (const text of stdout.split('\n')) expect(text.length).toBeLessThanOrEqual(80);
    }
  });
  it('explains topics and refuses unknown ones', async () => {
    const box = sandbox();
    await transcript(box, `
$ salesos help exit-codes
Exit codes:
  0  ok           done; an empty result is also done
…
130  cancelled    a signal or the person ended it
$ salesos help exit-code
? 2
! There is no help on "exit-code".
! Did you mean "exit-codes"? See: salesos help
`);
  });
});

describe('every command of the program', () => {
  it.each(COMMANDS.map(({ name }) => name))('%s has help with an example and fits 80 columns', async (name) => {
    const { code, stdout } = await sandbox().run([name, '--help']);
    expect(code).toBe(0);
    for (const text of stdout.split('\n')) expect(text.length, text).toBeLessThanOrEqual(80);
    expect(stdout).toMatch(/^Examples:$|^Commands:$/m);
  });
  it.each(COMMANDS.map((entry) => [entry.name, entry] as const))('%s takes a value wherever its help shows one', async (_name, entry) => {
    const io = memoryIo();
    const program = programFor(io, false);
    const { register } = await entry.load();
    register(program, { io, env: {}, signal: io.signal, clock: { now: () => 0, sleep: () => Promise.resolve() } });
    const all = (command: Command): readonly Command[] => [command, ...command.commands.flatMap(all)];
    const options = program.commands.flatMap(all).flatMap((command) => command.options);
    for (const { flags, required, optional } of options) expect(required || optional, flags).toBe(/[ =][A-Z<[]/.test(flags));
  });
  it('has names and aliases that do not clash', () => {
    const words = COMMANDS.flatMap(({ name, aliases = [] }) => [name, ...aliases]);
    expect(new Set(words).size).toBe(words.length);
  });
});

describe('the binary', () => {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

  it.each(['--version', '-V', '--version --json'])('%s is one line', (line) => {
    expect(sandbox().spawn(line)).toEqual({ code: 0, stdout: `salesos ${version}\n`, stderr: '' });
  });
  it('refuses an unknown command without a home, a PATH or a locale', () => {
    const { status, stderr } = spawnSync(process.execPath, [join(ROOT, 'bin/salesos.js'), 'laeds'], { env: {}, encoding: 'utf8' });
    expect(status).toBe(2);
    expect(stderr).toContain('There is no command "laeds".');
  });
  it('ends quietly when the reader leaves', () => {
    const { stdout, stderr } = spawnSync('bash', ['-c', `"${process.execPath}" bin/salesos.js help | true; echo "\${PIPESTATUS[0]}"`], { cwd: ROOT, encoding: 'utf8' });
    expect([stdout, stderr]).toEqual(['0\n', '']);
  });
  it.runIf(existsSync('/dev/full'))('says that the disk is full when stdout cannot be written', () => {
    const { status, stderr } = spawnSync('bash', ['-c', `"${process.execPath}" bin/salesos.js help > /dev/full`], { cwd: ROOT, encoding: 'utf8' });
    expect([status, stderr]).toEqual([10, 'Cannot write: the disk is full.\nFree some space and run it again.\n']);
  });
  it('is refused by an old Node in one line', () => {
    const script = `Object.defineProperty(process, 'versions', { value: { node: '18.20.0' } }); require(${JSON.stringify(join(ROOT, 'bin/salesos.js'))});`;
    const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' });
    expect([status, stdout]).toEqual([9, '']);
    expect(stderr).toMatch(/^salesos needs Node 20\.19 or newer; this is v[\d.]+\.\n$/);
  });
});
