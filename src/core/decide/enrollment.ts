import { MEETING, isReply } from '../ledger/contact.ts';
import type { EnrollmentEnd } from '../ledger/event.ts';
import { type Enrollment, type LeadRecord, type Message, UNSENT } from '../ledger/lead-record.ts';
import type { Evaluation } from './evaluation.ts';
import { isOpen } from './status.ts';
import { isSuppressed } from './suppressed.ts';

/** What is still to be sent of an enrollment. */
export const draftsOf = ({ messages }: Pick<LeadRecord, 'messages'>, { id }: Pick<Enrollment, 'id'>): readonly Message[] =>
  [...messages.values()].filter(({ enrollment, state }) => enrollment === id && UNSENT.includes(state));

/** The enrollment in a cadence that is under way; undefined when the lead is in none. */
export const activeEnrollment = ({ enrollments }: Pick<LeadRecord, 'enrollments'>, cadence: string): Enrollment | undefined =>
  [...enrollments.values()].find((enrollment) => enrollment.cadence === cadence && enrollment.state === 'active');

interface Ending { readonly end: EnrollmentEnd; readonly reason: string }

/** Why an enrollment goes on no longer; undefined while it does. */
const endingOf = ({ record, unread }: Evaluation, enrollment: Enrollment): Ending | undefined => {
  const { seq, startedAt, cadence } = enrollment;
  if (isSuppressed(record)) return { end: 'suppressed', reason: `lead suppressed (${record.suppression?.reason ?? ''})` };
  // An answer that was given before is none to this.
  const reply = unread.find((event) => isReply(event) && event.occurredAt >= startedAt && event.seq > seq);
  if (reply) return { end: 'reply', reason: `the lead answered: ${reply.type}` };
  if ([...record.tasks.values()].some(({ kind, minutes, seq: made }) => kind === MEETING && minutes !== null && made > seq)) return { end: 'meeting', reason: 'a meeting is arranged' };
  if (!isOpen(record) || record.statusSeq > seq) return { end: 'status', reason: `the lead is ${record.status}` };
  const first = [...record.enrollments.values()].filter((other) => other.cadence === cadence && other.state === 'active').sort((a, b) => a.seq - b.seq)[0];
  if (first !== undefined && first.id !== enrollment.id) return { end: 'merged', reason: `already in ${cadence} (${first.id})` };
  const isUnderWay = [...record.messages.values()].some((message) => message.enrollment === enrollment.id && message.state === 'sending');
  return !isUnderWay && draftsOf(record, enrollment).length === 0 ? { end: 'done', reason: 'every step is done' } : undefined;
};

/** Ends enrollments that have come to their end, and takes back what was still to be sent of them. */
export const followEnrollments = (evaluation: Evaluation): void => {
  const { record, decide } = evaluation;
  for (const enrollment of record.enrollments.values()) {
    const ending = enrollment.state === 'active' ? endingOf(evaluation, enrollment) : undefined;
    if (!ending) continue;
    const rule = `enrollment.${ending.end}`;
    const { seq } = decide('enrollment.stopped', { id: enrollment.id, ...ending }, { rule });
    for (const { id } of draftsOf(record, enrollment)) decide('message.discarded', { id, reason: ending.reason }, { rule, causeSeq: seq });
  }
};
