import type { Command } from 'commander';
import { bar } from '../cli/chart.ts';
import { type Call, callOf, type Deps, document } from '../cli/command.ts';
import { formatMoney, majorUnits } from '../core/base/money.ts';
import type { FunnelStep } from '../core/advise/funnel.ts';
import { registerForecast } from './report-forecast.ts';
import { registerAttribution } from './report-attribution.ts';

interface FunnelFlags { readonly pipeline?: string }
interface FunnelOptions extends Call, FunnelFlags {}
const FIELDS = ['pipeline', 'step', 'name', 'now', 'reached', 'conversion', 'amount', 'weighted', 'currency'] as const;
const CHART_WIDTH = 20;

const funnel = async ({ pipeline, ...call }: FunnelOptions): Promise<void> => {
  const { withContext } = await import('../app/context.ts');
  const { reportFunnel } = await import('../app/advise/report.ts');
  await withContext(call, async (context) => {
    const steps = await reportFunnel(context, pipeline === undefined ? {} : { pipeline });
    const { currency } = context;
    const { out } = call;
    const money = (minor: number | null): string => (minor === null || minor === 0 ? '' : formatMoney({ minor, currency }));
    const amount = (minor: number | null): number | null => (minor === null ? null : majorUnits({ minor, currency }));
    const largest = new Map<string | null, number>();
    for (const step of steps) largest.set(step.pipeline, Math.max(largest.get(step.pipeline) ?? 0, step.reached));
    const firstOf = (step: FunnelStep): boolean => steps.find((other) => other.pipeline === step.pipeline) === step;
    await out.list({
      rows: steps,
      json: (step) => ({
        pipeline: step.pipeline, step: step.step, name: step.name, now: step.now, reached: step.reached,
        conversion: step.conversion === null ? null : Math.round(step.conversion * 1000) / 1000,
        amount: amount(step.amountMinor), weighted: amount(step.weightedMinor), currency: step.amountMinor === null ? null : currency,
      }),
      columns: [
        { title: 'Funnel', text: (step) => (!out.isTerminal || firstOf(step) ? step.pipelineName ?? 'All leads' : ''), shrink: true },
        { title: 'Step', text: ({ name }) => name },
        { title: 'Now', text: ({ now }) => String(now), align: 'right' },
        { title: 'Reached', text: ({ reached }) => String(reached), align: 'right' },
        { title: 'From the step before', text: ({ conversion }) => (conversion === null ? '' : `${(conversion * 100).toFixed(1)} %`), align: 'right' },
        { title: 'Sum', text: ({ amountMinor }) => money(amountMinor), align: 'right', drop: 2 },
        { title: 'Weighted', text: ({ weightedMinor }) => money(weightedMinor), align: 'right', drop: 1 },
        ...(out.isTerminal ? [{
          title: '', drop: 3, text: (step: FunnelStep): string => bar(step.reached, largest.get(step.pipeline) ?? 0, CHART_WIDTH, out.isUnicode),
        }] : []),
      ],
    });
  });
};

export const register = (program: Command, deps: Deps, run = { funnel }): void => {
  const report = program.command('report').description('Numbers over the whole workspace');
  document(report.command('funnel').description('How far leads and deals get, step by step').option('--pipeline NAME', 'only this pipeline\'s deals'), {
    examples: [['salesos report funnel', 'leads by status, then each pipeline'], ['salesos report funnel --csv', 'for a spreadsheet']],
    json: FIELDS,
    more: '"Reached" counts who is there now, further, or closed after having been there.',
  }).action((flags: FunnelFlags, command: Command) => run.funnel({ ...callOf(command, deps), ...flags }));
  registerForecast(report, deps);
  registerAttribution(report, deps);
};
