import { z } from 'zod';
import { titledTask } from './flow-schema.ts';
import { span, strict, text } from './scalar.ts';

const ONBOARDING = [
  { title: 'Welcome call', due_in: '2d', urgency: 'high' as const }, { title: 'Check that all is set up', due_in: '7d' }, { title: 'Ask for first results', due_in: '21d' },
];
const NEGATIVE = [
  'unhappy', 'disappointed', 'terrible', 'useless', 'not working', 'does not work', "doesn't work", 'broken', 'frustrated', 'frustrating', 'unacceptable', 'complaint', 'refund',
  'unzufrieden', 'enttäuscht', 'schlecht', 'funktioniert nicht', 'geht nicht', 'kaputt', 'ärgerlich', 'inakzeptabel', 'Beschwerde', 'Erstattung', 'Geld zurück',
];
/** Points off 100. */
const off = (points: number) => z.number().int().min(0).max(100).default(points);
const words = (...defaults: string[]) => z.array(text).default(defaults);

/** What becomes of a lead once it is won. Event types are the senders' words. */
export const customers = strict({
  /** Tasks for the owner when a lead is won; done, the customer is active. */
  onboarding: z.array(titledTask).default(ONBOARDING.map((task) => titledTask.parse(task))),
  /** The ids of cadences that begin with onboarding, and with churn; null is none. */
  onboarding_cadence: text.nullable().default(null),
  win_back_cadence: text.nullable().default(null),
  active_after: span.prefault('30d'),
  at_risk_after: span.prefault('30d'),
  churned_after: span.prefault('60d'),
  renewal_before: span.prefault('30d'),
  upsell_after: span.prefault('90d'),
  /** The health from which on more is offered then. */
  upsell_health: z.number().int().min(0).max(100).default(70),
  /** What a customer's health loses: for a payment that failed, a complaint, support cases, onboarding that is late, silence as long as at_risk_after, a renewal that is over. */
  health: strict({ payment: off(35), complaint: off(30), support: off(10), onboarding: off(15), silence: off(40), renewal: off(20) }).prefault({}),
  payment_failed_on: words('payment_failed'),
  recovered_on: words('payment_succeeded', 'invoice_paid'),
  support_on: words('support_requested', 'support_message', 'ticket_opened'),
  resolved_on: words('support_resolved', 'ticket_closed'),
  cancelled_on: words('subscription_cancelled', 'contract_cancelled'),
  /** What makes a support message a negative one, beside `sentiment: negative` and a `rating` of 2 or less in it. */
  negative_words: words(...NEGATIVE),
}).prefault({});
