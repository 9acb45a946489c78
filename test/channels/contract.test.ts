import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Service } from '../../src/channels/factory.ts';
import { makeService } from '../../src/channels/providers.ts';
import type { ChannelName, OutboundMessage, SendResult } from '../../src/core/engage/channel.ts';
import { BLOCKED_CHAT, BOT_TOKEN, NO_CHAT, startTelegram, UNBEGUN_CHAT } from '../support/fake-telegram.ts';
import { NO_NUMBER, OPTED_OUT_NUMBER, startTwilio, TWILIO } from '../support/fake-twilio.ts';
import { SENDGRID_KEY, startSendgrid } from '../support/fake-sendgrid.ts';
import { type SmtpFault, SMTP_LOGIN, startSmtp } from '../support/fake-smtp.ts';
import type { Fault } from '../support/fake-service.ts';
import { outbound } from '../support/outbound.ts';

/** A channel and the service behind it, as the suite sees them. */
interface Bench {
  readonly service: Service;
  readonly message: OutboundMessage;
  /** How many messages the other side has taken, and how often it was called. */
  taken(): number;
  calls(): number;
  fail(fault: string): void;
  /** Nobody listens any more. */
  close(): Promise<void>;
}
interface Harness {
  readonly name: string;
  readonly channel: ChannelName;
  readonly secrets: Readonly<Record<string, string>>;
  readonly start: (secrets?: Readonly<Record<string, string>>) => Promise<Bench>;
  /** What each fault has to come to. */
  readonly faults: Readonly<Record<string, Partial<SendResult>>>;
  /** People who cannot be written to. */
  readonly refusals: readonly (readonly [to: string, expected: SendResult['kind'], suppress: boolean])[];
  readonly wrongAddresses: readonly string[];
}

const folder = (): string => {
  const dir = mkdtempSync(join(tmpdir(), 'salesos-channels-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
};
const serviceWith = (channel: ChannelName, section: { readonly provider: string }, secrets: Readonly<Record<string, string>>, dir = '/nowhere'): Promise<Service> =>
  makeService({ channel, section, secret: (name) => secrets[name], folder: dir });

/** Empty: whether the line broke before or after the first byte is a matter of luck, and either answer is right that keeps the law below. */
const HTTP_FAULTS: Readonly<Record<Fault, Partial<SendResult>>> = {
  rate_limit: { kind: 'not_sent', retryAfterMs: 7000 }, unauthorized: { kind: 'not_sent' }, server_error: { kind: 'unknown' }, hang: { kind: 'unknown' }, reset_before: {},
  reset_after: { kind: 'unknown' }, garbage: { kind: 'unknown' }, redirect: { kind: 'unknown' },
};
const SMTP_FAULTS: Readonly<Record<SmtpFault, Partial<SendResult>>> = {
  drop_greeting: { kind: 'not_sent' }, hang_greeting: { kind: 'not_sent' }, refuse_login: { kind: 'not_sent' }, refuse_sender: { kind: 'not_sent' }, too_big: { kind: 'rejected', suppress: false },
  defer_recipient: { kind: 'not_sent' }, refuse_recipient: { kind: 'rejected', suppress: false }, unknown_recipient: { kind: 'rejected', suppress: true }, closing: { kind: 'not_sent' },
  drop_recipient: { kind: 'not_sent' }, hang_recipient: { kind: 'not_sent' }, drop_during_data: {}, defer_data: { kind: 'not_sent' }, refuse_data: { kind: 'rejected', suppress: false },
  gone_after_data: { kind: 'rejected', suppress: true }, drop_after_dot: { kind: 'unknown' }, hang_after_dot: { kind: 'unknown' }, garbage_after_dot: { kind: 'unknown' },
};
/** Short, so that what hangs is over soon. */
const TIMEOUT = '1s';

const WRONG_MAIL = ['', 'ann', 'ann@', 'ann@corp.example\r\nBcc: all@corp.example', 'ann@corp.example, bob@corp.example', '<ann@corp.example>', 'ann@corp.example\u202e', 'a b@corp.example', `${'a'.repeat(65)}@corp.example`];
const WRONG_NUMBERS = ['', '015112345678', '+49151 1234567', '+4915112345678\r\nX: y', '+0123456789', '+123', 'whatsapp:+4915112345678'];

const smtpHarness = (name: string, extensions: boolean): Harness => ({
  name, channel: 'email', secrets: { SMTP_PASSWORD: SMTP_LOGIN.password }, faults: SMTP_FAULTS, refusals: [], wrongAddresses: WRONG_MAIL,
  start: async (secrets = { SMTP_PASSWORD: SMTP_LOGIN.password }) => {
    const fake = await startSmtp({ extensions });
    const section = { provider: 'smtp', from: 'Mia Muster <mia@firma.example>', host: '127.0.0.1', port: fake.port, user: SMTP_LOGIN.user, timeout: TIMEOUT };
    return { service: await serviceWith('email', section, secrets), message: outbound(), taken: () => fake.taken.length, calls: () => fake.sessions.count, fail: (fault) => fake.fail(fault as SmtpFault), close: fake.close };
  },
});

const twilioHarness = (channel: 'sms' | 'whatsapp'): Harness => ({
  name: `Twilio, ${channel}`, channel, secrets: { TWILIO_ACCOUNT_SID: TWILIO.account, TWILIO_AUTH_TOKEN: TWILIO.token }, faults: HTTP_FAULTS, wrongAddresses: WRONG_NUMBERS,
  refusals: [[OPTED_OUT_NUMBER, 'rejected', true], [NO_NUMBER, 'rejected', false]],
  start: async (secrets = { TWILIO_ACCOUNT_SID: TWILIO.account, TWILIO_AUTH_TOKEN: TWILIO.token }) => {
    const fake = await startTwilio(onTestFinished);
    const service = await serviceWith(channel, { provider: 'twilio', from: '+4915199999999', base_url: fake.url, timeout: TIMEOUT } as { provider: string }, secrets);
    return { service, message: outbound({ channel, to: '+4915112345678', subject: '' }), taken: () => fake.taken.length, calls: () => fake.requests.length, fail: (fault) => fake.fail(fault as Fault), close: fake.close };
  },
});

const HARNESSES: readonly Harness[] = [
  smtpHarness('SMTP', true), smtpHarness('SMTP without extensions', false), twilioHarness('sms'), twilioHarness('whatsapp'),
  {
    name: 'SendGrid', channel: 'email', secrets: { SENDGRID_API_KEY: SENDGRID_KEY }, faults: HTTP_FAULTS, refusals: [['broken@corp.example', 'rejected', false]], wrongAddresses: WRONG_MAIL,
    start: async (secrets = { SENDGRID_API_KEY: SENDGRID_KEY }) => {
      const fake = await startSendgrid(onTestFinished);
      const service = await serviceWith('email', { provider: 'sendgrid', from: 'Mia Muster <mia@firma.example>', base_url: fake.url, timeout: TIMEOUT } as { provider: string }, secrets);
      return { service, message: outbound(), taken: () => fake.taken.length, calls: () => fake.requests.length, fail: (fault) => fake.fail(fault as Fault), close: fake.close };
    },
  },
  {
    name: 'Telegram', channel: 'telegram', secrets: { TELEGRAM_BOT_TOKEN: BOT_TOKEN }, faults: HTTP_FAULTS,
    refusals: [[BLOCKED_CHAT, 'rejected', true], [UNBEGUN_CHAT, 'rejected', false], [NO_CHAT, 'rejected', false]], wrongAddresses: ['', '@ann', '0', '12 34', '1\n2'],
    start: async (secrets = { TELEGRAM_BOT_TOKEN: BOT_TOKEN }) => {
      const fake = await startTelegram(onTestFinished);
      const service = await serviceWith('telegram', { provider: 'telegram', base_url: fake.url, timeout: TIMEOUT } as { provider: string }, secrets);
      return { service, message: outbound({ channel: 'telegram', to: '4711', subject: '' }), taken: () => fake.taken.length, calls: () => fake.requests.length, fail: (fault) => fake.fail(fault as Fault), close: fake.close };
    },
  },
  ...(['email', 'sms', 'telegram'] as const).map((channel): Harness => ({
    name: `files, ${channel}`, channel, secrets: {}, faults: {}, refusals: [], wrongAddresses: channel === 'email' ? WRONG_MAIL : channel === 'sms' ? WRONG_NUMBERS : ['', '@ann'],
    start: async () => {
      const dir = folder();
      const files = (): readonly string[] => { try { return readdirSync(join(dir, 'outgoing')); } catch { return []; } };
      return {
        service: await serviceWith(channel, { provider: 'file' }, {}, dir), message: outbound({ channel, to: channel === 'email' ? 'ann@corp.example' : channel === 'sms' ? '+4915112345678' : '4711' }),
        taken: () => files().reduce((sum, name) => sum + (name.endsWith('.ndjson') ? readFileSync(join(dir, 'outgoing', name), 'utf8').trim().split('\n').length : 1), 0),
        calls: () => files().length, fail: () => undefined, close: async () => { rmSync(join(dir, 'outgoing'), { recursive: true, force: true }); writeFileSync(join(dir, 'outgoing'), ''); },
      };
    },
  })),
];

const signal = (): AbortSignal => new AbortController().signal;
const reasonIn = (result: SendResult): string => ('reason' in result ? result.reason : '');

describe.each(HARNESSES)('$name', ({ channel, secrets, start, faults, refusals, wrongAddresses }) => {
  it('sends one message once, and says what it is called there', async () => {
    const bench = await start();
    expect(await bench.service.send(bench.message, signal())).toMatchObject({ kind: 'sent', providerId: expect.stringMatching(/./) });
    expect([bench.taken(), bench.calls()]).toEqual([1, 1]);
    expect(bench.service).toMatchObject({ channel, mailbox: expect.stringMatching(/./) });
    expect(await bench.service.find?.(bench.message, signal()) ?? { kind: 'sent' }).toMatchObject({ kind: 'sent' });
    await bench.service.close();
  });

  it.each(Object.entries(faults))('%s', async (fault, expected) => {
    const bench = await start();
    bench.fail(fault);
    const result = await bench.service.send(bench.message, signal());
    expect(result).toMatchObject(expected);
    // The law of it all: what is said not to have left has not, and what is said to have has.
    if (result.kind === 'not_sent' || result.kind === 'rejected') expect(bench.taken()).toBe(0);
    expect(result.kind).not.toBe('sent');
    expect(bench.calls()).toBeLessThanOrEqual(1);
    for (const secret of Object.values(secrets)) expect(reasonIn(result)).not.toContain(secret);
  });

  it.each(refusals)('%s is %s', async (to, kind, suppress) => {
    const bench = await start();
    expect(await bench.service.send({ ...bench.message, to }, signal())).toMatchObject({ kind, suppress });
    expect(bench.taken()).toBe(0);
  });

  it('takes no address that is none, no empty message and none that is too long, and calls nobody for it', async () => {
    const bench = await start();
    for (const to of wrongAddresses) expect(await bench.service.send({ ...bench.message, to }, signal()), to).toMatchObject({ kind: 'rejected', suppress: false, reason: expect.stringMatching(/^[^\r\n\u202e]*$/) });
    expect(await bench.service.send({ ...bench.message, text: ' \n' }, signal())).toMatchObject({ kind: 'rejected' });
    expect(await bench.service.send({ ...bench.message, text: 'ä'.repeat(1_000_001) }, signal())).toMatchObject({ kind: 'rejected' });
    expect([bench.taken(), bench.calls()]).toEqual([0, 0]);
  });

  it('a line that is closed, or a signal that came before, sends nothing and says so', async () => {
    const bench = await start();
    expect(await bench.service.send(bench.message, AbortSignal.abort())).toMatchObject({ kind: 'not_sent' });
    await bench.close();
    expect(await bench.service.send(bench.message, signal())).toMatchObject({ kind: 'not_sent' });
    expect(bench.taken()).toBe(0);
  });

  it('a signal in the middle ends it soon', async () => {
    const bench = await start();
    bench.fail(channel === 'email' && 'hang_after_dot' in faults ? 'hang_after_dot' : 'hang');
    const controller = new AbortController();
    const sending = bench.service.send(bench.message, controller.signal);
    await expect.poll(bench.taken).toBe(1);
    controller.abort();
    const result = await sending;
    if (Object.keys(faults).length > 0) expect(result.kind).toBe('unknown');
    else expect(result.kind).toBe('sent');
  });

  it('logs in without writing to anybody, and says who nobody lets in', async () => {
    const bench = await start();
    expect(await bench.service.verify(signal())).toMatchObject({ ok: true, as: expect.stringMatching(/./) });
    expect(bench.taken()).toBe(0);
    if (Object.keys(secrets).length === 0) return;
    const wrong = await start(Object.fromEntries(Object.keys(secrets).map((name) => [name, name.endsWith('SID') ? secrets[name] ?? '' : 'wrong-secret-12345'])));
    expect(await wrong.service.verify(signal())).toMatchObject({ ok: false, reason: expect.not.stringContaining('wrong-secret-12345') });
    expect(await wrong.service.send(wrong.message, signal())).toMatchObject({ kind: 'not_sent' });
    await expect(start({})).rejects.toMatchObject({ code: 'config', message: expect.stringContaining('is nowhere') });
  });
});

it('files are readable by their owner alone, and the same key is there once', async () => {
  const dir = folder();
  const service = await serviceWith('email', { provider: 'file' }, {}, dir);
  for (const text of ['one', 'two']) await service.send(outbound({ text }), signal());
  const [name = '', ...more] = readdirSync(join(dir, 'outgoing'));
  expect([more, statSync(join(dir, 'outgoing', name)).mode & 0o777, statSync(join(dir, 'outgoing')).mode & 0o777]).toEqual([[], 0o600, 0o700]);
  expect(readFileSync(join(dir, 'outgoing', name), 'utf8')).toMatch(/\r\n\r\none/);
  expect(await service.find?.(outbound({ key: 'another' }), signal())).toMatchObject({ kind: 'not_sent' });
});
