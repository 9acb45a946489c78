import { settleEnergy } from '../../db/work/energy.ts';
import { type ClaimedJob, claimJobs, countRecentStarts, listExpiredLeases, recordStart, requeueJob } from '../../db/work/job.ts';
import { reachesPerson } from '../../core/work/policy.ts';
import { loadRecords } from '../../db/ledger/lead-record.ts';
import type { Tx } from '../../db/store.ts';
import type { Context } from '../context.ts';
import { payFor } from './energy.ts';
import { handlerOf } from './jobs/index.ts';
import type { JobInput, Outcome } from './jobs/recipe.ts';
import { bury, type Settled, type Settlement, settleWork } from './settlement.ts';
import { isStopped } from './stopped.ts';

export interface WorkDone { readonly claimed: number; readonly succeeded: number; readonly failed: number; readonly retried: number; readonly cancelled: number }
export interface WorkOptions {
  /** At most this many, also where the rate would allow more. */
  readonly limit?: number;
  /** Only this job, though it is not due yet. */
  readonly id?: string;
  readonly onProgress?: (done: number) => void;
}

/** Settling goes on in one transaction for about this long. */
const TRANSACTION_MS = 200;
const CLAIM_AT_ONCE = 100;

interface Claimed { readonly jobs: readonly ClaimedJob[]; readonly unpaid: readonly Settlement[] }

/** Takes what may start now. Jobs that the budget does not cover fail at once: they are no start. */
const claim = (tx: Tx, context: Context, { limit, id }: { readonly limit: number; readonly id: string | undefined }): Claimed => {
  const { rules: { jobs: rules } } = context;
  if (isStopped(tx, context)) return { jobs: [], unpaid: [] };
  const room = Math.min(limit, CLAIM_AT_ONCE, rules.perMinute - countRecentStarts(tx));
  const claimed = claimJobs(tx, { which: id === undefined ? 'lead' : { id }, limit: room, token: tx.newId('ls'), leaseMs: rules.leaseMs });
  const jobs: ClaimedJob[] = [];
  const unpaid: Settlement[] = [];
  for (const job of claimed) {
    if (payFor(tx, context, job)) { recordStart(tx); jobs.push(job); continue; }
    unpaid.push(bury(tx, context, job, { code: 'insufficient_budget', text: `${job.kind} costs ${job.energy} energy, and less is left today`, notice: false }));
  }
  return { jobs, unpaid };
};

type Prepared = { readonly job: ClaimedJob; readonly work: (input: JobInput) => Outcome };

/** Reads what the recipes need beyond their leads; a kind that nobody knows fails when it is settled. */
const prepare = ({ store, rules, signal }: Context, jobs: readonly ClaimedJob[]): Promise<Prepared[]> =>
  store.read((tx) => {
    const records = loadRecords(tx, jobs.flatMap(({ leadKey }) => leadKey ?? []), { now: tx.now, whole: true });
    return jobs.map((job): Prepared => {
      const record = job.leadKey === null ? undefined : records.get(job.leadKey);
      const handler = handlerOf(job.kind);
      if (!handler) return { job, work: () => { throw new Error(`this version does not know how to do ${job.kind}`); } };
      return { job, work: record ? handler.prepare(tx, record, rules) : () => ({ effects: [], result: {} }) };
    });
  }, signal);

/** Jobs that reach a person are settled each apart: between the look at the kill switch and the commit there is one of them at most. Empty when everything is stopped. */
const settleBatch = (tx: Tx, context: Context, waiting: Prepared[]): Settlement[] => {
  const began = performance.now();
  const settled: Settlement[] = [];
  for (let next = waiting[settled.length]; next !== undefined; next = waiting[settled.length]) {
    if (isStopped(tx, context)) break;
    settled.push(settleWork(tx, context, next.job, next.work));
    if (reachesPerson(next.job.kind) || performance.now() - began > TRANSACTION_MS / 2) break;
  }
  return settled;
};

/** Gives back what was claimed and not begun: the signal or `stop` came in between. */
const release = (context: Context, jobs: readonly ClaimedJob[]): Promise<void> =>
  context.store.write((tx) => {
    for (const job of jobs) {
      if (requeueJob(tx, job, { runAt: tx.now, error: 'cancelled: stopped before it began' })) settleEnergy(tx, job.id, 0);
    }
  });

/** Claims, does and settles due jobs, the highest priority first, until nothing is due or the minute's rate is reached. A failed job is data, no error. */
export const runJobs = async (context: Context, { limit = Number.MAX_SAFE_INTEGER, id, onProgress }: WorkOptions = {}): Promise<WorkDone> => {
  const count: Record<Settled | 'claimed', number> = { claimed: 0, succeeded: 0, failed: 0, retried: 0, cancelled: 0, lost: 0 };
  const note = ({ settled }: Settlement): void => { count[settled]++; };
  for (;;) {
    const { jobs, unpaid } = await context.store.write((tx) => claim(tx, context, { limit: limit - count.claimed, id }), context.signal);
    for (const settlement of unpaid) note(settlement);
    count.claimed += jobs.length + unpaid.length;
    if (jobs.length + unpaid.length === 0) break;
    let done = 0;
    try {
      const prepared = await prepare(context, jobs);
      while (done < prepared.length) {
        const settled = await context.store.write((tx) => settleBatch(tx, context, prepared.slice(done)), context.signal);
        for (const settlement of settled) note(settlement);
        if (settled.length === 0) break;
        done += settled.length;
        onProgress?.(count.claimed);
      }
    } finally { if (done < jobs.length) await release(context, jobs.slice(done)); }
    // Stopped in between: what was not begun goes back.
    if (id !== undefined || done < jobs.length) break;
  }
  const { lost: _, ...counts } = count;
  return counts;
};

/**
 * Puts jobs back whose process has not come back in time; the attempt counts, and the last one makes a dead letter. What a lost attempt had
 * reserved is given back: what it would have decided was never written.
 */
export const recoverLeases = (tx: Tx, context: Context): Settlement[] =>
  listExpiredLeases(tx, tx.now + 2 * context.rules.jobs.leaseMs).filter(({ leadKey }) => leadKey !== null).map((job) => {
    if (job.attempts >= context.rules.jobs.attempts) return bury(tx, context, job, { code: 'lease_expired', text: `its process ended ${job.attempts} times before it was done`, notice: true });
    if (!requeueJob(tx, job, { runAt: tx.now, error: 'lease_expired: its process ended before it was done' })) return { settled: 'lost', events: [] };
    settleEnergy(tx, job.id, 0);
    return { settled: 'retried', events: [] };
  });
