import { balance, energyDay, type EnergyBalance } from '../../core/work/budget.ts';
import { reserveEnergy, sumEnergy } from '../../db/work/energy.ts';
import type { ReadTx, Tx } from '../../db/store.ts';
import type { Context } from '../context.ts';
import { giveNotice } from '../advise/notice.ts';

type Budgeted = Pick<Context, 'rules' | 'zone' | 'playbookVersion'>;

/** What there is to spend now. */
export const readEnergy = (tx: ReadTx, { rules, zone }: Pick<Context, 'rules' | 'zone'>): EnergyBalance =>
  balance({ use: sumEnergy(tx, energyDay(tx.now, zone)), rules: rules.budget, now: tx.now, zone });

/**
 * Reserves what a job costs and says so when the budget has become low or does not suffice, each once a day.
 * False, and nothing reserved, when it does not suffice.
 */
export const payFor = (tx: Tx, context: Budgeted, { id, energy, kind }: { readonly id: string; readonly energy: number; readonly kind: string }): boolean => {
  if (energy <= 0) return true;
  const { rules, zone } = context;
  const day = energyDay(tx.now, zone);
  const before = readEnergy(tx, context);
  const paid = reserveEnergy(tx, { day, job: id, amount: energy, at: tx.now, perDay: rules.budget.energyPerDay });
  const after = paid ? readEnergy(tx, context) : before;
  if (!paid) {
    giveNotice(tx, context, {
      kind: 'budget_empty', urgency: 'high', key: `budget_empty:${day}`, title: 'The energy of today is used up',
      text: `${kind} costs ${energy}, ${before.left} of ${before.perDay} are left. salesos budget refill, then salesos queue retry --failed`,
    });
  } else if (after.isLow && !before.isLow) {
    giveNotice(tx, context, {
      kind: 'budget_low', urgency: 'medium', key: `budget_low:${day}`, title: 'The energy of today is running low',
      text: `${after.left} of ${after.perDay} are left until midnight.`,
    });
  }
  return paid;
};
