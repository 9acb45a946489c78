import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MINUTE_MS } from '../src/core/base/instant.ts';
import type { Bench, Measure, Options } from './bench.ts';
import { type Comparison, interleave, memoryOf, runProcess, timeProcess } from './pairs.ts';
import { NOTHING, PROCESS_PAIRS } from './start.ts';
import { BIN, envFor, isSilent, salesos, seededWorkspace, settle } from './workspace.ts';

const SMALL = 10_000;
const ATTEMPTS = 5;

/** As cron runs it: a pipe, no arguments but `tick`. Counts only when nothing was due before and after. */
const silently = (dir: string, measure: () => number): number => {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    settle(dir);
    const measured = measure();
    if (isSilent(dir)) return measured;
  }
  throw new Error(`something became due in ${dir} during each of ${ATTEMPTS} ticks`);
};
const idleTick = (dir: string): number => silently(dir, () => timeProcess({ args: [BIN, 'tick'], env: envFor(dir) }));
const idleMemory = (dir: string): number => silently(dir, () => memoryOf({ args: [BIN, 'tick'], env: envFor(dir) }));

const shown = (leads: number): string => (leads >= 1_000_000 ? `${leads / 1_000_000}M` : `${leads / 1000}k`);

/** One fresh request for a demo before each tick that is timed: the tick has that lead's first job to do, and nothing else of the queue. */
const tickWithOneJob = (dir: string): (() => number) => {
  const file = join(dir, 'fresh.ndjson');
  let turn = 0;
  // The clock moves with the turns: ten jobs a minute are the queue's own limit.
  const now = (): string => new Date(Date.now() + turn * 2 * MINUTE_MS).toISOString();
  return () => {
    turn++;
    writeFileSync(file, `${JSON.stringify({
      event_type: 'content_downloaded', source: 'portal', occurred_at: now(), lead_identifier: { email: `fresh.${turn}@turn-${process.pid}.example` }, metadata: { file: 'guide.pdf' },
    })}\n`);
    salesos(dir, 'ingest', file, '--now', now());
    const { took, stdout } = runProcess({ args: [BIN, 'tick', '--json', '--now', now()], env: envFor(dir) });
    const { jobs } = JSON.parse(stdout) as { jobs: { claimed: number } };
    if (jobs.claimed !== 1) throw new Error(`the tick had ${jobs.claimed} jobs to do, not one`);
    return took;
  };
};

const nodeTime = (): number => timeProcess({ args: NOTHING });

const withJob = async (dir: string, leads: number): Promise<Measure> => ({
  measure: `tick with one due job, ${shown(leads)} leads ÷ \`node -e 0\``, unit: 'ms', comparison: await interleave(11, tickWithOneJob(dir), nodeTime),
});

/** Rows 2, 3 and 4: what cron pays every minute. */
export const tick: Bench = {
  name: 'tick', rows: [2, 3, 4],
  run: async (options: Options) => {
    const { leads, say } = options;
    const small = await seededWorkspace(options, SMALL);
    const large = leads === SMALL ? small : await seededWorkspace(options, leads);
    say('ticking');
    const idle: Comparison = await interleave(PROCESS_PAIRS, () => idleTick(large), nodeTime, 2);
    const bySize = await interleave(small === large ? 0 : PROCESS_PAIRS, () => idleTick(large), () => idleTick(small), 2);
    const memory: Comparison = await interleave(5, () => idleMemory(large), () => memoryOf({ args: NOTHING }));
    return [
      { row: 2, measure: `tick, nothing due, ${shown(leads)} leads ÷ \`node -e 0\``, unit: 'ms', comparison: idle, goal: { at: 'most', goal: 1.7, stretch: 1.5 } },
      { ...await withJob(large, leads), note: 'the whole program is loaded, the job done and settled' },
      ...(small === large ? [] : [{ row: 3, measure: `tick, nothing due, ${shown(leads)} ÷ ${shown(SMALL)} leads`, unit: 'ms', comparison: bySize, goal: { at: 'most', goal: 1.1, stretch: 1.05 } } satisfies Measure]),
      { row: 4, measure: `peak memory of that tick, ${shown(leads)} leads ÷ \`node -e 0\``, unit: 'kB', comparison: memory, goal: { at: 'most', goal: 1.35, stretch: 1.25 } },
    ];
  },
};
