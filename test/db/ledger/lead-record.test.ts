import { expect, test } from 'vitest';
import { occurrenceKey } from '../../../src/core/ledger/lead-record.ts';
import { insertLead, loadRecords, saveRecord, snapshot } from '../../../src/db/ledger/lead-record.ts';
import { testContext } from '../../support/context.ts';

const YEAR_MS = 365 * 86_400_000;

test('a whole record has the points of every time, also those that expired before 1970', async () => {
  const { store } = testContext({ now: Date.UTC(2026, 2, 2) });
  const kept = await store.write((tx) => {
    const key = insertLead(tx, 'ld_old');
    const load = (): ReturnType<typeof snapshot> | undefined => loadRecords(tx, [key], { now: tx.now, whole: true }).get(key);
    const before = load();
    if (!before) throw new Error('the lead is not there');
    const after = snapshot(before);
    const row = { rule: 'page', seq: 1, dedupeKey: 'a', occurredAt: -50 * YEAR_MS, milliPoints: 5000, halfLifeMs: null, expiresAt: -49 * YEAR_MS };
    after.values.scoreRows.set(occurrenceKey(row), row);
    saveRecord(tx, { before, after });
    return [...load()?.values.scoreRows.values() ?? []];
  });
  expect(kept).toMatchObject([{ occurredAt: -50 * YEAR_MS }]);
});
