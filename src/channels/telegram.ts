import type { SendResult } from '../core/engage/channel.ts';
import { strict } from '../core/playbook/scalar.ts';
import { refusalOf } from './envelope.ts';
import { baseUrl, common, type Factory, type Login, secretOf, settingsOf, timeoutMs } from './factory.ts';
import { type Answer, ask, commonResult, notSent, reasonOf, rejected, unknown } from './http.ts';

const schema = strict({ ...common, base_url: baseUrl('https://api.telegram.org') });

const resultIn = (answer: Answer): Readonly<Record<string, unknown>> | undefined => {
  if (answer.kind !== 'answered' || answer.json?.['ok'] !== true) return undefined;
  const { result } = answer.json;
  return typeof result === 'object' && result !== null ? result as Record<string, unknown> : undefined;
};
const saysOf = (answer: Answer, secrets: readonly string[]): string => {
  if (answer.kind !== 'answered') return answer.reason;
  const description = answer.json?.['description'];
  return reasonOf(`Telegram answered ${answer.status}${typeof description === 'string' ? `: ${description}` : ''}`, secrets);
};
const retryAfterMs = (answer: Answer): number | undefined => {
  const parameters = answer.kind === 'answered' ? answer.json?.['parameters'] : undefined;
  const seconds = (parameters as { readonly retry_after?: unknown } | undefined)?.retry_after;
  return typeof seconds === 'number' && seconds >= 0 ? seconds * 1000 : undefined;
};

/** A Telegram bot, `sendMessage`. It writes only to people who have written to it first. Takes no key. */
export const telegram: Factory = (setup) => {
  const { test_to, timeout, base_url } = settingsOf(schema, setup);
  const token = secretOf(setup, 'TELEGRAM_BOT_TOKEN');
  const secrets = [token];
  const ownChat = test_to ?? setup.secret('TELEGRAM_CHAT_ID') ?? null;
  const call = { headers: { 'content-type': 'application/json' }, timeoutMs: timeoutMs(timeout), secrets };
  const url = (method: string): string => `${base_url}/bot${encodeURIComponent(token).replaceAll('%3A', ':')}/${method}`;
  const resultOf = (answer: Answer): SendResult => {
    const says = saysOf(answer, secrets);
    if (answer.kind === 'answered') {
      if (answer.status === 429) return notSent(says, retryAfterMs(answer));
      // The person has blocked the bot or left: that is a no. A chat that was never begun is none.
      if (answer.status === 403) return rejected(says, /blocked by the user|user is deactivated/i.test(says));
    }
    const shared = commonResult(answer, says);
    if (shared !== undefined || answer.kind !== 'answered') return shared ?? unknown(says);
    if (answer.status < 300) {
      const id = resultIn(answer)?.['message_id'];
      return typeof id === 'number' ? { kind: 'sent', providerId: String(id) } : unknown(`${says} without the number of a message`);
    }
    return answer.status === 400 || answer.status === 413 ? rejected(says) : notSent(says);
  };
  return {
    provider: 'telegram', channel: setup.channel, mailbox: `bot${token.split(':')[0] ?? ''}`, keyed: undefined, self: ownChat,
    send: async (message, signal) => refusalOf(message) ?? resultOf(await ask({
      ...call, url: url('sendMessage'), body: JSON.stringify({ chat_id: Number(message.to), text: message.text, link_preview_options: { is_disabled: true } }), signal,
    })),
    verify: async (signal): Promise<Login> => {
      const answer = await ask({ ...call, url: url('getMe'), method: 'GET', signal });
      const name = resultIn(answer)?.['username'];
      return typeof name === 'string' ? { ok: true, as: reasonOf(`@${name} on Telegram`, secrets) } : { ok: false, reason: saysOf(answer, secrets) };
    },
    close: () => Promise.resolve(),
  };
};
