import { localDate, MINUTE_MS } from '../../core/base/instant.ts';
import type { Channel, ChannelName, OutboundMessage, SendResult } from '../../core/engage/channel.ts';
import { CLAIM_AT_ONCE } from '../../core/engage/pace.ts';
import { type ClaimedMessage, claimMessages, dropClaim, isOutboxDue, putOffChannels, putOffLike } from '../../db/engage/outbox.ts';
import { countSentSince, holdsSend } from '../../db/engage/send.ts';
import { appendEnd, appendSends } from '../../files/send-journal.ts';
import type { Tx } from '../../db/store.ts';
import { giveNotice } from '../advise/notice.ts';
import type { Context } from '../context.ts';
import { liveSince } from '../work/live.ts';
import { isStopped } from '../work/stopped.ts';
import type { PlaceOf } from './gate-facts.ts';
import { guardMailboxes } from './mailbox.ts';
import { loadPlaces } from './places.ts';
import { recoverSends, type Recovered, type Repeat } from './recovery.ts';
import { beginMessage, type Begun, callChannel, type Over } from './send.ts';
import { type SendEnd, returnSend, settleSend } from './send-settle.ts';
import { type SendStop, sendStop } from './send-guard.ts';
import { CLAIM_MS, KEYED_CALLS, LEASE_MS, TIMEOUT_MS } from './send-times.ts';

export interface SendsDone {
  readonly sent: number;
  /** Surely not sent, to be tried again. */
  readonly notSent: number;
  readonly rejected: number; readonly unknown: number;
  /** Put off by a gate, held for a person, discarded because they were over. */
  readonly waiting: number; readonly held: number; readonly discarded: number;
  /** What a process had left behind. */
  readonly recovered: Recovered;
  /** Why nothing is sent at all; null where it may be. */
  readonly stop: SendStop | null;
}
export interface SendOptions { /** At most so many are looked at. */ readonly limit?: number; /** Only this message, though it is not due yet. */ readonly id?: string; readonly onProgress?: (done: number) => void }

type Count = { -readonly [K in 'sent' | 'notSent' | 'rejected' | 'unknown' | 'waiting' | 'held' | 'discarded']: number };
const NO_COUNT: Readonly<Count> = { sent: 0, notSent: 0, rejected: 0, unknown: 0, waiting: 0, held: 0, discarded: 0 };
const NO_RECOVERY: Recovered = { claims: 0, returned: 0, settled: 0, repeated: 0, unknown: 0, found: 0 };
export const NOTHING_SENT: SendsDone = { ...NO_COUNT, recovered: NO_RECOVERY, stop: null };

type Came = SendEnd | Over | 'returned';
interface Sending { readonly context: Context; readonly placeOf: PlaceOf }

/** Calls, and where the provider knows a key again, does so once more when it does not say what came of it. */
const call = async (channel: Channel, outbound: OutboundMessage): Promise<SendResult> => {
  let result = await callChannel(channel, outbound, TIMEOUT_MS);
  for (let calls = 1; result.kind === 'unknown' && channel.keyed !== undefined && calls < KEYED_CALLS; calls++) result = await callChannel(channel, outbound, TIMEOUT_MS);
  return result;
};

/** Calls, writes what came of it into the journal, and settles. */
const callAndSettle = async (context: Context, channel: Channel, { number, token, outbound }: Repeat): Promise<SendEnd> => {
  const result = await call(channel, outbound);
  appendEnd(context.paths.journal, { number, key: outbound.key, outcome: result.kind });
  return context.store.write((tx) => settleSend(tx, context, { number, token, result, to: outbound.to }));
};

/**
 * Makes a call that is begun: into the journal and onto the disk first; then, when the call is still ours and nobody has said stop, the call; then what came of it. A
 * process that ends in between leaves a line in the journal, or none: by that the next one knows whether anything can have left.
 */
const carryThrough = async (context: Context, channel: Channel, begun: Begun): Promise<Came> => {
  const { number, token, outbound } = begun;
  const { store, paths: { journal } } = context;
  const { key } = outbound;
  try { appendSends(journal, [{ number, key, message: outbound.id, at: context.clock.now(), mailbox: channel.mailbox }]); } catch (error) {
    await store.write((tx) => { if (holdsSend(tx, { number, token })) returnSend(tx, context, number, 'it could not be written into the journal'); });
    throw error;
  }
  const standing = await store.write((tx) => {
    const holds = holdsSend(tx, { number, token });
    if (holds && !isStopped(tx, context)) return 'ours' as const;
    if (holds) returnSend(tx, context, number, 'work was stopped before the call');
    return holds ? 'returned' as const : 'late' as const;
  });
  if (standing !== 'ours') {
    if (standing === 'returned') appendEnd(journal, { number, key, outcome: 'not_sent' });
    return standing;
  }
  return callAndSettle(context, channel, begun);
};

const sendClaimed = async ({ context, placeOf }: Sending, channel: Channel, claimed: ClaimedMessage): Promise<Came> => {
  const beginning = await context.store.write((tx) => beginMessage(tx, context, { claimed, channel, leaseMs: LEASE_MS, placeOf }));
  return beginning.kind === 'over' ? beginning.over : carryThrough(context, channel, beginning.begun);
};

/** The same key again, which the provider still knows. Already in the journal. */
const repeatCall = async (context: Context, channel: Channel, repeat: Repeat): Promise<Came> => {
  const isOurs = await context.store.write((tx) => holdsSend(tx, repeat) && !isStopped(tx, context));
  return isOurs ? callAndSettle(context, channel, repeat) : 'late';
};

/** So many are put off in one transaction. */
const MANY_AT_ONCE = 2000;

/** Lets go of what was claimed and not begun. */
const release = (context: Context, claimed: readonly ClaimedMessage[]): Promise<void> =>
  context.store.write((tx) => { for (const { id } of claimed) dropClaim(tx, id); });

const byChannel = (claimed: readonly ClaimedMessage[]): ReadonlyMap<ChannelName, ClaimedMessage[]> => {
  const lanes = new Map<ChannelName, ClaimedMessage[]>();
  for (const message of claimed) {
    const channel = message.channel as ChannelName;
    lanes.set(channel, [...lanes.get(channel) ?? [], message]);
  }
  return lanes;
};

const COUNTED: Readonly<Partial<Record<Came, keyof Count>>> =
  { sent: 'sent', not_sent: 'notSent', returned: 'notSent', rejected: 'rejected', unknown: 'unknown', waiting: 'waiting', full: 'waiting', held: 'held', discarded: 'discarded' };

/** One in flight on each channel, all channels beside each other, until a round is through, something stops everything, or a signal comes. */
const sendRound = async (sending: Sending, lanes: ReadonlyMap<ChannelName, ClaimedMessage[]>, note: (came: Came, times?: number) => void): Promise<boolean> => {
  const { context } = sending;
  let isBlocked = false;
  const drive = async (name: ChannelName, waiting: ClaimedMessage[]): Promise<void> => {
    const channel = await context.channels.of(name);
    while (channel !== undefined && waiting.length > 0 && !isBlocked && !context.signal.aborted) {
      const claimed = waiting.shift();
      if (claimed === undefined) break;
      const came = await sendClaimed(sending, channel, claimed);
      if (came === 'blocked') isBlocked = true;
      note(came);
      if (came === 'full') note(came, await context.store.write((tx) => putOffLike(tx, claimed, MANY_AT_ONCE)));
    }
  };
  const ends = await Promise.allSettled([...lanes].map(([name, waiting]) => drive(name, waiting)));
  const left = [...lanes.values()].flat();
  if (left.length > 0) await release(context, left);
  const failed = ends.find((end) => end.status === 'rejected');
  if (failed?.status === 'rejected') throw failed.reason;
  return !isBlocked;
};

/** The owner hears of it once a day, wherever notices go. */
const tellStop = (tx: Tx, context: Context, { code, reason, hint }: SendStop): void => {
  giveNotice(tx, context, { kind: 'error', urgency: 'critical', key: `outbox_${code}:${localDate(tx.now, context.zone)}`, title: 'Nothing is sent', text: `${reason}. ${hint}` });
};

/** A message whose channel is not set up is looked at again after so long. */
const WITHOUT_CHANNEL_MS = 60 * MINUTE_MS;

/**
 * Sends what is due and nothing holds, those that wait longest first, up to the minute's rate over all processes; first it sees to what others have left behind. Safe to
 * overlap and to kill anywhere. What a provider says is data; an aborted signal lets the call under way end and gives back the rest. Raises `storage` when the journal
 * cannot be written.
 */
export const sendDue = async (context: Context, { limit = Number.MAX_SAFE_INTEGER, id, onProgress }: SendOptions = {}): Promise<SendsDone> => {
  const { store, channels, rules, signal } = context;
  const isDue = await store.read((tx) => id !== undefined || isOutboxDue(tx), signal);
  if (!isDue) return NOTHING_SENT;
  const configured = channels.configured();
  const { whereabouts, at } = await loadPlaces(context.zone);
  const placeOf: PlaceOf = (fields, window) => at(whereabouts(fields), window);
  const { recovered, repeats } = await recoverSends(context, placeOf);
  const count: Count = { ...NO_COUNT };
  const note = (came: Came, times = 1): void => {
    const counted = COUNTED[came];
    if (counted !== undefined) count[counted] += times;
  };
  for (const { channel, repeat } of repeats) note(await repeatCall(context, channel, repeat));
  const { stop, isOpen } = await store.write((tx) => {
    if (configured.length > 0) guardMailboxes(tx, context);
    const isLive = liveSince(tx) !== undefined;
    if (isLive) putOffChannels(tx, { configured, until: tx.now + WITHOUT_CHANNEL_MS });
    return { stop: sendStop(tx, context) ?? null, isOpen: isLive && !isStopped(tx, context) };
  }, signal);
  let looked = 0;
  for (let goesOn = stop === null && isOpen && configured.length > 0; goesOn && looked < limit && !signal.aborted;) {
    const claimed = await store.write((tx) => {
      const room = Math.min(CLAIM_AT_ONCE, limit - looked, rules.limits.perMinute - countSentSince(tx, tx.now - MINUTE_MS));
      if (room <= 0 || (id !== undefined && looked > 0)) return [];
      return claimMessages(tx, { channels: configured, limit: room, token: tx.newId('cl'), until: tx.now + CLAIM_MS, ...(id !== undefined && { id }) });
    }, signal);
    if (claimed.length === 0) break;
    looked += claimed.length;
    goesOn = await sendRound({ context, placeOf }, byChannel(claimed), note);
    onProgress?.(looked);
  }
  if (stop !== null) await store.write((tx) => tellStop(tx, context, stop));
  return { ...count, recovered, stop };
};
