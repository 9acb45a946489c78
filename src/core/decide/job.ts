import { MEETING } from '../ledger/contact.ts';
import type { LeadRecord } from '../ledger/lead-record.ts';
import { draftText, findDraft } from '../engage/draft.ts';
import { reachesPerson, waitsFor } from '../work/policy.ts';
import { type Evaluation, leadName } from './evaluation.ts';
import { isOpen, isWorked } from './status.ts';
import { isSuppressed } from './suppressed.ts';

/** The template that shows what a job would write. */
const TEMPLATES: Readonly<Record<string, string>> = {
  follow_up: 'follow_up', book_meeting: 'book_meeting', nurture: 'nurture_1', close_deal: 'proposal',
};

const draftOf = ({ record, rules, world }: Evaluation, kind: string): string => {
  const id = TEMPLATES[kind];
  const draft = id === undefined ? undefined : findDraft({ id, record, rules, world });
  return draft ? draftText(draft) : '';
};

/** True while work of this kind is under way or waits for a yes. */
export const hasOpenJob = ({ jobs }: Pick<LeadRecord, 'jobs'>, kind: string): boolean =>
  [...jobs.values()].some((job) => job.kind === kind && (job.state === 'waiting' || job.state === 'queued'));

/** Who came to us, or moved on at our word or theirs, has been in touch. A status set by hand and answers alone are no contact. */
const IN_TOUCH: readonly string[] = ['contact', 'lifecycle.first_activity', 'lifecycle.interest', 'lifecycle.ready'];

/** True while nobody has been in touch with the lead, nor the lead with us. */
export const isFirstContact = ({ fired }: Pick<LeadRecord, 'fired'>): boolean => !IN_TOUCH.some((rule) => fired[rule] !== undefined);

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
  const { waitsFor: waits, risk, reason: why } = waitsFor({
    kind, rules, mode: world.mode, leadMode: record.mode, scoreMilli: outlook().scoreMilli.low,
    isFirstContact: isFirstContact(record),
  });
  const job = newId('job');
  const queued = decide('job.queued', {
    id: job, kind, dedupe_key: dedupeKey, priority: rules.jobs.priority[kind] ?? 0, run_at: now, energy: rules.jobs.energy[kind] ?? 0,
    waits_for: waits, reason: `${reason}; ${why}`,
  }, causeSeq === undefined ? { rule } : { rule, causeSeq });
  if (waits === 'nothing') return;
  const isApproval = waits === 'approval';
  decide('approval.requested', {
    id: newId('approval'), kind: waits, job, action: kind, reason: why, risk, draft: draftOf(evaluation, kind),
    expires_at: isApproval ? now + rules.approvals.expireAfterMs : null,
  }, { rule, causeSeq: queued.seq });
  if (!isApproval) return;
  decide('notification.raised', {
    id: newId('notification'), kind: 'approval_needed', title: `${kind} for ${leadName(record)} waits for your yes`, text: why,
    urgency: risk === 'high' ? 'high' : 'medium',
  }, { rule: 'notify.approval_needed', causeSeq: queued.seq });
};

/** The rule under which a job of this kind is called off when nobody answered in time. */
export const expiredRule = (kind: string): string => `policy.expired.${kind}`;

/** Nobody answered in time, and there has been news since: worth another question. */
const mayAskAgain = ({ fired, values }: LeadRecord, kind: string): boolean => {
  const expired = fired[expiredRule(kind)]?.seq ?? 0;
  return expired > (fired[`job.${kind}`]?.seq ?? 0) && values.freshSeq > expired;
};

/** Whoever has a meeting arranged needs no invitation to one. */
const hasMeeting = ({ tasks }: LeadRecord): boolean => [...tasks.values()].some(({ kind, state, minutes }) => kind === MEETING && state === 'open' && minutes !== null);

/**
 * Queues the jobs of the lead's status, and only for a lead of which there is news: once for each time it came to that status, and once more when
 * the question went unanswered and there is fresh news.
 */
export const queueStageJobs = (evaluation: Evaluation): void => {
  const { record, rules } = evaluation;
  if (!isOpen(record) || !isWorked(record)) return;
  for (const kind of rules.jobs.byStatus[record.status] ?? []) {
    if (kind === 'book_meeting' && hasMeeting(record)) continue;
    const rule = `job.${kind}`;
    const last = record.fired[rule];
    if ((last && last.seq > record.statusSeq && !mayAskAgain(record, kind)) || hasOpenJob(record, kind)) continue;
    queueJob(evaluation, { kind, rule, reason: `status ${record.status}`, dedupeKey: `${record.id}:${kind}:${record.statusSeq}` });
  }
};

/** A lead that is won, lost, given up or gone needs no yes any more: what waits for one is called off. */
export const callOffWaiting = ({ record, decide }: Evaluation): void => {
  if (isOpen(record)) return;
  for (const job of record.jobs.values()) {
    if (job.state === 'waiting') {
      decide('job.cancelled', {
        id: job.id, reason: record.removed ? 'lead removed' : `lead is ${record.status}`,
      }, { rule: 'policy.closed' });
    }
  }
};
