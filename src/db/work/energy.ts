import type { Instant } from '../../core/base/instant.ts';
import { type BudgetUse, type Resource, RESOURCES } from '../../core/work/budget.ts';
import { type ReadTx, statement, type Tx } from '../store.ts';

/*
 * What there is to spend is the playbook's amount for the day, plus refills, minus what is reserved and spent: a sum over the day's rows, so
 * that no second number can disagree with it.
 */

const selectUse = statement<[string, string, string], { reserved: number | null; spent: number | null; refilled: number | null }>(
  `SELECT sum(amount) FILTER (WHERE state = 'reserved') AS reserved, sum(amount) FILTER (WHERE state = 'spent') AS spent,
   sum(amount) FILTER (WHERE state = 'refill') AS refilled FROM energy_ledger WHERE resource = ? AND day BETWEEN ? AND ?`);

/** What the rows of these local days come to. */
export const sumBudget = (tx: ReadTx, resource: Resource, { from, to }: { readonly from: string; readonly to: string }): BudgetUse => {
  const use = tx.use(selectUse).get(resource, from, to);
  return { reserved: use?.reserved ?? 0, spent: use?.spent ?? 0, refilled: use?.refilled ?? 0 };
};

/** At most so much from this local day on. */
export interface Cap { readonly from: string; readonly most: number }
const insertReservation = statement<{ resource: string; day: string; job: string; amount: number; at: Instant; caps: string }>(
  `INSERT INTO energy_ledger (resource, day, job, amount, state, at) SELECT :resource, :day, :job, :amount, 'reserved', :at
   WHERE NOT EXISTS (SELECT 1 FROM json_each(:caps) AS cap WHERE :amount > cap.value ->> 'most' +
     (SELECT coalesce(sum(CASE state WHEN 'refill' THEN amount WHEN 'refunded' THEN 0 ELSE -amount END), 0) FROM energy_ledger
      WHERE resource = :resource AND day BETWEEN cap.value ->> 'from' AND :day))`);

export interface Reservation { readonly resource: Resource; readonly day: string; readonly job: string; readonly amount: number; readonly at: Instant; /** All must hold. */ readonly caps: readonly Cap[] }

/** Takes the amount if every cap leaves room for it, in one conditional statement: false, and nothing taken, when one does not. */
export const reserveBudget = (tx: Tx, { caps, ...reservation }: Reservation): boolean => tx.use(insertReservation).run({ ...reservation, caps: JSON.stringify(caps) }).changes === 1;

const updateReservation = statement<{ job: string; resource: string; spent: number; at: Instant }>(
  `UPDATE energy_ledger SET state = CASE WHEN :spent > 0 THEN 'spent' ELSE 'refunded' END, amount = CASE WHEN :spent > 0 THEN min(amount, :spent) ELSE amount END,
   at = :at WHERE job = :job AND resource = :resource AND state = 'reserved'`);

/** Ends a job's reservations: what was spent stays, the rest goes back to the day it came from. Without a reservation nothing happens. */
export const settleBudget = (tx: Tx, job: string, spent: Readonly<Record<Resource, number>>): void => {
  for (const resource of RESOURCES) tx.use(updateReservation).run({ job, resource, spent: spent[resource], at: tx.now });
};
/** The same for a job that asked no model: its coins go back. */
export const settleEnergy = (tx: Tx, job: string, spent: number): void => settleBudget(tx, job, { energy: spent, coins: 0 });

const updateIdle = statement<[Instant]>(
  `UPDATE energy_ledger SET state = 'refunded', at = ? WHERE state = 'reserved' AND NOT EXISTS (SELECT 1 FROM jobs WHERE id = energy_ledger.job AND state = 'running')
   AND NOT EXISTS (SELECT 1 FROM sends WHERE message = energy_ledger.job AND state IN ('sending', 'unknown'))`);
/** Gives back what is reserved for jobs that do not run and messages that are not on their way: a reservation lasts as long as a lease, or as nobody knows what left. */
export const refundIdle = (tx: Tx): void => { tx.use(updateIdle).run(tx.now); };

const insertRefill = statement<[string, string, number, Instant]>(`INSERT INTO energy_ledger (resource, day, job, amount, state, at) VALUES (?, ?, '', ?, 'refill', ?)`);
export const refillBudgetOf = (tx: Tx, resource: Resource, { day, amount }: { readonly day: string; readonly amount: number }): void => { tx.use(insertRefill).run(resource, day, amount, tx.now); };

const selectByKind = statement<[string, string], { kind: string; jobs: number; amount: number }>(
  `SELECT coalesce(j.kind, 'message') AS kind, count(*) AS jobs, sum(e.amount) AS amount FROM energy_ledger e LEFT JOIN jobs j ON j.id = e.job
   WHERE e.resource = ? AND e.day = ? AND e.state IN ('reserved', 'spent') AND (j.id IS NOT NULL OR e.job GLOB 'ms_*') GROUP BY 1 ORDER BY amount DESC, 1`);
/** What each kind of job, and messages that no job wrote, took of a day's budget, the most first. */
export const budgetByKind = (tx: ReadTx, resource: Resource, day: string): { readonly kind: string; readonly jobs: number; readonly amount: number }[] => tx.use(selectByKind).all(resource, day);

export interface BudgetDay { readonly day: string; readonly resource: Resource; readonly spent: number; readonly reserved: number; readonly refilled: number; readonly refunded: number; readonly jobs: number }
const selectDays = statement<[string], BudgetDay>(
  `SELECT day, resource, coalesce(sum(amount) FILTER (WHERE state = 'spent'), 0) AS spent, coalesce(sum(amount) FILTER (WHERE state = 'reserved'), 0) AS reserved,
   coalesce(sum(amount) FILTER (WHERE state = 'refill'), 0) AS refilled, coalesce(sum(amount) FILTER (WHERE state = 'refunded'), 0) AS refunded,
   count(DISTINCT job) FILTER (WHERE state IN ('spent', 'reserved')) AS jobs FROM energy_ledger WHERE day >= ? GROUP BY day, resource ORDER BY day DESC, resource DESC`);
/** What was taken and given since this local day, a row for each day and resource on which anything was, the newest first. */
export const listBudgetDays = (tx: ReadTx, from: string): readonly BudgetDay[] => tx.use(selectDays).all(from);
