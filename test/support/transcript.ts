import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { run } from '../../src/main.ts';
import { memoryIo, type MemoryIoOptions } from './io.ts';

const ROOT = join(import.meta.dirname, '../..');

export interface RunOptions extends MemoryIoOptions {
  /** ISO 8601: the hidden `--now`. */
  readonly now?: string;
  readonly env?: Readonly<Record<string, string>>;
}
export interface Result { readonly code: number; readonly stdout: string; readonly stderr: string }

/** A home of its own for one test. */
export interface Sandbox {
  readonly dir: string;
  readonly env: Readonly<Record<string, string>>;
  /** Writes a file below `dir` and answers its path. */
  file(name: string, content: string | Uint8Array): string;
  /** Runs a command line in this process. Paths are relative to nothing: give absolute ones, `{dir}` stands for the sandbox. */
  run(line: string | readonly string[], options?: RunOptions): Promise<Result>;
  /** Runs the built binary as a person would. */
  spawn(line: string | readonly string[], options?: Pick<RunOptions, 'input' | 'env'>): Result;
}

/** Splits like a shell would, quotes included; no variables, no globs. */
export const splitLine = (line: string): readonly string[] =>
  [...line.matchAll(/(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|[^\s"'])+/g)].map(([word]) =>
    word.replace(/"((?:[^"\\]|\\.)*)"|'([^']*)'/g, (_, double: string | undefined, single: string | undefined) =>
      (double === undefined ? single ?? '' : double.replace(/\\(.)/g, '$1'))));

/** A temporary HOME with XDG directories, removed when the test ends. Times are UTC, the locale is C.UTF-8. */
export const sandbox = (): Sandbox => {
  const dir = mkdtempSync(join(tmpdir(), 'salesos-test-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  const env = {
    HOME: dir, PATH: process.env['PATH'] ?? '', TZ: 'UTC', LANG: 'C.UTF-8', TERM: 'xterm-256color',
    XDG_DATA_HOME: join(dir, 'data'), XDG_CONFIG_HOME: join(dir, 'config'), XDG_STATE_HOME: join(dir, 'state'), XDG_CACHE_HOME: join(dir, 'cache'),
  };
  const wordsOf = (line: string | readonly string[]): readonly string[] =>
    (typeof line === 'string' ? splitLine(line) : line).map((word) => word.replaceAll('{dir}', dir));
  return {
    dir, env,
    file: (name, content) => {
      const path = join(dir, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
      return path;
    },
    run: async (line, { now, env: more = {}, ...options } = {}) => {
      const io = memoryIo(options);
      const code = await run([...wordsOf(line), ...(now === undefined ? [] : ['--now', now])], io, { ...env, ...more });
      return { code, stdout: io.out(), stderr: io.err() };
    },
    spawn: (line, { input = '', env: more = {} } = {}) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'bin/salesos.js'), ...wordsOf(line)], {
        input, encoding: 'utf8', cwd: dir, env: { ...env, ...more },
      });
      return { code: status ?? -1, stdout, stderr };
    },
  };
};

interface Step { readonly line: string; code: number; readonly stdout: string[]; readonly stderr: string[] }

const parseSteps = (text: string): readonly Step[] => {
  const steps: Step[] = [];
  for (const line of text.replace(/^\n/, '').trimEnd().split('\n')) {
    if (line.startsWith('$ ')) { steps.push({ line: line.slice(2), code: 0, stdout: [], stderr: [] }); continue; }
    const step = steps.at(-1);
    if (!step) throw new Error(`A transcript begins with "$ command", not with "${line}".`);
    if (line.startsWith('? ')) step.code = Number(line.slice(2));
    else if (line.startsWith('! ')) step.stderr.push(line.slice(2));
    else step.stdout.push(line);
  }
  return steps;
};

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** `…` inside a line is any text, a line of its own any lines. */
const patternOf = (lines: readonly string[]): RegExp => {
  const body = lines.map((line) => (line === '…' ? '(?:.*\\n)*?' : `${line.split('…').map(escaped).join('.*')}\\n`)).join('');
  return new RegExp(`^${body}$`);
};

const expectText = (actual: string, lines: readonly string[], what: string): void => {
  const wanted = lines.map((line) => `${line}\n`).join('');
  const isMatch = lines.some((line) => line.includes('…')) ? patternOf(lines).test(actual) : actual === wanted;
  expect(isMatch ? wanted : actual, what).toBe(wanted);
};

/**
 * Runs what a person would type and compares what they would see. `$ salesos …` is the command, `? 4` its exit code (0 when left out),
 * `! text` a line of stderr, every other line one of stdout.
 */
export const transcript = (box: Sandbox, text: string, options: RunOptions = {}): Promise<void> =>
  follow(text, (line) => box.run(line, options));

/** The same with the built binary, its files below the sandbox named as a person there would; one minute passes with each command. */
export const spawnedTranscript = (box: Sandbox, text: string, { now }: { readonly now: string }): Promise<void> => {
  let minutes = 0;
  return follow(text, (line) => Promise.resolve(box.spawn(`${line} --now ${new Date(Date.parse(now) + minutes++ * 60_000).toISOString()}`)));
};

const follow = async (text: string, run: (line: string) => Promise<Result>): Promise<void> => {
  for (const { line, code, stdout, stderr } of parseSteps(text)) {
    const result = await run(line.replace(/^salesos\s*/, ''));
    expectText(result.stdout, stdout, `stdout of ${line}`);
    expectText(result.stderr, stderr, `stderr of ${line}`);
    expect(result.code, `exit code of ${line}`).toBe(code);
  }
};
