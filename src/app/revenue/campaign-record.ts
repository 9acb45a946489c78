import { majorUnits } from '../../core/base/money.ts';
import type { Campaign } from '../../core/revenue/campaign.ts';

/** A campaign as `campaigns import` reads it: one row for each of its costs, or one without. */
export const CAMPAIGN_COLUMNS = ['id', 'name', 'status', 'starts', 'ends', 'words', 'sources', 'mediums', 'cost_first', 'cost_last', 'note', 'cost', 'currency'] as const;
type CampaignRecord = { readonly [Name in (typeof CAMPAIGN_COLUMNS)[number]]: string | number | null | readonly string[] };

/** The rows of a campaign. */
export const campaignRecords = ({ id, name, status, starts, ends, words, sources, mediums, costs }: Campaign): readonly CampaignRecord[] => {
  const said = { id, name, status, starts, ends, words, sources, mediums };
  if (costs.length === 0) return [{ ...said, cost_first: null, cost_last: null, note: null, cost: null, currency: null }];
  return costs.map(({ first, last, note, minor, currency }) => ({ ...said, cost_first: first, cost_last: last, note, cost: majorUnits({ minor, currency }), currency }));
};
