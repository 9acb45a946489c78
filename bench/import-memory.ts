import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeCrowd } from '../scripts/seed/crowd.ts';
import type { Bench, Measure } from './bench.ts';
import { compare, memoryOf } from './pairs.ts';
import { BIN, envFor, makeWorkspace } from './workspace.ts';

const PAIRS = 3;
/** From here on a pair takes minutes, and what one process takes at most is the same from run to run. */
const LONG = 500_000;
/** How many of the larger file's rows the smaller has. */
const SMALLER = 5;

/** Row 7: does memory grow with the file? Of the command as it is shipped; in the benches' own process other packages would count as well. */
export const remembering: Bench = {
  name: 'import-memory', rows: [7],
  run: async ({ leads, folder, say }) => {
    const peak = async (rows: number): Promise<number> => {
      const dir = join(folder, 'memory');
      makeWorkspace(dir);
      const csv = join(folder, 'memory.csv');
      await writeCrowd(csv, { leads: rows });
      try { return memoryOf({ args: [BIN, 'import', csv, '-q'], env: envFor(dir), codes: [0, 8] }); } finally { rmSync(join(folder, 'memory'), { recursive: true }); }
    };
    const larger: number[] = [];
    const smaller: number[] = [];
    for (let pair = 0; pair < (leads >= LONG ? 1 : PAIRS); pair++) {
      say(`importing ${leads.toLocaleString('en-US')} rows, then a fifth of them`);
      larger.push(await peak(leads));
      smaller.push(await peak(leads / SMALLER));
    }
    return [{
      row: 7, measure: `peak memory of \`salesos import\`, scored and routed, ${leads.toLocaleString('en-US')} rows ÷ a fifth of them`, unit: 'kB', comparison: compare(larger, smaller),
      goal: { at: 'most', goal: 1.15, stretch: 1.05 },
    }] satisfies readonly Measure[];
  },
};
