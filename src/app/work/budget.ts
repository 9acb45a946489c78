import { AppError } from '../../core/base/errors.ts';
import type { EnergyBalance } from '../../core/work/budget.ts';
import { energyByKind, refillEnergy } from '../../db/work/energy.ts';
import type { Context } from '../context.ts';
import { readEnergy } from './energy.ts';
import { actOnWorkspace } from '../ledger/act.ts';
import { human } from '../ledger/ledger.ts';

export interface BudgetView extends EnergyBalance {
  readonly byKind: readonly { readonly kind: string; readonly jobs: number; readonly energy: number }[];
  /** What each kind of job costs. */
  readonly costs: Readonly<Record<string, number>>;
}

/** What there is to spend today and what took it. */
export const readBudget = (context: Context): Promise<BudgetView> =>
  context.store.read((tx) => {
    const energy = readEnergy(tx, context);
    return { ...energy, byKind: energyByKind(tx, energy.day), costs: context.rules.jobs.energy };
  }, context.signal);

export interface Refill { readonly added: number; readonly left: number; readonly perDay: number }

/** Adds energy to today's: as much as is given, else what makes the day full again. Raises `conflict` when it is full already. */
export const refillBudget = (context: Context, amount?: number): Promise<Refill> =>
  context.store.write((tx) => {
    const before = readEnergy(tx, context);
    const added = amount ?? Math.max(0, before.perDay - before.left);
    if (added === 0) throw new AppError('conflict', `Nothing to refill: ${before.left} of ${before.perDay} energy are left.`, { hint: 'Add more than a day has: salesos budget refill 50' });
    refillEnergy(tx, before.day, added);
    actOnWorkspace(tx, context, [human('budget.refilled', { energy: added, reason: 'by hand' })]);
    const { left, perDay } = readEnergy(tx, context);
    return { added, left, perDay };
  }, context.signal);
