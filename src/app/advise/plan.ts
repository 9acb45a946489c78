import { AppError } from '../../core/base/errors.ts';
import { localDate } from '../../core/base/instant.ts';
import type { Priority } from '../../core/advise/priorities.ts';
import { findPlan, findPlanById, listPlans as listStored, type StoredPlan, savePlanDone } from '../../db/advise/review.ts';
import type { ReadTx } from '../../db/store.ts';
import type { Context } from '../context.ts';
import { actOnWorkspace } from '../ledger/act.ts';
import { human } from '../ledger/ledger.ts';
import { doneOf, reviewOf } from './review.ts';

export const PLAN_STATUSES = ['empty', 'pending', 'in_progress', 'completed'] as const;
export type PlanStatus = (typeof PLAN_STATUSES)[number];
export interface Plan {
  readonly id: string; readonly planDate: string;
  /** Null for the whole workspace. */
  readonly owner: string | null;
  readonly priorities: readonly Priority[];
  /** Numbers of the actions that are done, from 1. */
  readonly done: readonly number[];
  readonly status: PlanStatus;
}

const statusOf = (done: number, total: number): PlanStatus => {
  if (total === 0) return 'empty';
  if (done >= total) return 'completed';
  return done === 0 ? 'pending' : 'in_progress';
};

const planOf = (stored: StoredPlan): Plan => {
  const { top_priorities } = reviewOf(stored);
  const done = doneOf(stored);
  return {
    id: stored.id, planDate: stored.planDate, owner: stored.owner === '' ? null : stored.owner, priorities: top_priorities, done,
    status: statusOf(done.length, top_priorities.length),
  };
};

/** Plans, newest first; all unless a limit is given. */
export const listPlans = ({ store, signal }: Context, { limit = -1 }: { readonly limit?: number } = {}): Promise<readonly Plan[]> =>
  store.read((tx) => listStored(tx, limit).map(planOf), signal);

export interface DoneOptions {
  /** The plan's id; left out, the one of today. */
  readonly plan?: string;
  readonly owner?: string | null;
}

const findWanted = (tx: ReadTx, context: Context, { plan, owner = null }: DoneOptions): StoredPlan => {
  const found = plan === undefined ? findPlan(tx, localDate(tx.now, context.zone), owner ?? '') : findPlanById(tx, plan);
  if (found) return found;
  if (plan !== undefined) throw new AppError('not_found', `There is no plan "${plan}".`, { hint: 'See: salesos plan list' });
  throw new AppError('not_found', 'There is no plan for today yet.', { hint: 'Make one: salesos review' });
};

/** Ticks off action `number` (from 1) of a plan; doing so twice changes nothing. Raises `not_found` without such a plan or action. */
export const completeAction = (context: Context, number: number, options: DoneOptions = {}): Promise<{ readonly plan: Plan; readonly changed: boolean }> =>
  context.store.write((tx) => {
    const stored = findWanted(tx, context, options);
    const plan = planOf(stored);
    if (plan.priorities[number - 1] === undefined) {
      throw new AppError('not_found', `The plan of ${plan.planDate} has no action ${number}.`, { hint: `It has ${plan.priorities.length}. See: salesos plan list` });
    }
    if (plan.done.includes(number)) return { plan, changed: false };
    actOnWorkspace(tx, context, [human('plan.done', { id: plan.id, action: number })]);
    const done = [...plan.done, number].sort((a, b) => a - b);
    savePlanDone(tx, plan.id, done);
    return { plan: planOf({ ...stored, done: JSON.stringify(done) }), changed: true };
  }, context.signal);
