import { type DealEvent, foldDeal } from '../ledger/deal-fold.ts';
import type { Deal, LeadRecord } from '../ledger/lead-record.ts';

/** An event with the one that hides it: who looked at the ledger before that one saw it. 0 hides it at any time, null never. */
export interface Seen<Event extends { readonly seq: number }> { readonly event: Event; readonly hiddenBy: number | null }
/** What was said of a deal, and the lead that it was said of. */
export type SeenDealEvent = Seen<DealEvent & { readonly leadKey: number | null }>;

/** True for who looked when `cut` was the newest event of the ledger. */
export const isSeenAt = ({ event, hiddenBy }: Seen<{ readonly seq: number }>, cut: number): boolean => event.seq <= cut && (hiddenBy === null || hiddenBy > cut);

/** A deal as it was known, and the lead it was then told of. */
export interface PastDeal { readonly deal: Deal; readonly leadKey: number | null }

/** Each moment goes on where the one before it ended. */
const walk = (id: string, events: readonly SeenDealEvent[], cuts: readonly number[]): readonly (PastDeal | undefined)[] => {
  const record: Pick<LeadRecord, 'deals'> = { deals: new Map() };
  let next = 0;
  let known: PastDeal | undefined;
  return cuts.map((cut) => {
    for (let seen = events[next]; seen && seen.event.seq <= cut; seen = events[++next]) {
      foldDeal(record, seen.event);
      const deal = record.deals.get(id);
      known = deal && { deal, leadKey: seen.event.leadKey };
    }
    return known;
  });
};

/**
 * One deal as it was known at several moments, each the newest `seq` of the ledger then, the earliest first; undefined where nobody knew of it. `events` are all of
 * that deal in the order of the ledger, hidden ones too.
 */
export const dealAt = (id: string, events: readonly SeenDealEvent[], cuts: readonly number[]): readonly (PastDeal | undefined)[] => {
  // Where something was hidden later each moment sees events of its own.
  if (events.some(({ hiddenBy }) => hiddenBy !== null)) return cuts.flatMap((cut) => walk(id, events.filter((each) => isSeenAt(each, cut)), [cut]));
  return walk(id, events, cuts);
};
