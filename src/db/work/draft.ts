import type { Instant } from '../../core/base/instant.ts';
import { type ReadTx, statement } from '../store.ts';

/** A message that waits to be sent by a person. */
export interface DraftRow {
  readonly id: string; readonly leadKey: number; readonly leadId: string; readonly leadName: string | null; readonly channel: string; readonly state: string;
  readonly subject: string; readonly body: string; readonly html: string | null; readonly job: string | null; readonly createdAt: Instant;
  /** Of a step of a cadence: in which, and when it is due. */
  readonly cadence: string | null; readonly step: string | null; readonly dueAt: Instant | null;
}
const SELECT = `SELECT m.id, m.lead_key AS leadKey, l.id AS leadId, coalesce(l.name, l.email) AS leadName, m.channel, m.state, m.subject, m.body, m.html, m.job, m.created_at AS createdAt,
  e.cadence, m.step, m.due_at AS dueAt FROM messages m JOIN leads l ON l.key = m.lead_key LEFT JOIN enrollments e ON e.id = m.enrollment`;
const REACHABLE = 'l.suppressed_reason IS NULL';
const selectDrafts = statement<[Instant], DraftRow>(`${SELECT} WHERE m.state IN ('draft', 'approved', 'held') AND (m.due_at IS NULL OR m.due_at <= ?) AND l.removed = 0 AND ${REACHABLE} ORDER BY m.created_at, m.seq, m.id`);
const selectByPrefix = statement<[string, string], DraftRow>(`${SELECT} WHERE m.id >= ? AND m.id < ? ORDER BY m.id LIMIT 9`);

/** Drafts that wait, the oldest first, but none of a step that is due after `until`, and none to who may not be written to. */
export const listDrafts = (tx: ReadTx, until: Instant): DraftRow[] => tx.use(selectDrafts).all(until);
/** At most nine whose id begins so. */
export const listMessagesByPrefix = (tx: ReadTx, prefix: string): DraftRow[] => tx.use(selectByPrefix).all(prefix, `${prefix}\uffff`);
