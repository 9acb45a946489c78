import { createHash, createVerify, generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { expect, it, onTestFinished } from 'vitest';
import { headersOf, mailAddress, oneLine, readSender } from '../../src/channels/envelope.ts';
import type { Service } from '../../src/channels/factory.ts';
import { composeMail } from '../../src/channels/mail.ts';
import { makeService } from '../../src/channels/providers.ts';
import { smtpResult } from '../../src/channels/smtp-result.ts';
import { startSmtp } from '../support/fake-smtp.ts';
import { outbound } from '../support/outbound.ts';

const FROM = { name: 'Mia Muster', address: 'mia@firma.example' };
const composed = async (more: Parameters<typeof outbound>[0]): Promise<string> => (await composeMail(outbound(more), { from: FROM })).toString('utf8');
/** The lines before the first empty one, folded ones joined. */
const headsOf = (raw: string): readonly string[] => raw.slice(0, raw.indexOf('\r\n\r\n')).replace(/\r\n[ \t]+/g, ' ').split('\r\n');
const namesOf = (raw: string): readonly string[] => headsOf(raw).map((line) => line.slice(0, line.indexOf(':')).toLowerCase()).sort();
const { signal } = new AbortController();
const smtpService = (port: number, more: object = {}, secrets: Readonly<Record<string, string>> = {}, folder = '/nowhere'): Promise<Service> =>
  makeService({ channel: 'email', section: { provider: 'smtp', from: 'mia@firma.example', host: '127.0.0.1', port, timeout: '2s', ...more } as { provider: string }, secret: (name) => secrets[name], folder });

it('has no line that is longer than a mail may have, however long a name is', async () => {
  for (const leadName of ['x'.repeat(5000), '🚀'.repeat(500), `Anna ${'Berg '.repeat(400)}`]) {
    const raw = await composed({ leadName });
    expect(Math.max(...raw.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(998);
    expect(headsOf(raw).find((line) => line.startsWith('To: '))).toMatch(/<ann@corp\.example>$/);
  }
});

it.each([['60d'], ['30d'], ['11m']])('refuses to wait %s for an answer', async (timeout) => {
  await expect(smtpService(2525, { timeout })).rejects.toThrow('channels.email.timeout: must be at most 10m.');
});

it('has the Message-ID that was given, and the thread it belongs to', async () => {
  const heads = headsOf(await composed({ inReplyTo: '<theirs@corp.example>', references: ['<first@corp.example>', 'nonsense\r\nBcc: x@y.example', '<theirs@corp.example>'] }));
  expect(heads).toEqual(expect.arrayContaining(['Message-ID: <key-1@firma.example>', 'In-Reply-To: <theirs@corp.example>', 'References: <first@corp.example> <theirs@corp.example>', 'From: Mia Muster <mia@firma.example>', 'To: Ann Archer <ann@corp.example>', 'Subject: A question']));
  expect(await composed({})).not.toMatch(/^(In-Reply-To|References|List-Unsubscribe):/m);
});

it('says how to leave: by one click where there is an encrypted page, by mail where there is none', () => {
  const way = (url: string | null, mailto: string | null): Readonly<Record<string, string>> => {
    const { 'Message-ID': _, ...headers } = headersOf(outbound({ unsubscribe: { url, mailto } }));
    return headers;
  };
  expect(way('https://firma.example/u/t0k', 'leave+t0k@firma.example')).toEqual({
    'List-Unsubscribe': '<https://firma.example/u/t0k>, <mailto:leave+t0k@firma.example>', 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  });
  expect(way(null, 'leave@firma.example?subject=unsubscribe')).toEqual({ 'List-Unsubscribe': '<mailto:leave@firma.example?subject=unsubscribe>' });
  expect(way('http://firma.example/u', null)).toEqual({ 'List-Unsubscribe': '<http://firma.example/u>' });
  expect(way('javascript:alert(1)', 'no address')).toEqual({});
  expect(way('https://firma.example/u>\r\nBcc: x@y.example', null)['List-Unsubscribe']).not.toMatch(/[\r\n]|>.*>/);
});

it('whatever stands in names, subjects and ids, no header is added and no second recipient', async () => {
  const line = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('a\r\nBcc: evil@x.example', 'a\nX-Evil: 1', 'a\r\n\r\nbody', '"Ann" <evil@x.example>, b', 'Zoë Ä. 😀', 'x\u2028Bcc: y', ' '.repeat(300), 'ä'.repeat(400)));
  const plain = namesOf(await composed({ inReplyTo: '<a@b.example>', references: ['<a@b.example>'], unsubscribe: { url: 'https://firma.example/u', mailto: null } }));
  await fc.assert(fc.asyncProperty(line, line, line, async (subject, leadName, id) => {
    const raw = await composed({ subject: `S${subject}`, leadName: `N${leadName}`, messageId: `<m${id}@firma.example>`, inReplyTo: '<a@b.example>', references: [id, '<a@b.example>'], unsubscribe: { url: 'https://firma.example/u', mailto: id } });
    const names = namesOf(raw);
    expect(names.filter((name) => !plain.includes(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
    const mail = await PostalMime.parse(raw);
    expect(mail.to?.map(({ address }) => address)).toEqual(['ann@corp.example']);
    expect(mail.bcc).toBeUndefined();
    expect(Math.max(...raw.split('\r\n').map(({ length }) => length))).toBeLessThanOrEqual(998);
    expect(raw.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  }), { numRuns: 300 });
});

it('subject, name and text arrive as they were meant, whatever their letters', async () => {
  const text = 'Grüße aus München,\n\n.ein Punkt vorn\nпривет, 東京 😀\n';
  const mail = await PostalMime.parse(await composed({ subject: 'Über Ihr Angebot – 東京', leadName: 'Jörg "Joe" Müller', text, html: '<p>Grüße</p>' }));
  expect(mail).toMatchObject({ subject: 'Über Ihr Angebot – 東京', to: [{ name: 'Jörg Joe Müller', address: 'ann@corp.example' }], html: expect.stringContaining('<p>Grüße</p>') });
  expect(mail.text?.trim()).toBe(text.trim());
});

it('goes through a server dot for dot, and domains go in ASCII', async () => {
  const fake = await startSmtp();
  const service = await smtpService(fake.port);
  const text = '.\n..\nText\n.\n';
  expect(await service.send(outbound({ to: 'ann@münchen.example', text }), signal)).toMatchObject({ kind: 'sent', providerId: '<key-1@firma.example>' });
  const [{ to, raw } = { to: [], raw: '' }] = fake.taken;
  // The server shows the address as people read it.
  expect(to).toEqual(['ann@münchen.example']);
  expect(raw).toContain('ann@xn--mnchen-3ya.example');
  expect((await PostalMime.parse(raw)).text?.trim()).toBe(text.trim());
});

it('a message that is lost before its end has left was not sent', async () => {
  // Larger than what two systems keep for each other on one computer.
  const fake = await startSmtp();
  fake.fail('drop_during_data');
  expect(await (await smtpService(fake.port)).send(outbound({ html: `${'x'.repeat(70)}\n`.repeat(300_000) }), signal)).toMatchObject({ kind: 'not_sent' });
  expect(fake.taken).toEqual([]);
});

it('goes to no server whose certificate nobody vouches for, nor to one without encryption where it was wanted', async () => {
  const untrusted = await startSmtp({ tls: true });
  expect(await (await smtpService(untrusted.port, { security: 'starttls' })).send(outbound(), signal)).toMatchObject({ kind: 'not_sent', reason: expect.stringMatching(/certificate/i) });
  const bare = await startSmtp();
  expect(await (await smtpService(bare.port, { security: 'starttls' })).send(outbound(), signal)).toMatchObject({ kind: 'not_sent' });
  expect(await (await smtpService(bare.port, { security: 'tls' })).verify(signal)).toEqual({ ok: false, reason: 'no TLS is spoken on this port: another port, or security: starttls' });
  expect([untrusted.taken, bare.taken]).toEqual([[], []]);
  await expect(smtpService(25, { host: 'mail.firma.example', security: 'none', user: 'mia' }, { SMTP_PASSWORD: 'p' })).rejects.toMatchObject({ code: 'config', message: expect.stringContaining('for everybody to read') });
});

/** RFC 6376, relaxed headers and relaxed body, with the public key at hand. */
const isSigned = (raw: string, key: string): boolean => {
  const split = raw.indexOf('\r\n\r\n');
  const relaxed = (header: string): string => { const at = header.indexOf(':'); return `${header.slice(0, at).toLowerCase().trim()}:${header.slice(at + 1).replace(/\r\n/g, '').replace(/[ \t]+/g, ' ').trim()}`; };
  const headers = raw.slice(0, split).split(/\r\n(?![ \t])/);
  const signature = headers.find((header) => /^DKIM-Signature:/i.test(header)) ?? '';
  const tags = new Map(signature.slice(signature.indexOf(':') + 1).split(';').map((tag) => { const [name = '', ...value] = tag.replace(/\s+/g, '').split('='); return [name, value.join('=')]; }));
  const body = raw.slice(split + 4).replace(/[ \t]+(?=\r\n)/g, '').replace(/[ \t]+/g, ' ').replace(/(\r\n)*$/, '\r\n');
  const signed = (tags.get('h') ?? '').split(':').map((name) => headers.find((header) => header.toLowerCase().startsWith(`${name.toLowerCase()}:`))).filter((header) => header !== undefined).map(relaxed);
  const own = relaxed(signature.replace(/([;\s]b=)[^;]*$/, '$1'));
  return createHash('sha256').update(body).digest('base64') === tags.get('bh') && createVerify('RSA-SHA256').update([...signed, own].join('\r\n')).verify(key, tags.get('b') ?? '', 'base64');
};

it('is signed with DKIM, the way out included; a key that is none is refused', async () => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048, publicKeyEncoding: { type: 'spki', format: 'pem' }, privateKeyEncoding: { type: 'pkcs8', format: 'pem' } });
  const folder = mkdtempSync(join(tmpdir(), 'salesos-dkim-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'key.pem'), privateKey);
  writeFileSync(join(folder, 'bad.pem'), 'nothing');
  const fake = await startSmtp();
  const dkim = { domain: 'firma.example', selector: 's1', key_file: 'key.pem' };
  await (await smtpService(fake.port, { dkim }, {}, folder)).send(outbound({ text: 'Grüße,\n.\n', unsubscribe: { url: 'https://firma.example/u', mailto: null } }), signal);
  const raw = fake.taken[0]?.raw ?? '';
  expect(raw).toMatch(/^DKIM-Signature:[\s\S]*?h=[^;]*list-unsubscribe-post/im);
  expect(isSigned(raw, publicKey)).toBe(true);
  expect(isSigned(raw.replace('Subject: A question', 'Subject: An offer'), publicKey)).toBe(false);
  await expect(smtpService(fake.port, { dkim: { ...dkim, key_file: 'bad.pem' } }, {}, folder)).rejects.toMatchObject({ code: 'config', message: expect.stringContaining('holds no private key') });
});

it('settings that are wrong are named, all at once, and what was probably meant', async () => {
  await expect(makeService({ channel: 'email', section: { provider: 'smtp', from: 'Mia', hots: 'x', port: 70_000 } as { provider: string }, secret: () => undefined, folder: '/nowhere' }))
    .rejects.toMatchObject({ code: 'config', message: expect.stringMatching(/channels\.email\.from: write an address[\s\S]*channels\.email\.host: is missing[\s\S]*channels\.email\.port: must be at most 65535[\s\S]*"hots" is unknown here\. Did you mean "host"/) });
  await expect(makeService({ channel: 'sms', section: { provider: 'smtp' }, secret: () => undefined, folder: '/nowhere' })).rejects.toMatchObject({ code: 'config', message: expect.stringContaining('unknown for sms. Known: twilio, file') });
});

it('numbers that YAML takes for numbers are what they look like', async () => {
  const service = await makeService({ channel: 'sms', section: { provider: 'twilio', from: 4_915_199_999_999 } as { provider: string }, secret: () => 'AC1', folder: '/nowhere' });
  expect(service.mailbox).toBe('+4915199999999');
});

it('reads senders and addresses as a machine may use them', () => {
  expect(readSender('"Muster, Mia" <MIA@firma.example>')).toEqual({ name: 'Muster, Mia', address: 'MIA@firma.example' });
  expect([readSender('mia@firma.example')?.name, readSender('Mia <mia@firma.example> x'), readSender('Mia'), readSender('Mia\r\n <mia@firma.example>')]).toEqual(['', undefined, undefined, undefined]);
  expect([mailAddress('a@b.example'), mailAddress('a@b'), mailAddress('mailto:a@b.example'), mailAddress('a@b.example.')]).toEqual(['a@b.example', undefined, undefined, undefined]);
  expect(oneLine('a\r\n b\u0000c\u202ed')).toBe('a b c d');
});

it.each([
  ['550 5.1.1 no such user', 'RCPT TO', false, { kind: 'rejected', suppress: true }],
  ['550 no such user here', 'RCPT TO', false, { kind: 'rejected', suppress: true }],
  ['550 5.7.1 blocked: user unknown to our policy', 'RCPT TO', false, { kind: 'rejected', suppress: false }],
  ['550 relaying denied', 'RCPT TO', false, { kind: 'rejected', suppress: false }],
  ['552 5.2.2 mailbox full', 'RCPT TO', false, { kind: 'not_sent', isSoftBounce: true }],
  ['452 4.2.2 over quota', 'RCPT TO', false, { kind: 'not_sent', isSoftBounce: true }],
  ['552 5.2.2 mailbox full', 'DATA', true, { kind: 'not_sent', isSoftBounce: true }],
  ['552 The mailbox is full', 'RCPT TO', false, { kind: 'not_sent', isSoftBounce: true }],
  ['552 5.3.4 message too big for the mailbox, quota exceeded', 'RCPT TO', false, { kind: 'rejected', suppress: false }],
  ['452 4.2.2 mailbox full', 'RCPT TO', false, { kind: 'not_sent' }],
  ['554 5.7.1 your address is blocked', 'CONN', false, { kind: 'not_sent' }],
  ['535 5.7.8 bad login', 'AUTH PLAIN', false, { kind: 'not_sent' }],
  ['550 5.1.8 bad sender', 'MAIL FROM', false, { kind: 'not_sent' }],
  ['421 4.4.2 timeout', 'CONN', true, { kind: 'not_sent' }],
  ['354 go on', 'DATA', true, { kind: 'unknown' }],
  ['', 'CONN', true, { kind: 'unknown' }],
  ['', 'CONN', false, { kind: 'not_sent' }],
] as const)('a server that says "%s" to %s, the message out: %s', (response, command, isComplete, expected) => {
  const code = Number(/^\d{3}/.exec(response)?.[0] ?? 0);
  expect(smtpResult({ message: `Failed: ${response}`, response, command, ...(code > 0 && { responseCode: code }) }, { isComplete, secrets: [] })).toMatchObject(expected);
});
