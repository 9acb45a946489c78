import { AppError, messageOf } from '../core/base/errors.ts';
import type { Json, JsonObject } from '../core/base/ports.ts';
import type { Read } from '../core/inbound/inbound.ts';
import { type MailReading, readsOfMail } from '../core/inbound/incoming-mail.ts';
import { type PayloadSettings, payloadsIn, readPayload } from '../core/inbound/payload.ts';
import { type Form, isUrlEncoded, readMultipart, readUrlEncoded } from './form-in.ts';
import { MAIL_BYTES, parseMail } from './mail-in.ts';

/** Largest file of payloads: a mail with its attachments inside a form fits. */
const MOST_BYTES = 2 * MAIL_BYTES;

const HEADERS = /^(?:from|to|subject|received|return-path|delivered-to|message-id|mime-version|date|x-[\w-]+|dkim-signature|authentication-results|reply-to|arc-[\w-]+|content-type|envelope-to|references|in-reply-to):/im;
/** True for text that begins as a mail does when a program saves it. */
const isMail = (text: string): boolean => {
  const head = text.slice(0, 4000).replace(/^\uFEFF?(?:From \S[^\n]*\n)?\s*/, '').split(/\r?\n\r?\n/, 1)[0] ?? '';
  return /^[A-Za-z][\w-]*:/.test(head) && HEADERS.test(head) && /^(?:from|return-path|received|subject|message-id):/im.test(head);
};

export type InboxSettings = MailReading & PayloadSettings;

/** SendGrid's inbound parse: a mail as a form, raw or with its headers and its words apart. */
const isParse = (form: JsonObject | Form): boolean => 'envelope' in form || ('headers' in form && ('text' in form || 'html' in form || 'email' in form)) || ('email' in form && 'to' in form && 'from' in form && !('event' in form));
const readParse = async (form: JsonObject | Form, title: string, settings: InboxSettings): Promise<readonly Read[]> => {
  const field = (name: string): string => { const value = form[name]; return typeof value === 'string' ? value : ''; };
  const raw = field('email');
  if (raw.includes('\n')) return readsOfMail(await parseMail(Buffer.from(raw), title), settings);
  const kept = field('headers').split(/\r?\n(?![ \t])/).filter((line) => line.trim() !== '' && !/^(?:content-type|content-transfer-encoding|mime-version):/i.test(line));
  const given = ['from', 'to', 'cc', 'subject'].filter((name) => field(name) !== '' && !kept.some((line) => line.toLowerCase().startsWith(`${name}:`))).map((name) => `${name}: ${field(name).replace(/[\r\n]+/g, ' ')}`);
  const isHtml = field('text').trim() === '' && field('html') !== '';
  const mail = [...kept, ...given, 'MIME-Version: 1.0', `Content-Type: text/${isHtml ? 'html' : 'plain'}; charset=utf-8`, '', isHtml ? field('html') : field('text')].join('\r\n');
  return readsOfMail(await parseMail(Buffer.from(mail), title), settings);
};

const refuse = (title: string): Read => ({ refused: `${title}: nothing that Twilio, SendGrid or Telegram posts` });

const readObject = async (payload: JsonObject | Form, title: string, settings: InboxSettings): Promise<readonly Read[]> =>
  (isParse(payload) ? readParse(payload, title, settings).catch((error: unknown) => [{ refused: `${title}: ${messageOf(error)}` }]) : [readPayload(payload, settings) ?? refuse(title)]);

const parse = (text: string): Json | undefined => { try { return JSON.parse(text) as Json; } catch { return undefined; } };

const each = async <T>(items: readonly T[], read: (item: T, at: number) => Promise<readonly Read[]>): Promise<readonly Read[]> => {
  const reads: Read[] = [];
  for (const [at, item] of items.entries()) reads.push(...await read(item, at));
  return reads;
};

const readLines = (text: string, title: string, settings: InboxSettings): Promise<readonly Read[]> => each(text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== ''), async (line, at) => {
  const name = `${title}, line ${at + 1}`;
  if (isUrlEncoded(line)) return readObject(readUrlEncoded(line), name, settings);
  const value = parse(line);
  const payloads = value === undefined ? [] : payloadsIn(value);
  return payloads.length === 0 ? [refuse(name)] : each(payloads, (payload) => readObject(payload, name, settings));
});

/**
 * What a file of the outside world holds: a mail, or what providers posted to a webhook, as JSON, as NDJSON or as a form. Raises `invalid` for a file that is too large or a mail that is
 * none; what of it cannot be read is a refusal of its own.
 */
export const readInbox = async (bytes: Uint8Array, title: string, settings: InboxSettings): Promise<readonly Read[]> => {
  if (bytes.byteLength > MOST_BYTES) throw new AppError('invalid', `${title} is larger than 70 MB.`, { hint: 'Split it: one file for each call of the webhook, or one object a line.' });
  const text = new TextDecoder().decode(bytes);
  if (isMail(text)) return readsOfMail(await parseMail(bytes, title), settings);
  const trimmed = text.trim();
  if (trimmed === '') throw new AppError('invalid', `${title} is empty.`, { hint: 'Give a mail (.eml), or what a webhook was posted: JSON, one object a line, or a form.' });
  if (trimmed.startsWith('--')) {
    const form = readMultipart(trimmed);
    return form === undefined ? [refuse(title)] : readObject(form, title, settings);
  }
  const value = parse(trimmed);
  if (value === undefined) return readLines(trimmed, title, settings);
  const payloads = payloadsIn(value);
  return payloads.length === 0 ? [refuse(title)] : each(payloads, (payload, at) => readObject(payload, payloads.length > 1 ? `${title}, entry ${at + 1}` : title, settings));
};
