import type { LedgerEvent } from '../ledger/event.ts';
import { fold } from '../ledger/fold.ts';
import { type Deal, emptyRecord } from '../ledger/lead-record.ts';

/** An event with the one that hides it: who looked at the ledger before that one saw it. 0 hides it at any time, null never. */
export interface SeenEvent { readonly event: LedgerEvent; readonly hiddenBy: number | null }

/** True for who looked when `cut` was the newest event of the ledger. */
export const isSeenAt = ({ event, hiddenBy }: SeenEvent, cut: number): boolean => event.seq <= cut && (hiddenBy === null || hiddenBy > cut);

/** A deal as it was known, and the lead it was then told of. */
export interface PastDeal { readonly deal: Deal; readonly leadKey: number | null }

const foldOne = (events: readonly SeenEvent[], id: string): PastDeal | undefined => {
  const record = emptyRecord(0, '');
  for (const { event } of events) fold(record, event);
  const deal = record.deals.get(id);
  return deal && { deal, leadKey: events.at(-1)?.event.leadKey ?? null };
};

/**
 * One deal as it was known at several moments, each the newest `seq` of the ledger then, in their order; undefined where nobody knew of it. `events` are all of
 * that deal in the order of the ledger, hidden ones too.
 */
export const dealAt = (id: string, events: readonly SeenEvent[], cuts: readonly number[]): readonly (PastDeal | undefined)[] => {
  let last: { readonly seen: number; readonly state: PastDeal | undefined } | undefined;
  const isPlain = events.every(({ hiddenBy }) => hiddenBy === null);
  return cuts.map((cut) => {
    const seen = events.filter((each) => isSeenAt(each, cut));
    // Where nothing is ever hidden, as many events are the same ones.
    if (!isPlain || last?.seen !== seen.length) last = { seen: seen.length, state: foldOne(seen, id) };
    return last.state;
  });
};
