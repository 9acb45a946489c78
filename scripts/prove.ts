/*
 * Shows what salesos promises of its main job, on the built binary: `npm run prove`, or `npm run prove -- --short` in minutes. Each step says what it
 * saw; one that cannot be tried here is listed as skipped, with its reason. Exit 1 when one fails. `-- WORD` runs the steps whose name has it.
 */
import { CHAT_STEPS } from './prove/chats.ts';
import { ERASE_STEPS } from './prove/erase.ts';
import { DUPLICATE_STEPS } from './prove/duplicates.ts';
import { FIXTURE_STEPS } from './prove/fixtures.ts';
import { HARNESS_STEPS } from './prove/harness.ts';
import { HOSTILE_STEPS } from './prove/hostile.ts';
import { IMPORT_STEPS } from './prove/import.ts';
import { LEDGER_STEPS } from './prove/ledger.ts';
import { SCALE_STEPS } from './prove/scale.ts';
import type { Step } from './prove/step.ts';

const words = process.argv.slice(2);
const isShort = words.includes('--short');
const wanted = words.filter((word) => !word.startsWith('--'));
const steps: readonly Step[] = [...FIXTURE_STEPS, ...LEDGER_STEPS, ...HOSTILE_STEPS, ...IMPORT_STEPS, ...CHAT_STEPS, ...ERASE_STEPS, ...SCALE_STEPS, ...DUPLICATE_STEPS, ...HARNESS_STEPS]
  .filter(({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)));

let shown = 0;
let skipped = 0;
let failed = 0;
for (const { name, run } of steps) {
  process.stdout.write(`… ${name}\n`);
  try {
    const seen = await run({ isShort });
    if (typeof seen === 'string') { shown++; process.stdout.write(`✓ ${seen}\n`); }
    else { skipped++; process.stdout.write(`– skipped: ${seen.skipped}\n`); }
  } catch (error) {
    failed++;
    process.stdout.write(`✗ ${error instanceof Error ? error.message : String(error)}\n`);
  }
}
process.stdout.write(`prove: ${shown} shown, ${failed} failed, ${skipped} skipped\n`);
process.exitCode = failed === 0 && steps.length > 0 ? 0 : 1;
