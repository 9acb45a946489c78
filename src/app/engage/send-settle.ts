import { DAY_MS, type Instant } from '../../core/base/instant.ts';
import { addressOf } from '../../core/engage/address.ts';
import { isByHand, taskFor } from '../../core/engage/by-hand.ts';
import { type ChannelName, identityAt, type SendResult } from '../../core/engage/channel.ts';
import type { Effect } from '../../core/ledger/effect.ts';
import type { LeadRecord, Message } from '../../core/ledger/lead-record.ts';
import { retryAt } from '../../core/work/backoff.ts';
import { nextOpening } from '../../core/work/slots.ts';
import { putOff, waitForNothing } from '../../db/engage/outbox.ts';
import { endSend, findSend, holdsSend, listSendsOf, type SendRow } from '../../db/engage/send.ts';
import { appendNewEvent, nextSeq } from '../../db/ledger/ledger.ts';
import type { Tx } from '../../db/store.ts';
import { digest } from '../capture/hash.ts';
import { suppressPerson } from '../capture/suppression.ts';
import type { Context } from '../context.ts';
import { evaluateLeads } from '../ledger/evaluate.ts';
import { idsFor } from '../ledger/ledger.ts';
import { byOutbox, decide, type Lead, leadOf } from './send.ts';
import { messageIdOf } from './send-key.ts';

/** How the send of a message ended. late: somebody else had settled it. */
export type SendEnd = SendResult['kind'] | 'late';

/** A provider that says no so often for now will not say yes. */
const MOST_ATTEMPTS = 20;
const MOST_WAIT_MS = DAY_MS;

const retryAfter = (tx: Tx, context: Context, { id }: Pick<Message, 'id'>, retryAfterMs: number | undefined): Instant | null => {
  const attempt = listSendsOf(tx, id).filter(({ state }) => state === 'not_sent').length;
  if (attempt >= MOST_ATTEMPTS) return null;
  const { rules, seed } = context;
  return Math.max(retryAt({ rules: rules.jobs, attempt, now: tx.now, seed, jobId: id }), tx.now + Math.min(retryAfterMs ?? 0, MOST_WAIT_MS));
};

/** What a person has to do about a send that nobody knows of. */
export const unknownNotice = (newId: (kind: 'notification') => string, message: Message, { number, reason }: { readonly number: number; readonly reason: string }): Effect =>
  byOutbox('notification.raised', {
    id: newId('notification'), kind: 'unknown_send', urgency: 'high', title: `Did it leave? ${message.channel}${message.subject === '' ? '' : `: ${message.subject}`}`,
    text: `${reason} (send ${number}). It is not sent again by itself. Look with the provider, then: salesos outbox resolve ${message.id} sent|not-sent`,
  }, message);

/** Suppresses the address that will never take mail again. */
const suppressAddress = (tx: Tx, context: Context, { leadKey, channel }: Pick<SendRow, 'leadKey' | 'channel'>, to: string, reason: string): void => {
  const identity = identityAt(channel as ChannelName, to);
  suppressPerson({ tx, context, by: 'outside', source: 'outbox', seq: nextSeq(tx) }, { key: leadKey, identities: identity === undefined ? [] : [{ ...identity, shared: false }], reason: 'bounced', quote: reason });
};

/** Mail that a full mailbox did not take came back for now: it counts with the bounces that come by mail, once for each message, and suppresses nobody. */
const countSoftBounce = (tx: Tx, context: Context, { number, leadKey, key, message, mailbox }: SendRow, { to, reason }: { readonly to: string | undefined; readonly reason: string }): void => {
  const isNew = appendNewEvent(tx, {
    kind: 'incoming', type: 'email_bounced', seq: nextSeq(tx), dedupeKey: digest('inbound', 'outbox', message, 'full'), leadKey, source: 'email', campaign: null, occurredAt: tx.now, recordedAt: tx.now,
    metadata: { ...(to !== undefined && { recipient: to }), original_message_id: messageIdOf(key, mailbox), permanent: false, bounce_type: 'temporary', diagnostic: reason, evidence: `send ${number}` },
    by: 'outside', actor: null, rule: null, causeSeq: null, batch: null, playbookVersion: null, history: false,
  });
  if (isNew) evaluateLeads(tx, context, [leadKey]);
};

/** What a message by hand is: a task with its text as the script, due when the team is at work. None of any other channel. */
const tasksOf = ({ rules, zone }: Context, { record, message }: { readonly record: LeadRecord; readonly message: Message }, now: Instant): readonly Effect[] => {
  const channel = message.channel as ChannelName;
  if (!isByHand(channel)) return [];
  const { title, kind, text } = taskFor({ channel, to: addressOf(record, channel) ?? '', subject: message.subject, text: message.body, leadName: record.fields.name ?? null });
  const deal = [...record.deals.values()].filter(({ state }) => state === 'open').at(-1)?.id ?? null;
  return [byOutbox('task.created', { id: idsFor(record)('task'), title, kind, text, deal, urgency: 'medium', owner: record.owner, due_at: nextOpening({ hours: rules.team.hours, zone, now }) }, message)];
};

export interface Settling { readonly number: number; /** Who made the call; left out where the journal or a person tells. */ readonly token: string | undefined; readonly result: SendResult; readonly to?: string; /** When it came about, where that is not now. */ readonly at?: Instant }

interface Resolving { readonly row: Pick<SendRow, 'number' | 'message'>; readonly lead: Lead; readonly providerId: string | null; readonly reason: string }
/** A call of which nobody knew, and of which it is known now that it left. */
export const resolveAsSent = (tx: Tx, context: Context, { row: { number, message: id }, lead, providerId, reason }: Resolving): void => {
  endSend(tx, { number, state: 'sent', providerId, reason: null });
  decide(tx, context, lead, [byOutbox('message.resolved', { id, as: 'sent', reason }, lead.message)]);
};

/** A call that was settled as unknown while its process was away: its answer is better than none, when it says that the message left. */
const settleLate = (tx: Tx, context: Context, row: SendRow | undefined, result: SendResult): SendEnd => {
  const lead = row?.state === 'unknown' && result.kind === 'sent' ? leadOf(tx, { leadKey: row.leadKey, id: row.message }) : undefined;
  if (row && lead && result.kind === 'sent') resolveAsSent(tx, context, { row, lead, providerId: result.providerId, reason: 'the provider answered after all' });
  return 'late';
};

/**
 * Settles a call, in the caller's transaction: the send, the message, the ledger and what follows for the lead, all of it or nothing. Fenced: only who holds the call, or
 * nobody does, settles it.
 */
export const settleSend = (tx: Tx, context: Context, { number, token, result, to, at }: Settling): SendEnd => {
  const row = findSend(tx, number);
  if (row === undefined || (token !== undefined && !holdsSend(tx, { number, token }))) return settleLate(tx, context, row, result);
  const lead = leadOf(tx, { leadKey: row.leadKey, id: row.message });
  const reason = result.kind === 'sent' ? null : result.reason;
  endSend(tx, { number, state: result.kind, providerId: result.kind === 'sent' ? result.providerId : null, reason });
  if (!lead) return result.kind;
  const { record, message } = lead;
  const { id } = message;
  switch (result.kind) {
    case 'sent':
      decide(tx, context, lead, [byOutbox('message.sent', { id, send: number, mailbox: row.mailbox, provider_id: result.providerId }, message, at), ...tasksOf(context, lead, tx.now)]);
      break;
    case 'not_sent': {
      const again = retryAfter(tx, context, message, result.retryAfterMs);
      decide(tx, context, lead, [byOutbox('message.failed', { id, send: number, reason: result.reason, retry_at: again }, message)]);
      if (result.isSoftBounce === true) countSoftBounce(tx, context, row, { to, reason: result.reason });
      if (again !== null) putOff(tx, { id, at: again, gate: 'provider', reason: result.reason });
      break;
    }
    case 'rejected':
      decide(tx, context, lead, [byOutbox('message.failed', { id, send: number, reason: result.reason, retry_at: null }, message)]);
      if (result.suppress && to !== undefined) suppressAddress(tx, context, row, to, result.reason);
      break;
    case 'unknown':
      decide(tx, context, lead, [byOutbox('message.unknown', { id, send: number, reason: result.reason }, message, at), unknownNotice(idsFor(record), message, { number, reason: result.reason })]);
      break;
    default:
      return result satisfies never;
  }
  return result.kind;
};

/** A call that was surely not made: the message is due again at once, and this was no attempt. */
export const returnSend = (tx: Tx, context: Context, number: number, reason: string): void => {
  const row = findSend(tx, number);
  const lead = row && leadOf(tx, { leadKey: row.leadKey, id: row.message });
  if (!row) return;
  endSend(tx, { number, state: 'not_sent', providerId: null, reason });
  if (!lead) return;
  decide(tx, context, lead, [byOutbox('message.failed', { id: row.message, send: number, reason, retry_at: tx.now }, lead.message)]);
  waitForNothing(tx, row.message);
};
