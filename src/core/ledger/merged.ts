import type { LedgerEvent } from './event.ts';

/**
 * All that makes up a lead, in the order of the ledger: its events, as `eventsOf` gives them for a key, and those of every lead that they say was merged
 * into it, at any depth, each lead's once.
 */
export const withMerged = (leadKey: number, eventsOf: (key: number) => readonly LedgerEvent[]): LedgerEvent[] => {
  const events: LedgerEvent[] = [];
  const seen = new Set<number>();
  const waiting = [leadKey];
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    if (seen.has(key)) continue;
    seen.add(key);
    for (const event of eventsOf(key)) {
      events.push(event);
      if (event.kind === 'own' && event.type === 'lead.merged') waiting.push(event.payload.lead_key);
    }
  }
  return events.sort((a, b) => a.seq - b.seq);
};
