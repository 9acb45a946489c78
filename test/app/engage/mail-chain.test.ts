import { expect, it } from 'vitest';
import { enroll } from '../../../src/app/engage/enroll.ts';
import { pullInbox } from '../../../src/app/engage/inbox-pull.ts';
import { sendDue } from '../../../src/app/engage/send-loop.ts';
import { readEnrollments } from '../../../src/app/work/enrollment.ts';
import { inboxFrom } from '../../../src/channels/inbox.ts';
import { smtp } from '../../../src/channels/smtp.ts';
import { DAY_MS, HOUR_MS } from '../../../src/core/base/instant.ts';
import { parseConfig } from '../../../src/core/playbook/config.ts';
import { giveLead, type TestContext } from '../../support/context.ts';
import { hasDovecot, startDovecot } from '../../support/dovecot.ts';
import { SMTP_LOGIN, startSmtp } from '../../support/fake-smtp.ts';
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

it.skipIf(!hasDovecot)('goes out by a mail server and comes back to a mailbox: an answer ends the cadence, an automatic one does not, a bounce for good suppresses', async () => {
  const [outgoing, incoming] = await Promise.all([startSmtp(), startDovecot()]);
  const channel = smtp({ channel: 'email', folder: '/nowhere', secret: () => SMTP_LOGIN.password, section: { provider: 'smtp', from: 'Mia <mia@shop.example>', host: '127.0.0.1', port: outgoing.port, security: 'none', user: SMTP_LOGIN.user } });
  try {
    const context = { ...await outboxContext({ channels: [channel], rules }), inbox: inbox(incoming.port, incoming.user, incoming.password) };
    for (const name of ['ann', 'bob', 'eve']) await giveLead(context, { id: `ld_${name}`, fields: { name, email: `${name}@corp-${name}.example`, zone: 'UTC' } });
    await enroll(context, { leads: ['ld_ann', 'ld_bob', 'ld_eve'], again: false, cadence: 'cold' });
    expect(await sendDue(context)).toMatchObject({ sent: 3 });
    const ids = Object.fromEntries(outgoing.taken.map(({ to, raw }) => [to[0]?.split('@')[0] ?? '', headerIn(raw, 'Message-ID')]));
    expect(Object.keys(ids).sort()).toEqual(['ann', 'bob', 'eve']);

    context.clock.set(MONDAY + HOUR_MS);
    const date = `Date: ${new Date(MONDAY + HOUR_MS / 2).toUTCString()}`;
    // From another address than she is known by: the thread tells whose it is.
    incoming.deliver(['From: Ann <ann@private.example>', 'To: mia@shop.example', 'Message-ID: <1@private.example>', `In-Reply-To: ${ids['ann']}`, 'Subject: Re: A word about rockets', date, '', 'Tell me more.', '', 'On 2 March 2026 Mia wrote:', '> Hi Ann'].join('\n'));
    incoming.deliver(['From: Bob <bob@corp-bob.example>', 'To: mia@shop.example', 'Message-ID: <2@corp-bob.example>', `In-Reply-To: ${ids['bob']}`, 'Auto-Submitted: auto-replied', 'Subject: Out of office', date, '', 'I am out of the office until 9 March 2026.'].join('\n'));
    incoming.deliver(['Return-Path: <>', 'From: MAILER-DAEMON@mx.example', 'To: mia@shop.example', 'Message-ID: <3@mx.example>', 'Subject: Undelivered Mail Returned to Sender', date, 'Content-Type: multipart/report; report-type=delivery-status; boundary="B"', '',
      '--B', 'Content-Type: message/delivery-status', '', 'Reporting-MTA: dns; mx.example', '', 'Final-Recipient: rfc822; eve@corp-eve.example', 'Action: failed', 'Status: 5.1.1', 'Diagnostic-Code: smtp; 550 5.1.1 user unknown', '',
      '--B', 'Content-Type: text/rfc822-headers', '', `Message-ID: ${ids['eve']}`, 'To: eve@corp-eve.example', '--B--', ''].join('\n'));
    const { items } = await pullInbox(context);
    expect(items.map(({ type, lead, how }) => [type, lead, how])).toEqual([
      ['email_replied', 'ld_ann', `answers ${ids['ann']}`], ['email_auto_replied', 'ld_bob', `answers ${ids['bob']}`], ['email_bounced', 'ld_eve', `answers ${ids['eve']}`],
    ]);
    const [ann, bob, eve] = await standing(context);
    expect([ann, eve]).toEqual(['ld_ann reply: sent discarded', 'ld_eve suppressed: sent discarded']);
    expect(bob).not.toMatch(/^ld_bob (?:reply|suppressed)/);

    context.clock.set(MONDAY + 20 * DAY_MS + HOUR_MS);
    await sendDue(context);
    expect(outgoing.taken.map(({ to }) => to[0]).filter((to) => !to?.startsWith('bob@'))).toHaveLength(2);
    expect(await pullInbox(context)).toMatchObject({ mails: 0 });
    await verifyLeads(context);
  } finally { await Promise.all([channel.close(), outgoing.close(), incoming.stop()]); }
}, 60_000);
