import type { OutboundMessage, SendResult } from '../core/engage/channel.ts';
import { strict } from '../core/playbook/scalar.ts';
import { headersOf, mailAddress, oneLine, refusalOf } from './envelope.ts';
import { baseUrl, common, type Factory, type Login, secretOf, settingsOf, timeoutMs } from './factory.ts';
import { type Answer, ask, commonResult, notSent, reasonOf, rejected, unknown } from './http.ts';
import { senderSetting } from './mail.ts';

const schema = strict({ ...common, from: senderSetting, reply_to: senderSetting.optional(), base_url: baseUrl('https://api.sendgrid.com') });

const listed = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** `{"errors":[{"message","field"}]}` as a sentence. */
const saysOf = (answer: Answer, secrets: readonly string[]): string => {
  if (answer.kind !== 'answered') return answer.reason;
  const errors = listed(answer.json?.['errors']).map((error) => String((error as { readonly message?: unknown }).message ?? ''));
  return reasonOf(`SendGrid answered ${answer.status}${errors.length === 0 ? '' : `: ${errors.join('; ')}`}`, secrets);
};

/** SendGrid v3, `POST /v3/mail/send`. It takes no key, so nothing is sent again by itself. Its own rewriting of links and pictures that count is off. */
export const sendgrid: Factory = (setup) => {
  const { from, reply_to, test_to, timeout, base_url } = settingsOf(schema, setup);
  const key = secretOf(setup, 'SENDGRID_API_KEY');
  const secrets = [key];
  const call = { headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' }, timeoutMs: timeoutMs(timeout), secrets };
  const party = ({ name, address }: { readonly name: string; readonly address: string }): object => ({ email: address, ...(name !== '' && { name }) });
  const bodyOf = (message: OutboundMessage): object => ({
    personalizations: [{ to: [party({ name: oneLine(message.leadName ?? ''), address: mailAddress(message.to) ?? '' })], custom_args: { salesos_key: message.key, salesos_id: message.id } }],
    from: party(from), ...(reply_to !== undefined && { reply_to: party(reply_to) }), subject: oneLine(message.subject) || ' ',
    content: [{ type: 'text/plain', value: message.text }, ...(message.html === null ? [] : [{ type: 'text/html', value: message.html }])],
    headers: headersOf(message),
    tracking_settings: { click_tracking: { enable: false, enable_text: false }, open_tracking: { enable: false } },
  });
  const resultOf = (answer: Answer): SendResult => {
    const says = saysOf(answer, secrets);
    const shared = commonResult(answer, says);
    if (shared !== undefined || answer.kind !== 'answered') return shared ?? unknown(says);
    if (answer.status === 202) return { kind: 'sent', providerId: answer.headers.get('x-message-id') };
    if (answer.status < 300) return unknown(`${says}, where 202 was expected`);
    return answer.status === 400 || answer.status === 413 ? rejected(says) : notSent(says);
  };
  return {
    provider: 'sendgrid', channel: setup.channel, mailbox: from.address, keyed: undefined, self: test_to ?? from.address,
    send: async (message, signal) => refusalOf(message) ?? resultOf(await ask({ ...call, url: `${base_url}/v3/mail/send`, body: JSON.stringify(bodyOf(message)), signal })),
    verify: async (signal): Promise<Login> => {
      const answer = await ask({ ...call, url: `${base_url}/v3/scopes`, method: 'GET', signal });
      if (answer.kind !== 'answered' || answer.status !== 200) return { ok: false, reason: saysOf(answer, secrets) };
      return listed(answer.json?.['scopes']).includes('mail.send') ? { ok: true, as: `${from.address} at SendGrid` } : { ok: false, reason: 'this key may not send mail: give it the permission "Mail Send"' };
    },
    close: () => Promise.resolve(),
  };
};
