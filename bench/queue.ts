import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { type ClaimedJob, claimJobs, finishWorkspaceJob, insertWorkspaceJob } from '../src/db/work/job.ts';
import { scalar, type Tx } from '../src/db/store.ts';
import type { Context } from '../src/app/context.ts';
import type { Bench, Measure } from './bench.ts';
import { type Leg, runLeg, runLegs } from './legs.ts';
import { compare } from './pairs.ts';
import { drainPlainly } from './plainjob.ts';
import { copyWorkspace, makeWorkspace, within } from './workspace.ts';

const PAIRS = 3;
const MOST_JOBS = 100_000;
const CLAIM = 100;
const LEASE_MS = 60_000;
/** Two processes begin at the same moment, when both have long been loaded. */
const HEAD_START_MS = 1500;

const enqueue = (context: Context, jobs: number): Promise<void> => context.store.write((tx) => {
  for (let index = 0; index < jobs; index++) {
    insertWorkspaceJob(tx, { id: `jb_${index.toString(36)}x0`, kind: 'no_op', dedupeKey: `bench:${index}`, runAt: tx.now, rule: 'bench', reason: 'bench', seq: index });
  }
});

/** Does jobs that do nothing until none is left, as a worker does: what was claimed is settled together or each apart, and the last transaction claims again. */
const drain = async ({ store }: Context, isApart: boolean): Promise<number> => {
  let done = 0;
  const claim = (tx: Tx): readonly ClaimedJob[] => claimJobs(tx, { which: 'schedule', limit: CLAIM, leaseMs: LEASE_MS, token: tx.newId('ls') });
  const settle = (tx: Tx, jobs: readonly ClaimedJob[]): void => {
    for (const job of jobs) if (finishWorkspaceJob(tx, job, { state: 'succeeded', error: null, result: null })) done++;
  };
  for (let jobs = await store.write(claim); jobs.length > 0;) {
    const together = isApart ? jobs.slice(-1) : jobs;
    if (isApart) for (const job of jobs.slice(0, -1)) await store.write((tx) => { settle(tx, [job]); });
    jobs = await store.write((tx) => {
      settle(tx, together);
      return claim(tx);
    });
  }
  return done;
};

/** `dir`: a workspace with jobs; `apart`: each is settled in a transaction of its own. How many this process did, and from when to when. */
const drainLeg: Leg = ({ dir = '', apart, durability = 'full', startAt = '0' }) => within(dir, durability === 'full' ? 'full' : 'normal', async (context) => {
  await context.clock.sleep(Math.max(0, Number(startAt) - Date.now()));
  const began = performance.timeOrigin + performance.now();
  const done = await drain(context, apart !== undefined);
  return { done, began, ended: performance.timeOrigin + performance.now() };
});
const plainLeg: Leg = async ({ dir = '', jobs = '0' }) => ({ ms: await drainPlainly(join(dir, 'plain.db'), Number(jobs)) });

export const queueLegs: Readonly<Record<string, Leg>> = { drain: drainLeg, plainjob: plainLeg };

const countDone = scalar<[], number>(`SELECT count(*) FROM jobs WHERE state = 'succeeded' AND attempts = 1`);

interface Way { readonly jobs: number; readonly isApart?: true; readonly durability: 'full' | 'normal'; readonly processes: number }

/** Jobs a second, over all processes. Throws unless each job was done once. */
const drainOnce = async (base: string, { jobs, isApart, durability, processes }: Way): Promise<number> => {
  const dir = `${base}-drained`;
  copyWorkspace(base, dir);
  const argument = { dir, durability, startAt: String(Date.now() + HEAD_START_MS), ...(isApart && { apart: 'yes' }) };
  const reports = await runLegs('drain', Array.from({ length: processes }, () => argument));
  const numbers = reports.map((report) => report.numbers as { done: number; began: number; ended: number });
  const done = numbers.reduce((sum, each) => sum + each.done, 0);
  const once = await within(dir, 'full', ({ store }) => store.read((tx) => tx.use(countDone).get()));
  if (done !== jobs || once !== jobs) throw new Error(`${jobs} jobs were queued, ${done} done, ${once} claimed once`);
  rmSync(dir, { recursive: true });
  return jobs / (Math.max(...numbers.map(({ ended }) => ended)) - Math.min(...numbers.map(({ began }) => began))) * 1000;
};

const plainOnce = (folder: string, jobs: number): number => {
  const { numbers } = runLeg('plainjob', { dir: folder, jobs: String(jobs) });
  for (const file of ['plain.db', 'plain.db-wal', 'plain.db-shm']) rmSync(join(folder, file), { force: true });
  return jobs / (numbers['ms'] ?? Number.NaN) * 1000;
};

/** Rows 10 to 12: what the queue itself costs, against another one over SQLite. */
export const queue: Bench = {
  name: 'queue', rows: [10, 11, 12],
  run: async ({ leads, folder, say }) => {
    const jobs = Math.min(leads, MOST_JOBS);
    const base = join(folder, 'queue');
    makeWorkspace(base);
    await within(base, 'normal', (context) => enqueue(context, jobs));
    const plain: number[] = [];
    const many: number[] = [];
    const single: number[] = [];
    const two: number[] = [];
    for (let pair = 0; pair < PAIRS; pair++) {
      say(`doing ${jobs.toLocaleString('en-US')} jobs four times`);
      many.push(await drainOnce(base, { jobs, durability: 'full', processes: 1 }));
      plain.push(plainOnce(folder, jobs));
      single.push(await drainOnce(base, { jobs, isApart: true, durability: 'normal', processes: 1 }));
      two.push(await drainOnce(base, { jobs, durability: 'full', processes: 2 }));
    }
    const count = `${jobs.toLocaleString('en-US')} jobs that do nothing`;
    return [
      { row: 10, measure: `${count}, ${CLAIM} in a claim, synchronous FULL ÷ plainjob`, unit: 'jobs/s', comparison: compare(many, plain), goal: { at: 'least', goal: 7, stretch: 9 },
        note: 'one process; claim and settling of the queue itself, without the ledger; plainjob over the same driver, with its own settings (NORMAL)' },
      { row: 11, measure: `${count}, each settled in its own transaction, synchronous NORMAL ÷ plainjob`, unit: 'jobs/s', comparison: compare(single, plain),
        goal: { at: 'least', goal: 3, stretch: 4 }, note: `${CLAIM} in a claim` },
      { row: 12, measure: `${count}, two processes ÷ one`, unit: 'jobs/s', comparison: compare(two, many), goal: { at: 'least', goal: 0.85, stretch: 0.95 },
        note: `${CLAIM} in a claim, synchronous FULL; each job was claimed once and done once` },
    ] satisfies readonly Measure[];
  },
};
