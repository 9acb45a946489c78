import type { Command } from 'commander';
import type { InterventionRow } from '../app/advise/interventions.ts';
import { type Call, callOf, type Deps, document } from '../cli/command.ts';
import { parseChoice, parseCount } from '../cli/parse.ts';
import { formatTime } from '../cli/time.ts';
import { toIso } from '../core/base/instant.ts';
import { count } from '../core/base/text.ts';
import { INTERVENTION_TYPES, type InterventionType } from '../core/ledger/event.ts';

interface ListFlags { readonly all?: true; readonly limit?: number; readonly type?: InterventionType }
const FIELDS = ['id', 'type', 'title', 'message', 'suggested_response', 'technique', 'objection', 'urgency', 'lead_id', 'lead_name', 'created_at', 'done_at'] as const;
const SHOW_FIELDS = [...FIELDS, 'techniques'] as const;

const jsonOf = (row: InterventionRow, zone: string): Record<(typeof FIELDS)[number], unknown> => ({
  id: row.id, type: row.type, title: row.title, message: row.message, suggested_response: row.suggestedResponse, technique: row.technique, objection: row.objection, urgency: row.urgency,
  lead_id: row.leadId, lead_name: row.leadName, created_at: toIso(row.createdAt, zone), done_at: row.doneAt === null ? null : toIso(row.doneAt, zone),
});

const list = async ({ all, limit, type, ...call }: Call & ListFlags): Promise<void> => {
  const [{ withContext }, { listInterventions }] = await Promise.all([import('../app/context.ts'), import('../app/advise/interventions.ts')]);
  await withContext(call, async (context) => {
    const zone = call.zone(context.zone);
    const rows = await listInterventions(context, { all: all === true, ...(limit === undefined ? {} : { limit }), ...(type === undefined ? {} : { type }) });
    await call.out.list<InterventionRow>({
      rows, json: (row) => jsonOf(row, zone),
      columns: [
        { title: 'When', text: ({ createdAt }) => formatTime(createdAt, zone) },
        { title: 'Urgency', text: ({ urgency }, style) => (urgency === 'critical' ? style.red(urgency) : urgency), drop: 1 },
        { title: 'Type', text: (row) => row.type ?? '-', drop: 2 },
        { title: 'What', text: ({ title }) => title, shrink: true },
        { title: 'Say', text: ({ suggestedResponse }) => suggestedResponse, shrink: true, drop: 3 },
        { title: 'ID', text: ({ id }) => id },
      ],
      empty: all ? 'No interventions.' : 'Nothing waits for you to step in.', ...(rows[0] === undefined ? {} : { next: `salesos interventions show ${rows[0].id}` }),
    });
  });
};

const show = async ({ id, ...call }: Call & { readonly id: string }): Promise<void> => {
  const [{ withContext }, { showIntervention }] = await Promise.all([import('../app/context.ts'), import('../app/advise/interventions.ts')]);
  await withContext(call, async (context) => {
    const zone = call.zone(context.zone);
    const row = await showIntervention(context, id);
    const { out } = call;
    const techniques = row.techniques.map(({ id: technique, name, response, suggested, replied, nextStep, won, tried, overcame }) => ({ id: technique, name, response, suggested, replied, next_step: nextStep, won, tried, overcame }));
    out.record({ ...jsonOf(row, zone), techniques }, () => [
      out.style.bold(row.title), ...row.message.split('\n').map((line) => `  ${line}`), '',
      ...(row.suggestedResponse === '' ? [] : ['Say:', ...row.suggestedResponse.split('\n').map((line) => `  ${line}`), '']),
      ...(techniques.length === 0 ? [] : ['Techniques:', ...techniques.map(({ id: technique, name, suggested, replied, next_step, won, tried, overcame }) =>
        `  ${technique === row.technique ? '*' : ' '} ${name} (${technique}): suggested to ${count(suggested, 'lead')}; ${replied} answered, ${next_step} went a step on, ${won} won${tried === 0 ? '' : `; overcame ${overcame} of ${tried}`}`), '']),
      `${row.type ?? 'intervention'}, ${row.urgency}, ${formatTime(row.createdAt, zone)}, ${row.doneAt === null ? 'open' : `done ${formatTime(row.doneAt, zone)}`}`,
      ...(row.leadId === null ? [] : [`Lead ${row.leadName ?? row.leadId} (salesos leads show ${row.leadId})`]),
    ]);
    if (row.doneAt === null) out.next(`salesos interventions done ${row.id}`);
  });
};

const done = async ({ ids, ...call }: Call & { readonly ids: readonly string[] }): Promise<void> => {
  const [{ withContext }, { finishInterventions }] = await Promise.all([import('../app/context.ts'), import('../app/advise/interventions.ts')]);
  const marked = await withContext(call, (context) => finishInterventions(context, ids));
  call.out.record({ done: marked }, [`${count(marked, 'intervention')} done.`]);
};

export const register = (program: Command, deps: Deps, run = { list, show, done }): void => {
  const interventions = program.command('interventions').description('What you should act on at once: list, show, done');
  document(interventions.command('list', { isDefault: true }).description('List what waits for you to step in, newest first')
    .option('--all', 'also those that are done').option('--limit N', 'at most N', parseCount).option('--type TYPE', 'only these: coaching, alert, opportunity, meeting, payment', parseChoice(INTERVENTION_TYPES)), {
    more: 'Raised when a message is read or an event comes in: somebody of high value wrote, an objection, a competitor, a meeting, a payment that failed, a proposal that was looked at and not answered.',
    examples: [['salesos interventions list', 'what is open'], ['salesos interventions list --type coaching --json', 'objections, for a script']], json: FIELDS,
  }).action((flags: ListFlags, command: Command) => run.list({ ...callOf(command, deps), ...flags }));
  document(interventions.command('show').description('One intervention with what to say, and how each technique did').argument('<id>', 'its id, or the unique beginning of it'), {
    examples: [['salesos interventions show nt_1a2b', 'all of it']], json: SHOW_FIELDS,
  }).action((id: string, _options: object, command: Command) => run.show({ ...callOf(command, deps), id }));
  document(interventions.command('done').description('Mark interventions as done').argument('<ids...>', 'their ids, or the unique beginnings of them'), {
    examples: [['salesos interventions done nt_1a2b', 'I have stepped in']], json: ['done'],
  }).action((ids: readonly string[], _options: object, command: Command) => run.done({ ...callOf(command, deps), ids }));
};
