import { AppError } from '../../core/base/errors.ts';
import { derivedId } from '../../core/base/ids.ts';
import { DAY_MS, type Instant, toIso } from '../../core/base/instant.ts';
import type { JsonObject } from '../../core/base/ports.ts';
import { count } from '../../core/base/text.ts';
import { suggest } from '../../core/base/suggest.ts';
import type { OwnPayloads } from '../../core/ledger/event.ts';
import { stamp } from '../../core/ledger/stamp.ts';
import { due, nextSlot } from '../../core/work/schedule.ts';
import { findOpenJob, insertWorkspaceJob, type JobState } from '../../db/work/job.ts';
import { appendNewEvent, nextSeq } from '../../db/ledger/ledger.ts';
import { deleteSchedule, listRuns, listSchedules, noteSlot, putSchedule, type RunRow, type ScheduleRow } from '../../db/work/schedule.ts';
import type { Tx } from '../../db/store.ts';
import { clearSetting, getSetting, LAST_TICK } from '../../db/workspace.ts';
import { RETRAIN_AT } from '../../db/learn/taken-back.ts';
import { countTakenBack } from '../learn/taken-back.ts';
import { CHORES } from './chores.ts';
import type { Context } from '../context.ts';
import { giveNotice } from '../advise/notice.ts';
import { actOnWorkspace } from '../ledger/act.ts';
import { human } from '../ledger/ledger.ts';
import { runOne, type ScheduleRun } from './schedule-run.ts';

const expressionOf = (context: Context, name: string): string | null => (CHORES[name]?.isSetUp?.(context) === false ? null : context.rules.schedule[name] ?? null);

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

/** Queues a training where an outcome that the model in force learnt from was taken back; not where training is switched off. True when it was queued. */
export const queueRetraining = (tx: Tx, context: Context): boolean => {
  const at = getSetting(tx, RETRAIN_AT);
  if (at === undefined || Number(at) > tx.now) return false;
  clearSetting(tx, RETRAIN_AT);
  const isOn = listSchedules(tx).some(({ name, nextAt }) => name === 'model_training' && nextAt !== null);
  const takenBack = isOn ? countTakenBack(tx, context.rules) : 0;
  return takenBack > 0 && enqueue(tx, context, { name: 'model_training', slot: `taken back ${tx.newId('run')}`, reason: `${count(takenBack, 'outcome was', 'outcomes were')} taken back` }) !== undefined;
};

// ---- for people ----
export type { ScheduleRun };

export interface ScheduleView extends ScheduleRow { readonly about: string; readonly enabled: boolean }

const viewOf = (row: ScheduleRow): ScheduleView => ({ ...row, about: CHORES[row.name]?.about ?? '', enabled: row.nextAt !== null });

/** Every schedule with its last and next run. */
export const readSchedules = (context: Context): Promise<readonly ScheduleView[]> =>
  context.store.write((tx) => synchronise(tx, context).map(viewOf), context.signal);

/** Raises `not_found` for a name that is none. */
const assertSchedule = (name: string): void => {
  if (!(name in CHORES)) {
    const near = suggest(name, Object.keys(CHORES));
    throw new AppError('not_found', `There is no schedule "${name}".`, { hint: near === undefined ? 'See: salesos schedule list' : `Did you mean "${near}"? See: salesos schedule list` });
  }
};

/** One run as it is told; times are null for what is still to come. */
export interface PastRun {
  readonly id: string; readonly state: JobState; readonly reason: string; readonly queuedAt: Instant; readonly finishedAt: Instant | null;
  /** Of the last attempt. */
  readonly durationMs: number | null;
  readonly attempts: number;
  /** Of the last attempt that failed, also where a later one went well. */
  readonly error: string | null;
  readonly result: JsonObject | null;
}
export interface ScheduleHistory extends ScheduleView { readonly timeoutMs: number; readonly runs: readonly PastRun[] }

const pastOf = ({ result: stored, error, lastError, ...run }: RunRow): PastRun => {
  const { duration_ms: durationMs, ...result } = JSON.parse(stored ?? '{}') as Record<string, JsonObject[string]>;
  return { ...run, durationMs: typeof durationMs === 'number' ? durationMs : null, error: error ?? lastError, result: Object.keys(result).length === 0 ? null : result };
};

/** One schedule with its last runs, the newest first. Raises `not_found`, `conflict` when the playbook has no time for it. */
export const showSchedule = (context: Context, name: string, limit: number): Promise<ScheduleHistory> => {
  assertSchedule(name);
  return context.store.write((tx) => ({
    ...viewOf(getSchedule(tx, context, name)), timeoutMs: context.rules.jobs.scheduleTimeoutMs, runs: listRuns(tx, name, limit).map(pastOf),
  }), context.signal);
};

const getSchedule = (tx: Tx, context: Context, name: string): ScheduleRow => {
  const row = synchronise(tx, context).find((one) => one.name === name);
  if (!row && CHORES[name]?.isSetUp?.(context) === false) throw new AppError('conflict', `${name} has nothing to do: it is not set up.`, { hint: 'The mailbox stands in config.yaml, section inbox; docs/inbox.md says how.' });
  if (!row) throw new AppError('conflict', `The playbook has no time for ${name}.`, { hint: 'Give it one under schedule: salesos playbook edit' });
  return row;
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

/** Switches a schedule on, from its next slot, or off; as it is already, nothing is said. Raises `not_found`, `conflict` when the playbook has none for it. */
export const enableSchedule = (context: Context, name: string, enabled: boolean): Promise<ScheduleView> => {
  assertSchedule(name);
  return context.store.write((tx) => {
    const row = getSchedule(tx, context, name);
    if (enabled === (row.nextAt !== null)) return viewOf(row);
    const nextAt = enabled ? nextSlot(row.expression, row.zone, tx.now) : null;
    putSchedule(tx, { ...row, nextAt });
    actOnWorkspace(tx, context, [human('schedule.switched', { name, is_on: enabled })]);
    return viewOf({ ...row, nextAt });
  }, context.signal);
};
