import type { Command } from 'commander';
import { toIso } from '../core/base/instant.ts';
import { URGENCIES, type Urgency } from '../core/ledger/event.ts';
import { wordsOf } from '../core/ledger/wording.ts';
import type { TaskChange, TaskEdit } from '../app/deal/tasks.ts';
import { TASK_NAMES, type TaskView, taskJson } from '../app/deal/task-view.ts';
import { type Call, callOf, document, type Deps } from '../cli/command.ts';
import { parseChoice, parseCount, parseTitle, parseWhen } from '../cli/parse.ts';
import type { Style } from '../cli/style.ts';
import { formatTime } from '../cli/time.ts';

const SHOW_NAMES = [...TASK_NAMES, 'history'] as const;
const CHANGE_NAMES = [...TASK_NAMES, 'changes'] as const;

const dueText = ({ dueAt, isOverdue }: TaskView, zone: string, style: Style): string =>
  (isOverdue ? style.red(`${formatTime(dueAt, zone)} overdue`) : formatTime(dueAt, zone));
const urgencyText = (urgency: Urgency, style: Style): string => {
  if (urgency === 'critical') return style.red(urgency);
  return urgency === 'high' ? style.yellow(urgency) : urgency;
};

interface ListOptions extends Call {
  readonly state?: 'open' | 'done' | 'cancelled'; readonly all?: boolean; readonly overdue?: boolean; readonly due?: string;
  readonly owner?: string; readonly lead?: string; readonly limit?: number;
}

const list = async ({ state, all, overdue, due, owner, lead, limit, ...call }: ListOptions): Promise<void> => {
  const { withContext } = await import('../app/context.ts');
  const { listTaskViews } = await import('../app/deal/tasks.ts');
  await withContext(call, async (context) => {
    const zone = call.zone(context.zone);
    const dueBy = due === undefined ? undefined : parseWhen(due, { now: call.clock.now(), zone });
    if (dueBy !== undefined) call.out.say(`Due by ${formatTime(dueBy, zone)}.`);
    const tasks = await listTaskViews(context, {
      state: all ? 'all' : state ?? 'open', limit: limit ?? Number.MAX_SAFE_INTEGER, ...(overdue && { overdue }),
      ...(dueBy !== undefined && { dueBy }), ...(owner !== undefined && { owner }), ...(lead !== undefined && { lead }),
    });
    await call.out.list({
      rows: tasks,
      json: (task) => taskJson(task, zone),
      columns: [
        { title: 'ID', text: ({ id }) => id },
        { title: 'Task', text: ({ title }) => title, shrink: true },
        { title: 'Lead', text: ({ leadName, leadId }) => leadName ?? leadId, shrink: true },
        { title: 'Due', text: (task, style) => dueText(task, zone, style) },
        { title: 'Urgency', text: ({ urgency }, style) => urgencyText(urgency, style), drop: 1 },
        { title: 'Owner', text: (task) => task.owner ?? '-', drop: 2 },
        { title: 'State', text: (task) => task.state, drop: 3 },
      ],
      empty: 'No tasks.',
      ...(tasks.length > 0 && { next: `salesos tasks done ${tasks[0]?.id ?? ''}` }),
    });
  });
};

const show = async ({ task: ref, ...call }: Call & { readonly task: string }): Promise<void> => {
  const { withContext } = await import('../app/context.ts');
  const { showTask } = await import('../app/deal/tasks.ts');
  await withContext(call, async (context) => {
    const zone = call.zone(context.zone);
    const { task, events } = await showTask(context, ref);
    const { style } = call.out;
    call.out.record({
      ...taskJson(task, zone),
      history: events.map((event) => ({ event: event.seq, type: event.type, at: toIso(event.occurredAt, zone), by: event.by, text: wordsOf(event) })),
    }, () => [
      `${style.bold(task.title)}  ${task.id}`,
      `Lead       ${task.leadName ?? '(no name)'}  ${task.leadId}`,
      `State      ${task.state}${task.closedAt === null ? '' : ` since ${formatTime(task.closedAt, zone)}`}`,
      `Due        ${dueText(task, zone, style)}`,
      `Urgency    ${urgencyText(task.urgency, style)}`,
      `Owner      ${task.owner ?? 'nobody'}`,
      `Made by    ${task.rule === null || task.rule === 'human' ? 'a person' : task.rule}, ${formatTime(task.createdAt, zone)}`,
      ...(task.text === '' ? [] : ['', ...task.text.split('\n')]),
    ]);
    if (task.state === 'open') call.out.next(`salesos tasks done ${task.id}`);
  });
};

/** Says what was done and what the rules made of it. */
const tell = ({ out }: Call, { task, events }: TaskChange, zone: string): void => {
  out.record({ ...taskJson(task, zone), changes: events.map(wordsOf) },
    [`${task.id}  ${task.title}: ${task.state}, due ${formatTime(task.dueAt, zone)}`, ...events.map((event) => `  ${wordsOf(event)}`)]);
};

interface Fields { readonly text?: string; readonly due?: string; readonly owner?: string; readonly urgency?: Urgency }

const add = async ({ lead, title, text, due, owner, urgency, ...call }: Call & Fields & { readonly lead: string; readonly title: string }): Promise<void> => {
  const { withContext } = await import('../app/context.ts');
  const { addTask } = await import('../app/deal/tasks.ts');
  await withContext(call, async (context) => {
    const zone = call.zone(context.zone);
    const change = await addTask(context, {
      lead, title, ...(text !== undefined && { text }), ...(owner !== undefined && { owner }), ...(urgency !== undefined && { urgency }),
      ...(due !== undefined && { dueAt: parseWhen(due, { now: call.clock.now(), zone }) }),
    });
    tell(call, change, zone);
    call.out.next(`salesos tasks done ${change.task.id}`, 'when it is');
  });
};

const edit = async ({ task, title, text, due, owner, urgency, ...call }: Call & Fields & { readonly task: string; readonly title?: string }): Promise<void> => {
  const { withContext } = await import('../app/context.ts');
  const { editTask } = await import('../app/deal/tasks.ts');
  await withContext(call, async (context) => {
    const zone = call.zone(context.zone);
    const patch: TaskEdit = {
      ...(title !== undefined && { title }), ...(text !== undefined && { text }), ...(urgency !== undefined && { urgency }),
      ...(owner !== undefined && { owner: owner === 'none' ? null : owner }),
      ...(due !== undefined && { dueAt: due === 'none' ? null : parseWhen(due, { now: call.clock.now(), zone }) }),
    };
    tell(call, await editTask(context, task, patch), zone);
  });
};

const done = async ({ tasks, ...call }: Call & { readonly tasks: readonly string[] }): Promise<void> => {
  const { withContext } = await import('../app/context.ts');
  const { completeTask } = await import('../app/deal/tasks.ts');
  await withContext(call, async (context) => {
    const zone = call.zone(context.zone);
    const changed: TaskChange[] = [];
    for (const task of tasks) changed.push(await completeTask(context, task));
    await call.out.list({
      rows: changed,
      json: ({ task, events }) => ({ ...taskJson(task, zone), changes: events.map(wordsOf) }),
      columns: [
        { title: 'ID', text: ({ task }) => task.id }, { title: 'Task', text: ({ task }) => task.title, shrink: true },
        { title: 'State', text: ({ task }) => task.state }, { title: 'Changes', text: ({ events }) => events.map(wordsOf).join('; '), shrink: true },
      ],
    });
    call.out.next('salesos tasks list');
  });
};

const cancel = async ({ task, reason = '', ...call }: Call & { readonly task: string; readonly reason?: string }): Promise<void> => {
  const { withContext } = await import('../app/context.ts');
  const { cancelTask } = await import('../app/deal/tasks.ts');
  await withContext(call, async (context) => tell(call, await cancelTask(context, task, reason), call.zone(context.zone)));
};

const TASK = 'a task by id or prefix';

/** `salesos tasks`: what a person has to do. */
export const register = (program: Command, deps: Deps, run = { list, show, add, edit, done, cancel }): void => {
  const tasks = program.command('tasks').description('What a person has to do');
  document(tasks.command('list', { isDefault: true }).description('List open tasks, the earliest due first')
    .option('--state STATE', 'open, done or cancelled', parseChoice(['open', 'done', 'cancelled']))
    .option('--all', 'open and closed ones')
    .option('--overdue', 'only those past their date')
    .option('--due WHEN', 'only those due by then: today, +3d, 2026-03-01')
    .option('--owner MEMBER', 'only those of this member')
    .option('--lead LEAD', 'only those about this lead')
    .option('--limit N', 'at most N', parseCount), {
    examples: [['salesos tasks list', 'all open tasks'], ['salesos tasks list --due tomorrow', 'what comes up'], ['salesos tasks list --overdue --json', 'for a script']],
    json: TASK_NAMES,
  }).action((options: Omit<ListOptions, keyof Call>, command: Command) => run.list({ ...callOf(command, deps), ...options }));

  document(tasks.command('show').description('Show a task').argument('<task>', TASK), {
    examples: [['salesos tasks show tk_3f', 'one task']], json: SHOW_NAMES,
  }).action((task: string, _options: object, command: Command) => run.show({ ...callOf(command, deps), task }));

  const withFields = (command: Command, of: string): Command => command
    .option('--text TEXT', 'what there is to know')
    .option('--due WHEN', `when it is due: tomorrow 14:30, +3d, 2026-03-01${of}`)
    .option('--owner MEMBER', `who does it${of}`)
    .option('--urgency URGENCY', URGENCIES.join(', '), parseChoice(URGENCIES));

  document(withFields(tasks.command('add').description('Add a task about a lead')
    .argument('<lead>', 'a lead by id, e-mail, phone or name').argument('<title>', 'what to do', parseTitle), ''), {
    examples: [['salesos tasks add anna@lab.example "Send the price list" --due tomorrow', 'for tomorrow']],
    json: CHANGE_NAMES,
  }).action((lead: string, title: string, options: Fields, command: Command) => run.add({ ...callOf(command, deps), ...options, lead, title }));

  document(withFields(tasks.command('edit').description('Change an open task').argument('<task>', TASK).option('--title TITLE', 'what to do', parseTitle), '; none to clear'), {
    examples: [['salesos tasks edit tk_3f --due "next mon"', 'later']], json: CHANGE_NAMES,
  }).action((task: string, options: Fields & { readonly title?: string }, command: Command) => run.edit({ ...callOf(command, deps), ...options, task }));

  document(tasks.command('done').description('Complete tasks').argument('<tasks...>', 'tasks by id or prefix'), {
    examples: [['salesos tasks done tk_3f', 'one'], ['salesos tasks done tk_3f tk_40', 'two']], json: CHANGE_NAMES,
  }).action((ids: readonly string[], _options: object, command: Command) => run.done({ ...callOf(command, deps), tasks: ids }));

  document(tasks.command('cancel').description('Drop a task').argument('<task>', TASK).option('--reason TEXT', 'why'), {
    examples: [['salesos tasks cancel tk_3f --reason "they wrote first"', 'no longer needed']], json: CHANGE_NAMES,
  }).action((task: string, options: { readonly reason?: string }, command: Command) => run.cancel({ ...callOf(command, deps), ...options, task }));
};
