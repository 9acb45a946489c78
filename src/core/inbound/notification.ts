import type { Json } from '../base/ports.ts';
import type { Delivery } from './delivery-status.ts';
import type { Mail } from './mail.ts';

/** What Amazon's notification service says by mail of a message that was sent through it. */
export interface Notification { readonly kind: 'bounce' | 'complaint' | 'delivery'; readonly recipients: readonly Delivery[]; readonly messageId: string | null }

type Fields = Readonly<Record<string, Json>>;
const isFields = (value: Json | undefined): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : '');
const fieldsOf = (value: Json | undefined): Fields => (isFields(value) ? value : {});
const listOf = (value: Json | undefined): readonly Fields[] => (Array.isArray(value) ? value.filter(isFields) : []);

const parse = (text: string): Fields | undefined => {
  // The mail breaks long lines; a footer follows the object.
  const from = text.indexOf('{');
  const to = text.lastIndexOf('}');
  if (from < 0 || to < from) return undefined;
  try {
    const value = JSON.parse(text.slice(from, to + 1).replaceAll(/\r?\n/g, '')) as Json;
    return isFields(value) ? value : undefined;
  } catch { return undefined; }
};

const KINDS: Readonly<Record<string, Notification['kind']>> = { Bounce: 'bounce', Complaint: 'complaint', Delivery: 'delivery' };

/** A notification of a bounce, complaint or delivery as JSON in the text; undefined for all other mail. */
export const notificationIn = ({ text }: Pick<Mail, 'text'>): Notification | undefined => {
  if (!text.includes('"notificationType"')) return undefined;
  const said = parse(text);
  const kind = said && KINDS[textOf(said['notificationType'])];
  if (!said || kind === undefined) return undefined;
  const about = fieldsOf(said[kind]);
  const mail = fieldsOf(said['mail']);
  const permanent = textOf(about['bounceType']) === 'Permanent';
  const named = listOf(about[kind === 'complaint' ? 'complainedRecipients' : 'bouncedRecipients']);
  const addresses = named.length > 0 ? named : (Array.isArray(about['recipients']) ? about['recipients'] : []).map((address): Fields => ({ emailAddress: textOf(address) }));
  const id = textOf(fieldsOf(mail['commonHeaders'])['messageId']);
  return {
    kind, messageId: id === '' ? null : id,
    recipients: addresses.filter((each) => textOf(each['emailAddress']) !== '').map((each) => ({
      recipient: textOf(each['emailAddress']), originalRecipient: null, outcome: kind === 'delivery' ? 'delivered' as const : 'failed' as const, permanent,
      status: textOf(each['status']) || null, diagnostic: textOf(each['diagnosticCode']).replace(/^[\w-]+;\s*/, ''),
    })),
  };
};
