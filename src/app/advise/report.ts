import { dealFunnel, type FunnelStep, leadFunnel } from '../../core/advise/funnel.ts';
import { countByStage, countByStatus } from '../../db/advise/report.ts';
import type { Context } from '../context.ts';
import { pipelineNamed } from '../playbook/playbook-ref.ts';

/**
 * The funnel of all leads by status, then of each pipeline's deals by stage; of one pipeline only when it is named, by id or name.
 * Raises `not_found`.
 */
export const reportFunnel = (context: Context, { pipeline }: { readonly pipeline?: string } = {}): Promise<readonly FunnelStep[]> => {
  const { store, rules, currency, signal } = context;
  const wanted = pipeline === undefined ? undefined : pipelineNamed(rules, pipeline);
  return store.read((tx) => {
    const stages = countByStage(tx, currency);
    const all = (wanted ? [wanted] : rules.pipelines).flatMap((one) => dealFunnel(one, stages));
    return wanted ? all : [...leadFunnel(countByStatus(tx)), ...all];
  }, signal);
};
