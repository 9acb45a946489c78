import type { Audience } from '../ledger/event.ts';
import { AUDIENCES } from '../ledger/event.ts';
import type { Job, LeadRecord } from '../ledger/lead-record.ts';
import type { Rules } from '../playbook/rules.ts';
import { isOpen } from './status.ts';

/*
 * Whom a cadence may be with, written once: whoever begins one, ends one, foresees one, calls off the job that was to begin one, or is about to send a message of one asks here. An
 * enrollment is for somebody who may still be won, for a customer, or for one who has churned, and goes on while they are that.
 */

type Known = Pick<LeadRecord, 'status' | 'removed' | 'mergedInto' | 'customer'>;

/** What a lead is to cadences now; null for one that none is with: lost, disqualified, gone, or won before we knew of it. */
export const audienceOf = (record: Known): Audience | null => {
  if (isOpen(record)) return 'lead';
  if (record.removed || record.mergedInto !== null || record.status !== 'won' || record.customer === null) return null;
  return record.customer.stage === 'churned' ? 'churned' : 'customer';
};

/** Why what is for such an audience is over for the lead; null while it is not. */
export const whyOver = (record: Known, audience: Audience): string | null => {
  const now = audienceOf(record);
  if (now === audience) return null;
  if (record.removed || record.mergedInto !== null) return 'the lead is gone';
  if (now === 'churned' && audience === 'customer') return 'the customer has churned';
  return now === 'customer' && audience === 'churned' ? 'the customer is back' : `the lead is ${record.status}`;
};

/** The rules by which a cadence begins with customers: all other rules begin one with who may still be won. */
export const CADENCE_RULES = { customer: 'customer.onboarding_cadence', churned: 'customer.win_back_cadence' } as const satisfies Partial<Record<Audience, string>>;
/** Whom a job is for, by the rule that queued it. */
export const audienceOfJob = ({ rule }: Pick<Job, 'rule'>): Audience => (rule === CADENCE_RULES.customer ? 'customer' : rule === CADENCE_RULES.churned ? 'churned' : 'lead');

/** Whom of the customers the playbook names a cadence for. */
const customersOf = (cadence: string, { customers: { onboardingCadence, winBackCadence } }: Pick<Rules, 'customers'>): readonly Audience[] =>
  [...(cadence === onboardingCadence ? ['customer' as const] : []), ...(cadence === winBackCadence ? ['churned' as const] : [])];

/**
 * With whom a person may begin a cadence. Who is named is meant: anybody, but for one that the playbook names for customers, which is for those alone, and leads. What a filter finds may hold
 * customers that nobody thought of: it takes those that the cadence is named for, and only leads where it is named for none.
 */
export const audiencesFor = (cadence: string, rules: Pick<Rules, 'customers'>, isNamed: boolean): readonly Audience[] => {
  const named = customersOf(cadence, rules);
  if (named.length === 0) return isNamed ? AUDIENCES : ['lead'];
  return isNamed ? ['lead', ...named] : named;
};

const WHO = { lead: 'the lead is no customer', customer: 'the lead is a customer', churned: 'the customer has churned' } as const satisfies Record<Audience, string>;
const FOR = { lead: 'leads that are still to be won', customer: 'customers', churned: 'customers who have churned' } as const satisfies Record<Audience, string>;

/** Why a cadence is not begun with a lead, though it may be with these; null where it is one of them. */
export const whyNotFor = (record: Known, cadence: string, audiences: readonly Audience[]): string | null => {
  const now = audienceOf(record);
  if (now !== null && audiences.includes(now)) return null;
  if (now === null) return record.status === 'won' && !record.removed && record.mergedInto === null ? 'the lead was won before we knew of it: salesos customers set' : whyOver(record, 'lead');
  const named = audiences.filter((audience) => audience !== 'lead');
  return named.length > 0 ? `${WHO[now]}: ${cadence} is for ${named.map((audience) => FOR[audience]).join(' and ')}` : `${WHO[now]}, and nobody has named it: a filter takes ${FOR.lead}`;
};
