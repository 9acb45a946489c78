/*
 * Shows what salesos promises of its main job, on the built binary: `npm run prove`, or `npm run prove -- --short` in minutes. Each step says what it
 * saw; one that cannot be tried here is listed as skipped, with its reason. Exit 1 when one fails. `-- WORD` runs the steps whose name has it,
 * `--lanes 2` two of them at a time. Each has a process of its own.
 */
import { spawn } from 'node:child_process';
import { CHAT_STEPS } from './prove/chats.ts';
import { ERASE_STEPS } from './prove/erase.ts';
import { CLOCK_STEPS } from './prove/clock.ts';
import { DUPLICATE_STEPS } from './prove/duplicates.ts';
import { FIXTURE_STEPS } from './prove/fixtures.ts';
import { HARNESS_STEPS } from './prove/harness.ts';
import { HOSTILE_STEPS } from './prove/hostile.ts';
import { IMPORT_STEPS } from './prove/import.ts';
import { LEDGER_STEPS } from './prove/ledger.ts';
import { PATTERN_STEPS } from './prove/patterns.ts';
import { POLICY_STEPS } from './prove/policy.ts';
import { SCALE_STEPS } from './prove/scale.ts';
import type { Step } from './prove/step.ts';
import { WHAT_IF_STEPS } from './prove/what-if.ts';

/** The longest first: at the end no lane waits long for another. */
const STEPS: readonly Step[] = [...HARNESS_STEPS, ...FIXTURE_STEPS, ...LEDGER_STEPS, ...HOSTILE_STEPS, ...IMPORT_STEPS, ...CHAT_STEPS, ...ERASE_STEPS, ...SCALE_STEPS, ...DUPLICATE_STEPS, ...WHAT_IF_STEPS, ...POLICY_STEPS, ...PATTERN_STEPS, ...CLOCK_STEPS];

interface Outcome { readonly kind: 'shown' | 'skipped' | 'failed'; readonly words: string }

/** What the process of one step is started with, before its number. */
const ALONE = '--alone';

const tryStep = async ({ run, isTested }: Step, isShort: boolean): Promise<Outcome> => {
  if (isShort && isTested && process.env['CI']) return { kind: 'skipped', words: 'npm test runs it in small' };
  try {
    const seen = await run({ isShort });
    return typeof seen === 'string' ? { kind: 'shown', words: seen } : { kind: 'skipped', words: seen.skipped };
  } catch (error) { return { kind: 'failed', words: error instanceof Error ? error.message : String(error) }; }
};

/** Runs a step in a process of its own, which says what it saw on its last line. */
const runApart = (step: Step, flags: readonly string[]): Promise<Outcome> => new Promise((done) => {
  const child = spawn(process.execPath, [process.argv[1] ?? '', ALONE, String(STEPS.indexOf(step)), ...flags], { stdio: ['ignore', 'pipe', 'inherit'] });
  let out = '';
  child.stdout.on('data', (text: Buffer) => { out += text.toString(); });
  child.on('close', (code, signal) => {
    const last = out.trimEnd().split('\n').at(-1) ?? '';
    done(code === 0 ? JSON.parse(last) as Outcome : { kind: 'failed', words: `its process ended with ${signal ?? code}: ${last}` });
  });
});

const SIGNS: Readonly<Record<Outcome['kind'], string>> = { shown: '✓', skipped: '– skipped:', failed: '✗' };

const main = async (args: readonly string[]): Promise<void> => {
  const at = args.indexOf('--lanes');
  const lanes = at < 0 ? 1 : Number(args[at + 1]);
  const words = args.filter((word, index) => !word.startsWith('--') && (at < 0 || index !== at + 1));
  const steps = STEPS.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)));
  const counts = { shown: 0, failed: 0, skipped: 0 };
  const waiting = [...steps];
  const lane = async (): Promise<void> => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      const began = performance.now();
      if (lanes === 1) process.stdout.write(`… ${step.name}\n`);
      const { kind, words: seen } = await runApart(step, args.filter((word) => word === '--short'));
      counts[kind]++;
      if (lanes > 1) process.stdout.write(`… ${step.name}\n`);
      process.stdout.write(`${SIGNS[kind]} ${seen}${kind === 'skipped' ? '' : ` (${Math.round((performance.now() - began) / 1000)} s)`}\n`);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  process.stdout.write(`prove: ${counts.shown} shown, ${counts.failed} failed, ${counts.skipped} skipped\n`);
  process.exitCode = counts.failed === 0 && steps.length > 0 ? 0 : 1;
};

const args = process.argv.slice(2);
if (args[0] === ALONE) {
  const step = STEPS[Number(args[1])];
  if (!step) throw new Error(`there is no step ${args[1]}`);
  process.stdout.write(`${JSON.stringify(await tryStep(step, args.includes('--short')))}\n`);
} else await main(args);
