import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { adopt } from '../../../src/app/engage/adopt.ts';
import { pausedReason, readMailboxes, resumeMailbox } from '../../../src/app/engage/mailbox.ts';
import { approveMessage, discardMessage, readOutbox, resolveUnknown, showOutboxMessage } from '../../../src/app/engage/outbox.ts';
import { sendDue } from '../../../src/app/engage/send-loop.ts';
import { undoDecision } from '../../../src/app/ledger/undo-decision.ts';
import { memoryChannel } from '../../../src/channels/memory.ts';
import { DAY_MS, HOUR_MS } from '../../../src/core/base/instant.ts';
import type { SendResult } from '../../../src/core/engage/channel.ts';
import { appendSends, readJournal } from '../../../src/files/send-journal.ts';
import { ingestFile } from '../../support/capture.ts';
import { giveDraft, giveMessage, givePerson, MONDAY, outboxContext, states } from '../../support/outbox.ts';
import { verifyLeads } from '../../support/verified.ts';

const UNKNOWN: SendResult = { kind: 'unknown', reason: 'reset' };
const unknown = async () => {
  const channel = memoryChannel('email', { mailbox: 'me@corp.example', answer: (_, call) => (call === 0 ? UNKNOWN : undefined) });
  const context = await outboxContext({ channels: [channel] });
  const id = await giveMessage(context, await givePerson(context, 'ann'));
  await sendDue(context);
  return { channel, context, id };
};

describe('a message that nobody knows of', () => {
  it('is listed first, and counts as sent when a person says so', async () => {
    const { channel, context, id } = await unknown();
    await giveMessage(context, await givePerson(context, 'bob'), { due_at: context.clock.now() + DAY_MS });
    expect((await readOutbox(context, {})).map(({ state }) => state)).toEqual(['unknown', 'planned']);
    const { message, sends } = await resolveUnknown(context, id, { as: 'sent', reason: 'it is in the Sent folder' });
    expect([message.state, sends.map(({ state }) => state)]).toEqual(['sent', ['sent']]);
    context.clock.advance(DAY_MS);
    await sendDue(context);
    expect(channel.calls.filter((call) => call.id === id)).toHaveLength(1);
    await expect(resolveUnknown(context, id, { as: 'sent', reason: '' })).rejects.toMatchObject({ code: 'conflict' });
    await verifyLeads(context);
  });

  it('is due again when a person says that it was not sent, under the same key', async () => {
    const { channel, context, id } = await unknown();
    context.clock.advance(5 * DAY_MS);
    await resolveUnknown(context, id, { as: 'not_sent', reason: 'not in their log' });
    // A Saturday: it waits for its window.
    expect(await sendDue(context)).toMatchObject({ waiting: 1 });
    context.clock.advance(2 * DAY_MS);
    expect(await sendDue(context)).toMatchObject({ sent: 1 });
    expect(channel.calls.map(({ key }) => key)).toEqual([channel.calls[0]?.key, channel.calls[0]?.key]);
    expect((await showOutboxMessage(context, id)).sends.map(({ state }) => state)).toEqual(['not_sent', 'sent']);
    await verifyLeads(context);
  });
});

it('a draft leaves once a person approves it, and not once it is discarded', async () => {
  const channel = memoryChannel('email');
  const context = await outboxContext({ channels: [channel] });
  const ids = [await giveDraft(context, await givePerson(context, 'ann')), await giveDraft(context, await givePerson(context, 'bob'))];
  await sendDue(context);
  expect(channel.calls).toHaveLength(0);
  await approveMessage(context, ids[0] ?? '');
  await discardMessage(context, ids[1] ?? '', '');
  expect(await sendDue(context)).toMatchObject({ sent: 1 });
  expect(states(context)).toEqual(['sent', 'discarded']);
  await expect(discardMessage(context, ids[0] ?? '', '')).rejects.toMatchObject({ code: 'conflict' });
  await verifyLeads(context);
});

it('what was sent stays: no undo of the decision takes it back', async () => {
  const context = await outboxContext({ channels: [memoryChannel('email')] });
  await giveMessage(context, await givePerson(context, 'ann'));
  await sendDue(context);
  const seqs = context.db.prepare(`SELECT seq FROM events WHERE type LIKE 'message.%'`).pluck().all() as number[];
  expect(seqs).toHaveLength(3);
  for (const seq of seqs) await expect(undoDecision(context, seq)).rejects.toMatchObject({ code: 'conflict' });
});

describe('adopt', () => {
  it('learns what was sent since the copy was made: nobody gets it again, and what has no outcome is unknown', async () => {
    const channel = memoryChannel('email', { mailbox: 'me@corp.example' });
    const context = await outboxContext({ channels: [channel] });
    const names = ['ann', 'bob', 'cas', 'dan'];
    for (const name of names) await giveMessage(context, await givePerson(context, name));
    const copy = context.db.serialize();
    expect(await sendDue(context)).toMatchObject({ sent: 4 });
    const { journal } = context.paths;
    // The outcome of the last one never reached the disk.
    const lines = readJournal(journal);
    rmSync(journal);
    appendSends(journal, []);
    const { writeJournal } = await import('../../../src/files/send-journal.ts');
    writeJournal(journal, lines.slice(0, -1));
    const { SqliteDatabase } = await import('../../../src/db/driver.ts');
    const { createStore } = await import('../../../src/db/store.ts');
    const { unknownWaiters } = await import('../../../src/db/waiters.ts');
    const db = new SqliteDatabase(copy);
    let ids = 0;
    const restored = { ...context, db, store: createStore(db, { clock: context.clock, newId: (prefix) => `${prefix}_r${++ids}`, jitter: () => 0.5, patienceMs: 200, waiters: unknownWaiters }) };
    const sentAt = (): unknown => db.prepare('SELECT sent_at FROM messages ORDER BY seq').pluck().all();
    context.clock.advance(3 * HOUR_MS);
    try {
      expect((await sendDue(restored)).stop?.code).toBe('journal');
      expect(await adopt(restored, { reason: 'restored', isDryRun: true })).toMatchObject({ learnt: 4, unknown: 1 });
      expect(await adopt(restored, { reason: 'restored' })).toMatchObject({ learnt: 4, unknown: 1 });
      expect(await adopt(restored, { reason: 'again' })).toEqual({ reason: null, learnt: 0, rewritten: 0, unknown: 0 });
      expect(sentAt()).toEqual([MONDAY, MONDAY, MONDAY, null]);
      expect(await sendDue(restored)).toMatchObject({ sent: 0, discarded: 0, held: 0, waiting: 0, stop: null });
      expect(channel.calls).toHaveLength(4);
      expect(states(restored)).toEqual(['sent', 'sent', 'sent', 'unknown']);
      await verifyLeads(restored);
    } finally { db.close(); }
  });

  it('writes again what a journal has lost', async () => {
    const channel = memoryChannel('email');
    const context = await outboxContext({ channels: [channel] });
    await giveMessage(context, await givePerson(context, 'ann'));
    await sendDue(context);
    rmSync(context.paths.journal);
    await giveMessage(context, await givePerson(context, 'bob'));
    expect((await sendDue(context)).stop?.code).toBe('journal');
    expect(await adopt(context, { reason: 'lost' })).toMatchObject({ learnt: 0, rewritten: 1 });
    expect(await sendDue(context)).toMatchObject({ sent: 1, stop: null });
  });
});

it('a mailbox of which too much comes back pauses, says so once, and goes on when a person lets it', async () => {
  const channel = memoryChannel('email', { mailbox: 'me@corp.example' });
  const context = await outboxContext({ channels: [channel] });
  context.db.exec(`WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 60) INSERT INTO sends (key, message, lead_key, channel, mailbox, state, at)
    SELECT 'k' || i, 'ms_' || i, i, 'email', 'me@corp.example', 'sent', ${context.clock.now() - 2 * DAY_MS} FROM n`);
  await import('../../../src/files/send-journal.ts').then(({ appendSends: append }) => append(context.paths.journal, [{ number: 60, key: 'k60', message: 'ms_60', at: 0, mailbox: 'm' }]));
  for (const name of ['ann', 'bob']) await givePerson(context, name);
  const file = join(context.paths.dir, 'bounces.ndjson');
  writeFileSync(file, ['ann', 'bob'].map((name) => JSON.stringify({ event_type: 'email_bounced', source: 'mail', occurred_at: '2026-03-01T10:00:00Z', lead_identifier: { email: `${name}@corp-${name}.example` } })).join('\n'));
  await ingestFile(context, file);
  await giveMessage(context, await givePerson(context, 'cas'));
  expect(await sendDue(context)).toMatchObject({ sent: 0, waiting: 1 });
  expect(await context.store.read((tx) => pausedReason(tx, 'me@corp.example'))).toMatch(/^2 of 60 messages/);
  expect(context.db.prepare(`SELECT kind FROM notifications WHERE kind = 'mailbox_paused'`).all()).toHaveLength(1);
  expect(await context.store.read(readMailboxes)).toMatchObject([{ mailbox: 'me@corp.example', sent: 60, bounced: 2 }]);
  await resumeMailbox(context, 'me@corp.example', 'cleaned');
  expect(await sendDue(context)).toMatchObject({ sent: 1 });
  expect(await context.store.read((tx) => pausedReason(tx, 'me@corp.example'))).toBeUndefined();
});

it('finds whose message a provider means by an index, and not by reading every call', async () => {
  const context = await outboxContext();
  const planOf = (sql: string, ...of: readonly string[]): string => (context.db.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...of) as readonly { readonly detail: string }[]).map(({ detail }) => detail).join('; ');
  const byProvider = planOf('SELECT lead_key FROM sends WHERE provider_id = ? AND channel = ? ORDER BY number DESC LIMIT 1', 'SM1', 'sms');
  const byEither = planOf('SELECT at FROM sends WHERE key = ? OR (provider_id = ? AND channel = ?) ORDER BY number DESC LIMIT 1', 'k', 'SM1', 'sms');
  expect([byProvider, byEither].map((plan) => /SCAN/.test(plan))).toEqual([false, false]);
  expect(byProvider).toContain('sends_by_provider');
});
