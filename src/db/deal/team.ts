import type { Instant } from '../../core/base/instant.ts';
import { type ReadTx, scalar, statement, type Tx } from '../store.ts';

export interface Absence { readonly member: string; readonly since: Instant; readonly until: Instant | null }

const selectAbsences = statement<[Instant], Absence>('SELECT member, since, until FROM absences WHERE until IS NULL OR until > ?');
const upsertAbsence = statement<[string, Instant, Instant | null]>(
  'INSERT INTO absences (member, since, until) VALUES (?, ?, ?) ON CONFLICT (member) DO UPDATE SET since = excluded.since, until = excluded.until');
const deleteAbsence = statement<[string]>('DELETE FROM absences WHERE member = ?');
const countOpenByOwner = statement<[], { owner: string; deals: number }>(
  `SELECT owner, count(*) AS deals FROM deals WHERE state = 'open' AND owner IS NOT NULL GROUP BY owner`);
const countTasksByOwner = statement<[], { owner: string; tasks: number }>(
  `SELECT owner, count(*) AS tasks FROM tasks WHERE state = 'open' AND owner IS NOT NULL GROUP BY owner`);

/** Who is away at this moment or will be, by member. */
export const listAbsences = (tx: ReadTx, now: Instant): Map<string, Absence> =>
  new Map(tx.use(selectAbsences).all(now).map((absence) => [absence.member, absence]));

export const setAbsence = (tx: Tx, { member, since, until }: Absence): void => { tx.use(upsertAbsence).run(member, since, until); };

const selectMembers = scalar<[], string>('SELECT member FROM absences ORDER BY member');
/** Everybody of whom an absence is written down. */
export const listAllAbsences = (tx: ReadTx): string[] => tx.use(selectMembers).all();

/** True when the member was away. */
export const endAbsence = (tx: Tx, member: string): boolean => tx.use(deleteAbsence).run(member).changes > 0;

export const countOpenDealsByOwner = (tx: ReadTx): Map<string, number> =>
  new Map(tx.use(countOpenByOwner).all().map(({ owner, deals }) => [owner, deals]));
export const countOpenTasksByOwner = (tx: ReadTx): Map<string, number> =>
  new Map(tx.use(countTasksByOwner).all().map(({ owner, tasks }) => [owner, tasks]));

const selectEnded = scalar<[Instant], string>('SELECT member FROM absences WHERE until <= ? ORDER BY member');
/** Members whose absence is over and who have not been said to be back. */
export const listEndedAbsences = (tx: ReadTx): string[] => tx.use(selectEnded).all(tx.now);
