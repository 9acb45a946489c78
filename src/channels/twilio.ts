import { z } from 'zod';
import { DAY_MS } from '../core/base/instant.ts';
import type { OutboundMessage, SendResult } from '../core/engage/channel.ts';
import { strict } from '../core/playbook/scalar.ts';
import { isNumber, refusalOf } from './envelope.ts';
import { baseUrl, common, type Factory, type Login, numberLike, secretOf, settingsOf, timeoutMs } from './factory.ts';
import { type Answer, ask, commonResult, notSent, reasonOf, rejected, unknown } from './http.ts';

/** A number, a messaging service, a short code, or a name of up to eleven letters. */
const isSenderId = (written: string): boolean => isNumber(written) || /^MG[0-9a-f]{32}$/i.test(written) || /^\d{5,6}$/.test(written) || /^(?=.*[A-Za-z])[A-Za-z0-9 ]{1,11}$/.test(written);
const schema = strict({
  ...common, from: numberLike.pipe(z.string().refine(isSenderId, 'write your number ("+4915112345678"), a messaging service (MG and 32 digits) or a sender name of up to 11 letters.')),
  test_to: numberLike.pipe(z.string().refine(isNumber, 'write a number: "+4915112345678".')).optional(),
  base_url: baseUrl('https://api.twilio.com'), status_callback: z.url({ protocol: /^https$/ }).optional(),
});

/** Said by the person: STOP was answered. Nobody may write to this number again. */
const OPTED_OUT = 21610;
/** About our own number, service or account, and not about this message: it may leave once that is mended. */
const OURS = new Set([20003, 20005, 20404, 21212, 21603, 21606, 21607, 21659, 21660, 21661, 21701, 21703, 21704, 21705, 63007]);
const isSid = (value: unknown): value is string => typeof value === 'string' && /^(SM|MM)[0-9a-f]{32}$/i.test(value);

const saysOf = (answer: Answer, secrets: readonly string[]): string => {
  if (answer.kind !== 'answered') return answer.reason;
  const { code, message } = answer.json ?? {};
  return reasonOf(`Twilio answered ${answer.status}${code === undefined ? '' : ` (${code})`}${typeof message === 'string' ? `: ${message}` : ''}`, secrets);
};

interface Listed { readonly sid: unknown; readonly to?: unknown; readonly body?: unknown; readonly date_created?: unknown; readonly direction?: unknown }

/** How far back a message is looked for: within it nobody gets two automated ones, so that the same text to the same number is the same message. */
const LOOK_BACK_MS = DAY_MS;

/** SMS and WhatsApp by Twilio, `POST …/Messages.json`. It takes no key; what became of a message is found by listing. */
export const twilio: Factory = (setup) => {
  const { from, test_to, timeout, base_url, status_callback } = settingsOf(schema, setup);
  const account = secretOf(setup, 'TWILIO_ACCOUNT_SID');
  const token = secretOf(setup, 'TWILIO_AUTH_TOKEN');
  const { channel } = setup;
  const secrets = [token];
  const authorization = `Basic ${Buffer.from(`${account}:${token}`).toString('base64')}`;
  const resource = `${base_url}/2010-04-01/Accounts/${encodeURIComponent(account)}`;
  const call = { timeoutMs: timeoutMs(timeout), secrets };
  const addressOf = (number: string): string => (channel === 'whatsapp' && isNumber(number) ? `whatsapp:${number}` : number);
  const bodyOf = ({ to, text }: OutboundMessage): string => new URLSearchParams({
    To: addressOf(to), ...(/^MG/i.test(from) ? { MessagingServiceSid: from } : { From: addressOf(from) }), Body: text, ...(status_callback !== undefined && { StatusCallback: status_callback }),
  }).toString();
  const resultOf = (answer: Answer): SendResult => {
    const says = saysOf(answer, secrets);
    if (answer.kind === 'answered' && answer.json?.['code'] === OPTED_OUT && answer.status >= 400 && answer.status < 500) return rejected(says, true);
    const shared = commonResult(answer, says);
    if (shared !== undefined || answer.kind !== 'answered') return shared ?? unknown(says);
    if (answer.status < 300) return isSid(answer.json?.['sid']) ? { kind: 'sent', providerId: answer.json['sid'] } : unknown(`${says} without the id of a message`);
    return answer.status === 400 && !OURS.has(Number(answer.json?.['code'])) ? rejected(says) : notSent(says);
  };
  const find = async ({ to, text }: OutboundMessage, signal: AbortSignal): Promise<SendResult | undefined> => {
    const since = Date.now() - LOOK_BACK_MS;
    const query = new URLSearchParams({ To: addressOf(to), 'DateSent>': new Date(since).toISOString().slice(0, 10), PageSize: '100' });
    const answer = await ask({ ...call, url: `${resource}/Messages.json?${query}`, method: 'GET', headers: { authorization }, signal });
    if (answer.kind !== 'answered' || answer.status !== 200 || !Array.isArray(answer.json?.['messages'])) return undefined;
    const found = (answer.json['messages'] as readonly Listed[]).find(({ sid, to: number, body, direction, date_created }) =>
      isSid(sid) && number === addressOf(to) && body === text && !String(direction).startsWith('inbound') && Date.parse(String(date_created)) >= since);
    return found === undefined ? undefined : { kind: 'sent', providerId: String(found.sid) };
  };
  return {
    provider: 'twilio', channel, mailbox: from, keyed: undefined, self: test_to ?? null, find,
    send: async (message, signal) => refusalOf(message) ?? resultOf(await ask({
      ...call, url: `${resource}/Messages.json`, headers: { authorization, 'content-type': 'application/x-www-form-urlencoded' }, body: bodyOf(message), signal,
    })),
    verify: async (signal): Promise<Login> => {
      const answer = await ask({ ...call, url: `${resource}.json`, method: 'GET', headers: { authorization }, signal });
      if (answer.kind !== 'answered' || answer.status !== 200) return { ok: false, reason: saysOf(answer, secrets) };
      const { status, friendly_name } = answer.json ?? {};
      return status === 'active' ? { ok: true, as: `${reasonOf(String(friendly_name ?? account), secrets)} at Twilio, from ${from}` } : { ok: false, reason: reasonOf(`the account is ${String(status ?? 'of no known state')}`, secrets) };
    },
    close: () => Promise.resolve(),
  };
};
