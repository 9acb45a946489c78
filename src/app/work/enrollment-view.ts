import { type Instant, toIso } from '../../core/base/instant.ts';
import type { JsonObject } from '../../core/base/ports.ts';
import type { Audience, EnrollmentEnd, PlannedStep } from '../../core/ledger/event.ts';
import { plannedJson } from '../../core/learn/reach.ts';
import type { Enrollment, Message } from '../../core/ledger/lead-record.ts';

export interface StepView {
  readonly id: string;
  readonly dueAt: Instant;
  readonly message: string;
  readonly state: string;
  readonly channel: string;
  readonly subject: string;
  /** The text that was drawn; null where there was no choice. */
  readonly variant: string | null;
  /** As it was planned: why then, and why by this channel. */
  readonly planned: PlannedStep;
}
export interface EnrollmentView {
  readonly id: string; readonly cadence: string; readonly state: Enrollment['state']; readonly job: string | null;
  /** How often the lead has begun the cadence, and a hash of the definition that it began with. */
  readonly occurrence: number; readonly definition: string | null; readonly pausedUntil: Instant | null; readonly audience: Audience;
  readonly startedAt: Instant; readonly stoppedAt: Instant | null; readonly end: EnrollmentEnd | null; readonly reason: string | null;
  readonly steps: readonly StepView[];
}

/** An enrollment with its steps as they stand, from the messages that were written for them. */
export const enrollmentViewOf = (enrollment: Enrollment, messages: Iterable<Pick<Message, 'id' | 'channel' | 'subject' | 'dueAt'> & { readonly state: string }>): EnrollmentView => {
  const { id, cadence, state, job, startedAt, stoppedAt, end, reason, occurrence, definition, pausedUntil, audience } = enrollment;
  const byId = new Map([...messages].map((message) => [message.id, message]));
  const steps = (JSON.parse(enrollment.steps) as readonly PlannedStep[]).map((step): StepView => {
    const { state: stands = 'gone', channel = '', subject = '', dueAt = null } = byId.get(step.message) ?? {};
    return { id: step.id, dueAt: dueAt ?? step.due_at, message: step.message, state: stands, channel, subject, variant: step.variant ?? null, planned: step };
  });
  return { id, cadence, state, job, occurrence, definition, pausedUntil, audience, startedAt, stoppedAt, end, reason, steps };
};

/** The documented JSON of an enrollment. */
export const enrollmentJson = ({ id, cadence, state, job, occurrence, definition, pausedUntil, audience, startedAt, stoppedAt, end, reason, steps }: EnrollmentView, zone: string): JsonObject => ({
  id, cadence, state, job, audience, occurrence, definition, paused_until: pausedUntil === null ? null : toIso(pausedUntil, zone), started_at: toIso(startedAt, zone), stopped_at: stoppedAt === null ? null : toIso(stoppedAt, zone), end, reason,
  steps: steps.map((step) => ({ id: step.id, due_at: toIso(step.dueAt, zone), message: step.message, state: step.state, channel: step.channel, subject: step.subject, variant: step.variant, ...plannedJson(step.planned) })),
});
