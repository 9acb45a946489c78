import type { Instant } from '../base/instant.ts';
import { unit } from '../base/random.ts';
import type { LedgerEvent } from '../ledger/event.ts';

const SEED = 4_177;

/** The rule under which an import tells how the past ended. */
export const TOLD_OUTCOME = 'import.outcome';

/** What was known of a lead at a moment before its outcome, which is no part of it. */
export interface Before {
  readonly at: Instant;
  /** The first that was known of it. */
  readonly since: Instant;
  readonly events: readonly LedgerEvent[];
  /** True where everything was recorded at once, as an import does: then what counts is when things are said to have happened. */
  readonly byOccurrence: boolean;
  /** A list told how it ended, and may have told all else with that in mind. */
  readonly isTold: boolean;
}

const between = (from: Instant, to: Instant, id: string): Instant => Math.round(from + unit(SEED, 'moment', id) * Math.max(0, to - from));

/**
 * A moment between the first that was known of a lead and its outcome, drawn by its id, and what was known then: whoever learns from a lead as it was on its last
 * day learns to recognise last days. `events` are all of the lead in the order of the ledger, `outcomeSeq` is the one that closed it.
 */
export const beforeOutcome = (id: string, events: readonly LedgerEvent[], outcomeSeq: number): Before | undefined => {
  const earlier = events.filter(({ seq }) => seq < outcomeSeq);
  const outcome = events.find(({ seq }) => seq === outcomeSeq);
  const [first] = earlier;
  if (!first || !outcome) return undefined;
  const isTold = outcome.rule === TOLD_OUTCOME;
  const began = earlier.reduce((least, { recordedAt }) => Math.min(least, recordedAt), first.recordedAt);
  if (earlier.some(({ recordedAt }) => recordedAt > began) || outcome.recordedAt > began) {
    const at = between(began, outcome.recordedAt, id);
    return { at, since: began, events: earlier.filter(({ recordedAt }) => recordedAt <= at), byOccurrence: false, isTold };
  }
  const since = earlier.reduce((least, { occurredAt }) => Math.min(least, occurredAt), first.occurredAt);
  const at = between(since, outcome.occurredAt, id);
  // What a file says of a person it says once: facts have no time of their own.
  return { at, since, events: earlier.filter(({ kind, occurredAt }) => kind === 'own' || occurredAt <= at), byOccurrence: true, isTold };
};
