import { AppError } from '../../core/base/errors.ts';
import type { Instant } from '../../core/base/instant.ts';
import type { LedgerEvent, OwnEvent, OwnPayloads, Urgency } from '../../core/ledger/event.ts';
import { eventsOfLead } from '../../db/ledger/ledger.ts';
import type { ReadTx } from '../../db/store.ts';
import { listTasks, listTasksByIdPrefix, type TaskFilter, type TaskRow } from '../../db/deal/task.ts';
import { actIn } from '../ledger/act.ts';
import type { Context } from '../context.ts';
import { byItsId, candidatesIn, idIn, oneNamed } from '../named.ts';
import { resolveLead } from '../lead/lead-ref.ts';
import { human } from '../ledger/ledger.ts';
import { memberNamed } from '../playbook/playbook-ref.ts';
import { type TaskView, taskViewOf } from './task-view.ts';

/** By id or unique prefix (`tk_3f`). Raises `not_found`, and `conflict` with the candidates. */
const resolveTask = (tx: ReadTx, ref: string): TaskRow => {
  const wanted = idIn(ref);
  return oneNamed(ref, /^tk_/.test(wanted) ? listTasksByIdPrefix(tx, wanted) : [], {
    none: { message: `No task matches "${ref}".`, hint: 'A task is named by its id: salesos tasks list' },
    many: { noun: 'tasks', hint: byItsId(({ title }) => title), details: candidatesIn },
  });
};

export interface TaskQuery extends Omit<TaskFilter, 'leadKey' | 'owner'> {
  /** As a person names it. */
  readonly lead?: string;
  readonly owner?: string;
  readonly overdue?: boolean;
}

/** Tasks that fit, the most urgent date first. Raises `not_found`, `conflict` for the lead. */
export const listTaskViews = (context: Context, { lead, owner, overdue, ...filter }: TaskQuery): Promise<readonly TaskView[]> =>
  context.store.read((tx) => listTasks(tx, {
    ...filter, ...(lead !== undefined && { leadKey: resolveLead(tx, lead).key }),
    ...(owner !== undefined && { owner: memberNamed(context.rules, owner).id }),
    // `dueBy` includes its moment; a task is overdue after its.
    ...(overdue && { state: 'open' as const, dueBy: tx.now - 1 }),
  }).map((row) => taskViewOf(row, tx.now)), context.signal);

/** One task with what happened to it, the oldest first. Raises `not_found`, `conflict`. */
export const showTask = (context: Context, ref: string): Promise<{ readonly task: TaskView; readonly events: readonly LedgerEvent[] }> =>
  context.store.read((tx) => {
    const row = resolveTask(tx, ref);
    const events = eventsOfLead(tx, row.leadKey).filter((event) =>
      event.kind === 'own' && event.type.startsWith('task.') && (event.payload as { readonly id?: string }).id === row.id);
    return { task: taskViewOf(row, tx.now), events };
  }, context.signal);

export interface TaskChange {
  readonly task: TaskView;
  /** What was done, then what the rules made of it. */
  readonly events: readonly OwnEvent[];
}

export interface NewTask {
  readonly lead: string; readonly title: string; readonly text?: string; readonly dueAt?: Instant; readonly owner?: string; readonly urgency?: Urgency;
}

/** Makes a task by hand; without an owner it is that of the lead's. Raises `not_found`, `conflict`. */
export const addTask = (context: Context, { lead, title, text = '', dueAt, owner, urgency = 'medium' }: NewTask): Promise<TaskChange> =>
  context.store.write((tx) => {
    const { key } = resolveLead(tx, lead);
    let id = '';
    const { events } = actIn(tx, context, key, (record, _tx, newId) => {
      id = newId('task');
      return [human('task.created', {
        id, title, kind: 'manual', due_at: dueAt ?? null, owner: owner === undefined ? record.owner : memberNamed(context.rules, owner).id,
        deal: null, urgency, text,
      })];
    });
    return { task: taskViewOf(resolveTask(tx, id), tx.now), events };
  }, context.signal);

const change = (context: Context, ref: string, effectOf: (task: TaskRow) => ReturnType<typeof human>): Promise<TaskChange> =>
  context.store.write((tx) => {
    const row = resolveTask(tx, ref);
    if (row.state !== 'open') throw new AppError('conflict', `Task ${row.id} is ${row.state} already.`, { hint: 'See: salesos tasks list' });
    const { events } = actIn(tx, context, row.leadKey, () => [effectOf(row)]);
    return { task: taskViewOf(resolveTask(tx, row.id), tx.now), events };
  }, context.signal);

export interface TaskEdit { readonly title?: string; readonly text?: string; readonly dueAt?: Instant | null; readonly owner?: string | null; readonly urgency?: Urgency }

/** Changes an open task. Raises `not_found`, `conflict`, and `usage` when nothing is to be changed. */
export const editTask = async (context: Context, ref: string, { title, text, dueAt, owner, urgency }: TaskEdit): Promise<TaskChange> => {
  const patch: Omit<OwnPayloads['task.updated'], 'id'> = {
    ...(title !== undefined && { title }), ...(text !== undefined && { text }), ...(dueAt !== undefined && { due_at: dueAt }),
    ...(owner !== undefined && { owner: owner === null ? null : memberNamed(context.rules, owner).id }), ...(urgency !== undefined && { urgency }),
  };
  if (Object.keys(patch).length === 0) throw new AppError('usage', 'Nothing to change.', { hint: 'Give --title, --text, --due, --owner or --urgency.' });
  return change(context, ref, ({ id }) => human('task.updated', { id, ...patch }));
};

/** Completes an open task. Raises `not_found`, `conflict`. */
export const completeTask = (context: Context, ref: string): Promise<TaskChange> =>
  change(context, ref, ({ id }) => human('task.completed', { id }));

/** Drops an open task, with the reason. Raises `not_found`, `conflict`. */
export const cancelTask = (context: Context, ref: string, reason: string): Promise<TaskChange> =>
  change(context, ref, ({ id }) => human('task.cancelled', { id, reason }));
