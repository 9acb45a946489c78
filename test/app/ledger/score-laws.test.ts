import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evaluateLeads } from '../../../src/app/ledger/evaluate.ts';
import { toIso } from '../../../src/core/base/instant.ts';
import { scoreMilli } from '../../../src/core/decide/score.ts';
import type { Effect } from '../../../src/core/ledger/effect.ts';
import type { IncomingEvent } from '../../../src/core/ledger/event.ts';
import { fold } from '../../../src/core/ledger/fold.ts';
import { stamp } from '../../../src/core/ledger/stamp.ts';
import { appendEvent, nextSeq } from '../../../src/db/ledger/ledger.ts';
import { loadRecords, saveRecord, snapshot } from '../../../src/db/ledger/lead-record.ts';
import type { Tx } from '../../../src/db/store.ts';
import { aHistory, PLAYBOOKS, portionsOf } from '../../core/decide/histories.ts';
import { NOW } from '../../core/decide/lead.ts';
import { type PlainEvent, referenceScore } from '../../core/decide/reference-score.ts';
import { giveLead, testContext } from '../../support/context.ts';
import { verifyLeads } from '../../support/verified.ts';

/** As an ingest takes events in: appended, folded, unread. */
const ingest = (tx: Tx, key: number, events: readonly PlainEvent[]): void => {
  const record = loadRecords(tx, [key], { now: tx.now }).get(key);
  if (!record) throw new Error('the lead is gone');
  const before = snapshot(record);
  const book = (type: 'task.created' | 'task.cancelled', dedupeKey: string, at: number, payload: object): void => {
    const effect = { type, payload, by: 'human', rule: 'human', causeSeq: null, occurredAt: at } as unknown as Effect;
    const event = stamp(effect, { seq: nextSeq(tx), leadKey: key, now: tx.now, playbookVersion: null, dedupeKey, history: true });
    appendEvent(tx, event);
    fold(record, event);
  };
  for (const { key: dedupeKey, type, at, page, meeting } of events) {
    if (meeting?.ours) {
      const id = `tk_${dedupeKey}`;
      book('task.created', dedupeKey, at, { id, title: '', kind: 'meeting', due_at: meeting.begins, owner: null, deal: null, urgency: 'high', text: '', minutes: 30 });
      if (meeting.off) book('task.cancelled', `${dedupeKey} off`, at, { id, reason: '' });
      continue;
    }
    const event: IncomingEvent = {
      kind: 'incoming', type, metadata: { ...(page !== null && { page }), ...(meeting && { starts_at: toIso(meeting.begins) }) }, seq: nextSeq(tx), dedupeKey, leadKey: key, source: 'website', campaign: null, occurredAt: at,
      recordedAt: tx.now, by: 'outside', actor: null, rule: null, causeSeq: null, batch: null, playbookVersion: null, history: true,
    };
    appendEvent(tx, event);
    fold(record, event);
  }
  saveRecord(tx, { before, after: record });
};

test('what is stored between evaluations is enough: late events, expired rows and a clock that steps back lose nothing', async () => {
  await fc.assert(fc.asyncProperty(aHistory, async (told) => {
    const playbook = PLAYBOOKS[told.playbook] ?? PLAYBOOKS[0];
    if (!playbook) throw new Error('no playbook');
    const { rules, scoring } = playbook;
    const context = testContext({ rules, now: NOW });
    const key = await giveLead(context, { id: 'ld_a', fields: told.facts });
    const known: PlainEvent[] = [];
    for (const [turn, portion] of portionsOf(told).entries()) {
      context.clock.set(told.readings[turn % told.readings.length] ?? NOW);
      await context.store.write((tx) => { ingest(tx, key, portion); evaluateLeads(tx, context, [key]); });
      known.push(...portion);
    }
    await verifyLeads(context);
    for (const at of told.readings) {
      const record = await context.store.read((tx) => loadRecords(tx, [key], { now: at }).get(key));
      expect(record && scoreMilli(record, rules, at)).toBe(referenceScore(scoring, { facts: told.facts, events: known }, at));
    }
  }), { numRuns: 60, seed: 20260303 });
}, 120_000);
