import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadPlaces } from '../../../src/app/engage/places.ts';
import { beginMessage } from '../../../src/app/engage/send.ts';
import { sendDue } from '../../../src/app/engage/send-loop.ts';
import { CLAIM_MS, LEASE_MS } from '../../../src/app/engage/send-times.ts';
import { act } from '../../../src/app/ledger/act.ts';
import { human } from '../../../src/app/ledger/ledger.ts';
import { memoryChannel, type MemoryOptions } from '../../../src/channels/memory.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../../src/core/base/instant.ts';
import type { SendResult } from '../../../src/core/engage/channel.ts';
import { claimMessages } from '../../../src/db/engage/outbox.ts';
import { clearSetting, setSetting } from '../../../src/db/workspace.ts';
import { appendEnd, appendSends, readJournal } from '../../../src/files/send-journal.ts';
import { ingestFile } from '../../support/capture.ts';
import type { TestContext } from '../../support/context.ts';
import { giveMessage, givePerson, outboxContext, states } from '../../support/outbox.ts';
import { verifyLeads } from '../../support/verified.ts';

const mail = (options: MemoryOptions = {}) => memoryChannel('email', { mailbox: 'me@corp.example', ...options });
const types = (context: TestContext): readonly string[] =>
  context.db.prepare(`SELECT type FROM events WHERE type LIKE 'message.%' ORDER BY seq`).pluck().all() as string[];
const notices = (context: TestContext): readonly string[] => context.db.prepare('SELECT kind FROM notifications ORDER BY seq').pluck().all() as string[];

/** Begins a send as a process does that then goes no further. */
const begin = async (context: TestContext, isJournaled = true) => {
  const { at, whereabouts } = await loadPlaces('UTC');
  const begun = await context.store.write((tx) => {
    const [claimed] = claimMessages(tx, { channels: ['email'], limit: 1, token: 'slow', until: tx.now + CLAIM_MS });
    if (!claimed) throw new Error('nothing is due');
    const beginning = beginMessage(tx, context, { claimed, channel: { mailbox: 'me@corp.example' }, leaseMs: LEASE_MS, placeOf: (fields, window) => at(whereabouts(fields), window) });
    if (beginning.kind !== 'begun') throw new Error(`it is ${beginning.over}`);
    return beginning.begun;
  });
  const { number, outbound: { key, id } } = begun;
  if (isJournaled) appendSends(context.paths.journal, [{ number, key, message: id, at: context.clock.now(), mailbox: 'me@corp.example' }]);
  return begun;
};

describe('what is due', () => {
  it('leaves once, with a line in the journal before the call and one behind it', async () => {
    let journaled = 0;
    const channel = mail({ answer: () => { journaled = readJournal(context.paths.journal).length; return undefined; } });
    const context: TestContext = await outboxContext({ channels: [channel] });
    const id = await giveMessage(context, await givePerson(context, 'ann'));
    expect(await sendDue(context)).toMatchObject({ sent: 1, stop: null });
    expect(journaled).toBe(1);
    expect(channel.sent).toMatchObject([{ id, to: 'ann@corp-ann.example', subject: 'Hello', messageId: expect.stringMatching(/^<[0-9a-f]{32}@corp\.example>$/) as string }]);
    expect(types(context)).toEqual(['message.drafted', 'message.sending', 'message.sent']);
    expect(readJournal(context.paths.journal)).toMatchObject([{ kind: 'send', number: 1, key: channel.sent[0]?.key, message: id }, { kind: 'end', number: 1, outcome: 'sent' }]);
    expect(await sendDue(context)).toMatchObject({ sent: 0 });
    expect(channel.calls).toHaveLength(1);
    await verifyLeads(context);
  });

  it('has a key that is made from who, cadence, step and occurrence, and is not sent under it again', async () => {
    const channel = mail();
    const context = await outboxContext({ channels: [channel] });
    const key = await givePerson(context, 'ann');
    await giveMessage(context, key);
    await sendDue(context);
    await giveMessage(context, key);
    context.clock.advance(2 * DAY_MS);
    await giveMessage(context, key, { occurrence: 2 });
    expect(await sendDue(context)).toMatchObject({ sent: 1, discarded: 1 });
    expect(new Set(channel.calls.map((message) => message.key)).size).toBe(2);
    expect(states(context)).toEqual(['sent', 'discarded', 'sent']);
    await verifyLeads(context);
  });

  it('waits in a dry run and while work is stopped, also when that is said between two messages', async () => {
    const channel = mail({ answer: (_, call) => { if (call === 0) writeFileSync(context.paths.stop, ''); return undefined; } });
    const context: TestContext = await outboxContext({ channels: [channel] });
    for (const name of ['ann', 'bob', 'cas']) await giveMessage(context, await givePerson(context, name));
    await context.store.write((tx) => { clearSetting(tx, 'live'); });
    await sendDue(context);
    expect(channel.calls).toHaveLength(0);
    await context.store.write((tx) => { setSetting(tx, 'live', 'now'); });
    expect(await sendDue(context)).toMatchObject({ sent: 1 });
    expect(await sendDue(context)).toMatchObject({ sent: 0 });
    rmSync(context.paths.stop);
    expect(await sendDue(context)).toMatchObject({ sent: 2 });
    expect(states(context)).toEqual(['sent', 'sent', 'sent']);
  });

  it('goes to nobody who asked to be left alone, and not to who is no longer in the cadence', async () => {
    const channel = mail();
    const context = await outboxContext({ channels: [channel] });
    await giveMessage(context, await givePerson(context, 'ann'));
    const file = join(context.paths.dir, 'wish.ndjson');
    writeFileSync(file, JSON.stringify({ event_type: 'unsubscribed', source: 'mail', occurred_at: '2026-03-02T09:59:00Z', lead_identifier: { email: 'ann@corp-ann.example' } }));
    await ingestFile(context, file);
    expect(await sendDue(context)).toMatchObject({ sent: 0, discarded: 1 });
    expect(channel.calls).toHaveLength(0);
    expect(context.db.prepare('SELECT state, reason FROM messages').get()).toMatchObject({ state: 'discarded' });
  });

  it('is held for a person when it should have left long ago, and leaves when it is due in its window', async () => {
    const channel = mail();
    const context = await outboxContext({ channels: [channel] });
    await giveMessage(context, await givePerson(context, 'ann'));
    await giveMessage(context, await givePerson(context, 'bob'), { due_at: context.clock.now() + 3 * DAY_MS });
    context.clock.advance(3 * DAY_MS);
    expect(await sendDue(context)).toMatchObject({ sent: 1, held: 1 });
    expect(states(context)).toEqual(['held', 'sent']);
    expect(context.db.prepare(`SELECT gate FROM messages WHERE state = 'held'`).get()).toEqual({ gate: 'late' });
    await verifyLeads(context);
  });

  it('waits for its window and for the cap of its person, and is looked at again when they open', async () => {
    const channel = mail();
    const context = await outboxContext({ channels: [channel], now: Date.UTC(2026, 2, 2, 20) });
    const key = await givePerson(context, 'ann');
    await giveMessage(context, key);
    await giveMessage(context, key, { step: 'second' });
    expect(await sendDue(context)).toMatchObject({ sent: 0, waiting: 2 });
    const waiting = context.db.prepare('SELECT waits_for, next_at FROM messages').all();
    expect(waiting).toEqual([0, 1].map(() => ({ waits_for: 'window', next_at: Date.UTC(2026, 2, 3, 8) })));
    context.clock.set(Date.UTC(2026, 2, 3, 8));
    expect(await sendDue(context)).toMatchObject({ sent: 1, waiting: 1 });
    expect(context.db.prepare(`SELECT waits_for, next_at FROM messages WHERE state = 'approved'`).get()).toEqual({ waits_for: 'cap', next_at: Date.UTC(2026, 2, 4, 4) });
  });

  it('leaves twenty in a minute over all who send, and the rest in the next', async () => {
    const channel = mail({ keyed: { ttlMs: DAY_MS } });
    const context = await outboxContext({ channels: [channel] });
    const { rules } = context;
    const free = { ...context, rules: { ...rules, limits: { ...rules.limits, perDay: {}, warmUp: null } } };
    for (let index = 0; index < 25; index++) await giveMessage(context, await givePerson(context, `p${index}`));
    const [one, two] = await Promise.all([sendDue(free), sendDue(free)]);
    expect((one?.sent ?? 0) + (two?.sent ?? 0)).toBe(20);
    context.clock.advance(MINUTE_MS + 1);
    expect(await sendDue(free)).toMatchObject({ sent: 5 });
    expect(new Set(channel.calls.map(({ key }) => key)).size).toBe(25);
    expect(channel.calls).toHaveLength(25);
  });

  it('is put off where its channel is not set up, and says so', async () => {
    const context = await outboxContext({ channels: [mail()] });
    await giveMessage(context, await givePerson(context, 'ann'), { channel: 'sms' });
    await sendDue(context);
    expect(context.db.prepare('SELECT state, waits_for, waits_reason FROM messages').get()).toEqual({ state: 'approved', waits_for: 'channel', waits_reason: 'sms is not set up: salesos channels setup sms' });
  });
});

describe('what a provider says', () => {
  const answering = async (...answers: readonly (SendResult | undefined)[]) => {
    const channel = mail({ answer: (_, call) => answers[call] });
    const context = await outboxContext({ channels: [channel] });
    await giveMessage(context, await givePerson(context, 'ann'));
    return { channel, context, done: await sendDue(context) };
  };

  it('not now: it is tried again, not before the provider wants it', async () => {
    const { channel, context, done } = await answering({ kind: 'not_sent', reason: '429', retryAfterMs: 10 * MINUTE_MS }, undefined);
    expect(done).toMatchObject({ notSent: 1 });
    context.clock.advance(9 * MINUTE_MS);
    expect(await sendDue(context)).toMatchObject({ sent: 0 });
    context.clock.advance(MINUTE_MS);
    expect(await sendDue(context)).toMatchObject({ sent: 1 });
    expect(channel.calls.map(({ key }) => key)).toEqual([channel.calls[0]?.key, channel.calls[0]?.key]);
    expect(types(context)).toEqual(['message.drafted', 'message.sending', 'message.failed', 'message.sending', 'message.sent']);
    await verifyLeads(context);
  });

  it('not now, because the mailbox is full: tried again, a soft bounce once for each message, and after three the address is left alone and nobody suppressed', async () => {
    const channel = mail({ answer: () => ({ kind: 'not_sent', reason: '552 5.2.2 mailbox full', retryAfterMs: 4 * HOUR_MS, isSoftBounce: true }) });
    const context = await outboxContext({ channels: [channel] });
    const key = await givePerson(context, 'ann');
    const bounces = (): unknown => context.db.prepare(`SELECT count(*) FROM events WHERE type = 'email_bounced' AND lead_key = ?`).pluck().get(key);
    await giveMessage(context, key);
    await sendDue(context);
    context.clock.advance(4 * HOUR_MS);
    expect([await sendDue(context), channel.calls.length, bounces()]).toMatchObject([{ notSent: 1 }, 2, 1]);
    await giveMessage(context, key, { step: 'second' });
    await giveMessage(context, key, { step: 'third' });
    context.clock.advance(HOUR_MS);
    expect([await sendDue(context), bounces()]).toMatchObject([{ notSent: 2 }, 3]);
    const { length } = channel.calls;
    context.clock.set(context.clock.now() + DAY_MS);
    expect(await sendDue(context)).toMatchObject({ sent: 0, waiting: 3 });
    expect([channel.calls.length, context.db.prepare('SELECT DISTINCT waits_reason FROM messages').pluck().all()]).toEqual([length, ['3 e-mails came back for now']]);
    expect(context.db.prepare('SELECT count(*) FROM suppressions').pluck().get()).toBe(0);
    await verifyLeads(context);
  });

  it('never by a bot that was blocked: the chat is suppressed as what it is, and as nobody\'s number', async () => {
    const channel = memoryChannel('telegram', { answer: () => ({ kind: 'rejected', reason: '403 bot was blocked by the user', suppress: true }) });
    const context = await outboxContext({ channels: [channel] });
    const key = await givePerson(context, 'ann');
    await act(context, key, () => [human('lead.updated', { fields: {}, attributes: {}, identities_added: [{ kind: 'handle', value: 'telegram:4711', shared: false }], identities_removed: [], tags_added: [], tags_removed: [] })]);
    await giveMessage(context, key, { channel: 'telegram' });
    expect(await sendDue(context)).toMatchObject({ rejected: 1 });
    expect(channel.calls).toMatchObject([{ to: '4711' }]);
    expect(context.db.prepare('SELECT kind, value FROM suppressions WHERE value LIKE ?').all('%4711')).toEqual([{ kind: 'handle', value: 'telegram:4711' }]);
  });

  it('never: it has failed, and an address that takes no mail is not written to again', async () => {
    const { context, done } = await answering({ kind: 'rejected', reason: '550 no such user', suppress: true });
    expect(done).toMatchObject({ rejected: 1 });
    expect(states(context)).toEqual(['failed']);
    expect(context.db.prepare('SELECT reason FROM suppressions WHERE value = ?').get('ann@corp-ann.example')).toEqual({ reason: 'bounced' });
    await giveMessage(context, 1, { step: 'second' });
    context.clock.advance(DAY_MS);
    expect(await sendDue(context)).toMatchObject({ sent: 0, discarded: 1 });
  });

  it.each([
    ['nothing that can be read', { kind: 'unknown', reason: 'HTTP 502' }],
    ['an error of its own', undefined],
  ] as const)('%s: nobody knows, the owner is told, and it is never sent again by itself', async (_, answer) => {
    const channel = mail({ answer: () => { if (answer === undefined) throw new Error('a mistake'); return answer; } });
    const context = await outboxContext({ channels: [channel] });
    await giveMessage(context, await givePerson(context, 'ann'));
    expect(await sendDue(context)).toMatchObject({ unknown: 1 });
    expect(notices(context)).toContain('unknown_send');
    context.clock.advance(7 * DAY_MS);
    await sendDue(context);
    expect([channel.calls.length, states(context)]).toEqual([1, ['unknown']]);
    await verifyLeads(context);
  });

  it('asked later whether it left, it says so', async () => {
    const channel = { ...mail({ answer: () => ({ kind: 'unknown', reason: 'reset' }) }), find: async (): Promise<SendResult> => ({ kind: 'sent', providerId: 'found' }) };
    const context = await outboxContext({ channels: [channel] });
    await giveMessage(context, await givePerson(context, 'ann'));
    await sendDue(context);
    expect(await sendDue(context)).toMatchObject({ recovered: { found: 1 } });
    expect(states(context)).toEqual(['sent']);
    await verifyLeads(context);
  });
});

describe('a process that does not come back', () => {
  const left = async (options: MemoryOptions = {}) => {
    const channel = mail(options);
    const context = await outboxContext({ channels: [channel] });
    await giveMessage(context, await givePerson(context, 'ann'));
    return { channel, context };
  };

  it('before the journal had its line: the message is due again', async () => {
    const { channel, context } = await left();
    await begin(context, false);
    context.clock.advance(LEASE_MS);
    expect(await sendDue(context)).toMatchObject({ sent: 1, recovered: { returned: 1 } });
    expect(channel.calls).toHaveLength(1);
    await verifyLeads(context);
  });

  it('after it had its line: nobody knows, unless the line behind it says what came of the call', async () => {
    const { channel, context } = await left();
    await giveMessage(context, await givePerson(context, 'bob'));
    await begin(context);
    const { number, outbound: { key } } = await begin(context);
    appendEnd(context.paths.journal, { number, key, outcome: 'sent' });
    context.clock.advance(LEASE_MS);
    expect(await sendDue(context)).toMatchObject({ sent: 0, recovered: { unknown: 1, settled: 1 } });
    expect([channel.calls.length, states(context)]).toEqual([0, ['unknown', 'sent']]);
    await verifyLeads(context);
  });

  it('with a key that the provider knows for longer: the same key again, while it lives and nothing holds the message', async () => {
    const { channel, context } = await left({ keyed: { ttlMs: DAY_MS } });
    const { outbound } = await begin(context);
    await channel.send(outbound, context.signal);
    context.clock.advance(LEASE_MS);
    expect(await sendDue(context)).toMatchObject({ sent: 1, recovered: { repeated: 1 } });
    expect([channel.sent.length, channel.calls.length, states(context)]).toEqual([1, 2, ['sent']]);
    const late = await left({ keyed: { ttlMs: HOUR_MS } });
    await begin(late.context);
    late.context.clock.advance(HOUR_MS);
    expect(await sendDue(late.context)).toMatchObject({ recovered: { unknown: 1, repeated: 0 } });
    expect(late.channel.calls).toHaveLength(0);
  });

  it('and does after all: its call is taken away, or its answer is taken', async () => {
    const { channel, context } = await left();
    const slow = await begin(context, false);
    context.clock.advance(LEASE_MS);
    await sendDue(context);
    expect(channel.sent).toHaveLength(1);
    const { holdsSend } = await import('../../../src/db/engage/send.ts');
    expect(await context.store.read((tx) => holdsSend(tx, slow))).toBe(false);
  });
});

describe('a database and a journal that do not belong together', () => {
  const sent = async () => {
    const channel = mail();
    const context = await outboxContext({ channels: [channel] });
    await giveMessage(context, await givePerson(context, 'ann'));
    await sendDue(context);
    await giveMessage(context, await givePerson(context, 'bob'));
    return { channel, context };
  };

  it.each<[string, (context: TestContext) => void, RegExp]>([
    ['the database is older', ({ paths: { journal } }) => { appendSends(journal, [{ number: 7, key: 'k', message: 'ms_x', at: 0, mailbox: 'm' }]); }, /is older than/],
    ['the journal is of another', ({ db, paths: { journal } }) => { db.exec(`UPDATE sends SET key = 'other'`); appendFileSync(journal, ''); }, /of another database/],
    ['the journal is gone', ({ paths: { journal } }) => { rmSync(journal); }, /is missing/],
  ])('%s: nothing is sent, and it says so', async (_, spoil, says) => {
    const { channel, context } = await sent();
    spoil(context);
    const { stop, ...done } = await sendDue(context);
    expect(done).toMatchObject({ sent: 0 });
    expect(stop?.reason).toMatch(says);
    expect(channel.calls).toHaveLength(1);
  });

  it('a line that a power cut tore is none', async () => {
    const { channel, context } = await sent();
    appendFileSync(context.paths.journal, readFileSync(context.paths.journal, 'utf8').slice(0, 40));
    expect(await sendDue(context)).toMatchObject({ sent: 1, stop: null });
    expect(channel.calls).toHaveLength(2);
    expect(readJournal(context.paths.journal)).toHaveLength(4);
  });
});
