import { UNPRINTABLE } from '../core/base/printable.ts';
import { parseEmail } from '../core/capture/email.ts';
import type { ChannelName, OutboundMessage, SendResult } from '../core/engage/channel.ts';

/** Text for a header: one line, without anything that could begin another one or turn the order of letters. */
export const oneLine = (text: string): string => text.replace(UNPRINTABLE, ' ').replace(/\s+/g, ' ').trim();

const isUnprintable = (text: string): boolean => text.search(UNPRINTABLE) >= 0;

/** An address as a machine may use it, with the domain in ASCII; undefined for anything else, a name in front of it included. */
export const mailAddress = (text: string): string | undefined => {
  if (isUnprintable(text) || parseEmail(text) !== text.toLowerCase()) return undefined;
  const at = text.lastIndexOf('@');
  return `${text.slice(0, at)}@${asciiDomain(text.slice(at + 1))}`;
};
/** `münchen.example` is `xn--mnchen-3ya.example`. */
const asciiDomain = (domain: string): string => { try { return new URL(`http://${domain}`).hostname; } catch { return domain; } };

export interface Sender { readonly name: string; readonly address: string }
/** `Mia Muster <mia@firma.example>` or the address alone; undefined when it is neither. */
export const readSender = (written: string): Sender | undefined => {
  const [, name = '', inner] = /^(.*?)<([^<>]*)>\s*$/.exec(written.trim()) ?? [];
  const address = mailAddress(inner ?? written.trim());
  return address === undefined || isUnprintable(written) ? undefined : { name: oneLine(name).replace(/^"(.*)"$/, '$1'), address };
};

export const isNumber = (text: string): boolean => /^\+[1-9]\d{6,14}$/.test(text);
const isChat = (text: string): boolean => /^-?[1-9]\d{0,18}$/.test(text);

interface Limits { readonly isAddress: (to: string) => boolean; readonly wanted: string; /** Characters of the text. */ readonly longest: number }
/** As long as a header line may be (RFC 5322). */
const LONGEST_SUBJECT = 998;
/** Twilio cuts a longer one into two messages, or refuses it. */
const NUMBERED: Limits = { isAddress: isNumber, wanted: 'a number in the form +4915112345678', longest: 1600 };
const LIMITS: Partial<Readonly<Record<ChannelName, Limits>>> = {
  email: { isAddress: (to) => mailAddress(to) !== undefined, wanted: 'an e-mail address', longest: 1_000_000 },
  sms: NUMBERED, whatsapp: NUMBERED,
  telegram: { isAddress: isChat, wanted: 'the number of a chat', longest: 4096 },
};

/** Why a message cannot leave as it is, whoever carries it; undefined when it can. Nothing was sent then. */
export const refusalOf = ({ channel, to, subject, text }: OutboundMessage): SendResult | undefined => {
  const refuse = (reason: string): SendResult => ({ kind: 'rejected', reason, suppress: false });
  const limits = LIMITS[channel];
  if (limits === undefined) return refuse(`nothing is sent by ${channel}`);
  if (!limits.isAddress(to)) return refuse(`"${oneLine(to).slice(0, 80)}" is not ${limits.wanted}`);
  if (text.trim() === '') return refuse('the message is empty');
  if ([...text].length > limits.longest) return refuse(`the message has ${[...text].length} characters, and ${limits.longest} are the most by ${channel}`);
  if ([...oneLine(subject)].length > LONGEST_SUBJECT) return refuse(`the subject is longer than ${LONGEST_SUBJECT} characters`);
  return undefined;
};

const isMessageId = (id: string): boolean => /^<[\x21-\x3b\x3d\x3f\x41-\x7e]+@[\x21-\x3b\x3d\x3f-\x7e]+>$/.test(id) && id.length < LONGEST_SUBJECT;

/** Of one reply to another: most of a long thread adds nothing. */
const MOST_REFERENCES = 20;

const unsubscribeHeaders = ({ unsubscribe }: OutboundMessage): Readonly<Record<string, string>> => {
  const { url = null, mailto = null } = unsubscribe ?? {};
  const links: string[] = [];
  const page = url !== null && URL.canParse(url) ? new URL(url) : undefined;
  const isPage = page !== undefined && /^https?:$/.test(page.protocol);
  if (isPage) links.push(`<${page.href}>`);
  const mail = mailto !== null && URL.canParse(`mailto:${mailto.replace(/^mailto:/i, '')}`) ? new URL(`mailto:${mailto.replace(/^mailto:/i, '')}`) : undefined;
  if (mail !== undefined && mailAddress(decodeURIComponent(mail.pathname)) !== undefined) links.push(`<${mail.href.replace(/[<>]/g, '')}>`);
  return {
    ...(links.length > 0 && { 'List-Unsubscribe': links.join(', ') }),
    // One click is a POST, and RFC 8058 wants it encrypted.
    ...(isPage && page.protocol === 'https:' && { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }),
  };
};

/**
 * The headers of an e-mail that say what it answers and how to leave. Ids of other people's mail are taken only as RFC 5322 has them: what stands there was
 * written by strangers.
 */
export const headersOf = (message: OutboundMessage): Readonly<Record<string, string>> => {
  const { messageId, inReplyTo, references } = message;
  const known = references.filter(isMessageId).slice(-MOST_REFERENCES);
  return {
    ...(messageId !== null && isMessageId(messageId) && { 'Message-ID': messageId }),
    ...(inReplyTo !== null && isMessageId(inReplyTo) && { 'In-Reply-To': inReplyTo }),
    ...(known.length > 0 && { References: known.join(' ') }),
    ...unsubscribeHeaders(message),
  };
};
