import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeCrowd } from '../scripts/seed/crowd.ts';
import { AppError } from '../src/core/base/errors.ts';
import { statement } from '../src/db/store.ts';
import type { Bench, Measure } from './bench.ts';
import { type Leg, runLeg } from './legs.ts';
import { compare } from './pairs.ts';
import { BIN, envFor, makeWorkspace, salesos, within } from './workspace.ts';

const SECOND_MS = 1000;
/** Between two writes of the other writer: often enough to meet every transaction. */
const PAUSE_MS = 20;
const TICKS_EVERY_MS = 2000;

const touch = statement<[number]>(`INSERT INTO workspace (name, value) VALUES ('bench', ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value`);

interface Ended { readonly code: number | null; readonly err: string; readonly took: number }
const run = (dir: string, args: readonly string[]): Promise<Ended> => new Promise((done) => {
  const began = performance.now();
  const child = spawn(process.execPath, [BIN, ...args], { env: envFor(dir), stdio: ['ignore', 'ignore', 'pipe'] });
  let err = '';
  child.stderr.on('data', (text: Buffer) => { err += text.toString(); });
  child.on('close', (code) => { done({ code, err, took: performance.now() - began }); });
});

/** `dir`: a workspace; `csv`: what another process imports meanwhile. How long each small write of ours took, and what ticks said. */
const waitLeg: Leg = ({ dir = '', csv = '' }) => within(dir, 'full', async (context) => {
  const importing = { isDone: false };
  const ended = run(dir, ['import', csv, '-q']).then((outcome) => { importing.isDone = true; return outcome; });
  let longest = 0;
  let writes = 0;
  let busy = 0;
  let ticks = 0;
  let tickLongest = 0;
  let ticking: Promise<void> | undefined;
  const tick = async (): Promise<void> => {
    const { code, err, took } = await run(dir, ['tick']);
    if (code !== 0) { busy++; process.stderr.write(err); }
    ticks++;
    tickLongest = Math.max(tickLongest, took);
  };
  for (let nextTick = performance.now(); !importing.isDone;) {
    const began = performance.now();
    try { await context.store.write((tx) => { tx.use(touch).run(writes); }); } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'busy') throw error;
      busy++;
    }
    longest = Math.max(longest, performance.now() - began);
    writes++;
    if (began >= nextTick && ticking === undefined) {
      nextTick = began + TICKS_EVERY_MS;
      ticking = tick().then(() => { ticking = undefined; });
    }
    await context.clock.sleep(PAUSE_MS);
  }
  await ticking;
  const { code, err } = await ended;
  if (code !== 0) throw new Error(`the import ended with ${code}: ${err}`);
  return { longest, writes, busy, ticks, tickLongest };
});

export const waitLegs: Readonly<Record<string, Leg>> = { 'import-wait': waitLeg };

const ROUNDS = 3;
/** From here on a round has thousands of waits in it, and takes minutes. */
const LONG = 500_000;

/** Row 8: what somebody else who writes notices of an import. */
export const waiting: Bench = {
  name: 'import-wait', rows: [8],
  run: async ({ leads, folder, say }) => {
    const csv = join(folder, 'wait.csv');
    await writeCrowd(csv, { leads });
    const longest: number[] = [];
    const seen = { writes: 0, busy: 0, ticks: 0, tickLongest: 0 };
    for (let round = 0; round < (leads >= LONG ? 1 : ROUNDS); round++) {
      say(`importing ${leads.toLocaleString('en-US')} rows while others write`);
      const dir = join(folder, 'wait');
      makeWorkspace(dir);
      const { numbers } = runLeg('import-wait', { dir, csv });
      salesos(dir, 'status');
      rmSync(join(folder, 'wait'), { recursive: true });
      longest.push(numbers['longest'] ?? Number.NaN);
      for (const name of ['writes', 'busy', 'ticks'] as const) seen[name] += numbers[name] ?? 0;
      seen.tickLongest = Math.max(seen.tickLongest, numbers['tickLongest'] ?? 0);
    }
    return [{
      row: 8, measure: `another writer's longest wait during an import of ${leads.toLocaleString('en-US')} rows, scored and routed ÷ one second`, unit: 'ms',
      comparison: compare(longest, longest.map(() => SECOND_MS)), goal: { at: 'most', goal: 1, stretch: 0.5 },
      note: `${seen.writes.toLocaleString('en-US')} writes and ${seen.ticks} ticks beside it met a locked database ${seen.busy} times; the longest tick took ${Math.round(seen.tickLongest)} ms, its start included`,
    }] satisfies readonly Measure[];
  },
};
