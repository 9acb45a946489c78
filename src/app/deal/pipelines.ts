import { weightedMinor, withoutProbability } from '../../core/advise/weighted.ts';
import type { Pipeline, Rules, Stage } from '../../core/playbook/rules.ts';
import { type StageTotal, sumOpenDeals } from '../../db/deal/deal.ts';
import type { Context } from '../context.ts';
import { pipelineNamed } from '../playbook/playbook-ref.ts';

/** Sum of what open deals are worth in one currency; `weightedMinor` counts only deals that have a probability, or whose stage has one. */
export interface Sum { readonly currency: string; readonly amountMinor: number; readonly weightedMinor: number }
export interface StageView {
  readonly pipeline: string; readonly id: string; readonly name: string; readonly status: string; readonly probability: number | null;
  readonly rotsAfterMs: number | null; readonly deals: number; readonly withoutAmount: number; readonly withoutProbability: number; readonly sums: readonly Sum[];
}
export interface PipelineView {
  readonly id: string; readonly name: string; readonly intents: readonly string[]; readonly currency: string; readonly stages: readonly StageView[];
  readonly deals: number; readonly withoutAmount: number; readonly withoutProbability: number; readonly sums: readonly Sum[];
}

/** Adds sums up, currency by currency. */
export const addSums = (sums: readonly Sum[]): readonly Sum[] => {
  const byCurrency = new Map<string, Sum>();
  for (const { currency, amountMinor, weightedMinor } of sums) {
    const sum = byCurrency.get(currency);
    byCurrency.set(currency, { currency, amountMinor: amountMinor + (sum?.amountMinor ?? 0), weightedMinor: weightedMinor + (sum?.weightedMinor ?? 0) });
  }
  return [...byCurrency.values()].sort((a, b) => a.currency.localeCompare(b.currency));
};

const stageViewOf = (pipeline: Pipeline, stage: Stage, totals: readonly StageTotal[]): StageView => {
  const own = totals.filter((total) => total.pipeline === pipeline.id && total.stage === stage.id);
  return {
    pipeline: pipeline.id, id: stage.id, name: stage.name, status: stage.status, probability: stage.probability, rotsAfterMs: stage.rotsAfterMs,
    deals: own.reduce((sum, { deals }) => sum + deals, 0), withoutAmount: own.reduce((sum, total) => sum + total.withoutAmount, 0),
    withoutProbability: own.reduce((sum, total) => sum + withoutProbability(total, stage.probability), 0),
    sums: addSums(own.filter(({ deals, withoutAmount }) => deals > withoutAmount).map((total) =>
      ({ currency: total.currency, amountMinor: total.amountMinor, weightedMinor: weightedMinor(total, stage.probability) }))),
  };
};

/** Stages that deals stand in though the playbook no longer names them: nothing may be lost from a total. */
const strayStages = (pipeline: Pipeline, totals: readonly StageTotal[]): readonly Stage[] => {
  const known = new Set(pipeline.stages.map(({ id }) => id));
  const stray = new Set(totals.filter((total) => total.pipeline === pipeline.id && !known.has(total.stage)).map(({ stage }) => stage));
  return [...stray].map((id) => ({ id, name: `${id} (not in the playbook)`, status: 'new', probability: null, rotsAfterMs: null }));
};

/** Every pipeline of the playbook, and those that only deals remember, with counts and sums of the open deals. */
export const pipelineViewsOf = (rules: Pick<Rules, 'pipelines'>, totals: readonly StageTotal[]): readonly PipelineView[] => {
  const known = new Set(rules.pipelines.map(({ id }) => id));
  const stray = [...new Set(totals.map(({ pipeline }) => pipeline))].filter((id) => !known.has(id));
  const all = [...rules.pipelines, ...stray.map((id): Pipeline => ({ id, name: `${id} (not in the playbook)`, intents: [], stages: [], currency: '' }))];
  return all.map((pipeline) => {
    const stages = [...pipeline.stages, ...strayStages(pipeline, totals)].map((stage) => stageViewOf(pipeline, stage, totals));
    return {
      id: pipeline.id, name: pipeline.name, intents: pipeline.intents, currency: pipeline.currency, stages,
      deals: stages.reduce((sum, { deals }) => sum + deals, 0), withoutAmount: stages.reduce((sum, stage) => sum + stage.withoutAmount, 0),
      withoutProbability: stages.reduce((sum, stage) => sum + stage.withoutProbability, 0),
      sums: addSums(stages.flatMap(({ sums }) => sums)),
    };
  });
};

export const listPipelines = (context: Context): Promise<readonly PipelineView[]> =>
  context.store.read((tx) => pipelineViewsOf(context.rules, sumOpenDeals(tx)), context.signal);

/** One pipeline by id or name. Raises `not_found`. */
export const showPipeline = async (context: Context, text: string): Promise<PipelineView> => {
  const { id } = pipelineNamed(context.rules, text);
  const views = await listPipelines(context);
  return views.find((view) => view.id === id) ?? pipelineViewsOf({ pipelines: [pipelineNamed(context.rules, text)] }, [])[0] as PipelineView;
};
