import type { Instant } from '../../core/base/instant.ts';
import type { Enrollment } from '../../core/ledger/lead-record.ts';
import { type ReadTx, statement } from '../store.ts';

/** A lead in a cadence, with who it is. */
export interface EnrollmentRow extends Enrollment { readonly leadKey: number; readonly leadId: string; readonly leadName: string | null }
/** The message of a step as it stands. */
export interface StepMessage { readonly id: string; readonly state: string; readonly subject: string; readonly channel: string; readonly dueAt: Instant | null }

const SELECT = `SELECT t.id, t.lead_key AS leadKey, l.id AS leadId, coalesce(l.name, l.email) AS leadName, t.cadence, t.state, t.job, t.steps, t.started_at AS startedAt,
  t.stopped_at AS stoppedAt, t."end", t.reason, t.seq, t.occurrence, t.definition, t.paused_until AS pausedUntil, t.audience FROM enrollments t JOIN leads l ON l.key = t.lead_key`;
const selectByPrefix = statement<[string, string], EnrollmentRow>(`${SELECT} WHERE t.id >= ? AND t.id < ? ORDER BY t.id LIMIT 9`);
const selectMessages = statement<[string], StepMessage>('SELECT id, state, subject, channel, due_at AS dueAt FROM messages WHERE id IN (SELECT value FROM json_each(?))');

const selectCounts = statement<[], { readonly cadence: string; readonly active: number; readonly ended: number }>(`SELECT t.cadence, sum(t.state <> 'stopped') AS active, sum(t.state = 'stopped') AS ended
  FROM enrollments t JOIN leads l ON l.key = t.lead_key WHERE l.removed = 0 GROUP BY t.cadence`);

export interface EnrollmentFilter { /** Open are those that have not ended. */
  readonly state: Enrollment['state'] | 'open' | 'all'; readonly cadence?: string; readonly leadKey?: number; readonly limit: number }

/** The newest first; `limit` -1 is all. */
export const listEnrollments = (tx: ReadTx, { state, cadence, leadKey, limit }: EnrollmentFilter): EnrollmentRow[] => {
  const where = [
    'l.removed = 0', state === 'open' ? "t.state <> 'stopped'" : state !== 'all' && `t.state = '${state}'`, cadence !== undefined && 't.cadence = :cadence', leadKey !== undefined && 't.lead_key = :leadKey',
  ].filter(Boolean).join(' AND ');
  return tx.use(statement<[Record<string, unknown>], EnrollmentRow>(`${SELECT} WHERE ${where} ORDER BY t.started_at DESC, t.seq DESC LIMIT :limit`)).all({ cadence, leadKey, limit });
};
/** How many leads are in each cadence, and have been. */
export const countEnrollments = (tx: ReadTx): { readonly cadence: string; readonly active: number; readonly ended: number }[] => tx.use(selectCounts).all();
/** At most nine whose id begins so. */
export const listEnrollmentsByPrefix = (tx: ReadTx, prefix: string): EnrollmentRow[] => tx.use(selectByPrefix).all(prefix, `${prefix}\uffff`);
/** The messages of these ids. */
export const listStepMessages = (tx: ReadTx, ids: readonly string[]): StepMessage[] => tx.use(selectMessages).all(JSON.stringify(ids));
