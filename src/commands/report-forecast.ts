import type { Command } from 'commander';
import type { Forecast, JudgedMonth, Past, UncountedDeal } from '../app/revenue/forecast.ts';
import { bar } from '../cli/chart.ts';
import { type Call, callOf, type Deps, document } from '../cli/command.ts';
import { parseChoice, parseCount, parseWhole } from '../cli/parse.ts';
import { formatDate } from '../cli/time.ts';
import { AppError } from '../core/base/errors.ts';
import { toIso } from '../core/base/instant.ts';
import { formatMoney, majorUnits } from '../core/base/money.ts';
import { count } from '../core/base/text.ts';
import type { Accuracy } from '../core/revenue/accuracy.ts';
import type { ForecastRow, PeriodKind } from '../core/revenue/forecast.ts';

const FIELDS = ['at', 'by', 'commit_at', 'rows', 'totals', 'not_counted', 'not_counted_count', 'past', 'accuracy', 'ledger_since'] as const;
const [AHEAD, BACK] = [3, 12];
/** Of a row of the table. */
const ROW_NAMES = ['period', 'month', 'group', 'currency', 'deals', 'won', 'commit', 'weighted', 'best_case', 'without_amount', 'without_probability'] as const;
const CHART_WIDTH = 16;
/** Deals that a person is shown; `--json` names more. */
const MOST = 5;

const rounded = (share: number | null): number | null => (share === null ? null : Math.round(share * 10_000) / 10_000);
const rowJson = ({ period, month, group, currency, deals, wonMinor, commitMinor, weightedMinor, bestCaseMinor, withoutAmount, withoutProbability }: ForecastRow): object => {
  const major = (minor: number): number => majorUnits({ minor, currency });
  return {
    period, month, group, currency, deals, won: major(wonMinor), commit: major(commitMinor), weighted: major(weightedMinor), best_case: major(bestCaseMinor),
    without_amount: withoutAmount, without_probability: withoutProbability,
  };
};
const uncountedJson = ({ id, name, leadId, leadName, amountMinor, currency, because, period, month }: UncountedDeal): object => ({
  id, name, lead_id: leadId, lead_name: leadName, amount: amountMinor === null ? null : majorUnits({ minor: amountMinor, currency }), currency, missing: because, period, month,
});
const monthJson = ({ month, currency, forecastMinor, commitMinor, bestCaseMinor, wonMinor, error }: JudgedMonth): object => {
  const major = (minor: number): number => majorUnits({ minor, currency });
  return { month, currency, forecast: major(forecastMinor), commit: major(commitMinor), best_case: major(bestCaseMinor), won: major(wonMinor), error: rounded(error) };
};
/** Also what `score backtest` says of forecasts. */
export const accuracyJson = ({ currency, months, mape, mapeMonths, wape, bias }: Accuracy): object =>
  ({ currency, months, mape: rounded(mape), mape_months: mapeMonths, wape: rounded(wape), bias: rounded(bias) });

const percent = (share: number): string => `${Math.round(share * 1000) / 10} %`;
const signed = (share: number | null): string => (share === null ? 'nothing closed' : `${share > 0 ? '+' : share < 0 ? '-' : ''}${percent(Math.abs(share))}`);

/** How good forecasts were, a line a currency. */
export const accuracyLines = (accuracy: readonly Accuracy[]): readonly string[] => accuracy.map(({ currency, months, mape, mapeMonths, wape, bias }) => {
  if (wape === null || bias === null) return `Of ${count(months, 'closed month')} in ${currency}: nothing closed.`;
  const direction = bias === 0 ? 'no bias' : `as a rule ${percent(Math.abs(bias))} too ${bias > 0 ? 'high' : 'low'}`;
  return `Of ${count(months, 'closed month')} in ${currency}: off by ${percent(wape)} of what closed (WAPE), ${percent(mape ?? 0)} a month (MAPE of ${mapeMonths}), ${direction}.`;
});

/** Why there is nothing to say of the past. */
export const noPast = ({ since }: Pick<Past, 'since'>, zone: string): string =>
  (since === null ? 'There is no past to judge forecasts by.' : `No forecast can be judged yet: the ledger begins on ${formatDate(since, zone)}, and no month that began after it is over with anything expected or closed.`);

const PERIOD_WORDS: Readonly<Record<Exclude<PeriodKind, 'month'>, string>> = { overdue: 'overdue', later: 'later', undated: 'no date' };
const periodText = ({ period, month }: Pick<ForecastRow, 'period' | 'month'>): string => (period === 'month' ? month ?? '' : PERIOD_WORDS[period]);

/** With several groups in one sum, the sum is a row of its own. */
const withTotals = ({ rows, totals }: Forecast): readonly (ForecastRow & { readonly isTotal?: true })[] => totals.flatMap((total) => {
  const parts = rows.filter((row) => row.period === total.period && row.month === total.month && row.currency === total.currency);
  return parts.length > 1 ? [...parts, { ...total, isTotal: true as const }] : parts;
});

const tableOf = async (forecast: Forecast, { out }: Call): Promise<void> => {
  const most = Math.max(0, ...forecast.totals.map(({ bestCaseMinor }) => bestCaseMinor));
  const money = (minor: number, currency: string): string => formatMoney({ minor, currency });
  await out.list({
    rows: withTotals(forecast), json: rowJson, names: ROW_NAMES,
    columns: [
      { title: 'Closes', text: periodText },
      { title: forecast.by === 'owner' ? 'Owner' : 'Pipeline', text: ({ group, isTotal }) => (isTotal ? 'all' : group ?? 'nobody'), shrink: true },
      { title: 'Deals', text: ({ deals }) => String(deals), align: 'right' },
      { title: 'Won', text: ({ wonMinor, currency, period }) => (period === 'month' ? money(wonMinor, currency) : ''), align: 'right' },
      { title: 'Commit', text: ({ commitMinor, currency }) => money(commitMinor, currency), align: 'right' },
      { title: 'Weighted', text: ({ weightedMinor, currency }) => money(weightedMinor, currency), align: 'right' },
      { title: 'Best case', text: ({ bestCaseMinor, currency }) => money(bestCaseMinor, currency), align: 'right' },
      { title: 'Not counted', text: ({ withoutAmount, withoutProbability }) => (withoutAmount + withoutProbability === 0 ? '' : String(withoutAmount + withoutProbability)), align: 'right', drop: 1 },
      ...(out.isTerminal ? [{ title: '', drop: 2, text: ({ weightedMinor }: ForecastRow): string => bar(weightedMinor, most, CHART_WIDTH, out.isUnicode) }] : []),
    ],
    empty: 'No open deal, and none was won this month.',
  });
};

const uncountedLines = ({ uncounted, uncountedCount }: Forecast): readonly string[] => (uncountedCount === 0 ? [] : [
  '', `In no sum: ${count(uncountedCount, 'deal')}`,
  ...uncounted.slice(0, MOST).map(({ id, name, leadName, leadId, because, amountMinor, currency }) =>
    `  ${id}  ${name}, ${leadName ?? leadId}: ${because === 'amount' ? 'no amount' : `no probability${amountMinor === null ? '' : ` (${formatMoney({ minor: amountMinor, currency })})`}`}`),
  ...(uncountedCount > MOST ? [`  and ${(uncountedCount - MOST).toLocaleString('en-US')} more`] : []),
]);

const pastTable = async ({ months }: Past, { out }: Call): Promise<void> => out.list({
  rows: months, json: monthJson,
  columns: [
    { title: 'Month', text: ({ month }) => month },
    { title: 'Expected on its first day', text: ({ forecastMinor, currency }) => formatMoney({ minor: forecastMinor, currency }), align: 'right' },
    { title: 'Closed', text: ({ wonMinor, currency }) => formatMoney({ minor: wonMinor, currency }), align: 'right' },
    { title: 'Error', text: ({ error }) => signed(error), align: 'right' },
  ],
});

interface ForecastFlags { readonly months?: number; readonly by?: 'owner' | 'pipeline'; readonly past?: number }

const forecast = async ({ months = AHEAD, by = 'owner', past = BACK, ...call }: Call & ForecastFlags): Promise<void> => {
  const [{ withContext }, { reportForecast }] = await Promise.all([import('../app/context.ts'), import('../app/revenue/forecast.ts')]);
  await withContext(call, async (context) => {
    const { out } = call;
    const zone = call.zone(context.zone);
    const progress = call.progress('Looking back at deals');
    const made = await reportForecast(context, { months, by, past, onProgress: (deals) => { progress.at(deals); } }).finally(() => { progress.end(); });
    const { commitAt } = context.rules.forecast;
    if (out.format === 'json' || out.format === 'jsonl') {
      out.record({
        at: toIso(made.at, zone), by, commit_at: commitAt, rows: made.rows.map(rowJson), totals: made.totals.map(rowJson),
        not_counted: made.uncounted.map(uncountedJson), not_counted_count: made.uncountedCount,
        past: made.past.months.map(monthJson), accuracy: made.past.accuracy.map(accuracyJson), ledger_since: made.past.since === null ? null : toIso(made.past.since, zone),
      }, []);
      return;
    }
    await tableOf(made, call);
    if (out.format === 'csv') return;
    out.lines([...uncountedLines(made), '', ...(made.past.months.length === 0 ? [noPast(made.past, zone)] : [])]);
    if (made.past.months.length > 0) {
      await pastTable(made.past, call);
      out.lines(['', ...accuracyLines(made.past.accuracy)]);
    }
    const [first] = made.uncounted;
    if (first) out.next(`salesos deals edit ${first.id} --${first.because} ${first.because === 'amount' ? 'AMOUNT' : 'SHARE'}`, 'so that it counts');
    else if (made.totals.some(({ period }) => period === 'undated')) out.next('salesos deals edit DEAL --expected-close DATE', 'so that it counts in a month');
  });
};

const LIMIT = 120;
/** A number of months that a person can mean. Raises `usage`. */
const upTo = (parse: (text: string) => number) => (text: string): number => {
  const months = parse(text);
  if (months > LIMIT) throw new AppError('usage', `"${text}" is more than ten years.`, { hint: `Name at most ${LIMIT} months.` });
  return months;
};

/** `salesos report forecast`. */
export const registerForecast = (report: Command, deps: Deps, run = { forecast }): void => {
  document(report.command('forecast').description('What is expected to close, by month, and how good that was before')
    .option('--months N', `so many months ahead, this one included (default: ${AHEAD})`, upTo(parseCount))
    .option('--by GROUP', 'owner (default) or pipeline', parseChoice(['owner', 'pipeline'] as const))
    .option('--past N', `judge the forecasts of so many closed months (default: ${BACK})`, upTo(parseWhole)), {
    examples: [['salesos report forecast', 'this month and the next two'], ['salesos report forecast --months 6 --by pipeline', 'half a year, by pipeline'], ['salesos report forecast --json totals,accuracy', 'for a script']],
    json: FIELDS,
    more: 'Won is in every sum of its month. Commit are deals as good as sure (forecast.commit_at of the playbook), weighted is amount × probability, best case is everything open. A deal without an amount or a probability is named and in no sum. See docs/money.md.',
  }).action((flags: ForecastFlags, command: Command) => run.forecast({ ...callOf(command, deps), ...flags }));
};
