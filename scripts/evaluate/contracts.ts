import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeService } from '../../src/channels/providers.ts';
import type { OutboundMessage } from '../../src/core/engage/channel.ts';
import type { Carried } from '../../src/core/engage/provider.ts';
import { BLOCKED_CHAT, BOT_TOKEN, startTelegram } from '../../test/support/fake-telegram.ts';
import { OPTED_OUT_NUMBER, startTwilio, TWILIO } from '../../test/support/fake-twilio.ts';
import { SENDGRID_KEY, startSendgrid } from '../../test/support/fake-sendgrid.ts';
import type { Fake, FakeAnswer, FakeRequest } from '../../test/support/fake-service.ts';
import { outbound } from '../../test/support/outbound.ts';
import type { Evaluation, Measure } from './evaluation.ts';
import { type Documents, openApi, type Place } from './openapi.ts';

/*
 * Our requests, and the answers of the stand-ins that the tests use, held against what the services publish: a stand-in that answers what the service never
 * would proves nothing. Requests are checked strictly: what the contract does not know is wrong.
 */

interface Exchange extends FakeAnswer { readonly request: FakeRequest }
interface Checked { readonly requests: readonly string[]; readonly answers: readonly string[]; readonly exchanges: number; /** Of operations whose document the folder does not have. */ readonly unchecked: number }

const { signal } = new AbortController();
const parsed = (text: string): unknown => (text === '' ? undefined : JSON.parse(text));

/** The operation of a path that is written with braces; `absent` where the folder lacks the document that it is in. */
const operationOf = (documents: Documents, file: string, paths: readonly string[], { path, method }: FakeRequest): Place | 'absent' | undefined => {
  const found = paths.find((template) => new RegExp(`^${template.replace(/[.]/g, '\\.').replace(/\{[^}]+\}/g, '[^/]+')}$`).test(path));
  if (found === undefined) return undefined;
  try { return documents.at(file, 'paths', found, method.toLowerCase()); } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 'absent';
    throw error;
  }
};

interface OpenApiService { readonly file: string; readonly paths: readonly string[]; readonly mediaType: string; readonly bodyOf: (body: string) => unknown; /** Answers of this status have no schema in the document. */ readonly unspecified: (status: number) => boolean }

const parametersIn = (operation: Place): readonly string[] => (Array.isArray(operation.node['parameters']) ? operation.node['parameters'] : []).map((each) => String((each as { name?: unknown }).name));

const checkOpenApi = (documents: Documents, service: OpenApiService, exchanges: readonly Exchange[]): Checked => {
  const requests: string[] = [];
  const answers: string[] = [];
  let unchecked = 0;
  for (const { request, status, body = '' } of exchanges) {
    const operation = operationOf(documents, service.file, service.paths, request);
    const name = `${request.method} ${request.path} (${status})`;
    if (operation === undefined) { requests.push(`${name}: there is no such operation`); continue; }
    if (operation === 'absent') { unchecked++; continue; }
    if (request.method === 'POST') requests.push(...documents.problems(service.bodyOf(request.body), documents.step(operation, 'requestBody', 'content', service.mediaType, 'schema')).map((problem) => `${name} ${problem}`));
    requests.push(...[...request.query.keys()].filter((key) => !parametersIn(operation).includes(key)).map((key) => `${name}: ?${key} is not in the contract`));
    if (service.unspecified(status)) continue;
    const response = documents.step(operation, 'responses', String(status));
    if (body !== '') answers.push(...documents.problems(parsed(body), documents.step(response, 'content', 'application/json', 'schema')).map((problem) => `${name} ${problem}`));
  }
  return { requests, answers, unchecked, exchanges: exchanges.length };
};

interface TelegramField { readonly name: string; readonly types: readonly string[]; readonly required: boolean }
interface TelegramApi { readonly methods: Readonly<Record<string, { readonly fields?: readonly TelegramField[]; readonly returns: readonly string[] }>>; readonly types: Readonly<Record<string, { readonly fields?: readonly TelegramField[]; readonly subtypes?: readonly string[] }>> }
const SCALARS: Readonly<Record<string, (value: unknown) => boolean>> = {
  Integer: Number.isInteger, Float: (value) => typeof value === 'number', String: (value) => typeof value === 'string', Boolean: (value) => typeof value === 'boolean',
};

const telegramProblems = (api: TelegramApi, value: unknown, types: readonly string[], path: string): readonly string[] => {
  const ways = types.map((type): readonly string[] => {
    const isRight = SCALARS[type];
    if (isRight !== undefined) return isRight(value) ? [] : [`${path}: is no ${type}`];
    const of = api.types[type];
    if (of === undefined || typeof value !== 'object' || value === null) return [`${path}: is no ${type}`];
    return of.fields === undefined ? [] : telegramFields(api, value, of.fields, path);
  });
  return ways.find(({ length }) => length === 0) ?? ways[0] ?? [];
};
const telegramFields = (api: TelegramApi, value: object, fields: readonly TelegramField[], path: string): readonly string[] => [
  ...fields.filter(({ name, required }) => required && !(name in value)).map(({ name }) => `${path}: lacks ${name}`),
  ...Object.entries(value).flatMap(([name, part]) => {
    const field = fields.find((each) => each.name === name);
    return field === undefined ? [`${path}.${name}: is not in the contract`] : telegramProblems(api, part, field.types, `${path}.${name}`);
  }),
];

const checkTelegram = (api: TelegramApi, exchanges: readonly Exchange[]): Checked => {
  const requests: string[] = [];
  const answers: string[] = [];
  for (const { request, status, body = '' } of exchanges) {
    const name = request.path.split('/').at(-1) ?? '';
    const method = api.methods[name];
    if (method === undefined) { requests.push(`there is no method ${name}`); continue; }
    requests.push(...telegramFields(api, (parsed(request.body) ?? {}) as object, method.fields ?? [], name));
    const { ok, result, parameters, error_code, description } = parsed(body) as Readonly<Record<string, unknown>>;
    if (ok === true) answers.push(...telegramProblems(api, result, method.returns, `${name}.result`));
    else if (error_code !== status || typeof description !== 'string') answers.push(`${name}: an error has error_code and description`);
    if (parameters !== undefined) answers.push(...telegramProblems(api, parameters, ['ResponseParameters'], `${name}.parameters`));
  }
  return { requests, answers, unchecked: 0, exchanges: exchanges.length };
};

/** Everything that a channel can ask: a login, messages short and full, one that is refused, one at a bad moment, and a look for it. */
const exercise = async (channel: Carried, section: { readonly provider: string }, secrets: Readonly<Record<string, string>>, fake: Fake<unknown>, messages: readonly OutboundMessage[]): Promise<readonly Exchange[]> => {
  const service = await makeService({ channel, section, secret: (name) => secrets[name], folder: '.' });
  await service.verify(signal);
  for (const message of messages) await service.send(message, signal);
  for (const fault of ['rate_limit', 'unauthorized', 'server_error'] as const) { fake.fail(fault); await service.send(messages[0] ?? outbound(), signal); }
  await service.find?.(messages[0] ?? outbound(), signal);
  await fake.close();
  return fake.answers;
};

const MAILS = [
  outbound(), outbound({ to: 'zoë@corp.example', subject: 'Über Preise', html: '<p>Hallo</p>', leadName: 'Zoë "Z" Ärmel', inReplyTo: '<a@corp.example>', references: ['<a@corp.example>'], unsubscribe: { url: 'https://firma.example/u/1', mailto: 'leave@firma.example' } }),
  outbound({ to: 'broken@corp.example' }), outbound({ subject: '', leadName: null, messageId: null }),
];
const texts = (channel: Carried, ...to: readonly string[]): readonly OutboundMessage[] => to.flatMap((each) => [outbound({ channel, to: each, subject: '', messageId: null }), outbound({ channel, to: each, subject: '', text: 'Grüße 😀'.repeat(100) })]);

const NEEDED = ['twilio_api_v2010.json', 'sendgrid/oas_v3.json', 'telegram_bot_api.json'];
const nothing = (): void => undefined;

/** Twilio, SendGrid and Telegram, by the documents of a folder. */
export const evaluateContracts: Evaluation = async (folder) => {
  if (folder === undefined) return `give the folder that holds ${NEEDED.join(', ')}`;
  const absent = NEEDED.filter((file) => !existsSync(join(folder, file)));
  if (absent.length > 0) return `${folder} has no ${absent.join(', ')}`;
  const documents = openApi(folder);
  const twilioSecrets = { TWILIO_ACCOUNT_SID: TWILIO.account, TWILIO_AUTH_TOKEN: TWILIO.token };
  const twilioContract: OpenApiService = {
    file: 'twilio_api_v2010.json', mediaType: 'application/x-www-form-urlencoded', bodyOf: (body) => Object.fromEntries(new URLSearchParams(body)), unspecified: (status) => status >= 400,
    paths: ['/2010-04-01/Accounts/{AccountSid}/Messages.json', '/2010-04-01/Accounts/{Sid}.json'],
  };
  const twilio = async (channel: 'sms' | 'whatsapp', from: string): Promise<Checked> => {
    const fake = await startTwilio(nothing);
    const section = { provider: 'twilio', from, base_url: fake.url, status_callback: 'https://firma.example/twilio' };
    return checkOpenApi(documents, twilioContract, await exercise(channel, section, twilioSecrets, fake, texts(channel, '+4915112345678', OPTED_OUT_NUMBER)));
  };
  const sendgrid = async (): Promise<Checked> => {
    const fake = await startSendgrid(nothing);
    const section = { provider: 'sendgrid', from: 'Mia Muster <mia@firma.example>', reply_to: 'hello@firma.example', base_url: fake.url };
    return checkOpenApi(documents, {
      file: 'sendgrid/oas_v3.json', mediaType: 'application/json', bodyOf: parsed, paths: ['/v3/mail/send', '/v3/scopes'],
      // The document gives every error of every path by reference, but this one of the gateway before it.
      unspecified: (status) => status === 429,
    }, await exercise('email', section, { SENDGRID_API_KEY: SENDGRID_KEY }, fake, MAILS));
  };
  const telegram = async (): Promise<Checked> => {
    const fake = await startTelegram(nothing);
    const api = JSON.parse(readFileSync(join(folder, 'telegram_bot_api.json'), 'utf8')) as TelegramApi;
    return checkTelegram(api, await exercise('telegram', { provider: 'telegram', base_url: fake.url } as { provider: string }, { TELEGRAM_BOT_TOKEN: BOT_TOKEN }, fake, texts('telegram', '4711', BLOCKED_CHAT)));
  };
  const rows: Measure[] = [];
  const missed: string[] = [];
  for (const [service, check] of [['Twilio SMS', () => twilio('sms', '+4915199999999')], ['Twilio SMS by a service', () => twilio('sms', `MG${'a'.repeat(32)}`)], ['Twilio WhatsApp', () => twilio('whatsapp', '+4915199999999')], ['SendGrid', sendgrid], ['Telegram', telegram]] as const) {
    const { requests, answers, exchanges, unchecked } = await check();
    if (unchecked === exchanges) missed.push(`${service}: nothing could be checked`);
    rows.push({ service, exchanges, unchecked, 'wrong in requests': requests.length, 'wrong in answers': answers.length });
    missed.push(...[...new Set(requests)].map((problem) => `${service}, our request: ${problem}`), ...[...new Set(answers)].map((problem) => `${service}, the stand-in's answer: ${problem}`));
  }
  return { rows, missed };
};
