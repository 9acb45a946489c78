import type { Instant } from '../base/instant.ts';
import { duesAfter, duesFrom, plannedFor, stepsOf } from '../engage/cadence.ts';
import { MEETING, isReply, touchIn } from '../ledger/contact.ts';
import type { EnrollmentEnd, LedgerEvent, OwnEvent } from '../ledger/event.ts';
import { type Enrollment, type LeadRecord, type Message, type MessageState, UNSENT } from '../ledger/lead-record.ts';
import { cadenceOfKind } from '../work/enroll-kind.ts';
import { audienceOfJob, whyOver } from './audience.ts';
import { holds } from './condition.ts';
import { type Evaluation, leadName } from './evaluation.ts';
import { leadSubject, type Outlook } from './outlook.ts';
import { isAutomatic } from './reply.ts';
import { firstContactBy } from './status.ts';
import { isSuppressed } from './suppressed.ts';

/** Why a step with a condition is not sent. */
export const UNWANTED = 'left out: its condition does not hold';

/** What is still to be sent of an enrollment. */
export const draftsOf = ({ messages }: Pick<LeadRecord, 'messages'>, { id }: Pick<Enrollment, 'id'>): readonly Message[] =>
  [...messages.values()].filter(({ enrollment, state }) => enrollment === id && UNSENT.includes(state));

/** The enrollment in a cadence that is under way or paused; undefined when the lead is in none. */
export const activeEnrollment = ({ enrollments }: Pick<LeadRecord, 'enrollments'>, cadence: string): Enrollment | undefined =>
  [...enrollments.values()].find((enrollment) => enrollment.cadence === cadence && enrollment.state !== 'stopped');

interface Ending { readonly end: EnrollmentEnd; readonly reason: string }

/** A mail that did not arrive and never will, in its senders' words. One that may yet arrive ends nothing. */
const isBounce = (event: LedgerEvent): boolean =>
  event.kind === 'incoming' && (event.type === 'bounced' || event.type === 'email_bounced' || event.type === 'sms_failed') && event.metadata['permanent'] !== false;

/** A step that was refused for good: the next one would speak of what nobody got. */
const refusalOf = ({ unread }: Evaluation, enrollment: Enrollment): OwnEvent<'message.failed'> | undefined => {
  const messages = stepsOf(enrollment).map(({ message }) => message);
  return unread.find((event): event is OwnEvent<'message.failed'> => event.kind === 'own' && event.type === 'message.failed' && event.payload.retry_at === null && messages.includes(event.payload.id));
};

/**
 * True when a lead has another status than at an event, and not because we wrote to them or were in touch: the contact that a cadence itself makes is no reason to end it. What
 * the lead says first ends one as an answer.
 */
export const hasMovedOn = (record: LeadRecord, { seq }: { readonly seq: number }): boolean => record.statusSeq > seq && firstContactBy(record) === undefined;

/** What a job began for a status ends with that; what a person began, when the lead is no more what it was begun for. Why it is over; undefined while it is not. */
const whyPast = (record: LeadRecord, enrollment: Enrollment): string | undefined =>
  whyOver(record, enrollment.audience) ?? (enrollment.job !== null && hasMovedOn(record, enrollment) ? `the lead is ${record.status}` : undefined);

/** Why an enrollment goes on no longer; undefined while it does. */
const endingOf = (evaluation: Evaluation, enrollment: Enrollment): Ending | undefined => {
  const { record, unread } = evaluation;
  const { seq, startedAt, cadence, audience } = enrollment;
  if (isSuppressed(record)) return { end: 'suppressed', reason: `lead suppressed (${record.suppression?.reason ?? ''})` };
  // An answer that was given before is none to this.
  const isNews = (event: LedgerEvent): boolean => event.occurredAt >= startedAt && event.seq > seq;
  const reply = unread.find((event) => isReply(event) && !isAutomatic(evaluation, event) && isNews(event));
  if (reply) return { end: 'reply', reason: `the lead answered: ${reply.type}` };
  const answered = [...unread, ...evaluation.events].find((event) => (event.type === 'proposal.accepted' || event.type === 'proposal.declined') && isNews(event));
  if (answered) return { end: 'reply', reason: `the proposal was ${answered.type === 'proposal.accepted' ? 'accepted' : 'declined'}` };
  if (unread.some((event) => isBounce(event) && isNews(event))) return { end: 'bounce', reason: 'what we wrote did not arrive' };
  const refused = refusalOf(evaluation, enrollment);
  if (refused) return { end: 'bounce', reason: `what we wrote was refused: ${refused.payload.reason}` };
  // A customer is met in any case: the welcome call is no reason to say nothing more.
  if (audience !== 'customer' && [...record.tasks.values()].some(({ kind, minutes, seq: made }) => kind === MEETING && minutes !== null && made > seq)) return { end: 'meeting', reason: 'a meeting is arranged' };
  const past = whyPast(record, enrollment);
  if (past !== undefined) return { end: 'status', reason: past };
  const first = [...record.enrollments.values()].filter((other) => other.cadence === cadence && other.state !== 'stopped').sort((a, b) => a.seq - b.seq)[0];
  if (first !== undefined && first.id !== enrollment.id) return { end: 'merged', reason: `already in ${cadence} (${first.id})` };
  const isUnderWay = [...record.messages.values()].some((message) => message.enrollment === enrollment.id && message.state === 'sending');
  return !isUnderWay && draftsOf(record, enrollment).length === 0 ? { end: 'done', reason: 'every step is done' } : undefined;
};

/** Says when steps are due where that is another time than before. */
const reschedule = ({ record, decide }: Evaluation, dues: ReadonlyMap<string, Instant>, saying: { readonly reason: string; readonly rule: string; readonly causeSeq?: number }): void => {
  const { reason, ...cause } = saying;
  for (const [id, dueAt] of dues) {
    const message = record.messages.get(id);
    if (message && UNSENT.includes(message.state) && message.dueAt !== dueAt) decide('message.rescheduled', { id, due_at: dueAt, reason }, cause);
  }
};

/** Each step counts from the moment at which the one before it went out. */
const followTouches = (evaluation: Evaluation, enrollment: Enrollment): void => {
  for (const event of evaluation.unread) {
    const touch = touchIn(event);
    if (touch) reschedule(evaluation, duesAfter(enrollment, touch.message, { sentAt: touch.at, ...evaluation }), { reason: 'the step before it went out', rule: 'enrollment.step', causeSeq: event.seq });
  }
};

/** Goes on after a pause: when its day has come, or a person has said so. */
const followPause = (evaluation: Evaluation, enrollment: Enrollment): void => {
  const { record, now, decide, unread, events } = evaluation;
  const isOver = enrollment.state === 'paused' && enrollment.pausedUntil !== null && enrollment.pausedUntil <= now;
  const resumed = isOver ? decide('enrollment.resumed', { id: enrollment.id, reason: 'the pause is over' }, { rule: 'enrollment.resume' })
    : [...unread, ...events].findLast((event) => event.kind === 'own' && event.type === 'enrollment.resumed' && event.payload.id === enrollment.id);
  if (resumed === undefined) return;
  const dues = duesFrom(enrollment, draftsOf(record, enrollment), { at: resumed.occurredAt, ...evaluation });
  reschedule(evaluation, dues, { reason: 'the enrollment goes on', rule: 'enrollment.step', causeSeq: resumed.seq });
};

/** The step that comes next, as it was planned, and its draft. */
export const nextStep = (record: Pick<LeadRecord, 'messages'>, enrollment: Enrollment) => {
  const drafts = draftsOf(record, enrollment);
  return stepsOf(enrollment).flatMap((step) => { const draft = drafts.find(({ id }) => id === step.message); return draft === undefined ? [] : [{ step, draft }]; })[0];
};

/** States in which a step may still go out, or may have. */
const OPEN: readonly MessageState[] = [...UNSENT, 'sending', 'unknown'];

/**
 * What keeps a step from its turn, whatever else would let it go: its enrollment is paused, a step before it has not gone out, or its own time has not come. It waits then
 * and is not late. Null where it has its turn.
 */
export const turnOf = (record: Pick<LeadRecord, 'enrollments' | 'messages'>, message: Message, now: Instant): { readonly reason: string; readonly opensAt: Instant | null } | null => {
  const enrollment = message.enrollment === null ? undefined : record.enrollments.get(message.enrollment);
  if (enrollment === undefined || enrollment.state === 'stopped' || message.approvedBy === 'human') return null;
  if (enrollment.state === 'paused') return { reason: `the enrollment is paused: ${enrollment.reason ?? ''}`, opensAt: enrollment.pausedUntil };
  const steps = stepsOf(enrollment);
  const before = steps.slice(0, steps.findIndex((step) => step.message === message.id));
  const waited = before.find((step) => OPEN.includes(record.messages.get(step.message)?.state ?? 'discarded'));
  if (waited) return { reason: `step ${waited.id} has not gone out yet`, opensAt: null };
  return message.dueAt !== null && message.dueAt > now ? { reason: 'it is not due yet', opensAt: message.dueAt } : null;
};

/** The same step of the same cadence, that a lead has had, be it as another lead that it is one with by now: no key knows of that, since each was made of who the lead was. */
export const hasHad = ({ messages }: Pick<LeadRecord, 'messages'>, { id, cadence, step, occurrence }: { readonly id?: string } & Pick<Message, 'cadence' | 'step' | 'occurrence'>): boolean => cadence !== null && step !== null
  && [...messages.values()].some((other) => other.id !== id && other.cadence === cadence && other.step === step && other.occurrence === occurrence && HAD.includes(other.state));
const HAD: readonly MessageState[] = ['sending', 'sent', 'unknown'];

/** Whether the condition of a step holds now; true for a message that has none. */
export const isWanted = (record: LeadRecord, message: Message, outlook: Outlook): boolean => {
  const when = plannedFor(record, message)?.when;
  return when === undefined || holds(when, leadSubject(record, outlook));
};

/** A step whose time has come is left out where its condition does not hold; the one after it counts from then. */
const followCondition = ({ record, now, decide, outlook }: Evaluation, enrollment: Enrollment): void => {
  const next = nextStep(record, enrollment);
  if (next === undefined || next.step.when === undefined || (next.draft.dueAt ?? now) > now) return;
  if (!isWanted(record, next.draft, outlook())) decide('message.discarded', { id: next.draft.id, reason: UNWANTED }, { rule: 'enrollment.condition' });
};

/** Moments at which time alone moves an enrollment: a pause ends, a step with a condition is due. */
export const enrollmentMoments = (record: LeadRecord): readonly Instant[] => [...record.enrollments.values()].flatMap((enrollment) => {
  if (enrollment.state === 'stopped') return [];
  if (enrollment.state === 'paused') return enrollment.pausedUntil ?? [];
  const next = nextStep(record, enrollment);
  return next?.step.when === undefined ? [] : next.draft.dueAt ?? [];
});

/** Whoever answers is not begun with: a cadence that was to begin is called off, but for one that the answer itself leads to, and for a customer's, to which it is no answer. */
const callOffBeginning = (evaluation: Evaluation): void => {
  const { record, unread, decide } = evaluation;
  const reply = unread.findLast((event) => isReply(event) && !isAutomatic(evaluation, event));
  if (reply === undefined) return;
  for (const job of record.jobs.values()) {
    const { id, kind, state, seq } = job;
    if (cadenceOfKind(kind) === undefined || seq > reply.seq || (state !== 'waiting' && state !== 'queued') || audienceOfJob(job) === 'customer') continue;
    decide('job.cancelled', { id, reason: `the lead answered: ${reply.type}` }, { rule: 'enrollment.reply', causeSeq: reply.seq });
  }
};

/** A customer's answer leads nowhere by itself: it is for a person to write back. */
const askForAnswer = ({ record, now, decide, newId }: Evaluation, { cadence }: Enrollment, causeSeq: number): void => {
  decide('task.created', {
    id: newId('task'), title: `Answer ${leadName(record)}`, kind: 'follow_up', due_at: now, owner: record.owner, deal: null, urgency: 'high', text: `They have answered ${cadence}.`,
  }, { rule: 'enrollment.answered', causeSeq });
};

/** Ends enrollments that have come to their end, and takes back what was still to be sent of them; moves the steps of the others. */
export const followEnrollments = (evaluation: Evaluation): void => {
  const { record, decide } = evaluation;
  callOffBeginning(evaluation);
  for (const { id, state } of record.enrollments.values()) {
    if (state === 'stopped') continue;
    const current = (): Enrollment => record.enrollments.get(id) as Enrollment;
    const stop = (ending: Ending): void => {
      const rule = `enrollment.${ending.end}`;
      const { seq } = decide('enrollment.stopped', { id, ...ending }, { rule });
      if (ending.end === 'reply' && current().audience !== 'lead') askForAnswer(evaluation, current(), seq);
      for (const draft of draftsOf(record, current())) decide('message.discarded', { id: draft.id, reason: ending.reason }, { rule, causeSeq: seq });
    };
    const ending = endingOf(evaluation, current());
    if (ending) { stop(ending); continue; }
    followPause(evaluation, current());
    if (current().state === 'paused') continue;
    followTouches(evaluation, current());
    followCondition(evaluation, current());
  }
};
