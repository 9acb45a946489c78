import type { LedgerEvent } from './event.ts';

/** Words from the lead, in their senders' words. The visit or form that made a lead known is none. */
const INBOUND_MESSAGES: ReadonlySet<string> = new Set([
  'email_replied', 'linkedin_replied', 'sms_replied', 'whatsapp_replied', 'telegram_replied', 'message_received', 'chat_message', 'call_received',
]);

/** An activity: a message from the lead, or a call, e-mail, meeting or note that somebody logged. */
export const isActivity = (event: LedgerEvent): boolean => event.type === 'activity.logged' || INBOUND_MESSAGES.has(event.type);
