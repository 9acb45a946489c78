import { MEETING } from '../ledger/contact.ts';
import type { Job, LeadRecord } from '../ledger/lead-record.ts';
import type { Rules } from '../playbook/rules.ts';
import { acceptedProposal } from '../revenue/proposal.ts';
import { cadenceOfKind } from '../work/enroll-kind.ts';
import { reachesPerson } from '../work/policy.ts';
import { audienceOfJob, whyOver } from './audience.ts';
import type { Evaluation } from './evaluation.ts';
import { confidenceRange } from './outlook.ts';
import { queueingOf } from './permission.ts';
import { firstContactBy, isOpen, isWorked } from './status.ts';
import { isSuppressed } from './suppressed.ts';

/** What is queued, or waits for a yes. */
export const openJobs = ({ jobs }: Pick<LeadRecord, 'jobs'>): readonly Job[] => [...jobs.values()].filter(({ state }) => state === 'waiting' || state === 'queued');

/** True while work of this kind is under way or waits for a yes. */
export const hasOpenJob = (record: Pick<LeadRecord, 'jobs'>, kind: string): boolean => openJobs(record).some((job) => job.kind === kind);

/** True while work of this kind stands in the way of more: what the playbook has make room does not. */
export const isUnderWay = ({ record, rules }: Pick<Evaluation, 'record' | 'rules'>, kind: string): boolean => (rules.jobs.repeat[kind] ?? 'keep') === 'keep' && hasOpenJob(record, kind);

/** Calls off what newer work of the kind takes the place of. */
const makeRoom = ({ record, rules, decide }: Evaluation, { kind, rule }: Pick<Wanted, 'kind' | 'rule'>): void => {
  if ((rules.jobs.repeat[kind] ?? 'keep') === 'keep') return;
  for (const job of openJobs(record)) if (job.kind === kind) decide('job.cancelled', { id: job.id, reason: 'replaced by a newer one' }, { rule });
};

export interface Wanted {
  readonly kind: string;
  readonly rule: string;
  readonly reason: string;
  /** Two open jobs never share one. */
  readonly dedupeKey: string;
  readonly causeSeq?: number;
}

/** Queues a job, or has it wait as an approval or suggestion where mode and policy say so; none that would reach who may not be written to. */
export const queueJob = (evaluation: Evaluation, { kind, rule, reason, dedupeKey, causeSeq }: Wanted): void => {
  const { record, rules, world, now, decide, newId, outlook } = evaluation;
  if (isSuppressed(record) && reachesPerson(kind)) return;
  const { job, request, notice } = queueingOf(
    { record, rules, world, scoreMilli: outlook().scoreMilli.low, confidence: confidenceRange(outlook()).low }, { kind, dedupeKey, reason, now, newId });
  makeRoom(evaluation, { kind, rule });
  const delayMs = rules.jobs.repeat[kind] === 'debounce' ? rules.jobs.debounceMs : 0;
  const queued = decide('job.queued', { ...job, run_at: job.run_at + delayMs }, causeSeq === undefined ? { rule } : { rule, causeSeq });
  if (request) decide('approval.requested', request, { rule, causeSeq: queued.seq });
  if (notice) decide('notification.raised', notice, { rule: 'notify.approval_needed', causeSeq: queued.seq });
};

/** The rule under which a job of this kind is called off when nobody answered in time. */
export const expiredRule = (kind: string): string => `policy.expired.${kind}`;

/** Nobody answered in time, and there has been news since: worth another question. */
const mayAskAgain = ({ fired, values }: LeadRecord, kind: string): boolean => {
  const expired = fired[expiredRule(kind)]?.seq ?? 0;
  return expired > (fired[`job.${kind}`]?.seq ?? 0) && values.freshSeq > expired;
};

/** Whoever has a meeting arranged needs no invitation to one. */
export const hasMeeting = ({ tasks }: LeadRecord): boolean => [...tasks.values()].some(({ kind, state, minutes }) => kind === MEETING && state === 'open' && minutes !== null);

/** True while a cadence goes on with the lead, or rests, or is about to begin. */
const isInCadence = ({ enrollments, jobs }: Pick<LeadRecord, 'enrollments' | 'jobs'>): boolean => [...enrollments.values()].some(({ state }) => state !== 'stopped')
  || openJobs({ jobs }).some(({ kind }) => cadenceOfKind(kind) !== undefined);

/**
 * The kinds of jobs that the rules ask for at the lead's status. Where a first contact is all that made it contacted, nothing else is written to the person while a cadence goes on
 * with them; and where that contact was a message of ours, nothing until something is heard of them after the last one: two messages in a row are no follow-up.
 */
export const stageKinds = (record: LeadRecord, { jobs }: Pick<Rules, 'jobs'>): readonly string[] => {
  const kinds = jobs.byStatus[record.status] ?? [];
  const contact = firstContactBy(record);
  const { lastHeardAt, lastActivityAt } = record.values;
  const isUnheard = contact === 'ours' && (lastHeardAt === null || lastHeardAt < (lastActivityAt ?? 0));
  return contact !== undefined && (isUnheard || isInCadence(record)) ? kinds.filter((kind) => !reachesPerson(kind)) : kinds;
};

/**
 * Queues the jobs of the lead's status, and only for a lead of which there is news: once for each time it came to that status, and once more when
 * the question went unanswered and there is fresh news.
 */
export const queueStageJobs = (evaluation: Evaluation): void => {
  const { record, rules } = evaluation;
  if (!isOpen(record) || !isWorked(record)) return;
  for (const kind of stageKinds(record, rules)) {
    if ((kind === 'book_meeting' && hasMeeting(record)) || (kind === 'close_deal' && acceptedProposal(record) !== undefined)) continue;
    const rule = `job.${kind}`;
    const last = record.fired[rule];
    if ((last && last.seq > record.statusSeq && !mayAskAgain(record, kind)) || isUnderWay(evaluation, kind)) continue;
    queueJob(evaluation, { kind, rule, reason: `status ${record.status}`, dedupeKey: `${record.id}:${kind}:${record.statusSeq}` });
  }
};

/**
 * A lead that is won, lost, given up or gone needs no yes any more: what waits for one is called off. What was to begin a customer's cadence is, waiting or not, when they are no more what it
 * is for.
 */
export const callOffWaiting = ({ record, decide }: Evaluation): void => {
  for (const job of record.jobs.values()) {
    const audience = audienceOfJob(job);
    const isIdle = job.state === 'waiting' || (job.state === 'queued' && audience !== 'lead');
    const over = isIdle ? whyOver(record, audience) : null;
    if (over !== null) decide('job.cancelled', { id: job.id, reason: record.removed ? 'lead removed' : over.replace(/^the lead/, 'lead') }, { rule: 'policy.closed' });
  }
};

/**
 * Two leads that became one may have had the same work planned for each: one person needs it once. What was let run goes before what waits, and then what came first; the other
 * is called off, with its approval.
 */
export const callOffTwins = ({ record, unread, decide }: Evaluation): void => {
  if (!unread.some(({ type }) => type === 'lead.merged')) return;
  const open = openJobs(record).toSorted((a, b) => Number(a.state === 'waiting') - Number(b.state === 'waiting') || a.seq - b.seq);
  const going = new Map<string, string>();
  for (const { id, kind } of open) {
    const known = going.get(kind);
    if (known === undefined) going.set(kind, id);
    else decide('job.cancelled', { id, reason: `the same work is under way already (${known})` }, { rule: 'policy.twin' });
  }
};
