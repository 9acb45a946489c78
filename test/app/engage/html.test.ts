import PostalMime from 'postal-mime';
import { expect, it } from 'vitest';
import { checkCadence } from '../../../src/app/engage/check.ts';
import { enroll } from '../../../src/app/engage/enroll.ts';
import { sendDue } from '../../../src/app/engage/send-loop.ts';
import { unsubscribeToken } from '../../../src/app/engage/unsubscribe.ts';
import { eraseRows, resolveSubject } from '../../../src/app/lead/erasure.ts';
import { memoryChannel } from '../../../src/channels/memory.ts';
import { smtp } from '../../../src/channels/smtp.ts';
import { setSetting } from '../../../src/db/workspace.ts';
import { giveLead } from '../../support/context.ts';
import { SMTP_LOGIN, startSmtp } from '../../support/fake-smtp.ts';
import { outboxContext } from '../../support/outbox.ts';
import { rulesWith } from '../../support/rules.ts';
import { verifyLeads } from '../../support/verified.ts';

const HTML = '<p>Hallo {{ first_name }}</p><p>{{ unsubscribe }}</p>';
const playbook = (html: string, more: object = {}): object => ({
  templates: { a: { en: { subject: 'Rockets', body: 'Hi\n\n{{ unsubscribe }}' }, de: { subject: 'Raketen', body: 'Hallo {{ first_name }}, wie geht es Ihnen mit den Raketen?\n\n{{ unsubscribe }}', html } } },
  cadences: { cold: { steps: [{ id: 'one', template: 'a' }, { id: 'two', template: 'a', channel: 'sms', wait: '1d' }] } }, ...more,
});
const people = { name: 'Tom & Jo', first_name: '<b>Tom</b>', email: 'tom@corp.example', phone: '+4915112345678', zone: 'UTC', language: 'de' };

it('leaves as a mail of two parts, with the way out in both; an SMS takes the text alone', async () => {
  const outgoing = await startSmtp();
  const channel = smtp({ channel: 'email', folder: '/nowhere', secret: () => SMTP_LOGIN.password, section: { provider: 'smtp', from: 'Mia <mia@shop.example>', host: '127.0.0.1', port: outgoing.port, security: 'none', user: SMTP_LOGIN.user } });
  try {
    const context = await outboxContext({ channels: [channel], rules: rulesWith(playbook(HTML, { business: { name: 'Shop', unsubscribe_url: 'https://shop.example/leave/{token}' } })) });
    await giveLead(context, { id: 'ld_tom', fields: people });
    await enroll(context, { leads: ['ld_tom'], again: false, cadence: 'cold' });
    expect(context.db.prepare('SELECT channel, html FROM messages ORDER BY seq').all()).toEqual([
      { channel: 'email', html: '<p>Hallo &lt;b&gt;Tom&lt;/b&gt;</p><p>{{ unsubscribe }}</p>' }, { channel: 'sms', html: null },
    ]);
    expect(await sendDue(context)).toMatchObject({ sent: 1 });
    const raw = outgoing.taken[0]?.raw ?? '';
    const page = `https://shop.example/leave/${unsubscribeToken(context, 'ld_tom')}`;
    expect(raw).toMatch(/^Content-Type: multipart\/alternative/im);
    const mail = await PostalMime.parse(raw);
    expect(mail.text).toContain(`Abmelden: ${page}`);
    expect(mail.html?.trim()).toBe(`<p>Hallo &lt;b&gt;Tom&lt;/b&gt;</p><p><a href="${page}">Abmelden</a></p>`);
    await verifyLeads(context);
  } finally { await Promise.all([channel.close(), outgoing.close()]); }
});

it('says which HTML names no way out where its text does', async () => {
  const context = await outboxContext({ channels: [memoryChannel('email'), memoryChannel('sms')], rules: rulesWith(playbook('<p>Hallo</p>')) });
  const { findings } = await checkCadence(context, { cadence: 'cold', leads: [] });
  expect(findings.filter(({ kind }) => kind === 'no_unsubscribe').map(({ step, message }) => [step, message])).toEqual([['one', expect.stringContaining('not in its HTML')]]);
});

it('goes with the person', async () => {
  const context = await outboxContext({ channels: [memoryChannel('email')], rules: rulesWith(playbook('<p>canary {{ first_name }}</p>')) });
  await giveLead(context, { id: 'ld_tom', fields: people });
  await enroll(context, { leads: ['ld_tom'], again: false, cadence: 'cold' });
  const holding = () => context.db.prepare(`SELECT (SELECT count(*) FROM messages WHERE html LIKE '%canary%') + (SELECT count(*) FROM events WHERE payload LIKE '%canary%')`).pluck().get();
  expect(holding()).toBe(2);
  await context.store.write((tx) => { setSetting(tx, 'erasure_salt', 'salt'); return eraseRows(tx, context, resolveSubject(tx, 'tom@corp.example'), 'salt'); });
  expect(holding()).toBe(0);
  await verifyLeads(context);
});
