import type { LeadStatus } from '../ledger/event.ts';

/** What there is to learn from a lead. */
export const isOutcome = (status: LeadStatus): status is 'won' | 'lost' => status === 'won' || status === 'lost';

/** A lead as far as outcomes go. */
export interface Ended { readonly status: LeadStatus; readonly removed: boolean }

/** An outcome that was there and is not any more: another one, none, or the lead is gone. */
export const isTakenBack = (before: Ended, after: Ended): boolean =>
  isOutcome(before.status) && !before.removed && (after.removed || after.status !== before.status);
