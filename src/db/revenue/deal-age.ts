import { type WonAges, wonAgesOf } from '../../core/revenue/deal-age.ts';
import { type ReadTx, tuples } from '../store.ts';

const selectAges = tuples<[], [pipeline: string, ms: number]>(
  `SELECT d.pipeline, max(0, d.closed_at - d.created_at) FROM deals d JOIN leads l ON l.key = d.lead_key AND l.removed = 0 WHERE d.state = 'won' AND d.closed_at IS NOT NULL`);

/** How long won deals took, by pipeline; only pipelines in which one was won. */
export const wonAges = (tx: ReadTx): ReadonlyMap<string, WonAges> => {
  const byPipeline = new Map<string, number[]>();
  for (const [pipeline, ms] of tx.use(selectAges).iterate()) {
    const ages = byPipeline.get(pipeline);
    if (ages) ages.push(ms); else byPipeline.set(pipeline, [ms]);
  }
  return new Map([...byPipeline].map(([pipeline, ages]) => [pipeline, wonAgesOf(ages)]));
};
