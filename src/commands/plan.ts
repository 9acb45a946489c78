import type { Command } from 'commander';
import type { Plan } from '../app/advise/plan.ts';
import { type Call, callOf, type Deps, document } from '../cli/command.ts';
import { parseCount } from '../cli/parse.ts';

interface ListFlags { readonly limit?: number }
interface DoneFlags { readonly plan?: string; readonly owner?: string }
interface ListOptions extends Call, ListFlags {}
interface DoneOptions extends Call, DoneFlags { readonly number: number }
const FIELDS = ['id', 'plan_date', 'owner', 'top_priorities', 'actions_total', 'actions_completed', 'completion_status'] as const;

const jsonOf = ({ id, planDate, owner, priorities, done, status }: Plan): object => ({
  id, plan_date: planDate, owner, top_priorities: priorities, actions_total: priorities.length, actions_completed: done.length,
  completion_status: status,
});

const list = async ({ limit, ...call }: ListOptions): Promise<void> => {
  const { withContext } = await import('../app/context.ts');
  const { listPlans } = await import('../app/advise/plan.ts');
  const plans = await withContext(call, (context) => listPlans(context, limit === undefined ? {} : { limit }));
  await call.out.list({
    rows: plans, json: jsonOf,
    columns: [
      { title: 'Date', text: ({ planDate }) => planDate },
      { title: 'Owner', text: ({ owner }) => owner ?? 'everyone' },
      { title: 'Done', text: ({ done, priorities }) => `${done.length} of ${priorities.length}`, align: 'right' },
      { title: 'Status', text: ({ status }) => status.replace('_', ' ') },
      { title: 'First action', text: ({ priorities }) => priorities[0]?.action ?? '', shrink: true, drop: 1 },
      { title: 'ID', text: ({ id }) => id, drop: 2 },
    ],
    empty: 'No plan yet.', ...(plans.length === 0 ? { next: 'salesos review' } : {}),
  });
};

const done = async ({ number, plan, owner, ...call }: DoneOptions): Promise<void> => {
  const { withContext } = await import('../app/context.ts');
  const { completeAction } = await import('../app/advise/plan.ts');
  const { resolveMember } = await import('../app/advise/review.ts');
  await withContext(call, async (context) => {
    const { plan: made, changed } = await completeAction(context, number, {
      ...(plan === undefined ? {} : { plan }), ...(owner === undefined ? {} : { owner: resolveMember(context, owner) }),
    });
    const what = made.priorities[number - 1]?.action ?? '';
    call.out.record(jsonOf(made), [`${changed ? 'Done' : 'Was done already'}: ${what} (${made.done.length} of ${made.priorities.length}).`]);
    const next = made.priorities.findIndex((_, at) => !made.done.includes(at + 1));
    if (next >= 0) call.out.next(`salesos plan done ${next + 1}`, made.priorities[next]?.action);
  });
};

export const register = (program: Command, deps: Deps, run = { list, done }): void => {
  const plan = program.command('plan').description('Daily plans and what is done of them');
  document(plan.command('list', { isDefault: true }).description('List plans, newest first').option('--limit N', 'at most N', parseCount), {
    examples: [['salesos plan list', 'all of them'], ['salesos plan list --limit 7 --json', 'the last week, for a script']],
    json: FIELDS,
  }).action((flags: ListFlags, command: Command) => run.list({ ...callOf(command, deps), ...flags }));
  document(plan.command('done').description('Tick off an action of today\'s plan')
    .argument('<number>', 'which one, from 1', parseCount)
    .option('--plan ID', 'another plan than today\'s').option('--owner MEMBER', 'the plan of this member'), {
    examples: [['salesos plan done 1', 'the first is done']], json: FIELDS,
  }).action((number: number, flags: DoneFlags, command: Command) => run.done({ ...callOf(command, deps), ...flags, number }));
};
