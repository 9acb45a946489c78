import type { Instant } from '../base/instant.ts';
import type { By, OwnPayloads, OwnType } from './event.ts';

/**
 * A decision as core proposes it: an own event that has not been given its place in the ledger yet.
 * App appends it, folds it into the lead's record and saves what changed; nothing else writes a derived row.
 */
export type Effect<T extends OwnType = OwnType> = { [K in T]: {
  readonly type: K;
  readonly payload: OwnPayloads[K];
  readonly by: By;
  readonly actor?: string;
  /** The rule that asked for it; with `once` it is also the guard that keeps it from being asked again. */
  readonly rule: string;
  readonly causeSeq: number | null;
  /** When it happened, if that is not now: a call logged today for yesterday. */
  readonly occurredAt?: Instant;
} }[T];
