import { type Instant, toIso } from '../../core/base/instant.ts';
import type { TaskRow } from '../../db/deal/task.ts';

export interface TaskView extends TaskRow { readonly isOverdue: boolean }

/** What a list shows of a task at `now`. */
export const taskViewOf = (row: TaskRow, now: Instant): TaskView =>
  ({ ...row, isOverdue: row.state === 'open' && row.dueAt !== null && row.dueAt < now });

/** The documented names of a task, in their order. */
export const TASK_NAMES = [
  'id', 'lead_id', 'lead_name', 'title', 'kind', 'text', 'state', 'urgency', 'due_at', 'overdue', 'owner', 'deal', 'rule', 'created_at', 'closed_at',
] as const;

/** The documented JSON of a task. */
export const taskJson = (task: TaskView, zone: string): Record<(typeof TASK_NAMES)[number], string | boolean | null> => ({
  id: task.id, lead_id: task.leadId, lead_name: task.leadName, title: task.title, kind: task.kind, text: task.text, state: task.state,
  urgency: task.urgency, due_at: task.dueAt === null ? null : toIso(task.dueAt, zone), overdue: task.isOverdue, owner: task.owner,
  deal: task.deal, rule: task.rule === 'human' ? null : task.rule, created_at: toIso(task.createdAt, zone), closed_at: task.closedAt === null ? null : toIso(task.closedAt, zone),
});
