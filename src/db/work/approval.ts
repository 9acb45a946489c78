import type { Instant } from '../../core/base/instant.ts';
import type { Approval } from '../../core/ledger/lead-record.ts';
import { type ReadTx, scalar, statement } from '../store.ts';

/** An approval or a suggestion with the job it holds and the lead it is about. */
export interface ApprovalRow {
  readonly id: string; readonly leadKey: number; readonly leadId: string; readonly leadName: string | null; readonly kind: Approval['kind'];
  readonly job: string; readonly jobKind: string; readonly action: string; readonly reason: string; readonly risk: Approval['risk'];
  readonly draft: string; readonly state: Approval['state']; readonly expiresAt: Instant | null; readonly createdAt: Instant;
  readonly decidedAt: Instant | null; readonly energy: number; readonly edited: 0 | 1;
}

const COLUMNS = `a.id, a.lead_key AS leadKey, l.id AS leadId, coalesce(l.name, l.email) AS leadName, a.kind, a.job, coalesce(j.kind, a.action) AS jobKind, a.action, a.reason, a.risk,
  a.draft, a.state, a.expires_at AS expiresAt, a.created_at AS createdAt, a.decided_at AS decidedAt, a.edited, coalesce(j.energy, 0) AS energy`;
const FROM = 'FROM approvals a JOIN leads l ON l.key = a.lead_key LEFT JOIN jobs j ON j.id = a.job';

export interface ApprovalFilter {
  readonly state: Approval['state'] | 'all';
  readonly kind?: Approval['kind'];
  readonly jobKind?: string;
  readonly leadKey?: number;
  readonly limit: number;
}

/** The most urgent first: high risk, then what expires first. Closed ones the newest first. */
export const listApprovals = (tx: ReadTx, { state, kind, jobKind, leadKey, limit }: ApprovalFilter): ApprovalRow[] => {
  const where = [
    state === 'all' ? '1' : `a.state = '${state}'`, state === 'open' && 'l.removed = 0', kind !== undefined && 'a.kind = :kind',
    jobKind !== undefined && 'j.kind = :jobKind', leadKey !== undefined && 'a.lead_key = :leadKey',
  ].filter(Boolean).join(' AND ');
  const order = state === 'open' ? `CASE a.risk WHEN 'high' THEN 0 ELSE 1 END, a.expires_at NULLS LAST, a.seq` : 'a.decided_at DESC NULLS FIRST, a.seq DESC';
  return tx.use(statement<[Record<string, unknown>], ApprovalRow>(`SELECT ${COLUMNS} ${FROM} WHERE ${where} ORDER BY ${order} LIMIT :limit`))
    .all({ kind, jobKind, leadKey, limit });
};

const selectByPrefix = statement<[string, string], ApprovalRow>(`SELECT ${COLUMNS} ${FROM} WHERE a.id >= ? AND a.id < ? ORDER BY a.id LIMIT 20`);
export const listApprovalsByIdPrefix = (tx: ReadTx, prefix: string): ApprovalRow[] => tx.use(selectByPrefix).all(prefix, `${prefix}\uffff`);

interface Expired { readonly id: string; readonly lead_key: number; readonly job: string; readonly action: string }
const selectExpired = statement<[Instant, number], Expired>(
  `SELECT id, lead_key, job, action FROM approvals WHERE state = 'open' AND expires_at <= ? ORDER BY expires_at, id LIMIT ?`);
/** Open approvals past their time. */
export const listExpiredApprovals = (tx: ReadTx, limit: number): Expired[] => tx.use(selectExpired).all(tx.now, limit);

const selectReminded = statement<[Instant, number], Expired>(
  `SELECT id, lead_key, job, action FROM approvals WHERE state = 'open' AND remind_at <= ? ORDER BY remind_at, id LIMIT ?`);
/** Open approvals of which their owner is to be reminded. */
export const listApprovalsToRemind = (tx: ReadTx, limit: number): Expired[] => tx.use(selectReminded).all(tx.now, limit);

const selectExpiredRecommendations = statement<[Instant, number], { readonly id: string; readonly lead_key: number }>(
  `SELECT id, lead_key FROM recommendations WHERE state = 'open' AND expires_at <= ? ORDER BY expires_at, id LIMIT ?`);
/** Open recommendations past their time. */
export const listExpiredRecommendations = (tx: ReadTx, limit: number): { readonly id: string; readonly lead_key: number }[] =>
  tx.use(selectExpiredRecommendations).all(tx.now, limit);

const countAsked = scalar<[number], number>(`SELECT count(*) FROM approvals WHERE state = 'open' AND kind = 'approval' AND seq >= ?`);
/** Approvals that were asked for by this event or later and are still open. */
export const countAskedSince = (tx: ReadTx, seq: number): number => tx.use(countAsked).get(seq) ?? 0;
