import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { machineMailOf } from '../../../src/core/inbound/machine-mail.ts';
import { parseMail } from '../../../src/files/mail-in.ts';

const mail = (...lines: readonly string[]): Uint8Array => new TextEncoder().encode(lines.join('\r\n'));
const read = async (...lines: readonly string[]) => machineMailOf(await parseMail(mail(...lines)));

const FROM_PERSON = ['From: Bob Miller <bob@acme.example>', 'To: ada@shop.example', 'Message-ID: <r1@acme.example>', 'Date: Mon, 2 Mar 2026 10:00:00 +0100'];
const report = (...fields: readonly string[]): readonly string[] => [
  'Return-Path: <>', 'From: Mail Delivery System <MAILER-DAEMON@mx.example>', 'To: ada@shop.example', 'Subject: Undelivered Mail Returned to Sender', 'Message-ID: <b1@mx.example>',
  'Content-Type: multipart/report; report-type=delivery-status; boundary="B"', '', '--B', 'Content-Type: text/plain', '', 'I could not deliver it.', '', '--B', 'Content-Type: message/delivery-status', '',
  'Reporting-MTA: dns; mx.example', '', ...fields, '', '--B', 'Content-Type: message/rfc822', '', 'From: ada@shop.example', 'To: bob@acme.example', 'Message-ID: <ours@shop.example>', 'Subject: Our offer', '', 'Would you?', '--B--',
];

describe('what a delivery-status part says', () => {
  it('is who, whether for good, and which status', async () => {
    expect(await read(...report('Original-Recipient: rfc822;bob@acme.example', 'Final-Recipient: rfc822; b.miller@acme.example', 'Action: failed', 'Status: 5.1.1', 'Diagnostic-Code: smtp; 550 5.1.1 <b.miller@acme.example>', ' user unknown'))).toEqual({
      kind: 'bounce', evidence: 'a part message/delivery-status', originalMessageId: '<ours@shop.example>',
      deliveries: [{ recipient: 'b.miller@acme.example', originalRecipient: 'bob@acme.example', outcome: 'failed', permanent: true, status: '5.1.1', diagnostic: '550 5.1.1 <b.miller@acme.example> user unknown' }],
    });
  });

  it.each([
    ['a failure of class 4', ['Action: failed', 'Status: 4.4.7'], { outcome: 'failed', permanent: false }], ['a delay', ['Action: delayed', 'Status: 4.4.1'], { outcome: 'delayed', permanent: false }],
    ['a delay that says 5', ['Action: delayed', 'Status: 5.0.0'], { outcome: 'delayed', permanent: false }], ['no status, but a code', ['Action: failed', 'Diagnostic-Code: smtp; 452 mailbox full'], { outcome: 'failed', permanent: false, status: '4.0.0' }],
    ['no status at all', ['Action: failed'], { outcome: 'failed', permanent: true, status: null }],
  ])('knows what is not for good: %s', async (_, fields, expected) => {
    const found = await read(...report('Final-Recipient: rfc822; bob@acme.example', ...fields));
    expect(found).toMatchObject({ kind: 'bounce', deliveries: [{ recipient: 'bob@acme.example', ...expected }] });
  });

  it('names each recipient, whether empty lines part them or not', async () => {
    for (const between of [[''], [], ['', '', '']]) {
      const found = await read(...report('Final-Recipient: rfc822; bob@acme.example', 'Action: failed', 'Status: 5.1.1', ...between, 'Final-Recipient: rfc822; eve@acme.example', 'Action: delayed', 'Status: 4.2.2'));
      expect(found).toMatchObject({ kind: 'bounce', deliveries: [{ recipient: 'bob@acme.example', permanent: true }, { recipient: 'eve@acme.example', outcome: 'delayed' }] });
    }
  });

  it('is no bounce where it was delivered', async () => {
    expect(await read(...report('Final-Recipient: rfc822; bob@acme.example', 'Action: delivered', 'Status: 2.0.0'))).toMatchObject({ kind: 'auto_reply', delivered: [{ recipient: 'bob@acme.example', outcome: 'delivered' }] });
  });
});

describe('bounces without such a part', () => {
  it.each([
    ['qmail', ['From: MAILER-DAEMON@mx.example', 'To: ada@shop.example', 'Subject: failure notice', '', "Hi. This is the qmail-send program at mx.example.", "I'm afraid I wasn't able to deliver your message to the following addresses.", '', '<bob@acme.example>:', 'Sorry, no mailbox here by that name. (#5.1.1)'], true],
    ['Exim', ['From: Mail Delivery System <Mailer-Daemon@mx.example>', 'To: ada@shop.example', 'Subject: Mail delivery failed: returning message to sender', '', 'A message that you sent could not be delivered to one or more of its recipients.', '', '  bob@acme.example', '    SMTP error from remote mail server after RCPT TO:<bob@acme.example>:', '    550 User unknown'], true],
    ['German', ['From: postmaster@mx.example', 'To: ada@shop.example', 'Subject: Unzustellbar: Unser Angebot', '', 'Ihre Nachricht konnte nicht zugestellt werden an: bob@acme.example', 'Postfach voll'], false],
    ['a delay', ['From: Mail Delivery System <Mailer-Daemon@mx.example>', 'To: ada@shop.example', 'Subject: Warning: message 1abc delayed 24 hours', '', 'The message has not yet been delivered. The address is:', '  bob@acme.example', 'No action is required on your part.'], false],
    ['a header', ['From: Mail <noreply@mx.example>', 'X-Failed-Recipients: bob@acme.example', 'To: ada@shop.example', 'Subject: Sorry', '', '550 5.7.1 rejected'], true],
  ])('are seen by sender, subject and text: %s', async (_, lines, permanent) => {
    expect(await read(...lines)).toMatchObject({ kind: 'bounce', deliveries: [{ recipient: 'bob@acme.example', permanent }] });
  });

  it('may stand in a report that a gateway has packed, or under a boundary that nobody declared', async () => {
    const inner = report('Final-Recipient: rfc822; bob@acme.example', 'Action: failed', 'Status: 5.1.1');
    expect(await read('From: MAILER-DAEMON@gw.example', 'To: ada@shop.example', 'Subject: Returned mail: User unknown', 'Content-Type: multipart/mixed; boundary="G"', '', '--G', 'Content-Type: text/plain', '', 'fatal errors', '--G', 'Content-Type: message/rfc822', '', ...inner, '--G--'))
      .toMatchObject({ kind: 'bounce', deliveries: [{ recipient: 'bob@acme.example', permanent: true }] });
    expect(await read(...inner.map((line) => line.replace('boundary="B"', 'boundary="other"')))).toMatchObject({ kind: 'bounce', deliveries: [{ recipient: 'bob@acme.example' }] });
  });
});

describe('complaints', () => {
  it('are feedback reports, and never those about signatures', async () => {
    const arf = (type: string): Promise<unknown> => read('From: fbl@provider.example', 'To: ada@shop.example', 'Subject: FW: Our offer', 'Content-Type: multipart/report; report-type=feedback-report; boundary="B"', '', '--B', 'Content-Type: text/plain', '', 'This is an abuse report.',
      '--B', 'Content-Type: message/feedback-report', '', `Feedback-Type: ${type}`, 'User-Agent: x/1', 'Version: 1', 'Original-Rcpt-To: bob@acme.example', '', '--B', 'Content-Type: text/rfc822-headers', '', 'Message-ID: <ours@shop.example>', 'To: bob@acme.example', '--B--');
    expect(await arf('abuse')).toEqual({ kind: 'complaint', evidence: 'a feedback report: abuse', recipient: 'bob@acme.example', originalMessageId: '<ours@shop.example>' });
    expect(await arf('auth-failure')).toMatchObject({ kind: 'auto_reply' });
  });
});

describe('answers of programs', () => {
  it.each([
    ['RFC 3834', ['Auto-Submitted: auto-replied', 'Subject: Re: Our offer']], ['Exchange', ['X-Auto-Response-Suppress: All', 'Subject: Re: Our offer']], ['precedence', ['Precedence: bulk', 'Subject: News']], ['a null sender', ['Return-Path: <>', 'Subject: Gone']],
    ['German', ['Subject: Automatische Antwort: Unser Angebot']], ['German, Outlook', ['Subject: Abwesenheitsnotiz: Unser Angebot']], ['English', ['Subject: Out of Office: Our offer']], ['French', ['Subject: =?utf-8?Q?R=C3=A9ponse_automatique_:_Offre?=']], ['Japanese', ['Subject: =?utf-8?B?6Ieq5YuV6L+U5L+h?=']],
  ])('are seen by headers and subject: %s', async (_, headers) => {
    expect(await read(...FROM_PERSON, ...headers, '', 'I am away until 9 March.')).toMatchObject({ kind: 'auto_reply' });
  });

  it('come from nobody, too', async () => {
    expect(await read('From: no-reply@acme.example', 'To: ada@shop.example', 'Subject: We got your message', '', 'Ticket 12')).toMatchObject({ kind: 'auto_reply', evidence: 'the sender no-reply@acme.example' });
  });
});

describe('people', () => {
  it.each([
    ['a reply', ['Subject: Re: Our offer', 'In-Reply-To: <ours@shop.example>', '', 'Yes, please.']],
    ['who says they are away', ['Subject: Re: Our offer', '', 'I am out of office next week, call me after.']],
    ['who answers an automatic reply', ['Subject: Re: Automatic reply: Our offer', '', 'I am back now.']],
    ['who forwards a bounce', ['Subject: Fwd: Undelivered Mail Returned to Sender', '', 'This came back, is your mailbox full?', '> 550 5.1.1 user unknown']],
    ['who writes about undeliverable mail', ['Subject: Problems with delivery', '', 'Your newsletter could not be delivered to my colleague.']],
    ['who is no program by header', ['Auto-Submitted: no', 'Subject: Re: Our offer', '', 'Sounds good.']],
    ['on a mailing list of their firm', ['Subject: Re: Our offer', 'List-Id: <sales.shop.example>', 'Precedence: list', '', 'We take it.']],
    ['whose mail reads "warning"', ['Subject: Warning signs in our pipeline', '', 'We would like to talk.']],
    ['whose mail begins with a price', ['Subject: 550 EUR is too much', '', '550 is too expensive. 5.1.1 of your terms is unclear.']],
  ])('are people: %s', async (_, lines) => {
    expect(await read(...FROM_PERSON, ...lines)).toEqual({ kind: 'human' });
  });
});

describe('a mail as it comes in', () => {
  it('is taken apart', async () => {
    const found = await parseMail(mail('From: =?utf-8?Q?J=C3=B6rg?= <Joerg@Acme.example>', 'To: ada+m_1@shop.example, "Eve" <eve@shop.example>', 'Subject: =?utf-8?Q?Gr=C3=BC=C3=9Fe?=', 'Message-ID: <1@a>', 'In-Reply-To: <ours@b>', 'References: <first@b> <ours@b>', 'Date: Mon, 2 Mar 2026 10:00:00 +0100', 'Content-Type: text/html; charset=utf-8', '',
      '<style>p{}</style><p>Gerne!&nbsp;Am&#32;Montag.</p><blockquote>Wann?</blockquote>'));
    expect(found).toMatchObject({ from: { name: 'Jörg', address: 'joerg@acme.example' }, to: [{ address: 'ada+m_1@shop.example' }, { address: 'eve@shop.example' }], subject: 'Grüße', messageId: '<1@a>', inReplyTo: '<ours@b>', references: ['<first@b>', '<ours@b>'], date: Date.UTC(2026, 2, 2, 9) });
    expect(found.text).toBe('Gerne! Am Montag.\n> Wann?');
  });

  it('that is none is refused with a word', async () => {
    await expect(parseMail(mail('hello there', '', 'x'), 'x.eml')).rejects.toMatchObject({ code: 'invalid', message: expect.stringContaining('x.eml is no mail') });
    await expect(parseMail(new Uint8Array(36 * 1024 * 1024), 'big.eml')).rejects.toMatchObject({ code: 'invalid', message: expect.stringContaining('larger than 35 MB') });
    const deep = Array.from({ length: 200 }, (_, at) => `Content-Type: multipart/mixed; boundary="b${at}"\r\n\r\n--b${at}`);
    await expect(parseMail(mail('From: a@b.example', ...deep))).rejects.toMatchObject({ code: 'invalid' });
  });

  it('never ends the program and takes no time, whatever it holds', async () => {
    const line = fc.oneof(fc.string({ maxLength: 80 }), fc.constantFrom('', '--B', '--B--', 'Content-Type: multipart/report; boundary="B"', 'Content-Type: message/delivery-status', 'Final-Recipient: rfc822;a@b.c', 'Action: failed', 'Status: 5.1.1', 'Content-Transfer-Encoding: base64', 'From: <>', 'Content-Type: message/rfc822', 'Subject: =?utf-8?B?////?='));
    await fc.assert(fc.asyncProperty(fc.array(line, { maxLength: 40 }), async (lines) => {
      expect(['human', 'auto_reply', 'bounce', 'complaint']).toContain((await read('From: a@b.example', 'Content-Type: multipart/mixed; boundary="B"', ...lines)).kind);
    }), { numRuns: 300 });
    for (const body of ['<'.repeat(300_000), '<p '.repeat(100_000), 'a@'.repeat(150_000), `${'> '.repeat(50)}\n`.repeat(3000), '{'.repeat(200_000), ` ${'x'.repeat(100_000)}@`, 'could not be delivered '.repeat(9000)]) {
      for (const type of ['text/html', 'text/plain']) {
        const from = performance.now();
        await read('From: mailer-daemon@b.example', 'Subject: failure notice', `Content-Type: ${type}`, '', body);
        expect(performance.now() - from).toBeLessThan(2000);
      }
    }
  });
});
