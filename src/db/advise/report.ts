import type { StageCount, StatusCount } from '../../core/advise/funnel.ts';
import { WEIGHABLE } from '../deal/deal.ts';
import { type ReadTx, statement } from '../store.ts';

/** Numbers the way of a lead, so that the furthest status is a maximum. Who is lost and was won once is so by mistake: a win that was taken back is none. */
const rankOf = (column: string): string =>
  `CASE ${column} WHEN 'contacted' THEN 1 WHEN 'qualified' THEN 2 WHEN 'interested' THEN 3 WHEN 'ready_to_close' THEN 4 ELSE 0 END`;
const WAY = ['new', 'contacted', 'qualified', 'interested', 'ready_to_close'] as const;
const LIVE = 'removed = 0 AND merged_into IS NULL';

const selectOpen = statement<[], { status: StatusCount['current']; leads: number }>(
  `SELECT status, count(*) AS leads FROM leads WHERE ${LIVE} AND status NOT IN ('lost', 'disqualified') GROUP BY status`);
/** Leads that left the way are looked up in their history; they are few beside the rest. */
const selectGone = statement<[], { status: StatusCount['current']; rank: number; leads: number }>(
  `SELECT status, rank, count(*) AS leads FROM (
     SELECT l.status, coalesce(max(max(${rankOf('h."from"')}, ${rankOf('h."to"')})), 0) AS rank
     FROM leads l LEFT JOIN status_history h ON h.lead_key = l.key
     WHERE l.status IN ('lost', 'disqualified') AND l.${LIVE.replace(' AND ', ' AND l.')} GROUP BY l.key)
   GROUP BY status, rank`);
const selectDeals = statement<[string], StageCount>(
  `SELECT d.pipeline, d.stage, d.state, count(*) AS deals, coalesce(sum(d.amount_minor), 0) AS sumMinor, ${WEIGHABLE}
   FROM (SELECT pipeline, stage, state, lead_key, probability, CASE WHEN currency = ? THEN amount_minor END AS amount_minor FROM deals) d
   JOIN leads l ON l.key = d.lead_key WHERE l.removed = 0 GROUP BY d.pipeline, d.stage, d.state`);

/** Leads by where they stand and the furthest they have been. */
export const countByStatus = (tx: ReadTx): StatusCount[] => [
  ...tx.use(selectOpen).all().map(({ status, leads }) => ({ current: status, furthest: status, leads })),
  ...tx.use(selectGone).all().map(({ status, rank, leads }) => ({ current: status, furthest: WAY[rank] ?? 'new', leads })),
];

/** Deals by pipeline, stage and state; sums are of those in this currency. */
export const countByStage = (tx: ReadTx, currency: string): StageCount[] => tx.use(selectDeals).all(currency);
