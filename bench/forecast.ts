import { join } from 'node:path';
import { writeCrowd } from '../scripts/seed/crowd.ts';
import { writeDealHistory } from '../scripts/seed/deal-history.ts';
import { type Context, withContext } from '../src/app/context.ts';
import { reportForecast } from '../src/app/revenue/forecast.ts';
import { DAY_MS, type Instant } from '../src/core/base/instant.ts';
import type { Bench, Measure, Options } from './bench.ts';
import { interleave } from './pairs.ts';
import { clock, databaseIn, envFor, makeWorkspace, salesos } from './workspace.ts';

const PAIRS = 3;
/** How much smaller the workspace is that the large one is divided by. */
const SHARE = 10;
/** A year of closed months and a little more, so that all twelve have deals. */
const SPAN_MS = 400 * DAY_MS;

const at = <T>(dir: string, now: Instant, work: (context: Context) => Promise<T>): Promise<T> =>
  withContext({ db: databaseIn(dir), env: envFor(dir), clock: { ...clock, now: () => now }, signal: new AbortController().signal, durability: 'normal' }, work);

interface Sold { readonly dir: string; /** Events of deals. */ readonly events: number }
/** A workspace of so many leads, each with a deal and its history over the time after the import. */
const soldWorkspace = async ({ folder, say }: Options, leads: number, span: { readonly from: Instant; readonly to: Instant }): Promise<Sold> => {
  const dir = join(folder, `sold-${leads}`);
  say(`making a workspace of ${leads.toLocaleString('en-US')} deals`);
  makeWorkspace(dir);
  const csv = join(dir, 'leads.csv');
  await writeCrowd(csv, { leads });
  salesos(dir, 'import', csv);
  return { dir, events: await at(dir, span.to, (context) => writeDealHistory(context, span)) };
};

/** Microseconds of the processor for each event of a deal. One that looks back at nothing is none. */
const costOf = async (context: Context, { events }: Sold): Promise<number> => {
  const began = process.cpuUsage();
  const { past, totals } = await reportForecast(context, { months: 3, by: 'owner', past: 12 });
  const { user, system } = process.cpuUsage(began);
  if (past.months.length !== 12 || totals.length === 0) throw new Error(`the forecast looks back at ${past.months.length} months`);
  return (user + system) / events;
};

/** The forecast with how good it was over twelve months: what a deal's event costs among many, beside a tenth of them. No row of the goals asks for it. */
export const forecasting: Bench = {
  name: 'forecast', rows: [],
  run: async (options) => {
    const { leads, say } = options;
    const from = Date.now();
    const span = { from, to: from + SPAN_MS };
    const many = await soldWorkspace(options, leads, span);
    const few = await soldWorkspace(options, Math.ceil(leads / SHARE), span);
    return at(many.dir, span.to, (large) => at(few.dir, span.to, async (small) => {
      say('forecasting');
      const comparison = await interleave(PAIRS, () => costOf(large, many), () => costOf(small, few));
      return [{
        measure: `forecast with twelve months looked back at, a deal's event among ${many.events.toLocaleString('en-US')} ÷ among ${few.events.toLocaleString('en-US')}`, unit: 'µs', comparison,
        goal: { at: 'most', goal: 1.5, stretch: 1.1 }, note: `${(comparison.a * many.events / 1e6).toFixed(1)} s of the processor for the larger one`,
      }] satisfies readonly Measure[];
    }));
  },
};
