import type { Instant } from '../base/instant.ts';
import type { Attributes, Fields, Identity, SuppressionReason } from '../ledger/event.ts';

/** A person as one row, one event or one command describes them, normalised. */
export interface Candidate {
  readonly fields: Fields;
  readonly attributes: Attributes;
  readonly identities: readonly Identity[];
  readonly tags: readonly string[];
  /** Our own id, when the source is an export of ours. */
  readonly id?: string;
  readonly createdAt?: Instant;
  /** The source says that nobody may write to them: why, and in which words. */
  readonly suppression?: { readonly reason: SuppressionReason; readonly quote: string };
  /** How it ended, of somebody who is history: won or lost, and in which words. */
  readonly outcome?: { readonly status: 'won' | 'lost'; readonly quote: string };
}
