import { TELEGRAM_HANDLE } from '../engage/channel.ts';
import type { Instant } from '../base/instant.ts';
import type { Json, JsonObject } from '../base/ports.ts';
import { parseEmail } from '../capture/email.ts';
import { parsePhone } from '../capture/phone.ts';
import type { Identity } from '../ledger/event.ts';
import { isFullMailbox } from './delivery-status.ts';
import { emailIdentity, type InboundChannel, phoneIdentity, type Read, TEXT_LENGTH } from './inbound.ts';

/*
 * What providers report of messages, as they post it to a webhook: Twilio (SMS, WhatsApp), SendGrid's events, Telegram's updates. Each shape is known by
 * fields that the others do not have.
 */

type Fields = Readonly<Record<string, Json>>;
export interface PayloadSettings { readonly now: Instant; readonly country: string }

const isFields = (value: Json | undefined): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);
const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '');
const fieldsOf = (value: Json | undefined): Fields => (isFields(value) ? value : {});
const present = (fields: Readonly<Record<string, Json | undefined>>): JsonObject =>
  Object.fromEntries(Object.entries(fields).filter((entry): entry is [string, Json] => entry[1] !== undefined && entry[1] !== null && entry[1] !== ''));

/** No provider of messages is older than 2000: what is said to be before was never set. */
const LEAST_SECONDS = 946_684_800;
const MOST_SECONDS = 8_640_000_000_000;
/** Unix seconds; never later than now: clocks of providers differ from ours. Now where none is said. */
const atSeconds = (value: Json | undefined, now: Instant): Instant => {
  const seconds = Number(textOf(value));
  return Number.isFinite(seconds) && seconds >= LEAST_SECONDS && seconds < MOST_SECONDS ? Math.min(seconds * 1000, now) : now;
};
const atDate = (value: Json | undefined, now: Instant): Instant => {
  const at = Date.parse(textOf(value));
  return Number.isFinite(at) && at > 0 ? Math.min(at, now) : now;
};

const NONE = { name: null, threads: [], tags: [], subject: '', isWords: false } as const;

// ---- Twilio ----
/** Its webhooks write `MessageSid`, its API `sid`. */
const either = (payload: Fields, ...names: readonly string[]): string => names.map((name) => textOf(payload[name])).find((value) => value !== '') ?? '';
const numbered = (address: string, country: string): { readonly channel: InboundChannel; readonly identities: readonly Identity[] } => {
  const phone = parsePhone(address.replace(/^whatsapp:/i, '').replace(/^(\d{7,15})$/, '+$1'), country);
  return { channel: /^whatsapp:/i.test(address) ? 'whatsapp' : 'sms', identities: 'e164' in phone ? [phoneIdentity(phone.e164)] : [] };
};
const FAILED: ReadonlySet<string> = new Set(['failed', 'undelivered', 'canceled']);
const DELIVERED: ReadonlySet<string> = new Set(['delivered', 'read']);

const twilio = (payload: Fields, { now, country }: PayloadSettings): Read => {
  const sid = either(payload, 'MessageSid', 'SmsSid', 'SmsMessageSid', 'sid');
  const status = either(payload, 'MessageStatus', 'SmsStatus', 'status').toLowerCase();
  const [from, to] = [either(payload, 'From', 'from'), either(payload, 'To', 'to')];
  const occurredAt = atDate(payload['date_sent'] ?? payload['date_created'], now);
  if (status === 'received' || status === 'receiving' || textOf(payload['direction']) === 'inbound' || (status === '' && 'Body' in payload)) {
    const { channel, identities } = numbered(from, country);
    if (identities.length === 0) return { refused: `${sid}: "${from}" is no phone number` };
    return {
      ...NONE, type: `${channel}_replied`, channel, occurredAt, identities, name: either(payload, 'ProfileName') || null, isWords: true,
      metadata: present({ channel, message_id: sid, from, to, text: either(payload, 'Body', 'body').slice(0, TEXT_LENGTH), media: Number(either(payload, 'NumMedia', 'num_media')) || undefined, opt_out: either(payload, 'OptOutType'), in_reply_to: either(payload, 'OriginalRepliedMessageSid') }),
      sameness: ['twilio', sid, 'received'], threads: [either(payload, 'OriginalRepliedMessageSid')].filter((id) => id !== ''),
    };
  }
  const { channel, identities } = numbered(to, country);
  const outcome = DELIVERED.has(status) ? 'delivered' : FAILED.has(status) ? 'failed' : undefined;
  if (outcome === undefined) return { ignored: `the status "${status}" of ${sid}: it is on its way` };
  const code = either(payload, 'ErrorCode', 'error_code');
  return {
    ...NONE, type: `${channel}_${outcome}`, channel, occurredAt, identities, threads: [sid],
    metadata: present({ message_id: sid, status, recipient: to, error_code: code, reason: either(payload, 'ErrorMessage', 'error_message') }), sameness: ['twilio', sid, outcome],
  };
};

// ---- SendGrid ----
const SENDGRID: Readonly<Record<string, string>> = {
  delivered: 'email_delivered', open: 'email_opened', click: 'email_clicked', bounce: 'email_bounced', deferred: 'email_delayed', dropped: 'email_dropped', spamreport: 'email_complained',
  unsubscribe: 'email_unsubscribed', group_unsubscribe: 'group_unsubscribed',
};

const sendgrid = (payload: Fields, { now }: PayloadSettings): Read => {
  const event = textOf(payload['event']);
  const type = Object.hasOwn(SENDGRID, event) ? SENDGRID[event] : undefined;
  if (type === undefined) return { ignored: `the event "${event}": it says nothing of a lead` };
  const email = parseEmail(textOf(payload['email']));
  if (email === undefined) return { refused: `"${textOf(payload['email'])}" is no e-mail address` };
  const smtpId = textOf(payload['smtp-id']);
  const status = textOf(payload['status']) || null;
  // `blocked` is a refusal of this message, not of the address.
  const permanent = event === 'bounce' && textOf(payload['type']) !== 'blocked' && !status?.startsWith('4') && !isFullMailbox(status);
  const reason = textOf(payload['reason']) || textOf(payload['response']);
  const isBounce = type === 'email_bounced' || type === 'email_delayed';
  return {
    ...NONE, type, channel: 'email', occurredAt: atSeconds(payload['timestamp'], now), identities: [emailIdentity(email)], threads: smtpId === '' ? [] : [smtpId.startsWith('<') ? smtpId : `<${smtpId}>`],
    metadata: {
      ...present({ message_id: smtpId, provider_id: textOf(payload['sg_message_id']), recipient: email, url: textOf(payload['url']), reason: isBounce ? '' : reason }),
      ...(isBounce && { permanent, status, diagnostic: reason.slice(0, 1000), original_message_id: smtpId || null, bounce_type: !permanent ? 'temporary' : status?.startsWith('5.7.') ? 'policy' : 'permanent' }),
      ...(type === 'email_complained' && { original_message_id: smtpId || null }),
    },
    sameness: ['sendgrid', textOf(payload['sg_event_id']) || `${textOf(payload['sg_message_id'])} ${event} ${textOf(payload['timestamp'])} ${email} ${textOf(payload['url'])}`],
  };
};

// ---- Telegram ----
const telegram = (update: Fields, { now, country }: PayloadSettings): Read => {
  const message = fieldsOf(update['message'] ?? update['edited_message'] ?? update['business_message']);
  const chat = fieldsOf(message['chat']);
  const from = fieldsOf(message['from']);
  if (textOf(chat['id']) === '') return { ignored: `update ${textOf(update['update_id'])}: no message` };
  if (from['is_bot'] === true) return { ignored: 'written by a bot' };
  if (textOf(chat['type']) !== 'private') return { ignored: `written in a ${textOf(chat['type']) || 'group'}, and not to the bot alone` };
  const contact = fieldsOf(message['contact']);
  const text = textOf(message['text']) || textOf(message['caption']) || (textOf(contact['phone_number']) === '' ? '' : `Contact: ${textOf(contact['phone_number'])}`);
  const isEdited = update['edited_message'] !== undefined;
  const id = `${textOf(chat['id'])}:${textOf(message['message_id'])}`;
  const answered = textOf(fieldsOf(message['reply_to_message'])['message_id']);
  // Only their own number: a contact that somebody passes on is another person.
  const phone = textOf(contact['user_id']) !== '' && textOf(contact['user_id']) === textOf(from['id']) ? parsePhone(`+${textOf(contact['phone_number']).replace(/^\+/, '')}`, country) : undefined;
  return {
    ...NONE, type: 'telegram_replied', channel: 'telegram', isWords: true, occurredAt: atSeconds(isEdited ? message['edit_date'] : message['date'], now),
    identities: [{ kind: 'handle', value: `${TELEGRAM_HANDLE}${textOf(chat['id'])}`, shared: false }, ...(phone && 'e164' in phone ? [phoneIdentity(phone.e164)] : [])],
    name: [textOf(from['first_name']), textOf(from['last_name'])].filter((part) => part !== '').join(' ') || null, threads: answered === '' ? [] : [`${textOf(chat['id'])}:${answered}`, answered],
    metadata: present({ channel: 'telegram', message_id: id, text: text.slice(0, TEXT_LENGTH), in_reply_to: answered === '' ? undefined : `${textOf(chat['id'])}:${answered}`, username: textOf(from['username']), language: textOf(from['language_code']), edited: isEdited ? true : undefined }),
    sameness: ['telegram', id, isEdited ? `edited ${textOf(message['edit_date'])}` : 'received'],
  };
};

/** One report of a provider as an event; undefined for what none of them writes. */
export const readPayload = (payload: JsonObject, settings: PayloadSettings): Read | undefined => {
  if ('update_id' in payload) return telegram(payload, settings);
  if ('sg_event_id' in payload || ('event' in payload && 'email' in payload)) return sendgrid(payload, settings);
  return 'MessageSid' in payload || 'SmsSid' in payload || /^(?:SM|MM)[0-9a-f]{32}$/i.test(textOf(payload['sid'])) ? twilio(payload, settings) : undefined;
};

/** Several reports in one object: Telegram's getUpdates, Twilio's list of messages. */
export const payloadsIn = (value: Json): readonly JsonObject[] => {
  if (Array.isArray(value)) return value.filter(isFields);
  if (!isFields(value)) return [];
  const many = value['result'] ?? value['messages'] ?? value['events'];
  return Array.isArray(many) ? many.filter(isFields) : [value];
};
