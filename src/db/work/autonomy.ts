import type { Instant } from '../../core/base/instant.ts';
import type { SuppressionReason } from '../../core/ledger/event.ts';
import type { Answered } from '../../core/work/autonomy.ts';
import { type ReadTx, scalar, statement } from '../store.ts';

/** What was last said of a kind. */
export interface AutonomyRow { readonly kind: string; readonly type: 'autonomy.granted' | 'autonomy.declined' | 'autonomy.revoked'; readonly seq: number; readonly at: Instant; readonly reason: string | null }
const selectLast = statement<[], AutonomyRow>(
  `SELECT payload ->> 'kind' AS kind, type, seq, recorded_at AS at, payload ->> 'reason' AS reason FROM events
   WHERE type IN ('autonomy.granted', 'autonomy.declined', 'autonomy.revoked') AND undone_by IS NULL ORDER BY seq`);
/** The last word on each kind that there was one on. */
export const listAutonomy = (tx: ReadTx): readonly AutonomyRow[] => [...new Map(tx.use(selectLast).all().map((row) => [row.kind, row])).values()];

const selectSetbacks = statement<{ kind: string; seq: number; at: Instant }, { reason: SuppressionReason; at: Instant }>(
  `SELECT e.payload ->> 'reason' AS reason, e.recorded_at AS at FROM events e WHERE e.type = 'person.suppressed' AND e.undone_by IS NULL AND e.seq > :seq AND e.lead_key IS NOT NULL
   AND EXISTS (SELECT 1 FROM jobs j WHERE j.lead_key = e.lead_key AND j.kind = :kind AND j.state = 'succeeded' AND j.finished_at >= :at) ORDER BY e.seq`);
/** Who of those that the kind has reached since it runs by itself may not be written to any more since. */
export const listSetbacks = (tx: ReadTx, { kind, seq, at }: Pick<AutonomyRow, 'kind' | 'seq' | 'at'>): { readonly reason: SuppressionReason; readonly at: Instant }[] => tx.use(selectSetbacks).all({ kind, seq, at });

const selectAnswers = statement<{ kind: string; seq: number; limit: number }, { state: Answered['state']; edited: number }>(
  `SELECT state, edited FROM approvals WHERE action = :kind AND state IN ('approved', 'rejected', 'expired') AND seq > :seq ORDER BY decided_at DESC, seq DESC LIMIT :limit`);
/** The last answers to questions of a kind that were asked after an event, the newest first. */
export const listAnswers = (tx: ReadTx, kind: string, { after, limit }: { readonly after: number; readonly limit: number }): Answered[] =>
  tx.use(selectAnswers).all({ kind, seq: after, limit }).map(({ state, edited }) => ({ state, edited: edited === 1 }));

export interface AcceptanceRow { readonly kind: string; readonly asked: number; readonly open: number; readonly approved: number; readonly edited: number; readonly rejected: number; readonly expired: number; readonly cancelled: number }
const selectAcceptance = statement<[], AcceptanceRow>(
  `SELECT action AS kind, count(*) AS asked, sum(state = 'open') AS open, sum(state = 'approved') AS approved, sum(state = 'approved' AND edited = 1) AS edited,
   sum(state = 'rejected') AS rejected, sum(state = 'expired') AS expired, sum(state = 'cancelled') AS cancelled FROM approvals GROUP BY action ORDER BY action`);
/** How questions of each kind were answered, suggestions among them. */
export const listAcceptance = (tx: ReadTx): AcceptanceRow[] => tx.use(selectAcceptance).all();

const countGranted = scalar<[], number>(`SELECT count(*) FROM events WHERE type IN ('autonomy.granted', 'autonomy.declined', 'autonomy.revoked') AND undone_by IS NULL`);
/** True where nothing was ever said of autonomy: the usual case, and quick to tell. */
export const isAutonomyUnheard = (tx: ReadTx): boolean => (tx.use(countGranted).get() ?? 0) === 0;
