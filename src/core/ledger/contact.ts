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

/** An activity: a message from the lead, a chat with somebody known, or a call, e-mail, meeting or note that somebody logged. The chat that made a lead known is none. */
export const isActivity = (event: LedgerEvent): boolean => event.type === 'activity.logged' || INBOUND_MESSAGES.has(event.type)
  || (event.type === 'chat.recorded' && event.kind === 'own' && event.payload.first_met !== true);
