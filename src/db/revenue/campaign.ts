import { eventsWhere } from '../ledger/ledger.ts';

/** What was said of campaigns and not taken back, in the order of the ledger. Campaigns are these events and no rows: they are few. */
export const campaignEvents = eventsWhere<Record<string, never>>(`e.type IN ('campaign.added', 'campaign.changed', 'campaign.cost_set') AND e.undone_by IS NULL ORDER BY e.seq`);
