import type { LeadStatus } from '../../core/ledger/event.ts';
import { type ReadTx, statement } from '../store.ts';

interface Decider { readonly status: LeadStatus; readonly rule: string | null; readonly deals: number }

const selectDecider = statement<[number], Decider>(
  `SELECT l.status, (SELECT coalesce(h.rule, h.by) FROM status_history h WHERE h.lead_key = l.key ORDER BY h.seq DESC LIMIT 1) AS rule,
   EXISTS (SELECT 1 FROM deals d WHERE d.lead_key = l.key) AS deals FROM leads l WHERE l.key = ?`);

/** The status of a lead and by which rule it got there, `human` for a person without one; null while it has never changed. */
export const deciderOfStatus = (tx: ReadTx, key: number): { readonly status: LeadStatus; readonly rule: string | null; readonly hasDeals: boolean } => {
  const { status, rule, deals } = tx.use(selectDecider).get(key) ?? { status: 'new' as const, rule: null, deals: 0 };
  return { status, rule, hasDeals: deals === 1 };
};
