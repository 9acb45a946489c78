import type { Instant } from '../../core/base/instant.ts';
import type { InterventionType, Urgency } from '../../core/ledger/event.ts';
import { type ReadTx, statement } from '../store.ts';

/** A notification of that kind with what its event says besides; `doneAt` is when it was read. */
export interface InterventionRow {
  readonly id: string; readonly type: InterventionType | null; readonly title: string; readonly message: string; readonly suggestedResponse: string; readonly technique: string | null; readonly objection: string | null;
  readonly urgency: Urgency; readonly leadId: string | null; readonly leadName: string | null; readonly createdAt: Instant; readonly doneAt: Instant | null;
}
const COLUMNS = `n.id, e.payload ->> '$.intervention.type' AS type, n.title, n.text AS message, coalesce(e.payload ->> '$.intervention.suggested_response', '') AS suggestedResponse,
  e.payload ->> '$.intervention.technique' AS technique, u.payload ->> '$.objection' AS objection, n.urgency, l.id AS leadId, coalesce(l.name, l.email) AS leadName, n.created_at AS createdAt, n.read_at AS doneAt`;
const FROM = `FROM notifications n JOIN events e ON e.seq = n.seq LEFT JOIN events u ON u.seq = e.cause_seq AND u.type = 'message.understood' LEFT JOIN leads l ON l.key = n.lead_key WHERE n.kind = 'intervention'`;
const selectOpen = statement<[number], InterventionRow>(`SELECT ${COLUMNS} ${FROM} AND n.read_at IS NULL ORDER BY n.created_at DESC, n.seq DESC LIMIT ?`);
const selectAll = statement<[number], InterventionRow>(`SELECT ${COLUMNS} ${FROM} ORDER BY n.created_at DESC, n.seq DESC LIMIT ?`);
const selectByPrefix = statement<[string, string], InterventionRow>(`SELECT ${COLUMNS} ${FROM} AND n.id >= ? AND n.id < ? ORDER BY n.id LIMIT 9`);

/** Newest first; `limit` -1 is all. */
export const listInterventions = (tx: ReadTx, { all, limit }: { readonly all: boolean; readonly limit: number }): readonly InterventionRow[] => tx.use(all ? selectAll : selectOpen).all(limit);
const selectOpenOf = statement<{ owner: string | null; withUnowned: number }, InterventionRow>(
  `SELECT ${COLUMNS} ${FROM} AND n.read_at IS NULL AND (:owner IS NULL OR l.owner = :owner OR (:withUnowned = 1 AND l.owner IS NULL)) ORDER BY n.created_at DESC, n.seq DESC`);
/** The open ones of a member's leads; of all leads where no owner is named. Newest first. */
export const listOpenInterventions = (tx: ReadTx, { owner, withUnowned }: { readonly owner: string | null; readonly withUnowned: boolean }): readonly InterventionRow[] =>
  tx.use(selectOpenOf).all({ owner, withUnowned: withUnowned ? 1 : 0 });
/** At most nine whose id begins so. */
export const listInterventionsByPrefix = (tx: ReadTx, prefix: string): readonly InterventionRow[] => tx.use(selectByPrefix).all(prefix, `${prefix}\uffff`);

/** Of one technique: how often it was suggested, and of those how often the lead wrote again, went a step on, and was won. */
export interface TechniqueCount { readonly technique: string; readonly suggested: number; readonly replied: number; readonly nextStep: number; readonly won: number }
const selectTechniques = statement<[], TechniqueCount>(`
  WITH suggested AS (
    SELECT e.payload ->> '$.intervention.technique' AS technique, e.lead_key AS lead, max(e.seq) AS seq FROM events e
    WHERE e.type = 'notification.raised' AND e.undone_by IS NULL AND e.payload ->> '$.intervention.technique' IS NOT NULL GROUP BY 1, 2)
  SELECT technique, count(*) AS suggested,
    sum(EXISTS (SELECT 1 FROM events r WHERE r.lead_key = s.lead AND r.seq > s.seq AND r.undone_by IS NULL AND r.type = 'message.understood' AND r.payload ->> '$.kind' = 'human')) AS replied,
    sum(EXISTS (SELECT 1 FROM events r WHERE r.lead_key = s.lead AND r.seq > s.seq AND r.undone_by IS NULL AND (
      (r.type = 'status.changed' AND r.payload ->> '$.to' IN ('qualified', 'interested', 'ready_to_close', 'won')) OR (r.type = 'task.created' AND r.payload ->> '$.kind' = 'meeting')))) AS nextStep,
    sum(EXISTS (SELECT 1 FROM events r WHERE r.lead_key = s.lead AND r.seq > s.seq AND r.undone_by IS NULL AND r.type = 'deal.won')) AS won
  FROM suggested s GROUP BY technique ORDER BY technique`);
/** Each lead counts once for a technique, from when it was last suggested; what was undone does not count. */
export const countTechniques = (tx: ReadTx): readonly TechniqueCount[] => tx.use(selectTechniques).all();
