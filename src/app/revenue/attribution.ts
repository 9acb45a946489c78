import type { RevenueTotal } from '../../core/advise/insights.ts';
import { AppError } from '../../core/base/errors.ts';
import { daysAfter, type Instant, localDate, parseIso } from '../../core/base/instant.ts';
import type { JsonObject } from '../../core/base/ports.ts';
import { isTypeByLead } from '../../core/decide/absorb.ts';
import type { Attributes } from '../../core/ledger/event.ts';
import type { AttributionModel, Journey, Member, Touchpoint } from '../../core/revenue/attribution.ts';
import { touchpointsOf } from '../../core/revenue/attribution.ts';
import { type Campaign, campaignFinder, campaignsFrom, type Days } from '../../core/revenue/campaign.ts';
import { placeOfEvent, placeOfLead } from '../../core/revenue/place.ts';
import { addMoney, returnOn, type Sums } from '../../core/revenue/sums.ts';
import { type Grouping, type OriginRow, type Tally, tallyOf } from '../../core/revenue/tally.ts';
import { campaignEvents } from '../../db/revenue/campaign.ts';
import { type JourneyLead, journeyLeads, membersOf, type Period, placesOfEvents, winners, wonDealsOf, type WonDealRow } from '../../db/revenue/journey.ts';
import type { ReadTx } from '../../db/store.ts';
import { breathe } from '../breathe.ts';
import type { Context } from '../context.ts';

/** Leads of one read: few enough that a signal is heard between two. */
const PAGE = 500;

/** Days as a person names them, both in it; null is open. Raises `usage` where the last is before the first. */
export const checkDays = (days: Days): Days => {
  if (days.first !== null && days.last !== null && days.last < days.first) {
    throw new AppError('usage', `--until ${days.last} is before --since ${days.first}.`, { hint: 'Both days are in the period: --since 2026-01-01 --until 2026-03-31' });
  }
  return days;
};

/** From the beginning of the first day to the end of the last one, on the workspace's calendar. */
const periodOf = ({ first, last }: Days, zone: string): Period => ({
  from: (first === null ? undefined : parseIso(first, zone)) ?? Number.MIN_SAFE_INTEGER, to: (last === null ? undefined : parseIso(daysAfter(last, 1), zone)) ?? Number.MAX_SAFE_INTEGER,
});

/** Without a last day costs count up to today: what lies ahead is not spent yet. */
const costDays = ({ first, last }: Days, now: Instant, zone: string): Days => ({ first, last: last ?? localDate(now, zone) });

interface Gathered extends Journey { readonly members: Member[]; readonly events: Touchpoint[] }
/** The records that make up these leads, by their keys; without what they did. */
const membersByLead = (tx: ReadTx, keys: readonly number[]): ReadonlyMap<number, Gathered> => {
  const journeys = new Map<number, Gathered>(keys.map((key) => [key, { members: [], events: [] }]));
  for (const { root, origin, createdAt, source, campaign, attributes } of membersOf(tx, keys)) {
    const place = placeOfLead({ source, campaign, attributes: attributes === null ? {} : JSON.parse(attributes) as Attributes });
    journeys.get(root)?.members.push({ ...place, createdAt, isHeardOf: origin === 'ingest' });
  }
  return journeys;
};
const addEvents = (tx: ReadTx, journeys: ReadonlyMap<number, Gathered>, keys: readonly number[]): void => {
  for (const [root, type, at, source, campaign, metadata] of placesOfEvents(tx, keys)) {
    if (!isTypeByLead(type)) continue;
    journeys.get(root)?.events.push({ at, ...placeOfEvent({ source, campaign, metadata: metadata === null ? null : JSON.parse(metadata) as JsonObject }) });
  }
};
/** Whoever says where they came from came from there first, whatever they did: their events are not read for that. */
const isFirstKnown = ({ members }: Journey): boolean => members.some(({ isHeardOf, source, campaign }) => !isHeardOf && (source !== null || campaign !== null));
const NOTHING: Journey = { members: [], events: [] };

interface Counting { readonly tally: Tally; readonly context: Pick<Context, 'rules'>; readonly period: Period }
interface Totals { readonly leads: number; readonly deals: number; readonly withoutAmount: number; readonly revenue: Sums }
interface Sum { leads: number; deals: number; withoutAmount: number; readonly revenue: Map<string, number> }

const isWithin = (at: Instant, { from, to }: Period): boolean => at >= from && at < to;

/** Counts some leads with the deals of theirs that were won in the period. */
const countPage = (tx: ReadTx, leads: readonly JourneyLead[], { tally, context, period }: Counting, sum: Sum): void => {
  const keys = leads.map(({ key }) => key);
  const journeys = membersByLead(tx, keys);
  const deals = new Map<number, WonDealRow[]>();
  for (const deal of wonDealsOf(tx, keys, period)) deals.set(deal.leadKey, [...deals.get(deal.leadKey) ?? [], deal]);
  addEvents(tx, journeys, keys.filter((key) => deals.has(key) || !isFirstKnown(journeys.get(key) ?? NOTHING)));
  for (const { key, createdAt } of leads) {
    const journey = journeys.get(key) ?? NOTHING;
    if (isWithin(createdAt, period)) {
      tally.addLead(touchpointsOf(journey, context.rules.attribution));
      sum.leads++;
    }
    for (const { minor, currency, closedAt } of deals.get(key) ?? []) {
      tally.addDeal({ minor, currency }, touchpointsOf(journey, context.rules.attribution, closedAt));
      sum.deals++;
      if (minor === null) sum.withoutAmount++;
      else addMoney(sum.revenue, currency, minor);
    }
  }
};

export interface AttributionQuery { readonly by: Grouping; readonly models: readonly AttributionModel[]; readonly days: Days }
export interface AttributionReport { readonly rows: readonly OriginRow[]; readonly totals: Totals; readonly campaigns: readonly Campaign[]; /** The moment that it is right for. */ readonly now: Instant }

/** The campaigns of the workspace, in the order in which they were added. */
export const campaignsIn = (tx: ReadTx): readonly Campaign[] => campaignsFrom(campaignEvents.all(tx, {}));

const tallyFor = (tx: ReadTx, context: Context, { by, models, days }: AttributionQuery): { readonly tally: Tally; readonly campaigns: readonly Campaign[]; readonly now: Instant } => {
  const campaigns = campaignsIn(tx);
  const find = campaignFinder(campaigns);
  const { rules, zone, currency } = context;
  const tally = tallyOf({
    by, models, rules: rules.attribution, campaigns, campaignOf: (point) => find(point, () => localDate(point.at, zone)), days: costDays(days, tx.now, zone), currency,
  });
  return { tally, campaigns, now: tx.now };
};

/**
 * Leads, won deals, revenue and cost by where they came from. Leads count in the period in which they came to be, deals in the one in which they were won. All of it is
 * of one moment; leads are read page by page, and none is kept. Raises `cancelled`.
 */
export const reportAttribution = (context: Context, query: AttributionQuery, onProgress?: (leads: number) => void): Promise<AttributionReport> =>
  context.store.snapshot(async ({ read }) => {
    const period = periodOf(checkDays(query.days), context.zone);
    const { tally, campaigns, now } = await read((tx) => tallyFor(tx, context, query));
    const sum: Sum = { leads: 0, deals: 0, withoutAmount: 0, revenue: new Map() };
    let [after, done] = [0, 0];
    for (;;) {
      const page = await read((tx) => {
        const leads = journeyLeads(tx, period, { after, limit: PAGE });
        countPage(tx, leads, { tally, context, period }, sum);
        return leads;
      });
      const last = page.at(-1);
      if (last === undefined) return { rows: tally.rows(), totals: sum, campaigns, now };
      after = last.key;
      done += page.length;
      onProgress?.(done);
      await breathe(context.signal, 'the report was cancelled');
    }
  }, context.signal);

/** As `reportAttribution`, of won deals alone and in the caller's transaction: no leads are counted. */
const revenueByOrigin = (tx: ReadTx, context: Context, query: AttributionQuery): Pick<AttributionReport, 'rows' | 'totals'> => {
  const period = periodOf(query.days, context.zone);
  const { tally } = tallyFor(tx, context, query);
  const sum: Sum = { leads: 0, deals: 0, withoutAmount: 0, revenue: new Map() };
  const keys = winners(tx, period);
  for (let at = 0; at < keys.length; at += PAGE) {
    countPage(tx, keys.slice(at, at + PAGE).map((key) => ({ key, createdAt: Number.NaN })), { tally, context, period }, sum);
  }
  return { rows: tally.rows(), totals: sum };
};

/** What was won in the last days in the workspace's currency, and by what; null where nothing was. */
export const revenueLately = (tx: ReadTx, context: Context): RevenueTotal | null => {
  const { rules: { attribution: { model, reviewDays } }, zone, currency } = context;
  const today = localDate(tx.now, zone);
  const { rows, totals } = revenueByOrigin(tx, context, { by: 'campaign', models: [model], days: { first: daysAfter(today, 1 - reviewDays), last: today } });
  const sumMinor = totals.revenue.get(currency) ?? 0;
  if (sumMinor === 0) return null;
  const origins = rows.map((row) => ({ name: row.kind === 'unknown' ? 'nobody knows what' : row.name, minor: row.earned.get(model)?.revenue.get(currency) ?? 0, roi: returnOn(row.earned.get(model)?.revenue ?? new Map(), row.cost) }));
  return { days: reviewDays, sumMinor, origins: origins.filter(({ minor }) => minor > 0) };
};
