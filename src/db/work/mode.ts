import type { Mode } from '../../core/ledger/event.ts';
import { type ReadTx, scalar, statement } from '../store.ts';

export interface LeadModeRow { readonly id: string; readonly name: string | null; readonly mode: Mode }
const OWN = 'mode IS NOT NULL AND removed = 0 AND merged_into IS NULL';
const selectModes = statement<[number], LeadModeRow>(`SELECT id, name, mode FROM leads WHERE ${OWN} ORDER BY key LIMIT ?`);
const countModes = scalar<[], number>(`SELECT count(*) FROM leads WHERE ${OWN}`);

/** Leads with a mode of their own. */
export const listLeadModes = (tx: ReadTx, limit: number): LeadModeRow[] => tx.use(selectModes).all(limit);
export const countLeadModes = (tx: ReadTx): number => tx.use(countModes).get() ?? 0;
