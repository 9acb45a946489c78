import { AppError } from '../../core/base/errors.ts';
import type { Effect } from '../../core/ledger/effect.ts';
import { type ApprovalFilter, type ApprovalRow, listApprovals, listApprovalsByIdPrefix } from '../../db/work/approval.ts';
import type { ReadTx, Tx } from '../../db/store.ts';
import { actIn } from '../ledger/act.ts';
import type { Context } from '../context.ts';
import { resolveLead } from '../lead/lead-ref.ts';
import { human } from '../ledger/ledger.ts';

export type { ApprovalRow };

export interface ApprovalQuery extends Omit<ApprovalFilter, 'leadKey'> {
  /** As a person names it. */
  readonly lead?: string;
}

const filterOf = (tx: ReadTx, { lead, ...filter }: ApprovalQuery): ApprovalFilter =>
  ({ ...filter, ...(lead !== undefined && { leadKey: resolveLead(tx, lead).key }) });

/** What waits for a yes. Raises `not_found`, `conflict` for the lead. */
export const readApprovals = (context: Context, query: ApprovalQuery): Promise<readonly ApprovalRow[]> =>
  context.store.read((tx) => listApprovals(tx, filterOf(tx, query)), context.signal);

/** By id, unique prefix, or the id of the job that waits. Raises `not_found`, and `conflict` with the candidates. */
export const resolveApproval = (tx: ReadTx, ref: string): ApprovalRow => {
  const wanted = ref.trim().toLowerCase();
  const found = /^ap_/.test(wanted) ? listApprovalsByIdPrefix(tx, wanted) : listApprovals(tx, { state: 'open', limit: -1 }).filter(({ job }) => wanted !== '' && job === wanted);
  const [first, second] = found;
  const exact = found.find(({ id }) => id === wanted);
  if (exact) return exact;
  if (first === undefined) throw new AppError('not_found', `No approval or suggestion matches "${ref}".`, { hint: 'See: salesos approvals list' });
  if (second === undefined) return first;
  throw new AppError('conflict', `"${ref}" matches ${found.length} approvals.`, { hint: `Name one by its id: ${found.slice(0, 8).map(({ id, action }) => `${id}  ${action}`).join('; ')}.` });
};

export const showApproval = (context: Context, ref: string): Promise<ApprovalRow> => context.store.read((tx) => resolveApproval(tx, ref), context.signal);

export interface Answer { readonly id: string; readonly job: string; readonly jobKind: string; readonly leadId: string; readonly leadName: string | null; readonly answer: 'approved' | 'rejected' }

const assertOpen = (tx: Tx, { id, state, expiresAt }: ApprovalRow): void => {
  if (state !== 'open') throw new AppError('conflict', `${id} is ${state} already.`, { hint: 'See: salesos approvals list --state all' });
  if (expiresAt !== null && expiresAt <= tx.now) throw new AppError('conflict', `${id} has expired.`, { hint: 'The next tick cancels its job; a new event may ask again.' });
};

/** Answers one inside the caller's transaction: a yes releases the job, a no cancels it. Raises `conflict` when it is not open any more. */
export const answerIn = (tx: Tx, context: Context, row: ApprovalRow, answer: { readonly yes: true } | { readonly yes: false; readonly reason: string }): Answer => {
  assertOpen(tx, row);
  const effects: readonly Effect[] = answer.yes ? [human('approval.approved', { id: row.id }), human('job.released', { id: row.job })]
    : [human('approval.rejected', { id: row.id, reason: answer.reason }), human('job.cancelled', { id: row.job, reason: `rejected${answer.reason === '' ? '' : `: ${answer.reason}`}` })];
  actIn(tx, context, row.leadKey, () => effects);
  const { id, job, jobKind, leadId, leadName } = row;
  return { id, job, jobKind, leadId, leadName, answer: answer.yes ? 'approved' : 'rejected' };
};

export type Selection = { readonly refs: readonly string[] } | { readonly query: ApprovalQuery };

/** The open ones that are meant. Raises `usage` when none is named. */
export const selectApprovals = (context: Context, selection: Selection): Promise<readonly ApprovalRow[]> =>
  context.store.read((tx) => {
    if ('query' in selection) return listApprovals(tx, filterOf(tx, selection.query));
    const rows = new Map(selection.refs.map((ref) => { const row = resolveApproval(tx, ref); return [row.id, row]; }));
    return [...rows.values()];
  }, context.signal);

export interface Answering {
  readonly rows: readonly ApprovalRow[];
  readonly answer: { readonly yes: true } | { readonly yes: false; readonly reason: string };
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
