import type { Instant } from '../../core/base/instant.ts';
import type { LeadStatus } from '../../core/ledger/event.ts';
import { type ReadTx, scalar, statement } from '../store.ts';

/*
 * Where things stand, in counts that an index alone answers: cheap at any size.
 */

const countLeads = statement<[], { readonly status: LeadStatus; readonly pipeline: string | null; readonly leads: number }>(
  `SELECT status, pipeline, count(*) AS leads FROM leads INDEXED BY leads_by_status WHERE removed = 0 AND merged_into IS NULL GROUP BY status, pipeline`);
const countApprovals = statement<[], { readonly kind: 'approval' | 'suggestion'; readonly open: number }>(
  `SELECT kind, count(*) AS open FROM approvals WHERE state = 'open' GROUP BY kind`);
const countQueued = scalar<[], number>(`SELECT count(*) FROM jobs WHERE state = 'queued'`);
const countRunning = scalar<[], number>(`SELECT count(*) FROM jobs WHERE state = 'running'`);
const countFailed = scalar<[Instant], number>(
  `SELECT count(*) FROM jobs WHERE finished_at >= ? AND state IN ('succeeded', 'failed', 'cancelled') AND state = 'failed'`);
const countNotices = scalar<[], number>('SELECT count(*) FROM notifications WHERE read_at IS NULL');
const countUnread = scalar<[], number>('SELECT count(*) FROM leads WHERE last_seq > evaluated_seq');
const hasPlan = scalar<[string], number>('SELECT 1 FROM plans WHERE plan_date = ?');

/** Live leads by status and pipeline; null is the pool. */
export const countLeadsByStatus = (tx: ReadTx): readonly { readonly status: LeadStatus; readonly pipeline: string | null; readonly leads: number }[] =>
  tx.use(countLeads).all();

/** What waits for a yes, and what waits to be taken up. */
export const countOpenApprovals = (tx: ReadTx): { readonly approvals: number; readonly suggestions: number } => {
  const open = new Map(tx.use(countApprovals).all().map((row) => [row.kind, row.open]));
  return { approvals: open.get('approval') ?? 0, suggestions: open.get('suggestion') ?? 0 };
};

/** Jobs that are to do, under way, and failed since a moment. */
export const countQueue = (tx: ReadTx, failedSince: Instant): { readonly queued: number; readonly running: number; readonly failed: number } => ({
  queued: tx.use(countQueued).get() ?? 0, running: tx.use(countRunning).get() ?? 0, failed: tx.use(countFailed).get(failedSince) ?? 0,
});

const countInterventions = scalar<[], number>(`SELECT count(*) FROM notifications WHERE read_at IS NULL AND kind = 'intervention'`);
export const countOpenInterventions = (tx: ReadTx): number => tx.use(countInterventions).get() ?? 0;
export const countUnreadNotices = (tx: ReadTx): number => tx.use(countNotices).get() ?? 0;
/** Leads with events that no evaluation has seen: what a crash left behind. */
export const countUnevaluated = (tx: ReadTx): number => tx.use(countUnread).get() ?? 0;
/** Whether a day, as the workspace's calendar has it, has a plan. */
export const hasPlanOn = (tx: ReadTx, date: string): boolean => tx.use(hasPlan).get(date) !== undefined;
