import { chmodSync, existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { startDns } from '../support/fake-dns.ts';
import { SENDGRID_KEY, startSendgrid } from '../support/fake-sendgrid.ts';
import { SMTP_LOGIN, startSmtp } from '../support/fake-smtp.ts';
import { startTwilio, TWILIO } from '../support/fake-twilio.ts';
import { type Result, type Sandbox, sandbox, transcript } from '../support/transcript.ts';

const NOW = '2026-03-02T08:00:00Z';

interface Box extends Sandbox { readonly here: string; config(): string; secrets(): string; go(line: string, options?: Parameters<Sandbox['run']>[1]): Promise<Result> }
const workspace = async (): Promise<Box> => {
  const box = sandbox();
  await box.run('init --zone UTC --country DE --mode hybrid --name Mia', { now: NOW });
  const here = join(box.dir, 'data/salesos/default');
  return { ...box, here, config: () => readFileSync(join(here, 'config.yaml'), 'utf8'), secrets: () => (existsSync(join(here, 'secrets')) ? readFileSync(join(here, 'secrets'), 'utf8') : ''), go: (line, options = {}) => box.run(line, { now: NOW, ...options }) };
};
/** No secret anywhere but in its file. */
const expectUnseen = (box: Box, secret: string, results: readonly Result[]): void => {
  for (const { stdout, stderr } of results) expect(stdout + stderr).not.toContain(secret);
  for (const name of readdirSync(box.here, { recursive: true, encoding: 'utf8' })) {
    if (name !== 'secrets' && statSync(join(box.here, name)).isFile()) expect(readFileSync(join(box.here, name)).includes(secret), name).toBe(false);
  }
};

it('nothing is on in a fresh workspace, also with keys in the environment', async () => {
  const box = await workspace();
  const env = { SENDGRID_API_KEY: 'SG.key-0123456789', TELEGRAM_BOT_TOKEN: '123456789:AAfakefakefakefakefakefakefakefake00' };
  await transcript(box, `
$ salesos channels list
email	not set up	-	-	-
sms	not set up	-	-	-
whatsapp	not set up	-	-	-
telegram	not set up	-	-	-
call	by hand: tasks	-	-	-
linkedin	by hand: tasks	-	-	-
task	by hand: tasks	-	-	-
! Next: salesos channels setup email  (so that messages can leave)
$ salesos channel test email
? 9
! email is not set up
! Set it up: salesos channels setup email
$ salesos channels setup call
? 2
! "call" is none of the choices.
! Choices: email, sms, whatsapp, telegram.
`, { now: NOW, env });
});

it('e-mail: from a login that fails to a message to oneself, with the records of the domain', async () => {
  const box = await workspace();
  const server = await startSmtp();
  const dns = await startDns({
    'firma.example': ['unrelated', 'v=spf1 include:_spf.firma.example -all'], 's1._domainkey.firma.example': ['v=DKIM1; k=rsa; p=MIGfMA0'], '_dmarc.firma.example': ['v=DMARC1; p=quarantine'],
  });
  const before = box.config();
  const line = `channels setup email --from "Mia Muster <mia@firma.example>" --host 127.0.0.1 --port ${server.port} --user ${SMTP_LOGIN.user} --dns ${dns}`;
  const unasked = await box.go(line);
  expect(unasked).toMatchObject({ code: 2, stderr: expect.stringContaining('SALESOS_SMTP_PASSWORD') });
  const wrong = await box.go(`${line} --secrets -`, { input: 'SMTP_PASSWORD=not-the-password\n' });
  expect(wrong).toMatchObject({ code: 7, stderr: expect.stringContaining('The login failed, so nothing was kept: Invalid login: 535') });
  expect([box.config(), box.secrets()]).toEqual([before, '']);

  const done = await box.go(`${line} --secrets -`, { input: `# mine\nSMTP_PASSWORD=${SMTP_LOGIN.password}\n` });
  expect(done).toMatchObject({ code: 0 });
  expect(done.stdout).toBe([
    `email leaves by smtp as mia@firma.example, logged in as mia at 127.0.0.1:${server.port}.`, `Kept in ${join(box.here, 'secrets')}: SMTP_PASSWORD`,
    '  yes  SPF    firma.example: v=spf1 include:_spf.firma.example -all', '  yes  DKIM   s1._domainkey.firma.example: a key stands there', '  yes  DMARC  _dmarc.firma.example: v=DMARC1; p=quarantine', '',
  ].join('\n'));
  expect(box.config()).toBe(`${before}channels:\n  email:\n    from: Mia Muster <mia@firma.example>\n    host: 127.0.0.1\n    port: ${server.port}\n    user: mia\n    provider: smtp\n`);
  expect([box.secrets(), statSync(join(box.here, 'secrets')).mode & 0o777]).toEqual([`SMTP_PASSWORD=${SMTP_LOGIN.password}\n`, 0o600]);

  const dry = await box.go('channels test email --dry-run --json');
  expect(JSON.parse(dry.stdout)).toMatchObject({ channel: 'email', to: 'mia@firma.example', result: null });
  expect(server.taken).toEqual([]);
  const sent = await box.go('channels test email --json');
  expect(JSON.parse(sent.stdout)).toMatchObject({ result: 'sent', to: 'mia@firma.example', provider_id: expect.stringMatching(/^<test-[0-9a-f]{16}@firma\.example>$/) });
  expect(server.taken.map(({ from, to }) => [from, to])).toEqual([['mia@firma.example', ['mia@firma.example']]]);
  server.fail('refuse_recipient');
  expect(await box.go('channels test email')).toMatchObject({ code: 7, stderr: expect.stringContaining('The test to mia@firma.example was not sent') });
  const listed = await box.go('channels list --json');
  expect(JSON.parse(listed.stdout)).toContainEqual({ channel: 'email', state: 'on', provider: 'smtp', mailbox: 'mia@firma.example', test_to: 'mia@firma.example', secrets: [{ name: 'SMTP_PASSWORD', origin: 'secrets' }], problem: null });
  expectUnseen(box, SMTP_LOGIN.password, [unasked, wrong, done, dry, sent, listed]);
  expectUnseen(box, 'not-the-password', [wrong]);
});

it('asks a person for what is needed, and offers the test', async () => {
  const box = await workspace();
  const server = await startSmtp();
  const { code, stderr } = await box.go(`channels setup email --port ${server.port} --dns 127.0.0.1:1`, { isTerminal: true, input: ['smtp', 'mia@firma.example', '127.0.0.1', SMTP_LOGIN.user, SMTP_LOGIN.password, 'y', ''].join('\n') });
  expect([code, stderr]).toEqual([0, expect.stringMatching(/By whom[\s\S]*Your address[\s\S]*Mail server[\s\S]*User name[\s\S]*SMTP_PASSWORD\?[\s\S]*Send a test to mia@firma\.example/)]);
  expect(stderr).not.toContain(SMTP_LOGIN.password);
  expect(server.taken).toHaveLength(1);
}, 60_000);

it('is switched off and on again; comments and what others wrote stay', async () => {
  const box = await workspace();
  writeFileSync(join(box.here, 'config.yaml'), `${box.config()}# How we write.\nchannels:\n  # Not live yet.\n  telegram: { provider: telegram, enabled: false } # the bot\n`);
  expect(await box.go('channels setup email --provider file --folder out --offline')).toMatchObject({ code: 0 });
  expect(box.config()).toContain('# Not live yet.\n  telegram: { provider: telegram, enabled: false } # the bot\n  email:\n    folder: out\n    provider: file\n');
  const states = async (): Promise<unknown> => (JSON.parse((await box.go('channels list --json channel,state')).stdout) as { channel: string; state: string }[]).map(({ state }) => state).slice(0, 4);
  expect(await states()).toEqual(['on', 'not_set_up', 'not_set_up', 'off']);
  await box.go('channels setup email --off');
  expect(await states()).toEqual(['off', 'not_set_up', 'not_set_up', 'off']);
  await box.go('channels setup email --on');
  expect(await box.go('channels test email')).toMatchObject({ code: 0 });
  expect(readdirSync(join(box.here, 'out'))).toHaveLength(1);
  expect(await box.go('channels setup sms --off')).toMatchObject({ code: 9 });
});

it('a name with SALESOS_ wins over the file, and the file over the usual name; a file that others can read is not used', async () => {
  const box = await workspace();
  const fake = await startTwilio(onTestFinished);
  await box.go(`channels setup sms --from +4915199999999 --test-to +4915112345678 --base-url ${fake.url} --secrets -`, { input: `TWILIO_ACCOUNT_SID=${TWILIO.account}\nTWILIO_AUTH_TOKEN=${TWILIO.token}\n` });
  expect(await box.go('channels test sms', { env: { TWILIO_AUTH_TOKEN: 'another-token-of-this-computer' } })).toMatchObject({ code: 0, stdout: expect.stringContaining('Sent to +4915112345678 by twilio (SM') });
  expect(fake.taken.map(({ to }) => to)).toEqual(['+4915112345678']);
  const lost = await box.go('channels test sms', { env: { SALESOS_TWILIO_AUTH_TOKEN: 'wrong-token-0123456789' } });
  expect(lost).toMatchObject({ code: 7, stderr: expect.stringContaining('sms cannot be used: Twilio answered 401 (20003): Authenticate') });
  fake.fail('hang');
  chmodSync(join(box.here, 'secrets'), 0o644);
  expect(await box.go('channels test sms')).toMatchObject({ code: 9, stderr: expect.stringContaining('can be read by others than you') });
  chmodSync(join(box.here, 'secrets'), 0o600);
  writeFileSync(join(box.here, 'secrets'), 'TWILIO_ACCOUNT_SID=x\nthis is secret-no-line\n');
  const wrong = await box.go('channels test sms');
  expect(wrong).toMatchObject({ code: 9, stderr: expect.stringContaining('secrets:2 is no line') });
  expect(wrong.stderr).not.toContain('secret-no-line');
});

it('without an address of one\'s own nothing is tested, and nobody else can be named', async () => {
  const box = await workspace();
  const env = { TWILIO_ACCOUNT_SID: TWILIO.account, TWILIO_AUTH_TOKEN: TWILIO.token };
  await box.go('channels setup whatsapp --from +4915199999999 --offline', { env });
  expect(await box.go('channels test whatsapp', { env })).toMatchObject({ code: 9, stderr: expect.stringContaining('a test goes to nobody else') });
  expect(await box.go('channels test whatsapp --to +491511111111', { env })).toMatchObject({ code: 2 });
});

it('a mistake in a section is told with its place, keeps nobody from their leads, and keeps the workspace from going live', async () => {
  const box = await workspace();
  const config = box.config();
  writeFileSync(join(box.here, 'config.yaml'), `${config}channels:\n  email:\n    provider: smtpp\n`);
  expect(await box.go('channels list')).toMatchObject({ code: 9, stderr: expect.stringMatching(/config\.yaml:\d+:15 channels\.email\.provider: "smtpp" is unknown for email\. Did you mean "smtp"\?/) });
  writeFileSync(join(box.here, 'config.yaml'), `${config}channels:\n  email:\n    provider: smtp\n    from: mia@firma.example\n    password: hidden\n`);
  expect((await box.go('leads list')).code).toBe(0);
  const { stderr, stdout } = await box.go('channels list');
  expect([stdout, stderr]).toEqual([expect.stringContaining('email\tBROKEN\tsmtp'), expect.stringMatching(/channels\.email\.host: is missing[\s\S]*channels\.email\.password: "password" is unknown here/)]);
  const live = await box.go('go-live --dry-run --json checks');
  expect((JSON.parse(live.stdout) as { checks: { name: string }[] }).checks.find(({ name }) => name === 'channel')).toMatchObject({ ok: false, needed: true, says: expect.stringContaining('host: is missing') });
  await box.go('channels setup email --off');
  await box.go('channels setup sms --provider file --offline');
  const after = JSON.parse((await box.go('go-live --dry-run --json checks')).stdout) as { checks: { name: string }[] };
  expect(after.checks.find(({ name }) => name === 'channel')).toEqual({ name: 'channel', ok: true, needed: false, says: 'by sms' });
});

it('says what of the records is missing, wrong, or could not be asked', async () => {
  const box = await workspace();
  const { url } = await startSendgrid(onTestFinished);
  const env = { SENDGRID_API_KEY: SENDGRID_KEY };
  const records = async (dns: string): Promise<unknown> => {
    const { stdout } = await box.go(`channels setup email --provider sendgrid --from mia@mail.firma.example --base-url ${url} --dns ${dns} --json records`, { env });
    return (JSON.parse(stdout) as { records: { record: string; name: string; state: string }[] }).records.map(({ record, name, state }) => [record, name, state]);
  };
  expect(await records(await startDns({}))).toEqual([['spf', 'mail.firma.example', 'missing'], ['dkim', 's1._domainkey.mail.firma.example', 'missing'], ['dmarc', '_dmarc.mail.firma.example', 'missing']]);
  expect(await records(await startDns({ 'mail.firma.example': ['v=spf1 a -all', 'v=spf1 +all'], 's2._domainkey.mail.firma.example': ['v=DKIM1; p='], '_dmarc.firma.example': ['v=DMARC1; p=none'] })))
    .toEqual([['spf', 'mail.firma.example', 'wrong'], ['dkim', 's2._domainkey.mail.firma.example', 'wrong'], ['dmarc', '_dmarc.firma.example', 'ok']]);
});
