import { AppError } from '../../core/base/errors.ts';
import type { Effect } from '../../core/ledger/effect.ts';
import type { Condition } from '../../core/playbook/rules.ts';
import { type ApprovalFilter, type ApprovalRow, listApprovals, listApprovalsByIdPrefix } from '../../db/work/approval.ts';
import type { ReadTx, Tx } from '../../db/store.ts';
import { actIn } from '../ledger/act.ts';
import type { Context } from '../context.ts';
import { byItsId, idIn, oneNamed } from '../named.ts';
import { resolveLead } from '../lead/lead-ref.ts';
import { viewLeads } from '../lead/leads.ts';
import { human } from '../ledger/ledger.ts';
import { proposeAutonomy } from './autonomy.ts';

export type { ApprovalRow };

export interface ApprovalQuery extends Omit<ApprovalFilter, 'leadKey'> {
  /** As a person names it. */
  readonly lead?: string;
  /** Only those about leads for which it holds. */
  readonly where?: Condition;
}

/** The rows that fit, the condition on their leads among what must. */
const fitting = (tx: ReadTx, context: Context, query: ApprovalQuery): readonly ApprovalRow[] => {
  const { where, limit, ...rest } = query;
  if (where === undefined) return listApprovals(tx, filterOf(tx, { ...rest, limit }));
  const rows = listApprovals(tx, filterOf(tx, { ...rest, limit: -1 }));
  const fits = new Set(viewLeads(tx, context, [...new Set(rows.map(({ leadKey }) => leadKey))], { now: tx.now, condition: where }).map(({ id }) => id));
  const found = rows.filter(({ leadId }) => fits.has(leadId));
  return limit < 0 ? found : found.slice(0, limit);
};

const filterOf = (tx: ReadTx, { lead, ...filter }: Omit<ApprovalQuery, 'where'>): ApprovalFilter =>
  ({ ...filter, ...(lead !== undefined && { leadKey: resolveLead(tx, lead).key }) });

/** What waits for a yes. Raises `not_found`, `conflict` for the lead. */
export const readApprovals = (context: Context, query: ApprovalQuery): Promise<readonly ApprovalRow[]> =>
  context.store.read((tx) => fitting(tx, context, query), context.signal);

/** By id, unique prefix, or the id of the job that waits. Raises `not_found`, and `conflict` with the candidates. */
export const resolveApproval = (tx: ReadTx, ref: string): ApprovalRow => {
  const wanted = idIn(ref);
  const found = /^ap_/.test(wanted) ? listApprovalsByIdPrefix(tx, wanted) : listApprovals(tx, { state: 'open', limit: -1 }).filter(({ job }) => wanted !== '' && job === wanted);
  return oneNamed(ref, found, {
    none: { message: `No approval or suggestion matches "${ref}".`, hint: 'See: salesos approvals list' },
    many: { noun: 'approvals', hint: byItsId(({ action }) => action) },
  });
};

export const showApproval = (context: Context, ref: string): Promise<ApprovalRow> => context.store.read((tx) => resolveApproval(tx, ref), context.signal);

export interface Answer { readonly id: string; readonly job: string; readonly jobKind: string; readonly leadId: string; readonly leadName: string | null; readonly answer: 'approved' | 'rejected' }

export const assertOpen = (tx: ReadTx, { id, state, expiresAt }: ApprovalRow): void => {
  if (state !== 'open') throw new AppError('conflict', `${id} is ${state} already.`, { hint: 'See: salesos approvals list --state all' });
  if (expiresAt !== null && expiresAt <= tx.now) throw new AppError('conflict', `${id} has expired.`, { hint: 'The next tick cancels its job; a new event may ask again.' });
};

/** A yes, in other words where `draft` is given; or a no. */
export type Word = { readonly yes: true; readonly draft?: string } | { readonly yes: false; readonly reason: string };

/** Answers one inside the caller's transaction: a yes releases the job, a no cancels it. Raises `conflict` when it is not open any more. */
export const answerIn = (tx: Tx, context: Context, row: ApprovalRow, answer: Word): Answer => {
  assertOpen(tx, row);
  const effects: readonly Effect[] = answer.yes ? [human('approval.approved', { id: row.id, ...(answer.draft !== undefined && answer.draft !== row.draft && { draft: answer.draft }) }), human('job.released', { id: row.job })]
    : [human('approval.rejected', { id: row.id, reason: answer.reason }), human('job.cancelled', { id: row.job, reason: `rejected${answer.reason === '' ? '' : `: ${answer.reason}`}` })];
  actIn(tx, context, row.leadKey, () => effects);
  if (answer.yes) proposeAutonomy(tx, context, row.action);
  const { id, job, jobKind, leadId, leadName } = row;
  return { id, job, jobKind, leadId, leadName, answer: answer.yes ? 'approved' : 'rejected' };
};

export type Selection = { readonly refs: readonly string[] } | { readonly query: ApprovalQuery };

/** The open ones that are meant. Raises `usage` when none is named. */
export const selectApprovals = (context: Context, selection: Selection): Promise<readonly ApprovalRow[]> =>
  context.store.read((tx) => {
    if ('query' in selection) return fitting(tx, context, selection.query);
    const rows = new Map(selection.refs.map((ref) => { const row = resolveApproval(tx, ref); return [row.id, row]; }));
    return [...rows.values()];
  }, context.signal);

export interface Answering {
  readonly rows: readonly ApprovalRow[];
  readonly answer: Word;
  readonly onProgress?: (done: number) => void;
}

/** Answers one after the other, each in its own transaction. Raises `conflict` at the first that is not open any more. */
export const answerApprovals = async (context: Context, { rows, answer, onProgress }: Answering): Promise<readonly Answer[]> => {
  const answers: Answer[] = [];
  for (const row of rows) {
    answers.push(await context.store.write((tx) => answerIn(tx, context, resolveApproval(tx, row.id), answer), context.signal));
    onProgress?.(answers.length);
  }
  return answers;
};
