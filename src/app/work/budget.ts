import { AppError } from '../../core/base/errors.ts';
import { DAY_MS, daysAfter, type Instant, localDate, startOfLocalDay } from '../../core/base/instant.ts';
import { type Balance, type Resource, runsOutAt } from '../../core/work/budget.ts';
import { openGate } from '../../db/engage/outbox.ts';
import { budgetByKind, type BudgetDay, listBudgetDays, refillBudgetOf, sumBudget } from '../../db/work/energy.ts';
import type { ReadTx } from '../../db/store.ts';
import { getSetting } from '../../db/workspace.ts';
import type { Context } from '../context.ts';
import { capSetting, MESSAGE, type Period, putCap, readBalance } from './energy.ts';
import { actOnWorkspace } from '../ledger/act.ts';
import { human } from '../ledger/ledger.ts';

export type { BudgetDay, Period, Resource };

/** The rate of so many days, today with it, says when a budget runs out. */
const RATE_DAYS = 7;

export interface BudgetView extends Balance {
  readonly byKind: readonly { readonly kind: string; readonly jobs: number; readonly amount: number }[];
  /** What each kind of job costs, and a message that no job wrote. */
  readonly costs: Readonly<Record<string, number>>;
  /** At the rate of the last week; null where it lasts until the refill. */
  readonly runsOutAt: Instant | null;
}

/** When it runs out at the rate of the last week; null where it lasts. */
export const forecastBudget = (tx: ReadTx, context: Pick<Context, 'zone'>, left: Balance): Instant | null => {
  const since = startOfLocalDay(tx.now - (RATE_DAYS - 1) * DAY_MS, context.zone);
  const { spent, reserved } = sumBudget(tx, left.resource, { from: localDate(since, context.zone), to: left.day });
  return runsOutAt(left, { now: tx.now, since, spent: spent + reserved });
};

const viewOf = (tx: ReadTx, context: Context, resource: Resource): BudgetView => {
  const left = readBalance(tx, context, resource);
  return { ...left, byKind: budgetByKind(tx, resource, left.day), costs: resource === 'energy' ? { ...context.rules.jobs.energy, [MESSAGE]: context.rules.budget.energyPerMessage } : context.rules.jobs.coins, runsOutAt: forecastBudget(tx, context, left) };
};

/** What there is to spend today and what took it: energy, and coins beside it. */
export const readBudget = (context: Context): Promise<BudgetView & { readonly coins: BudgetView }> =>
  context.store.read((tx) => ({ ...viewOf(tx, context, 'energy'), coins: viewOf(tx, context, 'coins') }), context.signal);

/** What was spent, refilled and given back in the last so many local days, the newest first. */
export const readBudgetHistory = (context: Context, days: number): Promise<readonly BudgetDay[]> =>
  context.store.read((tx) => listBudgetDays(tx, daysAfter(localDate(tx.now, context.zone), 1 - days)), context.signal);

export interface Refill { readonly added: number; readonly left: number; readonly perDay: number }

/** Adds to today's: as much as is given, else what makes the day full again. Raises `conflict` when it is full already. */
export const refillBudget = (context: Context, amount?: number, resource: Resource = 'energy'): Promise<Refill> =>
  context.store.write((tx) => {
    const before = readBalance(tx, context, resource);
    const added = amount ?? Math.max(0, before.perDay - before.left);
    if (added === 0) throw new AppError('conflict', `Nothing to refill: ${before.left} of ${before.perDay} ${resource} are left.`, { hint: `Add more than a day has: salesos budget refill 50${resource === 'energy' ? '' : ` --${resource}`}` });
    refillBudgetOf(tx, resource, { day: before.day, amount: added });
    openGate(tx, 'budget');
    actOnWorkspace(tx, context, [human('budget.refilled', { energy: resource === 'energy' ? added : 0, ...(resource === 'coins' && { coins: added }), reason: 'by hand' })]);
    const { left, perDay } = readBalance(tx, context, resource);
    return { added, left, perDay };
  }, context.signal);

export interface CapChange { readonly resource: Resource; readonly period: Period; readonly from: number | null; readonly to: number | null }

/** Sets how much there is in a period, over the playbook; null gives that back to the playbook. Raises `usage` for a period that a resource does not have. */
export const setBudget = (context: Context, { resource, period, amount }: { readonly resource: Resource; readonly period: Period; readonly amount: number | null }): Promise<CapChange> =>
  context.store.write((tx) => {
    if (resource === 'energy' && period !== 'day') throw new AppError('usage', 'Energy is counted by the day.', { hint: 'Weeks and months are for coins: salesos budget set coins 500 --per week' });
    const capOf = (): number | null => { const { perDay, perWeek, perMonth } = readBalance(tx, context, resource); return { day: perDay, week: perWeek, month: perMonth }[period]; };
    const before = capOf();
    const set = getSetting(tx, capSetting(resource, period));
    const was = set === undefined ? null : Number(set);
    putCap(tx, { resource, period }, amount);
    openGate(tx, 'budget');
    if (amount !== was) actOnWorkspace(tx, context, [human('budget.set', { resource, period, from: was, to: amount })]);
    const change = { resource, period, from: before, to: capOf() };
    return change;
  }, context.signal);
