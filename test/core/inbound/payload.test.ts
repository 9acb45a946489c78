import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../src/core/base/ports.ts';
import { payloadsIn, readPayload } from '../../../src/core/inbound/payload.ts';
import { readInbox } from '../../../src/files/inbox-in.ts';

const NOW = Date.UTC(2026, 2, 2, 12);
const settings = { now: NOW, receivedAt: NOW, country: 'DE', ours: { addresses: new Set(['mia@shop.example']) } };
const read = (payload: JsonObject) => readPayload(payload, settings);
const inbox = (text: string) => readInbox(new TextEncoder().encode(text), 'file', settings);

const SID = 'SM0123456789abcdef0123456789abcdef';
const INCOMING = { MessageSid: SID, AccountSid: 'AC1', From: '+4915112345678', To: '+4930123', Body: 'Yes, call me', NumMedia: '0', SmsStatus: 'received' };

describe('Twilio', () => {
  it('brings an answer by SMS and by WhatsApp', () => {
    expect(read(INCOMING)).toMatchObject({ type: 'sms_replied', channel: 'sms', occurredAt: NOW, identities: [{ kind: 'phone', value: '+4915112345678' }], isWords: true, metadata: { message_id: SID, text: 'Yes, call me' } });
    expect(read({ ...INCOMING, From: 'whatsapp:+4915112345678', ProfileName: 'Anna' })).toMatchObject({ type: 'whatsapp_replied', channel: 'whatsapp', name: 'Anna', identities: [{ value: '+4915112345678' }] });
  });
  it('brings an answer as its API lists it', () => {
    expect(read({ sid: SID, direction: 'inbound', status: 'received', from: '+4915112345678', to: '+4930123', body: 'Ok', date_sent: 'Mon, 02 Mar 2026 10:00:00 +0000' })).toMatchObject({ type: 'sms_replied', occurredAt: Date.UTC(2026, 2, 2, 10), metadata: { text: 'Ok' } });
  });
  it.each([['delivered', 'sms_delivered'], ['read', 'sms_delivered'], ['undelivered', 'sms_failed'], ['failed', 'sms_failed']])('says of a message that it was %s', (status, type) => {
    expect(read({ MessageSid: SID, MessageStatus: status, To: '+4915112345678', From: '+4930123', ErrorCode: '30003' })).toMatchObject({ type, metadata: { message_id: SID, error_code: '30003' }, threads: [SID], isWords: false });
  });
  it('says that a message is on its way, which is no event', () => {
    expect(read({ MessageSid: SID, MessageStatus: 'queued', To: '+4915112345678' })).toMatchObject({ ignored: expect.stringContaining('queued') });
    expect(read({ MessageSid: SID, SmsStatus: 'received', From: 'ANONYMOUS', Body: 'x' })).toMatchObject({ refused: expect.stringContaining('no phone number') });
  });
});

describe('SendGrid', () => {
  const event = (name: string, more: JsonObject = {}): JsonObject => ({ email: 'Anna@lab.example', timestamp: 1_772_445_600, event: name, sg_event_id: `id-${name}`, sg_message_id: 'm1.f', 'smtp-id': '<k@shop.example>', ...more });
  it.each([
    ['delivered', {}, 'email_delivered', {}], ['open', {}, 'email_opened', {}], ['click', { url: 'https://shop.example' }, 'email_clicked', { url: 'https://shop.example' }],
    ['bounce', { type: 'bounce', status: '5.1.1', reason: '550 no such user' }, 'email_bounced', { permanent: true, status: '5.1.1', bounce_type: 'permanent', original_message_id: '<k@shop.example>' }],
    ['bounce', { type: 'blocked', status: '4.7.1', reason: 'try later' }, 'email_bounced', { permanent: false, bounce_type: 'temporary' }],
    ['bounce', { type: 'bounce', status: '5.2.2', reason: '552 mailbox full' }, 'email_bounced', { permanent: false, bounce_type: 'temporary' }],
    ['bounce', { type: 'bounce', status: '5.7.26', reason: 'unauthenticated' }, 'email_bounced', { permanent: true, bounce_type: 'policy' }],
    ['spamreport', {}, 'email_complained', {}], ['unsubscribe', {}, 'email_unsubscribed', {}], ['group_unsubscribe', {}, 'group_unsubscribed', {}], ['deferred', { response: '451' }, 'email_delayed', { permanent: false }],
  ])('says %s', (name, more, type, metadata) => {
    expect(read(event(name, more))).toMatchObject({ type, occurredAt: 1_772_445_600_000, identities: [{ kind: 'email', value: 'anna@lab.example' }], metadata, threads: ['<k@shop.example>'], sameness: ['sendgrid', `id-${name}`] });
  });
  it('says things that are no event of a lead', () => {
    expect(read(event('processed'))).toMatchObject({ ignored: expect.stringContaining('processed') });
    expect(read(event('open', { email: 'nobody' }))).toMatchObject({ refused: expect.stringContaining('no e-mail address') });
  });
});

describe('Telegram', () => {
  const update = (message: JsonObject, kind = 'message'): JsonObject => ({ update_id: 10, [kind]: { message_id: 5, from: { id: 7, is_bot: false, first_name: 'Bo', last_name: 'Berg', username: 'bo' }, chat: { id: 7, type: 'private' }, date: 1_772_445_600, ...message } });
  it('brings an answer', () => {
    expect(read(update({ text: 'Gern', reply_to_message: { message_id: 4 } }))).toMatchObject({
      type: 'telegram_replied', name: 'Bo Berg', identities: [{ kind: 'handle', value: 'telegram:7' }], threads: ['7:4', '4'], metadata: { message_id: '7:5', text: 'Gern', in_reply_to: '7:4' }, occurredAt: 1_772_445_600_000,
    });
  });
  it("brings somebody's own number, and nobody else's", () => {
    expect(read(update({ contact: { phone_number: '4915112345678', user_id: 7 } }))).toMatchObject({ identities: [{ kind: 'handle' }, { kind: 'phone', value: '+4915112345678' }] });
    expect(read(update({ contact: { phone_number: '4915112345678', user_id: 8 } }))).toMatchObject({ identities: [{ kind: 'handle', value: 'telegram:7' }] });
  });
  it('has the time of its taking in where none was set', () => {
    for (const date of [1, 0, null]) expect(read(update({ text: 'Ja', date }))).toMatchObject({ occurredAt: NOW });
  });
  it('brings an edited message as another one', () => {
    expect(read(update({ text: 'Nein', edit_date: 1_772_445_700 }, 'edited_message'))).toMatchObject({ occurredAt: 1_772_445_700_000, metadata: { edited: true }, sameness: ['telegram', '7:5', 'edited 1772445700'] });
  });
  it('brings what is no answer of a lead', () => {
    expect(read(update({ text: 'x', from: { id: 9, is_bot: true } }))).toMatchObject({ ignored: 'written by a bot' });
    expect(read(update({ text: 'x', chat: { id: -1, type: 'group' } }))).toMatchObject({ ignored: expect.stringContaining('group') });
    expect(read({ update_id: 1, poll: {} })).toMatchObject({ ignored: expect.stringContaining('no message') });
  });
});

describe('a file', () => {
  it('holds one object, several, one a line, or a form', async () => {
    const wanted = [{ type: 'sms_replied', metadata: { text: 'Yes, call me' } }];
    expect(await inbox(JSON.stringify(INCOMING))).toMatchObject(wanted);
    expect(await inbox(JSON.stringify([INCOMING, INCOMING]))).toMatchObject([...wanted, ...wanted]);
    expect(await inbox(`${JSON.stringify(INCOMING)}\n\n${JSON.stringify(INCOMING)}\n`)).toMatchObject([...wanted, ...wanted]);
    expect(await inbox(new URLSearchParams(INCOMING).toString())).toMatchObject(wanted);
    expect(await inbox(JSON.stringify({ ok: true, result: [{ update_id: 1, message: { message_id: 1, chat: { id: 2, type: 'private' }, date: 1, text: 'a' } }] }))).toMatchObject([{ type: 'telegram_replied' }]);
  });
  it('holds a mail, whole or as a form of inbound parse', async () => {
    const mail = 'From: Anna <anna@lab.example>\nTo: mia@shop.example\nSubject: Re: Offer\nMessage-ID: <a@lab.example>\n\nYes.\n\nOn 1 March 2026 Mia wrote:\n> Offer?';
    const wanted = [{ type: 'email_replied', metadata: { message_id: '<a@lab.example>', text: 'Yes.' }, identities: [{ value: 'anna@lab.example' }] }];
    expect(await inbox(mail)).toMatchObject(wanted);
    const [head = '', text = ''] = mail.split('\n\n', 1).concat(mail.slice(mail.indexOf('\n\n') + 2));
    const form = { headers: `${head}\nContent-Type: multipart/mixed; boundary=x\n`, text, from: 'Anna <anna@lab.example>', to: 'mia@shop.example', subject: 'Re: Offer', envelope: '{"from":"anna@lab.example"}', SPF: 'pass' };
    expect(await inbox(JSON.stringify(form))).toMatchObject(wanted);
    expect(await inbox(`--b1\r\n${Object.entries(form).map(([name, value]) => `Content-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`).join('--b1\r\n')}--b1--\r\n`)).toMatchObject(wanted);
    expect(await inbox(JSON.stringify({ email: mail, to: 'mia@shop.example', from: 'anna@lab.example', envelope: '{}' }))).toMatchObject(wanted);
  });
  it('holds our own mail, which is no answer', async () => {
    expect(await inbox('From: Mia <Mia@shop.example>\nTo: anna@lab.example\nSubject: Re: Offer\n\nSee below')).toEqual([{ ignored: 'our own mail' }]);
  });
  it('holds what nobody posts, which is refused with its place', async () => {
    expect(await inbox('[{"a":1}]')).toEqual([{ refused: 'file: nothing that Twilio, SendGrid or Telegram posts' }]);
    expect(await inbox(`${JSON.stringify(INCOMING)}\nnonsense`)).toMatchObject([{ type: 'sms_replied' }, { refused: expect.stringContaining('line 2') }]);
    await expect(inbox('  \n')).rejects.toMatchObject({ code: 'invalid' });
  });
  it('never ends the program, whatever it holds', async () => {
    const key = fc.constantFrom('update_id', 'message', 'MessageSid', 'SmsStatus', 'event', 'email', 'sg_event_id', 'timestamp', 'from', 'chat', 'id', 'type', 'text', 'date', 'headers', 'envelope', 'result', 'Body', 'From', 'sid', 'status');
    const tree = fc.letrec<{ value: unknown }>((tie) => ({ value: fc.oneof({ depthSize: 'small' }, fc.string(), fc.integer(), fc.double(), fc.constant(null), fc.boolean(), fc.array(tie('value'), { maxLength: 3 }), fc.dictionary(key, tie('value'), { maxKeys: 6 })) })).value;
    await fc.assert(fc.asyncProperty(tree, async (value) => {
      const text = JSON.stringify(value);
      if (text === undefined || text.trim() === '') return;
      for (const one of await inbox(text)) expect('type' in one || 'ignored' in one || 'refused' in one).toBe(true);
      expect(Array.isArray(payloadsIn(value as never))).toBe(true);
    }), { numRuns: 300 });
  });
});
