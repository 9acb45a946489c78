import { queueingOf } from '../../../core/decide/permission.ts';
import { hasMeeting, hasOpenJob } from '../../../core/decide/job.ts';
import { isSuppressed } from '../../../core/decide/suppressed.ts';
import type { Effect } from '../../../core/ledger/effect.ts';
import { reachesPerson } from '../../../core/work/policy.ts';
import { decided, type JobInput, type Outcome, simpleRecipe } from './recipe.ts';

const queued = (input: JobInput, kind: string): readonly Effect[] => {
  const { job, record, rules, world, now, standing, newId } = input;
  const { job: part, request, notice } = queueingOf({ record, rules, world, scoreMilli: standing.scoreMilli, confidence: standing.intentConfidence }, {
    kind, dedupeKey: `${record.id}:${kind}:${job.id}`, reason: `part of ${job.id}`, now, newId,
  });
  return [
    decided(input, 'job.queued', part), ...(request === null ? [] : [decided(input, 'approval.requested', request)]),
    ...(notice === null ? [] : [decided(input, 'notification.raised', notice)]),
  ];
};

/**
 * What the lead needs from where it stands: queues the jobs of its status that are not under way, each asked about and paid for like any
 * other, so that the sum is what the parts cost.
 */
export const fullPipeline = simpleRecipe((input): Outcome => {
  const { record, rules, job } = input;
  const kinds = (rules.jobs.byStatus[record.status] ?? []).filter((kind) =>
    kind !== job.kind && !hasOpenJob(record, kind) && !(isSuppressed(record) && reachesPerson(kind)) && !(kind === 'book_meeting' && hasMeeting(record)));
  return { effects: kinds.flatMap((kind) => queued(input, kind)), result: { queued: kinds, status: record.status }, energy: 0 };
});
