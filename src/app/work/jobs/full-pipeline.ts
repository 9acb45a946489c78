import { hasMeeting, hasOpenJob, stageKinds } from '../../../core/decide/job.ts';
import { isSuppressed } from '../../../core/decide/suppressed.ts';
import { reachesPerson } from '../../../core/work/policy.ts';
import { type Outcome, queuedFrom, simpleRecipe } from './recipe.ts';

/**
 * What the lead needs from where it stands: queues the jobs of its status that are not under way, each asked about and paid for like any
 * other, so that the sum is what the parts cost.
 */
export const fullPipeline = simpleRecipe((input): Outcome => {
  const { record, rules, job } = input;
  const kinds = stageKinds(record, rules).filter((kind) =>
    kind !== job.kind && !hasOpenJob(record, kind) && !(isSuppressed(record) && reachesPerson(kind)) && !(kind === 'book_meeting' && hasMeeting(record)));
  return { effects: kinds.flatMap((kind) => queuedFrom(input, kind, `part of ${job.id}`)), result: { queued: kinds, status: record.status }, energy: 0 };
});
