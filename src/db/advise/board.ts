import type { Weighable } from '../../core/advise/weighted.ts';
import type { Instant } from '../../core/base/instant.ts';
import { WEIGHABLE } from '../deal/deal.ts';
import { type ReadTx, scalar, statement } from '../store.ts';

/** An open deal as a column of the board holds it; `seq` is its place in the order. */
export interface BoardDeal {
  readonly id: string; readonly seq: number; readonly leadKey: number; readonly stageAt: Instant; readonly amountMinor: number | null;
  readonly currency: string; readonly nextActivityAt: Instant | null;
}
const COLUMNS = 'id, seq, lead_key AS leadKey, stage_at AS stageAt, amount_minor AS amountMinor, currency, next_activity_at AS nextActivityAt';
const WHERE = `state = 'open' AND pipeline = ? AND stage = ?`;
const selectAfter = statement<[string, string, number, number], BoardDeal>(`SELECT ${COLUMNS} FROM deals WHERE ${WHERE} AND seq > ? ORDER BY seq LIMIT ?`);
const selectBefore = statement<[string, string, number, number], BoardDeal>(`SELECT ${COLUMNS} FROM deals WHERE ${WHERE} AND seq < ? ORDER BY seq DESC LIMIT ?`);
const selectOf = statement<[string, string, string], BoardDeal>(
  `SELECT ${COLUMNS} FROM deals WHERE ${WHERE} AND seq IN (SELECT value FROM json_each(?)) ORDER BY seq`);
const countBefore = scalar<[string, string, number], number>(`SELECT count(*) FROM deals WHERE ${WHERE} AND seq < ?`);
const selectSeqs = statement<[string], FilterRow>(
  `SELECT d.seq, d.stage, d.amount_minor AS amountMinor, d.currency, d.probability, d.name AS deal, l.name, l.company
   FROM deals d JOIN leads l ON l.key = d.lead_key WHERE d.state = 'open' AND d.pipeline = ? ORDER BY d.stage, d.seq`);
/** AUTOINCREMENT's memory: the number of the newest event there ever was. */
const selectVersion = scalar<[], number>(`SELECT seq FROM sqlite_sequence WHERE name = 'events'`);
const selectLead = statement<[string], { leadId: string; name: string }>('SELECT l.id AS leadId, d.name FROM deals d JOIN leads l ON l.key = d.lead_key WHERE d.id = ?');
const selectTotals = statement<[string], BoardTotal>(
  `SELECT stage, currency, count(*) AS deals, coalesce(sum(amount_minor), 0) AS amountMinor, ${WEIGHABLE} FROM deals WHERE state = 'open' AND pipeline = ? GROUP BY stage, currency`);

/** Open deals of a stage in one currency. */
export interface BoardTotal extends Weighable { readonly stage: string; readonly currency: string; readonly deals: number; readonly amountMinor: number }

/** What a filter looks at. */
export interface FilterRow {
  readonly seq: number; readonly stage: string; readonly amountMinor: number | null; readonly currency: string;
  readonly probability: number | null; readonly deal: string; readonly name: string | null; readonly company: string | null;
}

interface Place { readonly pipeline: string; readonly stage: string }

/** The next cards of a column below `seq`, by key and not by offset. */
export const listDealsAfter = (tx: ReadTx, { pipeline, stage }: Place, seq: number, limit: number): BoardDeal[] =>
  tx.use(selectAfter).all(pipeline, stage, seq, limit);
/** The cards above `seq`, in the order of the column. */
export const listDealsBefore = (tx: ReadTx, { pipeline, stage }: Place, seq: number, limit: number): BoardDeal[] =>
  tx.use(selectBefore).all(pipeline, stage, seq, limit).reverse();
/** The cards of these numbers that still stand in the column. */
export const listDealsBySeq = (tx: ReadTx, { pipeline, stage }: Place, seqs: readonly number[]): BoardDeal[] =>
  tx.use(selectOf).all(pipeline, stage, JSON.stringify(seqs));
/** How many cards stand above `seq`. */
export const countDealsBefore = (tx: ReadTx, { pipeline, stage }: Place, seq: number): number => tx.use(countBefore).get(pipeline, stage, seq) ?? 0;
/** Every open deal of a pipeline with its texts, column by column. */
export const readFilterRows = (tx: ReadTx, pipeline: string): IterableIterator<FilterRow> => tx.use(selectSeqs).iterate(pipeline);
/** Differs when anything was recorded since. */
export const ledgerVersion = (tx: ReadTx): number => tx.use(selectVersion).get() ?? 0;
/** The lead of a deal, and the deal's own name. */
export const findDealLead = (tx: ReadTx, id: string): { readonly leadId: string; readonly name: string } | undefined => tx.use(selectLead).get(id);
/** Counts and sums of a pipeline's open deals. */
export const sumBoard = (tx: ReadTx, pipeline: string): BoardTotal[] => tx.use(selectTotals).all(pipeline);
