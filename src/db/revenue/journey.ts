import type { Instant } from '../../core/base/instant.ts';
import { type ReadTx, statement, tuples } from '../store.ts';

/*
 * What attribution reads: leads page by page, each page's won deals, the records that were merged into its leads and what these did. Never all leads at once.
 */

/** From a moment, up to one that is not in it. */
export type Period = { readonly from: Instant; readonly to: Instant };
export interface JourneyLead { readonly key: number; readonly createdAt: Instant }
export interface WonDealRow { readonly leadKey: number; readonly minor: number | null; readonly currency: string; readonly closedAt: Instant }

const LIVE = 'l.removed = 0 AND l.merged_into IS NULL';
const WON = `d.state = 'won' AND d.closed_at >= :from AND d.closed_at < :to`;
const selectLeads = statement<Period & { after: number; limit: number }, JourneyLead>(
  `SELECT l.key, l.created_at AS createdAt FROM leads l
   WHERE l.key > :after AND ${LIVE} AND ((l.created_at >= :from AND l.created_at < :to) OR EXISTS (SELECT 1 FROM deals d WHERE d.lead_key = l.key AND ${WON}))
   ORDER BY l.key LIMIT :limit`);
/** Leads that came to be in the period, or of which a deal was won in it, behind a key. */
export const journeyLeads = (tx: ReadTx, period: Period, page: { readonly after: number; readonly limit: number }): JourneyLead[] => tx.use(selectLeads).all({ ...period, ...page });

const selectWinners = statement<Period, { key: number }>(
  `SELECT DISTINCT d.lead_key AS key FROM deals d JOIN leads l ON l.key = d.lead_key WHERE ${WON} AND l.removed = 0 ORDER BY d.lead_key`);
/** Leads with a deal that was won in the period. */
export const winners = (tx: ReadTx, period: Period): number[] => tx.use(selectWinners).all(period).map(({ key }) => key);

const selectWonDeals = statement<Period & { keys: string }, WonDealRow>(
  `SELECT d.lead_key AS leadKey, d.amount_minor AS minor, d.currency, d.closed_at AS closedAt FROM deals d
   WHERE d.lead_key IN (SELECT value FROM json_each(:keys)) AND ${WON} ORDER BY d.lead_key, d.closed_at, d.id`);
/** The deals of these leads that were won in the period and are won still. */
export const wonDealsOf = (tx: ReadTx, keys: readonly number[], period: Period): WonDealRow[] => tx.use(selectWonDeals).all({ keys: JSON.stringify(keys), ...period });

/** A lead by its key, and those merged into it at any depth. */
const FAMILY = `WITH RECURSIVE family (root, key) AS (SELECT value, value FROM json_each(?) UNION SELECT f.root, l.key FROM family f JOIN leads l ON l.merged_into = f.key)`;

export interface MemberRow {
  readonly root: number; readonly origin: string; readonly createdAt: Instant; readonly source: string | null; readonly campaign: string | null;
  /** JSON, where one of the lead's own columns may be called as a tag of a link. */
  readonly attributes: string | null;
}
const selectMembers = statement<[string], MemberRow>(
  `${FAMILY} SELECT f.root, l.origin, l.created_at AS createdAt, l.source, l.campaign, CASE WHEN l.attributes LIKE '%utm%' THEN l.attributes END AS attributes
   FROM family f JOIN leads l ON l.key = f.key`);
/** The records that make up these leads, by the lead that stands for them. */
export const membersOf = (tx: ReadTx, keys: readonly number[]): MemberRow[] => tx.use(selectMembers).all(JSON.stringify(keys));

export type EventPlace = [root: number, type: string, at: Instant, source: string, campaign: string | null, metadata: string | null];
/** Of metadata only what may name tags of links is read: the rest is most of the ledger. */
const selectEvents = tuples<[string], EventPlace>(
  `${FAMILY} SELECT f.root, e.type, e.occurred_at, e.source, e.campaign, CASE WHEN e.payload LIKE '%utm%' THEN e.payload END
   FROM family f JOIN events e ON e.lead_key = f.key WHERE e.undone_by IS NULL AND (instr(e.type, '.') = 0 OR e.type = 'chat.recorded')`);
/** What happened to these leads and what they did, by the lead that stands for them, in no order. */
export const placesOfEvents = (tx: ReadTx, keys: readonly number[]): IterableIterator<EventPlace> => tx.use(selectEvents).iterate(JSON.stringify(keys));
