import type { Command } from 'commander';
import { toIso } from '../core/base/instant.ts';
import { type Call, callOf, document, type Deps } from '../cli/command.ts';
import { bar } from '../cli/chart.ts';
import { parseCount } from '../cli/parse.ts';
import { formatTime } from '../cli/time.ts';

const FIELDS = ['day', 'per_day', 'reserved', 'spent', 'refilled', 'left', 'low', 'refills_at', 'by_kind', 'costs'] as const;
const BAR = 20;

const show = async (call: Call): Promise<void> => {
  const { withContext } = await import('../app/context.ts');
  const { readBudget } = await import('../app/work/budget.ts');
  await withContext(call, async (context) => {
    const zone = call.zone(context.zone);
    const { day, perDay, reserved, spent, refilled, left, isLow, refillsAt, byKind, costs } = await readBudget(context);
    const json: Record<(typeof FIELDS)[number], unknown> = { day, per_day: perDay, reserved, spent, refilled, left, low: isLow, refills_at: toIso(refillsAt, zone), by_kind: byKind, costs };
    call.out.record(json, () => [
      `Energy     ${left} of ${perDay + refilled} left  ${bar(left, perDay + refilled, BAR, call.out.isUnicode)}${isLow ? `  ${call.out.style.yellow('low')}` : ''}`,
      `Today      ${spent} spent, ${reserved} reserved${refilled === 0 ? '' : `, ${refilled} refilled`}; full again ${formatTime(refillsAt, zone)}`,
      ...byKind.map(({ kind, jobs, energy }) => `  ${kind.padEnd(14)} ${String(energy).padStart(4)} in ${jobs}`),
      `Costs      ${Object.entries(costs).map(([kind, cost]) => `${kind} ${cost}`).join(', ')}`,
    ]);
    if (left === 0) call.out.next('salesos budget refill');
  });
};

const refill = async ({ amount, ...call }: Call & { readonly amount?: number }): Promise<void> => {
  const { withContext } = await import('../app/context.ts');
  const { refillBudget } = await import('../app/work/budget.ts');
  await withContext(call, async (context) => {
    const { added, left, perDay } = await refillBudget(context, amount);
    call.out.record({ added, left, per_day: perDay }, [`${added} energy added: ${left} left today.`]);
    call.out.next('salesos queue retry --failed', 'for what it did not suffice for');
  });
};

/** `salesos budget`: the energy that jobs cost. */
export const register = (program: Command, deps: Deps, run = { show, refill }): void => {
  const budget = program.command('budget').description('The energy that jobs cost');
  document(budget.command('show', { isDefault: true }).description('Show what is left today and what took it'), {
    examples: [['salesos budget', 'what is left'], ['salesos budget --json left', 'for a script']], json: FIELDS,
  }).action((_options: object, command: Command) => run.show(callOf(command, deps)));

  document(budget.command('refill').description('Add energy to today\'s').argument('[energy]', 'how much; left out: until the day is full again', parseCount), {
    examples: [['salesos budget refill', 'full again'], ['salesos budget refill 50', '50 more']], json: ['added', 'left', 'per_day'],
  }).action((amount: number | undefined, _options: object, command: Command) => run.refill({ ...callOf(command, deps), ...(amount !== undefined && { amount }) }));
};
