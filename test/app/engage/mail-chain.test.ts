import { expect, it } from 'vitest';
import { explainLead } from '../../../src/app/advise/why.ts';
import { enroll } from '../../../src/app/engage/enroll.ts';
import { pullInbox } from '../../../src/app/engage/inbox-pull.ts';
import { readOutbox, showOutboxMessage } from '../../../src/app/engage/outbox.ts';
import { sendDue } from '../../../src/app/engage/send-loop.ts';
import { evaluateDue } from '../../../src/app/ledger/evaluate.ts';
import { readEnrollments } from '../../../src/app/work/enrollment.ts';
import { inboxFrom } from '../../../src/channels/inbox.ts';
import { smtp } from '../../../src/channels/smtp.ts';
import { DAY_MS, HOUR_MS } from '../../../src/core/base/instant.ts';
import { parseConfig } from '../../../src/core/playbook/config.ts';
import { giveLead, type TestContext } from '../../support/context.ts';
import { type Dovecot, hasDovecot, startDovecot } from '../../support/dovecot.ts';
import { type FakeSmtp, SMTP_LOGIN, startSmtp } from '../../support/fake-smtp.ts';
import { MONDAY, outboxContext } from '../../support/outbox.ts';
import { rulesWith } from '../../support/rules.ts';
import { verifyLeads } from '../../support/verified.ts';

const template = (body: string): object => ({ en: { subject: 'A word about rockets', body } });
const rules = rulesWith({
  templates: { a: template('Hi {{ first_name }}'), b: template('Again, {{ first_name }}') },
  cadences: { cold: { steps: [{ id: 'one', template: 'a' }, { id: 'two', template: 'b', wait: '2bd' }] } },
});
const inbox = (port: number, user: string, password: string) => {
  const parsed = parseConfig({ inbox: { host: '127.0.0.1', port, user, security: 'none', since: '30d' } });
  if (parsed.kind !== 'good') throw new Error('the configuration is wrong');
  return inboxFrom({ section: parsed.value.inbox, senders: [], secret: () => password });
};
const standing = async (context: TestContext): Promise<readonly string[]> =>
  (await readEnrollments(context, { state: 'all', limit: -1 })).map(({ leadId, end, state, steps }) => `${leadId} ${end ?? state}: ${steps.map((step) => step.state).join(' ')}`).sort();
const headerIn = (raw: string, name: string): string => new RegExp(`^${name}:[ \\t]*(.*)$`, 'im').exec(raw)?.[1]?.trim() ?? '';

const raw = (...lines: readonly string[]): string => lines.join('\n');
const on = (at: number): string => `Date: ${new Date(at).toUTCString()}`;
/** A report of a mail server about somebody's address. */
const bounce = (id: string, { to, status, about, at }: { readonly to: string; readonly status: string; readonly about: string; readonly at: number }): string => raw(
  'Return-Path: <>', 'From: MAILER-DAEMON@mx.example', 'To: mia@shop.example', `Message-ID: <${id}@mx.example>`, 'Subject: Undelivered Mail Returned to Sender', on(at), 'Content-Type: multipart/report; report-type=delivery-status; boundary="B"', '',
  '--B', 'Content-Type: message/delivery-status', '', 'Reporting-MTA: dns; mx.example', '', `Final-Recipient: rfc822; ${to}`, 'Action: failed', `Status: ${status}`, `Diagnostic-Code: smtp; ${status.startsWith('5') ? '550' : '450'} ${status} refused`, '',
  '--B', 'Content-Type: text/rfc822-headers', '', `Message-ID: ${about}`, `To: ${to}`, '--B--', '');

interface Chain { readonly context: TestContext; readonly outgoing: FakeSmtp; readonly incoming: Dovecot; /** The Message-ID of what somebody was sent last. */ readonly idTo: (name: string) => string }
/** Leads by name in a cadence of two mails, the first of which has left; a mailbox for what comes back. */
const chain = async (names: readonly string[], work: (chain: Chain) => Promise<void>, before?: (outgoing: FakeSmtp) => void): Promise<void> => {
  const [outgoing, incoming] = await Promise.all([startSmtp(), startDovecot()]);
  const channel = smtp({ channel: 'email', folder: '/nowhere', secret: () => SMTP_LOGIN.password, section: { provider: 'smtp', from: 'Mia <mia@shop.example>', host: '127.0.0.1', port: outgoing.port, security: 'none', user: SMTP_LOGIN.user } });
  try {
    const context = { ...await outboxContext({ channels: [channel], rules }), inbox: inbox(incoming.port, incoming.user, incoming.password) };
    for (const name of names) await giveLead(context, { id: `ld_${name}`, fields: { name, email: `${name}@corp-${name}.example`, zone: 'UTC' } });
    await enroll(context, { leads: names.map((name) => `ld_${name}`), again: false, cadence: 'cold' });
    before?.(outgoing);
    await sendDue(context);
    context.clock.set(MONDAY + HOUR_MS);
    const idTo = (name: string): string => headerIn(outgoing.taken.filter(({ to }) => to[0]?.startsWith(`${name}@`)).at(-1)?.raw ?? '', 'Message-ID');
    await work({ context, outgoing, incoming, idTo });
    await verifyLeads(context);
  } finally { await Promise.all([channel.close(), outgoing.close(), incoming.stop()]); }
};
const withServers = it.skipIf(!hasDovecot);

withServers('goes out by a mail server and comes back to a mailbox: an answer ends the cadence, an automatic one pauses it until its date and a business day, a bounce for good suppresses', async () => {
  await chain(['ann', 'bob', 'eve'], async ({ context, outgoing, incoming, idTo }) => {
    expect(outgoing.taken.map(({ to }) => to[0]?.split('@')[0])).toEqual(expect.arrayContaining(['ann', 'bob', 'eve']));
    const date = on(MONDAY + HOUR_MS / 2);
    // From another address than she is known by: the thread tells whose it is.
    incoming.deliver(raw('From: Ann <ann@private.example>', 'To: mia@shop.example', 'Message-ID: <1@private.example>', `In-Reply-To: ${idTo('ann')}`, 'Subject: Re: A word about rockets', date, '', 'Tell me more.', '', 'On 2 March 2026 Mia wrote:', '> Hi Ann'));
    incoming.deliver(raw('From: Bob <bob@corp-bob.example>', 'To: mia@shop.example', 'Message-ID: <2@corp-bob.example>', `In-Reply-To: ${idTo('bob')}`, 'Auto-Submitted: auto-replied', 'Subject: Out of office', date, '', 'I am out of the office until 9 March 2026.'));
    incoming.deliver(bounce('3', { to: 'eve@corp-eve.example', status: '5.1.1', about: idTo('eve'), at: MONDAY + HOUR_MS / 2 }));
    const { items } = await pullInbox(context);
    expect(items.map(({ type, lead, how }) => [type, lead, how])).toEqual([
      ['email_replied', 'ld_ann', `answers ${idTo('ann')}`], ['email_auto_replied', 'ld_bob', `answers ${idTo('bob')}`], ['email_bounced', 'ld_eve', `answers ${idTo('eve')}`],
    ]);
    expect(await standing(context)).toEqual(['ld_ann reply: sent discarded', 'ld_bob paused: sent approved', 'ld_eve suppressed: sent discarded']);
    // Monday, the day that is named, and one business day more.
    const tuesday = Date.UTC(2026, 2, 10, 9);
    expect((await readEnrollments(context, { state: 'all', limit: -1 })).find(({ leadId }) => leadId === 'ld_bob')?.pausedUntil).toBe(tuesday);
    context.clock.set(tuesday - HOUR_MS);
    await evaluateDue(context);
    expect(await sendDue(context)).toMatchObject({ sent: 0 });
    context.clock.set(tuesday);
    await evaluateDue(context);
    expect(await sendDue(context)).toMatchObject({ sent: 1 });
    expect(outgoing.taken.map(({ to }) => to[0]?.split('@')[0]).slice(3)).toEqual(['bob']);
    context.clock.set(MONDAY + 20 * DAY_MS + HOUR_MS);
    await sendDue(context);
    expect(outgoing.taken.filter(({ to }) => !to[0]?.startsWith('bob@'))).toHaveLength(2);
    expect(await pullInbox(context)).toMatchObject({ mails: 0 });
  });
}, 60_000);

withServers('leaves an address alone for thirty days that three mails came back from for now within seven, and suppresses nobody', async () => {
  await chain(['eve'], async ({ context, outgoing, incoming, idTo }) => {
    for (const [index, hours] of [1, 20, 40].entries()) {
      context.clock.set(MONDAY + hours * HOUR_MS);
      incoming.deliver(bounce(`soft${index}`, { to: 'eve@corp-eve.example', status: '4.2.2', about: idTo('eve'), at: MONDAY + hours * HOUR_MS - HOUR_MS / 2 }));
      expect((await pullInbox(context)).items.map(({ type, lead }) => [type, lead])).toEqual([['email_bounced', 'ld_eve']]);
    }
    expect(context.db.prepare('SELECT count(*) FROM suppressions').pluck().get()).toBe(0);
    expect(await standing(context)).toEqual(['ld_eve active: sent approved']);
    context.clock.set(MONDAY + 2 * DAY_MS + HOUR_MS);
    expect(await sendDue(context)).toMatchObject({ sent: 0, waiting: 1 });
    const until = MONDAY + 39.5 * HOUR_MS + 30 * DAY_MS;
    expect(context.db.prepare('SELECT waits_for, waits_reason FROM messages WHERE waits_for IS NOT NULL').raw().all()).toEqual([['ended', '3 e-mails came back for now']]);
    expect((await explainLead(context, 'ld_eve')).next?.touches).toMatchObject([{ gate: 'ended', reason: '3 e-mails came back for now', opensAt: until }]);
    expect(outgoing.taken).toHaveLength(1);
  });
}, 60_000);

withServers('knows by the folder of sent mail what left, of what nobody knew; what is not there stays unknown and is listed', async () => {
  await chain(['ann'], async ({ context, outgoing, incoming }) => {
    const [first] = await readOutbox(context, { state: 'unknown' });
    expect(first).toMatchObject({ leadId: 'ld_ann', state: 'unknown' });
    expect(await pullInbox(context)).toMatchObject({ sentFound: 0 });
    expect(await readOutbox(context, { state: 'unknown' })).toHaveLength(1);
    expect(await sendDue(context)).toMatchObject({ sent: 0 });
    // The server took it before the line broke, and the mail program of the owner keeps a copy.
    incoming.deliver(outgoing.taken[0]?.raw ?? '', 'Sent');
    expect(await pullInbox(context)).toMatchObject({ sentFound: 1, items: [] });
    expect((await showOutboxMessage(context, first?.id ?? '')).message).toMatchObject({ state: 'sent' });
    expect(await readOutbox(context, { state: 'unknown' })).toEqual([]);
    expect(await standing(context)).toEqual(['ld_ann active: sent approved']);
  }, (outgoing) => outgoing.fail('drop_after_dot'));
  await chain(['bob'], async ({ context, outgoing }) => {
    for (const days of [1, 3, 10]) {
      context.clock.set(MONDAY + days * DAY_MS + HOUR_MS);
      expect(await pullInbox(context)).toMatchObject({ sentFound: 0 });
      await sendDue(context);
    }
    expect((await readOutbox(context, { state: 'unknown' })).map(({ leadId }) => leadId)).toEqual(['ld_bob']);
    expect(outgoing.taken).toHaveLength(0);
  }, (outgoing) => outgoing.fail('drop_during_data'));
}, 120_000);

withServers('takes nothing that we wrote ourselves for an answer, whatever it says it answers', async () => {
  await chain(['ann'], async ({ context, incoming, idTo }) => {
    const about = `In-Reply-To: ${idTo('ann')}`;
    incoming.deliver(raw('From: Mia <mia@shop.example>', 'To: ann@corp-ann.example', 'Message-ID: <own1@shop.example>', about, 'Subject: Re: A word about rockets', on(MONDAY), '', 'Unsubscribe is what I meant to write about. STOP'));
    incoming.deliver(raw('From: MIA@SHOP.EXAMPLE', 'To: mia@shop.example', 'Message-ID: <own2@shop.example>', about, 'Subject: Fwd: A word about rockets', on(MONDAY), '', 'Note to myself.'));
    expect((await pullInbox(context)).items.map(({ outcome, how }) => [outcome, how])).toEqual([['ignored', 'our own mail'], ['ignored', 'our own mail']]);
    expect(await standing(context)).toEqual(['ld_ann active: sent approved']);
    expect(context.db.prepare('SELECT count(*) FROM suppressions').pluck().get()).toBe(0);
  });
}, 60_000);
