import type { Instant } from '../../core/base/instant.ts';
import { type ReadTx, statement } from '../store.ts';
import type { JobState } from './job.ts';

export interface StateCount { readonly kind: string; readonly state: JobState; readonly jobs: number }
const selectOpen = statement<[], StateCount>('SELECT kind, state, count(*) AS jobs FROM jobs WHERE finished_at IS NULL GROUP BY kind, state');
const selectFinished = statement<[Instant], StateCount>('SELECT kind, state, count(*) AS jobs FROM jobs WHERE finished_at >= ? GROUP BY kind, state');
/** Open jobs, and those that ended at or after `since`, by kind and state. */
export const countJobs = (tx: ReadTx, since: Instant): readonly StateCount[] => [...tx.use(selectOpen).all(), ...tx.use(selectFinished).all(since)];

/** Of one job that ended: how long it was due before it began, how long it took from there, how often it was begun. */
export interface FinishedJob { readonly kind: string; readonly state: JobState; readonly waitedMs: number; readonly tookMs: number; readonly attempts: number; readonly finishedAt: Instant }
const selectTimes = statement<[Instant], FinishedJob>(
  `SELECT kind, state, max(0, started_at - run_at) AS waitedMs, max(0, finished_at - started_at) AS tookMs, attempts, finished_at AS finishedAt
   FROM jobs WHERE finished_at >= ? AND state IN ('succeeded', 'failed') AND started_at IS NOT NULL ORDER BY finished_at`);
/** Those that were done or given up at or after `since`, the oldest first. */
export const listFinishedJobs = (tx: ReadTx, since: Instant): readonly FinishedJob[] => tx.use(selectTimes).all(since);
