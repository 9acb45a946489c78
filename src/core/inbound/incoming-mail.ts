import type { Instant } from '../base/instant.ts';
import type { JsonObject } from '../base/ports.ts';
import { parseEmail } from '../capture/email.ts';
import type { Identity } from '../ledger/event.ts';
import { type Delivery, isFullMailbox } from './delivery-status.ts';
import { emailIdentity, type Inbound, type Read, TEXT_LENGTH } from './inbound.ts';
import { type MachineMail, machineMailOf } from './machine-mail.ts';
import { headerOf, type Mail } from './mail.ts';
import { trimReply } from './trim.ts';

/** Who we are: mail from these is our own, and never input. */
export interface Ours { readonly addresses: ReadonlySet<string> }
export interface MailReading {
  /** When it came in, as the mailbox says; what the sender says counts where that is earlier than now. */
  readonly receivedAt: Instant;
  readonly ours: Ours;
}

const LONGEST_SUBJECT = 500;
const isReplySubject = (subject: string): boolean => /^(?:re|aw|antw|antwort|sv|vs|odp|r|rif|res)(?:\[\d+\])?\s*:/i.test(subject);
const identitiesOf = (...addresses: readonly (string | null | undefined)[]): readonly Identity[] =>
  [...new Set(addresses.flatMap((address) => { const email = address === null || address === undefined ? undefined : parseEmail(address); return email === undefined ? [] : [email]; }))].map(emailIdentity);

/** What stands after a plus in the addresses it was written to. */
const tagsOf = (mail: Mail): readonly string[] => [...mail.to, ...mail.cc, { name: '', address: headerOf(mail, 'delivered-to') ?? '' }]
  .flatMap(({ address }) => /^[^@+]+\+([\w.=-]{3,200})@/.exec(address)?.[1] ?? []);

const present = (fields: Readonly<Record<string, string | readonly string[] | boolean | null | undefined>>): JsonObject =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined && value !== '' && (!Array.isArray(value) || value.length > 0))) as JsonObject;

/** Without an id of its own a mail is known by what it says. */
const idOf = (mail: Mail): string => mail.messageId ?? `${mail.from?.address ?? ''} ${mail.date ?? ''} ${mail.subject} ${mail.text.slice(0, 500)}`;

/** A status of class 5.7 tells of a policy of the receiver: it says nothing about whether there is somebody. */
const isForGood = ({ permanent, status }: Delivery): boolean => permanent && !isFullMailbox(status);
const bounceType = (delivery: Delivery): string => (!isForGood(delivery) ? 'temporary' : delivery.status?.startsWith('5.7.') ? 'policy' : 'permanent');

const base = (mail: Mail, { receivedAt }: MailReading): Pick<Inbound, 'channel' | 'occurredAt' | 'subject' | 'tags' | 'name'> => ({
  channel: 'email', occurredAt: mail.date !== null && mail.date > 0 ? Math.min(mail.date, receivedAt) : receivedAt, subject: mail.subject, tags: tagsOf(mail), name: null,
});
const threadsOf = (mail: Mail): readonly string[] => [...new Set([...(mail.inReplyTo === null ? [] : [mail.inReplyTo]), ...mail.references.toReversed()])];

const human = (mail: Mail, reading: MailReading): Inbound => {
  const threads = threadsOf(mail);
  return {
    ...base(mail, reading), type: threads.length > 0 || isReplySubject(mail.subject) ? 'email_replied' : 'message_received', name: mail.from?.name || null,
    metadata: present({
      channel: 'email', message_id: mail.messageId, in_reply_to: mail.inReplyTo, references: mail.references, thread: mail.references[0] ?? mail.inReplyTo, from: mail.from?.address,
      subject: mail.subject.slice(0, LONGEST_SUBJECT), text: trimReply(mail.text).slice(0, TEXT_LENGTH),
    }),
    sameness: ['mail', idOf(mail), 'received'], identities: identitiesOf(mail.from?.address), threads, isWords: true,
  };
};

const automatic = (mail: Mail, found: Extract<MachineMail, { kind: 'auto_reply' }>, reading: MailReading): readonly Inbound[] => {
  const about = found.originalMessageId === null ? [] : [found.originalMessageId];
  if (found.delivered.length > 0) {
    return found.delivered.map(({ recipient, originalRecipient }) => ({
      ...base(mail, reading), type: 'email_delivered', metadata: present({ message_id: found.originalMessageId, recipient }), sameness: ['mail', idOf(mail), 'delivered', recipient],
      identities: identitiesOf(recipient, originalRecipient), threads: about, isWords: false,
    }));
  }
  return [{
    ...base(mail, reading), type: 'email_auto_replied',
    metadata: present({ message_id: mail.messageId, in_reply_to: mail.inReplyTo ?? found.originalMessageId, from: mail.from?.address, subject: mail.subject.slice(0, LONGEST_SUBJECT), text: trimReply(mail.text).slice(0, TEXT_LENGTH), evidence: found.evidence }),
    sameness: ['mail', idOf(mail), 'auto_replied'], identities: identitiesOf(mail.from?.address), threads: [...about, ...threadsOf(mail)], isWords: false,
  }];
};

const bounced = (mail: Mail, found: Extract<MachineMail, { kind: 'bounce' }>, reading: MailReading): readonly Inbound[] => {
  const unnamed: Delivery = { recipient: '', originalRecipient: null, outcome: 'failed', permanent: false, status: null, diagnostic: mail.subject };
  return (found.deliveries.length > 0 ? found.deliveries : [unnamed]).map((delivery) => ({
    ...base(mail, reading), type: delivery.outcome === 'delayed' ? 'email_delayed' : 'email_bounced',
    metadata: {
      ...present({ message_id: mail.messageId, original_message_id: found.originalMessageId, original_recipient: delivery.originalRecipient, evidence: found.evidence }),
      recipient: delivery.recipient, permanent: isForGood(delivery), status: delivery.status, diagnostic: delivery.diagnostic.slice(0, 1000), bounce_type: bounceType(delivery),
    },
    sameness: ['mail', idOf(mail), delivery.outcome, delivery.recipient], identities: identitiesOf(delivery.originalRecipient, delivery.recipient),
    threads: found.originalMessageId === null ? [] : [found.originalMessageId], isWords: false,
  }));
};

const complained = (mail: Mail, found: Extract<MachineMail, { kind: 'complaint' }>, reading: MailReading): Inbound => ({
  ...base(mail, reading), type: 'email_complained', metadata: present({ message_id: mail.messageId, recipient: found.recipient, original_message_id: found.originalMessageId, evidence: found.evidence }),
  sameness: ['mail', idOf(mail), 'complained'], identities: identitiesOf(found.recipient), threads: found.originalMessageId === null ? [] : [found.originalMessageId], isWords: false,
});

/** The events that a mail is: one, or one for each recipient of a report. Our own mail is none. */
export const readsOfMail = (mail: Mail, reading: MailReading): readonly Read[] => {
  const found = machineMailOf(mail);
  if (found.kind === 'human' && reading.ours.addresses.has(mail.from?.address ?? '')) return [{ ignored: 'our own mail' }];
  switch (found.kind) {
    case 'human': return mail.from === null ? [{ refused: 'the mail says of nobody that it is from them' }] : [human(mail, reading)];
    case 'auto_reply': return automatic(mail, found, reading);
    case 'bounce': return bounced(mail, found, reading);
    case 'complaint': return [complained(mail, found, reading)];
    default: return found satisfies never;
  }
};
