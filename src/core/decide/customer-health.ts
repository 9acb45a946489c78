import { DAY_MS, type Instant, localDate } from '../base/instant.ts';
import { count } from '../base/text.ts';
import type { LeadRecord } from '../ledger/lead-record.ts';
import type { Rules } from '../playbook/rules.ts';
import { causeOf } from './customer-stage.ts';

/** What a customer has lost points for; `health` in the playbook says how many each is worth. */
export interface HealthReason { readonly what: 'churned' | 'payment' | 'complaint' | 'support' | 'onboarding' | 'silence' | 'renewal'; readonly points: number; readonly text: string }
/** 0 to 100: what is left of 100, and why it is not more, the weightiest first. */
export interface Health { readonly health: number; readonly reasons: readonly HealthReason[] }

/** When it is asked, and where: its days are those of the zone. */
export interface HealthLook { readonly now: Instant; readonly zone: string }

const FULL = 100;
const open = ({ tasks }: LeadRecord, kind: string) => [...tasks.values()].filter((task) => task.kind === kind && task.state === 'open');

/** The last that a customer did themselves, at the earliest since a moment: what we write or say to them ends no silence of theirs. */
export const heardOf = ({ values }: Pick<LeadRecord, 'values'>, since: Instant): Instant => Math.max(values.lastHeardAt ?? since, since);

/** Begins to count at half the time after which silence is a risk, and counts whole from then on. */
const silenceOf = (record: LeadRecord, { customers }: Pick<Rules, 'customers'>, now: Instant): HealthReason[] => {
  const silent = now - heardOf(record, record.customer?.since ?? now);
  const half = customers.atRiskAfterMs / 2;
  const points = Math.round(customers.health.silence * Math.min(1, Math.max(0, (silent - half) / half)));
  return points === 0 ? [] : [{ what: 'silence', points, text: `nothing heard for ${count(Math.floor(silent / DAY_MS), 'day')}` }];
};

const renewalOf = ({ customer }: LeadRecord, { customers }: Pick<Rules, 'customers'>, { now, zone }: HealthLook): HealthReason[] => {
  const renewsAt = customer?.renewsAt ?? null;
  if (renewsAt === null || renewsAt - customers.renewalBeforeMs > now) return [];
  const isOver = renewsAt <= now;
  return [{ what: 'renewal', points: isOver ? customers.health.renewal : Math.round(customers.health.renewal / 2), text: isOver ? `the renewal was due on ${localDate(renewsAt, zone)}` : `renews on ${localDate(renewsAt, zone)}` }];
};

/** How a customer is doing, from what is known and decided of them; undefined for a lead that is none. The same facts at the same moment give the same health. */
export const customerHealth = (record: LeadRecord, rules: Pick<Rules, 'customers'>, look: HealthLook): Health | undefined => {
  const { now, zone } = look;
  const { customer } = record;
  if (customer === null) return undefined;
  if (customer.stage === 'churned') return { health: 0, reasons: [{ what: 'churned', points: FULL, text: `churned on ${localDate(customer.at, zone)}` }] };
  const { health: worth } = rules.customers;
  const cause = customer.stage === 'at_risk' ? causeOf(record) : undefined;
  const cases = open(record, 'support');
  const isBad = cause === 'complaint' || cases.some(({ urgency }) => urgency === 'critical');
  const late = open(record, 'onboarding').filter(({ dueAt }) => dueAt !== null && dueAt < now);
  const reasons: HealthReason[] = [
    ...(cause === 'payment_failed' ? [{ what: 'payment' as const, points: worth.payment, text: `a payment failed on ${localDate(customer.at, zone)}` }] : []),
    ...(isBad ? [{ what: 'complaint' as const, points: worth.complaint, text: 'a complaint is not settled' }] : []),
    ...(!isBad && cases.length > 0 ? [{ what: 'support' as const, points: worth.support, text: `${count(cases.length, 'support case')} open` }] : []),
    ...(late.length > 0 ? [{ what: 'onboarding' as const, points: worth.onboarding, text: `${count(late.length, 'onboarding task')} overdue` }] : []),
    ...silenceOf(record, rules, now), ...renewalOf(record, rules, look),
  ];
  return { health: Math.max(0, FULL - reasons.reduce((sum, { points }) => sum + points, 0)), reasons: reasons.sort((a, b) => b.points - a.points) };
};
