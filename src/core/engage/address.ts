import type { LeadRecord } from '../ledger/lead-record.ts';
import { TELEGRAM_HANDLE } from './channel.ts';

/** Channels that reach somebody by a number. */
const BY_PHONE: readonly string[] = ['sms', 'whatsapp', 'call'];

/** Where a channel reaches the lead; undefined where nothing is known for it. */
export const addressOf = ({ fields, identities, id }: Pick<LeadRecord, 'fields' | 'identities' | 'id'>, channel: string): string | undefined => {
  if (channel === 'email') return fields.email;
  if (BY_PHONE.includes(channel)) return fields.phone;
  if (channel === 'telegram') return [...identities.values()].find(({ kind, value }) => kind === 'handle' && value.startsWith(TELEGRAM_HANDLE))?.value.slice(TELEGRAM_HANDLE.length);
  if (channel === 'linkedin') return fields.linkedin;
  return id;
};
