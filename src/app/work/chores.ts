import { statfsSync } from 'node:fs';
import { DAY_MS, localDate } from '../../core/base/instant.ts';
import type { JsonObject } from '../../core/base/ports.ts';
import { deleteFinishedJobs } from '../../db/work/job.ts';
import { listAgedStatistics, readHealth, refreshStatistics } from '../../db/maintenance.ts';
import { deleteReadNotices } from '../../db/advise/notice.ts';
import type { Context } from '../context.ts';
import { evaluateDue } from '../ledger/evaluate.ts';
import { inParts, type Pace } from '../ledger/pace.ts';
import { expireRecommendations } from './expiry.ts';
import type { Report } from './heartbeat.ts';
import { giveDigest } from '../advise/digest.ts';
import { giveNotice } from '../advise/notice.ts';

/** How long finished work of the workspace is kept to be looked at. */
const KEEP_FINISHED_MS = 90 * DAY_MS;

const PACE: Pace = { ms: 100, least: 200, most: 20_000 };

/** What a schedule does when it is due, and what it says about it afterwards. */
export interface Chore { readonly about: string; /** Left out, it always is: what is not set up has no row and is never due. */ readonly isSetUp?: (context: Context) => boolean; readonly run: (context: Context, report: Report) => Promise<JsonObject> }

const dailyReview: Chore = {
  about: 'the three priorities of the day, stored as a plan, and the digest',
  run: async (context) => {
    const { makeReview } = await import('../advise/review.ts');
    const { plan, review, isNew } = await makeReview(context);
    const digest = await context.store.write((tx) => giveDigest(tx, context, review), context.signal);
    return { plan, priorities: review.top_priorities.length, new: isNew, digest };
  },
};

const inactivityCheck: Chore = {
  about: 'leads that have gone silent',
  run: async (context, report) => {
    const { leads, decided } = await evaluateDue(context, { onProgress: report });
    return { leads, warning: decided['inactivity.warning'] ?? 0, critical: decided['inactivity.critical'] ?? 0 };
  },
};

const statisticsRefresh: Chore = {
  about: 'what the database knows about its tables, and what leads answer: best channel and hour, techniques',
  run: async (context) => {
    const aged = await context.store.read(listAgedStatistics, context.signal);
    for (const analyze of aged) await context.store.write((tx) => refreshStatistics(tx, analyze), context.signal);
    const { refreshExperience } = await import('../learn/experience.ts');
    return { refreshed: true, tables: aged.length, touches: await refreshExperience(context) };
  },
};

const expireOld: Chore = {
  about: 'recommendations past their time',
  run: async (context) => ({ expired: await expireRecommendations(context) }),
};

/** Never events: the ledger only grows. A lead's jobs and notifications belong to its record and stay with it. */
const cleanup: Chore = {
  about: 'finished runs and read notifications of 90 days ago',
  run: async (context) => {
    const before = context.clock.now() - KEEP_FINISHED_MS;
    const counts = { jobs: 0, notifications: 0 };
    for (const [name, forget] of [['jobs', deleteFinishedJobs], ['notifications', deleteReadNotices]] as const) {
      await inParts(context, PACE, 0, (tx, _, size) => {
        const gone = forget(tx, before, size);
        counts[name] += gone;
        return gone < size ? undefined : 0;
      });
    }
    return counts;
  },
};

const healthCheck: Chore = {
  about: 'cheap facts: size, disk, leases, what waits',
  run: async (context) => {
    const { bavail, bsize } = statfsSync(context.paths.dir);
    const freeBytes = bavail * bsize;
    return context.store.write((tx) => {
      const health = readHealth(tx, tx.now - DAY_MS);
      // A backup needs as much again.
      const isTight = freeBytes < health.bytes;
      if (isTight) {
        giveNotice(tx, context, {
          kind: 'error', urgency: 'high', key: `disk:${localDate(tx.now, context.zone)}`, title: 'The disk is nearly full',
          text: `${Math.floor(freeBytes / 1e6)} MB are free; a backup needs ${Math.ceil(health.bytes / 1e6)} MB.`,
        });
      }
      return {
        healthy: !isTight && health.overdueLeases === 0, database_bytes: health.bytes, free_bytes: freeBytes, overdue_leases: health.overdueLeases,
        unevaluated_leads: health.unevaluated, failed_jobs: health.failedJobs,
      };
    }, context.signal);
  },
};

const backup: Chore = {
  about: 'a verified copy of the database',
  run: async ({ paths, clock, zone, signal }, report) => {
    const { makeBackup } = await import('../backup.ts');
    const { path, bytes, leads, events } = await makeBackup({ place: paths, kind: 'daily', now: clock.now(), zone, signal, onProgress: report });
    return { path, bytes, leads, events };
  },
};

const inboxPull: Chore = {
  about: 'answers, bounces and automatic replies in the mailbox',
  isSetUp: ({ inbox }) => inbox.isConfigured,
  run: async (context, report) => {
    const { countOutcomes, pullInbox } = await import('../engage/inbox-pull.ts');
    let read = 0;
    const { mails, items } = await pullInbox(context, (more) => { read += more; report(read, read); });
    return { mails, ...countOutcomes(items) };
  },
};

const modelTraining: Chore = {
  about: 'what was won and lost, to say of the others how probable it is',
  run: async (context, report) => {
    const { train } = await import('../learn/training.ts');
    const { id, inForce, reason, report: { outcomes, won, lost, auc } } = await train(context, { onProgress: report });
    return { model: id, in_force: inForce, reason, outcomes, won, lost, auc };
  },
};

/** Everything that a schedule can do, by its name in the playbook. */
export const CHORES: Readonly<Record<string, Chore>> = {
  daily_review: dailyReview, inactivity_check: inactivityCheck, statistics_refresh: statisticsRefresh, expire_recommendations: expireOld,
  cleanup, health_check: healthCheck, backup, inbox_pull: inboxPull, model_training: modelTraining,
};
