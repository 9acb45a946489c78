import type { Instant } from '../../core/base/instant.ts';
import type { EnergyUse } from '../../core/work/budget.ts';
import { type ReadTx, statement, type Tx } from '../store.ts';

/*
 * What there is to spend is the playbook's amount for the day, plus refills, minus what is reserved and spent: a sum over the day's rows, so
 * that no second number can disagree with it.
 */

const selectUse = statement<[string], { reserved: number | null; spent: number | null; refilled: number | null }>(
  `SELECT sum(amount) FILTER (WHERE state = 'reserved') AS reserved, sum(amount) FILTER (WHERE state = 'spent') AS spent,
   sum(amount) FILTER (WHERE state = 'refill') AS refilled FROM energy_ledger WHERE day = ?`);

/** What a local day's rows come to. */
export const sumEnergy = (tx: ReadTx, day: string): EnergyUse => {
  const use = tx.use(selectUse).get(day);
  return { reserved: use?.reserved ?? 0, spent: use?.spent ?? 0, refilled: use?.refilled ?? 0 };
};

const insertReservation = statement<{ day: string; job: string; amount: number; at: Instant; perDay: number }>(
  `INSERT INTO energy_ledger (day, job, amount, state, at) SELECT :day, :job, :amount, 'reserved', :at
   WHERE :amount <= :perDay + (SELECT coalesce(sum(CASE state WHEN 'refill' THEN amount WHEN 'refunded' THEN 0 ELSE -amount END), 0) FROM energy_ledger WHERE day = :day)`);

export interface Reservation { readonly day: string; readonly job: string; readonly amount: number; readonly at: Instant; readonly perDay: number }

/** Takes the amount if it is there, in one conditional statement: false, and nothing taken, when it is not. */
export const reserveEnergy = (tx: Tx, reservation: Reservation): boolean => tx.use(insertReservation).run({ ...reservation }).changes === 1;

const updateReservation = statement<{ job: string; spent: number; at: Instant }>(
  `UPDATE energy_ledger SET state = CASE WHEN :spent > 0 THEN 'spent' ELSE 'refunded' END, amount = CASE WHEN :spent > 0 THEN min(amount, :spent) ELSE amount END,
   at = :at WHERE job = :job AND state = 'reserved'`);

/** Ends a job's reservation: what was spent stays, the rest goes back to the day it came from. Without a reservation nothing happens. */
export const settleEnergy = (tx: Tx, job: string, spent: number): void => { tx.use(updateReservation).run({ job, spent, at: tx.now }); };

const updateIdle = statement<[Instant]>(
  `UPDATE energy_ledger SET state = 'refunded', at = ? WHERE state = 'reserved' AND NOT EXISTS (SELECT 1 FROM jobs WHERE id = energy_ledger.job AND state = 'running')`);
/** Gives back what is reserved for jobs that do not run: a reservation lasts as long as a lease. */
export const refundIdle = (tx: Tx): void => { tx.use(updateIdle).run(tx.now); };

const insertRefill = statement<[string, number, Instant]>(`INSERT INTO energy_ledger (day, job, amount, state, at) VALUES (?, '', ?, 'refill', ?)`);
export const refillEnergy = (tx: Tx, day: string, amount: number): void => { tx.use(insertRefill).run(day, amount, tx.now); };

const selectByKind = statement<[string], { kind: string; jobs: number; energy: number }>(
  `SELECT j.kind, count(*) AS jobs, sum(e.amount) AS energy FROM energy_ledger e JOIN jobs j ON j.id = e.job
   WHERE e.day = ? AND e.state IN ('reserved', 'spent') GROUP BY j.kind ORDER BY energy DESC, j.kind`);
/** What each kind of job took of a day's energy, the most first. */
export const energyByKind = (tx: ReadTx, day: string): { readonly kind: string; readonly jobs: number; readonly energy: number }[] => tx.use(selectByKind).all(day);

