import type { Instant } from '../base/instant.ts';
import { dueAfter } from '../engage/due.ts';
import { ANSWERED_WITHIN_MS } from '../engage/cadence-stats.ts';
import { showWait } from '../engage/wait.ts';
import type { IncomingEvent, OwnPayloads } from '../ledger/event.ts';
import type { Enrollment, LeadRecord } from '../ledger/lead-record.ts';
import type { ReplyWay } from '../playbook/cadence-rules.ts';
import type { Rules } from '../playbook/rules.ts';
import { enrollKind } from '../work/enroll-kind.ts';
import type { Evaluation } from './evaluation.ts';
import { hasOpenJob } from './job.ts';

/*
 * Where a reply leads: the cadence that it answers ends, and may name another that the lead goes on with. That one is begun by a job, which asks mode and policy when its time has
 * come, and looks then whether there is still anything to say.
 */

/** Whether a message answers an enrollment: it goes on still, or was through not long before. */
const isAnswered = ({ state, end, startedAt, stoppedAt, seq }: Enrollment, reply: IncomingEvent): boolean => {
  if (reply.occurredAt < startedAt || reply.seq < seq) return false;
  return state !== 'stopped' || (end === 'done' && stoppedAt !== null && reply.occurredAt - stoppedAt <= ANSWERED_WITHIN_MS);
};

/** Where a message leads that was understood so, with the cadence that it answers; undefined where it only stops. Of several the one that began last has asked. */
export const wayOf = (record: Pick<LeadRecord, 'enrollments'>, reply: IncomingEvent, { payload: { intent, objection }, rules }: { readonly payload: Pick<OwnPayloads['message.understood'], 'intent' | 'objection'>; readonly rules: Pick<Rules, 'cadences'> }):
  { readonly from: string; readonly word: string; readonly way: ReplyWay } | undefined => {
  const answered = [...record.enrollments.values()].filter((enrollment) => isAnswered(enrollment, reply)).sort((a, b) => b.seq - a.seq)[0];
  const ways = answered && rules.cadences[answered.cadence]?.onReply;
  const words = [...(objection === null ? [] : [objection]), ...(intent === null ? [] : [intent])];
  for (const word of words) {
    const way = (ways as Readonly<Record<string, ReplyWay | undefined>> | undefined)?.[word];
    if (answered && way) return { from: answered.cadence, word, way };
  }
  return undefined;
};

/** Has the other cadence begun when its time comes: so long after the reply, or on the day that they name themselves. */
export const goOn = ({ record, rules, world, now, decide, newId }: Evaluation, { from, word, way }: NonNullable<ReturnType<typeof wayOf>>, { causeSeq, namedAt }: { readonly causeSeq: number; readonly namedAt: Instant | null }): void => {
  const kind = enrollKind(way.cadence);
  if (hasOpenJob(record, kind)) return;
  const wait = showWait(way);
  decide('job.queued', {
    id: newId('job'), kind, dedupe_key: `${record.id}:${kind}:${causeSeq}`, priority: rules.jobs.priority[kind] ?? 0, run_at: namedAt ?? dueAfter(now, way, { rules, world }), energy: rules.jobs.energy[kind] ?? 0,
    waits_for: 'nothing', reason: `a reply to ${from}: ${word}${namedAt === null ? (wait === null ? '' : `, ${wait} later`) : ', on the day that they name'}`,
  }, { rule: 'reply.goes_on', causeSeq });
};
