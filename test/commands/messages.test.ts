import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sandbox } from '../support/transcript.ts';

const NOW = '2026-03-02T08:00:00Z';

it('classifies a text and a mail without a workspace, and writes nothing', async () => {
  const box = sandbox();
  box.file('reply.txt', 'That is way too expensive for us.\n\nBest regards\nTom\n\nOn Mon, Mar 2, 2026 at 9:00 AM Max <max@us.example> wrote:\n> Please unsubscribe by replying STOP\n');
  expect(JSON.parse((await box.run('messages classify {dir}/reply.txt --json', { now: NOW })).stdout)).toMatchObject({
    kind: 'human', intent: 'objection', objection: 'price', unsubscribe: false, language: 'en', trimmed: 'That is way too expensive for us.', evidence: { quote: 'That is way too expensive for us.', from: 0, to: 33 },
  });
  box.file('away.eml', 'From: tom@corp.example\r\nTo: max@us.example\r\nSubject: Automatic reply: Hello\r\nAuto-Submitted: auto-replied\r\nDate: Mon, 02 Mar 2026 09:00:00 +0000\r\nMessage-ID: <1@corp.example>\r\n\r\nI am out of the office until March 10. To unsubscribe reply STOP.\r\n');
  expect(JSON.parse((await box.run('messages classify {dir}/away.eml --json', { now: NOW })).stdout)).toMatchObject({ kind: 'auto_reply', intent: 'out_of_office', return_date: '2026-03-10', unsubscribe: false });
  const said = await box.run('messages classify - --json intent,unsubscribe', { now: NOW, input: 'S T O P !!!' });
  expect(JSON.parse(said.stdout)).toEqual({ intent: 'unsubscribe', unsubscribe: true });
  expect(await box.run('messages classify {dir}/gone.txt', { now: NOW })).toMatchObject({ code: 4, stderr: expect.stringContaining('there is no such file') });
  expect(existsSync(join(box.dir, 'data'))).toBe(false);
});

const reply = (type: string, email: string, metadata: object): string =>
  JSON.stringify({ event_type: type, source: 'email', occurred_at: '2026-03-02T07:00:00Z', lead_identifier: { email }, metadata });

it('suppresses who asks for it in a reply, whose address is dead and who complains, at once and on every channel; and nobody else', async () => {
  const box = sandbox();
  expect((await box.run('init --zone UTC --mode hybrid --country DE', { now: NOW })).code).toBe(0);
  box.file('leads.csv', 'Name,Email,Phone\nAnna,anna@a.example,030 1234567\nBob,bob@b.example,\nCleo,cleo@c.example,\nDora,dora@d.example,\nEmil,emil@e.example,\nFinn,finn@f.example,\n');
  await box.run('import {dir}/leads.csv', { now: NOW });
  box.file('events.ndjson', [
    reply('email_replied', 'anna@a.example', { text: 'Bitte nehmen Sie mich aus Ihrem Verteiler.' }), reply('sms_replied', 'bob@b.example', { text: 'stop!' }),
    reply('email_replied', 'cleo@c.example', { text: "Please don't stop, I like reading it." }), reply('email_bounced', 'dora@d.example', { recipient: 'dora@d.example', permanent: true, status: '5.1.1' }),
    reply('email_bounced', 'emil@e.example', { recipient: 'emil@e.example', permanent: false, status: '4.2.2' }), reply('email_complained', 'finn@f.example', { recipient: 'finn@f.example' }),
  ].join('\n'));
  expect((await box.run('ingest {dir}/events.ndjson', { now: NOW })).code).toBe(0);
  const { stdout } = await box.run('leads list --json name,suppressed --sort name', { now: NOW });
  expect(JSON.parse(stdout)).toEqual([
    { name: 'Anna', suppressed: 'unsubscribed' }, { name: 'Bob', suppressed: 'unsubscribed' }, { name: 'Cleo', suppressed: null }, { name: 'Dora', suppressed: 'bounced' },
    { name: 'Emil', suppressed: null }, { name: 'Finn', suppressed: 'complained' },
  ]);
  expect((await box.run('suppressions list', { now: NOW })).stdout).toContain('+49301234567\tphone\tunsubscribed');
  expect((await box.run('verify', { now: NOW })).code).toBe(0);
});
