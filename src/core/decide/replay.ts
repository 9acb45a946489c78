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
  let created = false;
  for (const event of events) {
    const record = recordOf(event.leadKey ?? key);
    fold(record, event);
    if (event.kind !== 'own') continue;
    if (event.type === 'lead.merged') takeOver(record, recordOf(event.payload.lead_key));
    if (event.type === 'lead.created' && event.leadKey === key) created = true;
  }
  const lead = recordOf(key);
  if (!created) lead.removed = true;
  lead.lastSeq = events.reduce((last, { seq }) => Math.max(last, seq), 0);
  if (lead.mergedInto === null) absorbAll(lead, events, rules);
  return lead;
};
