import type { Instant } from '../../core/base/instant.ts';
import type { Urgency } from '../../core/ledger/event.ts';
import { type ReadTx, scalar, statement } from '../store.ts';

/** A task with the name of the lead it is about. */
export interface TaskRow {
  readonly id: string; readonly leadKey: number; readonly leadId: string; readonly leadName: string | null; readonly title: string;
  readonly kind: string; readonly text: string; readonly state: 'open' | 'done' | 'cancelled'; readonly urgency: Urgency;
  readonly dueAt: Instant | null; readonly owner: string | null; readonly deal: string | null; readonly rule: string | null;
  readonly createdAt: Instant; readonly closedAt: Instant | null; readonly seq: number;
  /** Of a meeting. */
  readonly minutes: number | null; readonly place: string | null; readonly sequence: number;
}

const COLUMNS = `t.id, t.lead_key AS leadKey, l.id AS leadId, l.name AS leadName, t.title, t.kind, t.text, t.state, t.urgency, t.due_at AS dueAt,
  t.owner, t.deal, t.rule, t.created_at AS createdAt, t.closed_at AS closedAt, t.seq, t.minutes, t.place, t.sequence`;
const FROM = 'FROM tasks t JOIN leads l ON l.key = t.lead_key AND l.removed = 0';

const selectByIdRange = statement<[string, string], TaskRow>(`SELECT ${COLUMNS} ${FROM} WHERE t.id >= ? AND t.id < ? ORDER BY t.id LIMIT 20`);
export const listTasksByIdPrefix = (tx: ReadTx, prefix: string): TaskRow[] => tx.use(selectByIdRange).all(prefix, `${prefix}\uffff`);

export interface TaskFilter {
  readonly state: TaskRow['state'] | 'all';
  readonly owner?: string;
  readonly leadKey?: number;
  readonly kind?: string;
  /** Due at or before this moment; tasks without a date are left out. */
  readonly dueBy?: Instant;
  readonly limit: number;
}

/** Open tasks by due date, those without one last; closed ones the newest first. */
export const listTasks = (tx: ReadTx, { state, owner, leadKey, kind, dueBy, limit }: TaskFilter): TaskRow[] => {
  const where = [
    state === 'all' ? '1' : `t.state = '${state}'`, owner !== undefined && 't.owner = :owner', leadKey !== undefined && 't.lead_key = :leadKey',
    kind !== undefined && 't.kind = :kind', dueBy !== undefined && 't.due_at <= :dueBy',
  ].filter(Boolean).join(' AND ');
  const order = state === 'open' ? 't.due_at NULLS LAST, t.seq' : 't.closed_at DESC NULLS FIRST, t.seq DESC';
  return tx.use(statement<[Record<string, unknown>], TaskRow>(`SELECT ${COLUMNS} ${FROM} WHERE ${where} ORDER BY ${order} LIMIT :limit`))
    .all({ owner, leadKey, kind, dueBy, limit });
};

const countOpen = scalar<[], number>(`SELECT count(*) FROM tasks WHERE state = 'open'`);
const countDue = scalar<[Instant], number>(`SELECT count(*) FROM tasks WHERE state = 'open' AND due_at <= ?`);
export const countOpenTasks = (tx: ReadTx): number => tx.use(countOpen).get() ?? 0;
/** Open tasks due at or before this moment. */
export const countTasksDue = (tx: ReadTx, by: Instant): number => tx.use(countDue).get(by) ?? 0;
