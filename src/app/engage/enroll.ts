import { AppError } from '../../core/base/errors.ts';
import type { IdKind } from '../../core/base/ids.ts';
import type { Instant } from '../../core/base/instant.ts';
import { leadName } from '../../core/decide/evaluation.ts';
import { activeEnrollment } from '../../core/decide/enrollment.ts';
import { isOpen } from '../../core/decide/status.ts';
import { isSuppressed } from '../../core/decide/suppressed.ts';
import type { World } from '../../core/decide/situation.ts';
import { occurrencesOf, type Planned, planEnrollment } from '../../core/engage/cadence.ts';
import { draftFrom } from '../../core/engage/draft.ts';
import type { LeadRecord } from '../../core/ledger/lead-record.ts';
import type { Cadence, Condition } from '../../core/playbook/rules.ts';
import { finishBatch, insertBatch } from '../../db/capture/batch.ts';
import { loadRecords } from '../../db/ledger/lead-record.ts';
import type { Tx } from '../../db/store.ts';
import type { Context } from '../context.ts';
import { resolveLead } from '../lead/lead-ref.ts';
import { listLeads } from '../lead/leads.ts';
import { actIn } from '../ledger/act.ts';
import { human, idsFor } from '../ledger/ledger.ts';
import { loadWorld } from '../ledger/world.ts';
import { cadenceNamed } from '../playbook/playbook-ref.ts';
import { addressOf } from './outgoing.ts';

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
export interface Touch { readonly step: string; readonly dueAt: Instant; readonly channel: string; readonly subject: string; readonly variant: string | null }
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

/** Why a lead is left out; undefined where it may be enrolled. */
const refusal = (record: LeadRecord, cadence: Chosen, again: boolean): string | undefined => {
  if (record.removed || record.mergedInto !== null) return 'the lead is gone';
  if (isSuppressed(record)) return `nobody may write to the lead (${record.suppression?.reason ?? ''})`;
  if (!isOpen(record)) return `the lead is ${record.status}`;
  const active = activeEnrollment(record, cadence.id);
  if (active) return `in it already: ${active.id}`;
  const before = occurrencesOf(record, cadence.id);
  return before > 0 && !again ? `was in it before (${before === 1 ? 'once' : `${before} times`}): --again sends every step once more` : undefined;
};

export interface Situation { readonly context: Context; readonly world: World; readonly cadence: Chosen; readonly again: boolean; readonly now: Instant }
export type Outcome = { readonly planned: Planned } | { readonly reason: string };

/** What enrolling one lead comes to. A text that cannot be written, or that has nowhere to go, leaves the lead out whole. */
export const outcomeFor = (record: LeadRecord, { context: { rules }, world, cadence, again, now }: Situation, newId: (kind: IdKind) => string): Outcome => {
  const reason = refusal(record, cadence, again);
  if (reason !== undefined) return { reason };
  try {
    const planned = planEnrollment({
      id: cadence.id, cadence, record, rules, world, now, newId, job: null, occurrence: occurrencesOf(record, cadence.id) + 1, textOf: (template) => draftFrom({ id: template, record, rules, world }),
    });
    const lost = planned.drafted.find(({ channel }) => addressOf(record, channel) === undefined);
    return lost === undefined ? { planned } : { reason: `no address for step ${lost.step ?? ''} (${lost.channel})` };
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
  const touches = steps.map((step, at): Touch => ({ step: step.id, dueAt: step.due_at, channel: drafted[at]?.channel ?? '', subject: drafted[at]?.subject ?? '', variant: step.variant ?? null }));
  return { ...base, enrollment: id, reason: null, touches };
};

/** Who is meant, each once. Raises `not_found` and `conflict`. */
export const keysOf = async (context: Context, { leads, where }: Pick<Enrolling, 'leads' | 'where'>): Promise<readonly number[]> => {
  const keys = new Set(await context.store.read((tx) => leads.map((ref) => resolveLead(tx, ref).key), context.signal));
  if (where !== undefined) for await (const { key } of listLeads(context, { where })) keys.add(key);
  return [...keys];
};

/** What enrolling would do; nothing is written. Raises `not_found` and `conflict` for a lead or the cadence, and `config` for a template. */
export const foreseeEnrolling = async (context: Context, enrolling: Enrolling): Promise<readonly Enrolled[]> => {
  const cadence = cadenceNamed(context.rules, enrolling.cadence);
  const keys = await keysOf(context, enrolling);
  return context.store.read((tx) => {
    const situation: Situation = { context, world: loadWorld(tx, context), cadence, again: enrolling.again, now: context.clock.now() };
    const foreseen: Enrolled[] = [];
    // Whole records are large: no more of them are held at once than enrolling does.
    for (let from = 0; from < keys.length; from += AT_ONCE) {
      const some = keys.slice(from, from + AT_ONCE);
      const records = loadRecords(tx, some, { now: situation.now, whole: true });
      for (const key of some) { const record = records.get(key); if (record) foreseen.push(shown(record, outcomeFor(record, situation, idsFor(record)))); }
    }
    return foreseen;
  }, context.signal);
};

/** Of one command, for an undo: begun with its first enrollment. */
interface Batch { key: number | undefined; events: number }
const batchIn = (tx: Tx, batch: Batch, events: number): number => {
  batch.key ??= insertBatch(tx, { kind: 'act', source: 'enrollment.started', fingerprint: '', cursor: 0, counts: {} }).key;
  batch.events += events;
  finishBatch(tx, batch.key, batch.events, { events: batch.events });
  return batch.key;
};

const enrollIn = (tx: Tx, situation: Situation, key: number, batch: Batch): Enrolled | undefined => {
  const record = loadRecords(tx, [key], { now: tx.now, whole: true }).get(key);
  if (!record) return undefined;
  const outcome = outcomeFor(record, situation, idsFor(record));
  if ('planned' in outcome) {
    const { started, drafted } = outcome.planned;
    actIn(tx, situation.context, key, () => [human('enrollment.started', started), ...drafted.map((draft) => human('message.drafted', draft))], batchIn(tx, batch, 1 + drafted.length));
  }
  return shown(record, outcome);
};

/**
 * Enrols leads in a cadence: every step planned and drafted, the leads of one call taken back by one undo. Who is in it, or was and `again` is not given, is left out, and so
 * is a lead of whom a value or an address is missing, with the reason. Cut off, it goes on where it stopped when it is called again. Raises as `foreseeEnrolling`.
 */
export const enroll = async (context: Context, enrolling: Enrolling, onProgress: (done: number) => void = () => undefined): Promise<readonly Enrolled[]> => {
  const cadence = cadenceNamed(context.rules, enrolling.cadence);
  const keys = await keysOf(context, enrolling);
  const batch: Batch = { key: undefined, events: 0 };
  const done: Enrolled[] = [];
  for (let from = 0; from < keys.length; from += AT_ONCE) {
    const enrolled = await context.store.write((tx) => {
      const situation: Situation = { context, world: loadWorld(tx, context), cadence, again: enrolling.again, now: tx.now };
      return keys.slice(from, from + AT_ONCE).flatMap((key) => enrollIn(tx, situation, key, batch) ?? []);
    }, context.signal);
    done.push(...enrolled);
    onProgress(done.length);
  }
  return done;
};
