import type { Command } from 'commander';
import type { SetUpChannel } from '../app/engage/channels.ts';
import { type Call, callOf, type Deps, document } from '../cli/command.ts';
import { readText } from '../cli/input.ts';
import { parseChoice, parseCount } from '../cli/parse.ts';
import { AppError } from '../core/base/errors.ts';
import { parseSecrets } from '../core/base/secret.ts';
import type { MailRecord } from '../core/engage/mail-record.ts';
import { CARRIED, type Carried, factsOf, PROVIDER_NAMES, type ProviderName, providersOf } from '../core/engage/provider.ts';
import { unknownWord } from '../core/playbook/problem.ts';
import { CHANNEL_FIELDS, channelJson, sendTest } from './channel-view.ts';

interface Flags {
  readonly provider?: ProviderName; readonly from?: string; readonly replyTo?: string; readonly host?: string; readonly port?: number; readonly security?: string; readonly user?: string;
  readonly dkimDomain?: string; readonly dkimSelector?: string; readonly dkimKey?: string; readonly folder?: string; readonly testTo?: string; readonly statusCallback?: string; readonly baseUrl?: string;
  readonly timeout?: string; readonly secrets?: string; readonly dns?: string; readonly offline?: true; readonly off?: true; readonly on?: true;
}
interface SetupOptions extends Call { readonly channel: Carried; readonly flags: Flags }

const FIELDS = [...CHANNEL_FIELDS, 'login', 'records', 'kept'] as const;

/** Flags as config.yaml calls them. */
const valuesOf = ({ from, replyTo, host, port, security, user, dkimDomain, dkimSelector, dkimKey, folder, testTo, statusCallback, baseUrl, timeout }: Flags): Readonly<Record<string, unknown>> => {
  const dkim = Object.fromEntries(Object.entries({ domain: dkimDomain, selector: dkimSelector, key_file: dkimKey }).filter(([, value]) => value !== undefined));
  const all = { from, host, port, security, user, reply_to: replyTo, dkim: Object.keys(dkim).length === 0 ? undefined : dkim, folder, test_to: testTo, status_callback: statusCallback, base_url: baseUrl, timeout };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
};

const providerFor = async ({ channel, flags, ...call }: SetupOptions, before: string | undefined): Promise<ProviderName> => {
  const known = providersOf(channel);
  const chosen = flags.provider ?? (known.some((name) => name === before) ? before : undefined) ?? (call.canAsk ? await call.ask(`By whom (${known.map((name) => `${name}: ${factsOf(name).title}`).join(', ')})?`, known[0] ?? '') : known[0]);
  const provider = known.find((name) => name === chosen);
  if (provider === undefined) throw new AppError('usage', unknownWord(String(chosen), known, `for ${channel}`));
  return provider;
};

/** What is needed and was not given is asked for; where nobody can be asked, the settings' own check says what is missing. */
const askedFor = async (call: Call, provider: ProviderName, known: Readonly<Record<string, unknown>>): Promise<Readonly<Record<string, string>>> => {
  const answers: Record<string, string> = {};
  if (!call.canAsk) return answers;
  for (const { name, question, isNeeded } of factsOf(provider).settings) {
    if (question === null || known[name] !== undefined) continue;
    const answer = isNeeded ? await call.ask(question) : await call.ask(question, '');
    if (answer !== '') answers[name] = answer;
  }
  return answers;
};

const secretsFrom = async (call: Call, file: string | undefined): Promise<Map<string, string>> => {
  if (file === undefined) return new Map();
  const { values, wrong } = parseSecrets(await readText(file, call.io));
  if (wrong.length > 0) throw new AppError('invalid', `${file === '-' ? 'standard input' : file}:${wrong[0]} is no line of the form NAME=value`, { hint: 'Nothing was kept.' });
  return new Map(values);
};

const SIGNS: Readonly<Record<MailRecord['state'], string>> = { ok: 'yes', missing: 'NO ', wrong: 'BAD', unchecked: '?  ' };
const recordLines = (records: readonly MailRecord[], { out: { style } }: Call): readonly string[] => records.map(({ record, name, state, says }) =>
  `  ${state === 'ok' ? style.green(SIGNS[state]) : state === 'unchecked' ? SIGNS[state] : style.yellow(SIGNS[state])}  ${record.toUpperCase().padEnd(5)}  ${name}: ${says}`);

const jsonOf = ({ view, login, records, kept }: SetUpChannel): Record<(typeof FIELDS)[number], unknown> => ({ ...channelJson(view), login, records: records.map(({ record, name, state, says }) => ({ record, name, state, says })), kept });

const setUp = async (options: SetupOptions): Promise<void> => {
  const { channel, flags, ...call } = options;
  const [{ withContext }, { enableChannel, listChannels, missingSecret, setUpChannel }] = await Promise.all([import('../app/context.ts'), import('../app/engage/channels.ts')]);
  await withContext(call, async (context) => {
    if (flags.off || flags.on) {
      const view = await enableChannel(context, call.env, channel, flags.on === true);
      call.out.record(jsonOf({ view, login: null, records: [], kept: [] }), [flags.on ? `${channel} is on again.` : `${channel} is off: nothing leaves by it. Its settings stay; salesos channels setup ${channel} --on`]);
      return;
    }
    const before = (await listChannels(context, call.env)).find((view) => view.channel === channel);
    const provider = await providerFor(options, before?.provider ?? undefined);
    const given = valuesOf(flags);
    const isNew = before?.provider !== provider;
    const values = { ...(isNew ? await askedFor(call, provider, given) : {}), ...given };
    const secrets = await secretsFrom(call, flags.secrets);
    const wish = { channel, provider, values, secrets, isOffline: flags.offline === true, ...(flags.dns !== undefined && { dns: flags.dns }) };
    for (let missing = await missingSecret(context, call.env, wish); missing !== undefined; missing = await missingSecret(context, call.env, wish)) {
      secrets.set(missing, await call.askSecret(`${missing}?`, `Put it into the environment (SALESOS_${missing}), or into a file: --secrets FILE, - for standard input, one NAME=value a line.`));
    }
    const done = await setUpChannel(context, call.env, wish);
    const { view, login, records, kept } = done;
    call.out.record(jsonOf(done), [
      `${channel} leaves by ${provider} as ${view.mailbox}${login === null ? ', untried' : `, logged in as ${login}`}.`, ...(kept.length === 0 ? [] : [`Kept in ${context.paths.secrets}: ${kept.join(', ')}`]), ...recordLines(records, call),
    ]);
    if (call.canAsk && !wish.isOffline && view.self !== null && /^y(es)?$/i.test(await call.ask(`Send a test to ${view.self}? [y/N]`, ''))) await sendTest(call, context, { channel, isDryRun: false });
    else call.out.next(`salesos channels test ${channel}`, 'a message to yourself');
  });
};

const SECURITIES = ['tls', 'starttls', 'none'] as const;

/** `salesos channels setup`. */
export const registerSetup = (channels: Command, deps: Deps, run = { setUp }): void => {
  document(channels.command('setup').description('Set a channel up: asks for what is needed, logs in, looks at the records of your domain, and keeps it').argument('<channel>', CARRIED.join(', '), parseChoice(CARRIED))
    .option('--provider NAME', `who carries it: ${PROVIDER_NAMES.join(', ')}`, parseChoice(PROVIDER_NAMES)).option('--from WHO', 'sending address or number').option('--reply-to ADDRESS', 'where answers go')
    .option('--host NAME', 'mail server (smtp)').option('--port N', '587 if left out; 465 is TLS from the start', parseCount).option('--security HOW', SECURITIES.join(', '), parseChoice(SECURITIES)).option('--user NAME', 'user name at the mail server')
    .option('--dkim-domain NAME', 'sign mail for this domain').option('--dkim-selector NAME', 'under this selector').option('--dkim-key FILE', 'with this private key, PEM')
    .option('--folder DIR', 'folder (file)').option('--test-to YOURS', 'your own address, number or chat: tests go there').option('--status-callback URL', 'where Twilio reports delivery')
    .option('--base-url URL', 'another server than the service\'s own').option('--timeout SPAN', 'how long an answer is waited for, such as 30s').option('--secrets FILE', 'take secrets from this file, - for standard input: NAME=value a line')
    .option('--dns SERVER', 'ask this DNS server').option('--offline', 'neither log in nor ask DNS').option('--off', 'switch it off, keeping its settings').option('--on', 'switch it on again'), {
    examples: [
      ['salesos channels setup email', 'asks for server, user and password'],
      ['salesos channels setup email --from mia@firma.example --host smtp.firma.example --user mia', 'asks for the password alone'],
      ['salesos channels setup sms --from +4915112345678 --test-to +4915187654321', 'Twilio, its secrets in the environment'],
      ['salesos channels setup email --provider file', 'mail into a folder and to nobody'], ['salesos channels setup sms --off', 'nothing leaves by SMS any more'],
    ],
    json: FIELDS,
    more: 'Settings go to config.yaml, whose comments stay; secrets to the file secrets beside the database, which only you may read, and never from a flag. A login that fails keeps nothing.\n'
      + 'Read from the environment as they are: SMTP_PASSWORD, SENDGRID_API_KEY, TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN, TELEGRAM_BOT_TOKEN, TELEGRAM_CHAT_ID; with SALESOS_ before it, a name wins over the file.',
  }).action((channel: Carried, flags: Flags, command: Command) => run.setUp({ ...callOf(command, deps), channel, flags }));
};
