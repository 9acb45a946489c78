import { type Delivery, deliveriesIn, statusIn } from './delivery-status.ts';
import { addressesIn, addressIn } from './fields.ts';
import type { MachineMail } from './machine-mail.ts';
import { headerOf, type Mail } from './mail.ts';
import { notificationIn } from './notification.ts';
import { originalMessageId, originalTo } from './original.ts';
import { isNullSender, isServer, isUnattended } from './sender.ts';
import { BOUNCE_SUBJECT, BOUNCE_SUBJECT_OTHER, BOUNCE_TEXT, BOUNCE_TEXT_OTHER, DELAY_SUBJECT, DELAY_TEXT, GONE_TEXT, PASSING_TEXT } from './wording.ts';

type Bounce = Extract<MachineMail, { kind: 'bounce' }>;
interface Words { readonly subject: string; readonly text: string }

const isReport = ({ type }: Mail['parts'][number]): boolean => type === 'message/delivery-status' || type === 'message/global-delivery-status';

/** Where the mail of ours begins that servers put under their words. */
const COPY = /^[ \t>-]*(?:-{2,}[ \t]*)?(?:this is a copy of (?:the|your) message|below this line is a copy|(?:original|returned|unsent) (?:message|mail)(?: follows| below| as follows| text follows| headers?(?: follow)?)?[ \t]*[-:]|the headers? of the original message|message (?:header|text) follows|undelivered message follows|here is your (?:message|mail))/im;

/** A server's own words, without the mail that it returns. */
const wordsOfServer = ({ text }: Mail): string => {
  const at = text.search(COPY);
  return at > 0 ? text.slice(0, at) : text;
};

/** Where an address stands that mail could not be brought to, the surest first. */
const PLACES: readonly RegExp[] = [
  // qmail and Exim begin a line with it; sendmail and Postfix put it in angle brackets.
  /^[ \t]*<([^<>\s]{1,64}@[^<>\s]{1,255})>[ \t]*(?::|$|\.\.\.|\()/m,
  /^[ \t]+([^<>\s:]{1,64}@[^<>\s:]{1,255})[ \t]*:?[ \t]*$/m,
  /(?:rcpt to|recipients?|delivered to|delivery to|deliver to|reached?|address(?:es)?|empfaenger|destinataire)\b[^@\n]{0,60}?[<:\s"'([]([^<>\s:"'([]{1,64}@[^<>\s"')\]]{1,255})/im,
  /^[ \t]*<?([^<>\s:]{1,64}@[^<>\s:]{1,255}?)>?[ \t]*(?::|$|\.\.\.)/m,
];

/** Whom the mail could not be brought to, when no part says it. Never ourselves: who it was returned to. */
const recipientsIn = (mail: Mail, said: string): readonly string[] => {
  const failed = addressesIn(headerOf(mail, 'x-failed-recipients') ?? '');
  if (failed.length > 0) return failed;
  const ours = new Set([...mail.to, ...mail.cc, ...(mail.from ? [mail.from] : [])].map(({ address }) => address.toLowerCase()));
  const isTheirs = (address: string | undefined): address is string => address !== undefined && !ours.has(address.toLowerCase()) && !/^(?:mailer-daemon|postmaster)@/i.test(address);
  for (const place of PLACES) {
    const found = [...said.matchAll(new RegExp(place, `g${place.flags}`))].map(([, address]) => addressIn(address)).find(isTheirs);
    if (found !== undefined) return [found];
  }
  const other = addressesIn(said).find(isTheirs) ?? [addressIn(originalTo(mail))].find(isTheirs);
  return other === undefined ? [] : [other];
};

/** Only what is said to be for good is; nothing said is not, because a suppression is never taken back. */
const judge = (mail: Mail, said: string, { subject, text }: Words): Pick<Delivery, 'outcome' | 'permanent' | 'status' | 'diagnostic'> => {
  const status = statusIn(said) ?? null;
  const isDelayed = DELAY_SUBJECT.test(subject) || (DELAY_TEXT.test(text) && !BOUNCE_SUBJECT.test(subject) && !status?.startsWith('5'));
  const permanent = !isDelayed && (status === null ? GONE_TEXT.test(text) && !PASSING_TEXT.test(text) : status.startsWith('5'));
  const line = said.split(/\r?\n/).find((each) => statusIn(each) !== undefined)?.trim() ?? mail.subject;
  return { outcome: isDelayed ? 'delayed' : 'failed', permanent, status, diagnostic: line.slice(0, 500) };
};

/** What shows that a mail came back, without a part that says so; undefined when it did not. */
const evidenceIn = (mail: Mail, { subject, text }: Words): string | undefined => {
  if (headerOf(mail, 'x-failed-recipients') !== undefined) return 'the header x-failed-recipients';
  const isSubject = BOUNCE_SUBJECT.test(subject) || BOUNCE_SUBJECT_OTHER.test(mail.subject.trim());
  const isText = BOUNCE_TEXT.test(text) || BOUNCE_TEXT_OTHER.test(mail.text);
  // A subject can be typed by anybody and a phrase be quoted: without a server as the sender it takes both.
  if (isServer(mail) && (isSubject || isText)) return `the sender ${mail.from?.address || mail.from?.name || ''}`;
  if ((isNullSender(mail) || isUnattended(mail)) && isText && statusIn(mail.text) !== undefined) return 'the sender and the text';
  if ((isNullSender(mail) || isUnattended(mail)) && isSubject) return 'the sender and the subject';
  if (isNullSender(mail) && isText && mail.parts.length > 0) return 'an empty return path and the mail returned';
  if (isUnattended(mail) && isText && mail.parts.length > 0) return 'the sender and the mail returned';
  return isSubject && isText && statusIn(mail.text) !== undefined ? 'the subject and the text' : undefined;
};

/** Mail of ours that could not be brought to somebody, or not yet (RFC 3464, and the words of those who send no such part). Undefined for all other mail. */
export const bounceIn = (mail: Mail, words: Words): Bounce | undefined => {
  const told = notificationIn(mail);
  if (told?.kind === 'bounce') return { kind: 'bounce', evidence: 'a notification of a bounce', deliveries: told.recipients, originalMessageId: told.messageId };
  const reports = mail.parts.filter(isReport);
  const deliveries = reports.flatMap(({ text }) => deliveriesIn(text));
  if (deliveries.length > 0) {
    const failed = deliveries.filter(({ outcome }) => outcome !== 'delivered');
    return failed.length === 0 ? undefined : { kind: 'bounce', evidence: 'a part message/delivery-status', deliveries: failed, originalMessageId: originalMessageId(mail) };
  }
  const evidence = reports.length > 0 ? 'a part message/delivery-status' : evidenceIn(mail, words);
  if (evidence === undefined) return undefined;
  const enclosed = mail.enclosed.filter(isReport).flatMap(({ text }) => deliveriesIn(text)).filter(({ outcome }) => outcome !== 'delivered');
  if (enclosed.length > 0) return { kind: 'bounce', evidence, deliveries: enclosed, originalMessageId: originalMessageId({ ...mail, parts: mail.enclosed }) };
  const said = wordsOfServer(mail);
  const judged = judge(mail, said, words);
  const deliveriesSaid = recipientsIn(mail, said).map((recipient) => ({ recipient, originalRecipient: null, ...judged }));
  return { kind: 'bounce', evidence, deliveries: deliveriesSaid, originalMessageId: originalMessageId(mail) };
};
