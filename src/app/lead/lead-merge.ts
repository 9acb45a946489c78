import { AppError } from '../../core/base/errors.ts';
import { type Comparison, compareProfiles } from '../../core/duplicate/compare.ts';
import { profileOf } from '../../core/duplicate/profile.ts';
import { type MergedField, planMerge, seniorFirst, type SurvivorRule, survivorRule } from '../../core/duplicate/survivor.ts';
import { stamp } from '../../core/ledger/stamp.ts';
import type { OwnEvent } from '../../core/ledger/event.ts';
import type { LeadRecord } from '../../core/ledger/lead-record.ts';
import { finishBatch, insertBatch } from '../../db/capture/batch.ts';
import { listDistinctions, listKnown, pairKey } from '../../db/lead/duplicate.ts';
import { type FoundPair, listPairs } from '../../db/lead/duplicate-block.ts';
import { findLeadName } from '../../db/lead/lead.ts';
import { loadRecords } from '../../db/ledger/lead-record.ts';
import { appendEvent, eventsOfLeads, nextSeq } from '../../db/ledger/ledger.ts';
import type { ReadTx, Tx } from '../../db/store.ts';
import type { Context } from '../context.ts';
import { evaluateLeads } from '../ledger/evaluate.ts';
import { human } from '../ledger/ledger.ts';
import { rebuildLeads } from '../ledger/rebuild.ts';
import { refuseSame } from './duplicates.ts';
import { resolveLead } from './lead-ref.ts';

interface MergedLead { readonly id: string; readonly name: string | null }
const named = ({ id, fields }: LeadRecord): MergedLead => ({ id, name: fields.name ?? fields.email ?? null });

/** A merge, done or only planned. */
export interface Merge {
  /** What `undo` takes back; null for a dry run. */
  readonly batch: string | null;
  /** Who stays, who goes, and why. */
  readonly stays: MergedLead; readonly goes: MergedLead; readonly rule: SurvivorRule;
  readonly fields: readonly MergedField[];
  /** What goes over to the lead that stays, and is still open. */
  readonly deals: number; readonly tasks: number; readonly jobs: number;
  readonly status: { readonly stays: string; readonly goes: string; readonly result: string };
  /** A person has said that they are not the same. */
  readonly isDistinguished: boolean;
  /** What was recorded, then what the rules made of it. */
  readonly events: readonly OwnEvent[];
}

interface Pair { readonly stays: LeadRecord; readonly goes: LeadRecord; readonly rule: SurvivorRule }

const recordOf = (tx: ReadTx, ref: string): LeadRecord => {
  const { key, id } = resolveLead(tx, ref);
  const record = loadRecords(tx, [key], { now: tx.now, whole: true }).get(key);
  if (!record) throw new AppError('internal', `lead ${id} cannot be loaded`);
  return record;
};

const pairOf = (tx: ReadTx, a: string, b: string, keep?: string): Pair => {
  const [one, other] = [recordOf(tx, a), recordOf(tx, b)];
  refuseSame(one, other);
  if (keep !== undefined) {
    const { key } = resolveLead(tx, keep);
    if (key !== one.key && key !== other.key) throw new AppError('usage', `"${keep}" is none of the two.`, { hint: `Keep ${one.id} or ${other.id}.` });
    return key === one.key ? { stays: one, goes: other, rule: 'asked_for' } : { stays: other, goes: one, rule: 'asked_for' };
  }
  const [stays, goes] = seniorFirst(one, other) <= 0 ? [one, other] : [other, one];
  return { stays, goes, rule: survivorRule(stays, goes) };
};

const planOf = (tx: ReadTx, { stays, goes, rule }: Pair): Omit<Merge, 'batch' | 'events'> => {
  const { result, fields } = planMerge(stays, goes);
  const open = <Row extends { readonly state: string }>(rows: ReadonlyMap<string, Row>, ...states: readonly string[]): number =>
    [...rows.values()].filter(({ state }) => states.includes(state)).length;
  return {
    stays: named(stays), goes: named(goes), rule, fields,
    deals: open(goes.deals, 'open'), tasks: open(goes.tasks, 'open'), jobs: open(goes.jobs, 'waiting', 'queued'),
    status: { stays: stays.status, goes: goes.status, result: result.status }, isDistinguished: listDistinctions(tx).has(pairKey(stays.key, goes.key)),
  };
};

export interface MergeOptions { /** The lead that stays, where not the senior one. */ readonly keep?: string }

/** What `mergeLeads` would do, for the question before it and for a dry run. Raises `not_found`, `usage`, and `conflict` when both are one. */
export const describeMerge = (context: Context, a: string, b: string, { keep }: MergeOptions = {}): Promise<Merge> =>
  context.store.read((tx) => ({ ...planOf(tx, pairOf(tx, a, b, keep)), batch: null, events: [] }), context.signal);

/** Both halves of a merge: the lead that stays knows of the other, and the one that goes of its survivor, so that either can be rebuilt alone. */
const mergeIn = (tx: Tx, context: Context, { pair: { stays, goes }, evidence, batch }: { readonly pair: Pair; readonly evidence: string; readonly batch: number }): void => {
  // Putting records in order is no reason to start work on somebody.
  const place = { now: tx.now, playbookVersion: context.playbookVersion, batch, history: true };
  appendEvent(tx, stamp(human('lead.merged', { lead_key: goes.key, lead_id: goes.id, evidence }), { ...place, seq: nextSeq(tx), leadKey: stays.key }));
  appendEvent(tx, stamp(human('lead.merged_into', { lead_key: stays.key, lead_id: stays.id }), { ...place, seq: nextSeq(tx), leadKey: goes.key }));
  rebuildLeads(tx, context, [stays.key, goes.key]);
  evaluateLeads(tx, context, [stays.key]);
};

/**
 * Makes one lead of two: the senior one stays and keeps what it says, the other fills its gaps and gives it all events, identities, deals and history.
 * Nothing is deleted: `undo` of the batch makes two of them again. Raises `not_found`, `usage`, and `conflict` when both are one.
 */
export const mergeLeads = (context: Context, a: string, b: string, { keep }: MergeOptions = {}): Promise<Merge> =>
  context.store.write((tx) => {
    const pair = pairOf(tx, a, b, keep);
    const plan = planOf(tx, pair);
    const began = nextSeq(tx);
    const batch = insertBatch(tx, { kind: 'merge', source: `${plan.goes.name ?? plan.goes.id} into ${plan.stays.id}`, fingerprint: '', cursor: 0, counts: {} });
    mergeIn(tx, context, { pair, evidence: 'by hand', batch: batch.key });
    finishBatch(tx, batch.key, 1, { merged: 1 });
    const events = eventsOfLeads(tx, [pair.stays.key]).filter((event): event is OwnEvent => event.kind === 'own' && event.seq >= began);
    return { ...plan, batch: batch.id, events };
  }, context.signal);

const evidenceOf = ({ confidence, compared }: Comparison): string =>
  `${Math.floor(confidence * 1000) / 10} % by ${compared.filter(({ bits }) => bits > 0).map(({ field, verdict }) => `${verdict} ${field.replace('_', ' ')}`).join(', ')}`;

/** The threshold for merging without looking. Raises `config` while the playbook has none. */
export const autoMergeThreshold = ({ rules }: Context): number => {
  const { autoMerge } = rules.duplicates;
  if (autoMerge !== null) return autoMerge;
  throw new AppError('config', 'Merging without looking is off in the playbook.', {
    hint: 'Look at them with salesos leads duplicates, or write `duplicates: { auto_merge: 0.99 }` into the playbook: salesos playbook edit.',
  });
};

export interface AutoMerge {
  /** What `undo` takes back; null when nothing was merged. */
  readonly batch: string | null;
  /** Leads that went into others. */
  readonly merged: number;
  /** Pairs that were left: what one of them has become speaks against it, or they are one already. */
  readonly left: number;
}

/** A transaction merges so many at most, so that others get in. */
const MERGES_AT_ONCE = 20;

/** The lead that one has become. */
const rootOf = (tx: ReadTx, key: number): number => {
  let lead = findLeadName(tx, key);
  while (lead && lead.merged_into !== null) lead = findLeadName(tx, lead.merged_into);
  return lead?.key ?? key;
};

/** One pair that a search has found, as both are by now. True when they were merged. */
const mergeFound = (tx: Tx, context: Context, { found, batch, threshold }: { readonly found: FoundPair; readonly batch: number; readonly threshold: number }): boolean => {
  const keys = [rootOf(tx, found.lead), rootOf(tx, found.other)] as const;
  if (keys[0] === keys[1] || listDistinctions(tx).has(pairKey(...keys))) return false;
  const known = listKnown(tx, keys);
  const [one, other] = [known.get(keys[0]), known.get(keys[1])];
  if (!one || !other) return false;
  const comparison = compareProfiles(profileOf(one), profileOf(other));
  if (comparison.confidence < threshold) return false;
  mergeIn(tx, context, { pair: pairOf(tx, one.id, other.id), evidence: evidenceOf(comparison), batch });
  return true;
};

/**
 * Merges all pairs of the last `searchDuplicates` from a threshold on, the most probable first, in one batch. Each lead goes at most once: whoever has
 * gone into another stands for it from then on and is compared anew, so that a chain ends where its ends contradict each other. Two that a person has told apart stay two.
 */
export const mergeDuplicates = async (context: Context, threshold: number, onMerged?: (done: number) => void): Promise<AutoMerge> => {
  const { store, signal } = context;
  let batch: { readonly key: number; readonly id: string } | undefined;
  let [merged, left] = [0, 0];
  for (let last: FoundPair | undefined; ;) {
    const after = last;
    const part = await store.read((tx) => listPairs(tx, after, MERGES_AT_ONCE).filter(({ confidence }) => confidence >= threshold), signal);
    last = part.at(-1);
    if (last === undefined) break;
    await store.write((tx) => {
      batch ??= insertBatch(tx, { kind: 'merge', source: `duplicates from ${threshold} on`, fingerprint: '', cursor: 0, counts: {} });
      for (const found of part) if (mergeFound(tx, context, { found, batch: batch.key, threshold })) merged++; else left++;
    }, signal);
    onMerged?.(merged + left);
  }
  if (batch === undefined) return { batch: null, merged, left };
  const { key, id } = batch;
  await store.write((tx) => finishBatch(tx, key, merged + left, { merged }), signal);
  return { batch: id, merged, left };
};

export interface Distinction { /** What `undo` takes back; null when it was known already, and for a dry run. */ readonly batch: string | null; readonly lead: MergedLead; readonly other: MergedLead }

/** Notes that two leads are two people: they are no candidates any more, until `undo` of the batch. Raises `not_found`, and `conflict` when both are one. */
export const distinguishLeads = (context: Context, a: string, b: string, { isDryRun = false }: { readonly isDryRun?: boolean } = {}): Promise<Distinction> => {
  const told = (tx: ReadTx): { readonly one: LeadRecord; readonly other: LeadRecord; readonly isKnown: boolean } => {
    const [one, other] = [recordOf(tx, a), recordOf(tx, b)];
    refuseSame(one, other);
    return { one, other, isKnown: listDistinctions(tx).has(pairKey(one.key, other.key)) };
  };
  if (isDryRun) return context.store.read((tx) => { const { one, other } = told(tx); return { batch: null, lead: named(one), other: named(other) }; }, context.signal);
  return context.store.write((tx) => {
    const { one, other, isKnown } = told(tx);
    if (isKnown) return { batch: null, lead: named(one), other: named(other) };
    const batch = insertBatch(tx, { kind: 'distinction', source: `${named(one).name ?? one.id} and ${named(other).name ?? other.id}`, fingerprint: '', cursor: 0, counts: {} });
    for (const [lead, another] of [[one, other], [other, one]] as const) {
      appendEvent(tx, stamp(human('lead.distinguished', { lead_key: another.key, lead_id: another.id }),
        { seq: nextSeq(tx), leadKey: lead.key, now: tx.now, playbookVersion: context.playbookVersion, batch: batch.key, history: true }));
    }
    rebuildLeads(tx, context, [one.key, other.key]);
    evaluateLeads(tx, context, [one.key, other.key]);
    finishBatch(tx, batch.key, 1, { distinguished: 1 });
    return { batch: batch.id, lead: named(one), other: named(other) };
  }, context.signal);
};
