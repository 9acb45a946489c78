import type { Command } from 'commander';
import { formatMoney, majorUnits } from '../core/base/money.ts';
import type { PipelineView, StageView, Sum } from '../app/deal/pipelines.ts';
import { bar } from '../cli/chart.ts';
import { type Call, callOf, document, type Deps } from '../cli/command.ts';

const LIST_NAMES = ['id', 'name', 'intents', 'deals', 'deals_without_amount', 'deals_without_probability', 'sums', 'stages'] as const;

const sumText = (sums: readonly Sum[], of: 'amountMinor' | 'weightedMinor'): string =>
  (sums.length === 0 ? '-' : sums.map((sum) => formatMoney({ minor: sum[of], currency: sum.currency })).join(' + '));

const sumJson = ({ currency, amountMinor, weightedMinor }: Sum): object =>
  ({ currency, amount: majorUnits({ minor: amountMinor, currency }), weighted: majorUnits({ minor: weightedMinor, currency }) });
const STAGE_NAMES = ['id', 'name', 'status', 'probability', 'deals', 'deals_without_amount', 'deals_without_probability', 'sums'] as const;
const stageJson = ({ id, name, status, probability, deals, withoutAmount, withoutProbability, sums }: StageView): Record<(typeof STAGE_NAMES)[number], unknown> =>
  ({ id, name, status, probability, deals, deals_without_amount: withoutAmount, deals_without_probability: withoutProbability, sums: sums.map(sumJson) });
const pipelineJson = ({ id, name, intents, deals, withoutAmount, withoutProbability, sums, stages }: PipelineView): object =>
  ({ id, name, intents, deals, deals_without_amount: withoutAmount, deals_without_probability: withoutProbability, sums: sums.map(sumJson), stages: stages.map(stageJson) });

const list = async (call: Call): Promise<void> => {
  const { withContext } = await import('../app/context.ts');
  const { listPipelines } = await import('../app/deal/pipelines.ts');
  await withContext(call, async (context) => call.out.list({
    rows: await listPipelines(context),
    json: pipelineJson,
    columns: [
      { title: 'ID', text: ({ id }) => id },
      { title: 'Pipeline', text: ({ name }) => name, shrink: true },
      { title: 'Intents', text: ({ intents }) => intents.join(', ') || '-', drop: 2 },
      { title: 'Stages', text: ({ stages }) => String(stages.length), align: 'right', drop: 1 },
      { title: 'Deals', text: ({ deals }) => String(deals), align: 'right' },
      { title: 'Sum', text: ({ sums }) => sumText(sums, 'amountMinor'), align: 'right' },
      { title: 'Weighted', text: ({ sums }) => sumText(sums, 'weightedMinor'), align: 'right' },
      { title: 'No amount', text: ({ withoutAmount }) => String(withoutAmount), align: 'right', drop: 3 },
    ],
    empty: 'The playbook names no pipeline.', next: 'salesos board',
  }));
};

const show = async ({ pipeline, ...call }: Call & { readonly pipeline: string }): Promise<void> => {
  const { withContext } = await import('../app/context.ts');
  const { showPipeline } = await import('../app/deal/pipelines.ts');
  await withContext(call, async (context) => {
    const view = await showPipeline(context, pipeline);
    const { format, isTerminal, style, isUnicode } = call.out;
    if (format === 'json') { call.out.record(pipelineJson(view), []); return; }
    if (format === 'text' && isTerminal) {
      call.out.lines([`${style.bold(view.name)}  ${view.id}${view.intents.length === 0 ? '' : `, intents ${view.intents.join(', ')}`}`,
        `${view.deals} open deals, ${sumText(view.sums, 'amountMinor')}, weighted ${sumText(view.sums, 'weightedMinor')}${view.withoutAmount === 0 ? '' : `; ${view.withoutAmount} without an amount`}${view.withoutProbability === 0 ? '' : `; ${view.withoutProbability} missing a probability`}`, '']);
    }
    const most = Math.max(...view.stages.map(({ deals }) => deals));
    await call.out.list({
      rows: view.stages,
      json: stageJson,
      columns: [
        { title: 'Stage', text: ({ id }) => id },
        { title: 'Name', text: ({ name }) => name, shrink: true, drop: 1 },
        { title: 'Status', text: ({ status }) => status, drop: 2 },
        { title: 'Prob.', text: ({ probability }) => (probability === null ? '-' : `${Math.round(probability * 100)} %`), align: 'right' },
        { title: 'Deals', text: ({ deals }) => String(deals), align: 'right' },
        { title: 'Sum', text: ({ sums }) => sumText(sums, 'amountMinor'), align: 'right' },
        { title: 'Weighted', text: ({ sums }) => sumText(sums, 'weightedMinor'), align: 'right' },
        ...(isTerminal ? [{ title: '', text: ({ deals }: StageView) => bar(deals, most, 10, isUnicode), drop: 3 }] : []),
      ],
    });
    call.out.next(`salesos deals list --pipeline ${view.id}`);
  });
};

/** `salesos pipelines`: where deals stand and what they are worth. */
export const register = (program: Command, deps: Deps, run = { list, show }): void => {
  const pipelines = program.command('pipelines').description('Where deals stand and what they are worth');
  document(pipelines.command('list', { isDefault: true }).description('List the pipelines with counts and sums of their open deals'), {
    examples: [['salesos pipelines list', 'all of them'], ['salesos pipelines list --json id,deals,sums', 'for a script']],
    json: LIST_NAMES,
  }).action((_options: object, command: Command) => run.list(callOf(command, deps)));
  document(pipelines.command('show').description('Show the stages of a pipeline').argument('<pipeline>', 'a pipeline by id or name'), {
    examples: [['salesos pipelines show sales', 'its stages']],
    json: LIST_NAMES, otherJson: STAGE_NAMES,
  }).action((pipeline: string, _options: object, command: Command) => run.show({ ...callOf(command, deps), pipeline }));
};
