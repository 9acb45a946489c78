import { AppError, messageOf } from '../../core/base/errors.ts';
import { type Instant, localDate, MINUTE_MS } from '../../core/base/instant.ts';
import type { JsonObject } from '../../core/base/ports.ts';
import { retryAt } from '../../core/work/backoff.ts';
import { type ClaimedJob, claimJobs, finishWorkspaceJob, giveBackJob, listExpiredLeases, requeueJob } from '../../db/work/job.ts';
import { bringBackRuns, noteRun } from '../../db/work/schedule.ts';
import type { Tx } from '../../db/store.ts';
import { giveNotice } from '../advise/notice.ts';
import type { Context } from '../context.ts';
import { applyToWorkspace } from '../ledger/ledger.ts';
import { CHORES } from './chores.ts';
import { whileHeld } from './heartbeat.ts';

/** How one run went; `timestamp` is when it began. */
export interface ScheduleRun { readonly success: boolean; readonly job: string; readonly timestamp: Instant; readonly durationMs: number; readonly error: string | null; readonly result: JsonObject | null }

/** What a timer of Node can wait. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;
/** A process that is still there ends a run before its lease does: who finds it expired finds the process dead. */
const leaseOf = ({ rules }: Pick<Context, 'rules'>): number => rules.jobs.scheduleTimeoutMs + 5 * MINUTE_MS;

const settleRun = (tx: Tx, context: Context, job: ClaimedJob, run: ScheduleRun): void => {
  const { rules, seed, playbookVersion } = context;
  const { error, result, durationMs } = run;
  const canRetry = error !== null && job.attempts < rules.jobs.attempts;
  const isHeld = canRetry ? requeueJob(tx, job, { runAt: retryAt({ rules: rules.jobs, attempt: job.attempts, now: tx.now, seed, jobId: job.id }), error })
    : finishWorkspaceJob(tx, job, { state: error === null ? 'succeeded' : 'failed', error, result: JSON.stringify({ ...result, duration_ms: durationMs }) });
  if (!isHeld) return;
  noteRun(tx, job.kind, { durationMs, error });
  if (canRetry) return;
  const said = { by: 'rule', rule: `job.${job.kind}`, causeSeq: job.seq } as const;
  applyToWorkspace(tx, [error === null ? { ...said, type: 'job.succeeded', payload: { id: job.id, result: result ?? {} } }
    : { ...said, type: 'job.failed', payload: { id: job.id, code: 'schedule_failed', error } }], { playbookVersion });
  if (error === null) return;
  giveNotice(tx, context, {
    kind: 'error', urgency: 'medium', key: `schedule:${job.kind}:${localDate(tx.now, context.zone)}`, title: `The schedule ${job.kind} failed`,
    text: `${error}. Try it again: salesos schedule run ${job.kind}`,
  });
};

/** Ends what a chore does when its time is over: by its signal, and without waiting for one that does not listen. */
const withinTime = async (context: Context, run: (context: Context) => Promise<JsonObject>): Promise<JsonObject> => {
  const { rules: { jobs: { scheduleTimeoutMs } }, signal } = context;
  const over = new AbortController();
  const ended = new AppError('unavailable', `it took longer than ${Math.round(scheduleTimeoutMs / 1000)} s and was ended`);
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => { over.abort(ended); reject(ended); }, Math.min(scheduleTimeoutMs, LONGEST_TIMER_MS));
  });
  const work = run({ ...context, signal: AbortSignal.any([signal, over.signal]) }).catch((error: unknown) => { throw over.signal.aborted ? ended : error; });
  try { return await Promise.race([work, timeout]); } finally { clearTimeout(timer); }
};

const carryOut = async (context: Context, job: ClaimedJob): Promise<ScheduleRun> => {
  const began = performance.now();
  const timestamp = context.clock.now();
  const ended = (): number => Math.round(performance.now() - began);
  const chore = CHORES[job.kind];
  try {
    if (!chore) throw new AppError('config', `this version has no schedule ${job.kind}`);
    const result = await whileHeld(context, { job, leaseMs: leaseOf(context) }, (held, report) => withinTime(held, (limited) => chore.run(limited, report)));
    if (result === undefined) return { success: false, job: job.kind, timestamp, durationMs: ended(), error: 'cancelled while it ran', result: null };
    return { success: true, job: job.kind, timestamp, result, durationMs: ended(), error: null };
  } catch (error) {
    context.signal.throwIfAborted();
    return { success: false, job: job.kind, timestamp, durationMs: ended(), error: messageOf(error), result: null };
  }
};

/** Claims one run and does it; undefined when there is none to claim. */
export const runOne = async (context: Context, which: 'schedule' | { readonly id: string }): Promise<ScheduleRun | undefined> => {
  const [job] = await context.store.write((tx) => claimJobs(tx, { which, limit: 1, token: tx.newId('ls'), leaseMs: leaseOf(context) }), context.signal);
  if (!job) return undefined;
  let run: ScheduleRun;
  try { run = await carryOut(context, job); } catch (error) {
    // A signal ended it: the next process need not wait for the lease.
    await context.store.write((tx) => giveBackJob(tx, job, tx.now));
    throw error;
  }
  await context.store.write((tx) => settleRun(tx, context, job, run));
  return run;
};

/** Does the queued runs one after the other. A failed run is data: it is tried again later and does not stop the others. */
export const runSchedules = async (context: Context): Promise<readonly ScheduleRun[]> => {
  const runs: ScheduleRun[] = [];
  for (let run = await runOne(context, 'schedule'); run; run = await runOne(context, 'schedule')) runs.push(run);
  return runs;
};

/** Puts runs back whose process has not come back in time, and those that a clock ahead of its time put off for too long. How many. */
export const recoverSchedules = (tx: Tx, context: Context): number => bringBackRuns(tx, tx.now + context.rules.jobs.backoff.maxMs) +
  listExpiredLeases(tx, tx.now + 2 * leaseOf(context)).filter(({ leadKey }) => leadKey === null).filter((job) => {
    const error = 'its process ended before it was done';
    if (job.attempts < context.rules.jobs.attempts) return requeueJob(tx, job, { runAt: tx.now, error });
    if (!finishWorkspaceJob(tx, job, { state: 'failed', error, result: null })) return false;
    noteRun(tx, job.kind, { durationMs: 0, error });
    return true;
  }).length;
