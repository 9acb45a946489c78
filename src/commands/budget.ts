import type { Command } from 'commander';
import type { BudgetView, Period, Resource } from '../app/work/budget.ts';
import { toIso } from '../core/base/instant.ts';
import { RESOURCES } from '../core/work/budget.ts';
import { type Call, callOf, document, type Deps } from '../cli/command.ts';
import { bar } from '../cli/chart.ts';
import { parseChoice, parseCount, parseWhole } from '../cli/parse.ts';
import { formatTime } from '../cli/time.ts';

const FIELDS = ['day', 'per_day', 'reserved', 'spent', 'refilled', 'left', 'low', 'refills_at', 'runs_out_at', 'by_kind', 'costs', 'coins'] as const;
const HISTORY_NAMES = ['day', 'resource', 'spent', 'reserved', 'refilled', 'refunded', 'jobs'] as const;
const SET_NAMES = ['resource', 'period', 'from', 'to'] as const;
const PERIODS = ['day', 'week', 'month'] as const;
const BAR = 20;
const DAYS = 14;

const jsonOf = (view: BudgetView, zone: string) => ({
  day: view.day, per_day: view.perDay, reserved: view.reserved, spent: view.spent, refilled: view.refilled, left: view.left, low: view.isLow, refills_at: toIso(view.refillsAt, zone),
  runs_out_at: view.runsOutAt === null ? null : toIso(view.runsOutAt, zone),
});

const show = async (call: Call): Promise<void> => {
  const { withContext } = await import('../app/context.ts');
  const { readBudget } = await import('../app/work/budget.ts');
  await withContext(call, async (context) => {
    const zone = call.zone(context.zone);
    const budget = await readBudget(context);
    const { coins, byKind, costs, left } = budget;
    const { style, isUnicode } = call.out;
    const json: Record<(typeof FIELDS)[number], unknown> = {
      ...jsonOf(budget, zone), by_kind: byKind.map(({ kind, jobs, amount }) => ({ kind, jobs, energy: amount })), costs,
      coins: { ...jsonOf(coins, zone), per_week: coins.perWeek, per_month: coins.perMonth, costs: coins.costs },
    };
    const lineOf = (title: string, { left: has, perDay, refilled, isLow, isEmpty }: BudgetView): string =>
      `${title.padEnd(10)} ${has} of ${perDay + refilled} left  ${bar(has, perDay + refilled, BAR, isUnicode)}${isLow && perDay > 0 ? `  ${style.yellow(isEmpty ? 'used up' : 'low')}` : ''}`;
    const dayOf = ({ spent, reserved, refilled, refillsAt, runsOutAt }: BudgetView): string =>
      `Today      ${spent} spent, ${reserved} reserved${refilled === 0 ? '' : `, ${refilled} refilled`}; full again ${formatTime(refillsAt, zone)}${runsOutAt === null ? '' : `; at the rate of the last week it runs out ${formatTime(runsOutAt, zone)}`}`;
    const caps = [coins.perWeek === null ? undefined : `${coins.perWeek} a week`, coins.perMonth === null ? undefined : `${coins.perMonth} a month`].filter((cap) => cap !== undefined);
    call.out.record(json, () => [
      lineOf('Energy', budget), dayOf(budget),
      ...byKind.map(({ kind, jobs, amount }) => `  ${kind.padEnd(14)} ${String(amount).padStart(4)} in ${jobs}`),
      `Costs      ${Object.entries(costs).map(([kind, cost]) => `${kind} ${cost}`).join(', ')}`,
      `${lineOf('Coins', coins)}${caps.length === 0 ? '' : `  at most ${caps.join(', ')}`}`, ...(coins.spent + coins.reserved + coins.refilled === 0 ? [] : [dayOf(coins)]),
      ...coins.byKind.map(({ kind, jobs, amount }) => `  ${kind.padEnd(14)} ${String(amount).padStart(4)} in ${jobs}`),
    ]);
    if (left === 0) call.out.next('salesos budget refill');
  });
};

const refill = async ({ amount, coins, ...call }: Call & { readonly amount?: number; readonly coins?: true }): Promise<void> => {
  const { withContext } = await import('../app/context.ts');
  const { refillBudget } = await import('../app/work/budget.ts');
  await withContext(call, async (context) => {
    const resource: Resource = coins ? 'coins' : 'energy';
    const { added, left, perDay } = await refillBudget(context, amount, resource);
    call.out.record({ added, left, per_day: perDay }, [`${added} ${resource} added: ${left} left today.`]);
    call.out.next('salesos queue retry --failed', 'for what it did not suffice for');
  });
};

const history = async ({ days = DAYS, ...call }: Call & { readonly days?: number }): Promise<void> => {
  const { withContext } = await import('../app/context.ts');
  const { readBudgetHistory } = await import('../app/work/budget.ts');
  await withContext(call, async (context) => {
    await call.out.list({
      rows: await readBudgetHistory(context, days), json: ({ day, resource, spent, reserved, refilled, refunded, jobs }) => ({ day, resource, spent, reserved, refilled, refunded, jobs }),
      columns: [
        { title: 'Day', text: ({ day }) => day }, { title: 'Budget', text: ({ resource }) => resource },
        { title: 'Spent', text: ({ spent }) => String(spent), align: 'right' }, { title: 'Reserved', text: ({ reserved }) => String(reserved), align: 'right', drop: 2 },
        { title: 'Refilled', text: ({ refilled }) => String(refilled), align: 'right' }, { title: 'Given back', text: ({ refunded }) => String(refunded), align: 'right', drop: 1 },
        { title: 'Jobs', text: ({ jobs }) => String(jobs), align: 'right' },
      ],
      empty: 'Nothing was spent.',
    });
  });
};

interface SetFlags { readonly per?: Period; readonly reset?: true }
const set = async ({ resource, amount, per = 'day', reset, ...call }: Call & SetFlags & { readonly resource: Resource; readonly amount?: number }): Promise<void> => {
  const { AppError } = await import('../core/base/errors.ts');
  if ((amount === undefined) === (reset === undefined)) throw new AppError('usage', 'Give an amount, or --reset for that of the playbook.', { hint: 'For example: salesos budget set energy 150' });
  const { withContext } = await import('../app/context.ts');
  const { setBudget } = await import('../app/work/budget.ts');
  await withContext(call, async (context) => {
    const { from, to, period } = await setBudget(context, { resource, period: per, amount: amount ?? null });
    const capText = (cap: number | null): string => (cap === null ? 'no cap' : String(cap));
    call.out.record({ resource, period, from, to }, [from === to ? `${resource} a ${period}: ${capText(to)} already.` : `${resource} a ${period}: ${capText(from)} → ${capText(to)}`]);
  });
};

/** `salesos budget`: the energy and the coins that jobs cost. */
export const register = (program: Command, deps: Deps, run = { show, refill, history, set }): void => {
  const budget = program.command('budget').description('The energy and coins that jobs cost');
  document(budget.command('show', { isDefault: true }).description('Show what is left today, what took it and when it runs out'), {
    examples: [['salesos budget', 'what is left'], ['salesos budget --json left', 'for a script']], json: FIELDS,
    more: 'Energy is for actions, coins are for models: one is a hundredth of the workspace\'s currency. Both are full again at midnight; coins have a cap a month too.\nA job whose cost is not there fails as insufficient_budget.',
  }).action((_options: object, command: Command) => run.show(callOf(command, deps)));

  document(budget.command('refill').description('Add energy or coins to today\'s').argument('[amount]', 'how much; left out: until the day is full again', parseCount).option('--coins', 'coins instead of energy'), {
    examples: [['salesos budget refill', 'full again'], ['salesos budget refill 50', '50 more'], ['salesos budget refill 20 --coins', 'for models']], json: ['added', 'left', 'per_day'],
  }).action((amount: number | undefined, options: { readonly coins?: true }, command: Command) => run.refill({ ...callOf(command, deps), ...options, ...(amount !== undefined && { amount }) }));

  document(budget.command('history').description('List what was spent, refilled and given back, by day').option('--days N', `how many local days back (${DAYS})`, parseCount), {
    examples: [['salesos budget history', 'the last two weeks'], ['salesos budget history --days 90 --csv', 'for a sheet']], json: HISTORY_NAMES,
  }).action((options: { readonly days?: number }, command: Command) => run.history({ ...callOf(command, deps), ...options }));

  document(budget.command('set').description('Set how much there is, over the playbook').argument('<resource>', RESOURCES.join(' or '), parseChoice(RESOURCES)).argument('[amount]', 'how much', parseWhole)
    .option('--per PERIOD', `${PERIODS.join(', ')}: weeks and months are for coins (day)`, parseChoice(PERIODS)).option('--reset', 'as the playbook says again'), {
    examples: [['salesos budget set energy 150', 'a day'], ['salesos budget set coins 500 --per month', 'a cap on what models cost'], ['salesos budget set energy --reset', 'the playbook\'s']], json: SET_NAMES,
  }).action((resource: Resource, amount: number | undefined, options: SetFlags, command: Command) =>
    run.set({ ...callOf(command, deps), ...options, resource, ...(amount !== undefined && { amount }) }));
};
