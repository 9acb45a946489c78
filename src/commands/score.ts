import type { Command } from 'commander';
import type { ScoreBacktest } from '../app/revenue/backtest.ts';
import { bar } from '../cli/chart.ts';
import { type Call, callOf, type Deps, document } from '../cli/command.ts';
import { parseWhen } from '../cli/parse.ts';
import { formatDate } from '../cli/time.ts';
import { AppError } from '../core/base/errors.ts';
import { toIso } from '../core/base/instant.ts';
import { CONFIDENCE, type Proportion } from '../core/base/proportion.ts';
import { count } from '../core/base/text.ts';
import { accuracyJson, accuracyLines, noPast } from './report-forecast.ts';

const FIELDS = [
  'threshold', 'since', 'playbook_version', 'confidence', 'leads', 'won', 'lost', 'base_rate', 'hot', 'rest', 'lift', 'lift_low', 'lift_high', 'refusal', 'bands', 'unknown', 'by_occurrence', 'forecasts',
] as const;

const rounded = (value: number | null): number | null => (value === null ? null : Math.round(value * 10_000) / 10_000);
const percent = (share: number): string => `${Math.round(share * 1000) / 10} %`;

const shareJson = ({ count: leads, hits, share, low, high }: Proportion): object => ({ leads, won: hits, rate: rounded(share), low: rounded(low), high: rounded(high) });
const rateText = ({ share, low, high }: Proportion): string => (share === null ? '-' : `${percent(share)} (${percent(low)} to ${percent(high)})`);

/** What an interval lets one say. */
const liftLines = ({ lift, refusal }: ScoreBacktest): readonly string[] => {
  if (lift === null) return [`No lift: ${refusal ?? 'nobody was won'}.`];
  const verdict = lift.low > 1 ? 'hot leads are won more often than all' : lift.high < 1 ? 'hot leads are won less often than all: look at the rules of scoring' : 'that may as well be chance';
  return [`Lift ${lift.value.toFixed(2)} (${lift.low.toFixed(2)} to ${lift.high.toFixed(2)}): ${verdict}.`];
};

const linesOf = (test: ScoreBacktest, { out: { isUnicode }, zone: zoneOf }: Call, zone: string): readonly string[] => {
  const { threshold, since, all, hot, rest, bands, unknown, byOccurrence, forecasts } = test;
  const shown = zoneOf(zone);
  return [
    `Of ${count(all.count, 'lead')} that ${all.count === 1 ? 'was' : 'were'} won or lost${since === null ? '' : ` since ${formatDate(since, shown)}`}, ${all.hits} ${all.hits === 1 ? 'was' : 'were'} won${all.share === null ? '' : `: base rate ${percent(all.share)}`}.`,
    `Hot, a score of ${threshold} or more before: ${count(hot.count, 'lead')}, ${hot.hits} won, ${rateText(hot)}.`,
    `The rest: ${count(rest.count, 'lead')}, ${rest.hits} won, ${rateText(rest)}.`,
    ...liftLines(test),
    ...(all.count === 0 ? [] : ['', 'Score     Leads    Won   Rate']),
    ...bands.filter((band) => band.count > 0).map((band) =>
      `${`${band.from}-${band.to}`.padEnd(7)} ${String(band.count).padStart(7)} ${String(band.hits).padStart(6)}   ${bar(band.share ?? 0, 1, 20, isUnicode)}${(band.share ?? 0) > 0 ? ' ' : ''}${rateText(band)}`),
    ...(byOccurrence === 0 ? [] : ['', `Of ${count(byOccurrence, 'lead')} all was recorded at once: what counts is when things are said to have happened.`]),
    ...(unknown === 0 ? [] : ['', `Of ${count(unknown, 'lead')} nothing was known before: not counted.`]),
    '', ...(forecasts.months.length === 0 ? [noPast(forecasts, shown)] : accuracyLines(forecasts.accuracy)),
  ];
};

const parseThreshold = (text: string): number => {
  const value = /^\d{1,3}(?:\.\d)?$/.test(text.trim()) ? Number(text) : Number.NaN;
  if (!(value > 0 && value <= 100)) throw new AppError('usage', `"${text}" is no score.`, { hint: 'Write a number above 0, up to 100: --threshold 70' });
  return value;
};

interface BacktestFlags { readonly threshold?: number; readonly since?: string }

const backtest = async ({ threshold, since, ...call }: Call & BacktestFlags): Promise<void> => {
  const [{ withContext }, { backtestScore }] = await Promise.all([import('../app/context.ts'), import('../app/revenue/backtest.ts')]);
  await withContext(call, async (context) => {
    const zone = call.zone(context.zone);
    const progress = call.progress('Looking at outcomes');
    const test = await backtestScore(context, {
      threshold: threshold ?? context.rules.temperature.hotMilli / 1000, ...(since !== undefined && { since: parseWhen(since, { now: call.clock.now(), zone }) }),
      onProgress: (done, total) => { progress.at(done, total); },
    }).finally(() => { progress.end(); });
    const { all, hot, rest, lift, refusal, bands, unknown, byOccurrence, playbookVersion, forecasts } = test;
    call.out.record({
      threshold: test.threshold, since: test.since === null ? null : toIso(test.since, zone), playbook_version: playbookVersion, confidence: CONFIDENCE,
      leads: all.count, won: all.hits, lost: all.count - all.hits, base_rate: rounded(all.share), hot: shareJson(hot), rest: shareJson(rest),
      lift: rounded(lift?.value ?? null), lift_low: rounded(lift?.low ?? null), lift_high: rounded(lift?.high ?? null), refusal,
      bands: bands.map(({ from, to, ...band }) => ({ from, to, ...shareJson(band) })), unknown, by_occurrence: byOccurrence, forecasts: forecasts.accuracy.map(accuracyJson),
    }, () => linesOf(test, call, context.zone));
  });
};

/** `salesos score`: what the score is worth. */
export const register = (program: Command, deps: Deps, run = { backtest }): void => {
  const score = program.command('score').description('Whether the score says who is won');
  document(score.command('backtest').description('How leads ended that the rules called hot, against all')
    .option('--threshold POINTS', 'hot from this score on (default: temperature.hot of the playbook)', parseThreshold)
    .option('--since WHEN', 'only outcomes from then on'), {
    examples: [['salesos score backtest', 'lift of hot leads over the base rate'], ['salesos score backtest --threshold 50 --since -180d', 'another threshold, half a year'], ['salesos score backtest --json lift,lift_low,lift_high', 'for a script']],
    json: FIELDS,
    more: 'Each lead counts once, by its score at a moment before its outcome, as it was known then, under the rules in force. Intervals are of 95 %. See docs/money.md.',
  }).action((flags: BacktestFlags, command: Command) => run.backtest({ ...callOf(command, deps), ...flags }));
};
