import { type ClaimedJob, noteProgress, type Progress } from '../../db/work/job.ts';
import type { Context } from '../context.ts';

/** Often enough that a person who calls a job off need not wait, seldom enough to be in nobody's way. */
const EVERY_MS = 1000;

/** Told by long work how far it is; costs nothing. */
export type Report = (done: number, total: number | null) => void;

/**
 * Runs long work under a lease: says every second how far it is and has the lease last, and aborts the work's signal once the job was called off or is
 * another's. Answers `undefined` then, else what the work answers.
 */
export const whileHeld = async <T>(context: Context, { job, leaseMs }: { readonly job: ClaimedJob; readonly leaseMs: number }, work: (context: Context, report: Report) => Promise<T>): Promise<T | undefined> => {
  const lost = new AbortController();
  let progress: Progress = { done: 0, total: null };
  let beating: Promise<void> | undefined;
  const beat = async (): Promise<void> => {
    // Who cannot write now is heard a second later; a lease outlasts many of them.
    const isHeld = await context.store.write((tx) => noteProgress(tx, job, { progress, leaseMs }), context.signal).catch(() => true);
    if (!isHeld) lost.abort();
  };
  const timer = setInterval(() => { beating ??= beat().finally(() => { beating = undefined; }); }, EVERY_MS);
  try {
    return await work({ ...context, signal: AbortSignal.any([context.signal, lost.signal]) }, (done, total) => { progress = { done, total }; });
  } catch (error) {
    if (lost.signal.aborted && !context.signal.aborted) return undefined;
    throw error;
  } finally {
    clearInterval(timer);
    await beating;
  }
};
