import { CUSTOMER_STAGES, type CustomerStage } from '../ledger/event.ts';
import type { LeadRecord } from '../ledger/lead-record.ts';

/*
 * Where a customer stands, and what brought them there: whoever moves them, weighs their health or has their cadences rest asks here.
 */

/** What happens to a customer. */
export const CUSTOMER_CAUSES = ['win', 'onboarded', 'payment_failed', 'complaint', 'silence', 'recovered', 'cancelled', 'given_up'] as const;
export type CustomerCause = (typeof CUSTOMER_CAUSES)[number];

/**
 * The stage after something happened: every stage has an answer to every cause. Nobody goes back to onboarding, and out of churned only by a new
 * win; at_risk is left when what brought it is over.
 */
export const CUSTOMER_TRANSITIONS: Readonly<Record<CustomerStage, Readonly<Record<CustomerCause, CustomerStage>>>> = {
  onboarding: {
    win: 'onboarding', onboarded: 'active', payment_failed: 'at_risk', complaint: 'at_risk', silence: 'onboarding', recovered: 'onboarding', cancelled: 'churned', given_up: 'onboarding',
  },
  active: { win: 'active', onboarded: 'active', payment_failed: 'at_risk', complaint: 'at_risk', silence: 'at_risk', recovered: 'active', cancelled: 'churned', given_up: 'active' },
  at_risk: { win: 'active', onboarded: 'at_risk', payment_failed: 'at_risk', complaint: 'at_risk', silence: 'at_risk', recovered: 'active', cancelled: 'churned', given_up: 'churned' },
  churned: {
    win: 'onboarding', onboarded: 'churned', payment_failed: 'churned', complaint: 'churned', silence: 'churned', recovered: 'churned', cancelled: 'churned', given_up: 'churned',
  },
};

/** The rule under which a cause moves a customer. */
export const ruleOf = (cause: CustomerCause): string => `customer.${cause}`;
/** That under which a win that is taken back leaves the customer as they were. */
export const UNWON_RULE = 'customer.unwon';

/** True for what can bring somebody to a stage. */
const leadsTo = (cause: CustomerCause, stage: CustomerStage): boolean => CUSTOMER_STAGES.some((from) => from !== stage && CUSTOMER_TRANSITIONS[from][cause] === stage);

/** What brought the stage, also where that was restored since: by the moment, which is that of the first time. Undefined when a person set it. */
export const causeOf = ({ customer, fired }: Pick<LeadRecord, 'customer' | 'fired'>): CustomerCause | undefined => {
  if (customer === null) return undefined;
  const { stage, at, seq } = customer;
  const isRestored = fired[UNWON_RULE]?.seq === seq;
  return CUSTOMER_CAUSES.find((cause) => { const last = fired[ruleOf(cause)]; return leadsTo(cause, stage) && (isRestored ? last?.at === at : last?.seq === seq); });
};
