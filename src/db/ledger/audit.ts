import type { Instant } from '../../core/base/instant.ts';
import { type ReadTx, tuples } from '../store.ts';
import { columnsOf, EVENT_COLUMNS, type EventRow } from './event-row.ts';

export interface AuditFilter {
  readonly by?: string;
  /** A rule, or the first words of several: `job` is job.follow_up and the like. */
  readonly rule?: string;
  readonly leadKey?: number;
  /** Recorded then or later. */
  readonly since?: Instant;
  readonly seq?: number;
  /** Negative for no limit. */
  readonly limit: number;
}
export interface ListedEntry { readonly row: EventRow; readonly undoneBy: number | null; readonly leadId: string | null; readonly leadName: string | null }
type Joined = [...EventRow, undoneBy: number | null, leadId: string | null, leadName: string | null];

const CONDITIONS: { readonly [F in keyof Omit<AuditFilter, 'limit'>]-?: string } = {
  by: 'e.by = :by', rule: `(e.rule = :rule OR substr(e.rule, 1, length(:rule) + 1) = :rule || '.')`, leadKey: 'e.lead_key = :leadKey', since: 'e.recorded_at >= :since', seq: 'e.seq = :seq',
};

/** Decisions that fit, hidden ones among them, the newest first. */
export const listAudited = (tx: ReadTx, filter: AuditFilter): ListedEntry[] => {
  const wanted = Object.entries(CONDITIONS).flatMap(([name, condition]) => (filter[name as keyof AuditFilter] === undefined ? [] : [condition]));
  const select = tuples<AuditFilter & Record<string, unknown>, Joined>(
    `SELECT ${columnsOf('e')}, e.undone_by, l.id, coalesce(l.name, l.email) FROM events e LEFT JOIN leads l ON l.key = e.lead_key
     WHERE e.by <> 'outside'${wanted.map((condition) => ` AND ${condition}`).join('')} ORDER BY e.seq DESC LIMIT :limit`);
  return tx.use(select).all({ ...filter }).map((joined) => {
    const width = EVENT_COLUMNS.length;
    return { row: joined.slice(0, width) as EventRow, undoneBy: joined[width] as number | null, leadId: joined[width + 1] as string | null, leadName: joined[width + 2] as string | null };
  });
};
