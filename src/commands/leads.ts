import type { Command } from 'commander';
import { AppError } from '../core/base/errors.ts';
import { LEAD_STATUSES, type LeadStatus } from '../core/ledger/event.ts';
import { LEAD_NAMES, type LeadView, leadJson, type Temperature, TEMPERATURES } from '../app/lead/lead-view.ts';
import type { LeadQuery } from '../app/lead/leads.ts';
import { type Call, callOf, type Deps, document } from '../cli/command.ts';
import { parseChoice, parseCount } from '../cli/parse.ts';
import type { Style } from '../cli/style.ts';
import type { Column } from '../cli/table.ts';
import { formatAge } from '../cli/time.ts';
import { registerLeadAnswers } from './lead-answers.ts';
import { registerLeadCustomer } from './lead-customer.ts';
import { registerLeadDuplicates } from './lead-duplicates.ts';
import { registerLeadEdits } from './lead-edit.ts';
import { registerLeadDossier } from './lead-dossier.ts';
import { registerLeadErase } from './lead-erase.ts';
import { registerLeadSearch } from './lead-search.ts';
import { registerLeadShow } from './lead-show.ts';
import { registerLeadSuppress } from './lead-suppress.ts';

const SORTS = ['score', 'name', 'created', 'activity', 'status'] as const;
/** A person reads a screen, a program everything. */
const ON_A_TERMINAL = 50;

/** Points in milli-points. Raises `usage`. */
const parsePoints = (text: string): number => {
  const points = Number(text);
  if (!/^\d+(\.\d+)?$/.test(text) || points > 100) throw new AppError('usage', `"${text}" is no score.`, { hint: 'A score is a number from 0 to 100.' });
  return Math.round(points * 1000);
};

const temperatureText = ({ temperature }: LeadView, style: Style): string => {
  if (temperature === 'hot') return style.red('hot');
  return temperature === 'warm' ? style.yellow('warm') : 'cold';
};

const columnsAt = (now: number): readonly Column<LeadView>[] => [
  { title: 'ID', text: ({ id }) => id, drop: 4 },
  { title: 'Name', text: ({ name }) => name ?? '-', shrink: true },
  { title: 'E-mail', text: ({ email }) => email ?? '-', shrink: true, drop: 7 },
  { title: 'Company', text: ({ company }) => company ?? '-', shrink: true },
  { title: 'Status', text: ({ status }) => status },
  { title: 'Score', text: ({ scoreMilli }, style) => style.score(scoreMilli), align: 'right' },
  { title: 'Temp.', text: temperatureText, drop: 2 },
  { title: 'Intent', text: ({ intent }) => intent ?? '-', drop: 3 },
  { title: 'Pipeline', text: ({ pipeline }) => pipeline ?? '-', drop: 5 },
  { title: 'Owner', text: ({ owner }) => owner ?? '-', drop: 6 },
  { title: 'Seen', text: ({ lastActivityAt }) => formatAge(now, lastActivityAt), align: 'right', drop: 1 },
];

interface ListFlags {
  readonly status?: LeadStatus; readonly pipeline?: string; readonly owner?: string; readonly source?: string; readonly unrouted?: boolean;
  readonly minScore?: number; readonly temperature?: Temperature; readonly sort?: (typeof SORTS)[number]; readonly limit?: number;
  readonly where?: string; readonly segment?: string; readonly count?: true;
}

const list = async ({ minScore, limit, status, pipeline, owner, source, unrouted, temperature, sort, where, segment, count, ...call }: Call & ListFlags): Promise<void> => {
  const { withContext } = await import('../app/context.ts');
  const { countLeads, listLeads } = await import('../app/lead/leads.ts');
  const { segmentWhere, whereOf } = await import('../app/lead/where.ts');
  const { out } = call;
  await withContext(call, async (context) => {
    const zone = call.zone(context.zone);
    const atMost = limit ?? (out.isTerminal && out.format === 'text' ? ON_A_TERMINAL : undefined);
    const filters = [...(segment === undefined ? [] : [segmentWhere(context, segment)]), ...(where === undefined ? [] : [whereOf(context, where)])];
    const query: LeadQuery = {
      ...(filters.length > 0 && { where: { all: filters } }), ...(status && { status }), ...(pipeline !== undefined && { pipeline }), ...(owner !== undefined && { owner }),
      ...(source !== undefined && { source }), ...(unrouted && { unrouted }), ...(temperature && { temperature }), ...(sort && { sort }),
      ...(minScore !== undefined && { minScoreMilli: minScore }), ...(atMost !== undefined && { limit: atMost }),
    };
    if (count) {
      const leads = await countLeads(context, query);
      out.record({ count: leads }, [String(leads)]);
      return;
    }
    let listed = 0;
    let first: string | undefined;
    const counted = async function* (): AsyncGenerator<LeadView> {
      for await (const lead of listLeads(context, query)) { listed++; first ??= lead.id; yield lead; }
    };
    await out.list({
      rows: counted(), json: (lead) => leadJson(lead, zone), columns: columnsAt(call.clock.now()), empty: 'No leads fit.',
    });
    const isAsked = unrouted === true || [where, segment, status, pipeline, owner, source, temperature, minScore].some((flag) => flag !== undefined);
    if (listed === 0 && isAsked) out.next('salesos leads list', 'all of them');
    else if (listed === 0) out.next('salesos import FILE.csv');
    else if (limit === undefined && listed === atMost) out.say(`The first ${listed}; --limit N shows more.`);
    if (first !== undefined) out.next(`salesos leads show ${first}`);
  });
};

/** `salesos leads`: people you may sell to. */
export const register = (program: Command, deps: Deps, run = { list }): void => {
  const leads = program.command('leads').description('People you may sell to');
  document(leads.command('list', { isDefault: true }).description('List leads, best current score first')
    .option('--where FILTER', 'only those that fit: "score>60 and country=DE", see: salesos help filters')
    .option('--segment NAME', 'only those in this segment of the playbook')
    .option('--status STATUS', 'only this status', parseChoice(LEAD_STATUSES))
    .option('--pipeline PIPELINE', 'only this pipeline')
    .option('--unrouted', 'only those in no pipeline')
    .option('--owner MEMBER', 'only those of this member')
    .option('--source SOURCE', 'only those from this source')
    .option('--min-score POINTS', 'only from this score', parsePoints)
    .option('--temperature T', 'cold, warm or hot', parseChoice(TEMPERATURES))
    .option('--count', 'only how many there are')
    .option('--sort BY', SORTS.join(', '), parseChoice(SORTS))
    .option('--limit N', `at most N (a terminal shows ${ON_A_TERMINAL}, a pipe and --json everything)`, parseCount), {
    examples: [
      ['salesos leads list', 'the best leads first'], ['salesos leads list --status qualified --owner anna', 'those of Anna that are qualified'],
      ['salesos leads list --where "silent>14d and not tags=customer"', 'any question'], ['salesos leads list --json id,name,score', 'for a script'],
    ],
    json: LEAD_NAMES, otherJson: ['count'],
  }).action((options: ListFlags, command: Command) => run.list({ ...callOf(command, deps), ...options }));

  registerLeadShow(leads, deps);

  registerLeadSearch(leads, deps);
  registerLeadAnswers(leads, deps);
  registerLeadCustomer(leads, deps);
  registerLeadEdits(leads, deps);
  registerLeadDossier(leads, deps);
  registerLeadErase(leads, deps);
  registerLeadSuppress(leads, deps);
  registerLeadDuplicates(leads, deps);
};
