import { balance, type Balance, type BudgetCaps, energyDay, periodsOf, type Resource, RESOURCES } from '../../core/work/budget.ts';
import { reserveBudget, settleBudget, sumBudget } from '../../db/work/energy.ts';
import type { ReadTx, Tx } from '../../db/store.ts';
import { clearSetting, getSetting, setSetting } from '../../db/workspace.ts';
import type { Context } from '../context.ts';
import { giveNotice } from '../advise/notice.ts';

type Ruled = Pick<Context, 'rules' | 'zone'>;
type Budgeted = Ruled & Pick<Context, 'playbookVersion'>;

export const PERIODS = ['day', 'week', 'month'] as const;
export type Period = (typeof PERIODS)[number];
const CAP_OF = { day: 'perDay', week: 'perWeek', month: 'perMonth' } as const satisfies Record<Period, keyof BudgetCaps>;

/** Where an amount that a person set over the playbook's is kept. */
export const capSetting = (resource: Resource, period: Period): string => `budget.${resource}.${period}`;

/** Keeps what a person set; null gives it back to the playbook. */
export const putCap = (tx: Tx, { resource, period }: { readonly resource: Resource; readonly period: Period }, amount: number | null): void => {
  if (amount === null) clearSetting(tx, capSetting(resource, period)); else setSetting(tx, capSetting(resource, period), String(amount));
};

/** The caps in force: what a person set, else the playbook's. */
export const capsOf = (tx: ReadTx, { rules }: Pick<Context, 'rules'>, resource: Resource): BudgetCaps => {
  const set = PERIODS.flatMap((period) => {
    const amount = getSetting(tx, capSetting(resource, period));
    return amount === undefined ? [] : [[CAP_OF[period], Number(amount)] as const];
  });
  return { ...rules.budget[resource], ...Object.fromEntries(set) };
};

/** What there is to spend now. */
export const readBalance = (tx: ReadTx, context: Ruled, resource: Resource): Balance => {
  const { rules, zone } = context;
  const { day, week, month } = periodsOf(energyDay(tx.now, zone));
  const caps = capsOf(tx, context, resource);
  const seenFrom = (from: string) => sumBudget(tx, resource, { from, to: day });
  const today = seenFrom(day);
  return balance({ resource, caps, use: { day: today, week: caps.perWeek === null ? today : seenFrom(week), month: caps.perMonth === null ? today : seenFrom(month) }, lowShare: rules.budget.lowShare, now: tx.now, zone });
};
/** The energy of today. */
export const readEnergy = (tx: ReadTx, context: Ruled): Balance => readBalance(tx, context, 'energy');

/** What a message is called beside the kinds of jobs. */
export const MESSAGE = 'message';

const tell = (tx: Tx, context: Budgeted, { kind, cost, before, paid }: { readonly kind: string; readonly cost: number; readonly before: Balance; readonly paid: boolean }): void => {
  const { resource, day } = before;
  const after = paid ? readBalance(tx, context, resource) : before;
  // Energy came first: its notices have the names they always had.
  const key = resource === 'energy' ? day : `${resource}:${day}`;
  if (!paid) {
    const refill = `salesos budget refill${resource === 'energy' ? '' : ` --${resource}`}`;
    giveNotice(tx, context, {
      kind: 'budget_empty', urgency: 'high', key: `budget_empty:${key}`, title: `The ${resource} of today ${resource === 'energy' ? 'is' : 'are'} used up`,
      text: kind === MESSAGE ? `A message costs ${cost}, ${before.left} of ${before.perDay} are left. The others leave tomorrow, or after ${refill}` : `${kind} costs ${cost}, ${before.left} of ${before.perDay} are left. ${refill}, then salesos queue retry --failed`,
    });
  } else if (after.isLow && !before.isLow) {
    giveNotice(tx, context, {
      kind: 'budget_low', urgency: 'medium', key: `budget_low:${key}`, title: `The ${resource} of today ${resource === 'energy' ? 'is' : 'are'} running low`,
      text: `${after.left} of ${after.perDay} are left until midnight.`,
    });
  }
};

/** Says, once a day, that there is not enough left for messages. */
export const tellNoEnergy = (tx: Tx, context: Budgeted, cost: number): void => tell(tx, context, { kind: MESSAGE, cost, before: readEnergy(tx, context), paid: false });

/**
 * Reserves what a job or a message costs, all of it or nothing, and says so when a budget has become low or does not suffice, each once a day.
 * Answers what does not suffice, for people; undefined when all is reserved.
 */
export const payFor = (tx: Tx, context: Budgeted, { id, energy, kind }: { readonly id: string; readonly energy: number; readonly kind: string }): string | undefined => {
  const costs: Readonly<Record<Resource, number>> = { energy, coins: context.rules.jobs.coins[kind] ?? 0 };
  for (const resource of RESOURCES) {
    const cost = costs[resource];
    if (cost <= 0) continue;
    const before = readBalance(tx, context, resource);
    const { day, perDay, perWeek, perMonth } = before;
    const { week, month } = periodsOf(day);
    const caps = [{ from: day, most: perDay }, ...(perWeek === null ? [] : [{ from: week, most: perWeek }]), ...(perMonth === null ? [] : [{ from: month, most: perMonth }])];
    const paid = reserveBudget(tx, { resource, day, job: id, amount: cost, at: tx.now, caps });
    tell(tx, context, { kind, cost, before, paid });
    if (paid) continue;
    settleBudget(tx, id, { energy: 0, coins: 0 });
    return `${kind} costs ${cost} ${resource}, and less is left today`;
  }
  return undefined;
};
