import type { Candidate } from '../../core/capture/candidate.ts';
import { changesFrom } from '../../core/capture/change.ts';
import { type PlannedChange, survivorship } from '../../core/capture/plan.ts';
import { strongest } from '../../core/capture/identity.ts';
import type { Instant } from '../../core/base/instant.ts';
import type { Effect } from '../../core/ledger/effect.ts';
import type { By, Identity, Origin, OwnEvent, OwnPayloads, OwnType, SuppressionReason } from '../../core/ledger/event.ts';
import { fold } from '../../core/ledger/fold.ts';
import { identityKey } from '../../core/ledger/lead-record.ts';
import { stamp } from '../../core/ledger/stamp.ts';
import { factsOfLead, findLeadById, type Hit, hasIdentities, insertCreatedLead, isCreated, leadsWithIdentity } from '../../db/capture/capture.ts';
import { findLeadName } from '../../db/lead/lead.ts';
import { appendEvent } from '../../db/ledger/ledger.ts';
import { loadRecords, saveRecord, snapshot } from '../../db/ledger/lead-record.ts';
import type { Tx } from '../../db/store.ts';
import type { Context } from '../context.ts';
import { rebuildLeads } from '../ledger/rebuild.ts';
import { withoutErased } from './erased.ts';
import { leadIdOf } from './hash.ts';
import { recogniseLead } from './recognise.ts';
import { heedSuppressions, suppressPerson } from './suppression.ts';

/** How candidates are taken in: one per transaction. It counts the ledger's numbers, so that nobody asks for the next one row by row. */
export interface Taking {
  readonly tx: Tx;
  readonly context: Context;
  readonly origin: Origin;
  readonly by: By;
  /** `import`, `ingest`, `human`. */
  readonly rule: string;
  readonly source: string;
  readonly overwrite: boolean;
  readonly history: boolean;
  /** Asked when the first event is written: a batch that changes nothing leaves no trace. */
  readonly batch: () => number | null;
  /** The number that the next event gets. */
  seq: number;
  /** Filled with what becomes of a candidate, for who wants to know more than the outcome. */
  readonly account?: Account;
}
/** What a plan says of one candidate. */
export interface Account { rule: string; lead: string | null; changes: readonly PlannedChange[]; merged: readonly string[]; suppressed: SuppressionReason | null }

const TAKEN_BACK = 'known before, and taken back';
const tell = ({ account }: Taking, what: Partial<Account>): void => { if (account) Object.assign(account, what); };
/** `left_out` is somebody who was removed, and stays so; or who was erased, and then the key is NOBODY. */
export type Outcome = 'created' | 'updated' | 'merged' | 'unchanged' | 'left_out';
/** The key of nobody: whatever comes of somebody who was erased is not kept. */
export const NOBODY = 0;
export interface Taken { readonly key: number; readonly outcome: Outcome; readonly conflict: string | undefined }

const effectOf = <T extends OwnType>(type: T, payload: OwnPayloads[T], { by, rule }: Taking, occurredAt?: Instant): Effect =>
  ({ type, payload, by, rule, causeSeq: null, ...(occurredAt === undefined ? {} : { occurredAt }) }) as unknown as Effect;

/** The batch is asked for first: making it takes a number of the ledger. */
const place = (taking: Taking, effect: Effect, leadKey: number): OwnEvent => {
  const { tx, context, source, history } = taking;
  const batch = taking.batch();
  return stamp(effect, { seq: taking.seq++, leadKey, now: tx.now, playbookVersion: context.playbookVersion, batch, history, source });
};

/** Appends one event to a lead that exists and saves what it changes. */
const append = (taking: Taking, key: number, effect: Effect): OwnEvent => {
  const { tx } = taking;
  const record = loadRecords(tx, [key], { now: tx.now, whole: true }).get(key);
  const event = place(taking, effect, key);
  appendEvent(tx, event);
  if (!record) return event;
  const before = snapshot(record);
  fold(record, event);
  saveRecord(tx, { before, after: record });
  return event;
};

const change = (patch: Partial<OwnPayloads['lead.updated']>): OwnPayloads['lead.updated'] =>
  ({ fields: {}, attributes: {}, identities_added: [], identities_removed: [], tags_added: [], tags_removed: [], ...patch });

/** Marks an identity of a lead as one that others have too. */
const share = (taking: Taking, key: number, identity: Identity): void => {
  append(taking, key, effectOf('lead.updated', change({ identities_added: [{ ...identity, shared: true }] }), taking));
};

/** What a lead's id is made of: who they are, or all that the row says when nothing identifies them. */
const evidenceOf = ({ identities, fields, attributes }: Candidate): string => {
  const best = strongest(identities);
  return best ? identityKey(best) : `row:${JSON.stringify([fields, attributes])}`;
};

/** A lead that exists under the id that a new one would get. */
const sameId = ({ tx }: Taking, candidate: Candidate, id: string): { readonly kind: 'free' | 'revive' | 'same' | 'removed' | 'other'; readonly key: number; readonly id: string } => {
  const existing = findLeadById(tx, id);
  if (!existing) return { kind: 'free', key: 0, id };
  const best = strongest(candidate.identities);
  if (existing.removed && !hasIdentities(tx, existing.key)) {
    // Nothing brought the lead any more: it was undone. Else somebody removed it.
    return { kind: !isCreated(tx, existing.key) ? 'revive' : best === undefined ? 'removed' : 'other', key: existing.key, id };
  }
  let lead = findLeadName(tx, existing.key);
  while (lead && lead.merged_into !== null) lead = findLeadName(tx, lead.merged_into);
  if (!lead || lead.removed === 1) return { kind: 'other', key: existing.key, id };
  // Who is not named, and known by nothing but what others have too, is who was known by it without a name before.
  const known = candidate.fields.name === undefined && best !== undefined && lead.name === null ? factsOfLead(tx, lead.key) : undefined;
  const isNameless = best !== undefined && known?.has(best) === true;
  return { kind: best === undefined || id === candidate.id || isNameless ? 'same' : 'other', key: lead.key, id: lead.id };
};

const create = (taking: Taking, candidate: Candidate, shared: ReadonlySet<string>): Taken => {
  const { context, tx } = taking;
  const identities = candidate.identities.map((identity) => (shared.has(identityKey(identity)) ? { ...identity, shared: true } : identity));
  const evidence = evidenceOf(candidate);
  for (let ordinal = 0; ; ordinal++) {
    const id = candidate.id !== undefined && ordinal === 0 ? candidate.id : leadIdOf(context.installId, evidence, ordinal);
    const { kind, key: existing, id: known } = ordinal > 0 || shared.size > 0 || candidate.identities.length === 0 || candidate.id !== undefined || candidate.fields.name === undefined
      ? sameId(taking, candidate, id) : { kind: 'free' as const, key: 0, id };
    if (kind === 'other') continue;
    if (kind === 'removed') { tell(taking, { lead: id, rule: 'removed before' }); return { key: existing, outcome: 'left_out', conflict: undefined }; }
    if (kind === 'same') { tell(taking, { lead: known }); return update(taking, existing, candidate, new Set()); }
    if (taking.account) {
      tell(taking, { lead: id, rule: kind === 'revive' ? TAKEN_BACK : 'nobody is known by this', changes: survivorship(undefined, candidate, { overwrite: false }) });
    }
    const payload = { id, origin: taking.origin, fields: candidate.fields, attributes: candidate.attributes, identities, tags: candidate.tags };
    const effect = effectOf('lead.created', payload, taking, candidate.createdAt);
    if (kind === 'revive') {
      append(taking, existing, effect);
      return { key: existing, outcome: 'created', conflict: undefined };
    }
    const event = place(taking, effect, 0);
    const key = insertCreatedLead(tx, event as OwnEvent<'lead.created'>);
    if (key === undefined) {
      // The number is not used: the next candidate gets it.
      taking.seq--;
      const taken = sameId(taking, candidate, id);
      if (taken.kind === 'other' || taken.kind === 'removed') continue;
      if (taken.kind === 'same') { tell(taking, { lead: taken.id }); return update(taking, taken.key, candidate, new Set()); }
      tell(taking, { rule: TAKEN_BACK });
      append(taking, taken.key, effect);
      return { key: taken.key, outcome: 'created', conflict: undefined };
    }
    appendEvent(tx, { ...event, leadKey: key } as OwnEvent);
    return { key, outcome: 'created', conflict: undefined };
  }
};

const update = (taking: Taking, key: number, candidate: Candidate, withheld: ReadonlySet<string>): Taken => {
  const known = factsOfLead(taking.tx, key);
  if (taking.account && known) {
    const by = candidate.identities.filter((identity) => known.has(identity)).map(({ kind }) => kind);
    tell(taking, { rule: by.length > 0 ? `known by ${[...new Set(by)].join(' and ')}` : 'known as the same', changes: survivorship(known, candidate, { overwrite: taking.overwrite, withheld }) });
  }
  const changes = known && changesFrom(known, candidate, { overwrite: taking.overwrite, withheld, isHeard: taking.origin === 'ingest' });
  if (!changes) return { key, outcome: 'unchanged', conflict: undefined };
  append(taking, key, effectOf('lead.updated', changes, taking));
  return { key, outcome: 'updated', conflict: undefined };
};

/** One person under two names in the house: the senior lead keeps, the other gives. What either has not been evaluated for is decided later, of both at once. */
const mergeInto = (taking: Taking, survivor: Hit, other: Hit, evidence: string): void => {
  const { tx, context } = taking;
  taking.batch();
  for (const [key, effect] of [
    [survivor.key, effectOf('lead.merged', { lead_key: other.key, lead_id: other.id, evidence }, taking)],
    [other.key, effectOf('lead.merged_into', { lead_key: survivor.key, lead_id: survivor.id }, taking)],
  ] as const) appendEvent(tx, place(taking, effect, key));
  rebuildLeads(tx, context, [survivor.key, other.key]);
};

const SAYS_WHO: ReadonlySet<string> = new Set(['email', 'phone', 'source', 'campaign']);

/** Only who it is, by what the lead was found by, and not earlier than it was met: most events say no more, and comparing would find nothing. */
const isBare = ({ origin }: Taking, { fields, attributes, identities, tags, createdAt = 0 }: Candidate, lead: Hit): boolean => {
  if (origin !== 'ingest' || identities.length !== 1 || tags.length > 0 || Object.keys(attributes).length > 0) return false;
  if (lead.origin === 'ingest' && createdAt < lead.createdAt) return false;
  for (const field in fields) if (!SAYS_WHO.has(field)) return false;
  return true;
};

/** The first of these leads who has all that a candidate says: to them it is no news. */
const whoKnows = ({ tx }: Taking, candidate: Candidate, hits: readonly Hit[]): Hit | undefined => hits.find((hit) => {
  const known = hit.removed ? undefined : factsOfLead(tx, hit.key);
  return known !== undefined && changesFrom(known, candidate, { overwrite: false, isHeard: false }) === undefined;
});

/**
 * A row that names nobody and knows nothing but what several have may be any of them. It says nothing new when one of them has all of it; else it is about somebody else.
 */
const holderWhoKnows = (taking: Taking, candidate: Candidate, shared: ReadonlySet<string>): Hit | undefined => {
  const { identities, fields } = candidate;
  const [first] = identities;
  if (!first || taking.origin !== 'import' || shared.size === 0 || fields.name !== undefined || identities.some((identity) => !shared.has(identityKey(identity)))) return undefined;
  const knower = whoKnows(taking, candidate, leadsWithIdentity(taking.tx, first));
  if (knower) tell(taking, { lead: knower.id, rule: 'known by what several have' });
  return knower;
};

const takeFacts = (taking: Taking, candidate: Candidate): Taken => {
  const { leads, alike, contested, shared: several, withheld, conflict } = recogniseLead(taking.tx, candidate);
  const [first, ...others] = leads;
  const lead = alike.length > 1 ? whoKnows(taking, candidate, alike) ?? first : first;
  if (lead) tell(taking, { lead: lead.id });
  if (lead?.removed) tell(taking, { rule: 'removed before' });
  if (lead?.removed) return { key: lead.key, outcome: 'left_out', conflict };
  const shared = several.size === 0 && contested.length === 0 ? several : new Set([...several, ...contested.map(({ identity }) => identityKey(identity))]);
  for (const { identity, holder } of contested) share(taking, holder, identity);
  const knower = lead ? undefined : holderWhoKnows(taking, candidate, shared);
  if (knower) return { key: knower.key, outcome: 'unchanged', conflict };
  if (!lead) return { ...create(taking, candidate, shared), conflict };
  if (others.length === 0 && shared.size === 0 && isBare(taking, candidate, lead)) return { key: lead.key, outcome: 'unchanged', conflict };
  if (others.length > 0) tell(taking, { merged: others.map(({ id }) => id) });
  for (const other of others) mergeInto(taking, lead, other, candidate.identities.map(identityKey).join(', '));
  const marked: Candidate = shared.size === 0 ? candidate
    : { ...candidate, identities: candidate.identities.map((identity) => (shared.has(identityKey(identity)) ? { ...identity, shared: true } : identity)) };
  const taken = update(taking, lead.key, marked, withheld);
  return { ...taken, outcome: others.length > 0 ? 'merged' : taken.outcome, conflict };
};

/**
 * Takes one candidate in, inside the caller's transaction: a new lead, a change to a known one, a merge of two, or nothing. A person whom somebody
 * removed stays removed. Who may not be written to, because the candidate says so or an identity was suppressed before, is suppressed: no source
 * takes that back. `isSuppressed` says that this is news.
 */
export const takeCandidate = (taking: Taking, given: Candidate): Taken & { readonly isSuppressed: boolean } => {
  const candidate = withoutErased(taking.tx, given);
  if (!candidate) {
    tell(taking, { rule: 'erased before' });
    return { key: NOBODY, outcome: 'left_out', conflict: undefined, isSuppressed: false };
  }
  const taken = takeFacts(taking, candidate);
  const { key, outcome } = taken;
  const { suppression, identities } = candidate;
  const isNews = outcome === 'created' || outcome === 'updated' || outcome === 'merged';
  const [suppressed] = suppression ? suppressPerson(taking, { key, identities, ...suppression }) ? [suppression.reason] : [] : isNews ? heedSuppressions(taking, [key]) : [];
  if (suppressed) tell(taking, { suppressed });
  return { ...taken, isSuppressed: suppressed !== undefined };
};
