import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Seen, Step } from './step.ts';

declare const PROJECT_ROOT: string;

const run = (command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): string => {
  const ended = spawnSync(command, args, { cwd: PROJECT_ROOT, env: { ...process.env, ...env }, encoding: 'utf8', maxBuffer: 1 << 30 });
  if (ended.status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${ended.status}: ${`${ended.stdout}${ended.stderr}`.slice(-800)}`);
  return ended.stdout;
};

/** Runs one of the project's scripts to its end; answers what it printed. Throws when it fails. */
export const runScript = (script: string, args: readonly string[]): string =>
  run(process.execPath, [join(PROJECT_ROOT, 'scripts', 'run.mjs'), script.includes('/') ? script : `scripts/${script}`, ...args]);

const lastLine = (text: string): string => text.trimEnd().split('\n').at(-1) ?? '';
const vitest = (args: readonly string[], env?: Readonly<Record<string, string>>): string => {
  const out = run(process.execPath, [join(PROJECT_ROOT, 'node_modules', 'vitest', 'vitest.mjs'), 'run', '--no-color', ...args], env);
  return out.split('\n').find((line) => /^\s*Tests\s/.test(line))?.trim() ?? 'no summary';
};

const WITH_THE_TESTS: Seen = { skipped: 'npm test runs them' };

export const HARNESS_STEPS: readonly Step[] = [
  { name: 'the demo', run: () => `${runScript('demo.ts', ['--short']).split('\n').filter((line) => line.startsWith('$ ')).length} commands` },
  { name: 'kill -9 at random moments of import, ingest, tick and overlapping ticks', run: ({ isShort }) => {
    // Overlapping ticks are ticks.
    const said = runScript('chaos.ts', ['import', 'ingest', ...(isShort ? [] : ['tick']), 'overlap', '--kills', isShort ? '1' : '50']).trimEnd().split('\n');
    return said.filter((line) => line.includes('rounds')).join('; ');
  } },
  { name: 'kill -9 over two and four processes that do the same queue, a job in ten failing', run: ({ isShort }) =>
    runScript('chaos.ts', ['queue', '--kills', isShort ? '30' : '300']).trimEnd().split('\n').filter((line) => line.includes('rounds')).join('; ') },
  { name: 'kill -9 over processes that send the same outbox, over a provider that counts; a restored backup; two naive loops that must fail', run: ({ isShort }) =>
    lastLine(runScript('chaos.ts', isShort ? ['send', '--kills', '4', '--lanes', '2', '--faults', '10', '--every', '0'] : ['send', '--kills', '300'])) },
  { name: 'the rules at their edges', run: ({ isShort }) => (isShort ? WITH_THE_TESTS : vitest(['test/core', 'test/app'])) },
  { name: 'the score is a plain reading of the playbook: reference model', isTested: true, run: ({ isShort }) => {
    const histories = isShort ? '1000' : '10000';
    return `${histories} histories, ${vitest(['test/core/decide/reference.test.ts'], { SALESOS_HISTORIES: histories })}`;
  } },
  { name: 'the board in a pseudo-terminal', run: ({ isShort }) => (isShort ? WITH_THE_TESTS : vitest(['test/tui'])) },
  { name: 'the tests on Node 22 and 24', run: ({ isShort }) => {
    if (isShort) return { skipped: 'compiles the database driver twice: npm run test:nodes' };
    return lastLine(run(process.execPath, [join(PROJECT_ROOT, 'scripts', 'test-nodes.mjs')]));
  } },
  { name: 'the benches', run: ({ isShort }) => {
    if (!existsSync(join(PROJECT_ROOT, 'bench', 'index.ts'))) throw new Error('there are no benches');
    if (isShort) return { skipped: 'a ratio needs a quiet machine and time: npm run bench' };
    return lastLine(runScript('bench/index.ts', ['--leads', '1000000']));
  } },
];
