import { AppError } from '../../core/base/errors.ts';
import { derivedId } from '../../core/base/ids.ts';
import { DAY_MS, type Instant, localDate, MINUTE_MS, toIso } from '../../core/base/instant.ts';
import type { JsonObject } from '../../core/base/ports.ts';
import { count } from '../../core/base/text.ts';
import { suggest } from '../../core/base/suggest.ts';
import type { OwnPayloads } from '../../core/ledger/event.ts';
import { stamp } from '../../core/ledger/stamp.ts';
import { retryAt } from '../../core/work/backoff.ts';
import { due, nextSlot } from '../../core/work/schedule.ts';
import {
  type ClaimedJob, claimJobs, finishWorkspaceJob, findOpenJob, insertWorkspaceJob, listExpiredLeases, requeueJob,
} from '../../db/work/job.ts';
import { appendNewEvent, nextSeq } from '../../db/ledger/ledger.ts';
import { bringBackRuns, deleteSchedule, listSchedules, noteRun, noteSlot, putSchedule, type ScheduleRow } from '../../db/work/schedule.ts';
import type { Tx } from '../../db/store.ts';
import { getSetting, LAST_TICK } from '../../db/workspace.ts';
import { CHORES } from './chores.ts';
import type { Context } from '../context.ts';
import { applyToWorkspace } from '../ledger/ledger.ts';
import { giveNotice } from '../advise/notice.ts';

/** Long enough for any chore; a process that died is noticed after it. */
const LEASE_MS = 15 * MINUTE_MS;

/** How one run went; `timestamp` is when it began. */
export interface ScheduleRun { readonly success: boolean; readonly job: string; readonly timestamp: Instant; readonly durationMs: number; readonly error: string | null; readonly result: JsonObject | null }

// ---- what is due ----
const expressionOf = ({ rules }: Context, name: string): string | null => rules.schedule[name] ?? null;

/** Brings the rows in line with the playbook: a new or changed expression counts from now, one that was switched off stays off. */
const synchronise = (tx: Tx, context: Context): ScheduleRow[] => {
  const { zone } = context;
  const rows = new Map(listSchedules(tx).map((row) => [row.name, row]));
  for (const name of rows.keys()) if (!(name in CHORES) || expressionOf(context, name) === null) deleteSchedule(tx, name);
  for (const name of Object.keys(CHORES)) {
    const expression = expressionOf(context, name);
    const row = rows.get(name);
    if (expression === null || (row && row.expression === expression && row.zone === zone)) continue;
    putSchedule(tx, { name, expression, zone, nextAt: row && row.nextAt === null ? null : nextSlot(expression, zone, tx.now) });
  }
  return listSchedules(tx);
};

/** Queues one run, once per (schedule, slot) for all time; false when that slot had its run or an earlier run is still to be done. */
const enqueue = (tx: Tx, context: Context, { name, slot, reason }: { readonly name: string; readonly slot: string; readonly reason: string }): string | undefined => {
  const dedupeKey = `schedule:${name}`;
  if (findOpenJob(tx, dedupeKey) !== undefined) return undefined;
  const seq = nextSeq(tx);
  const id = derivedId('job', 0, seq, 0);
  const payload: OwnPayloads['job.queued'] = { id, kind: name, dedupe_key: dedupeKey, priority: 0, run_at: tx.now, energy: 0, waits_for: 'nothing', reason };
  const event = stamp({ type: 'job.queued', payload, by: 'rule', rule: `job.${name}`, causeSeq: null },
    { seq, leadKey: null, now: tx.now, playbookVersion: context.playbookVersion, dedupeKey: `${dedupeKey}:${slot}` });
  if (!appendNewEvent(tx, event)) return undefined;
  insertWorkspaceJob(tx, { id, kind: name, dedupeKey, runAt: tx.now, rule: `job.${name}`, reason, seq });
  return id;
};

/** Longer than any night: after it people are told that nothing ran. */
const SILENT_MS = DAY_MS;

/** Nobody looked for a day or more: said once a stretch, with what ran late. */
const tellMissed = (tx: Tx, context: Context, late: readonly string[]): void => {
  const last = Number(getSetting(tx, LAST_TICK));
  if (!(last > 0) || tx.now - last < SILENT_MS || late.length === 0) return;
  giveNotice(tx, context, {
    kind: 'missed_schedule', urgency: 'medium', key: `missed:${last}`, title: `No tick ran for ${count(Math.floor((tx.now - last) / DAY_MS), 'day')}`,
    text: `None since ${toIso(last, context.zone)}. What was due ran once now: ${late.join(', ')}. To let it run by itself: salesos schedule install`,
  });
};

/** Queues what the clock has made due, once per missed stretch, and writes down when each schedule is next. How many were queued. */
export const queueDue = (tx: Tx, context: Context): number => {
  const late: string[] = [];
  for (const row of synchronise(tx, context)) {
    const { slot, nextAt } = due(row, tx.now);
    if (nextAt !== row.nextAt) putSchedule(tx, { ...row, nextAt });
    if (slot === null) continue;
    noteSlot(tx, row.name, slot);
    if (enqueue(tx, context, { name: row.name, slot: toIso(slot), reason: `due ${toIso(slot, row.zone)}` }) !== undefined) late.push(row.name);
  }
  tellMissed(tx, context, late);
  return late.length;
};

// ---- running ----
const settleRun = (tx: Tx, context: Context, job: ClaimedJob, run: ScheduleRun): void => {
  const { rules, seed, playbookVersion } = context;
  const { error, result, durationMs } = run;
  const canRetry = error !== null && job.attempts < rules.jobs.attempts;
  const isHeld = canRetry ? requeueJob(tx, job, { runAt: retryAt({ rules: rules.jobs, attempt: job.attempts, now: tx.now, seed, jobId: job.id }), error })
    : finishWorkspaceJob(tx, job, { state: error === null ? 'succeeded' : 'failed', error, result: result === null ? null : JSON.stringify(result) });
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

const carryOut = async (context: Context, job: ClaimedJob): Promise<ScheduleRun> => {
  const began = performance.now();
  const timestamp = context.clock.now();
  const ended = (): number => Math.round(performance.now() - began);
  const chore = CHORES[job.kind];
  try {
    if (!chore) throw new AppError('config', `this version has no schedule ${job.kind}`);
    return { success: true, job: job.kind, timestamp, result: await chore.run(context), durationMs: ended(), error: null };
  } catch (error) {
    context.signal.throwIfAborted();
    return { success: false, job: job.kind, timestamp, durationMs: ended(), error: error instanceof Error ? error.message : String(error), result: null };
  }
};

const runOne = async (context: Context, which: 'schedule' | { readonly id: string }): Promise<ScheduleRun | undefined> => {
  const [job] = await context.store.write((tx) => claimJobs(tx, { which, limit: 1, token: tx.newId('ls'), leaseMs: LEASE_MS }), context.signal);
  if (!job) return undefined;
  const run = await carryOut(context, job);
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
export const recoverSchedules = (tx: Tx, { rules }: Context): number => bringBackRuns(tx, tx.now + rules.jobs.backoff.maxMs) +
  listExpiredLeases(tx, tx.now + 2 * LEASE_MS).filter(({ leadKey }) => leadKey === null).filter((job) => {
    const error = 'its process ended before it was done';
    if (job.attempts < rules.jobs.attempts) return requeueJob(tx, job, { runAt: tx.now, error });
    if (!finishWorkspaceJob(tx, job, { state: 'failed', error, result: null })) return false;
    noteRun(tx, job.kind, { durationMs: 0, error });
    return true;
  }).length;

// ---- for people ----
export interface ScheduleView extends ScheduleRow { readonly about: string; readonly enabled: boolean }

/** Every schedule with its last and next run. */
export const readSchedules = (context: Context): Promise<readonly ScheduleView[]> =>
  context.store.write((tx) => synchronise(tx, context).map((row) => ({ ...row, about: CHORES[row.name]?.about ?? '', enabled: row.nextAt !== null })), context.signal);

/** Raises `not_found` for a name that is none. */
const assertSchedule = (name: string): void => {
  if (!(name in CHORES)) {
    const near = suggest(name, Object.keys(CHORES));
    throw new AppError('not_found', `There is no schedule "${name}".`, { hint: near === undefined ? 'See: salesos schedule list' : `Did you mean "${near}"? See: salesos schedule list` });
  }
};

/** Runs one now, whatever its time; its next slot stays. Raises `not_found`, and `conflict` while another process runs it. */
export const runSchedule = async (context: Context, name: string): Promise<ScheduleRun> => {
  assertSchedule(name);
  const id = await context.store.write((tx) => {
    synchronise(tx, context);
    return enqueue(tx, context, { name, slot: `by hand ${tx.newId('run')}`, reason: 'by hand' }) ?? findOpenJob(tx, `schedule:${name}`);
  }, context.signal);
  const run = id === undefined ? undefined : await runOne(context, { id });
  if (!run) throw new AppError('conflict', `${name} is running already.`, { hint: 'See: salesos schedule list' });
  return run;
};

/** Switches a schedule on, from its next slot, or off. Raises `not_found`, `conflict` when the playbook has none for it. */
export const enableSchedule = (context: Context, name: string, enabled: boolean): Promise<ScheduleView> => {
  assertSchedule(name);
  return context.store.write((tx) => {
    const row = synchronise(tx, context).find((one) => one.name === name);
    if (!row) throw new AppError('conflict', `The playbook has no time for ${name}.`, { hint: `Give it one under schedule: salesos playbook edit` });
    const nextAt = !enabled ? null : row.nextAt ?? nextSlot(row.expression, row.zone, tx.now);
    putSchedule(tx, { ...row, nextAt });
    return { ...row, nextAt, about: CHORES[name]?.about ?? '', enabled };
  }, context.signal);
};
