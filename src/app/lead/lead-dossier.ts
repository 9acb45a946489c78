import { AppError } from '../../core/base/errors.ts';
import { type Instant, toIso } from '../../core/base/instant.ts';
import type { JsonObject } from '../../core/base/ports.ts';
import { nextTaskOf } from '../../core/decide/rot.ts';
import type { ChatTurn, IdentityKind, LedgerEvent } from '../../core/ledger/event.ts';
import { identityKey, type LeadRecord } from '../../core/ledger/lead-record.ts';
import { wordsIn } from '../../core/ledger/wording.ts';
import { listSeqs, listSourceBatches, listSuppressed, type SourceBatch } from '../../db/lead/dossier.ts';
import { findEvent } from '../../db/ledger/ledger.ts';
import { loadRecords, saveRecord, snapshot } from '../../db/ledger/lead-record.ts';
import { wonAges } from '../../db/revenue/deal-age.ts';
import type { ReadTx, Tx } from '../../db/store.ts';
import { writeAtomically } from '../../files/atomic.ts';
import { whyIntent, whyScore } from '../advise/why.ts';
import { scoresJson, signalsJson } from '../advise/why-json.ts';
import { enrollmentJson, enrollmentViewOf } from '../work/enrollment-view.ts';
import type { Context } from '../context.ts';
import { dealJson, dealViewOf } from '../deal/deal-view.ts';
import { proposalJson, proposalViewOf } from '../deal/proposal-view.ts';
import { taskJson, taskViewOf } from '../deal/task-view.ts';
import { evaluateLeads } from '../ledger/evaluate.ts';
import { applyEffects, human } from '../ledger/ledger.ts';
import { assertReplaceable } from '../own-file.ts';
import { resolveSubject } from './erasure.ts';
import { valuesAt } from './lead-values.ts';
import { scoreNumber, shareNumber } from './lead-view.ts';

type Stored = LedgerEvent & { readonly undoneBy: number | null };

/** A value with the event that said it last. */
export interface Fact { readonly kind: 'field' | 'attribute' | 'tag'; readonly name: string; readonly value: string; readonly source: string; readonly file: string | null; readonly at: string }
export interface DossierEvent {
  readonly event: number; readonly type: string; readonly text: string; readonly at: string; readonly recorded_at: string; readonly source: string; readonly campaign: string | null;
  readonly by: string; readonly actor: string | null; readonly rule: string | null; readonly file: string | null; readonly taken_back: boolean;
  /** As it is stored. */
  readonly data: JsonObject;
}
/** All that is known of one person. The names are those of the documented JSON. */
export interface Dossier {
  readonly made_at: string; readonly lead_id: string; readonly lead_ids: readonly string[]; readonly name: string | null;
  readonly origin: string; readonly created_at: string; readonly recorded_at: string; readonly removed: boolean;
  readonly status: string; readonly pipeline: string | null; readonly owner: string | null; readonly mode: string | null;
  readonly facts: readonly Fact[];
  readonly identities: readonly { readonly kind: IdentityKind; readonly value: string; readonly shared: boolean }[];
  readonly suppressed: { readonly reason: string; readonly at: string } | null;
  readonly suppressions: readonly { readonly kind: string; readonly value: string; readonly reason: string; readonly source: string; readonly at: string }[];
  readonly score: number; readonly win_probability: number; readonly intent: string | null; readonly bant: number | null;
  readonly scores: readonly object[]; readonly signals: readonly object[];
  readonly answers: readonly { readonly letter: string; readonly level: string; readonly quote: string; readonly source: string; readonly at: string }[];
  /** What rules or models decided by themselves: those among the events. */
  readonly decisions: readonly { readonly event: number; readonly at: string; readonly rule: string | null; readonly text: string; readonly because: string | null }[];
  readonly deals: readonly object[]; readonly tasks: readonly object[]; readonly proposals: readonly object[]; readonly messages: readonly object[]; readonly enrollments: readonly object[];
  readonly chats: readonly { readonly id: string; readonly channel: string; readonly started_at: string; readonly ended_at: string; readonly turns: readonly { readonly role: string; readonly text: string; readonly at: string | null }[]; readonly extraction: JsonObject }[];
  readonly sources: readonly { readonly batch: string; readonly kind: string; readonly source: string; readonly state: string; readonly at: string }[];
  readonly disclosures: readonly { readonly at: string; readonly format: string }[];
  readonly events: readonly DossierEvent[];
}

const fileOf = (batches: ReadonlyMap<number, SourceBatch>, { batch }: LedgerEvent): string | null => (batch === null ? null : batches.get(batch)?.source ?? null);

/** Each value that is known now, with the last visible event that gave it. */
const factsOf = ({ fields, attributes, tags }: LeadRecord, events: readonly Stored[], told: (event: LedgerEvent) => Pick<Fact, 'source' | 'file' | 'at'>): readonly Fact[] => {
  const last = new Map<string, LedgerEvent>();
  const note = (kind: Fact['kind'], name: string, event: LedgerEvent): void => { last.set(`${kind} ${name}`, event); };
  for (const event of events) {
    if (event.kind !== 'own' || event.undoneBy !== null) continue;
    if (event.type === 'lead.created') {
      for (const name of Object.keys(event.payload.fields)) note('field', name, event);
      for (const name of Object.keys(event.payload.attributes)) note('attribute', name, event);
      for (const tag of event.payload.tags) note('tag', tag, event);
    } else if (event.type === 'lead.updated') {
      for (const name of Object.keys(event.payload.fields)) note('field', name, event);
      for (const name of Object.keys(event.payload.attributes)) note('attribute', name, event);
      for (const tag of event.payload.tags_added) note('tag', tag, event);
    }
  }
  const unknown = { source: '', file: null, at: '' };
  const fact = (kind: Fact['kind'], name: string, value: string): Fact => {
    const event = last.get(`${kind} ${kind === 'tag' ? value : name}`);
    return { kind, name, value, ...(event ? told(event) : unknown) };
  };
  return [
    ...Object.entries(fields).map(([name, value]) => fact('field', name, value)), ...Object.entries(attributes).map(([name, value]) => fact('attribute', name, value)),
    ...tags.map((tag) => fact('tag', 'tag', tag)),
  ];
};

const gather = (tx: ReadTx, { rules }: Context, { key, ids, keys, zone }: { readonly key: number; readonly ids: readonly string[]; readonly keys: readonly number[]; readonly zone: string }): Dossier => {
  const record = loadRecords(tx, [key], { now: tx.now, whole: true }).get(key);
  if (!record) throw new AppError('internal', `lead ${key} cannot be loaded`);
  const iso = (at: Instant): string => toIso(at, zone);
  const words = wordsIn(zone);
  const isoOf = (at: Instant | null): string | null => (at === null ? null : iso(at));
  const sources = listSourceBatches(tx, keys);
  const batches = new Map(sources.map((batch) => [batch.key, batch]));
  const events = listSeqs(tx, keys).flatMap((seq) => findEvent(tx, seq) ?? []);
  const bySeq = new Map(events.map((event) => [event.seq, event]));
  const look = { rules, ages: wonAges(tx), now: tx.now };
  const of = { leadKey: key, leadId: record.id, leadName: record.fields.name ?? null };
  const values = valuesAt(record, rules, tx.now);
  const identities = [...record.identities.values()].sort((a, b) => (identityKey(a) < identityKey(b) ? -1 : 1));
  return {
    made_at: iso(tx.now), lead_id: record.id, lead_ids: ids, name: record.fields.name ?? null, origin: record.origin, created_at: iso(record.createdAt), recorded_at: iso(record.recordedAt),
    removed: record.removed, status: record.status, pipeline: record.pipeline, owner: record.owner, mode: record.mode,
    facts: factsOf(record, events, (event) => ({ source: event.source, file: fileOf(batches, event), at: iso(event.recordedAt) })),
    identities: identities.map(({ kind, value, shared }) => ({ kind, value, shared })),
    suppressed: record.suppression && { reason: record.suppression.reason, at: iso(record.suppression.at) },
    suppressions: listSuppressed(tx, identities).map(({ at, ...rest }) => ({ ...rest, at: iso(at) })),
    score: scoreNumber(values.scoreMilli), win_probability: shareNumber(values.winProbability), intent: values.intent, bant: values.bant,
    scores: scoresJson(whyScore(tx, record, rules), zone), signals: signalsJson(whyIntent(tx, record, rules), zone),
    answers: [...record.values.bant.values()].sort((a, b) => a.at - b.at || a.seq - b.seq).map(({ letter, level, quote, source, at }) => ({ letter, level, quote, source, at: iso(at) })),
    decisions: events.filter((event) => event.undoneBy === null && (event.by === 'rule' || event.by === 'model')).map((event) => {
      const cause = event.causeSeq === null ? undefined : bySeq.get(event.causeSeq);
      return { event: event.seq, at: iso(event.recordedAt), rule: event.rule, text: words(event), because: cause ? words(cause) : null };
    }),
    deals: [...record.deals.values()].map((deal) => dealJson(dealViewOf({
      ...deal, ...of, leadCompany: record.fields.company ?? null, nextTaskAt: nextTaskOf(deal, record.tasks.values(), tx.now),
    }, look), zone)),
    tasks: [...record.tasks.values()].map((task) => taskJson(taskViewOf({ ...task, ...of }, tx.now), zone)),
    proposals: [...record.proposals.values()].map((proposal) => {
      const view = proposalViewOf({ ...proposal, ...of, leadCompany: record.fields.company ?? null, owner: record.owner }, { now: tx.now, zone });
      return { ...proposalJson(view, zone), texts: view.list.map(({ text }) => text) };
    }),
    messages: [...record.messages.values()].map(({ id, direction, channel, state, subject, body, html, job, createdAt }) => ({ id, direction, channel, state, subject, body, html, job, created_at: iso(createdAt) })),
    enrollments: [...record.enrollments.values()].map((enrollment) => enrollmentJson(enrollmentViewOf(enrollment, record.messages.values()), zone)),
    chats: [...record.chats.values()].map(({ id, channel, startedAt, endedAt, turns, extraction }) => ({
      id, channel, started_at: iso(startedAt), ended_at: iso(endedAt), extraction: JSON.parse(extraction) as JsonObject,
      turns: (JSON.parse(turns) as readonly ChatTurn[]).map(({ role, text, at }) => ({ role, text, at: isoOf(at) })),
    })),
    sources: sources.map(({ id, kind, source, state, startedAt }) => ({ batch: id, kind, source, state, at: iso(startedAt) })),
    disclosures: events.flatMap((event) => (event.kind === 'own' && event.type === 'lead.disclosed' ? [{ at: iso(event.recordedAt), format: event.payload.format }] : [])),
    events: events.map((event) => ({
      event: event.seq, type: event.type, text: words(event), at: iso(event.occurredAt), recorded_at: iso(event.recordedAt), source: event.source, campaign: event.campaign, by: event.by,
      actor: event.actor, rule: event.rule, file: fileOf(batches, event), taken_back: event.undoneBy !== null,
      data: (event.kind === 'own' ? event.payload : event.metadata) as unknown as JsonObject,
    })),
  };
};

/** Writes down that the dossier was given. Nothing starts because of it. */
const note = (tx: Tx, context: Context, key: number, format: string): void => {
  const record = loadRecords(tx, [key], { now: tx.now, whole: true }).get(key);
  if (!record) return;
  const before = snapshot(record);
  applyEffects(tx, record, [human('lead.disclosed', { format })], { playbookVersion: context.playbookVersion, history: true });
  saveRecord(tx, { before, after: record });
  evaluateLeads(tx, context, [key]);
};

export interface DossierOptions { readonly format: string; readonly zone: string; /** The file that it will be written to. */ readonly path?: string }

/**
 * All that is known of a person, also of one who was removed or whose import was undone, and writes down that it was given out, in one transaction. Raises `not_found`, also for
 * somebody who was erased, `conflict` for a name of several and for a file that must not be replaced.
 */
export const discloseLead = async (context: Context, ref: string, { format, zone, path }: DossierOptions): Promise<Dossier> => {
  if (path !== undefined) assertReplaceable(context.paths, path);
  return context.store.write((tx) => {
    const { key, ids, keys, id, isErased } = resolveSubject(tx, ref);
    if (isErased) throw new AppError('not_found', `Lead ${id} was erased: nothing is known of them.`, { details: { id } });
    const dossier = gather(tx, context, { key, ids, keys, zone });
    note(tx, context, key, format);
    return dossier;
  }, context.signal);
};

/** Writes a dossier to a file, whole or not at all, 0600. Raises `conflict` for a file that must not be replaced. */
export const writeDossier = async ({ paths }: Context, path: string, text: string): Promise<void> => {
  assertReplaceable(paths, path);
  await writeAtomically(path, (append) => append(text));
};
