import { AppError } from '../../core/base/errors.ts';
import type { Candidate } from '../../core/capture/candidate.ts';
import { countryOf } from '../../core/capture/country.ts';
import { externalId } from '../../core/capture/identity.ts';
import { fullName } from '../../core/capture/name.ts';
import { identityOf, readTyped } from '../../core/capture/typed.ts';
import type { Attributes, Change, Identity, LeadField, OwnEvent, OwnPayloads } from '../../core/ledger/event.ts';
import { identityKey, type LeadRecord } from '../../core/ledger/lead-record.ts';
import { findHolder } from '../../db/capture/capture.ts';
import { loadRecords } from '../../db/ledger/lead-record.ts';
import { eventsOfLeads, nextSeq } from '../../db/ledger/ledger.ts';
import type { ReadTx, Tx } from '../../db/store.ts';
import { matchUnmatched } from '../engage/unmatched.ts';
import { actIn, beginAct } from '../ledger/act.ts';
import { heedSuppressions } from '../capture/suppression.ts';
import { NOBODY, type Outcome, takeCandidate, type Taking } from '../capture/take.ts';
import type { Context } from '../context.ts';
import { evaluateLeads } from '../ledger/evaluate.ts';
import { resolveLead } from './lead-ref.ts';
import { valuesAt } from './lead-values.ts';
import { type LeadView, leadViewOf } from './lead-view.ts';
import { human } from '../ledger/ledger.ts';

export interface LeadChange {
  readonly lead: LeadView;
  /** What was done, then what the rules made of it. */
  readonly events: readonly OwnEvent[];
}

type Typed = { readonly [F in LeadField]?: string };

export interface NewLead {
  readonly fields: Typed;
  readonly attributes: Attributes;
  readonly tags: readonly string[];
  /** `source:id`, or an id alone. */
  readonly externalId?: string;
}

const recordOf = (tx: ReadTx, key: number): LeadRecord => {
  const record = loadRecords(tx, [key], { now: tx.now, whole: true }).get(key);
  if (!record) throw new AppError('internal', `lead ${key} cannot be loaded`);
  return record;
};

const changeOf = (tx: ReadTx, context: Context, record: LeadRecord, events: readonly OwnEvent[]): LeadChange =>
  ({ lead: leadViewOf(record, valuesAt(record, context.rules, tx.now), context.rules), events });

/** Texts as typed become values; the country tells where a national phone number belongs. */
const readFields = (typed: Typed, country: string): Typed => {
  const home = countryOf(typed.country ?? country);
  return Object.fromEntries(Object.entries(typed).map(([field, text]) => [field, readTyped(field as LeadField, text, home)]));
};

const candidateOf = ({ fields: typed, attributes, tags, externalId: id }: NewLead, context: Context): Candidate => {
  const given = readFields(typed, context.country);
  const name = given.name ?? fullName(given.first_name, given.last_name);
  const fields = { ...given, ...(name === undefined ? {} : { name }), source: given.source ?? 'manual' };
  const identities = Object.entries(given).flatMap(([field, value]) => identityOf(field as LeadField, value) ?? []);
  const external: Identity[] = id === undefined ? [] : [{ kind: 'external', value: externalId(fields.source, id), shared: false }];
  if (name === undefined && identities.length + external.length === 0) {
    throw new AppError('usage', 'A lead needs a name, or something to know them by.', { hint: 'salesos leads add "Anna Müller" --email anna@lab.example' });
  }
  return { fields, attributes, tags, identities: [...identities, ...external] };
};

/**
 * Adds a lead by hand, or fills the gaps of the one that is known by this address, number or id already. Work on it starts at once. Raises `usage`
 * for nobody, `invalid` for an address or number that is none, `conflict` for somebody who was removed.
 */
export const addLead = async (context: Context, given: NewLead): Promise<LeadChange & { readonly outcome: Exclude<Outcome, 'left_out'>; readonly conflict: string | null }> => {
  const candidate = candidateOf(given, context);
  return context.store.write((tx) => {
    const began = nextSeq(tx);
    let batch: number | undefined;
    const taking: Taking = {
      tx, context, origin: 'manual', by: 'human', rule: 'human', source: 'salesos', overwrite: false, history: false, seq: began,
      batch: () => { batch ??= beginAct(tx, [{ type: 'lead.created' }]); return batch; },
    };
    const { key, outcome, conflict = null } = takeCandidate(taking, candidate);
    if (key === NOBODY) {
      throw new AppError('conflict', `${candidate.fields.name ?? candidate.fields.email ?? 'This person'} was erased, and is not taken in again.`, {
        hint: 'Whoever wants to be known again is known by another address or number.',
      });
    }
    if (outcome === 'left_out') {
      throw new AppError('conflict', `${candidate.fields.name ?? candidate.fields.email ?? 'This person'} was removed before.`, {
        hint: 'Take the removal back: salesos imports list, then salesos undo ID.',
      });
    }
    evaluateLeads(tx, context, [key]);
    matchUnmatched(tx, context);
    const events = eventsOfLeads(tx, [key]).filter((event): event is OwnEvent => event.kind === 'own' && event.seq >= began);
    return { ...changeOf(tx, context, recordOf(tx, key), events), outcome, conflict };
  }, context.signal);
};

export interface LeadEdit {
  /** Null takes the value away. */
  readonly fields: { readonly [F in LeadField]?: string | null };
  readonly attributes: Readonly<Record<string, string | null>>;
  readonly tagsAdded: readonly string[];
  readonly tagsRemoved: readonly string[];
}

const refuseTaken = (tx: Tx, identity: Identity, record: LeadRecord): void => {
  const holder = findHolder(tx, identity);
  if (holder === undefined || holder === record.key) return;
  const other = recordOf(tx, holder);
  throw new AppError('conflict', `The ${identity.kind} ${identity.value} belongs to ${other.fields.name ?? other.id}${other.removed ? ', who was removed' : ''}.`, {
    hint: other.removed ? 'Take the removal back: salesos imports list, then salesos undo ID.' : `Look at ${other.id}: salesos leads show ${other.id}`, details: { lead_id: other.id },
  });
};

/** New values with what they were; a value that stays is no change. */
const changesOf = <K extends string>(known: { readonly [name in K]?: string }, wanted: { readonly [name in K]?: string | null }): { [name in K]?: Change } => {
  const changes: { [name in K]?: Change } = Object.create(null);
  for (const name of Object.keys(wanted) as K[]) {
    const to = wanted[name] ?? null;
    const from = (Object.hasOwn(known, name) ? known[name] : undefined) ?? null;
    if (from !== to) changes[name] = { from, to };
  }
  return changes;
};

/** A whole name that was made of first and last follows them. */
const withWholeName = (record: LeadRecord, wanted: LeadEdit['fields']): LeadEdit['fields'] => {
  const { first_name: first, last_name: last, name } = record.fields;
  const isAsked = 'name' in wanted || !('first_name' in wanted || 'last_name' in wanted);
  if (isAsked || (name !== undefined && name !== fullName(first, last))) return wanted;
  const now = (field: 'first_name' | 'last_name', old: string | undefined): string | undefined => (field in wanted ? wanted[field] ?? undefined : old);
  return { ...wanted, name: fullName(now('first_name', first), now('last_name', last)) ?? null };
};

const updateOf = (tx: Tx, record: LeadRecord, edit: LeadEdit, country: string): OwnPayloads['lead.updated'] | undefined => {
  const home = countryOf(edit.fields.country ?? record.fields.country ?? country);
  const values = Object.fromEntries(Object.entries(edit.fields).map(([field, text]) => [field, text === null ? null : readTyped(field as LeadField, text, home)]));
  const fields = changesOf<LeadField>(record.fields, withWholeName(record, values));
  const attributes = changesOf(record.attributes, edit.attributes);
  const added: Identity[] = [];
  const removed: Identity[] = [];
  for (const [field, { from, to }] of Object.entries(fields) as [LeadField, Change][]) {
    const was = from === null ? undefined : identityOf(field, from);
    const old = was && record.identities.get(identityKey(was));
    const identity = to === null ? undefined : identityOf(field, to);
    if (old) removed.push(old);
    if (!identity || record.identities.has(identityKey(identity))) continue;
    refuseTaken(tx, identity, record);
    added.push(identity);
  }
  const tagsAdded = edit.tagsAdded.filter((tag) => !record.tags.includes(tag));
  const tagsRemoved = edit.tagsRemoved.filter((tag) => record.tags.includes(tag));
  if (Object.keys(fields).length + Object.keys(attributes).length + added.length + removed.length + tagsAdded.length + tagsRemoved.length === 0) return undefined;
  return { fields, attributes, identities_added: added, identities_removed: removed, tags_added: tagsAdded, tags_removed: tagsRemoved };
};

/**
 * Changes what is known of a lead; an address or number that changes takes the old one's place as what the lead is known by. Answers no events when
 * all of it was known. Raises `not_found`, `usage` for nothing to change, `invalid`, and `conflict` for an address or number of somebody else.
 */
export const editLead = async (context: Context, ref: string, edit: LeadEdit): Promise<LeadChange> => {
  const { fields, attributes, tagsAdded, tagsRemoved } = edit;
  if (Object.keys(fields).length + Object.keys(attributes).length + tagsAdded.length + tagsRemoved.length === 0) {
    throw new AppError('usage', 'Nothing to change.', { hint: 'Give --set field=value, --unset field, --attribute name=value, --tag or --untag.' });
  }
  return context.store.write((tx) => {
    const { key } = resolveLead(tx, ref);
    const began = nextSeq(tx);
    const { record, events } = actIn(tx, context, key, (known) => {
      const update = updateOf(tx, known, edit, context.country);
      return update ? [human('lead.updated', update)] : [];
    });
    const heeding = { tx, context, by: 'outside' as const, source: 'salesos', seq: nextSeq(tx) };
    const isHeard = events.length > 0 && matchUnmatched(tx, context).items.length > 0;
    if (heedSuppressions(heeding, [key]).length === 0 && !isHeard) return changeOf(tx, context, record, events);
    evaluateLeads(tx, context, [key]);
    return changeOf(tx, context, recordOf(tx, key), eventsOfLeads(tx, [key]).filter((event): event is OwnEvent => event.kind === 'own' && event.seq >= began));
  }, context.signal);
};
