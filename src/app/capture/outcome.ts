import type { Candidate } from '../../core/capture/candidate.ts';
import { fold } from '../../core/ledger/fold.ts';
import { TOLD_OUTCOME } from '../../core/learn/moment.ts';
import { stamp } from '../../core/ledger/stamp.ts';
import { deciderOfStatus } from '../../db/capture/outcome.ts';
import { appendEvent } from '../../db/ledger/ledger.ts';
import { loadRecords, saveRecord, snapshot } from '../../db/ledger/lead-record.ts';
import type { Taking } from './take.ts';

/**
 * Writes down how it ended with a lead of the past: won or lost, from outside, as history, so that nothing starts because of it. Who has gone on since, by any other
 * word or with a deal, stays as they are. Says whether it is news: told again it changes nothing.
 */
export const tellOutcome = (taking: Taking, key: number, { status, quote }: NonNullable<Candidate['outcome']>): boolean => {
  const { tx, context, source } = taking;
  const { status: from, rule, hasDeals } = deciderOfStatus(tx, key);
  if (from === status || hasDeals || (rule !== null && rule !== TOLD_OUTCOME)) return false;
  const record = loadRecords(tx, [key], { now: tx.now, whole: true }).get(key);
  if (!record) return false;
  const batch = taking.batch();
  const event = stamp({ type: 'status.changed', payload: { from, to: status, reason: quote }, by: 'outside', rule: TOLD_OUTCOME, causeSeq: null },
    { seq: taking.seq++, leadKey: key, now: tx.now, playbookVersion: context.playbookVersion, batch, history: true, source });
  appendEvent(tx, event);
  const before = snapshot(record);
  fold(record, event);
  saveRecord(tx, { before, after: record });
  return true;
};
