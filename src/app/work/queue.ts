import { AppError } from '../../core/base/errors.ts';
import { type Instant, localDate, startOfLocalDay } from '../../core/base/instant.ts';
import { type KindStatistics, queueStatistics, type QueueStatistics } from '../../core/work/queue-statistics.ts';
import { settleEnergy } from '../../db/work/energy.ts';
import { cancelWorkspaceJob, type FailedAttempt, forgiveJob, type JobFilter, type JobRow, listJobs, listJobsByIdPrefix, type Progress } from '../../db/work/job.ts';
import { countJobs, listFinishedJobs } from '../../db/work/job-statistics.ts';
import type { ReadTx, Tx } from '../../db/store.ts';
import { actIn } from '../ledger/act.ts';
import type { Context } from '../context.ts';
import { byItsId, idIn, oneNamed } from '../named.ts';
import { resolveLead } from '../lead/lead-ref.ts';
import { applyToWorkspace, human } from '../ledger/ledger.ts';
import { runJobs, type WorkDone } from './worker.ts';

export type { FailedAttempt, JobRow, KindStatistics, Progress };

export interface JobQuery extends Omit<JobFilter, 'leadKey'> {
  /** As a person names it. */
  readonly lead?: string;
}

/** Jobs that fit, in the order in which they are taken. Raises `not_found`, `conflict` for the lead. */
export const readQueue = (context: Context, { lead, ...filter }: JobQuery): Promise<readonly JobRow[]> =>
  context.store.read((tx) => listJobs(tx, { ...filter, ...(lead !== undefined && { leadKey: resolveLead(tx, lead).key }) }), context.signal);

export interface QueueView extends QueueStatistics {
  /** Of so many local days, today with it. */
  readonly since: Instant;
}

/** What the queue holds now, and how it did in the last so many local days. */
export const readQueueStatistics = (context: Context, days: number): Promise<QueueView> =>
  context.store.read((tx) => {
    const starts: Instant[] = [];
    for (let start = startOfLocalDay(tx.now, context.zone); starts.length < days; start = startOfLocalDay(start - 1, context.zone)) starts.unshift(start);
    const since = starts[0] ?? tx.now;
    const { zone } = context;
    return { since, ...queueStatistics({ counted: countJobs(tx, since), timed: listFinishedJobs(tx, since), days: starts.map((start) => localDate(start, zone)), zone }) };
  }, context.signal);

/** By id or unique prefix. Raises `not_found`, and `conflict` with the candidates. */
const resolveJob = (tx: ReadTx, ref: string): JobRow => {
  const wanted = idIn(ref);
  return oneNamed(ref, /^jb_/.test(wanted) ? listJobsByIdPrefix(tx, wanted) : [], {
    none: { message: `No job matches "${ref}".`, hint: 'A job is named by its id: salesos queue list --state all' },
    many: { noun: 'jobs', hint: byItsId(({ kind }) => kind) },
  });
};

export const showJob = (context: Context, ref: string): Promise<JobRow> => context.store.read((tx) => resolveJob(tx, ref), context.signal);

const leadOf = ({ id, leadKey, kind }: JobRow): number => {
  if (leadKey === null) throw new AppError('conflict', `${id} belongs to the schedule ${kind}.`, { hint: `Run it: salesos schedule run ${kind}` });
  return leadKey;
};

const retryIn = (tx: Tx, context: Context, job: JobRow): void => {
  if (job.state !== 'failed') throw new AppError('conflict', `${job.id} is ${job.state}: only a failed job is retried.`, { hint: 'See: salesos queue list --failed' });
  actIn(tx, context, leadOf(job), () => [human('job.retried', { id: job.id, run_at: tx.now })]);
  forgiveJob(tx, job.id);
};

export interface RetryQuery { readonly refs?: readonly string[]; /** All failed ones, or those that failed with this code. */ readonly failed?: boolean; readonly code?: string }

/**
 * Queues failed jobs again, with all their attempts. One whose place in the queue was taken by a newer job of the same kind is left out when
 * all are meant, and raises `conflict` when it is named.
 */
export const retryJobs = async (context: Context, { refs = [], failed = false, code }: RetryQuery): Promise<{ readonly retried: readonly JobRow[]; readonly skipped: readonly JobRow[] }> => {
  const jobs = await context.store.read((tx) => (failed ? listJobs(tx, { state: 'failed', limit: -1, ...(code !== undefined && { code }) }).filter(({ leadKey }) => leadKey !== null)
    : refs.map((ref) => resolveJob(tx, ref))), context.signal);
  const retried: JobRow[] = [];
  const skipped: JobRow[] = [];
  for (const job of jobs) {
    const isTaken = await context.store.write((tx) => {
      const open = listJobs(tx, { state: 'open', kind: job.kind, leadKey: leadOf(job), limit: 1 });
      if (open.length > 0) return true;
      retryIn(tx, context, resolveJob(tx, job.id));
      return false;
    }, context.signal);
    if (isTaken && !failed) throw new AppError('conflict', `${job.kind} is in the queue again for this lead already.`, { hint: 'See: salesos queue list' });
    (isTaken ? skipped : retried).push(job);
  }
  return { retried, skipped };
};

/** Takes a job out of the queue for good, also while it runs: what it decides is then not written. Raises `conflict` when it is finished. */
export const cancelJob = (context: Context, ref: string, reason: string): Promise<JobRow> =>
  context.store.write((tx) => {
    const job = resolveJob(tx, ref);
    if (job.finishedAt !== null) throw new AppError('conflict', `${job.id} is ${job.state} already.`, { hint: 'See: salesos queue list' });
    if (job.leadKey === null) {
      cancelWorkspaceJob(tx, job.id, reason);
      applyToWorkspace(tx, [human('job.cancelled', { id: job.id, reason })], { playbookVersion: context.playbookVersion });
    } else actIn(tx, context, job.leadKey, () => [human('job.cancelled', { id: job.id, reason })]);
    settleEnergy(tx, job.id, 0);
    return resolveJob(tx, job.id);
  }, context.signal);

/** Does one job now, or what is due. Raises `conflict` for a job that waits for a yes, is finished, or cannot start now. */
export const runQueue = async (context: Context, ref?: string, limit?: number): Promise<WorkDone> => {
  if (ref === undefined) return runJobs(context, limit === undefined ? {} : { limit });
  const job = await showJob(context, ref);
  leadOf(job);
  if (job.state === 'waiting') throw new AppError('conflict', `${job.id} waits for a yes.`, { hint: `Say yes: salesos approvals approve ${job.id}` });
  if (job.state !== 'queued') throw new AppError('conflict', `${job.id} is ${job.state}.`, { hint: job.state === 'failed' ? `Queue it again: salesos queue retry ${job.id}` : 'See: salesos queue list' });
  const done = await runJobs(context, { id: job.id });
  if (done.claimed === 0) {
    throw new AppError('conflict', `${job.id} cannot start now: work is stopped, the lead has another job running, its kind has as many as may run, or this minute's rate is used up.`, { hint: 'See: salesos mode, salesos queue' });
  }
  return done;
};
