import { createPrivateKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { AppError } from '../core/base/errors.ts';
import type { OutboundMessage } from '../core/engage/channel.ts';
import { strict, text } from '../core/playbook/scalar.ts';
import { headersOf, mailAddress, oneLine, readSender, type Sender } from './envelope.ts';
import type { ChannelSetup } from './factory.ts';

/** `Name <address>` as a setting. */
export const senderSetting = text.transform((written, ctx): Sender => {
  const sender = readSender(written);
  if (sender === undefined) ctx.issues.push({ code: 'custom', message: 'write an address: mia@firma.example or Mia Muster <mia@firma.example>.', input: undefined });
  return sender ?? z.NEVER;
});

export const dkimSetting = strict({ domain: text, selector: text, key_file: text });
export interface Signature { readonly domain: string; readonly selector: string; readonly privateKey: string }

/** The key to sign with. Raises `config` for a file that holds none. */
export const signatureOf = ({ channel, folder }: ChannelSetup, { domain, selector, key_file }: z.output<typeof dkimSetting>): Signature => {
  const path = resolve(folder, key_file);
  try {
    const privateKey = readFileSync(path, 'utf8');
    createPrivateKey(privateKey);
    return { domain, selector, privateKey };
  } catch (cause) {
    throw new AppError('config', `channels.${channel}.dkim.key_file: ${path} holds no private key that can be read`, { hint: 'Name a file in PEM form, readable by you alone, or take dkim out.', cause });
  }
};

export interface MailSettings { readonly from: Sender; readonly replyTo?: Sender; readonly signature?: Signature }

/** What the signature covers: what leads see, and the way out. */
const SIGNED = 'From:Reply-To:Subject:Date:Message-ID:To:MIME-Version:Content-Type:Content-Transfer-Encoding:In-Reply-To:References:List-Unsubscribe:List-Unsubscribe-Post';

const sign = async (mail: Buffer, { domain, selector, privateKey }: Signature): Promise<Buffer> => {
  const { default: DKIM } = await import('nodemailer/lib/dkim');
  const signed = new DKIM({ domainName: domain, keySelector: selector, privateKey, headerFieldNames: SIGNED }).sign(mail);
  const chunks: Buffer[] = [];
  for await (const chunk of signed) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
};

/** A header line may have 998 octets, and a letter four of them, written as twelve. */
const LONGEST_NAME = 64;
/** The name as it stands in front of an address: nothing that could pass for another address, and no line that a server refuses. */
const displayName = (name: string): string => [...oneLine(name).replace(/[<>@,;:"\\]/g, ' ').replace(/\s+/g, ' ').trim()].slice(0, LONGEST_NAME).join('').trim();

/** The whole message as it goes over the wire, lines ending in CRLF. Nothing in it is read from a file or an address. */
export const composeMail = async (message: OutboundMessage, { from, replyTo, signature }: MailSettings): Promise<Buffer> => {
  const { default: MailComposer } = await import('nodemailer/lib/mail-composer');
  const { 'Message-ID': messageId, 'In-Reply-To': inReplyTo, References: references, ...headers } = headersOf(message);
  const mail = await new MailComposer({
    from, to: { name: displayName(message.leadName ?? ''), address: mailAddress(message.to) ?? '' }, ...(replyTo !== undefined && { replyTo }),
    subject: oneLine(message.subject), text: message.text, ...(message.html !== null && { html: message.html }),
    ...(messageId !== undefined && { messageId }), ...(inReplyTo !== undefined && { inReplyTo }), ...(references !== undefined && { references }),
    headers: Object.entries(headers).map(([key, value]) => ({ key, value: { prepared: true, foldLines: true, value } })),
    newline: 'windows', disableFileAccess: true, disableUrlAccess: true,
  }).compile().build();
  return signature === undefined ? mail : sign(mail, signature);
};
