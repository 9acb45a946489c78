import type { Urgency } from '../ledger/event.ts';

/** What becomes of a lead once it is won. */
export interface CustomerRules {
  readonly onboarding: readonly { readonly title: string; readonly dueInMs: number | null; readonly urgency: Urgency }[];
  /** Cadences by their ids that begin with onboarding, and with churn; null is none. */
  readonly onboardingCadence: string | null; readonly winBackCadence: string | null;
  readonly activeAfterMs: number; readonly atRiskAfterMs: number; readonly churnedAfterMs: number; readonly renewalBeforeMs: number; readonly upsellAfterMs: number;
  /** The health, 0 to 100, from which on more is offered. */
  readonly upsellHealth: number;
  /** Points off 100, by what they are lost for. */
  readonly health: Readonly<Record<'payment' | 'complaint' | 'support' | 'onboarding' | 'silence' | 'renewal', number>>;
  /** Incoming event types. */
  readonly paymentFailedOn: readonly string[]; readonly recoveredOn: readonly string[]; readonly supportOn: readonly string[]; readonly resolvedOn: readonly string[];
  readonly cancelledOn: readonly string[];
  readonly negativeWords: readonly string[];
}
