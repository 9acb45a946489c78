import { clausesOf } from '../inbound/clause.ts';
import { saidIn, textAt } from '../inbound/said.ts';
import { readReply } from '../inbound/reply-model.ts';
import { refusalIn } from '../inbound/stop.ts';
import { readable } from '../extract/text.ts';
import { isInboundMessage } from '../ledger/contact.ts';
import { type IncomingEvent, metadataAt, type SuppressionReason } from '../ledger/event.ts';

/** Reasons that a person may give; `erased` is what an erasure leaves behind. */
export const TYPED_REASONS = ['do_not_contact', 'unsubscribed', 'refused', 'complained', 'bounced', 'deletion_requested'] as const satisfies readonly SuppressionReason[];

/** Words that say that nobody may write to somebody any more, in their senders' words. */
const WISHES: ReadonlyMap<string, SuppressionReason> = new Map<string, SuppressionReason>([
  ...['unsubscribed', 'email_unsubscribed', 'sms_unsubscribed', 'group_unsubscribed', 'opted_out'].map((type): [string, SuppressionReason] => [type, 'unsubscribed']),
  ...['spam_complaint', 'complained', 'complaint', 'email_complained', 'spamreport', 'spam_reported'].map((type): [string, SuppressionReason] => [type, 'complained']),
  ...['hard_bounce', 'hard_bounced', 'email_hard_bounced'].map((type): [string, SuppressionReason] => [type, 'bounced']),
]);
/** A bounce suppresses only when it is said to be for good: a full mailbox is none of that. */
const BOUNCES: ReadonlySet<string> = new Set(['bounced', 'bounce', 'email_bounced', 'email_bounce']);
const BOUNCE_KINDS = ['bounce_type', 'bounce_class', 'bounceType', 'bounce.type', 'type', 'kind'] as const;
const TELLING = ['text', 'message', 'reason', 'quote'] as const;
const QUOTE_LENGTH = 300;

/** Why an event forbids to write to the person it is about, and what they said; undefined for all others. */
export const wishIn = ({ type, metadata }: Pick<IncomingEvent, 'type' | 'metadata'>): { readonly reason: SuppressionReason; readonly quote: string } | undefined => {
  if (isInboundMessage(type)) {
    const { text, subject } = saidIn({ metadata });
    if (text === '' && subject === null) return undefined;
    const sentences = clausesOf(readable(text));
    const refusal = refusalIn(sentences, subject, () => readReply(sentences));
    return refusal && { reason: 'unsubscribed', quote: refusal.evidence.quote };
  }
  const bounce = textAt(metadata, BOUNCE_KINDS);
  // What a receiver's policy refuses says nothing about whether there is somebody.
  const isForGood = BOUNCES.has(type) && bounce !== 'policy' && (metadataAt(metadata, 'permanent') === true || /^(?:hard|permanent)/i.test(bounce));
  const reason = isForGood ? 'bounced' : WISHES.get(type);
  return reason && { reason, quote: textAt(metadata, TELLING).slice(0, QUOTE_LENGTH) };
};
