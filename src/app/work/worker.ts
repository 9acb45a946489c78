import { refundIdle, settleEnergy } from '../../db/work/energy.ts';
import { type ClaimedJob, claimJobs, countRecentStarts, giveBackJob, listExpiredLeases, recordStart, requeueJob } from '../../db/work/job.ts';
import { reachesPerson } from '../../core/work/policy.ts';
import { loadRecords } from '../../db/ledger/lead-record.ts';
import type { Tx } from '../../db/store.ts';
import type { Context } from '../context.ts';
import { payFor } from './energy.ts';
import { handlerOf } from './jobs/index.ts';
import { bury, type Settled, type Settlement, settleWork, type WorkToSettle } from './settlement.ts';
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

const NOTHING: Claimed = { jobs: [], unpaid: [] };

/** Takes what may start now. Jobs that the budget does not cover fail at once: they are no start. */
const claim = (tx: Tx, context: Context, { limit, id }: { readonly limit: number; readonly id: string | undefined }): Claimed => {
  const { rules: { jobs: rules } } = context;
  if (isStopped(tx, context)) return NOTHING;
  const room = Math.min(limit, CLAIM_AT_ONCE, rules.perMinute - countRecentStarts(tx));
  const claimed = claimJobs(tx, { which: id === undefined ? 'lead' : { id }, limit: room, token: tx.newId('ls'), leaseMs: rules.leaseMs, concurrency: rules.concurrency });
  const jobs: ClaimedJob[] = [];
  const unpaid: Settlement[] = [];
  for (const job of claimed) {
    const lacking = payFor(tx, context, job);
    if (lacking === undefined) { recordStart(tx); jobs.push(job); continue; }
    unpaid.push(bury(tx, context, job, { code: 'insufficient_budget', text: lacking, notice: false }));
  }
  return { jobs, unpaid };
};

type Prepared = Omit<WorkToSettle, 'isByHand'>;

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

interface Batch { readonly settled: readonly Settlement[]; readonly isStopped: boolean }

/**
 * Does jobs until the time of a transaction is used up; none more once work is stopped. Those that reach a person are settled each apart: between the look at
 * the kill switch and the commit there is one of them at most.
 */
const settleBatch = (tx: Tx, context: Context, waiting: readonly Prepared[], isByHand: boolean): Batch => {
  const began = performance.now();
  const settled: Settlement[] = [];
  for (const { job, work } of waiting) {
    if (isStopped(tx, context)) return { settled, isStopped: true };
    settled.push(settleWork(tx, context, { job, work, isByHand }));
    if (reachesPerson(job.kind) || performance.now() - began > TRANSACTION_MS / 2) break;
  }
  return { settled, isStopped: false };
};

/** Gives back what was claimed and not begun: a signal or `stop` came in between. */
const release = (context: Context, jobs: readonly ClaimedJob[]): Promise<void> =>
  context.store.write((tx) => {
    for (const job of jobs) {
      if (giveBackJob(tx, job, tx.now)) settleEnergy(tx, job.id, 0);
    }
  });

/**
 * Claims, does and settles due jobs, the highest priority first, until nothing is due, the minute's rate is reached or work is stopped. The transaction that
 * settles the last of a round claims the next. A failed job is data, no error; an aborted signal gives back what was not begun and raises `cancelled`.
 */
export const runJobs = async (context: Context, { limit = Number.MAX_SAFE_INTEGER, id, onProgress }: WorkOptions = {}): Promise<WorkDone> => {
  const { store, signal } = context;
  const count: Record<Settled | 'claimed', number> = { claimed: 0, succeeded: 0, failed: 0, retried: 0, cancelled: 0, lost: 0 };
  const claimMore = (tx: Tx): Claimed => (id !== undefined && count.claimed > 0 ? NOTHING : claim(tx, context, { limit: limit - count.claimed, id }));
  const note = (settlements: readonly Settlement[]): void => { for (const { settled } of settlements) count[settled]++; };
  let claimed = await store.write(claimMore, signal);
  let held: readonly ClaimedJob[] = [];
  try {
    while (claimed.jobs.length + claimed.unpaid.length > 0) {
      held = claimed.jobs;
      count.claimed += held.length + claimed.unpaid.length;
      note(claimed.unpaid);
      const prepared = await prepare(context, held);
      for (claimed = NOTHING; ;) {
        const waiting = prepared.slice(prepared.length - held.length);
        const { batch, next } = await store.write((tx) => {
          const done = settleBatch(tx, context, waiting, id !== undefined);
          return { batch: done, next: done.isStopped || done.settled.length < waiting.length ? NOTHING : claimMore(tx) };
        }, signal);
        note(batch.settled);
        held = held.slice(batch.settled.length);
        onProgress?.(count.claimed);
        if (batch.isStopped) break;
        if (held.length > 0) continue;
        claimed = next;
        held = next.jobs;
        break;
      }
    }
  } finally { if (held.length > 0) await release(context, held); }
  const { lost: _, ...counts } = count;
  return counts;
};

/**
 * Puts jobs back whose process has not come back in time; the attempt counts, and the last one makes a dead letter. What a lost attempt had
 * reserved is given back: what it would have decided was never written; so is what is reserved for a job that was called off while it ran.
 */
export const recoverLeases = (tx: Tx, context: Context): Settlement[] => {
  refundIdle(tx);
  return listExpiredLeases(tx, tx.now + 2 * context.rules.jobs.leaseMs).filter(({ leadKey }) => leadKey !== null).map((job) => {
    if (job.attempts >= context.rules.jobs.attempts) return bury(tx, context, job, { code: 'lease_expired', text: `its process ended ${job.attempts} times before it was done`, notice: true });
    if (!requeueJob(tx, job, { runAt: tx.now, error: 'lease_expired: its process ended before it was done' })) return { settled: 'lost', events: [] };
    settleEnergy(tx, job.id, 0);
    return { settled: 'retried', events: [] };
  });
};
