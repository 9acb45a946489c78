import type { Command } from 'commander';
import type { Context } from '../app/context.ts';
import type { Answer, ApprovalQuery, ApprovalRow } from '../app/work/approval.ts';
import { registerAutonomy } from './approval-stats.ts';
import { registerEdit } from './approval-edit.ts';
import { AppError } from '../core/base/errors.ts';
import { toIso } from '../core/base/instant.ts';
import { count } from '../core/base/text.ts';
import { type Call, callOf, document, type Deps } from '../cli/command.ts';
import { parseChoice, parseCount } from '../cli/parse.ts';
import { formatTime } from '../cli/time.ts';

const STATES = ['open', 'approved', 'rejected', 'expired', 'cancelled', 'all'] as const;
type State = (typeof STATES)[number];
const FIELDS = ['id', 'type', 'kind', 'job', 'lead_id', 'lead_name', 'reason', 'risk', 'energy', 'draft', 'edited', 'state', 'expires_at', 'created_at', 'decided_at'] as const;
const ANSWER_FIELDS = ['id', 'answer', 'kind', 'job', 'lead_id', 'lead_name'] as const;

const isoOf = (instant: number | null, zone: string): string | null => (instant === null ? null : toIso(instant, zone));
const jsonOf = (row: ApprovalRow, zone: string): Record<(typeof FIELDS)[number], unknown> => ({
  id: row.id, type: row.kind, kind: row.jobKind, job: row.job, lead_id: row.leadId, lead_name: row.leadName, reason: row.reason, risk: row.risk, energy: row.energy,
  draft: row.draft, edited: row.edited === 1, state: row.state, expires_at: isoOf(row.expiresAt, zone), created_at: isoOf(row.createdAt, zone), decided_at: isoOf(row.decidedAt, zone),
});

interface Filter { readonly kind?: string; readonly lead?: string; readonly type?: 'approval' | 'suggestion'; readonly where?: string }
const queryOf = async (context: Context, { kind, lead, type, where }: Filter): Promise<Omit<ApprovalQuery, 'state' | 'limit'>> => ({
  ...(kind !== undefined && { jobKind: kind }), ...(lead !== undefined && { lead }), ...(type !== undefined && { kind: type }),
  ...(where !== undefined && { where: (await import('../app/lead/where.ts')).whereOf(context, where) }),
});

const list = async ({ state = 'open', limit = -1, ...options }: Call & Filter & { readonly state?: State; readonly limit?: number }): Promise<void> => {
  const { withContext } = await import('../app/context.ts');
  const { readApprovals } = await import('../app/work/approval.ts');
  await withContext(options, async (context) => {
    const zone = options.zone(context.zone);
    const rows = await readApprovals(context, { ...await queryOf(context, options), state, limit });
    await options.out.list({
      rows, json: (row) => jsonOf(row, zone),
      columns: [
        { title: 'ID', text: ({ id }) => id },
        { title: 'Job', text: ({ jobKind }) => jobKind },
        { title: 'Lead', text: ({ leadName, leadId }) => leadName ?? leadId, shrink: true },
        { title: 'Risk', text: ({ risk }, style) => (risk === 'high' ? style.yellow(risk) : risk) },
        { title: 'Until', text: ({ expiresAt }) => formatTime(expiresAt, zone), drop: 1 },
        { title: 'Why', text: ({ reason }) => reason, shrink: true, drop: 2 },
        { title: 'Type', text: ({ kind }) => kind, drop: 3 },
        ...(state === 'open' ? [] : [{ title: 'State', text: (row: ApprovalRow): string => row.state }]),
      ],
      empty: 'Nothing waits for a yes.', ...(state === 'open' && rows[0] && { next: `salesos approvals show ${rows[0].id}` }),
    });
  });
};

const show = async ({ approval, ...call }: Call & { readonly approval: string }): Promise<void> => {
  const { withContext } = await import('../app/context.ts');
  const { showApproval } = await import('../app/work/approval.ts');
  await withContext(call, async (context) => {
    const zone = call.zone(context.zone);
    const row = await showApproval(context, approval);
    call.out.record(jsonOf(row, zone), () => [
      `${call.out.style.bold(row.jobKind)}  ${row.id}  ${row.kind}`,
      `Lead       ${row.leadName ?? '(no name)'}  ${row.leadId}`,
      `State      ${row.state}${row.edited === 1 ? ' in other words' : ''}${row.decidedAt === null ? '' : ` since ${formatTime(row.decidedAt, zone)}`}`,
      `Why        ${row.reason}`,
      `Risk       ${row.risk}, ${row.energy} energy`,
      `Asked      ${formatTime(row.createdAt, zone)}${row.expiresAt === null ? '' : `, expires ${formatTime(row.expiresAt, zone)}`}`,
      ...(row.draft === '' ? [] : ['', ...row.draft.split('\n')]),
    ]);
    if (row.state === 'open') call.out.next(`salesos approvals approve ${row.id}`, row.draft === '' ? 'or reject it' : 'or edit or reject it');
  });
};

interface AnswerFlags extends Filter { readonly all?: true; readonly reason?: string }
interface AnswerOptions extends Call, AnswerFlags { readonly refs: readonly string[]; readonly accept: boolean }

const answer = async ({ refs, all, reason = '', accept: isYes, ...options }: AnswerOptions): Promise<void> => {
  const { withContext } = await import('../app/context.ts');
  const { answerApprovals, selectApprovals } = await import('../app/work/approval.ts');
  const isBulk = all === true || options.kind !== undefined || options.lead !== undefined || options.type !== undefined || options.where !== undefined;
  const verb = isYes ? 'approve' : 'reject';
  if (refs.length === 0 && !isBulk) throw new AppError('usage', `Name what to ${verb}, or use --all, --kind, --lead or --where.`, { hint: 'See: salesos approvals list' });
  await withContext(options, async (context) => {
    const rows = await selectApprovals(context, refs.length > 0 ? { refs } : { query: { ...await queryOf(context, options), state: 'open', limit: -1 } });
    if (isBulk && refs.length === 0 && rows.length > 0) await options.confirm(`${isYes ? 'Approve' : 'Reject'} ${count(rows.length, 'job')}?`);
    const progress = options.progress(isYes ? 'Approving' : 'Rejecting', rows.length);
    const answers = await answerApprovals(context, { rows, answer: isYes ? { yes: true } : { yes: false, reason }, onProgress: (done) => progress.step(done) });
    progress.end();
    await options.out.list({
      rows: answers,
      json: (one): Record<(typeof ANSWER_FIELDS)[number], unknown> => ({ id: one.id, answer: one.answer, kind: one.jobKind, job: one.job, lead_id: one.leadId, lead_name: one.leadName }),
      columns: [
        { title: 'ID', text: ({ id }: Answer) => id }, { title: 'Answer', text: (one) => one.answer }, { title: 'Job', text: ({ jobKind }) => jobKind },
        { title: 'Lead', text: ({ leadName, leadId }) => leadName ?? leadId, shrink: true },
      ],
      empty: 'Nothing waits for a yes.',
    });
    if (answers.length > 0 && isYes) options.out.next('salesos queue run', 'to do it now; the next tick does it otherwise');
  });
};

const withFilter = (command: Command): Command => command
  .option('--kind KIND', 'only this kind of job').option('--lead LEAD', 'only those about this lead')
  .option('--where FILTER', 'only those about leads that fit: "score>60 and country=DE", see: salesos help filters')
  .option('--type TYPE', 'approval or suggestion', parseChoice(['approval', 'suggestion'] as const));

/** `salesos approvals`: what waits for a human yes. */
export const register = (program: Command, deps: Deps, run = { list, show, answer }): void => {
  const approvals = program.command('approvals').description('What waits for your yes');
  document(withFilter(approvals.command('list', { isDefault: true }).description('List approvals and suggestions, high risk first')
    .option('--state STATE', STATES.join(', '), parseChoice(STATES)).option('--limit N', 'at most N', parseCount)), {
    examples: [['salesos approvals', 'what waits'], ['salesos approvals list --kind follow_up --json', 'for a script']], json: FIELDS,
  }).action((options: Filter & { readonly state?: State; readonly limit?: number }, command: Command) => run.list({ ...callOf(command, deps), ...options }));

  document(approvals.command('show').description('Show one with its draft').argument('<approval>', 'by id, prefix, or the id of its job'), {
    examples: [['salesos approvals show ap_3f', 'with the draft']], json: FIELDS,
  }).action((approval: string, _options: object, command: Command) => run.show({ ...callOf(command, deps), approval }));

  document(withFilter(approvals.command('approve').description('Say yes: the jobs run').argument('[approvals...]', 'by id, prefix, or the id of the job').option('--all', 'all that wait')), {
    examples: [['salesos approvals approve ap_3f', 'one'], ['salesos approvals approve --kind follow_up --yes', 'all of a kind, without being asked'], ['salesos approvals approve --kind follow_up --where "score>60"', 'those that fit, after a question with their number']], json: ANSWER_FIELDS,
  }).action((refs: readonly string[], options: AnswerFlags, command: Command) => run.answer({ ...callOf(command, deps), ...options, refs, accept: true }));

  document(withFilter(approvals.command('reject').description('Say no: the jobs are cancelled').argument('[approvals...]', 'by id, prefix, or the id of the job')
    .option('--all', 'all that wait').option('--reason TEXT', 'why')), {
    examples: [['salesos approvals reject ap_3f --reason "wrong person"', 'one']], json: ANSWER_FIELDS,
  }).action((refs: readonly string[], options: AnswerFlags, command: Command) => run.answer({ ...callOf(command, deps), ...options, refs, accept: false }));

  registerEdit(approvals, deps);
  registerAutonomy(approvals, deps);
};
