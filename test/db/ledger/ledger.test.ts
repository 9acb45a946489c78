import { expect, test } from 'vitest';
import type { IncomingEvent } from '../../../src/core/ledger/event.ts';
import { appendNewEvent, lastSeq, nextSeq } from '../../../src/db/ledger/ledger.ts';
import { testContext } from '../../support/context.ts';

const event = (seq: number, dedupeKey: string): IncomingEvent => ({
  kind: 'incoming', type: 'page_visited', metadata: {}, seq, dedupeKey, leadKey: null, source: 'website', campaign: null, occurredAt: 0, recordedAt: 0, by: 'outside',
  actor: null, rule: null, causeSeq: null, batch: null, playbookVersion: null, history: true,
});

test('an event that is there already takes no number, so that the ledger ends where its last event stands', async () => {
  const { store, db } = testContext();
  const isNew = await store.write((tx) => ['a', 'b', 'a', 'c', 'b', 'a'].map((key) => appendNewEvent(tx, event(nextSeq(tx), key))));
  expect(isNew).toEqual([true, true, false, true, false, false]);
  expect(db.prepare('SELECT dedupe_key FROM events ORDER BY seq').pluck().all()).toEqual(['a', 'b', 'c']);
  expect(await store.read(lastSeq)).toBe(db.prepare('SELECT max(seq) FROM events').pluck().get());
});
