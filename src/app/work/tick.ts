import type { Instant } from '../../core/base/instant.ts';
import { countAskedSince } from '../../db/work/approval.ts';
import { nextSeq } from '../../db/ledger/ledger.ts';
import { getSetting, LAST_TICK, setSetting } from '../../db/workspace.ts';
import { assignAllWaiting } from '../deal/assign.ts';
import { handOver } from '../advise/handover.ts';
import type { Context } from '../context.ts';
import { indexSearch } from '../lead/search.ts';
import { evaluateDue, evaluateUnread } from '../ledger/evaluate.ts';
import { followAutonomy } from './autonomy.ts';
import { endAbsences, expireApprovals, expireRecommendations, remindOfApprovals } from './expiry.ts';
import { followInactivity } from './inactivity.ts';
import { revalue } from '../playbook/playbook-apply.ts';
import { queueDue, queueRetraining } from './schedule.ts';
import { recoverSchedules, runSchedules, type ScheduleRun } from './schedule-run.ts';
import { enterTick, leaveTick } from './tick-lock.ts';
import { NOTHING_SENT, sendDue, type SendsDone } from '../engage/send-loop.ts';
import { matchWaiting } from '../engage/unmatched.ts';
import { recoverLeases, runJobs, type WorkDone } from './worker.ts';

export interface Tick {
  readonly now: Instant;
  /** Another process was ticking; this one did nothing. */
  readonly skipped: boolean;
  /** Leads evaluated for events that nobody had looked at. */
  readonly evaluated: number;
  /** Leads given their values under a playbook that changed. */
  readonly revalued: number;
  readonly schedules: readonly ScheduleRun[];
  /** What time has ended: alarms of leads (points that expired, silence, age), approvals, recommendations, absences, leases. */
  readonly expired: { readonly leads: number; readonly approvals: number; readonly recommendations: number; readonly absences: number; readonly leases: number };
  readonly inactivity: { readonly warning: number; readonly critical: number };
  /** `approvals` are those that were asked for in this tick. */
  readonly jobs: Pick<WorkDone, 'claimed' | 'succeeded' | 'failed' | 'retried'> & { readonly approvals: number };
  readonly sends: SendsDone;
  readonly durationMs: number;
}
export interface TickOptions {
  /** What is being done, for a person who waits. */
  readonly onStep?: (step: string) => void;
  /** The surroundings of programs that notifications are handed to; without them nobody is told. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** A change of rules at a million leads takes several ticks: each gives it this long. */
const REVALUE_MS = 20_000;
/** After a large import the search index takes several ticks; a search does the rest. */
const INDEX_MS = 10_000;

const carryOut = async (context: Context, { onStep, env }: TickOptions): Promise<Omit<Tick, 'now' | 'skipped' | 'durationMs'>> => {
  const { store, signal } = context;
  onStep?.('Leases and deadlines');
  const recovered = await store.write((tx) => ({ since: nextSeq(tx), isFirst: getSetting(tx, LAST_TICK) === undefined, leases: recoverLeases(tx, context).length + recoverSchedules(tx, context) }), signal);
  const approvals = await expireApprovals(context);
  await remindOfApprovals(context);
  await store.write((tx) => followAutonomy(tx, context), signal);
  const recommendations = await expireRecommendations(context);
  const absences = await endAbsences(context);
  onStep?.('New events');
  const unread = await evaluateUnread(context);
  await matchWaiting(context);
  onStep?.('Values under the new playbook');
  const revalued = await revalue(context, REVALUE_MS);
  onStep?.('What time has changed');
  const alarms = await evaluateDue(context);
  const silent = await store.write((tx) => followInactivity(tx, context), signal);
  await assignAllWaiting(context);
  onStep?.('Schedules');
  await store.write((tx) => { queueDue(tx, context); queueRetraining(tx, context); }, signal);
  const schedules = await runSchedules(context);
  onStep?.('Jobs');
  const work = await runJobs(context);
  onStep?.('Messages');
  const sends = await sendDue(context);
  const later = await store.write((tx) => {
    setSetting(tx, LAST_TICK, String(tx.now));
    return { ...followInactivity(tx, context), asked: countAskedSince(tx, recovered.since) };
  }, signal);
  if (env !== undefined) {
    onStep?.('Notifications');
    // A workspace that never ticked has told nobody of anything yet.
    await handOver(context, env, recovered.isFirst ? 0 : recovered.since - 1);
  }
  onStep?.('Search index');
  await indexSearch(context, { budgetMs: INDEX_MS });
  return {
    evaluated: unread.leads, revalued, schedules,
    expired: { leads: alarms.leads, approvals, recommendations, absences, leases: recovered.leases },
    inactivity: { warning: silent.warning + later.warning, critical: silent.critical + later.critical },
    jobs: { claimed: work.claimed, succeeded: work.succeeded, failed: work.failed, retried: work.retried, approvals: later.asked },
    sends,
  };
};

const NOTHING: Omit<Tick, 'now' | 'skipped' | 'durationMs'> = {
  evaluated: 0, revalued: 0, schedules: [], expired: { leads: 0, approvals: 0, recommendations: 0, absences: 0, leases: 0 }, inactivity: { warning: 0, critical: 0 },
  jobs: { claimed: 0, succeeded: 0, failed: 0, retried: 0, approvals: 0 },
  sends: NOTHING_SENT,
};

/**
 * Does everything that is due, once: what a crash left, what time has ended, schedules, jobs up to the minute's rate. Safe to overlap and to
 * kill anywhere; a tick that finds another at work does nothing.
 */
export const tick = async (context: Context, options: TickOptions = {}): Promise<Tick> => {
  const began = performance.now();
  const now = context.clock.now();
  const token = await enterTick(context.store, context.signal);
  if (token === undefined) return { ...NOTHING, now, skipped: true, durationMs: Math.round(performance.now() - began) };
  try {
    return { ...await carryOut(context, options), now, skipped: false, durationMs: Math.round(performance.now() - began) };
  } finally { await leaveTick(context.store, token); }
};
