import type { Instant } from '../../core/base/instant.ts';
import { scoreMilli } from '../../core/decide/score.ts';
import { type Backtest, backtester } from '../../core/revenue/backtest.ts';
import { countClosedLeads, listClosedAfter } from '../../db/learn/closed.ts';
import { observe } from '../learn/observing.ts';
import type { Context } from '../context.ts';
import { forecastPast, type Past } from './forecast.ts';

/** Leads of one look. */
const AT_ONCE = 200;
/** How many closed months forecasts are judged over. */
const MONTHS = 12;

export interface ScoreBacktest extends Backtest {
  readonly playbookVersion: number;
  readonly since: Instant | null;
  /** Leads of whom nothing was known before their outcome: they are not counted. */
  readonly unknown: number;
  /** Of how many all was recorded at once. */
  readonly byOccurrence: number;
  readonly forecasts: Past;
}
export interface BacktestOptions { /** In points. */ readonly threshold: number; /** Only outcomes from then on. */ readonly since?: Instant; readonly onProgress?: (done: number, total: number) => void }

/**
 * How leads that the rules in force call hot ended, each by its score at a moment before its outcome, as it was known then: against all leads that were won or
 * lost. And how good forecasts were. Raises `cancelled`.
 */
export const backtestScore = async (context: Context, { threshold, since, onProgress }: BacktestOptions): Promise<ScoreBacktest> => {
  const { store, rules, signal, playbookVersion } = context;
  const from = since ?? Number.MIN_SAFE_INTEGER;
  const total = await store.read((tx) => countClosedLeads(tx, from), signal);
  const { add, result } = backtester(threshold, rules.probability);
  let byOccurrence = 0;
  const unknown = await observe(context, {
    next: (tx, _, last) => listClosedAfter(tx, { after: last?.key ?? 0, since: from, limit: AT_ONCE }),
    see: ({ lead, record, at, byOccurrence: isBy }) => {
      add({ scoreMilli: scoreMilli(record, rules, at), won: lead.won });
      byOccurrence += Number(isBy);
    },
    onProgress: (done) => { onProgress?.(done, total); }, stopped: 'stopped while looking at outcomes',
  });
  return { ...result(), playbookVersion, since: since ?? null, unknown, byOccurrence, forecasts: await forecastPast(context, MONTHS) };
};
