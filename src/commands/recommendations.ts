import type { Command } from 'commander';
import type { RecommendationRow } from '../app/advise/recommendations.ts';
import { type Call, callOf, type Deps, document } from '../cli/command.ts';
import { parseCount } from '../cli/parse.ts';
import { formatTime } from '../cli/time.ts';
import { toIso } from '../core/base/instant.ts';

interface ListFlags { readonly all?: true; readonly limit?: number }
interface ListOptions extends Call, ListFlags {}
interface AnswerOptions extends Call { readonly id: string; readonly answer: 'accepted' | 'dismissed' }
const FIELDS = ['id', 'lead_id', 'lead_name', 'action', 'reason', 'urgency', 'state', 'created_at', 'expires_at'] as const;

const jsonOf = (row: RecommendationRow, zone: string): object => ({
  id: row.id, lead_id: row.leadId, lead_name: row.leadName, action: row.action, reason: row.reason, urgency: row.urgency, state: row.state,
  created_at: toIso(row.createdAt, zone), expires_at: toIso(row.expiresAt, zone),
});

const list = async ({ all, limit, ...call }: ListOptions): Promise<void> => {
  const { withContext } = await import('../app/context.ts');
  const { listRecommendations } = await import('../app/advise/recommendations.ts');
  await withContext(call, async (context) => {
    const zone = call.zone(context.zone);
    const rows = await listRecommendations(context, { all: all === true, ...(limit === undefined ? {} : { limit }) });
    await call.out.list({
      rows, json: (row) => jsonOf(row, zone),
      columns: [
        { title: 'ID', text: ({ id }) => id },
        { title: 'Urgency', text: ({ urgency }, style) => (urgency === 'critical' ? style.red(urgency) : urgency) },
        { title: 'Lead', text: ({ leadName, leadId }) => leadName ?? leadId, shrink: true },
        { title: 'Action', text: ({ action }) => action, shrink: true },
        { title: 'Reason', text: ({ reason }) => reason, shrink: true, drop: 2 },
        { title: 'Until', text: ({ expiresAt }) => formatTime(expiresAt, zone), drop: 1 },
        ...(all ? [{ title: 'State', text: ({ state }: RecommendationRow): string => state }] : []),
      ],
      empty: 'No open recommendation.',
    });
  });
};

const answer = async ({ id, answer: wanted, ...call }: AnswerOptions): Promise<void> => {
  const { withContext } = await import('../app/context.ts');
  const { answerRecommendation } = await import('../app/advise/recommendations.ts');
  await withContext(call, async (context) => {
    const row = await answerRecommendation(context, id, wanted);
    call.out.record(jsonOf(row, call.zone(context.zone)), [`${wanted === 'accepted' ? 'Accepted' : 'Dismissed'}: ${row.action} (${row.leadName ?? row.leadId}).`]);
    if (wanted === 'accepted') call.out.next(`salesos leads show ${row.leadId}`);
  });
};

export const register = (program: Command, deps: Deps, run = { list, answer }): void => {
  const recommendations = program.command('recommendations').description('What the rules suggest doing with a lead');
  document(recommendations.command('list', { isDefault: true }).description('List open recommendations, the most urgent first')
    .option('--all', 'also accepted, dismissed and expired ones').option('--limit N', 'at most N', parseCount), {
    examples: [['salesos recommendations list', 'the open ones']], json: FIELDS,
  }).action((flags: ListFlags, command: Command) => run.list({ ...callOf(command, deps), ...flags }));
  for (const [verb, wanted, what] of [['accept', 'accepted', 'Accept one: it is being done'], ['dismiss', 'dismissed', 'Dismiss one: it will not be done']] as const) {
    document(recommendations.command(verb).description(what).argument('<id>', 'its id, or the unique beginning of it'), {
      examples: [[`salesos recommendations ${verb} rc_1a2b`, what.split(':')[0] ?? '']], json: FIELDS,
    }).action((id: string, _flags: object, command: Command) => run.answer({ ...callOf(command, deps), id, answer: wanted }));
  }
};
