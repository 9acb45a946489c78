import { AppError, type ErrorCode, messageOf } from '../../core/base/errors.ts';
import { audienceOfJob } from '../../core/decide/audience.ts';
import { permissionFor } from '../../core/decide/permission.ts';
import { standing } from '../../core/decide/standing.ts';
import type { Effect } from '../../core/ledger/effect.ts';
import type { OwnEvent } from '../../core/ledger/event.ts';
import type { Approval, LeadRecord } from '../../core/ledger/lead-record.ts';
import { retryAt } from '../../core/work/backoff.ts';
import { settleEnergy } from '../../db/work/energy.ts';
import { type ClaimedJob, endLease, giveBackJob, noteError, requeueJob } from '../../db/work/job.ts';
import { loadRecords, saveRecord, snapshot } from '../../db/ledger/lead-record.ts';
import type { Tx } from '../../db/store.ts';
import type { Context } from '../context.ts';
import { evaluateLeads } from '../ledger/evaluate.ts';
import { handlerOf } from './jobs/index.ts';
import { decided, type JobInput, type Outcome, queuedFrom } from './jobs/recipe.ts';
import { applyEffects, idsFor } from '../ledger/ledger.ts';
import { loadWorld } from '../ledger/world.ts';

/** How one attempt ended. lost: another process had taken the job, or a person cancelled it; nothing was written. */
export type Settled = 'succeeded' | 'failed' | 'retried' | 'cancelled' | 'lost';
export interface Settlement { readonly settled: Settled; readonly events: readonly OwnEvent[] }
export interface WorkToSettle {
  readonly job: ClaimedJob;
  readonly work: (input: JobInput) => Outcome;
  /** A person has just asked for it: that is a yes. */
  readonly isByHand: boolean;
}

/** Trying again would end the same: what is wrong is in the playbook or in the lead. */
const FINAL: readonly ErrorCode[] = ['config', 'invalid', 'not_found', 'conflict', 'usage'];

const explain = (error: unknown): { readonly code: string; readonly text: string; readonly isFinal: boolean } => {
  if (error instanceof AppError) return { code: error.code, text: error.hint === undefined ? error.message : `${error.message} (${error.hint})`, isFinal: FINAL.includes(error.code) };
  return { code: 'internal', text: messageOf(error), isFinal: false };
};

interface Lead { readonly record: LeadRecord; readonly before: LeadRecord }
const leadOf = (tx: Tx, job: ClaimedJob): Lead | undefined => {
  const record = job.leadKey === null ? undefined : loadRecords(tx, [job.leadKey], { now: tx.now, whole: true }).get(job.leadKey);
  return record && { record, before: snapshot(record) };
};

const record = (tx: Tx, context: Context, { record: after, before }: Lead, effects: readonly Effect[]): OwnEvent[] => {
  const events = applyEffects(tx, after, effects, { playbookVersion: context.playbookVersion });
  saveRecord(tx, { before, after });
  return [...events, ...evaluateLeads(tx, context, [after.key])];
};

const failedFor = (job: ClaimedJob, lead: Lead, failure: { readonly code: string; readonly text: string; readonly notice: boolean }): readonly Effect[] => {
  const newId = idsFor(lead.record);
  const failed = decided({ job }, 'job.failed', { id: job.id, code: failure.code, error: failure.text });
  if (!failure.notice) return [failed];
  return [failed, decided({ job }, 'notification.raised', {
    id: newId('notification'), kind: 'error', urgency: 'medium', title: `${job.kind} failed`, text: `${failure.text}. Then: salesos queue retry ${job.id}`,
  })];
};

/**
 * A job that could not be done: goes back with a delay while attempts are left and trying again can help, else it is a dead letter that
 * keeps its error. What it had reserved is given back either way.
 */
export const settleFailure = (tx: Tx, context: Context, job: ClaimedJob, error: unknown): Settlement => {
  const { rules, seed } = context;
  const { code, text, isFinal } = explain(error);
  if (!isFinal && job.attempts < rules.jobs.attempts) {
    const runAt = retryAt({ rules: rules.jobs, attempt: job.attempts, now: tx.now, seed, jobId: job.id });
    if (!requeueJob(tx, job, { runAt, error: `${code}: ${text}` })) return { settled: 'lost', events: [] };
    settleEnergy(tx, job.id, 0);
    return { settled: 'retried', events: [] };
  }
  return bury(tx, context, job, { code, text, notice: true });
};

/** Makes a claimed job a dead letter. */
export const bury = (tx: Tx, context: Context, job: ClaimedJob, failure: { readonly code: string; readonly text: string; readonly notice: boolean }): Settlement => {
  const lead = leadOf(tx, job);
  if (!endLease(tx, job)) return { settled: 'lost', events: [] };
  settleEnergy(tx, job.id, 0);
  noteError(tx, job.id, `${failure.code}: ${failure.text}`);
  return { settled: 'failed', events: lead ? record(tx, context, lead, failedFor(job, lead, failure)) : [] };
};

/** A lead that is gone needs no work. */
const drop = (tx: Tx, context: Context, job: ClaimedJob, lead: Lead): Settlement => {
  if (!endLease(tx, job)) return { settled: 'lost', events: [] };
  settleEnergy(tx, job.id, 0);
  return { settled: 'cancelled', events: record(tx, context, lead, [decided({ job }, 'job.cancelled', { id: job.id, reason: 'lead_removed' })]) };
};

/** The lead was merged away while the job ran: its work now belongs to the survivor and is claimed there. */
const handOn = (tx: Tx, job: ClaimedJob): Settlement => {
  if (!giveBackJob(tx, job, tx.now)) return { settled: 'lost', events: [] };
  settleEnergy(tx, job.id, 0);
  return { settled: 'retried', events: [] };
};

/** The yes that a person gave to a job; undefined when none was needed. */
const yesTo = ({ id }: ClaimedJob, { record: { approvals } }: Lead): Approval | undefined => [...approvals.values()].find(({ job, state }) => job === id && state === 'approved');

/** The gates that a job has come through, for the audit: the first three to be claimed, the lease just now, and who let it run. */
const checksOf = (job: ClaimedJob, lead: Lead): readonly string[] => {
  const yes = yesTo(job, lead);
  return ['not stopped', 'within the rate', ...(job.energy > 0 ? ['energy reserved'] : []), 'lease held', yes ? `approved as ${yes.id}` : 'needs no approval'];
};

/** The rule of a job that takes the place of another: whom a cadence is for goes by who asked for it. */
const ruleOf = ({ record: { jobs } }: Lead, { id }: ClaimedJob): string | undefined => {
  const known = jobs.get(id);
  return known === undefined || audienceOfJob(known) === 'lead' ? undefined : known.rule ?? undefined;
};

/**
 * What was to run by itself when it was queued and may not any more, for the mode, the score or the rules have changed since: it is asked about, in its place.
 * Undefined for what may still run.
 */
const askInstead = (tx: Tx, context: Context, job: ClaimedJob, lead: Lead, input: JobInput): Settlement | undefined => {
  const { rules, world, standing: { scoreMilli, intentConfidence } } = input;
  // What nobody knows how to do fails for that.
  if (handlerOf(job.kind) === undefined) return undefined;
  const { waitsFor, reason } = permissionFor({ record: lead.record, rules, world, scoreMilli, confidence: intentConfidence }, job.kind);
  if (waitsFor === 'nothing') return undefined;
  if (!endLease(tx, job)) return { settled: 'lost', events: [] };
  settleEnergy(tx, job.id, 0);
  return { settled: 'cancelled', events: record(tx, context, lead, [decided(input, 'job.cancelled', { id: job.id, reason }), ...queuedFrom(input, job.kind, `in place of ${job.id}`, ruleOf(lead, job))]) };
};

/**
 * Does a job on its lead as it is now, records what it decided and closes it, in one transaction fenced by the lease: all of it or nothing.
 * The lead is evaluated with it.
 */
export const settleWork = (tx: Tx, context: Context, { job, work, isByHand }: WorkToSettle): Settlement => {
  const lead = leadOf(tx, job);
  if (!lead) return bury(tx, context, job, { code: 'not_found', text: 'its lead is gone', notice: false });
  if (lead.record.mergedInto !== null) return handOn(tx, job);
  if (lead.record.removed) return drop(tx, context, job, lead);
  const { rules } = context;
  const input: JobInput = {
    job, record: lead.record, rules, world: loadWorld(tx, context), now: tx.now, newId: idsFor(lead.record),
    standing: standing(lead.record, rules, tx.now),
  };
  const asked = isByHand || yesTo(job, lead) ? undefined : askInstead(tx, context, job, lead, input);
  if (asked) return asked;
  let outcome: Outcome;
  try { outcome = work(input); } catch (error) { return settleFailure(tx, context, job, error); }
  if (!endLease(tx, job)) return { settled: 'lost', events: [] };
  const energy = outcome.energy ?? job.energy;
  settleEnergy(tx, job.id, energy);
  const done = decided(input, 'job.succeeded', { id: job.id, result: outcome.result, energy, checks: checksOf(job, lead) });
  return { settled: 'succeeded', events: record(tx, context, lead, [...outcome.effects, done]) };
};
