import { AppError } from '../../core/base/errors.ts';
import type { IdKind } from '../../core/base/ids.ts';
import type { Instant } from '../../core/base/instant.ts';
import { leadName } from '../../core/decide/evaluation.ts';
import { audienceOf, audiencesFor, whyNotFor } from '../../core/decide/audience.ts';
import { activeEnrollment, hasHad } from '../../core/decide/enrollment.ts';
import { isSuppressed } from '../../core/decide/suppressed.ts';
import type { World } from '../../core/decide/situation.ts';
import { addressOf } from '../../core/engage/address.ts';
import { tooManySegments } from '../../core/engage/cadence-check.ts';
import { occurrencesOf, type Planned, planEnrollment, type Planning } from '../../core/engage/cadence.ts';
import { draftFrom } from '../../core/engage/draft.ts';
import type { Audience } from '../../core/ledger/event.ts';
import type { LeadRecord } from '../../core/ledger/lead-record.ts';
import type { Cadence } from '../../core/playbook/cadence-rules.ts';
import type { Condition } from '../../core/playbook/rules.ts';
import { findRunningBatch, finishBatch, insertBatch, refuseDuringUndo, updateBatch } from '../../db/capture/batch.ts';
import { loadRecords } from '../../db/ledger/lead-record.ts';
import type { Tx } from '../../db/store.ts';
import { digest } from '../capture/hash.ts';
import type { Context } from '../context.ts';
import { resolveLead } from '../lead/lead-ref.ts';
import { listLeads } from '../lead/leads.ts';
import { actIn } from '../ledger/act.ts';
import { human, idsFor } from '../ledger/ledger.ts';
import { loadWorld } from '../ledger/world.ts';
import { cadenceNamed } from '../playbook/playbook-ref.ts';

export interface Enrolling {
  readonly cadence: string;
  /** As a person names them. */
  readonly leads: readonly string[];
  /** All of which it holds, besides. */
  readonly where?: Condition;
  /** Also who was in it before: every step goes out once more. */
  readonly again: boolean;
}
/** A touch that is planned: what would go out, when it is due. */
export interface Touch {
  readonly step: string; readonly dueAt: Instant; readonly channel: string; readonly subject: string; readonly variant: string | null;
  /** As it was planned: why then, and why by this channel. */
  readonly planned: Planned['steps'][number];
}
/** What becomes of one lead. */
export interface Enrolled {
  readonly leadId: string; readonly leadName: string;
  /** Null where the lead was left out. */
  readonly enrollment: string | null;
  /** Why the lead was left out. */
  readonly reason: string | null;
  readonly touches: readonly Touch[];
}

/** Written in one transaction: others get their turn in between. */
const AT_ONCE = 25;

type Chosen = Cadence & { readonly id: string };

export interface Situation extends Pick<Context, 'rules'> {
  readonly world: World; readonly cadence: Chosen; readonly now: Instant;
  /** Of a lead that was in it before: every step once more; or what is left of it, where its steps go out once. */
  readonly again: boolean | 'rest';
  /** With whom it may begin. */
  readonly audiences: readonly Audience[];
  /** The job that begins it, and its words and channels where they were approved; left out where a person begins it. */
  readonly job?: string; readonly textOf?: Planning['textOf']; readonly saidOf?: Planning['saidOf'];
}
export type Outcome = { readonly planned: Planned } | { readonly reason: string };

/** Why a lead is left out; undefined where it may be enrolled. */
const refusal = (record: LeadRecord, { cadence, again, audiences }: Situation): string | undefined => {
  if (record.removed || record.mergedInto !== null) return 'the lead is gone';
  if (isSuppressed(record)) return `nobody may write to the lead (${record.suppression?.reason ?? ''})`;
  const other = whyNotFor(record, cadence.id, audiences);
  if (other !== null) return other;
  const active = activeEnrollment(record, cadence.id);
  if (active) return `in it already: ${active.id}`;
  const occurrence = occurrencesOf(record, cadence.id);
  if (occurrence === 0 || again === true) return undefined;
  if (again === false) return `was in it before (${occurrence === 1 ? 'once' : `${occurrence} times`}): --again sends every step once more`;
  return cadence.steps.every(({ id: step }) => hasHad(record, { cadence: cadence.id, step, occurrence })) ? 'has had every step of it' : undefined;
};

/** What enrolling one lead comes to. A text that cannot be written, or that has nowhere to go, leaves the lead out whole. */
export const outcomeFor = (record: LeadRecord, situation: Situation, newId: (kind: IdKind) => string): Outcome => {
  const { rules, world, cadence, again, now, job, saidOf, textOf = (template) => draftFrom({ id: template, record, rules, world }) } = situation;
  const reason = refusal(record, situation);
  if (reason !== undefined) return { reason };
  try {
    const planned = planEnrollment({
      id: cadence.id, cadence, record, rules, world, now, newId, job: job ?? null, textOf, audience: audienceOf(record) ?? 'lead', choice: world.choice?.(record), ...(saidOf && { saidOf }),
      occurrence: again === 'rest' ? Math.max(1, occurrencesOf(record, cadence.id)) : occurrencesOf(record, cadence.id) + 1,
    });
    const lost = planned.drafted.find(({ channel }) => addressOf(record, channel) === undefined);
    if (lost !== undefined) return { reason: `no address for step ${lost.step ?? ''} (${planned.steps.find(({ id }) => id === lost.step)?.best_channel?.of.join(', ') ?? lost.channel})` };
    const long = planned.drafted.find((draft) => tooManySegments(draft) !== null);
    return long === undefined ? { planned } : { reason: `step ${long.step ?? ''} would be sent as ${tooManySegments(long) ?? 0} messages` };
  } catch (error) {
    // A value that is missing is the lead's; a template that is broken is everybody's.
    if (error instanceof AppError && error.code === 'invalid') return { reason: error.message };
    throw error;
  }
};

const shown = (record: LeadRecord, outcome: Outcome): Enrolled => {
  const base = { leadId: record.id, leadName: leadName(record) };
  if ('reason' in outcome) return { ...base, enrollment: null, reason: outcome.reason, touches: [] };
  const { id, steps, drafted } = outcome.planned;
  const touches = steps.map((step, at): Touch => ({ step: step.id, dueAt: step.due_at, channel: drafted[at]?.channel ?? '', subject: drafted[at]?.subject ?? '', variant: step.variant ?? null, planned: step }));
  return { ...base, enrollment: id, reason: null, touches };
};

/** Leads that are meant, each once, and which of them by their names. */
export interface MeantLeads { readonly keys: readonly number[]; readonly named: ReadonlySet<number> }
/** Raises `not_found` and `conflict`. */
export const meantBy = async (context: Context, { leads, where }: Pick<Enrolling, 'leads' | 'where'>): Promise<MeantLeads> => {
  const named = new Set(await context.store.read((tx) => leads.map((ref) => resolveLead(tx, ref).key), context.signal));
  const keys = new Set(named);
  if (where !== undefined) for await (const { key } of listLeads(context, { where })) keys.add(key);
  return { keys: [...keys], named };
};

/** What a person's wish to enroll one of them comes down to. */
export const situationOf = ({ rules }: Pick<Context, 'rules'>, { cadence, again, isNamed, world, now }: { readonly cadence: Chosen; readonly again: boolean; readonly isNamed: boolean; readonly world: World; readonly now: Instant }): Situation =>
  ({ rules, world, cadence, again, now, audiences: audiencesFor(cadence.id, rules, isNamed) });

/** What enrolling would do; nothing is written. Raises `not_found` and `conflict` for a lead or the cadence, and `config` for a template. */
export const foreseeEnrolling = async (context: Context, enrolling: Enrolling): Promise<readonly Enrolled[]> => {
  const cadence = cadenceNamed(context.rules, enrolling.cadence);
  const { keys, named } = await meantBy(context, enrolling);
  return context.store.read((tx) => {
    const [world, now] = [loadWorld(tx, context), context.clock.now()];
    const situation = (key: number): Situation => situationOf(context, { cadence, again: enrolling.again, isNamed: named.has(key), world, now });
    const foreseen: Enrolled[] = [];
    // Whole records are large: no more of them are held at once than enrolling does.
    for (let from = 0; from < keys.length; from += AT_ONCE) {
      const some = keys.slice(from, from + AT_ONCE);
      const records = loadRecords(tx, some, { now, whole: true });
      for (const key of some) { const record = records.get(key); if (record) foreseen.push(shown(record, outcomeFor(record, situation(key), idsFor(record)))); }
    }
    return foreseen;
  }, context.signal);
};

/** Of one command, for an undo: begun with its first enrollment, and gone on with where it was cut off and is given again. */
interface Batch { key: number | undefined; events: number; readonly fingerprint: string }
const batchIn = (tx: Tx, batch: Batch, events: number): number => {
  batch.key ??= insertBatch(tx, { kind: 'act', source: 'enrollment.started', fingerprint: batch.fingerprint, cursor: 0, counts: {} }).key;
  batch.events += events;
  updateBatch(tx, batch.key, batch.events, { events: batch.events });
  return batch.key;
};

/** What a command of the same words left unfinished. */
const takeUp = (tx: Tx, batch: Batch): void => {
  const left = batch.key === undefined ? findRunningBatch(tx, batch.fingerprint) : undefined;
  if (left) Object.assign(batch, { key: left.key, events: left.counts['events'] ?? 0 });
  refuseDuringUndo(tx, batch.key ?? null);
};

const enrollIn = (tx: Tx, context: Context, { situation, key, batch }: { readonly situation: Situation; readonly key: number; readonly batch: Batch }): Enrolled | undefined => {
  const record = loadRecords(tx, [key], { now: tx.now, whole: true }).get(key);
  if (!record) return undefined;
  const outcome = outcomeFor(record, situation, idsFor(record));
  if ('planned' in outcome) {
    const { started, drafted } = outcome.planned;
    actIn(tx, context, key, () => [human('enrollment.started', started), ...drafted.map((draft) => human('message.drafted', draft))], batchIn(tx, batch, 1 + drafted.length));
  }
  return shown(record, outcome);
};

/**
 * Enrols leads in a cadence: every step planned and drafted, the leads of one call taken back by one undo. Who is in it, or was and `again` is not given, is left out, and so
 * is a lead of whom a value or an address is missing, with the reason. Cut off, it goes on where it stopped when it is called again, and one undo takes back both parts. Raises as
 * `foreseeEnrolling`, and `conflict` while an undo takes it back.
 */
export const enroll = async (context: Context, enrolling: Enrolling, onProgress: (done: number) => void = () => undefined): Promise<readonly Enrolled[]> => {
  const cadence = cadenceNamed(context.rules, enrolling.cadence);
  const { keys, named } = await meantBy(context, enrolling);
  const { leads, where = null, again } = enrolling;
  const batch: Batch = { key: undefined, events: 0, fingerprint: digest('enroll', JSON.stringify([cadence.id, [...leads].sort(), where, again])) };
  const done: Enrolled[] = [];
  for (let from = 0; from < keys.length; from += AT_ONCE) {
    const enrolled = await context.store.write((tx) => {
      takeUp(tx, batch);
      const world = loadWorld(tx, context);
      const part = keys.slice(from, from + AT_ONCE).flatMap((key) => enrollIn(tx, context, { situation: situationOf(context, { cadence, again, isNamed: named.has(key), world, now: tx.now }), key, batch }) ?? []);
      if (batch.key !== undefined && from + AT_ONCE >= keys.length) finishBatch(tx, batch.key, batch.events, { events: batch.events });
      return part;
    }, context.signal);
    done.push(...enrolled);
    onProgress(done.length);
  }
  return done;
};
