import { fieldOf, headIn } from './fields.ts';
import { type Mail, type MailPart, messageIdsIn } from './mail.ts';

/** The mail of ours that a report brings along, whole or only its head. */
export const originalPart = ({ parts }: Mail): MailPart | undefined =>
  parts.find(({ type }) => type === 'message/rfc822' || type === 'message/global' || type === 'text/rfc822-headers' || type === 'message/rfc822-headers' || type === 'message/global-headers');

/** Some servers quote it under their words instead. */
const QUOTED_ID = /^[ \t>]*message-id:[ \t]*(?:\r?\n[ \t]+)?(<[^<>\s]{1,900}>)/im;

/** The Message-ID of the mail that this one is about. */
export const originalMessageId = (mail: Mail): string | null => {
  const part = originalPart(mail);
  return messageIdsIn(part && fieldOf(headIn(part.text), 'message-id'))[0] ?? QUOTED_ID.exec(mail.text)?.[1] ?? mail.inReplyTo ?? mail.references.at(-1) ?? null;
};

/** Whom the mail of ours was written to. */
export const originalTo = (mail: Mail): string | undefined => {
  const part = originalPart(mail);
  return part && fieldOf(headIn(part.text), 'to');
};
