import { AppError } from '../../core/base/errors.ts';
import { fold } from '../../core/base/text.ts';
import { type Campaign, campaignId, costOf, namesOf } from '../../core/revenue/campaign.ts';
import { type CampaignLayout, campaignLayout, type CampaignRow, readCampaign } from '../../core/revenue/campaign-row.ts';
import type { TableRecord } from '../../files/table.ts';
import type { ImportOptions } from '../capture/import.ts';
import { readSmallTable } from '../capture/small-table.ts';
import { importTable, type TableChunk } from '../capture/table-import.ts';
import type { Context } from '../context.ts';
import { campaignsIn } from './attribution.ts';

export interface CampaignReport {
  readonly batch: string | null;
  readonly rows: number;
  /** Campaigns that are new, and that were other than the file says. */
  readonly created: number; readonly changed: number; readonly unchanged: number;
  /** Costs that were set. */
  readonly costs: number;
  readonly rejected: number;
  readonly rejects_file: string | null;
  readonly notes: readonly string[];
  readonly reasons: readonly string[];
}

type Cost = NonNullable<CampaignRow['cost']>;
/** All that a file says of one campaign: several rows of the same days and note are parts of one cost. */
interface Group { readonly id: string; readonly name: string; rows: number; said: CampaignRow['said']; readonly costs: Map<string, Cost> }

const keyOf = ({ first, last, note }: Cost): string => [first, last, note].join('\u0000');
/** Undefined where the parts are in two currencies. */
const together = (a: Cost | undefined, b: Cost): Cost | undefined => {
  if (!a) return b;
  return a.money.currency === b.money.currency ? { ...a, money: { ...a.money, minor: a.money.minor + b.money.minor } } : undefined;
};

type Append = TableChunk<Item>['append'];

/** Adds or changes one campaign, and sets its costs, by events; what is so already is none. */
const apply = (known: Campaign | undefined, { name, id, said, costs }: Group, append: Append): { readonly kind: 'created' | 'changed' | 'unchanged'; readonly costs: number } => {
  const base: Campaign = known ?? { id, name, status: null, starts: null, ends: null, words: [], sources: [], mediums: [], costs: [] };
  const after = { ...base, ...said };
  const { costs: _costs, ...added } = after;
  const changed = Object.fromEntries(Object.entries(said).filter(([key, value]) => JSON.stringify(base[key as keyof CampaignRow['said']]) !== JSON.stringify(value)));
  if (!known) append('campaign.added', added);
  else if (Object.keys(changed).length > 0) append('campaign.changed', { id: base.id, ...changed });
  let set = 0;
  for (const { first, last, note, money } of costs.values()) {
    const before = costOf(base, { first, last, note });
    if (before?.minor === money.minor && before.currency === money.currency) continue;
    append('campaign.cost_set', { id: base.id, first, last, note, amount_minor: money.minor, currency: money.currency, from: before ? { amount_minor: before.minor, currency: before.currency } : null });
    set++;
  }
  return { kind: known ? (Object.keys(changed).length + set > 0 ? 'changed' : 'unchanged') : 'created', costs: set };
};

/** A campaign with all that the file says of it, or a row that cannot be read. */
type Item = { readonly kind: 'campaign'; readonly group: Group } | { readonly kind: 'reject'; readonly record: TableRecord; readonly reason: string };

/** The rows of the file by campaign, in the order of their first rows, then those that cannot be read: what belongs together is taken in together. */
const itemsIn = (records: readonly TableRecord[], { layout, currency, campaigns }: { readonly layout: CampaignLayout; readonly currency: string; readonly campaigns: readonly Campaign[] }): readonly Item[] => {
  const idsByName = new Map(campaigns.toReversed().flatMap((campaign) => namesOf(campaign).map((name) => [fold(name), campaign.id] as const)));
  const groups = new Map<string, Group>();
  const rejects: Item[] = [];
  for (const record of records) {
    const read = record.kind === 'broken' ? { kind: 'rejected' as const, reason: record.reason } : readCampaign(record.cells, { layout, currency });
    if (read.kind === 'rejected') { rejects.push({ kind: 'reject', record, reason: read.reason }); continue; }
    const { row } = read;
    const id = row.id || idsByName.get(fold(row.name)) || campaignId(row.name);
    const group = groups.get(id) ?? { id, name: row.name, rows: 0, said: {}, costs: new Map<string, Cost>() };
    const cost = row.cost && together(group.costs.get(keyOf(row.cost)), row.cost);
    if (cost === undefined) { rejects.push({ kind: 'reject', record, reason: 'the same days have a cost in another currency in a line before' }); continue; }
    if (cost) group.costs.set(keyOf(cost), cost);
    group.said = { ...group.said, ...row.said };
    group.rows++;
    groups.set(id, group);
  }
  return [...[...groups.values()].map((group): Item => ({ kind: 'campaign', group })), ...rejects];
};

const takeItems = ({ tx, items, add, refuse, append }: TableChunk<Item>): void => {
  const known = new Map(campaignsIn(tx).map((campaign) => [campaign.id, campaign]));
  for (const item of items) {
    if (item.kind === 'reject') {
      add('rows');
      refuse(item.record, item.reason);
      continue;
    }
    const { kind, costs } = apply(known.get(item.group.id), item.group, append);
    add('rows', item.group.rows);
    add(kind);
    add('costs', costs);
  }
};

/**
 * Takes campaigns and what they cost from a file, as `export campaigns` writes it and advertisers' reports do: events for what is new or other than before, so that the
 * same file again changes nothing. It is one batch, which `undo` takes back. Rows that cannot be read become rejects. Raises `invalid` for a file without campaigns.
 */
export const importCampaigns = async (context: Context, { path, label, title = label, onPhase }: Pick<ImportOptions, 'path' | 'label' | 'title' | 'onPhase'>): Promise<CampaignReport> => {
  const { file, records } = await readSmallTable(path, { title, hint: 'Leave out the days that are in already, or take them by month.', signal: context.signal });
  const { layout, unread } = campaignLayout(file.header);
  if (!layout.at.has('name') && !layout.at.has('id')) {
    throw new AppError('invalid', `${title} has no column "campaign".`, { hint: 'A list of campaigns has the columns campaign, day, cost and currency; or those of salesos export campaigns.' });
  }
  const { currency } = context;
  const items = itemsIn(records, { layout, currency, campaigns: await context.store.read(campaignsIn, context.signal) });
  const { counts: { rows = 0, created = 0, changed = 0, unchanged = 0, costs = 0, rejected = 0 }, ...imported } = await importTable({
    context, kind: 'campaigns', phase: 'Importing campaigns', file, unread, currency, label, onPhase, items, take: takeItems,
  });
  return { ...imported, rows, created, changed, unchanged, costs, rejected };
};
