import { readFileSync } from 'node:fs';
import { AppError } from '../../core/base/errors.ts';
import type { Instant } from '../../core/base/instant.ts';
import { parseEmail } from '../../core/capture/email.ts';
import { parsePhone } from '../../core/capture/phone.ts';
import { emailIdentity, type Inbound, type InboundChannel, phoneIdentity, type Read, TEXT_LENGTH } from '../../core/inbound/inbound.ts';
import { readsOfMail } from '../../core/inbound/incoming-mail.ts';
import { trimReply } from '../../core/inbound/trim.ts';
import type { Identity } from '../../core/ledger/event.ts';
import { listUnmatched } from '../../db/engage/thread.ts';
import { readInbox } from '../../files/inbox-in.ts';
import { isMail, readMessage } from '../../files/message-in.ts';
import type { Context } from '../context.ts';
import { resolveLead } from '../lead/lead-ref.ts';
import { INBOX, takeInbound, type TookInbound } from './inbound.ts';

/** Takes in a file: a mail, or what providers posted. Raises `invalid` for one that is empty or too large. */
export const ingestPayloads = async (context: Context, { path, title }: { readonly path: string; readonly title: string }): Promise<TookInbound> => {
  const now = context.clock.now();
  const ours = { addresses: new Set(context.inbox.addresses) };
  return takeInbound(context, await readInbox(readFileSync(path), title, { receivedAt: now, now, ours, country: context.country }));
};

export interface MessageIn {
  readonly path: string; readonly title: string;
  /** Whose it is, when the text does not say. */
  readonly lead?: string;
  readonly from?: string;
  readonly channel?: InboundChannel;
  readonly subject?: string;
  readonly at?: Instant;
  /** Only says what would be. */
  readonly isDryRun?: boolean;
}

const identityOf = (from: string, country: string): Identity => {
  const email = parseEmail(from.trim());
  if (email !== undefined) return emailIdentity(email);
  const phone = parsePhone(from.trim(), country);
  if ('e164' in phone) return phoneIdentity(phone.e164);
  throw new AppError('usage', `"${from}" is neither an e-mail address nor a phone number.`, { hint: 'Give one of them: --from anna@lab.example, or name a lead: --lead anna' });
};

const typed = (context: Context, text: string, { from, channel = 'email', subject = '', at, lead }: MessageIn): Inbound => {
  const words = trimReply(text).slice(0, TEXT_LENGTH);
  const identities = from === undefined ? [] : [identityOf(from, context.country)];
  const occurredAt = at ?? context.clock.now();
  return {
    type: `${channel}_replied`, channel, occurredAt, identities, name: null, threads: [], tags: [], subject, isWords: true,
    metadata: { channel, ...(identities[0] && { from: identities[0].value }), ...(subject !== '' && { subject }), text: words },
    // Typed twice it is the same message, unless it says when.
    sameness: ['typed', lead ?? from ?? '', channel, subject, words, at === undefined ? '' : String(at)],
  };
};

/** A message that a person puts in by hand: a mail as it was saved, or its words. Raises `usage` when nobody is named, `not_found`, `conflict`, `invalid`. */
export const messageIn = async (context: Context, message: MessageIn): Promise<TookInbound> => {
  const given = await readMessage(message.path, { signal: context.signal, title: message.title });
  if (!isMail(given) && given.text.trim() === '') throw new AppError('invalid', `${message.title} is empty.`, { hint: 'Give the words of the message, or the mail as a program saves it (.eml).' });
  if (message.at !== undefined && message.at > context.clock.now()) throw new AppError('usage', 'What has not come in yet cannot be taken in.', { hint: 'Leave --at out for now.' });
  if (!isMail(given) && message.lead === undefined && message.from === undefined) {
    throw new AppError('usage', 'Nobody says who wrote this.', { hint: 'Name them: --lead anna, or --from anna@lab.example' });
  }
  const now = context.clock.now();
  const leadKey = message.lead === undefined ? undefined : await context.store.read((tx) => resolveLead(tx, message.lead ?? '').key);
  const ours = { addresses: new Set(context.inbox.addresses) };
  const reads: readonly Read[] = isMail(given) ? readsOfMail(given.mail, { receivedAt: message.at ?? now, ours }) : [typed(context, given.text, message)];
  return takeInbound(context, reads, { isAct: true, isDryRun: message.isDryRun ?? false, ...(leadKey !== undefined && { leadKey }) });
};

/** One message of somebody unknown. */
export interface Unmatched { readonly seq: number; readonly type: string; readonly at: Instant; readonly from: string | null; readonly name: string | null; readonly subject: string | null; readonly text: string | null }

const said = (metadata: Readonly<Record<string, unknown>>, name: string): string | null => { const value = metadata[name]; return typeof value === 'string' && value !== '' ? value : null; };

/** What came in from nobody known, the newest first. */
export const unmatchedMessages = (context: Context, limit: number): Promise<readonly Unmatched[]> => context.store.read((tx) => listUnmatched(tx, INBOX, limit).map(({ seq, type, occurredAt, metadata }) => {
  const fields = JSON.parse(metadata) as Readonly<Record<string, unknown>>;
  return { seq, type, at: occurredAt, from: said(fields, 'from') ?? said(fields, 'recipient'), name: said(fields, 'name'), subject: said(fields, 'subject'), text: said(fields, 'text') ?? said(fields, 'diagnostic') };
}));
