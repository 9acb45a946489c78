import type { Instant } from '../base/instant.ts';
import type { Attributes, Fields, Identity } from '../ledger/event.ts';

/** A person as one row, one event or one command describes them, normalised. */
export interface Candidate {
  readonly fields: Fields;
  readonly attributes: Attributes;
  readonly identities: readonly Identity[];
  readonly tags: readonly string[];
  /** Our own id, when the source is an export of ours. */
  readonly id?: string;
  readonly createdAt?: Instant;
}
