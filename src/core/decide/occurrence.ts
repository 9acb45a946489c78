import type { Instant } from '../base/instant.ts';
import { occurrenceKey } from '../ledger/lead-record.ts';

/** What a rule made of one event. */
interface Occurrence { readonly rule: string; readonly occurredAt: Instant; readonly dedupeKey: string }

/** Events of one moment are ordered by their key, so that the same ones count in whatever order they came. */
export const compareOccurrence = (a: Omit<Occurrence, 'rule'>, b: Omit<Occurrence, 'rule'>): number =>
  a.occurredAt - b.occurredAt || (a.dedupeKey < b.dedupeKey ? -1 : a.dedupeKey > b.dedupeKey ? 1 : 0);

/** Keeps the newest `most` of each rule. Any order, any number of times: the same ones stay. */
export const keepNewest = <T extends Occurrence>(occurrences: Map<string, T>, one: T, most: number): void => {
  const key = occurrenceKey(one);
  if (occurrences.has(key)) return;
  let kept = 0;
  let oldest: T | undefined;
  for (const other of occurrences.values()) {
    if (other.rule !== one.rule) continue;
    kept++;
    if (!oldest || compareOccurrence(other, oldest) < 0) oldest = other;
  }
  if (kept >= most) {
    if (!oldest || compareOccurrence(one, oldest) < 0) return;
    occurrences.delete(occurrenceKey(oldest));
  }
  occurrences.set(key, one);
};
