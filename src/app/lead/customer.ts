import { AppError } from '../../core/base/errors.ts';
import type { Instant } from '../../core/base/instant.ts';
import type { Money } from '../../core/base/money.ts';
import { audienceOfJob } from '../../core/decide/audience.ts';
import { customerDues, type CustomerDue } from '../../core/decide/customer.ts';
import { customerHealth, type Health } from '../../core/decide/customer-health.ts';
import type { Effect } from '../../core/ledger/effect.ts';
import type { CustomerStage, OwnEvent } from '../../core/ledger/event.ts';
import type { Customer, LeadRecord, Recommendation, Task } from '../../core/ledger/lead-record.ts';
import type { Condition, Rules } from '../../core/playbook/rules.ts';
import { cadenceOfKind } from '../../core/work/enroll-kind.ts';
import { listCustomerKeys } from '../../db/lead/lead.ts';
import { loadRecords } from '../../db/ledger/lead-record.ts';
import { actIn } from '../ledger/act.ts';
import { human } from '../ledger/ledger.ts';
import type { Context } from '../context.ts';
import { resolveLead } from './lead-ref.ts';
import { listLeads } from './leads.ts';

/** waiting: for a yes. queued: the job that begins it has not run. */
export interface CustomerCadence { readonly id: string; readonly cadence: string; readonly state: 'active' | 'paused' | 'waiting' | 'queued'; readonly reason: string | null }

/** What a customer is to us, and what time will bring. */
export interface CustomerView extends Customer {
  readonly leadId: string; readonly leadName: string | null;
  /** Open onboarding tasks and support cases. */
  readonly tasks: readonly Task[];
  /** Under way, resting, or about to begin: then the id is that of the job. */
  readonly cadences: readonly CustomerCadence[];
  readonly recommendations: readonly Recommendation[];
  /** The soonest first; none of it happens if something else does before. */
  readonly dues: readonly CustomerDue[];
  readonly health: Health;
  /** What the won deals say, by currency. */
  readonly revenue: readonly Money[];
}

const howToBecomeOne = ({ id, status, deals }: LeadRecord): string => {
  if (status === 'won') return `It was won before we knew of it. Make it one: salesos leads customer ${id} --set active`;
  return [...deals.values()].some(({ state }) => state === 'open') ? `Close its deal as won: salesos deals close ${id} --won` : `Say that it was won: salesos leads status ${id} won`;
};
const notACustomer = (record: LeadRecord): AppError =>
  new AppError('conflict', `${record.fields.name ?? record.id} is no customer: the status is ${record.status}.`, { hint: howToBecomeOne(record) });

const revenueOf = ({ deals }: LeadRecord): readonly Money[] => {
  const sums = new Map<string, number>();
  for (const { state, amountMinor, currency } of deals.values()) if (state === 'won' && amountMinor !== null) sums.set(currency, (sums.get(currency) ?? 0) + amountMinor);
  return [...sums].map(([currency, minor]) => ({ minor, currency }));
};

const cadencesOf = ({ enrollments, jobs }: LeadRecord): readonly CustomerCadence[] => [
  ...[...enrollments.values()].flatMap(({ id, cadence, state, audience, reason }) => (audience === 'lead' || state === 'stopped' ? [] : [{ id, cadence, state, reason }])),
  ...[...jobs.values()].flatMap((job) => {
    const cadence = cadenceOfKind(job.kind);
    return cadence === undefined || audienceOfJob(job) === 'lead' || (job.state !== 'waiting' && job.state !== 'queued') ? [] : [{ id: job.id, cadence, state: job.state, reason: job.reason }];
  }),
];

const viewOf = (record: LeadRecord, { rules, now, zone }: { readonly rules: Rules; readonly now: Instant; readonly zone: string }): CustomerView => {
  const { customer, id, fields } = record;
  const health = customerHealth(record, rules, { now, zone });
  if (customer === null || health === undefined) throw notACustomer(record);
  return {
    ...customer, leadId: id, leadName: fields.name ?? fields.company ?? null,
    tasks: [...record.tasks.values()].filter(({ kind, state }) => state === 'open' && (kind === 'onboarding' || kind === 'support')),
    cadences: cadencesOf(record),
    recommendations: [...record.recommendations.values()].filter(({ rule, state }) => state === 'open' && rule?.startsWith('customer.') === true),
    dues: customerDues(record, rules, now), health, revenue: revenueOf(record),
  };
};

/** One customer. Raises `not_found`, and `conflict` for a lead that is none. */
export const showCustomer = (context: Context, lead: string): Promise<CustomerView> => context.store.read((tx) => {
  const { key, id } = resolveLead(tx, lead);
  const record = loadRecords(tx, [key], { now: tx.now, whole: true }).get(key);
  if (!record) throw new AppError('internal', `lead ${id} cannot be loaded`);
  return viewOf(record, { rules: context.rules, now: tx.now, zone: context.zone });
}, context.signal);

const AT_ONCE = 500;
export interface CustomerQuery { readonly stage?: CustomerStage; readonly where?: Condition; readonly limit: number }

/** Customers that fit, the worst health first. Churned ones only where their stage is asked for. */
export const listCustomers = async (context: Context, { stage, where, limit }: CustomerQuery): Promise<readonly CustomerView[]> => {
  const keys = new Set(await context.store.read((tx) => listCustomerKeys(tx), context.signal));
  if (where !== undefined) {
    const fitting = new Set<number>();
    for await (const { key } of listLeads(context, { where })) fitting.add(key);
    for (const key of keys) if (!fitting.has(key)) keys.delete(key);
  }
  const all = [...keys];
  const views: CustomerView[] = [];
  for (let from = 0; from < all.length; from += AT_ONCE) {
    views.push(...await context.store.read((tx) => [...loadRecords(tx, all.slice(from, from + AT_ONCE), { now: tx.now, whole: true }).values()].map((record) => viewOf(record, { rules: context.rules, now: tx.now, zone: context.zone })), context.signal));
  }
  const fits = views.filter((view) => (stage === undefined ? view.stage !== 'churned' : view.stage === stage));
  return fits.sort((a, b) => a.health.health - b.health.health || a.since - b.since || (a.leadId < b.leadId ? -1 : 1)).slice(0, limit);
};

export interface CustomerEdit {
  readonly lead: string;
  readonly stage?: CustomerStage;
  /** Null takes it away. */
  readonly renewsAt?: Instant | null;
  readonly reason: string;
}

/**
 * Sets stage and renewal of a customer by hand: rules that go back to something earlier leave it there. A lead that was won before we knew of it
 * becomes a customer by its first stage. What is so already is no change. Raises `not_found`, `conflict`.
 */
export const setCustomer = (context: Context, { lead, stage, renewsAt, reason }: CustomerEdit): Promise<{ readonly customer: CustomerView; readonly events: readonly OwnEvent[] }> =>
  context.store.write((tx) => {
    const { key } = resolveLead(tx, lead);
    const { record, events } = actIn(tx, context, key, (known) => {
      if (known.customer === null && (known.status !== 'won' || stage === undefined)) throw notACustomer(known);
      const from = known.customer?.stage ?? null;
      const effects: Effect[] = stage === undefined || stage === from ? [] : [human('customer.changed', { from, to: stage, reason })];
      if (renewsAt !== undefined && renewsAt !== (known.customer?.renewsAt ?? null)) effects.push(human('customer.renewal_set', { renews_at: renewsAt }));
      return effects;
    });
    return { customer: viewOf(record, { rules: context.rules, now: tx.now, zone: context.zone }), events };
  }, context.signal);
