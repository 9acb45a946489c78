import type { Command } from 'commander';
import { AppError } from '../core/base/errors.ts';
import { CUSTOMER_STAGES, type CustomerStage } from '../core/ledger/event.ts';
import { type Call, callOf, type Deps, document } from '../cli/command.ts';
import { parseChoice, parseCount } from '../cli/parse.ts';
import { customer, health, list, LISTED_NAMES, SHOWN_NAMES } from './lead-customer.ts';

interface SetFlags { readonly stage?: CustomerStage; readonly renewsAt?: string; readonly reason?: string }

const set = async ({ stage, ...call }: Call & SetFlags & { readonly lead: string }): Promise<void> => {
  if (stage === undefined && call.renewsAt === undefined) throw new AppError('usage', 'Nothing to set.', { hint: 'Give --stage or --renews-at.' });
  await customer({ ...call, ...(stage !== undefined && { set: stage }) });
};

const CUSTOMER = 'a customer by id, e-mail, phone or name';

/** `salesos customers`: who has bought, and how they are doing. */
export const register = (program: Command, deps: Deps, run = { list, show: customer, health, set }): void => {
  const customers = program.command('customers').description('Who has bought, and how they are doing');
  document(customers.command('list', { isDefault: true }).description('List customers, the worst health first').option('--stage STAGE', `${CUSTOMER_STAGES.join(', ')} (default: all but churned)`, parseChoice(CUSTOMER_STAGES))
    .option('--where FILTER', 'only those that fit: salesos help filters').option('--limit N', 'at most N', parseCount), {
    examples: [['salesos customers list', 'who needs you first'], ['salesos customers list --stage at_risk --csv', 'for a sheet']], json: LISTED_NAMES,
  }).action((options: { readonly stage?: CustomerStage; readonly where?: string; readonly limit?: number }, command: Command) => run.list({ ...callOf(command, deps), ...options }));
  document(customers.command('show').description('Show a customer: stage, health, revenue, tasks, and what time will bring').argument('<customer>', CUSTOMER), {
    examples: [['salesos customers show anna', 'all of it']], json: SHOWN_NAMES,
  }).action((lead: string, _options: object, command: Command) => run.show({ ...callOf(command, deps), lead }));
  document(customers.command('health').description('Explain the health of a customer, point by point').argument('<customer>', CUSTOMER), {
    examples: [['salesos customers health anna', 'what it lost points for']], json: LISTED_NAMES, more: '100 less what the playbook takes off for each (customers.health). See docs/lifecycle.md.',
  }).action((lead: string, _options: object, command: Command) => run.health({ ...callOf(command, deps), lead }));
  document(customers.command('set').description('Set stage or renewal by hand').argument('<customer>', CUSTOMER).option('--stage STAGE', CUSTOMER_STAGES.join(', '), parseChoice(CUSTOMER_STAGES))
    .option('--renews-at WHEN', 'the day on which the contract renews; none to clear').option('--reason TEXT', 'why, with --stage'), {
    examples: [['salesos customers set anna --renews-at 2027-03-01', 'you are told 30 days before'], ['salesos customers set anna --stage at_risk --reason "new boss"', 'rules that look back leave it']], json: SHOWN_NAMES,
  }).action((lead: string, options: SetFlags, command: Command) => run.set({ ...callOf(command, deps), ...options, lead }));
};
