import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pullInbox } from '../../../src/app/engage/inbox-pull.ts';
import { inboxFrom } from '../../../src/channels/inbox.ts';
import type { Inbox } from '../../../src/core/inbound/mailbox.ts';
import { parseConfig } from '../../../src/core/playbook/config.ts';
import { eventsOfLead } from '../../../src/db/ledger/ledger.ts';
import { giveLead, type TestContext, testContext } from '../../support/context.ts';
import { type Dovecot, hasDovecot, startDovecot } from '../../support/dovecot.ts';
import { verifyLeads } from '../../support/verified.ts';

if (!hasDovecot) process.stderr.write('skipped: mail over IMAP, because dovecot is not installed here (apt-get install dovecot-imapd)\n');

const inboxAt = (port: number, password: string | undefined, more: object = {}): Inbox => {
  const parsed = parseConfig({ inbox: { host: '127.0.0.1', port, user: 'mia@shop.example', security: 'none', timeout: '5s', since: '30d', ...more } });
  if (parsed.kind !== 'good') throw new Error(JSON.stringify(parsed));
  return inboxFrom({ section: parsed.value.inbox, senders: ['Mia <mia@shop.example>'], secret: () => password });
};

describe.skipIf(!hasDovecot)('a real mailbox', () => {
  let server: Dovecot;
  beforeAll(async () => { server = await startDovecot(); }, 30_000);
  afterAll(async () => { await server?.stop(); });

  let count = 0;
  const now = (): number => Date.now();
  const mail = (from: string, ...more: readonly string[]): string =>
    [`From: ${from}`, 'To: mia@shop.example', `Message-ID: <${process.pid}.${++count}@test.example>`, `Date: ${new Date().toUTCString()}`, ...more].join('\n');
  const withLeads = async (): Promise<{ readonly context: TestContext; readonly anna: number; readonly bob: number; readonly eve: number }> => {
    const context = { ...testContext({ now: now() }), inbox: inboxAt(server.port, server.password) };
    const lead = (name: string): Promise<number> => giveLead(context, { id: `ld_${name}`, fields: { name, email: `${name}@lab.example` } });
    return { context, anna: await lead('anna'), bob: await lead('bob'), eve: await lead('eve') };
  };
  const typesOf = (context: TestContext, key: number): Promise<readonly string[]> => context.store.read((tx) => eventsOfLead(tx, key).map(({ type }) => type));
  const bounceTo = (address: string): string => mail('MAILER-DAEMON@mx.example', 'Return-Path: <>', 'Subject: Undelivered Mail Returned to Sender', 'Content-Type: multipart/report; report-type=delivery-status; boundary="B"', '',
    '--B', 'Content-Type: text/plain', '', 'I could not deliver it.', '--B', 'Content-Type: message/delivery-status', '', 'Reporting-MTA: dns; mx.example', '', `Final-Recipient: rfc822; ${address}`, 'Action: failed', 'Status: 5.1.1', '', '--B--', '');

  it('gives answers, automatic replies and bounces, each once, and is only read', async () => {
    const { context, anna, bob, eve } = await withLeads();
    server.deliver(mail('Anna <anna@lab.example>', 'Subject: Re: Offer', '', 'Yes, please.', '', 'On 1 March 2026 Mia wrote:', '> Offer?'));
    server.deliver(mail('Bob <bob@lab.example>', 'Auto-Submitted: auto-replied', 'Subject: Out of office', '', 'I am away until 9 March.'));
    server.deliver(bounceTo('eve@lab.example'));
    server.deliver(mail('Mia <mia@shop.example>', 'Subject: Re: Offer', '', 'A copy to myself.'));
    const pulled = await pullInbox(context);
    expect(pulled.items.map(({ outcome, type, lead }) => [outcome, type, lead])).toEqual([
      ['taken', 'email_replied', 'ld_anna'], ['taken', 'email_auto_replied', 'ld_bob'], ['taken', 'email_bounced', 'ld_eve'], ['ignored', '', null],
    ]);
    expect(await typesOf(context, anna)).toContain('status.changed');
    expect(await typesOf(context, bob)).not.toContain('status.changed');
    expect(await typesOf(context, eve)).toContain('person.suppressed');
    expect(await pullInbox(context)).toMatchObject({ mails: 0, items: [] });
    server.deliver(mail('Anna <anna@lab.example>', 'Subject: Re: Offer', '', 'And when?'));
    expect((await pullInbox(context)).items).toMatchObject([{ outcome: 'taken', lead: 'ld_anna', metadata: { text: 'And when?' } }]);
    await verifyLeads(context);
  }, 30_000);

  it('begins anew when its numbers do, and nothing counts twice', async () => {
    const { context } = await withLeads();
    const first = await pullInbox(context);
    expect(first.mails).toBeGreaterThanOrEqual(5);
    server.renumber();
    const again = await pullInbox(context);
    expect(again.mails).toBe(first.mails);
    expect(again.items.filter(({ outcome }) => outcome === 'taken')).toEqual([]);
  }, 30_000);

  it('is asked after what was sent', async () => {
    server.deliver(mail('Mia <mia@shop.example>', 'Subject: Offer', '', 'Would you?').replace(/Message-ID: .*/, 'Message-ID: <0123456789abcdef0123456789abcdef@shop.example>'), 'Sent');
    const mailbox = await inboxAt(server.port, server.password).open(new AbortController().signal);
    try {
      expect(await mailbox.findSent(['<0123456789abcdef0123456789abcdef@shop.example>', '<ffffffffffffffffffffffffffffffff@shop.example>'])).toEqual(new Set(['<0123456789abcdef0123456789abcdef@shop.example>']));
    } finally { await mailbox.close(); }
  }, 30_000);

  it('says why it lets nobody in', async () => {
    const { signal } = new AbortController();
    await expect(inboxAt(server.port, 'wrong').open(signal)).rejects.toMatchObject({ code: 'unavailable', message: expect.stringContaining('does not let mia@shop.example in') });
    await expect(inboxAt(server.port, undefined).open(signal)).rejects.toMatchObject({ code: 'config', message: expect.stringContaining('IMAP_PASSWORD') });
    await expect(inboxAt(server.port, server.password, { folder: 'Nowhere' }).open(signal)).rejects.toMatchObject({ code: 'unavailable', message: expect.stringContaining('opening Nowhere') });
    // It offers no TLS, and nothing is said to it without.
    await expect(inboxAt(server.port, server.password, { security: 'starttls' }).open(signal)).rejects.toMatchObject({ code: 'unavailable' });
    await expect(inboxAt(1, server.password).open(signal)).rejects.toMatchObject({ code: 'unavailable', message: expect.stringContaining('127.0.0.1:1') });
  }, 60_000);
});

it('takes no password over an open line', () => {
  expect(parseConfig({ inbox: { host: 'imap.firma.example', user: 'mia', security: 'none' } })).toMatchObject({ kind: 'bad' });
  expect(parseConfig({ inbox: { host: 'imap.firma.example', user: 'mia' } })).toMatchObject({ kind: 'good', value: { inbox: { security: 'tls', folder: 'INBOX', enabled: true } } });
});
