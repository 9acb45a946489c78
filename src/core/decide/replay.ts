import type { LedgerEvent } from '../ledger/event.ts';
import { fold, takeOver } from '../ledger/fold.ts';
import { emptyRecord, type LeadRecord } from '../ledger/lead-record.ts';
import type { Rules } from '../playbook/rules.ts';
import { absorbAll } from './absorb.ts';

export interface Replay {
  readonly key: number;
  readonly id: string;
  /** Visible events of the lead and of those merged into it, in the order of the ledger. */
  readonly events: readonly LedgerEvent[];
  readonly rules: Rules;
}

/**
 * A lead from nothing but its events: facts and decisions are folded in the order of the ledger, values absorbed under `rules`.
 * A lead none of whose visible events created it is removed; one that was merged away keeps nothing.
 */
export const replay = ({ key, id, events, rules }: Replay): LeadRecord => {
  const records = new Map<number, LeadRecord>();
  const recordOf = (leadKey: number): LeadRecord => {
    let record = records.get(leadKey);
    if (!record) {
      record = emptyRecord(leadKey, leadKey === key ? id : '');
      records.set(leadKey, record);
    }
    return record;
  };
  // What an undo left of a lead is what was known of it first, though it was written down last.
  const left = (event: LedgerEvent): boolean => event.type === 'lead.created' && event.rule === 'undo';
  const created = new Set<number>();
  for (const event of [...events.filter(left), ...events.filter((event) => !left(event))]) {
    const record = recordOf(event.leadKey ?? key);
    fold(record, event);
    if (event.kind !== 'own') continue;
    // A lead that nothing created any more has nothing to give.
    if (event.type === 'lead.merged' && created.has(event.payload.lead_key)) takeOver(record, recordOf(event.payload.lead_key));
    if (event.type === 'lead.created') created.add(event.leadKey ?? key);
  }
  const lead = recordOf(key);
  if (!created.has(key)) lead.removed = true;
  lead.lastSeq = events.reduce((last, { seq }) => Math.max(last, seq), 0);
  if (lead.mergedInto === null) absorbAll(lead, events, rules);
  return lead;
};
