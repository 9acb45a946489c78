import { AppError } from '../../core/base/errors.ts';
import { localDate } from '../../core/base/instant.ts';
import type { Money } from '../../core/base/money.ts';
import { fold } from '../../core/base/text.ts';
import type { Effect } from '../../core/ledger/effect.ts';
import type { CampaignSaid, CampaignStatus, OwnEvent } from '../../core/ledger/event.ts';
import type { AttributionModel } from '../../core/revenue/attribution.ts';
import { ATTRIBUTION_MODELS } from '../../core/revenue/attribution.ts';
import { type Campaign, campaignId, costOf, type Days, namesOf, statusOn } from '../../core/revenue/campaign.ts';
import type { OriginRow } from '../../core/revenue/tally.ts';
import type { ReadTx } from '../../db/store.ts';
import type { Context } from '../context.ts';
import { actOnWorkspace } from '../ledger/act.ts';
import { human } from '../ledger/ledger.ts';
import { campaignsIn, reportAttribution } from './attribution.ts';
import { type Return, returnOf } from './money-view.ts';

/** A campaign with what came of it; one that was not added is only a word on leads and events, and no cost of it is known. */
export interface CampaignView {
  readonly name: string;
  /** Null for one that was not added. */
  readonly campaign: Campaign | null;
  readonly status: CampaignStatus | null;
  readonly result: Return;
}
export interface CampaignStory extends CampaignView {
  /** What each model says came of it. */
  readonly results: ReadonlyMap<AttributionModel, Return>;
}

export interface CampaignQuery { readonly model?: AttributionModel; readonly days: Days }

const rowsOf = async (context: Context, models: readonly AttributionModel[], days: Days, onProgress?: (leads: number) => void) => {
  const { rows, now } = await reportAttribution(context, { by: 'campaign', models, days }, onProgress);
  return { rows: rows.filter(({ kind }) => kind === 'campaign' || kind === 'word'), today: localDate(now, context.zone) };
};
const viewOf = (row: OriginRow, { model, today, context }: { readonly model: AttributionModel; readonly today: string; readonly context: Pick<Context, 'currency'> }): CampaignView => ({
  name: row.name, campaign: row.campaign, status: row.campaign && statusOn(row.campaign, today), result: returnOf(row, { model, currency: context.currency }),
});

/** All campaigns, those too that only leads and events name; the most revenue first. Raises `cancelled`. */
export const listCampaigns = async (context: Context, { model = context.rules.attribution.model, days }: CampaignQuery, onProgress?: (leads: number) => void): Promise<readonly CampaignView[]> => {
  const { rows, today } = await rowsOf(context, [model], days, onProgress);
  return rows.map((row) => viewOf(row, { model, today, context }));
};

/** By id or name, whatever the case, or the beginning of one. Undefined where none fits. Raises `conflict` with the candidates. */
const findNamed = <Thing extends { readonly name: string; readonly campaign: Campaign | null }>(things: readonly Thing[], ref: string): Thing | undefined => {
  const wanted = fold(ref);
  const exact = things.find(({ campaign }) => campaign?.id === wanted) ?? things.find(({ name }) => fold(name) === wanted);
  if (exact) return exact;
  const found = things.filter(({ name, campaign }) => fold(name).startsWith(wanted) || campaign?.id.startsWith(wanted));
  if (found.length <= 1) return found[0];
  throw new AppError('conflict', `"${ref}" matches ${found.length} campaigns.`, {
    hint: `Name one of them: ${found.slice(0, 8).map(({ name, campaign }) => (campaign ? `${campaign.id}  ${name}` : name)).join('; ')}.`,
    details: { candidates: found.slice(0, 8).map(({ name, campaign }) => ({ id: campaign?.id ?? null, name })) },
  });
};
const missing = (ref: string): AppError => new AppError('not_found', `There is no campaign "${ref}".`, { hint: 'See: salesos campaigns list. Add it: salesos campaigns add NAME' });

/** A campaign with what each model says came of it. Raises `not_found`, `conflict`. */
export const showCampaign = async (context: Context, ref: string, { model = context.rules.attribution.model, days }: CampaignQuery): Promise<CampaignStory> => {
  const { rows, today } = await rowsOf(context, ATTRIBUTION_MODELS, days);
  const row = findNamed(rows, ref);
  if (!row) throw missing(ref);
  return { ...viewOf(row, { model, today, context }), results: new Map(ATTRIBUTION_MODELS.map((each) => [each, returnOf(row, { model: each, currency: context.currency })])) };
};

const campaignNamed = (tx: ReadTx, ref: string): Campaign => {
  const found = findNamed(campaignsIn(tx).map((campaign) => ({ name: campaign.name, campaign })), ref);
  if (!found) throw missing(ref);
  return found.campaign;
};

/** What it costs, or null to take the cost away; without days those of the campaign, or today. */
export interface CostSaid { readonly amount: ((currency: string) => Money) | null; readonly days: { readonly first: string; readonly last: string } | null; readonly note: string }
export interface CampaignEdit extends Partial<CampaignSaid> { readonly cost?: CostSaid }
export interface CampaignChange { readonly campaign: Campaign; readonly status: CampaignStatus; readonly events: readonly OwnEvent[] }

const checkSaid = ({ name, starts, ends }: Pick<CampaignSaid, 'name' | 'starts' | 'ends'>): void => {
  if (campaignId(name) === '') throw new AppError('usage', `"${name}" is no name of a campaign.`, { hint: 'Write it with letters or digits.' });
  if (starts !== null && ends !== null && ends < starts) throw new AppError('usage', `--end ${ends} is before --start ${starts}.`, { hint: 'Both days are in the campaign.' });
};

/** Two campaigns may be called alike only where both say by their source or medium which is meant. */
const refuseTaken = (campaigns: readonly Campaign[], campaign: Omit<Campaign, 'costs'>): void => {
  const own = new Map(namesOf(campaign).map((name) => [fold(name), name]));
  for (const other of campaigns) {
    if (other.id === campaign.id) continue;
    const named = fold(other.name) === fold(campaign.name) ? campaign.name : undefined;
    const areTold = [other, campaign].every(({ sources, mediums }) => sources.length + mediums.length > 0);
    const shared = named ?? (areTold ? undefined : namesOf(other).map((name) => own.get(fold(name))).find((name) => name !== undefined));
    if (shared === undefined) continue;
    throw new AppError('conflict', `"${shared}" is what the campaign ${other.name} is called already.`, { hint: `Change that one: salesos campaigns edit ${other.id}`, details: { id: other.id } });
  }
};

/** The cost as an event; nothing where it is so already. Raises `not_found` for a cost that is to be taken away and is not there. */
const costEffect = (campaign: Campaign, { amount, days, note }: CostSaid, { today, currency }: { readonly today: string; readonly currency: string }): readonly Effect[] => {
  const { starts, ends } = campaign;
  const { first, last } = days ?? (starts !== null && ends !== null ? { first: starts, last: ends } : { first: today, last: today });
  const before = costOf(campaign, { first, last, note });
  const money = amount?.(before?.currency ?? currency);
  if (!money && !before) {
    throw new AppError('not_found', `${campaign.name} has no cost for ${first === last ? first : `${first}..${last}`}${note === '' ? '' : ` with the note "${note}"`}.`, {
      hint: `Name the days and the note of one: ${campaign.costs.map((cost) => `--for ${cost.first}..${cost.last}${cost.note === '' ? '' : ` --note "${cost.note}"`}`).join('; ') || 'it has none at all'}.`,
    });
  }
  if (money && before?.minor === money.minor && before.currency === money.currency) return [];
  return [human('campaign.cost_set', {
    id: campaign.id, first, last, note, amount_minor: money?.minor ?? null, currency: money?.currency ?? before?.currency ?? currency,
    from: before ? { amount_minor: before.minor, currency: before.currency } : null,
  })];
};

const finish = (tx: ReadTx & Parameters<typeof actOnWorkspace>[0], context: Context, id: string, effects: readonly Effect[]): CampaignChange => {
  const events = effects.length === 0 ? [] : actOnWorkspace(tx, context, effects);
  const campaign = campaignNamed(tx, id);
  return { campaign, status: statusOn(campaign, localDate(tx.now, context.zone)), events };
};

/** Adds a campaign, with a first cost where one is named. Raises `usage`, and `conflict` where another is called so already. */
export const addCampaign = (context: Context, name: string, { cost, ...said }: Omit<CampaignEdit, 'name'>): Promise<CampaignChange> =>
  context.store.write((tx) => {
    const campaign: Campaign = { id: campaignId(name), status: null, starts: null, ends: null, words: [], sources: [], mediums: [], ...said, name, costs: [] };
    checkSaid(campaign);
    const campaigns = campaignsIn(tx);
    const same = campaigns.find(({ id }) => id === campaign.id);
    if (same) throw new AppError('conflict', `There is a campaign ${same.name} already.`, { hint: `Change it: salesos campaigns edit ${same.id}`, details: { id: same.id } });
    refuseTaken(campaigns, campaign);
    const { costs: _costs, ...added } = campaign;
    return finish(tx, context, campaign.id, [
      human('campaign.added', added), ...(cost ? costEffect(campaign, cost, { today: localDate(tx.now, context.zone), currency: context.currency }) : []),
    ]);
  }, context.signal);

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Changes what is said of a campaign, its cost among it; what is so already is no change. A new name leaves the old one among its words. Raises `usage`, `not_found`, `conflict`. */
export const editCampaign = async (context: Context, ref: string, { cost, ...edit }: CampaignEdit): Promise<CampaignChange> => {
  if (cost === undefined && Object.keys(edit).length === 0) throw new AppError('usage', 'Nothing to change.', { hint: 'Give --name, --cost, --start, --end, --status, --match, --source or --medium.' });
  return context.store.write((tx) => {
    const before = campaignNamed(tx, ref);
    const words = edit.words ?? before.words;
    const isRenamed = edit.name !== undefined && fold(edit.name) !== fold(before.name);
    const after: Campaign = { ...before, ...edit, words: isRenamed && !words.some((word) => fold(word) === fold(before.name)) ? [...words, before.name] : words };
    checkSaid(after);
    refuseTaken(campaignsIn(tx), after);
    const { id } = before;
    const changed = Object.fromEntries((['name', 'status', 'starts', 'ends', 'words', 'sources', 'mediums'] as const).flatMap((key) => (isSame(before[key], after[key]) ? [] : [[key, after[key]]])));
    return finish(tx, context, id, [
      ...(Object.keys(changed).length === 0 ? [] : [human('campaign.changed', { id, ...changed })]),
      ...(cost ? costEffect(after, cost, { today: localDate(tx.now, context.zone), currency: context.currency }) : []),
    ]);
  }, context.signal);
};

