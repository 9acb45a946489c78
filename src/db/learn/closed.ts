import { type ReadTx, statement } from '../store.ts';

/** A lead with an outcome, and the event that gave it. */
export interface ClosedLead { readonly key: number; readonly id: string; readonly won: boolean; readonly outcomeSeq: number }

const selectClosed = statement<[number], Omit<ClosedLead, 'won'> & { readonly status: string }>(
  `SELECT key, id, status, status_seq AS outcomeSeq FROM leads WHERE status IN ('won', 'lost') AND removed = 0 AND merged_into IS NULL ORDER BY status_at DESC, key DESC LIMIT ?`);
/** Leads that are won or lost now, the newest outcome first. */
export const listClosedLeads = (tx: ReadTx, limit: number): ClosedLead[] =>
  tx.use(selectClosed).all(limit).map(({ status, ...lead }) => ({ ...lead, won: status === 'won' }));
