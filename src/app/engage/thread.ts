import type { Instant } from '../../core/base/instant.ts';
import { emailKind } from '../../core/capture/email.ts';
import type { Inbound } from '../../core/inbound/inbound.ts';
import { recogniseLead } from '../capture/recognise.ts';
import { leadOfMessage, leadOfProviderId, leadOfSend, leadsBySubject, leftAt } from '../../db/engage/thread.ts';
import { findLeadName } from '../../db/lead/lead.ts';
import type { ReadTx } from '../../db/store.ts';

/** Whose it is; null with why nobody was found. */
export interface Match {
  readonly key: number | null; readonly how: string;
  /** A report about a message of ours that names the address of somebody else: it proves nothing of either. */
  readonly isContradicted?: boolean;
  /** When the message of ours left that it answers: no answer is older, whatever the clocks of its sender say. */
  readonly after?: Instant | undefined;
}

/** The lead that stands for this one now; undefined when it was removed. */
const standing = (tx: ReadTx, key: number | undefined): number | undefined => {
  let lead = key === undefined ? undefined : findLeadName(tx, key);
  for (let hops = 0; lead && lead.merged_into !== null && hops < 100; hops++) lead = findLeadName(tx, lead.merged_into);
  return lead === undefined || lead.removed === 1 ? undefined : lead.key;
};

const bare = (subject: string): string => subject.replace(/^(?:\s*(?:re|aw|antw|antwort|sv|vs|odp|fwd?|wg|tr|automatic reply|automatische antwort|undeliverable|unzustellbar)(?:\[\d+\])?\s*:)+/i, '').trim();

/** Somebody of the same company answers what only one of them was written: the address in the lead's own domain proves no more than that. */
const bySubject = (tx: ReadTx, { subject, identities, channel }: Inbound): number | undefined => {
  const [email] = identities.filter(({ kind }) => kind === 'email');
  const asked = bare(subject);
  if (channel !== 'email' || email === undefined || asked === '' || asked === subject || emailKind(email.value) !== 'business') return undefined;
  const found = leadsBySubject(tx, email.value.slice(email.value.lastIndexOf('@') + 1), asked);
  return found.length === 1 ? standing(tx, found[0]) : undefined;
};

/** A message of ours by the id that another one names: an e-mail's begins with the key under which it was sent. */
const byThread = (tx: ReadTx, { threads, channel }: Inbound): { readonly key: number; readonly id: string; readonly after: Instant | undefined } | undefined => {
  for (const id of threads) {
    const sent = channel === 'email' ? /^<([0-9a-f]{32})@[^<>@]+>$/.exec(id)?.[1] : undefined;
    const key = standing(tx, (sent === undefined ? undefined : leadOfSend(tx, sent)) ?? leadOfProviderId(tx, id, channel));
    if (key !== undefined) return { key, id, after: leftAt(tx, { key: sent ?? '', id, channel }) };
  }
  return undefined;
};

/** The lead that is known by these; undefined where nobody is. */
export const leadByWho = (tx: ReadTx, { identities, name }: Pick<Inbound, 'identities' | 'name'>): number | undefined => {
  const [hit] = recogniseLead(tx, { identities, attributes: {}, tags: [], fields: name === null ? {} : { name } }).leads.filter(({ removed }) => !removed);
  return standing(tx, hit?.key);
};

/** Whether an address in it is that of another lead. One that is nobody's may be where theirs is forwarded to. */
const namesAnother = (tx: ReadTx, { identities }: Inbound, key: number): boolean =>
  identities.some((identity) => { const owner = leadByWho(tx, { identities: [identity], name: null }); return owner !== undefined && owner !== key; });

/**
 * Finds the lead that something is from or about: by the message of ours that it answers, by what stands after the plus in the address it was written to, by
 * its sender, and last by the subject within the company.
 */
export const matchInbound = (tx: ReadTx, inbound: Inbound): Match => {
  const thread = byThread(tx, inbound);
  if (thread !== undefined) {
    const isContradicted = !inbound.isWords && namesAnother(tx, inbound, thread.key);
    return { key: thread.key, how: `answers ${thread.id}${isContradicted ? ', and names somebody else: nobody is suppressed by it' : ''}`, isContradicted, after: thread.after };
  }
  for (const tag of inbound.tags) {
    const key = standing(tx, leadOfMessage(tx, tag) ?? leadOfSend(tx, tag));
    if (key !== undefined) return { key, how: `by the address it was written to (${tag})` };
  }
  const known = leadByWho(tx, inbound);
  if (known !== undefined) return { key: known, how: `by ${inbound.identities.map(({ value }) => value).join(', ')}` };
  const subject = bySubject(tx, inbound);
  if (subject !== undefined) return { key: subject, how: 'by the subject, from the same company' };
  return { key: null, how: `nobody has ${inbound.identities.map(({ value }) => value).join(' or ') || 'the address'}` };
};
