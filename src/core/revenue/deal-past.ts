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

/** Where nothing is ever hidden, each moment goes on where the one before it ended. */
const walk = (id: string, events: readonly SeenEvent[], cuts: readonly number[]): readonly (PastDeal | undefined)[] => {
  const record = emptyRecord(0, '');
  let next = 0;
  return cuts.map((cut) => {
    for (let seen = events[next]; seen && seen.event.seq <= cut; seen = events[++next]) fold(record, seen.event);
    const deal = record.deals.get(id);
    return deal && { deal, leadKey: events[next - 1]?.event.leadKey ?? null };
  });
};

/**
 * One deal as it was known at several moments, each the newest `seq` of the ledger then, the earliest first; undefined where nobody knew of it. `events` are all of
 * that deal in the order of the ledger, hidden ones too.
 */
export const dealAt = (id: string, events: readonly SeenEvent[], cuts: readonly number[]): readonly (PastDeal | undefined)[] =>
  (events.every(({ hiddenBy }) => hiddenBy === null) ? walk(id, events, cuts) : cuts.map((cut) => foldOne(events.filter((each) => isSeenAt(each, cut)), id)));
