import { readFile } from 'node:fs/promises';
import { AppError } from '../core/base/errors.ts';
import type { Mail } from '../core/inbound/mail.ts';
import { decodeText, inspectText, type Reader } from './encoding.ts';
import { MAIL_BYTES, parseMail } from './mail-in.ts';

/** One message of a file: a mail as mail programs save it, or the words alone. */
export type MessageFile = { readonly kind: 'mail'; readonly mail: Mail } | { readonly kind: 'text'; readonly text: string };
export const isMail = (message: MessageFile): message is Extract<MessageFile, { kind: 'mail' }> => message.kind === 'mail';

/** What is read of the words of one message. */
const TEXT_LENGTH = 200_000;
/** A file that begins with fields is a mail, if one of them is a mail's. */
const BEGINS_AS_MAIL = /^(?:From [^\n]*\n)?(?:[!-9;-~]{1,76}:[^\n]*\n(?:[ \t][^\n]*\n)*){2}/;
const MAIL_FIELD = /^(?:received|return-path|message-id|mime-version|delivered-to|date|from|content-type):/im;

const isMailText = (head: string, title: string): boolean => {
  const plain = head.slice(0, 64 * 1024).replaceAll('\r\n', '\n');
  const fields = plain.split('\n\n', 1)[0] ?? '';
  return BEGINS_AS_MAIL.test(`${fields}\n`) && MAIL_FIELD.test(fields) && (/\.eml$/i.test(title) || /^(?:received|message-id|mime-version|return-path):/im.test(fields) || /^from:.*@/im.test(fields));
};

/** Reads one message. Raises `invalid` for a folder, for what is neither text nor mail, and for what is larger than any mail; what cannot be opened as `not_found`. */
export const readMessage = async (path: string, { signal, title = path }: Reader = {}): Promise<MessageFile> => {
  const file = await inspectText(path, { title, ...(signal === undefined ? {} : { signal }) });
  if (file.bytes > MAIL_BYTES) throw new AppError('invalid', `${title} is larger than 35 MB.`, { hint: 'No message is: name one message in a file of its own.' });
  if (isMailText(file.head, title)) return { kind: 'mail', mail: await parseMail(await readFile(path), title) };
  let text = '';
  for await (const piece of decodeText(file, signal)) {
    text += piece;
    if (text.length >= TEXT_LENGTH) break;
  }
  return { kind: 'text', text: text.slice(0, TEXT_LENGTH) };
};
