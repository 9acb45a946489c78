import { messageOf } from '../../core/base/errors.ts';
import type { Instant } from '../../core/base/instant.ts';
import { DAY_MS, SECOND_MS } from '../../core/base/instant.ts';
import { addressOf } from '../../core/engage/address.ts';
import type { Channel, OutboundMessage, SendResult } from '../../core/engage/channel.ts';
import { turnOf } from '../../core/decide/enrollment.ts';
import { hourFor, plannedFor } from '../../core/engage/cadence.ts';
import { expiresAt, gateOf, type Held } from '../../core/engage/gate.ts';
import { FOR_A_SENDER, LOOK_AGAIN_MS } from '../../core/engage/pace.ts';
import { energyOf } from '../../core/engage/price.ts';
import { NOWHERE } from '../../core/engage/window.ts';
import type { Effect } from '../../core/ledger/effect.ts';
import type { OwnPayloads, OwnType } from '../../core/ledger/event.ts';
import type { LeadRecord, Message } from '../../core/ledger/lead-record.ts';
import { type ClaimedMessage, dropClaim, holdsMessage, putOff, waitForNothing } from '../../db/engage/outbox.ts';
import { beginSend, findSendOf, type SendRow } from '../../db/engage/send.ts';
import { loadRecords, saveRecord, snapshot } from '../../db/ledger/lead-record.ts';
import type { Tx } from '../../db/store.ts';
import type { Context } from '../context.ts';
import { evaluateLeads } from '../ledger/evaluate.ts';
import { applyEffects } from '../ledger/ledger.ts';
import { MESSAGE, payFor, tellNoEnergy } from '../work/energy.ts';
import { gateFactsOf, type Leaving, type PlaceOf } from './gate-facts.ts';
import { outboundOf } from './outgoing.ts';
import { sendStop } from './send-guard.ts';
import { sendKeyOf } from './send-key.ts';

/** A call that is numbered and may be made by who holds the token. */
export interface Begun { readonly number: number; readonly token: string; readonly leadKey: number; readonly outbound: OutboundMessage; readonly mailbox: string }
/** What became of a claimed message that is not called. blocked: nothing at all may be sent now. full: it waits for a reason that is its sender's, and so do all others of it. */
export type Over = 'lost' | 'blocked' | 'waiting' | 'full' | 'held' | 'discarded';
export type Beginning = { readonly kind: 'begun'; readonly begun: Begun } | { readonly kind: 'over'; readonly over: Over };

/** A decision of the outbox about a message. */
export const byOutbox = <T extends OwnType>(type: T, payload: OwnPayloads[T], message: Pick<Message, 'seq'>, occurredAt?: Instant): Effect =>
  ({ type, payload, by: 'rule', rule: 'outbox.send', causeSeq: message.seq, ...(occurredAt !== undefined && { occurredAt }) }) as unknown as Effect;

export interface Lead { readonly record: LeadRecord; readonly before: LeadRecord; readonly message: Message }
/** The lead of a message with all that is known of it. */
export const leadOf = (tx: Tx, { leadKey, id }: Pick<ClaimedMessage, 'leadKey' | 'id'>): Lead | undefined => {
  const record = loadRecords(tx, [leadKey], { now: tx.now, whole: true }).get(leadKey);
  const message = record?.messages.get(id);
  return record && message && { record, before: snapshot(record), message };
};

/** Writes down what was decided of a message and evaluates its lead. */
export const decide = (tx: Tx, context: Context, { record, before }: Pick<Lead, 'record' | 'before'>, effects: readonly Effect[]): void => {
  applyEffects(tx, record, effects, { playbookVersion: context.playbookVersion });
  saveRecord(tx, { before, after: record });
  evaluateLeads(tx, context, [record.key]);
};

/** Gates that only a person can open for a message: it is held until one does. */
const FOR_A_PERSON: readonly string[] = ['consent', 'mode_or_approval', 'window'];

const heed = (tx: Tx, context: Context, lead: Lead, { gate, reason, opensAt }: Held): Over => {
  const { message } = lead;
  const { id } = message;
  dropClaim(tx, id);
  if (gate === 'stopped' || gate === 'dry_run') return 'blocked';
  if (gate === 'suppression' || (gate === 'ended' && opensAt === null)) {
    decide(tx, context, lead, [byOutbox('message.discarded', { id, reason }, message)]);
    return 'discarded';
  }
  if (opensAt === null && FOR_A_PERSON.includes(gate)) {
    decide(tx, context, lead, [byOutbox('message.held', { id, gate, reason, until: null }, message)]);
    return 'held';
  }
  if (gate === 'budget') tellNoEnergy(tx, context, energyOf(message, context.rules));
  putOff(tx, { id, at: Math.max(opensAt ?? tx.now + LOOK_AGAIN_MS, tx.now + SECOND_MS), gate, reason });
  return FOR_A_SENDER.includes(gate) ? 'full' : 'waiting';
};

const holdLate = (tx: Tx, context: Context, lead: Lead): Over => {
  const { id } = lead.message;
  dropClaim(tx, id);
  decide(tx, context, lead, [byOutbox('message.held', { id, gate: 'late', reason: 'it should have left long ago: look at it before it does', until: null }, lead.message)]);
  return 'held';
};

/** What belongs to no cadence is late after so long. */
export const EXPIRES_MS = 2 * DAY_MS;
/** When a message is late: when it says so, else so long after the first moment at which its window was open. Null when that never comes. */
export const lateAt = ({ rules }: Pick<Context, 'rules'>, { record, message, placeOf }: Pick<Leaving, 'record' | 'message' | 'placeOf'>, now: Instant): Instant | null => {
  if (message.expiresAt !== null) return message.expiresAt;
  const window = rules.windows[message.channel] ?? null;
  const expiresAfterMs = rules.cadences[message.cadence ?? '']?.expiresAfterMs ?? EXPIRES_MS;
  return expiresAt(message.dueAt ?? now, { window, expiresAfterMs, place: window === null ? NOWHERE : placeOf(record.fields, window), hour: hourFor(plannedFor(record, message), message) });
};

/** The first gate that holds a message now, as it is; null where it may leave. */
export const gateNow = (tx: Tx, context: Context, { record, message, mailbox, to, placeOf }: { readonly record: LeadRecord; readonly message: Message; readonly mailbox: string; readonly to: string; readonly placeOf: PlaceOf }): Held | null =>
  gateOf(gateFactsOf(tx, context, { record, message, to, mailbox, placeOf, key: sendKeyOf(context.installId, record.id, message) }));

/** What becomes of a message whose key was called before: as the journal has it after a restore, or because the step is one that the lead has had. */
export const knownBefore = (message: Message, { number, state, message: of, reason, at }: Pick<SendRow, 'number' | 'state' | 'message' | 'reason' | 'at'>): Effect => {
  const { id } = message;
  if (of !== id) return byOutbox('message.discarded', { id, reason: `the lead has had this step already (send ${number})` }, message);
  if (state === 'sent') return byOutbox('message.resolved', { id, as: 'sent', reason: `send ${number} is in the journal` }, message, at);
  if (state === 'rejected') return byOutbox('message.failed', { id, send: number, reason: reason ?? `send ${number} is in the journal`, retry_at: null }, message, at);
  return byOutbox('message.unknown', { id, send: number, reason: reason ?? `send ${number} is in the journal` }, message, at);
};

export interface ToBegin { readonly claimed: ClaimedMessage; readonly channel: Pick<Channel, 'mailbox'>; readonly leaseMs: number; readonly placeOf: PlaceOf }

/**
 * Begins the send of a claimed message, in one transaction: looks at the whole gate once more, reserves what it costs, numbers the call, and marks the message as sending. Fenced by the claim: who
 * has lost it begins nothing. A key that has left, or may have, is not begun again, whatever the message's rows say.
 */
export const beginMessage = (tx: Tx, context: Context, { claimed, channel: { mailbox }, leaseMs, placeOf }: ToBegin): Beginning => {
  const over = (what: Over): Beginning => ({ kind: 'over', over: what });
  if (!holdsMessage(tx, claimed)) return over('lost');
  const { id } = claimed;
  const lead = leadOf(tx, claimed);
  if (!lead) { dropClaim(tx, id); return over('lost'); }
  if (sendStop(tx, context)) { dropClaim(tx, id); return over('blocked'); }
  const { record, message } = lead;
  const key = sendKeyOf(context.installId, record.id, message);
  const known = findSendOf(tx, key);
  if (known) {
    dropClaim(tx, id);
    decide(tx, context, lead, [knownBefore(message, known)]);
    // What had left before is nothing that was done now.
    return over(known.message === id ? 'lost' : 'discarded');
  }
  const to = addressOf(record, message.channel);
  if (to === undefined) {
    dropClaim(tx, id);
    decide(tx, context, lead, [byOutbox('message.held', { id, gate: 'address', reason: `the lead has no address for ${message.channel}`, until: null }, message)]);
    return over('held');
  }
  const turn = turnOf(record, message, tx.now);
  if (turn) {
    putOff(tx, { id, at: Math.max(turn.opensAt ?? tx.now + LOOK_AGAIN_MS, tx.now + SECOND_MS), gate: 'ended', reason: turn.reason });
    return over('waiting');
  }
  const held = gateNow(tx, context, { record, message, mailbox, to, placeOf });
  const isFinal = held !== null && (['stopped', 'dry_run', 'suppression'].includes(held.gate) || (held.gate === 'ended' && held.opensAt === null));
  const late = isFinal ? null : lateAt(context, { record, message, placeOf }, tx.now);
  if (late !== null && tx.now > late) return over(holdLate(tx, context, lead));
  if (held !== null) return over(heed(tx, context, lead, held));
  // Of what the gate has just seen: nobody else can take it in between.
  const lacking = payFor(tx, context, { id, energy: energyOf(message, context.rules), kind: MESSAGE });
  if (lacking !== undefined) return over(heed(tx, context, lead, { gate: 'budget', reason: lacking, opensAt: null }));
  const token = tx.newId('sl');
  const outbound = outboundOf(context, { record, message, to, mailbox });
  const number = beginSend(tx, { key, message: id, leadKey: record.key, channel: message.channel, mailbox, token, until: tx.now + leaseMs });
  applyEffects(tx, record, [byOutbox('message.sending', { id, send: number, mailbox }, message)], { playbookVersion: context.playbookVersion });
  saveRecord(tx, { before: lead.before, after: record });
  dropClaim(tx, id);
  waitForNothing(tx, id);
  return { kind: 'begun', begun: { number, token, leadKey: record.key, outbound, mailbox } };
};


/**
 * Calls the channel and answers within `timeoutMs`, whatever it does: one that does not answer in time, or throws, is unknown. The signal tells it to give up.
 */
export const callChannel = async (channel: Pick<Channel, 'send'>, message: OutboundMessage, timeoutMs: number): Promise<SendResult> => {
  const giveUp = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<SendResult>((resolve) => {
    timer = setTimeout(() => {
      giveUp.abort();
      resolve({ kind: 'unknown', reason: `no answer within ${timeoutMs / SECOND_MS} s` });
    }, timeoutMs);
  });
  const answer = async (): Promise<SendResult> => {
    try { return await channel.send(message, giveUp.signal); } catch (error) { return { kind: 'unknown', reason: messageOf(error) }; }
  };
  try { return await Promise.race([answer(), timeout]); } finally { clearTimeout(timer); }
};
