import type { Instant } from '../../core/base/instant.ts';
import type { Urgency } from '../../core/ledger/event.ts';
import type { Recommendation } from '../../core/ledger/lead-record.ts';
import { type ReadTx, statement } from '../store.ts';

/** A recommendation with the lead it is about. */
export interface RecommendationRow {
  readonly id: string; readonly leadKey: number; readonly leadId: string; readonly leadName: string | null; readonly action: string; readonly reason: string;
  readonly urgency: Urgency; readonly rule: string | null; readonly state: Recommendation['state']; readonly createdAt: Instant; readonly expiresAt: Instant;
}
const COLUMNS = `r.id, r.lead_key AS leadKey, l.id AS leadId, coalesce(l.name, l.email) AS leadName, r.action, r.reason, r.urgency, r.rule, r.state,
  r.created_at AS createdAt, r.expires_at AS expiresAt`;
const ORDER = `CASE r.urgency WHEN 'critical' THEN 0 WHEN 'high' THEN 1 WHEN 'medium' THEN 2 ELSE 3 END, r.created_at, r.id`;
const selectOpen = statement<[number, number], RecommendationRow>(
  `SELECT ${COLUMNS} FROM recommendations r JOIN leads l ON l.key = r.lead_key WHERE r.state = 'open' AND r.expires_at > ? ORDER BY ${ORDER} LIMIT ?`);
const selectAll = statement<[number], RecommendationRow>(
  `SELECT ${COLUMNS} FROM recommendations r JOIN leads l ON l.key = r.lead_key ORDER BY r.seq DESC LIMIT ?`);
const selectByPrefix = statement<[string, string], RecommendationRow>(
  `SELECT ${COLUMNS} FROM recommendations r JOIN leads l ON l.key = r.lead_key WHERE r.id >= ? AND r.id < ? ORDER BY r.id LIMIT 9`);

/** Those that are open and have not run out, the most urgent first. `limit` -1 is all. */
export const listOpenRecommendations = (tx: ReadTx, limit: number): RecommendationRow[] => tx.use(selectOpen).all(tx.now, limit);
/** Whatever their state, newest first. */
export const listRecommendations = (tx: ReadTx, limit: number): RecommendationRow[] => tx.use(selectAll).all(limit);
/** At most nine whose id begins so. */
export const listRecommendationsByPrefix = (tx: ReadTx, prefix: string): RecommendationRow[] => tx.use(selectByPrefix).all(prefix, `${prefix}\uffff`);
