import { describe, expect, it } from 'vitest';
import { takeInbound, type TakenInbound } from '../../../src/app/engage/inbound.ts';
import { unmatchedMessages } from '../../../src/app/engage/inbox.ts';
import { unsubscribeToken } from '../../../src/app/engage/unsubscribe.ts';
import { pullInbox } from '../../../src/app/engage/inbox-pull.ts';
import { messageIdOf } from '../../../src/app/engage/send-key.ts';
import { HOUR_MS } from '../../../src/core/base/instant.ts';
import type { Inbox, Mailbox, MailboxCursor } from '../../../src/core/inbound/mailbox.ts';
import { readsOfMail } from '../../../src/core/inbound/incoming-mail.ts';
import { beginSend } from '../../../src/db/engage/send.ts';
import { eventsOfLead } from '../../../src/db/ledger/ledger.ts';
import { parseMail } from '../../../src/files/mail-in.ts';
import { giveLead, type TestContext, testContext } from '../../support/context.ts';
import { rulesWith } from '../../support/rules.ts';
import { verifyLeads } from '../../support/verified.ts';

const NOW = Date.UTC(2026, 2, 2, 12);
const OURS = { addresses: new Set(['mia@shop.example']) };
const KEY = '0123456789abcdef0123456789abcdef';
const mail = (...lines: readonly string[]): Uint8Array => new TextEncoder().encode(lines.join('\r\n'));
const from = (address: string, id: string, ...more: readonly string[]): Uint8Array => mail(`From: Somebody <${address}>`, 'To: mia@shop.example', `Message-ID: <${id}@x.example>`, 'Date: Mon, 2 Mar 2026 11:00:00 +0000', ...more);
const take = async (context: TestContext, bytes: Uint8Array, taking = {}): Promise<readonly TakenInbound[]> =>
  (await takeInbound(context, readsOfMail(await parseMail(bytes), { receivedAt: NOW, ours: OURS }), taking)).items;

const withAnna = async (rules = rulesWith({})): Promise<{ readonly context: TestContext; readonly anna: number }> => {
  const context = testContext({ now: NOW, rules });
  const anna = await giveLead(context, { id: 'ld_anna', fields: { name: 'Anna Berg', email: 'anna@lab.example' } });
  return { context, anna };
};
const typesOf = (context: TestContext, key: number): Promise<readonly string[]> => context.store.read((tx) => eventsOfLead(tx, key).map(({ type }) => type));

describe('a mail that came in', () => {
  it('is the event of the lead who wrote it, evaluated, and counts once', async () => {
    const { context, anna } = await withAnna();
    const answer = from('anna@lab.example', '1', 'Subject: Re: Offer', '', 'Yes please.', '', '-- ', 'Anna');
    expect(await take(context, answer)).toMatchObject([{ outcome: 'taken', type: 'email_replied', lead: 'ld_anna', how: 'by anna@lab.example', metadata: { text: 'Yes please.' } }]);
    expect(await take(context, answer)).toMatchObject([{ outcome: 'duplicate' }]);
    expect(await typesOf(context, anna)).toEqual(expect.arrayContaining(['email_replied', 'status.changed']));
    await verifyLeads(context);
  });

  it('answers a message of ours, whoever writes it and from wherever', async () => {
    const { context } = await withAnna();
    await giveLead(context, { id: 'ld_bob', fields: { name: 'Bob', email: 'bob@other.example' } });
    await context.store.write((tx) => beginSend(tx, { key: KEY, message: 'msg_1', leadKey: 1, channel: 'email', mailbox: 'mia@shop.example', token: 't', until: NOW + HOUR_MS }));
    const ours = messageIdOf(KEY, 'mia@shop.example');
    expect(await take(context, from('private@gmail.com', '2', `In-Reply-To: ${ours}`, 'Subject: Re: Offer', '', 'From my other address.'))).toMatchObject([{ lead: 'ld_anna', how: `answers ${ours}` }]);
    expect(await take(context, from('private@gmail.com', '3', `References: <first@x> ${ours} <later@y>`, 'Subject: Re: Offer', '', 'Again.'))).toMatchObject([{ lead: 'ld_anna' }]);
    // Two are named: the one that is answered wins over the sender.
    expect(await take(context, from('bob@other.example', '4', `In-Reply-To: ${ours}`, 'Subject: Re: Offer', '', 'Forwarded to me.'))).toMatchObject([{ lead: 'ld_anna' }]);
    expect(await take(context, mail('From: x@y.example', `To: mia+${KEY}@shop.example`, 'Subject: Hello', 'Message-ID: <5@x>', '', 'Hi'))).toMatchObject([{ lead: 'ld_anna', type: 'message_received', how: expect.stringContaining('the address it was written to') }]);
  });

  it('is no older than the message that it answers, whatever the clocks of its sender say', async () => {
    const { context, anna } = await withAnna();
    await context.store.write((tx) => beginSend(tx, { key: KEY, message: 'msg_1', leadKey: anna, channel: 'email', mailbox: 'mia@shop.example', token: 't', until: NOW + HOUR_MS }));
    await take(context, from('anna@lab.example', '8', `In-Reply-To: ${messageIdOf(KEY, 'mia@shop.example')}`, 'Subject: Re: Offer', '', 'Yes please.'));
    await take(context, from('anna@lab.example', '10', 'Subject: Hello', '', 'No answer to anything.'));
    const times = await context.store.read((tx) => eventsOfLead(tx, anna).filter(({ kind }) => kind === 'incoming').map(({ type, occurredAt }) => [type, occurredAt]));
    expect(times.sort()).toEqual([['email_replied', NOW], ['message_received', NOW - HOUR_MS]]);
    await verifyLeads(context);
  });

  it('is read as it stands where it says that it has parts, and has none', async () => {
    const { context } = await withAnna();
    const broken = from('anna@lab.example', '9', 'Subject: Re: Offer', 'Content-Type: multipart/mixed; boundary="never"', '', 'Please call me.');
    expect(await take(context, broken)).toMatchObject([{ outcome: 'taken', metadata: { text: 'Please call me.' } }]);
  });

  it('is of nobody known: listed, or a lead where the playbook says so', async () => {
    const hello = from('new@firm.example', '6', 'Subject: A question', '', 'What does it cost?');
    const { context } = await withAnna();
    expect(await take(context, hello)).toMatchObject([{ outcome: 'unmatched', lead: null }]);
    expect(await unmatchedMessages(context, 10)).toMatchObject([{ type: 'message_received', from: 'new@firm.example', name: 'Somebody', subject: 'A question', text: 'What does it cost?' }]);
    const open = await withAnna(rulesWith({ capture: { unknown_senders: 'lead' } }));
    expect(await take(open.context, hello)).toMatchObject([{ outcome: 'taken', leadName: 'Somebody', how: expect.stringContaining('new lead') }]);
    expect(await unmatchedMessages(open.context, 10)).toEqual([]);
    await verifyLeads(open.context);
  });

  it('of our own is no answer', async () => {
    const { context, anna } = await withAnna();
    expect(await take(context, from('mia@shop.example', '7', 'Subject: Re: Offer', '', 'As I said.'))).toMatchObject([{ outcome: 'ignored', how: 'our own mail' }]);
    expect(await typesOf(context, anna)).not.toContain('email_replied');
  });
});

describe('words of ours that come back with an answer', () => {
  it.each([
    ['No more messages? Just reply "unsubscribe".'], ['Keine weiteren Nachrichten? Antworten Sie einfach „Abmelden“.'], ['Unsubscribe: https://firma.example/u?token=ld_x.0123'], ['Reply STOP to opt out.'],
  ])('ask for nothing: %s', async (footer) => {
    const { context, anna } = await withAnna();
    await take(context, from('anna@lab.example', '1', 'Subject: Re: Offer', '', 'Sounds good, tell me more.', '', 'Hi Anna,', '', 'shall I show you Rocket?', '', 'Mia', '', footer));
    await take(context, from('anna@lab.example', '2', 'Subject: Re: Offer', '', '> Hi Anna,', '>', `> ${footer}`));
    expect(await typesOf(context, anna)).not.toContain('person.suppressed');
    await take(context, from('anna@lab.example', '3', 'Subject: Re: Offer', '', 'Unsubscribe', '', `> ${footer}`));
    expect(await typesOf(context, anna)).toContain('person.suppressed');
  });
});

describe('machine mail', () => {
  const bounce = (status: string, action = 'failed'): Uint8Array => mail('Return-Path: <>', 'From: MAILER-DAEMON@mx.example', 'To: mia@shop.example', `Message-ID: <b${status}${action}@mx>`, 'Date: Mon, 2 Mar 2026 11:00:00 +0000', 'Subject: Undelivered Mail', 'Content-Type: multipart/report; report-type=delivery-status; boundary="B"', '',
    '--B', 'Content-Type: message/delivery-status', '', 'Reporting-MTA: dns; mx', '', 'Final-Recipient: rfc822; anna@lab.example', `Action: ${action}`, `Status: ${status}`, '', '--B--');
  const suppressed = (context: TestContext, key: number): Promise<boolean> => typesOf(context, key).then((types) => types.includes('person.suppressed'));

  it('suppresses at once on a bounce for good, and on no other', async () => {
    for (const [status, action, type, expected] of [['5.1.1', 'failed', 'email_bounced', true], ['4.2.2', 'failed', 'email_bounced', false], ['5.2.2', 'failed', 'email_bounced', false], ['5.7.26', 'failed', 'email_bounced', false], ['4.4.1', 'delayed', 'email_delayed', false]] as const) {
      const { context, anna } = await withAnna();
      expect(await take(context, bounce(status, action))).toMatchObject([{ outcome: 'taken', type, lead: 'ld_anna' }]);
      expect([status, action, await suppressed(context, anna)]).toEqual([status, action, expected]);
      await verifyLeads(context);
    }
  });

  it('suppresses at once on a complaint', async () => {
    const { context, anna } = await withAnna();
    await take(context, mail('From: fbl@p.example', 'Subject: FW', 'Message-ID: <c@p>', 'Content-Type: multipart/report; boundary="B"', '', '--B', 'Content-Type: message/feedback-report', '', 'Feedback-Type: abuse', 'Original-Rcpt-To: anna@lab.example', '', '--B--'));
    expect(await suppressed(context, anna)).toBe(true);
  });

  it('suppresses nobody where a report about a message of ours names the address of somebody else', async () => {
    const { context, anna } = await withAnna();
    const bob = await giveLead(context, { id: 'ld_bob', fields: { name: 'Bob', email: 'bob@other.example' } });
    await context.store.write((tx) => beginSend(tx, { key: KEY, message: 'msg_1', leadKey: anna, channel: 'email', mailbox: 'mia@shop.example', token: 't', until: NOW + HOUR_MS }));
    const report = (id: string, recipient: string): Uint8Array => mail('From: MAILER-DAEMON@anywhere.example', 'To: mia@shop.example', `Message-ID: <${id}@anywhere.example>`, 'Subject: Undelivered Mail Returned to Sender',
      'Content-Type: multipart/report; report-type=delivery-status; boundary="b"', '', '--b', 'Content-Type: message/delivery-status', '', 'Reporting-MTA: dns; anywhere.example', '',
      `Final-Recipient: rfc822; ${recipient}`, 'Action: failed', 'Status: 5.1.1', '', '--b', 'Content-Type: message/rfc822', '', `Message-ID: ${messageIdOf(KEY, 'mia@shop.example')}`, '', 'Hi', '', '--b--', '');
    expect(await take(context, report('f1', 'bob@other.example'))).toMatchObject([{ lead: 'ld_anna', type: 'email_bounced', how: expect.stringContaining('nobody is suppressed') }]);
    for (const key of [anna, bob]) expect(await typesOf(context, key)).not.toContain('person.suppressed');
    // Where their mail is forwarded to is nobody else's.
    expect(await take(context, report('f2', 'a.berg@lab.example'))).toMatchObject([{ lead: 'ld_anna' }]);
    expect(await typesOf(context, anna)).toContain('person.suppressed');
    await verifyLeads(context);
  });

  it('suppresses an address that nobody has yet', async () => {
    const context = testContext({ now: NOW });
    expect(await take(context, bounce('5.1.1'))).toMatchObject([{ outcome: 'unmatched', type: 'email_bounced' }]);
    expect(context.db.prepare('SELECT value FROM suppressions').pluck().all()).toEqual(['anna@lab.example']);
  });

  it('is never an answer', async () => {
    const { context, anna } = await withAnna();
    expect(await take(context, from('anna@lab.example', '8', 'Auto-Submitted: auto-replied', 'Subject: Automatic reply: Offer', '', 'I am away until 9 March.'))).toMatchObject([{ type: 'email_auto_replied', lead: 'ld_anna' }]);
    const types = await typesOf(context, anna);
    expect(types).toContain('email_auto_replied');
    expect(types).not.toContain('status.changed');
    expect(await take(context, from('stranger@x.example', '9', 'Auto-Submitted: auto-replied', 'Subject: Away', '', 'Away.'))).toMatchObject([{ outcome: 'ignored' }]);
  });
});

describe('a pull', () => {
  /** Mails by their number; what was asked for is kept. */
  const mailboxOf = (mails: ReadonlyMap<number, Uint8Array>, { validity = '1', sent = [] as readonly string[] } = {}): Inbox & { readonly asked: (MailboxCursor | undefined)[] } => {
    const asked: (MailboxCursor | undefined)[] = [];
    const mailbox: Mailbox = {
      name: 'mia@imap.example/INBOX', close: () => Promise.resolve(), findSent: (ids) => Promise.resolve(new Set(ids.filter((id) => sent.includes(id)))),
      next: (cursor, _since, limit) => {
        asked.push(cursor);
        const behind = [...mails].filter(([uid]) => cursor?.validity !== validity || uid > cursor.uid);
        const page = behind.slice(0, Math.min(limit, 2));
        return Promise.resolve({ mails: page.map(([uid, bytes]) => ({ uid, receivedAt: NOW, bytes })), cursor: { validity, uid: page.at(-1)?.[0] ?? cursor?.uid ?? 0 }, more: behind.length > page.length });
      },
    };
    return { asked, isConfigured: true, addresses: ['mia@shop.example'], sinceMs: HOUR_MS, open: () => Promise.resolve(mailbox) };
  };
  const five = new Map([1, 3, 4, 8, 9].map((uid) => [uid, from('anna@lab.example', `m${uid}`, 'Subject: Re: Offer', '', `Answer ${uid}`)]));

  it('reads page by page, keeps its cursor, and begins anew where the numbers do', async () => {
    const { context } = await withAnna();
    const first = mailboxOf(five);
    expect(await pullInbox({ ...context, inbox: first })).toMatchObject({ mails: 5, sentFound: 0 });
    expect(first.asked).toEqual([undefined, { validity: '1', uid: 3 }, { validity: '1', uid: 8 }]);
    const again = mailboxOf(five);
    expect(await pullInbox({ ...context, inbox: again })).toMatchObject({ mails: 0 });
    expect(again.asked).toEqual([{ validity: '1', uid: 9 }]);
    const anew = await pullInbox({ ...context, inbox: mailboxOf(five, { validity: '2' }) });
    expect(anew.items.map(({ outcome }) => outcome)).toEqual(['duplicate', 'duplicate', 'duplicate', 'duplicate', 'duplicate']);
  });

  it('goes on after a mail that nobody can read', async () => {
    const { context } = await withAnna();
    const bad = new Map([[1, mail('no header at all', '', 'x')], [2, from('anna@lab.example', 'good', 'Subject: Re: Offer', '', 'Yes')]]);
    expect((await pullInbox({ ...context, inbox: mailboxOf(bad) })).items).toMatchObject([{ outcome: 'refused' }, { outcome: 'taken' }]);
  });

  it('settles a message of which nobody knew, once it lies with what was sent', async () => {
    const { context } = await withAnna();
    const begin = (key: string) => context.store.write((tx) => beginSend(tx, { key, message: `msg_${key[0]}`, leadKey: 1, channel: 'email', mailbox: 'mia@shop.example', token: 't', until: NOW + HOUR_MS }));
    await begin(KEY);
    await begin(KEY.replaceAll('0', 'f'));
    context.db.prepare(`UPDATE sends SET state = 'unknown', lease_token = NULL`).run();
    const pulled = await pullInbox({ ...context, inbox: mailboxOf(new Map(), { sent: [messageIdOf(KEY, 'mia@shop.example')] }) });
    expect(pulled.sentFound).toBe(1);
  });
});

describe('the mail that a mail program writes for our unsubscribe header', () => {
  it.each([
    ['the address that we wrote to', 'anna@lab.example'], ['another address of theirs', 'private@home.example'],
  ])('from %s leaves the person alone', async (_what, address) => {
    const { context } = await withAnna();
    const asks = from(address, '7', `Subject: unsubscribe ${unsubscribeToken(context, 'ld_anna')}`, '', '');
    expect(await take(context, asks)).toMatchObject([{ outcome: 'taken', lead: 'ld_anna', how: 'by the mark in the subject, which was written here' }]);
    expect(context.db.prepare(`SELECT suppressed_reason FROM leads WHERE id = 'ld_anna'`).pluck().get()).toMatch(/^unsubscribed/);
    expect(context.db.prepare('SELECT value FROM suppressions').pluck().all()).toContain('anna@lab.example');
  });

  it('with a mark that was not written here counts for who sent it, and for nobody else', async () => {
    const { context } = await withAnna();
    await giveLead(context, { id: 'ld_ben', fields: { name: 'Ben Kurz', email: 'ben@werk.example' } });
    await take(context, from('ben@werk.example', '8', 'Subject: unsubscribe ld_anna.0123456789abcdef01234567', '', ''));
    expect(context.db.prepare('SELECT value FROM suppressions').pluck().all()).toEqual(['ben@werk.example']);
  });
});
