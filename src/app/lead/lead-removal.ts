import type { Effect } from '../../core/ledger/effect.ts';
import { type LeadRecord, UNSENT } from '../../core/ledger/lead-record.ts';
import { finishBatch, insertBatch } from '../../db/capture/batch.ts';
import { settleEnergy } from '../../db/work/energy.ts';
import { loadRecords, saveRecord, snapshot } from '../../db/ledger/lead-record.ts';
import { readNotifications } from '../../db/advise/notice.ts';
import type { ReadTx, Tx } from '../../db/store.ts';
import { assignWaiting } from '../deal/assign.ts';
import type { Context } from '../context.ts';
import { evaluateLeads } from '../ledger/evaluate.ts';
import { type LeadRef, resolveLead } from './lead-ref.ts';
import { applyEffects, applyToWorkspace, human } from '../ledger/ledger.ts';

export interface RemovedLead {
  readonly id: string;
  readonly name: string | null;
  /** What goes with the lead: deals that were open, work and drafts that wait. */
  readonly deals: number; readonly tasks: number; readonly jobs: number; readonly drafts: number;
}
export interface Removal {
  /** What `undo` takes back; null for a dry run. */
  readonly batch: string | null;
  readonly leads: readonly RemovedLead[];
}

const REASON = 'lead removed';

const openRowsOf = ({ deals, tasks, jobs, messages, enrollments, recommendations }: LeadRecord) => ({
  deals: [...deals.values()].filter(({ state }) => state === 'open'),
  tasks: [...tasks.values()].filter(({ state }) => state === 'open'),
  jobs: [...jobs.values()].filter(({ state }) => state === 'waiting' || state === 'queued'),
  drafts: [...messages.values()].filter(({ state }) => UNSENT.includes(state)),
  enrollments: [...enrollments.values()].filter(({ state }) => state !== 'stopped'),
  recommendations: [...recommendations.values()].filter(({ state }) => state === 'open'),
});

const told = (record: LeadRecord): RemovedLead => {
  const { deals, tasks, jobs, drafts } = openRowsOf(record);
  return {
    id: record.id, name: record.fields.name ?? record.fields.email ?? null, deals: deals.length, tasks: tasks.length, jobs: jobs.length, drafts: drafts.length,
  };
};

/** Everything that is open ends with the lead, each by its own event: nothing of it stays in a queue, a list or a sum. */
const effectsOf = (record: LeadRecord, reason: string): readonly Effect[] => {
  const { deals, tasks, jobs, drafts, enrollments, recommendations } = openRowsOf(record);
  return [
    ...deals.map(({ id }) => human('deal.lost', { id, reason: REASON })), ...tasks.map(({ id }) => human('task.cancelled', { id, reason: REASON })),
    ...jobs.map(({ id }) => human('job.cancelled', { id, reason: REASON })), ...enrollments.map(({ id }) => human('enrollment.stopped', { id, end: 'person', reason: REASON })),
    ...drafts.map(({ id }) => human('message.discarded', { id, reason: REASON })),
    ...recommendations.map(({ id }) => human('recommendation.dismissed', { id })), human('lead.removed', { reason }),
  ];
};

const recordsOf = (tx: ReadTx, refs: readonly string[]): readonly LeadRecord[] => {
  const leads = new Map<number, LeadRef>(refs.map((ref) => resolveLead(tx, ref)).map((lead) => [lead.key, lead]));
  return [...loadRecords(tx, [...leads.keys()], { now: tx.now, whole: true }).values()];
};

/** What `removeLeads` would remove, for the question before it and for a dry run. Raises `not_found`, `conflict`. */
export const describeRemoval = (context: Context, refs: readonly string[]): Promise<Removal> =>
  context.store.read((tx) => ({ batch: null, leads: recordsOf(tx, refs).map(told) }), context.signal);

/**
 * Takes leads out of everything, all or none: they are in no list, and an import of the same people leaves them out. Nothing is deleted:
 * `undo` of the batch brings them back with all that was theirs. Raises `not_found`, `conflict`.
 */
export const removeLeads = (context: Context, refs: readonly string[], reason: string): Promise<Removal> =>
  context.store.write((tx) => {
    const records = recordsOf(tx, refs);
    const leads = records.map(told);
    const [first] = leads;
    const source = leads.length === 1 ? first?.name ?? first?.id ?? '' : `${leads.length} leads`;
    const batch = insertBatch(tx, { kind: 'removal', source, fingerprint: '', cursor: 0, counts: {} });
    for (const record of records) removeOne(tx, context, { record, reason, batch: batch.key });
    if (leads.some(({ deals }) => deals > 0)) assignWaiting(tx, context);
    finishBatch(tx, batch.key, records.length, { removed: records.length });
    return { batch: batch.id, leads };
  }, context.signal);

const removeOne = (tx: Tx, context: Context, { record, reason, batch }: { readonly record: LeadRecord; readonly reason: string; readonly batch: number }): void => {
  const before = snapshot(record);
  const { jobs } = openRowsOf(record);
  applyEffects(tx, record, effectsOf(record, reason), { playbookVersion: context.playbookVersion, batch });
  saveRecord(tx, { before, after: record });
  for (const { id } of jobs) settleEnergy(tx, id, 0);
  const ids = readNotifications(tx, [...record.notifications.keys()]);
  if (ids.length > 0) applyToWorkspace(tx, [human('notifications.read', { ids })], { playbookVersion: context.playbookVersion, batch });
  evaluateLeads(tx, context, [record.key]);
};
