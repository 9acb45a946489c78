import { scalar, statement, type ReadTx, type Tx } from './store.ts';

const limitAnalysis = statement('PRAGMA analysis_limit = 1000');
const optimize = statement('PRAGMA optimize = 0x10002');
/** Looks at a sample of every table whose statistics have aged, so that queries keep to their indexes. */
export const refreshStatistics = (tx: Tx): void => {
  tx.use(limitAnalysis).all();
  tx.use(optimize).all();
};

const countPages = scalar<[], number>('PRAGMA page_count');
const pageBytes = scalar<[], number>('PRAGMA page_size');
const countOverdueLeases = scalar<[number], number>(`SELECT count(*) FROM jobs WHERE state = 'running' AND lease_until <= ?`);
const countUnread = scalar<[], number>('SELECT count(*) FROM leads WHERE last_seq > evaluated_seq');
const countFailed = scalar<[number], number>(`SELECT count(*) FROM jobs WHERE state = 'failed' AND finished_at > ?`);
const countMissed = scalar<[number], number>('SELECT count(*) FROM schedules WHERE next_at <= ?');

export interface Health {
  readonly bytes: number; readonly overdueLeases: number; readonly unevaluated: number; readonly failedJobs: number; readonly missedSchedules: number;
}
/** Cheap facts about the database; failed jobs count since `since`. */
export const readHealth = (tx: ReadTx, since: number): Health => ({
  bytes: (tx.use(countPages).get() ?? 0) * (tx.use(pageBytes).get() ?? 0), overdueLeases: tx.use(countOverdueLeases).get(tx.now) ?? 0,
  unevaluated: tx.use(countUnread).get() ?? 0, failedJobs: tx.use(countFailed).get(since) ?? 0, missedSchedules: tx.use(countMissed).get(tx.now) ?? 0,
});
