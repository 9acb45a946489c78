import { fold } from '../base/text.ts';
import { autoReplyIn } from './auto-reply.ts';
import { bounceIn } from './bounce.ts';
import { complaintIn } from './complaint.ts';
import type { Delivery } from './delivery-status.ts';
import type { Mail } from './mail.ts';

export const MAIL_KINDS = ['human', 'auto_reply', 'bounce', 'complaint'] as const;
export type MailKind = (typeof MAIL_KINDS)[number];

/** What kind of mail it is, and by what that is seen. `originalMessageId` names the mail of ours that it is about. */
export type MachineMail =
  | { readonly kind: 'human' }
  | { readonly kind: 'auto_reply'; readonly evidence: string; readonly delivered: readonly Delivery[]; readonly originalMessageId: string | null }
  | { readonly kind: 'bounce'; readonly evidence: string; readonly deliveries: readonly Delivery[]; readonly originalMessageId: string | null }
  | { readonly kind: 'complaint'; readonly evidence: string; readonly recipient: string | null; readonly originalMessageId: string | null };

/** How much of the words is looked at: what a server says stands at the top. */
const TEXT_LENGTH = 20_000;

/**
 * Who or what wrote a mail: a person, a program that answers for one, a server that could not deliver ours, or a provider whose user calls it spam. Parts
 * of a report are read first (RFC 3464, 5965, 3798), then headers (RFC 3834), then words.
 */
export const machineMailOf = (mail: Mail): MachineMail => {
  const words = { subject: fold(mail.subject), text: fold(mail.text.slice(0, TEXT_LENGTH).replaceAll(/['’]/g, ' ')) };
  return complaintIn(mail, words) ?? bounceIn(mail, words) ?? autoReplyIn(mail, words) ?? { kind: 'human' };
};
