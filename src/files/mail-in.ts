import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime';
import { AppError } from '../core/base/errors.ts';
import { textOfHtml } from '../core/inbound/html.ts';
import { type Mail, type MailAddress, type MailPart, messageIdsIn } from '../core/inbound/mail.ts';

/** No mail that somebody writes is larger; providers take 25 MB and less. */
export const MAIL_BYTES = 35 * 1024 * 1024;
/** What is kept of the words and of each report. */
const TEXT_LENGTH = 200_000;
const PART_BYTES = 64 * 1024;
/** How far a boundary is looked for that was not declared. */
const RAW_BYTES = 1024 * 1024;
const MOST_PARTS = 20;
const MOST_HEADERS = 500;
const MOST_ADDRESSES = 100;
const MOST_REFERENCES = 50;

const mailboxesOf = (addresses: readonly Address[] | undefined): readonly MailAddress[] =>
  (addresses ?? []).flatMap((each) => (each.group === undefined ? [{ name: each.name, address: each.address }] : each.group)).slice(0, MOST_ADDRESSES)
    .map(({ name, address }) => ({ name: name.trim(), address: address.trim().toLowerCase() }));

const isPart = ({ mimeType }: Attachment): boolean => mimeType.startsWith('message/') || mimeType === 'text/rfc822-headers';
const partOf = ({ mimeType, content }: Attachment): MailPart => ({
  type: mimeType,
  text: typeof content === 'string' ? content.slice(0, PART_BYTES) : new TextDecoder().decode(new Uint8Array(content).subarray(0, PART_BYTES)),
});

const textOf = ({ text = '', html = '' }: Email): string => (text.trim() === '' && html !== '' ? textOfHtml(html) : text);

const dateOf = (date: string | undefined): number | null => {
  const at = date === undefined ? Number.NaN : Date.parse(date);
  return Number.isFinite(at) ? at : null;
};

/** Anonymised and rewritten mails declare another boundary than they use: the one that stands before a part's first header. */
const withUsedBoundary = (bytes: Uint8Array): Uint8Array | undefined => {
  const raw = new TextDecoder('latin1').decode(bytes.subarray(0, RAW_BYTES));
  const head = /\r?\n\r?\n/.exec(raw)?.index;
  const used = head === undefined ? undefined : /\n--([^\r\n]{1,200}?)[ \t]*\r?\n(?:content-[a-z-]+|mime-version):/i.exec(raw.slice(head))?.[1];
  if (head === undefined || used === undefined || used.includes('"')) return undefined;
  const fields = raw.slice(0, head).replaceAll(/^content-type:[^\n]*(?:\n[ \t][^\n]*)*\n?/gim, '');
  return Buffer.concat([Buffer.from(`${fields.trimEnd()}\nContent-Type: multipart/mixed; boundary="${used}"`, 'latin1'), bytes.subarray(head)]);
};

const parse = (bytes: Uint8Array, title: string): Promise<Email> =>
  PostalMime.parse(bytes, { forceRfc822Attachments: true, maxNestingDepth: 64, maxHeadersSize: 1024 * 1024 }).catch((cause: unknown) => {
    throw new AppError('invalid', `${title} cannot be read as a mail: ${cause instanceof Error ? cause.message : String(cause)}`, { hint: 'Give a file as a mail program saves it: .eml.', cause });
  });

/** A mail of parts in which there are none: what stands under its head is what was written. */
const bodyOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes.subarray(0, RAW_BYTES)).replace(/^.*?\r?\n\r?\n/s, '').trim();

const contentTypeOf = ({ headers }: Email): string => headers.find(({ key }) => key === 'content-type')?.value ?? 'text/plain';
const isEmpty = ({ text, html, attachments }: Email): boolean => (text ?? '').trim() === '' && (html ?? '') === '' && attachments.length === 0;

/** Of a report that a gateway has packed into a mail of its own: the parts of that report. */
const enclosedIn = async (attachments: readonly Attachment[], title: string): Promise<readonly MailPart[]> => {
  const message = attachments.find(({ mimeType }) => mimeType === 'message/rfc822');
  if (!message || typeof message.content === 'string') return [];
  const enclosed = await parse(new Uint8Array(message.content), title).catch(() => undefined);
  return enclosed && /^multipart\/report\b/i.test(contentTypeOf(enclosed)) ? enclosed.attachments.filter(isPart).slice(0, MOST_PARTS).map(partOf) : [];
};

/**
 * Takes a mail apart (RFC 5322, MIME): what is addressed to whom, its words and the parts of a report; attachments are left out. Raises `invalid` for
 * what is larger than 35 MB, nests without an end, or has no header at all.
 */
export const parseMail = async (bytes: Uint8Array, title = 'the mail'): Promise<Mail> => {
  if (bytes.byteLength > MAIL_BYTES) throw new AppError('invalid', `${title} is larger than 35 MB.`, { hint: 'No mail with an answer in it is: save it without its attachments.' });
  const first = await parse(bytes, title);
  const rewritten = isEmpty(first) && /^multipart\//i.test(contentTypeOf(first)) ? withUsedBoundary(bytes) : undefined;
  const parsed = rewritten ? await parse(rewritten, title) : first;
  if (!parsed.headers.some(({ key }) => key === 'from' || key === 'received' || key === 'return-path' || key === 'subject')) {
    throw new AppError('invalid', `${title} is no mail: it has neither a From nor a Subject.`, { hint: 'Give a file as a mail program saves it: .eml.' });
  }
  const text = textOf(parsed) || (isEmpty(parsed) && /^multipart\//i.test(contentTypeOf(first)) ? bodyOf(bytes) : '');
  const headers = parsed.headers.slice(0, MOST_HEADERS).map(({ key, value }) => ({ name: key, value }));
  return {
    messageId: messageIdsIn(parsed.messageId)[0] ?? null, inReplyTo: messageIdsIn(parsed.inReplyTo)[0] ?? null,
    references: messageIdsIn(parsed.references).slice(-MOST_REFERENCES), from: mailboxesOf(parsed.from ? [parsed.from] : [])[0] ?? null,
    to: mailboxesOf(parsed.to), cc: mailboxesOf(parsed.cc), subject: (parsed.subject ?? '').trim(), date: dateOf(parsed.date), headers,
    text: text.slice(0, TEXT_LENGTH).replaceAll('\r\n', '\n'), contentType: contentTypeOf(first),
    parts: parsed.attachments.filter(isPart).slice(0, MOST_PARTS).map(partOf), enclosed: await enclosedIn(parsed.attachments, title),
  };
};
