import { AppError } from '../../core/base/errors.ts';
import type { JsonObject } from '../../core/base/ports.ts';
import { identitiesOfUnmatched } from '../../core/inbound/unmatched.ts';
import type { IncomingEvent, OwnEvent } from '../../core/ledger/event.ts';
import { findUnmatched, lastLeadKey, listUnmatched, matchedKey, type UnmatchedRow } from '../../db/engage/thread.ts';
import { listLeadNames } from '../../db/lead/lead.ts';
import { isKnownEvent } from '../../db/capture/capture.ts';
import { appendNewEvent, nextSeq } from '../../db/ledger/ledger.ts';
import type { Tx } from '../../db/store.ts';
import { clearSetting, getSetting, setSetting, UNMATCHED } from '../../db/workspace.ts';
import type { Context } from '../context.ts';
import { beginAct } from '../ledger/act.ts';
import { evaluateLeads } from '../ledger/evaluate.ts';
import { resolveLead } from '../lead/lead-ref.ts';
import { INBOX, type TakenInbound, type TookInbound } from './inbound.ts';
import { leadByWho } from './thread.ts';

/*
 * Messages of nobody known stay in the ledger as they came. When somebody is a lead by now, or a person says whose one is, the lead gets an event that says the same; by its
 * key the first one counts as matched, for as long as that event is seen.
 */

/** So many of the newest are compared with leads that are new. */
const MOST = 500;

const metadataOf = ({ metadata }: UnmatchedRow): JsonObject => JSON.parse(metadata) as JsonObject;

/** Gives a message to a lead, which is to be evaluated then. */
const give = (tx: Tx, row: UnmatchedRow, { leadKey, how, batch }: { readonly leadKey: number; readonly how: string; readonly batch: number | null }): TakenInbound => {
  const { name: _, ...metadata } = metadataOf(row);
  const event: IncomingEvent = {
    kind: 'incoming', type: row.type, metadata, seq: nextSeq(tx), dedupeKey: matchedKey(row.seq), leadKey, source: typeof metadata['channel'] === 'string' ? metadata['channel'] : 'email', campaign: null,
    occurredAt: row.occurredAt, recordedAt: tx.now, by: 'outside', actor: null, rule: null, causeSeq: null, batch, playbookVersion: null, history: false,
  };
  appendNewEvent(tx, event);
  const lead = listLeadNames(tx, [leadKey])[0];
  return { type: row.type, outcome: 'taken', seq: event.seq, lead: lead?.id ?? null, leadName: lead?.name ?? lead?.email ?? null, how, metadata };
};

/**
 * Compares messages of nobody known with the leads of now, inside the caller's transaction, and gives them to whoever they are from; those are evaluated. Costs nothing where
 * none wait.
 */
export const matchUnmatched = (tx: Tx, context: Context): TookInbound => {
  if (getSetting(tx, UNMATCHED) === undefined) return { items: [], events: [] };
  const rows = listUnmatched(tx, INBOX, MOST);
  const items: TakenInbound[] = [];
  const keys = new Set<number>();
  for (const row of rows.toReversed()) {
    const metadata = metadataOf(row);
    const identities = identitiesOfUnmatched(metadata);
    const leadKey = identities.length === 0 ? undefined : leadByWho(tx, { identities, name: typeof metadata['name'] === 'string' ? metadata['name'] : null });
    if (leadKey === undefined) continue;
    keys.add(leadKey);
    items.push(give(tx, row, { leadKey, how: `by ${identities.map(({ value }) => value).join(', ')}`, batch: null }));
  }
  if (items.length === rows.length) clearSetting(tx, UNMATCHED); else setSetting(tx, UNMATCHED, String(lastLeadKey(tx)));
  return { items, events: keys.size === 0 ? [] : evaluateLeads(tx, context, [...keys]) };
};

/** The same in a transaction of its own, where there is anything to compare. */
export const matchWaiting = async (context: Context): Promise<TookInbound> => {
  const isWaiting = await context.store.read((tx) => getSetting(tx, UNMATCHED) !== undefined, context.signal);
  return isWaiting ? context.store.write((tx) => matchUnmatched(tx, context), context.signal) : { items: [], events: [] };
};

/** A person says whose a message is, by the number of its event. `undo` takes it back. Raises `not_found`, and `conflict` for one that is somebody's already. */
export const matchByHand = (context: Context, seq: number, ref: string): Promise<TookInbound> => context.store.write((tx) => {
  const row = findUnmatched(tx, INBOX, seq);
  if (row === undefined) throw new AppError('not_found', `Event ${seq} is no message of somebody unknown.`, { hint: 'See: salesos inbox list' });
  if (isKnownEvent(tx, matchedKey(seq))) throw new AppError('conflict', `Message ${seq} is somebody's already.`, { hint: 'Take that back first: salesos imports list, then salesos undo ID.' });
  const { key } = resolveLead(tx, ref);
  const item = give(tx, row, { leadKey: key, how: 'as you say', batch: beginAct(tx, [{ type: row.type } as Pick<OwnEvent, 'type'>]) });
  return { items: [item], events: evaluateLeads(tx, context, [key]) };
}, context.signal);
