import type { ChannelName, OutboundMessage } from '../../core/engage/channel.ts';
import type { LeadRecord, Message } from '../../core/ledger/lead-record.ts';
import type { Context } from '../context.ts';
import { leavingHtml, leavingText, unsubscribeWays } from './unsubscribe.ts';
import { messageIdOf, sendKeyOf } from './send-key.ts';

const REPLY = /^(?:re|aw|antw):/i;

/** A message whose subject says so answers the last one of its enrollment that went out by mail. */
const threadOf = (context: Pick<Context, 'installId'>, { id, messages }: LeadRecord, message: Message): readonly string[] => {
  if (message.enrollment === null || !REPLY.test(message.subject)) return [];
  return [...messages.values()].filter(({ enrollment, state, channel }) => enrollment === message.enrollment && state === 'sent' && channel === 'email')
    .sort((a, b) => (a.sentAt ?? 0) - (b.sentAt ?? 0)).map((sent) => messageIdOf(sendKeyOf(context.installId, id, sent), sent.mailbox ?? ''));
};

/** A message as a channel takes it. */
export const outboundOf = (context: Pick<Context, 'installId' | 'language' | 'rules'>, { record, message, to, mailbox }: { readonly record: LeadRecord; readonly message: Message; readonly to: string; readonly mailbox: string }): OutboundMessage => {
  const { fields } = record;
  const language = fields.language ?? context.language;
  const key = sendKeyOf(context.installId, record.id, message);
  const isMail = message.channel === 'email';
  const unsubscribe = isMail ? unsubscribeWays(context, { leadId: record.id, mailbox }) : null;
  const leaving = { leadId: record.id, channel: message.channel, body: message.body, html: message.html, language };
  const references = isMail ? threadOf(context, record, message) : [];
  return {
    id: message.id, key, channel: message.channel as ChannelName, to, subject: message.subject, text: leavingText(context, leaving), html: isMail ? leavingHtml(context, { ...leaving, mailbox }) : null,
    messageId: isMail ? messageIdOf(key, mailbox) : null, inReplyTo: references.at(-1) ?? null, references,
    unsubscribe, language, leadName: fields.name ?? null,
  };
};
