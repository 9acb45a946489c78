import type { Weighable } from '../../core/advise/weighted.ts';
import type { Instant } from '../../core/base/instant.ts';
import { type ReadTx, scalar, statement } from '../store.ts';

/** A deal with the name of the lead it belongs to. */
export interface DealRow {
  readonly id: string; readonly leadKey: number; readonly leadId: string; readonly leadName: string | null; readonly leadCompany: string | null;
  readonly name: string; readonly pipeline: string; readonly stage: string; readonly state: 'open' | 'won' | 'lost';
  readonly amountMinor: number | null; readonly currency: string; readonly owner: string | null; readonly createdAt: Instant;
  readonly stageAt: Instant; readonly closedAt: Instant | null; readonly closeReason: string | null; readonly nextActivityAt: Instant | null;
  /** Of its own, over that of its stage. */
  readonly probability: number | null;
  readonly expectedClose: string | null;
  /** When its next open task or meeting ahead is due. */
  readonly nextTaskAt: Instant | null;
  readonly seq: number;
}

/** Open tasks ahead of `:now` that belong to a deal, or to its lead and no deal in particular. */
const tasksAhead = (deal: string): string =>
  `FROM tasks t WHERE t.lead_key = ${deal}.lead_key AND t.state = 'open' AND t.due_at > :now AND (t.deal IS NULL OR t.deal = ${deal}.id)`;
/** What `isRotting` asks of a deal beside its time in the stage, for a table of that name. */
export const notBooked = (deal: string): string =>
  `(${deal}.next_activity_at IS NULL OR ${deal}.next_activity_at <= :now) AND NOT EXISTS (SELECT 1 ${tasksAhead(deal)})`;

const COLUMNS = `d.id, d.lead_key AS leadKey, l.id AS leadId, l.name AS leadName, l.company AS leadCompany, d.name, d.pipeline, d.stage, d.state,
  d.amount_minor AS amountMinor, d.currency, d.owner, d.created_at AS createdAt, d.stage_at AS stageAt, d.closed_at AS closedAt,
  d.close_reason AS closeReason, d.next_activity_at AS nextActivityAt, d.probability, d.expected_close AS expectedClose,
  (SELECT min(t.due_at) ${tasksAhead('d')}) AS nextTaskAt, d.seq`;
// A removed lead's deals are out of sight with it.
const FROM = 'FROM deals d JOIN leads l ON l.key = d.lead_key AND l.removed = 0';

const selectByIdRange = statement<{ from: string; to: string; now: Instant }, DealRow>(`SELECT ${COLUMNS} ${FROM} WHERE d.id >= :from AND d.id < :to ORDER BY d.id LIMIT 20`);
const selectOfLead = statement<{ lead: number; now: Instant }, DealRow>(`SELECT ${COLUMNS} ${FROM} WHERE d.lead_key = :lead ORDER BY d.seq DESC`);

export const listDealsByIdPrefix = (tx: ReadTx, prefix: string): DealRow[] => tx.use(selectByIdRange).all({ from: prefix, to: `${prefix}\uffff`, now: tx.now });
/** All deals of a lead, the newest first. */
export const listDealsOfLead = (tx: ReadTx, leadKey: number): DealRow[] => tx.use(selectOfLead).all({ lead: leadKey, now: tx.now });

export interface DealFilter {
  readonly state: 'open' | 'won' | 'lost' | 'all';
  readonly pipeline?: string;
  readonly stage?: string;
  readonly owner?: string;
  readonly limit: number;
}

/** Open deals in the order of the board, closed ones the newest first. */
export const listDeals = (tx: ReadTx, { state, pipeline, stage, owner, limit }: DealFilter): DealRow[] => {
  // A constant, so that the partial index of open deals is found.
  const where = [
    state === 'all' ? '1' : `d.state = '${state}'`, pipeline !== undefined && 'd.pipeline = :pipeline', stage !== undefined && 'd.stage = :stage',
    owner !== undefined && 'd.owner = :owner',
  ].filter(Boolean).join(' AND ');
  const order = state === 'open' ? 'd.pipeline, d.stage, d.seq' : 'd.closed_at DESC, d.seq DESC';
  return tx.use(statement<[Record<string, unknown>], DealRow>(`SELECT ${COLUMNS} ${FROM} WHERE ${where} ORDER BY ${order} LIMIT :limit`))
    .all({ pipeline, stage, owner, limit, now: tx.now });
};

/** Adds deals up so that they can be weighed: see `Weighable`. */
export const WEIGHABLE = `coalesce(sum(CASE WHEN probability IS NULL THEN amount_minor END), 0) AS plainMinor, coalesce(sum(probability IS NULL), 0) AS plain,
   coalesce(sum(amount_minor * probability), 0) AS weighedMinor`;

/** Open deals of one stage in one currency. */
export interface StageTotal extends Weighable {
  readonly pipeline: string; readonly stage: string; readonly currency: string; readonly deals: number;
  readonly amountMinor: number;
  /** Deals that name no amount: the sum is short of them. */
  readonly withoutAmount: number;
}
const selectTotals = statement<[], StageTotal>(
  `SELECT pipeline, stage, currency, count(*) AS deals, coalesce(sum(amount_minor), 0) AS amountMinor,
   sum(amount_minor IS NULL) AS withoutAmount, ${WEIGHABLE} FROM deals WHERE state = 'open' GROUP BY pipeline, stage, currency`);

/** Counts and sums of the open deals by stage and currency. */
export const sumOpenDeals = (tx: ReadTx): StageTotal[] => tx.use(selectTotals).all();

// The words of `waitsForOwner`.
const WAITING = `FROM deals d JOIN leads l ON l.key = d.lead_key
   WHERE d.state = 'open' AND d.owner IS NULL AND l.owner IS NULL AND l.removed = 0 AND l.merged_into IS NULL
   AND l.status NOT IN ('won', 'lost', 'disqualified') AND json_extract(l.fired, '$."route.no_owner"') IS NOT NULL`;
const selectWaitingPipelines = scalar<[], string>(`SELECT DISTINCT l.pipeline ${WAITING} AND l.pipeline IS NOT NULL`);
const selectWaiting = statement<[string, number], WaitingLead>(
  `SELECT d.lead_key AS key, min(d.seq) AS seq ${WAITING} AND l.pipeline = ? GROUP BY d.lead_key ORDER BY min(d.seq) LIMIT ?`);

/** A lead with the place of its deal in the order of the ledger. */
export interface WaitingLead { readonly key: number; readonly seq: number }

/** Pipelines with leads that were routed when nobody had room, and whose deal nobody owns still. */
export const listPipelinesWithoutOwner = (tx: ReadTx): string[] => tx.use(selectWaitingPipelines).all();
/** Those leads of a pipeline, the longest waiting first. */
export const listLeadsWithoutOwner = (tx: ReadTx, pipeline: string, limit: number): WaitingLead[] => tx.use(selectWaiting).all(pipeline, limit);
