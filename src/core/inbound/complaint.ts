import { addressIn, fieldOf, fieldsIn, headIn } from './fields.ts';
import type { MachineMail } from './machine-mail.ts';
import type { Mail } from './mail.ts';
import { notificationIn } from './notification.ts';
import { originalMessageId, originalPart, originalTo } from './original.ts';

type Complaint = Extract<MachineMail, { kind: 'complaint' }>;

/** Reports about signatures and forgeries (RFC 6591), and that something is no spam after all: nobody complains in them. */
const NO_COMPLAINTS: ReadonlySet<string> = new Set(['auth-failure', 'dmarc', 'not-spam']);

/** Outlook.com's reports came without a part of their own: the mail that its user calls spam bears their address in this header. */
const JUNK_REPORT = 'x-hmxmroriginalrecipient';

/** A user of a provider calls our mail spam: an abuse report (RFC 5965), or the forms of those that use none. Undefined for all other mail. */
export const complaintIn = (mail: Mail, { subject }: { readonly subject: string }): Complaint | undefined => {
  const told = notificationIn(mail);
  if (told?.kind === 'complaint') return { kind: 'complaint', evidence: 'a notification of a complaint', recipient: told.recipients[0]?.recipient ?? null, originalMessageId: told.messageId };
  const report = mail.parts.find(({ type }) => type === 'message/feedback-report');
  if (report) {
    const fields = fieldsIn(report.text);
    const type = (fieldOf(fields, 'feedback-type') ?? 'abuse').toLowerCase();
    if (NO_COMPLAINTS.has(type)) return undefined;
    const recipient = addressIn(fieldOf(fields, 'original-rcpt-to')) ?? addressIn(fieldOf(fields, 'removal-recipient')) ?? addressIn(originalTo(mail)) ?? null;
    return { kind: 'complaint', evidence: `a feedback report: ${type}`, recipient, originalMessageId: originalMessageId(mail) };
  }
  const original = originalPart(mail);
  const reported = original && fieldOf(headIn(original.text), JUNK_REPORT);
  if (reported === undefined && !/^complaint about message from\b/.test(subject)) return undefined;
  return { kind: 'complaint', evidence: 'a junk report', recipient: addressIn(reported) ?? addressIn(originalTo(mail)) ?? null, originalMessageId: originalMessageId(mail) };
};
