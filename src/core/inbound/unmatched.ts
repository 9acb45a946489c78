import type { JsonObject } from '../base/ports.ts';
import { parseEmail } from '../capture/email.ts';
import { TELEGRAM_HANDLE } from '../engage/channel.ts';
import type { Identity } from '../ledger/event.ts';
import { emailIdentity, phoneIdentity } from './inbound.ts';

const textOf = (metadata: JsonObject, name: string): string => { const value = metadata[name]; return typeof value === 'string' ? value.trim() : ''; };

/** Who a message of nobody known is from or about, as it was kept. */
export const identitiesOfUnmatched = (metadata: JsonObject): readonly Identity[] => {
  const chat = textOf(metadata, 'channel') === 'telegram' ? /^(-?\d+):/.exec(textOf(metadata, 'message_id'))?.[1] : undefined;
  if (chat !== undefined) return [{ kind: 'handle', value: `${TELEGRAM_HANDLE}${chat}`, shared: false }];
  const addresses = textOf(metadata, 'from') === '' ? ['original_recipient', 'recipient'] : ['from'];
  return addresses.flatMap((name): readonly Identity[] => {
    const address = textOf(metadata, name).replace(/^whatsapp:/i, '');
    const email = parseEmail(address);
    if (email !== undefined) return [emailIdentity(email)];
    const digits = /^\+?(\d{7,15})$/.exec(address)?.[1];
    return digits === undefined ? [] : [phoneIdentity(`+${digits}`)];
  });
};
