import type { Instant } from '../../core/base/instant.ts';
import { addressOf } from '../../core/engage/address.ts';
import { plannedFor } from '../../core/engage/cadence.ts';
import type { ChannelName } from '../../core/engage/channel.ts';
import { type GateName, gateOf } from '../../core/engage/gate.ts';
import type { PlannedStep } from '../../core/ledger/event.ts';
import { type LeadRecord, type Message, unsentOf } from '../../core/ledger/lead-record.ts';
import { findPutOff } from '../../db/engage/outbox.ts';
import { loadRecords } from '../../db/ledger/lead-record.ts';
import type { ReadTx } from '../../db/store.ts';
import type { Context } from '../context.ts';
import { gateFactsOf, type PlaceOf } from '../engage/gate-facts.ts';
import { loadPlaces, type Places } from '../engage/places.ts';
import { lateAt } from '../engage/send.ts';
import { sendKeyOf } from '../engage/send-key.ts';
import { goingOut } from '../engage/simulate.ts';

/** What holds a touch: a gate, or what is looked at before the gate and after it. */
export type TouchGate = GateName | 'channel' | 'address' | 'late' | 'provider';

/** A message that is still to leave, and the first thing that holds it when it is due. */
export interface Touch {
  readonly id: string; readonly channel: string; readonly cadence: string | null; readonly step: string | null; readonly subject: string; readonly dueAt: Instant;
  /** Null for one that leaves when it is due. */
  readonly gate: TouchGate | null;
  readonly reason: string | null;
  /** When what holds it lets it pass; when it is due, for one that nothing holds. Null where that takes more than time. */
  readonly opensAt: Instant | null;
  /** When it goes out, were the workspace live and every yes given, and if nobody answers; null where no time can be told. */
  readonly goesOutAt: Instant | null;
  /** As it was planned: why then, and why by this channel; null for a message of no cadence. */
  readonly planned: PlannedStep | null;
}

/** What of the outside world a touch depends on, read before the transaction. */
export interface TouchView { readonly placeOf: PlaceOf; readonly places: Places; readonly mailboxes: ReadonlyMap<string, string> }

/** Undefined for a lead to whom nothing is still to leave: no calendar is loaded for it. */
export const viewTouches = async (context: Context, key: number): Promise<TouchView | undefined> => {
  const channels = await context.store.read((tx) => {
    const record = loadRecords(tx, [key], { now: tx.now, whole: true }).get(key);
    return new Set(record === undefined ? [] : unsentOf(record).map(({ channel }) => channel));
  }, context.signal);
  if (channels.size === 0) return undefined;
  const places = await loadPlaces(context.zone);
  const mailboxes = new Map<string, string>();
  for (const name of channels) {
    const channel = await context.channels.of(name as ChannelName);
    if (channel) mailboxes.set(name, channel.mailbox);
  }
  return { mailboxes, places, placeOf: (fields, window) => places.at(places.whereabouts(fields), window) };
};

type Outcome = Pick<Touch, 'gate' | 'reason' | 'opensAt'>;
/** Gates that come before what a channel or an address could change. */
const FIRST: readonly GateName[] = ['stopped', 'dry_run', 'suppression', 'consent', 'ended', 'mode_or_approval'];

const outcomeOf = (tx: ReadTx, context: Context, { record, message, view: { placeOf, mailboxes } }: { readonly record: LeadRecord; readonly message: Message; readonly view: TouchView }): Outcome => {
  if (message.state === 'held') return { gate: (message.gate ?? 'mode_or_approval') as TouchGate, reason: message.reason, opensAt: null };
  const { channel } = message;
  const at = Math.max(tx.now, message.dueAt ?? tx.now);
  const mailbox = mailboxes.get(channel), to = addressOf(record, channel);
  const held = gateOf(gateFactsOf({ ...tx, now: at }, context, { record, message, to: to ?? '', mailbox: mailbox ?? '', placeOf, key: sendKeyOf(context.installId, record.id, message) }));
  if (held !== null && FIRST.includes(held.gate)) return held;
  if (mailbox === undefined) return { gate: 'channel', reason: `no channel for ${channel} is set up: salesos channel setup ${channel}`, opensAt: null };
  if (to === undefined) return { gate: 'address', reason: `the lead has no address for ${channel}`, opensAt: null };
  const late = lateAt(context, { record, message, placeOf }, at);
  if (late !== null && at > late) return { gate: 'late', reason: 'it should have left long ago: look at it before it does', opensAt: null };
  if (held !== null) return held;
  // What the gate says is asked anew; what the other side said when it was last called stands until it is called again.
  const putOff = findPutOff(tx, message.id);
  return putOff?.gate === 'provider' && putOff.until > at ? { gate: 'provider', reason: putOff.reason, opensAt: putOff.until } : { gate: null, reason: null, opensAt: at };
};

/** Every message that is still to leave for a lead, in the order in which they are due. */
export const whyTouches = (tx: ReadTx, context: Context, record: LeadRecord, view: TouchView | undefined): readonly Touch[] => {
  if (view === undefined) return [];
  const out = goingOut(tx, context, record, view);
  return unsentOf(record).map((message): Touch => {
    const { id, channel, cadence, step, subject, dueAt } = message;
    return { id, channel, cadence, step, subject, dueAt: dueAt ?? tx.now, goesOutAt: out.get(id) ?? null, planned: plannedFor(record, message) ?? null, ...outcomeOf(tx, context, { record, message, view }) };
  }).sort((a, b) => a.dueAt - b.dueAt || (a.id < b.id ? -1 : 1));
};
