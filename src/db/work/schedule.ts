import type { Instant } from '../../core/base/instant.ts';
import { type ReadTx, statement, type Tx } from '../store.ts';
import type { JobState } from './job.ts';

export interface ScheduleRow {
  readonly name: string; readonly expression: string; readonly zone: string;
  /** Null while it is switched off. */
  readonly nextAt: Instant | null;
  readonly lastSlotAt: Instant | null; readonly lastRunAt: Instant | null; readonly lastDurationMs: number | null; readonly lastError: string | null;
}

const COLUMNS = `name, expression, zone, next_at AS nextAt, last_slot_at AS lastSlotAt, last_run_at AS lastRunAt, last_duration_ms AS lastDurationMs, last_error AS lastError`;
const selectAll = statement<[], ScheduleRow>(`SELECT ${COLUMNS} FROM schedules ORDER BY name`);
export const listSchedules = (tx: ReadTx): ScheduleRow[] => tx.use(selectAll).all();

const upsert = statement<{ name: string; expression: string; zone: string; nextAt: Instant | null }>(
  `INSERT INTO schedules (name, expression, zone, next_at) VALUES (:name, :expression, :zone, :nextAt)
   ON CONFLICT (name) DO UPDATE SET expression = excluded.expression, zone = excluded.zone, next_at = excluded.next_at`);
/** Writes down when a schedule runs next. */
export const putSchedule = (tx: Tx, schedule: Pick<ScheduleRow, 'name' | 'expression' | 'zone' | 'nextAt'>): void => {
  const { name, expression, zone, nextAt } = schedule;
  tx.use(upsert).run({ name, expression, zone, nextAt });
};

const remove = statement<[string]>('DELETE FROM schedules WHERE name = ?');
export const deleteSchedule = (tx: Tx, name: string): void => { tx.use(remove).run(name); };

const updateSlot = statement<[Instant, string]>('UPDATE schedules SET last_slot_at = ? WHERE name = ?');
export const noteSlot = (tx: Tx, name: string, slot: Instant): void => { tx.use(updateSlot).run(slot, name); };

const updateRun = statement<[Instant, number, string | null, string]>('UPDATE schedules SET last_run_at = ?, last_duration_ms = ?, last_error = ? WHERE name = ?');
/** Keeps how the last run went. */
export const noteRun = (tx: Tx, name: string, { durationMs, error }: { readonly durationMs: number; readonly error: string | null }): void => {
  tx.use(updateRun).run(tx.now, durationMs, error, name);
};

const updateAhead = statement<{ now: Instant; latest: Instant }>(`UPDATE jobs SET run_at = :now WHERE state = 'queued' AND lead_key IS NULL AND run_at > :latest`);
/** Runs that wait for a moment after `latest`, of a clock that ran ahead, wait no longer; how many there were. */
export const bringBackRuns = (tx: Tx, latest: Instant): number => tx.use(updateAhead).run({ now: tx.now, latest }).changes;

export interface RunRow {
  readonly id: string; readonly state: JobState; readonly reason: string; readonly queuedAt: Instant; readonly finishedAt: Instant | null;
  readonly attempts: number; readonly error: string | null; readonly lastError: string | null; readonly result: string | null;
}
const selectRuns = statement<[string, number], RunRow>(
  `SELECT id, state, reason, created_at AS queuedAt, finished_at AS finishedAt, attempts, error, last_error AS lastError, result FROM jobs
   WHERE lead_key IS NULL AND kind = ? ORDER BY created_at DESC, seq DESC LIMIT ?`);
/** The last runs of a schedule that are still kept, the newest first. */
export const listRuns = (tx: ReadTx, name: string, limit: number): RunRow[] => tx.use(selectRuns).all(name, limit);
