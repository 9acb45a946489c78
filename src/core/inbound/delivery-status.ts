import { addressIn, type Field, fieldOf, fieldsIn } from './fields.ts';

/** What became of a message for one of its recipients. */
export interface Delivery {
  /** Where it ended up failing. */
  readonly recipient: string;
  /** What we wrote to, where that differs: mail may be forwarded. */
  readonly originalRecipient: string | null;
  readonly outcome: 'failed' | 'delayed' | 'delivered';
  /** True when trying again is of no use. */
  readonly permanent: boolean;
  /** `5.1.1`; null when nobody says. */
  readonly status: string | null;
  readonly diagnostic: string;
}

/** X.2.2 (RFC 3463): the mailbox is full. The mail came back for now, whatever class a server gives it: there is somebody. */
export const isFullMailbox = (status: string | null): boolean => /^[45]\.2\.2$/.test(status ?? '');

const STATUS = /(?<![\d.])[245]\.\d{1,3}\.\d{1,3}(?![\d.])/;
const FAILED_STATUS = /(?<![\d.])[45]\.\d{1,3}\.\d{1,3}(?![\d.])/;
const REPLY = /(?:^|[^\d.@\w-])([45])[0-7]\d(?=[ \-:;,)]|$)/m;

/** The status of a failure in a server's words: `550 5.1.1 user unknown` → 5.1.1, a bare `550 …` → 5.0.0 (RFC 3463). */
export const statusIn = (text: string): string | undefined => {
  const enhanced = FAILED_STATUS.exec(text)?.[0];
  if (enhanced !== undefined) return enhanced;
  const digit = REPLY.exec(text)?.[1];
  return digit === undefined ? undefined : `${digit}.0.0`;
};

const isRecipient = ({ name }: Field): boolean => name === 'final-recipient' || name === 'original-recipient';

/**
 * The fields of each recipient: a block each. Some servers leave out the empty lines between them and some write too many; so a recipient also begins
 * where a field comes again that names one, and a block that names none belongs to the one before.
 */
const groupsIn = (report: string): readonly (readonly Field[])[] => {
  const groups: Field[][] = [];
  for (const block of report.split(/\r?\n[ \t]*\r?\n/)) {
    const fields = fieldsIn(block);
    const names = new Set<string>();
    if (fields.some(isRecipient)) groups.push([]);
    for (const field of fields) {
      if (isRecipient(field) && names.has(field.name)) { groups.push([]); names.clear(); }
      names.add(field.name);
      groups.at(-1)?.push(field);
    }
  }
  return groups;
};

/** `rfc822; anna@example.com` → the address; xtext (RFC 3461, 4) is decoded. */
const mailboxIn = (value: string | undefined): string | undefined => {
  if (value === undefined) return undefined;
  const text = value.replace(/^[\w-]+[ \t]*;/, '').replace(/\+([0-9A-F]{2})(?=[^@]*@)/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return addressIn(text);
};

const OUTCOMES: Readonly<Record<string, Delivery['outcome']>> = {
  failed: 'failed', failure: 'failed', delayed: 'delayed', delivered: 'delivered', relayed: 'delivered', expanded: 'delivered',
};

const deliveryOf = (group: readonly Field[]): Delivery | undefined => {
  const final = mailboxIn(fieldOf(group, 'final-recipient'));
  const original = mailboxIn(fieldOf(group, 'original-recipient'));
  const recipient = final ?? original ?? mailboxIn(fieldOf(group, 'x-actual-recipient'));
  if (recipient === undefined) return undefined;
  const diagnostic = (fieldOf(group, 'diagnostic-code') ?? '').replace(/^[\w-]+[ \t]*;[ \t]*/, '');
  const status = STATUS.exec(fieldOf(group, 'status') ?? '')?.[0] ?? statusIn(diagnostic) ?? null;
  const action = /^[a-z]+/.exec((fieldOf(group, 'action') ?? '').toLowerCase())?.[0] ?? '';
  const outcome = OUTCOMES[action] ?? (status?.startsWith('2') ? 'delivered' : 'failed');
  return {
    recipient, originalRecipient: original !== undefined && original !== recipient ? original : null, outcome,
    permanent: outcome === 'failed' && !status?.startsWith('4'), status, diagnostic,
  };
};

/** What a `message/delivery-status` part says, recipient by recipient (RFC 3464). Failed with a status 4.x.x is not for good. */
export const deliveriesIn = (report: string): readonly Delivery[] =>
  groupsIn(report).flatMap((group) => { const delivery = deliveryOf(group); return delivery ? [delivery] : []; });
