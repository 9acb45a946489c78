import type { Instant } from '../base/instant.ts';
import { BY_HAND_MAILBOX } from '../engage/by-hand.ts';
import type { LedgerEvent } from './event.ts';

/** Words from the lead, in their senders' words. The visit or form that made a lead known is none. */
const INBOUND_MESSAGES: ReadonlySet<string> = new Set([
  'email_replied', 'linkedin_replied', 'sms_replied', 'whatsapp_replied', 'telegram_replied', 'message_received', 'chat_message', 'call_received',
]);

/** True for words from the lead, by their sender's word. */
export const isInboundMessage = (type: string): boolean => INBOUND_MESSAGES.has(type);

/** Events whose words a person may look for later: messages from the lead, what came with a request, and what somebody wrote down. */
export const QUOTING: ReadonlySet<string> = new Set([...INBOUND_MESSAGES, 'form_submitted', 'demo_requested', 'meeting_requested', 'activity.logged']);

/** Words from the lead to us, whoever wrote them down; the chat that made a lead known is none. */
export const isReply = (event: LedgerEvent): boolean => INBOUND_MESSAGES.has(event.type)
  || (event.kind === 'own' && ((event.type === 'activity.logged' && event.payload.direction === 'in') || (event.type === 'chat.recorded' && event.payload.first_met !== true)));

/** The kind of a task that is a meeting. */
export const MEETING = 'meeting';
/** The word by which the playbook knows a meeting that was booked, whoever wrote it down. */
export const BOOKED = 'meeting_booked';
/** The word by which the playbook knows an event. */
export const ruleWord = (event: LedgerEvent): string =>
  (event.kind === 'own' && event.type === 'task.created' && event.payload.kind === MEETING && event.payload.minutes !== undefined ? BOOKED : event.type);
/** What rules may listen to in an event: its word, and where that is another, its type. */
export const heardAs = (event: LedgerEvent): readonly string[] => {
  const word = ruleWord(event);
  return word === event.type ? [word] : [word, event.type];
};

/** What a person says of a draft that they have sent themselves: the wait of the next step counts from then. */
export const SENT_BY_HAND = 'sent by hand';

/** A message of ours that went out, and when: by a provider, by a person, or as the task that a message by hand becomes. Undefined for any other event. */
export const touchIn = (event: LedgerEvent): { readonly message: string; readonly at: Instant } | undefined => {
  if (event.kind !== 'own') return undefined;
  const isGone = event.type === 'message.sent' || (event.type === 'message.resolved' && event.payload.as === 'sent') || (event.type === 'message.discarded' && event.payload.reason === SENT_BY_HAND);
  return isGone ? { message: event.payload.id, at: event.occurredAt } : undefined;
};

/** True for a message of ours that reached the lead. A task for us has reached nobody yet. */
export const isOurMessage = (event: LedgerEvent): boolean =>
  touchIn(event) !== undefined && !(event.kind === 'own' && event.type === 'message.sent' && event.payload.mailbox === BY_HAND_MAILBOX);

/**
 * An activity: a message of ours, a message from the lead, a chat with somebody known, or a call, e-mail, meeting or note that somebody logged. The chat that made a lead
 * known is none.
 */
export const isActivity = (event: LedgerEvent): boolean => event.type === 'activity.logged' || INBOUND_MESSAGES.has(event.type) || isOurMessage(event)
  || (event.type === 'chat.recorded' && event.kind === 'own' && event.payload.first_met !== true);
