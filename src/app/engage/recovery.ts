import { DAY_MS, MINUTE_MS, SECOND_MS } from '../../core/base/instant.ts';
import { addressOf } from '../../core/engage/address.ts';
import type { Channel, ChannelName, OutboundMessage, SendResult } from '../../core/engage/channel.ts';
import { freeExpiredClaims } from '../../db/engage/outbox.ts';
import { listExpiredSends, listUnknownSends, noteLook, type SendRow, takeSend } from '../../db/engage/send.ts';
import type { Tx } from '../../db/store.ts';
import { type JournalEntry, type JournalOutcome, readJournal } from '../../files/send-journal.ts';
import type { Context } from '../context.ts';
import type { PlaceOf } from './gate-facts.ts';
import { outboundOf } from './outgoing.ts';
import { gateNow, leadOf } from './send.ts';
import { resolveAsSent, returnSend, settleSend } from './send-settle.ts';
import { CLAIM_MS, LEASE_MS } from './send-times.ts';

/** What processes that did not come back had left, by what became of it. */
export interface Recovered {
  /** Claimed and not begun. */
  readonly claims: number;
  /** Begun and surely not called. */
  readonly returned: number;
  /** Called, and the journal has the answer. */
  readonly settled: number;
  /** Called with a key that the provider still knows: called again. */
  readonly repeated: number;
  /** Nobody knows: listed for the owner. */
  readonly unknown: number;
  /** Of those that nobody knew of, found with the provider. */
  readonly found: number;
}
/** A call to be made again under its key. */
export interface Repeat { readonly number: number; readonly token: string; readonly outbound: OutboundMessage }
export interface ToRepeat { readonly channel: Channel; readonly repeat: Repeat }

const RESULTS: { readonly [O in JournalOutcome]: SendResult } = {
  sent: { kind: 'sent', providerId: null }, not_sent: { kind: 'not_sent', reason: 'the provider did not take it' },
  rejected: { kind: 'rejected', reason: 'the provider refused it', suppress: false }, unknown: { kind: 'unknown', reason: 'the provider did not say' },
};

interface Told { readonly called: ReadonlySet<number>; readonly ends: ReadonlyMap<number, JournalOutcome> }
const toldBy = (entries: readonly JournalEntry[]): Told => ({
  called: new Set(entries.flatMap((entry) => (entry.kind === 'send' ? entry.number : []))),
  ends: new Map(entries.flatMap((entry) => (entry.kind === 'end' ? [[entry.number, entry.outcome] as const] : []))),
});

/** A key that has this little time left is not trusted. */
const MARGIN_MS = MINUTE_MS;
const isLive = ({ at }: SendRow, keyed: Channel['keyed'], now: number): boolean => keyed !== undefined && now - at >= 0 && at + keyed.ttlMs > now + MARGIN_MS;

/** Takes the call over for another with its key, unless something holds the message by now: somebody asked to be left alone, or it is over. */
const takeOver = (tx: Tx, context: Context, row: SendRow, placeOf: PlaceOf): Repeat | undefined => {
  const lead = leadOf(tx, { leadKey: row.leadKey, id: row.message });
  const to = lead && addressOf(lead.record, row.channel);
  if (!lead || to === undefined || row.leaseToken === null) return undefined;
  if (gateNow(tx, context, { record: lead.record, message: lead.message, mailbox: row.mailbox, to, placeOf }) !== null) return undefined;
  const outbound = outboundOf(context, { record: lead.record, message: lead.message, to, mailbox: row.mailbox });
  const token = tx.newId('sl');
  return outbound.key === row.key && takeSend(tx, { number: row.number, token, until: tx.now + LEASE_MS, was: row.leaseToken }) ? { number: row.number, token, outbound } : undefined;
};

const GONE: SendResult = { kind: 'unknown', reason: 'its process ended while the provider was called' };

/** A provider is asked for what nobody knows this often, and for so long. */
const ASK_EVERY_MS = 10 * MINUTE_MS;
const ASK_FOR_MS = 3 * DAY_MS;
const ASK_TIMEOUT_MS = 20 * SECOND_MS;

/** Asks providers that can tell what became of the calls that nobody knows of. What they say was sent is so; that they do not have it proves nothing, and is only told. */
const askForUnknown = async (context: Context, channels: ReadonlyMap<string, Channel>): Promise<number> => {
  const { store, signal } = context;
  const rows = await store.read((tx) => listUnknownSends(tx, tx.now - ASK_EVERY_MS).filter(({ channel, at }) => channels.get(channel)?.find !== undefined && at > tx.now - ASK_FOR_MS), signal);
  let found = 0;
  for (const row of rows) {
    const channel = channels.get(row.channel);
    const outbound = await store.write((tx) => {
      noteLook(tx, row.number, null);
      const lead = leadOf(tx, { leadKey: row.leadKey, id: row.message });
      const to = lead && addressOf(lead.record, row.channel);
      return lead && to !== undefined ? outboundOf(context, { record: lead.record, message: lead.message, to, mailbox: row.mailbox }) : null;
    }, signal);
    if (outbound === null || channel === undefined || signal.aborted) continue;
    const answer = await channel.find?.(outbound, AbortSignal.any([signal, AbortSignal.timeout(ASK_TIMEOUT_MS)])).catch(() => undefined);
    if (answer === undefined || answer.kind === 'unknown') continue;
    const isFound = await store.write((tx) => {
      if (answer.kind === 'sent') return settleFound(tx, context, row, answer.providerId);
      noteLook(tx, row.number, `the provider does not have it: ${answer.reason}`);
      return false;
    }, signal);
    if (isFound) found++;
  }
  return found;
};

const settleFound = (tx: Tx, context: Context, row: SendRow, providerId: string | null): boolean => {
  const lead = leadOf(tx, { leadKey: row.leadKey, id: row.message });
  if (lead?.message.state !== 'unknown') return false;
  resolveAsSent(tx, context, { row, lead, providerId, reason: 'found with the provider' });
  return true;
};

/**
 * Sees to what processes had left that did not come back. The journal is read in the transaction that decides: a process that is only slow writes its line before it asks
 * whether the call is still its own, so that it either finds it taken away, or its line is seen here. Answers what became of all, and what is to be called again.
 */
export const recoverSends = async (context: Context, placeOf: PlaceOf): Promise<{ readonly recovered: Recovered; readonly repeats: readonly ToRepeat[] }> => {
  const { store, signal, paths: { journal } } = context;
  const far = LEASE_MS + CLAIM_MS;
  const names = await store.read((tx) => [...new Set([...listExpiredSends(tx, tx.now + far), ...listUnknownSends(tx, tx.now - ASK_EVERY_MS)].map(({ channel }) => channel))], signal);
  const channels = new Map<string, Channel>();
  for (const name of names) {
    const channel = await context.channels.of(name as ChannelName).catch(() => undefined);
    if (channel !== undefined) channels.set(name, channel);
  }
  const repeats: ToRepeat[] = [];
  const done = await store.write((tx) => {
    const counts = { claims: freeExpiredClaims(tx, tx.now + far), returned: 0, settled: 0, unknown: 0 };
    const expired = listExpiredSends(tx, tx.now + far);
    const told = toldBy(expired.length === 0 ? [] : readJournal(journal));
    for (const row of expired) {
      const { number } = row;
      const end = told.ends.get(number);
      if (!told.called.has(number)) {
        returnSend(tx, context, number, 'its process ended before the provider was called');
        counts.returned++;
        continue;
      }
      if (end !== undefined && end !== 'unknown') {
        settleSend(tx, context, { number, token: undefined, result: RESULTS[end] });
        counts.settled++;
        continue;
      }
      const channel = channels.get(row.channel);
      const repeat = channel !== undefined && isLive(row, channel.keyed, tx.now) ? takeOver(tx, context, row, placeOf) : undefined;
      if (channel !== undefined && repeat !== undefined) { repeats.push({ channel, repeat }); continue; }
      settleSend(tx, context, { number, token: undefined, result: end === undefined ? GONE : RESULTS[end] });
      counts.unknown++;
    }
    return counts;
  }, signal);
  const found = await askForUnknown(context, channels);
  return { recovered: { ...done, repeated: repeats.length, found }, repeats };
};
