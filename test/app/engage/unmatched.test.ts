import { expect, it } from 'vitest';
import { takeInbound } from '../../../src/app/engage/inbound.ts';
import { unmatchedMessages } from '../../../src/app/engage/inbox.ts';
import { matchByHand, matchWaiting } from '../../../src/app/engage/unmatched.ts';
import { undoBatch } from '../../../src/app/ledger/undo.ts';
import { eraseRows, resolveSubject } from '../../../src/app/lead/erasure.ts';
import { addLead, editLead } from '../../../src/app/lead/lead-edit.ts';
import { suppressLead } from '../../../src/app/lead/lead-suppression.ts';
import { identitiesOfUnmatched } from '../../../src/core/inbound/unmatched.ts';
import { readsOfMail } from '../../../src/core/inbound/incoming-mail.ts';
import { setSetting } from '../../../src/db/workspace.ts';
import { parseMail } from '../../../src/files/mail-in.ts';
import { type CaptureContext, captureContext, importText } from '../../support/capture.ts';
import { giveLead, type TestContext } from '../../support/context.ts';
import { verifyLeads } from '../../support/verified.ts';

const NOW = Date.UTC(2026, 2, 2, 12);
const take = async (context: TestContext, from: string, text: string, isDryRun = false) => takeInbound(context, readsOfMail(await parseMail(new TextEncoder().encode(
  [`From: Bo Berg <${from}>`, 'To: mia@shop.example', `Message-ID: <${text.length}@x.example>`, 'Date: Mon, 2 Mar 2026 11:00:00 +0000', 'Subject: A question', '', text].join('\r\n'))), { receivedAt: NOW, ours: { addresses: new Set() } }), { isDryRun });
const given = async (): Promise<CaptureContext> => {
  const context = captureContext({ now: NOW });
  await giveLead(context, { id: 'ld_anna', fields: { name: 'Anna Adler', email: 'anna@a.example' } });
  expect((await take(context, 'bo@b.example', 'What does it cost?')).items).toMatchObject([{ outcome: 'unmatched' }]);
  return context;
};
const nobodys = async (context: TestContext): Promise<readonly (string | null)[]> => (await unmatchedMessages(context, 9)).map(({ text }) => text);
const answers = ({ db }: TestContext, email: string): unknown =>
  db.prepare(`SELECT e.type, e.source, e.payload ->> 'text' AS text, e.payload ->> 'name' AS name FROM events e JOIN leads l ON l.key = e.lead_key WHERE l.email = ? AND e.type = 'message_received' AND e.undone_by IS NULL`).all(email);
const SAID = { type: 'message_received', source: 'email', text: 'What does it cost?', name: null };

it.each<[string, (context: CaptureContext) => Promise<unknown>]>([
  ['is imported', (context) => importText(context, 'Name,Email\nBo Berg,BO@b.example\nCy,cy@c.example\n').then(() => matchWaiting(context))],
  ['is added', (context) => addLead(context, { fields: { name: 'Bo Berg', email: 'bo@b.example' }, attributes: {}, tags: [] })],
  ['is given the address', async (context) => {
    await giveLead(context, { id: 'ld_bo', fields: { name: 'Bo Berg' } });
    await editLead(context, 'ld_bo', { fields: { email: 'bo@b.example' }, attributes: {}, tagsAdded: [], tagsRemoved: [] });
  }],
])('is theirs, read and answered, once somebody with the address %s', async (_, appear) => {
  const context = await given();
  await appear(context);
  expect(answers(context, 'bo@b.example')).toEqual([SAID]);
  expect(await nobodys(context)).toEqual([]);
  expect(context.db.prepare(`SELECT count(*) FROM events WHERE type = 'message.understood'`).pluck().get()).toBe(1);
  // The mail itself is still known: it comes in no second time.
  expect((await take(context, 'bo@b.example', 'What does it cost?')).items).toMatchObject([{ outcome: 'duplicate' }]);
  await matchWaiting(context);
  expect(answers(context, 'bo@b.example')).toEqual([SAID]);
  await verifyLeads(context);
});

it('is whoever a person says it is of, until they take it back', async () => {
  const context = await given();
  const [message] = await unmatchedMessages(context, 1);
  const seq = message?.seq ?? 0;
  expect((await matchByHand(context, seq, 'anna')).items).toMatchObject([{ outcome: 'taken', lead: 'ld_anna', how: 'as you say' }]);
  expect([answers(context, 'anna@a.example'), await nobodys(context)]).toEqual([[SAID], []]);
  await expect(matchByHand(context, seq, 'anna')).rejects.toMatchObject({ code: 'conflict' });
  await expect(matchByHand(context, 1, 'anna')).rejects.toMatchObject({ code: 'not_found' });
  await undoBatch(context, context.db.prepare('SELECT id FROM batches ORDER BY key DESC LIMIT 1').pluck().get() as string);
  expect([answers(context, 'anna@a.example'), await nobodys(context)]).toEqual([[], ['What does it cost?']]);
  await verifyLeads(context);
});

it('goes with the person who is erased, also what was nobody\'s', async () => {
  const context = await given();
  await take(context, 'cy@c.example', 'Something else entirely.');
  await importText(context, 'Name,Email\nBo Berg,bo@b.example\n');
  context.db.exec(`DELETE FROM workspace WHERE name = 'unmatched'`);
  await context.store.write((tx) => { setSetting(tx, 'erasure_salt', 'salt'); return eraseRows(tx, context, resolveSubject(tx, 'bo@b.example'), 'salt'); });
  expect(context.db.prepare(`SELECT count(*) FROM events WHERE payload LIKE '%What does it%' OR payload LIKE '%bo@b%'`).pluck().get()).toBe(0);
  expect(await nobodys(context)).toEqual(['Something else entirely.']);
  await verifyLeads(context);
});

it('writes nothing in a rehearsal', async () => {
  const context = await given();
  const before = context.db.prepare('SELECT count(*) FROM events').pluck().get();
  expect(await take(context, 'anna@a.example', 'Yes, please call me.', true)).toMatchObject({ items: [{ outcome: 'taken', lead: 'ld_anna' }], events: expect.arrayContaining([expect.objectContaining({ type: 'message.understood' })]) });
  expect(context.db.prepare('SELECT count(*) FROM events').pluck().get()).toBe(before);
});

it.each([
  [{ from: 'Bo@B.example' }, 'email:bo@b.example'], [{ from: 'whatsapp:+4915112345678' }, 'phone:+4915112345678'], [{ recipient: 'bo@b.example' }, 'email:bo@b.example'],
  [{ channel: 'telegram', message_id: '4711:3' }, 'handle:telegram:4711'], [{ text: 'hi' }, undefined],
])('knows from what was kept who it is from: %j', (metadata, identity) => {
  const [found] = identitiesOfUnmatched(metadata);
  expect(found && `${found.kind}:${found.value}`).toBe(identity);
});

it('is gone for good with its sender, who is no lead, and neither comes in again', async () => {
  const context = await given();
  await take(context, 'cy@c.example', 'Hello there, what is this?');
  const erase = () => context.store.write((tx) => { setSetting(tx, 'erasure_salt', 'salt'); return eraseRows(tx, context, resolveSubject(tx, ' BO@b.example '), 'salt'); });
  expect(await erase()).toEqual({ events: 1, mentions: [] });
  expect(await nobodys(context)).toEqual(['Hello there, what is this?']);
  for (const table of ['events', 'notifications', 'suppressions']) expect(JSON.stringify(context.db.prepare(`SELECT * FROM ${table}`).all()), table).not.toMatch(/bo@b|Bo Berg|What does it cost/);
  await expect(erase()).rejects.toMatchObject({ code: 'not_found' });
  await importText(context, 'Name,Email\nBo Berg,bo@b.example\nCy,cy@c.example\n');
  expect(context.db.prepare('SELECT email FROM leads ORDER BY email').pluck().all()).toEqual(['anna@a.example', 'cy@c.example']);
  await verifyLeads(context);
});

it('a number or address that is only suppressed can be erased as well, and stays out', async () => {
  const context = await given();
  await suppressLead(context, '+4930123456', { reason: 'refused', quote: 'call me no more' });
  const erased = await context.store.write((tx) => { setSetting(tx, 'erasure_salt', 'salt'); return eraseRows(tx, context, resolveSubject(tx, '+49 30 123456'), 'salt'); });
  expect(erased).toEqual({ events: 1, mentions: [] });
  expect(JSON.stringify([context.db.prepare('SELECT payload FROM events').all(), context.db.prepare('SELECT * FROM suppressions').all()])).not.toMatch(/4930123456|no more/);
  await importText(context, 'Name,Phone\nDora,+4930123456\n');
  expect(context.db.prepare("SELECT count(*) FROM leads WHERE phone = '+4930123456'").pluck().get()).toBe(0);
});
