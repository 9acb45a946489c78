import type { Command } from 'commander';
import type { TodoItem, TodoKind } from '../app/work/todo.ts';
import { toIso } from '../core/base/instant.ts';
import { type Call, callOf, document, type Deps } from '../cli/command.ts';
import { parseChoice, parseCount } from '../cli/parse.ts';
import { formatTime } from '../cli/time.ts';
import { EDIT_NAMES, edit, type EditOptions } from './approval-edit.ts';

const FIELDS = ['id', 'kind', 'urgency', 'lead_id', 'lead_name', 'title', 'reason', 'draft', 'owner', 'due_at', 'created_at'] as const;
const KINDS: readonly TodoKind[] = ['approval', 'suggestion', 'autonomy', 'intervention', 'unknown_send', 'recommendation', 'task', 'draft'];

const jsonOf = (item: TodoItem, zone: string): Record<(typeof FIELDS)[number], unknown> => ({
  id: item.id, kind: item.kind, urgency: item.urgency, lead_id: item.leadId, lead_name: item.leadName, title: item.title, reason: item.reason, draft: item.draft,
  owner: item.owner, due_at: item.dueAt === null ? null : toIso(item.dueAt, zone), created_at: toIso(item.createdAt, zone),
});

interface ListFlags { readonly kind?: TodoKind; readonly limit?: number }
const list = async ({ kind, limit, ...call }: Call & ListFlags): Promise<void> => {
  const { withContext } = await import('../app/context.ts');
  const { readTodo } = await import('../app/work/todo.ts');
  await withContext(call, async (context) => {
    const zone = call.zone(context.zone);
    const rows = await readTodo(context, { ...(kind !== undefined && { kind }), ...(limit !== undefined && { limit }) });
    const first = rows.find(({ leadId, kind: what }) => leadId !== null || what === 'autonomy');
    await call.out.list({
      rows, json: (item) => jsonOf(item, zone),
      columns: [
        { title: 'ID', text: ({ id }) => id },
        { title: 'Urgency', text: ({ urgency }, style) => (urgency === 'critical' ? style.red(urgency) : urgency === 'high' ? style.yellow(urgency) : urgency) },
        { title: 'What', text: ({ title }) => title, shrink: true },
        { title: 'Lead', text: ({ leadName, leadId }) => leadName ?? leadId ?? '-', shrink: true },
        { title: 'By', text: ({ dueAt }) => formatTime(dueAt, zone), drop: 1 },
        { title: 'Kind', text: (item) => item.kind, drop: 2 },
        { title: 'Why', text: ({ reason }) => reason, shrink: true, drop: 3 },
      ],
      empty: 'Nothing waits for you.', ...(rows.length > 0 && { next: first ? `salesos todo do ${first.id}` : 'salesos recommendations list' }),
    });
  });
};

interface AnswerOptions extends Call { readonly ids: readonly string[]; readonly accept: boolean; readonly reason?: string }
const answer = async ({ ids, accept, reason = 'skipped', ...call }: AnswerOptions): Promise<void> => {
  const { withContext } = await import('../app/context.ts');
  const { answerTodo } = await import('../app/work/todo.ts');
  await withContext(call, async (context) => {
    const done: { readonly id: string; readonly what: string }[] = [];
    for (const id of ids) done.push(await answerTodo(context, id, accept ? { yes: true } : { yes: false, reason }));
    await call.out.list({
      rows: done, json: ({ id, what }) => ({ id, what }), columns: [{ title: 'ID', text: ({ id }) => id }, { title: 'What', text: ({ what }) => what, shrink: true }],
    });
    call.out.next('salesos todo list');
  });
};

/** Only words that wait for a yes are edited here: what else there is has its own flags. */
const change = async ({ approval: id, ...rest }: EditOptions): Promise<void> => {
  const { AppError } = await import('../core/base/errors.ts');
  if (/^(ap|jb)_/i.test(id)) return edit({ approval: id, ...rest });
  const hint = /^tk_/i.test(id) ? `Change a task by its flags: salesos tasks edit ${id} --due tomorrow` : 'Look: salesos todo list --kind approval';
  throw new AppError('usage', `${id} has no words to change.`, { hint });
};

/** `salesos todo`: everything that waits for a person. */
export const register = (program: Command, deps: Deps, run = { list, answer, change }): void => {
  const todo = program.command('todo').description('Everything that waits for you');
  document(todo.command('list', { isDefault: true }).description('List it, the most urgent first')
    .option('--kind KIND', KINDS.join(', '), parseChoice(KINDS)).option('--limit N', 'at most N', parseCount), {
    examples: [['salesos todo', 'what waits for you'], ['salesos todo list --kind draft --json id,draft', 'texts to send']], json: FIELDS,
  }).action((options: ListFlags, command: Command) => run.list({ ...callOf(command, deps), ...options }));

  document(todo.command('do').description('Do it: approve, accept, complete, or note a draft as sent by you').argument('<ids...>', 'items by id or prefix'), {
    examples: [['salesos todo do ap_3f', 'approve'], ['salesos todo do ms_3f', 'you have sent this draft yourself']], json: ['id', 'what'],
  }).action((ids: readonly string[], _options: object, command: Command) => run.answer({ ...callOf(command, deps), ids, accept: true }));

  document(todo.command('edit').description('Change the words of an approval or suggestion in $VISUAL or $EDITOR, then say yes').argument('<id>', 'by id or prefix')
    .option('--draft FILE', 'the words from a file, or - for standard input'), {
    examples: [['salesos todo edit ap_3f', 'in your editor']], json: EDIT_NAMES,
  }).action((id: string, options: { readonly draft?: string }, command: Command) => run.change({ ...callOf(command, deps), ...options, approval: id }));

  document(todo.command('skip').description('Let it be: reject, dismiss, cancel or discard').argument('<ids...>', 'items by id or prefix').option('--reason TEXT', 'why'), {
    examples: [['salesos todo skip rc_3f', 'dismiss']], json: ['id', 'what'],
  }).action((ids: readonly string[], options: { readonly reason?: string }, command: Command) => run.answer({ ...callOf(command, deps), ...options, ids, accept: false }));
};
