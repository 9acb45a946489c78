import type { Instant } from '../../core/base/instant.ts';
import { type ReadTx, statement } from '../store.ts';

/** A message that waits to be sent by a person. */
export interface DraftRow {
  readonly id: string; readonly leadKey: number; readonly leadId: string; readonly leadName: string | null; readonly channel: string; readonly state: string;
  readonly subject: string; readonly body: string; readonly job: string | null; readonly createdAt: Instant;
}
const SELECT = `SELECT m.id, m.lead_key AS leadKey, l.id AS leadId, coalesce(l.name, l.email) AS leadName, m.channel, m.state, m.subject, m.body, m.job, m.created_at AS createdAt
  FROM messages m JOIN leads l ON l.key = m.lead_key`;
const REACHABLE = 'l.suppressed_reason IS NULL';
const selectDrafts = statement<[number], DraftRow>(`${SELECT} WHERE m.state = 'draft' AND l.removed = 0 AND ${REACHABLE} ORDER BY m.created_at, m.seq, m.id LIMIT ?`);
const selectByPrefix = statement<[string, string], DraftRow>(`${SELECT} WHERE m.id >= ? AND m.id < ? ORDER BY m.id LIMIT 9`);

/** Drafts that wait, the oldest first, but none to who may not be written to; `limit` -1 is all. */
export const listDrafts = (tx: ReadTx, limit: number): DraftRow[] => tx.use(selectDrafts).all(limit);
/** At most nine whose id begins so. */
export const listMessagesByPrefix = (tx: ReadTx, prefix: string): DraftRow[] => tx.use(selectByPrefix).all(prefix, `${prefix}\uffff`);
