import type { JsonObject } from '../../core/base/ports.ts';
import type { Candidate } from '../../core/capture/candidate.ts';
import { wishIn } from '../../core/capture/wish.ts';
import { type Inbound, isInbound, type Read } from '../../core/inbound/inbound.ts';
import type { IncomingEvent, OwnEvent } from '../../core/ledger/event.ts';
import { isKnownEvent } from '../../db/capture/capture.ts';
import { lastLeadKey } from '../../db/engage/thread.ts';
import { listLeadNames } from '../../db/lead/lead.ts';
import { appendNewEvent, nextSeq } from '../../db/ledger/ledger.ts';
import type { Tx } from '../../db/store.ts';
import { getSetting, setSetting, UNMATCHED } from '../../db/workspace.ts';
import { suppressPerson } from '../capture/suppression.ts';
import { NOBODY, takeCandidate, type Taking } from '../capture/take.ts';
import { digest } from '../capture/hash.ts';
import type { Context } from '../context.ts';
import { evaluateLeads } from '../ledger/evaluate.ts';
import { beginAct } from '../ledger/act.ts';
import { type Match, matchInbound } from './thread.ts';
import { leadOfToken } from './unsubscribe.ts';

/** The source of events that no lead had when they came: `inbox list` shows those of nobody. */
export const INBOX = 'inbox';

/** One thing that came in, and what became of it. */
export interface TakenInbound {
  readonly type: string;
  readonly outcome: 'taken' | 'duplicate' | 'unmatched' | 'ignored' | 'refused';
  readonly seq: number | null;
  readonly lead: string | null;
  readonly leadName: string | null;
  /** By what the lead was found, or why there is none. */
  readonly how: string;
  readonly metadata: JsonObject;
}
export interface TookInbound { readonly items: readonly TakenInbound[]; /** What the rules made of it. */ readonly events: readonly OwnEvent[] }

export interface TakingInbound {
  /** What the lead is when somebody says so. */
  readonly leadKey?: number;
  /** A person typed it in: `undo` takes it back whole. */
  readonly isAct?: boolean;
  /** Only says what would be: nothing is written. */
  readonly isDryRun?: boolean;
}

const candidateOf = ({ identities, name, occurredAt, channel }: Inbound): Candidate => {
  const email = identities.find(({ kind }) => kind === 'email')?.value;
  const phone = identities.find(({ kind }) => kind === 'phone')?.value;
  return {
    identities, attributes: {}, tags: [], createdAt: occurredAt,
    fields: { ...(name !== null && { name }), ...(email !== undefined && { email }), ...(phone !== undefined && { phone }), source: channel },
  };
};

const eventOf = (inbound: Inbound, { seq, dedupeKey, leadKey, now, batch }: { readonly seq: number; readonly dedupeKey: string; readonly leadKey: number | null; readonly now: number; readonly batch: number | null }): IncomingEvent => ({
  kind: 'incoming', type: inbound.type, metadata: leadKey === null ? { ...inbound.metadata, name: inbound.name } : inbound.metadata, seq, dedupeKey, leadKey, source: leadKey === null ? INBOX : inbound.channel, campaign: null,
  // The inbox is never history: what is said in it waits for an answer.
  occurredAt: inbound.occurredAt, recordedAt: now, by: 'outside', actor: null, rule: null, causeSeq: null, batch, playbookVersion: null, history: false,
});

/** The key under which something that came in counts once. */
export const inboundKey = ({ sameness }: Pick<Inbound, 'sameness'>): string => digest('inbound', ...sameness);

/** One at a time, inside the caller's transaction; who was found is evaluated afterwards. */
const takeOne = (tx: Tx, context: Context, read: Read, { leadKey: named, isAct = false }: TakingInbound): TakenInbound & { readonly key: number | null } => {
  const nothing = { seq: null, lead: null, leadName: null, key: null } as const;
  if (!isInbound(read)) return 'ignored' in read ? { ...nothing, type: '', outcome: 'ignored', how: read.ignored, metadata: {} } : { ...nothing, type: '', outcome: 'refused', how: read.refused, metadata: {} };
  const { type, metadata } = read;
  const dedupeKey = inboundKey(read);
  if (isKnownEvent(tx, dedupeKey)) return { ...nothing, type, outcome: 'duplicate', how: 'came in before', metadata };
  const batch = isAct ? beginAct(tx, [{ type } as never]) : null;
  const taking: Taking = { tx, context, origin: 'ingest', by: 'outside', rule: 'inbox', source: read.channel, overwrite: false, history: false, batch: () => batch, seq: nextSeq(tx) };
  const marked = read.isWords ? leadOfToken(tx, context, String(metadata['subject'] ?? '')) : undefined;
  const match: Match = named !== undefined ? { key: named, how: 'as you say' } : marked !== undefined ? { key: marked, how: 'by the mark in the subject, which was written here' } : matchInbound(tx, read);
  const isNew = match.key === null && read.isWords && read.identities.length > 0 && context.rules.capture.unknownSenders === 'lead';
  const key = isNew ? takeCandidate(taking, candidateOf(read)).key : match.key;
  if (key === NOBODY) return { ...nothing, type, outcome: 'ignored', how: 'from somebody who was erased', metadata: {} };
  // What nobody wrote about nobody known is worth nothing to anyone.
  if (key === null && !read.isWords && read.type !== 'email_bounced' && read.type !== 'email_complained') return { ...nothing, type, outcome: 'ignored', how: `about nobody known: ${match.how}`, metadata };
  const said = Math.max(read.occurredAt, Math.min(match.after ?? read.occurredAt, tx.now));
  const event = eventOf({ ...read, occurredAt: said }, { seq: taking.seq, dedupeKey, leadKey: key, now: tx.now, batch });
  appendNewEvent(tx, event);
  taking.seq++;
  if (key === null && getSetting(tx, UNMATCHED) === undefined) setSetting(tx, UNMATCHED, String(lastLeadKey(tx)));
  const wish = match.isContradicted === true ? undefined : wishIn(event);
  if (wish) suppressPerson(taking, { key, identities: read.identities, occurredAt: said, ...wish });
  const lead = key === null ? undefined : listLeadNames(tx, [key])[0];
  return {
    type, outcome: key === null ? 'unmatched' : 'taken', seq: event.seq, lead: lead?.id ?? null, leadName: lead?.name ?? lead?.email ?? null, key,
    how: isNew ? 'nobody knew them: a new lead' : match.how, metadata,
  };
};

class Rollback extends Error {}

/** So many at once in a transaction. */
const CHUNK = 20;

/**
 * Takes what came in into the ledger: each once, by its message id and status, with the lead whose thread or address it is; evaluated before it returns.
 * Who is unknown becomes a lead where the playbook says so, and is listed elsewhere. A kill leaves whole chunks: the same again goes on.
 */
export const takeInbound = async (context: Context, reads: readonly Read[], taking: TakingInbound = {}): Promise<TookInbound> => {
  const items: TakenInbound[] = [];
  const events: OwnEvent[] = [];
  for (let from = 0; from < reads.length; from += CHUNK) {
    let took: readonly (TakenInbound & { readonly key: number | null })[] = [];
    let decided: readonly OwnEvent[] = [];
    try {
      await context.store.write((tx) => {
        took = reads.slice(from, from + CHUNK).map((read) => takeOne(tx, context, read, taking));
        const keys = [...new Set(took.flatMap(({ key, outcome }) => (key !== null && outcome === 'taken' ? [key] : [])))];
        decided = keys.length === 0 ? [] : evaluateLeads(tx, context, keys);
        if (taking.isDryRun) throw new Rollback();
      }, context.signal);
    } catch (error) { if (!(error instanceof Rollback)) throw error; }
    items.push(...took.map(({ key: _, ...item }) => item));
    events.push(...decided);
  }
  return { items, events };
};
