import type { Bench } from './bench.ts';
import { interleave, timeProcess } from './pairs.ts';
import { BIN } from './workspace.ts';

export const PROCESS_PAIRS = 21;
/** What any program of Node costs: the unit of everything that starts. */
export const NOTHING = ['-e', '0'] as const;

/** Row 1: how much `--version` adds to the start of Node itself. */
export const start: Bench = {
  name: 'start', rows: [1],
  run: async () => [{
    row: 1, measure: '`salesos --version` ÷ `node -e 0`', unit: 'ms', goal: { at: 'most', goal: 1.3, stretch: 1.2 },
    comparison: await interleave(PROCESS_PAIRS, () => timeProcess({ args: [BIN, '--version'] }), () => timeProcess({ args: NOTHING }), 2),
  }],
};
