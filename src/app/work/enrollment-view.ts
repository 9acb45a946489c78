import { type Instant, toIso } from '../../core/base/instant.ts';
import type { JsonObject } from '../../core/base/ports.ts';
import type { EnrollmentEnd, PlannedStep } from '../../core/ledger/event.ts';
import type { Enrollment, Message } from '../../core/ledger/lead-record.ts';

export interface StepView {
  readonly id: string;
  readonly dueAt: Instant;
  readonly message: string;
  readonly state: string;
  readonly channel: string;
  readonly subject: string;
}
export interface EnrollmentView {
  readonly id: string; readonly cadence: string; readonly state: Enrollment['state']; readonly job: string | null;
  readonly startedAt: Instant; readonly stoppedAt: Instant | null; readonly end: EnrollmentEnd | null; readonly reason: string | null;
  readonly steps: readonly StepView[];
}

/** An enrollment with its steps as they stand, from the messages that were written for them. */
export const enrollmentViewOf = (enrollment: Enrollment, messages: Iterable<Pick<Message, 'id' | 'channel' | 'subject'> & { readonly state: string }>): EnrollmentView => {
  const { id, cadence, state, job, startedAt, stoppedAt, end, reason } = enrollment;
  const byId = new Map([...messages].map((message) => [message.id, message]));
  const steps = (JSON.parse(enrollment.steps) as readonly PlannedStep[]).map((step): StepView => {
    const { state: stands = 'gone', channel = '', subject = '' } = byId.get(step.message) ?? {};
    return { id: step.id, dueAt: step.due_at, message: step.message, state: stands, channel, subject };
  });
  return { id, cadence, state, job, startedAt, stoppedAt, end, reason, steps };
};

/** The documented JSON of an enrollment. */
export const enrollmentJson = ({ id, cadence, state, job, startedAt, stoppedAt, end, reason, steps }: EnrollmentView, zone: string): JsonObject => ({
  id, cadence, state, job, started_at: toIso(startedAt, zone), stopped_at: stoppedAt === null ? null : toIso(stoppedAt, zone), end, reason,
  steps: steps.map((step) => ({ id: step.id, due_at: toIso(step.dueAt, zone), message: step.message, state: step.state, channel: step.channel, subject: step.subject })),
});
