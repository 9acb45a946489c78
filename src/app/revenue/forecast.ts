import { type Accuracy, accuracyOf, errorOf, type PastMonth } from '../../core/revenue/accuracy.ts';
import { dealAt, isSeenAt } from '../../core/revenue/deal-past.ts';
import { type Forecaster, forecaster, type ForecastRow, type Period, type PeriodKind, placer, type Uncounted, uncountedBecause } from '../../core/revenue/forecast.ts';
import { type Month, monthAt, monthsAfter, startOfMonth } from '../../core/revenue/month.ts';
import type { Instant } from '../../core/base/instant.ts';
import type { Deal } from '../../core/ledger/lead-record.ts';
import type { Rules } from '../../core/playbook/rules.ts';
import { cutAt, ledgerBegins, playbookVersionAt } from '../../db/ledger/past.ts';
import { dealsToldBy, type MoneyDeal, moneyDeals, type Removal, type ToldDeal } from '../../db/revenue/forecast.ts';
import type { ReadTx, Store } from '../../db/store.ts';
import { breathe } from '../breathe.ts';
import type { Context } from '../context.ts';
import { getVersion, rulesOf } from '../playbook/history.ts';

/** How many of the deals that are in no sum are named, the largest first. */
const MOST_NAMED = 100;

/** An open deal that is in no sum, and what it lacks. */
export interface UncountedDeal extends Pick<MoneyDeal, 'id' | 'name' | 'leadId' | 'leadName' | 'amountMinor' | 'currency'> { readonly because: Uncounted; readonly period: PeriodKind; readonly month: Month | null }
export interface JudgedMonth extends PastMonth { readonly error: number | null }

export interface Past {
  /** The oldest first; only months on whose first day the ledger had begun, and in which something was expected or closed. */
  readonly months: readonly JudgedMonth[];
  readonly accuracy: readonly Accuracy[];
  /** When the ledger begins: before, nobody knows what was expected. */
  readonly since: Instant | null;
}
export interface Forecast {
  readonly at: Instant;
  readonly by: 'owner' | 'pipeline';
  readonly rows: readonly ForecastRow[];
  /** The same, not by group. */
  readonly totals: readonly ForecastRow[];
  /** At most so many are named; `uncountedCount` is how many there are. */
  readonly uncounted: readonly UncountedDeal[];
  readonly uncountedCount: number;
  readonly past: Past;
}
export interface ForecastOptions { /** How many months ahead, this one included. */ readonly months: number; readonly by: 'owner' | 'pipeline'; /** How many closed months are looked back at. */ readonly past: number; readonly onProgress?: (deals: number) => void }

/** Its own, else that of its stage under these rules. */
const probabilityIn = ({ pipelines }: Pick<Rules, 'pipelines'>): ((deal: Pick<Deal, 'probability' | 'pipeline' | 'stage'>) => number | null) => {
  const ofStage = new Map(pipelines.flatMap(({ id, stages }) => stages.map((stage) => [`${id}/${stage.id}`, stage.probability] as const)));
  return ({ probability, pipeline, stage }) => probability ?? ofStage.get(`${pipeline}/${stage}`) ?? null;
};

interface Look { readonly month: Month; readonly cut: number; readonly placeOf: (deal: Deal) => Period | undefined; readonly forecast: Forecaster; readonly probabilityOf: ReturnType<typeof probabilityIn> }

/** The first days of closed months, the oldest first, on which there was a ledger: each with what was in force then. */
const looksBack = (tx: ReadTx, { zone }: Pick<Context, 'zone'>, past: number): readonly Look[] => {
  const rules = new Map<number, Rules>();
  const looks: Look[] = [];
  const current = monthAt(tx.now, zone);
  for (let back = 1; back <= past; back++) {
    const month = monthsAfter(current, -back);
    const start = startOfMonth(month, zone);
    const cut = cutAt(tx, start, looks.at(-1)?.cut);
    const version = cut === 0 ? undefined : playbookVersionAt(tx, cut);
    // Before the ledger began nobody expected anything.
    if (version === undefined) break;
    const known = rules.get(version) ?? rulesOf(getVersion(tx, version));
    rules.set(version, known);
    const question = { now: start, zone, from: month, months: 1, commitAt: known.forecast.commitAt };
    looks.push({ month, cut, placeOf: placer(question), forecast: forecaster(question), probabilityOf: probabilityIn(known) });
  }
  return looks.reverse();
};

const wasRemoved = (events: readonly Removal[] | undefined, cut: number): boolean =>
  events !== undefined && events.findLast((each) => isSeenAt(each, cut))?.event.type !== 'lead.created';

/** Adds up what each look saw of a deal. */
const lookAt = ({ id, events, removalsOf }: ToldDeal, looks: readonly Look[]): void => {
  dealAt(id, events, looks.map(({ cut }) => cut)).forEach((known, at) => {
    const look = looks[at];
    // Most deals are expected of another month than the one that a look is about.
    if (!known || look?.placeOf(known.deal)?.period !== 'month' || (known.leadKey !== null && wasRemoved(removalsOf(known.leadKey), look.cut))) return;
    look.forecast.add({ ...known.deal, group: null, probability: look.probabilityOf(known.deal) });
  });
};

/** Deals of one look: few enough that a signal is heard between two. */
const AT_ONCE = 2000;
type Snapshot = Parameters<Parameters<Store['snapshot']>[0]>[0];
interface Waiting { readonly signal: AbortSignal; readonly onProgress?: ((deals: number) => void) | undefined }

const lookAtDeals = async ({ read }: Snapshot, looks: readonly Look[], { signal, onProgress }: Waiting): Promise<void> => {
  const last = looks.at(-1)?.cut ?? 0;
  if (last === 0) return;
  const deals = await read((tx) => dealsToldBy(tx, last));
  try {
    for (let done = 0; ; done += AT_ONCE) {
      const isOver = await read(() => {
        for (let many = 0; many < AT_ONCE; many++) {
          const next = deals.next();
          if (next.done) return true;
          lookAt(next.value, looks);
        }
        return false;
      });
      if (isOver) return;
      onProgress?.(done + AT_ONCE);
      await breathe(signal, 'the forecast was cancelled');
    }
  } finally { deals.return(); }
};

/** Adds up what closed in the months that are looked back at; nothing where none is. */
const closedIn = (looks: readonly Look[], { now, zone, rules }: Pick<Context, 'zone' | 'rules'> & { readonly now: Instant }): Forecaster & { readonly since: Instant } => {
  const [first] = looks;
  if (!first) return { add: () => undefined, rows: () => [], since: Number.MAX_SAFE_INTEGER };
  return { ...forecaster({ now, zone, from: first.month, months: looks.length, commitAt: rules.forecast.commitAt }), since: startOfMonth(first.month, zone) };
};

/** What each look expected against what closed. */
const judge = (looks: readonly Look[], closed: readonly ForecastRow[], since: Instant | null): Past => {
  const months = looks.flatMap(({ month, forecast }): readonly JudgedMonth[] => {
    const [expected, came] = [forecast.rows(), closed].map((rows) => new Map(rows.filter((row) => row.month === month).map((row) => [row.currency, row])));
    return [...new Set([...expected?.keys() ?? [], ...came?.keys() ?? []])].sort().map((currency) => {
      const { weightedMinor: forecastMinor = 0, commitMinor = 0, bestCaseMinor = 0 } = expected?.get(currency) ?? {};
      const wonMinor = came?.get(currency)?.wonMinor ?? 0;
      return { month, currency, forecastMinor, commitMinor, bestCaseMinor, wonMinor, error: errorOf({ forecastMinor, wonMinor }) };
    }).filter(({ bestCaseMinor, wonMinor }) => bestCaseMinor > 0 || wonMinor > 0);
  });
  return { months, accuracy: accuracyOf(months), since };
};

/** How good forecasts of the last closed months were: what was expected on the first day of each, as it was known then, against what closed. Raises `cancelled`, and `config` for a playbook of then that is no longer understood. */
export const forecastPast = ({ store, zone, rules, signal }: Context, past: number): Promise<Past> => store.snapshot(async (snapshot) => {
  const { looks, rows, since } = await snapshot.read((tx) => {
    const seen = looksBack(tx, { zone }, past);
    const closed = closedIn(seen, { now: tx.now, zone, rules });
    for (const deal of moneyDeals(tx, closed.since)) closed.add({ ...deal, group: null });
    return { looks: seen, rows: closed.rows(), since: ledgerBegins(tx) ?? null };
  });
  await lookAtDeals(snapshot, looks, { signal });
  return judge(looks, rows, since);
}, signal);

/** Open deals that are in no sum: all are counted, the largest kept. */
const uncountedDeals = () => {
  const bySize = (a: UncountedDeal, b: UncountedDeal): number => (b.amountMinor ?? -1) - (a.amountMinor ?? -1) || (a.id < b.id ? -1 : 1);
  let [deals, uncountedCount]: [UncountedDeal[], number] = [[], 0];
  const largest = (): readonly UncountedDeal[] => { deals = deals.sort(bySize).slice(0, MOST_NAMED); return deals; };
  return {
    add: (deal: UncountedDeal): void => {
      uncountedCount++;
      if (deals.push(deal) > 10 * MOST_NAMED) largest();
    },
    all: () => ({ uncounted: largest(), uncountedCount }),
  };
};

/**
 * What is expected to close by month, and how good that was in months that are over; all of it of one moment. Raises `cancelled`, and `config` for a playbook of then that is no longer
 * understood.
 */
export const reportForecast = ({ store, zone, rules, signal }: Context, { months, by, past, onProgress }: ForecastOptions): Promise<Forecast> => store.snapshot(async (snapshot) => {
  const { looks, closed, since, ...ahead } = await snapshot.read((tx) => {
    const from = monthAt(tx.now, zone);
    const question = { now: tx.now, zone, from, months, commitAt: rules.forecast.commitAt };
    const seen = looksBack(tx, { zone }, past);
    const [grouped, whole, over] = [forecaster(question), forecaster(question), closedIn(seen, { now: tx.now, zone, rules })];
    const [probabilityOf, placeOf, uncounted] = [probabilityIn(rules), placer(question), uncountedDeals()];
    for (const row of moneyDeals(tx, Math.min(over.since, startOfMonth(from, zone)))) {
      const deal = { ...row, group: null, probability: probabilityOf(row) };
      grouped.add({ ...deal, group: by === 'owner' ? row.owner : row.pipeline });
      whole.add(deal);
      over.add(deal);
      const because = row.state === 'open' ? uncountedBecause(deal) : undefined;
      const place = because === undefined ? undefined : placeOf(deal);
      if (because === undefined || !place) continue;
      const { id, name, leadId, leadName, amountMinor, currency } = row;
      uncounted.add({ id, name, leadId, leadName, amountMinor, currency, because, ...place });
    }
    return { at: tx.now, by, rows: grouped.rows(), totals: whole.rows(), ...uncounted.all(), looks: seen, closed: over.rows(), since: ledgerBegins(tx) ?? null };
  });
  await lookAtDeals(snapshot, looks, { signal, onProgress });
  return { ...ahead, past: judge(looks, closed, since) };
}, signal);
