import { IS_ANYTHING_DUE } from './due.ts';
import { scalar, statement, type ReadTx, type Tx } from './store.ts';

const limitAnalysis = statement('PRAGMA analysis_limit = 1000');
/** Says what it would do, and does nothing. */
const selectAged = statement<[], Record<string, string>>('PRAGMA optimize = 0x10003');
/** Those of the search index, which is never looked up by statistics, age at once. */
const OF_SEARCH = /"lead_search_/;
/** Of a table without any index a look at a sample keeps nothing: it would age at once, too. */
const selectIndexed = scalar<[], string>(`SELECT name FROM sqlite_schema AS t WHERE type = 'table' AND EXISTS (SELECT 1 FROM pragma_index_list(t.name))`);
/** The tables whose statistics have aged, as the statement that looks at each again. */
export const listAgedStatistics = (tx: ReadTx): readonly string[] => {
  const indexed = new Set(tx.use(selectIndexed).all().map((name) => `"${name}"`));
  return tx.use(selectAged).all().flatMap((row) => Object.values(row).filter((text) =>
    text.startsWith('ANALYZE ') && !OF_SEARCH.test(text) && indexed.has(text.slice(text.lastIndexOf('.') + 1))));
};
/** Looks at a sample of one table, so that queries keep to its indexes. */
export const refreshStatistics = (tx: Tx, analyze: string): void => {
  tx.use(limitAnalysis).all();
  tx.use(statement(analyze)).run();
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

const isDue = scalar<{ now: number }, number>(IS_ANYTHING_DUE);
/** Whether a tick now would do anything: what the doorbell asks, for a process that is loaded already. */
export const isAnythingDue = (tx: ReadTx): boolean => tx.use(isDue).get({ now: tx.now }) === 1;
