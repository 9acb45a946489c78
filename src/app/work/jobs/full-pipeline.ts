import { isFirstContact } from '../../../core/decide/job.ts';
import { isSuppressed } from '../../../core/decide/suppressed.ts';
import { findDraft, draftText } from '../../../core/engage/draft.ts';
import type { Effect } from '../../../core/ledger/effect.ts';
import { reachesPerson, waitsFor } from '../../../core/work/policy.ts';
import { decided, type JobInput, type Outcome, simpleRecipe } from './recipe.ts';

/** The template that shows what a kind would write. */
const SHOWN: Readonly<Record<string, string>> = { nurture: 'nurture_1', close_deal: 'proposal' };

const queued = (input: JobInput, kind: string): readonly Effect[] => {
  const { job, record, rules, world, now, standing, newId } = input;
  const permission = waitsFor({ kind, rules, mode: world.mode, leadMode: record.mode, scoreMilli: standing.scoreMilli, isFirstContact: isFirstContact(record) });
  const id = newId('job');
  const queue = decided(input, 'job.queued', {
    id, kind, dedupe_key: `${record.id}:${kind}:${job.id}`, priority: rules.jobs.priority[kind] ?? 0, run_at: now, energy: rules.jobs.energy[kind] ?? 0,
    waits_for: permission.waitsFor, reason: `part of ${job.id}; ${permission.reason}`,
  });
  if (permission.waitsFor === 'nothing') return [queue];
  const draft = findDraft({ id: SHOWN[kind] ?? kind, record, rules, world });
  return [queue, decided(input, 'approval.requested', {
    id: newId('approval'), kind: permission.waitsFor, job: id, action: kind, reason: permission.reason, risk: permission.risk,
    draft: draft === undefined ? '' : draftText(draft), expires_at: permission.waitsFor === 'approval' ? now + rules.approvals.expireAfterMs : null,
  })];
};

/**
 * What the lead needs from where it stands: queues the jobs of its status that are not under way, each asked about and paid for like any
 * other, so that the sum is what the parts cost.
 */
export const fullPipeline = simpleRecipe((input): Outcome => {
  const { record, rules, job } = input;
  const open = new Set([...record.jobs.values()].filter(({ state }) => state === 'queued' || state === 'waiting').map(({ kind }) => kind));
  const kinds = (rules.jobs.byStatus[record.status] ?? []).filter((kind) => 
    kind !== job.kind && !open.has(kind) && !(isSuppressed(record) && reachesPerson(kind)));
  return { effects: kinds.flatMap((kind) => queued(input, kind)), result: { queued: kinds, status: record.status }, energy: 0 };
});
