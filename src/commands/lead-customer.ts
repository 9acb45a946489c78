import type { Command } from 'commander';
import { AppError } from '../core/base/errors.ts';
import { formatMoney, majorUnits } from '../core/base/money.ts';
import { type Instant, toIso } from '../core/base/instant.ts';
import { CUSTOMER_STAGES, type CustomerStage } from '../core/ledger/event.ts';
import { wordsIn } from '../core/ledger/wording.ts';
import type { CustomerView } from '../app/lead/customer.ts';
import { type Call, callOf, type Deps, document } from '../cli/command.ts';
import { parseChoice, parseWhen } from '../cli/parse.ts';
import { formatAge, formatDate, formatTime } from '../cli/time.ts';

const CUSTOMER_NAMES = ['lead_id', 'lead_name', 'stage', 'at', 'since', 'renews_at', 'health', 'reasons', 'revenue'] as const;
const NAMES = [...CUSTOMER_NAMES, 'tasks', 'cadences', 'recommendations', 'next', 'changes'] as const;

/** What falls due, in words. */
const DUE_WORDS: Readonly<Record<CustomerView['dues'][number]['what'], string>> = {
  renewal: 'a recommendation to talk about the renewal', upsell: 'a recommendation to offer more', onboarded: 'active, if onboarding is not done before',
  silence: 'at risk, if nothing is heard before', given_up: 'churned, if nothing changes before', win: '', payment_failed: '', complaint: '', recovered: '', cancelled: '',
};

/** How far a cadence is, in words. */
const CADENCE_WORDS: Readonly<Record<CustomerView['cadences'][number]['state'], string>> = { active: 'under way', paused: 'rests', waiting: 'begins when you say yes', queued: 'is about to begin' };

const customerJson = ({ leadId, leadName, stage, at, since, renewsAt, health: { health, reasons }, revenue }: CustomerView, zone: string): Record<(typeof CUSTOMER_NAMES)[number], unknown> => ({
  lead_id: leadId, lead_name: leadName, stage, at: toIso(at, zone), since: toIso(since, zone), renews_at: renewsAt === null ? null : toIso(renewsAt, zone), health, reasons,
  revenue: revenue.map((money) => ({ amount: majorUnits(money), currency: money.currency })),
});
const jsonOf = (view: CustomerView, changes: readonly string[], zone: string): object => ({
  ...customerJson(view, zone),
  tasks: view.tasks.map(({ id, title, kind, dueAt }) => ({ id, title, kind, due_at: dueAt === null ? null : toIso(dueAt, zone) })),
  cadences: view.cadences,
  recommendations: view.recommendations.map(({ id, action, reason }) => ({ id, action, reason })),
  next: view.dues.map(({ at: due, what }) => ({ at: toIso(due, zone), what })), changes,
});

const healthLines = ({ health: { health, reasons } }: CustomerView): readonly string[] =>
  [`Health     ${health}${reasons.length === 0 ? ': nothing speaks against it' : ''}`, ...reasons.map(({ points, text }) => `  -${points}  ${text}`)];
const revenueText = ({ revenue }: CustomerView): string => revenue.map(formatMoney).join(', ') || '-';

const linesOf = (view: CustomerView, { zone, now }: { readonly zone: string; readonly now: Instant }): readonly string[] => {
  const { leadId, leadName, stage, at, since, renewsAt, tasks, cadences, recommendations, dues } = view;
  return [
  `${leadName ?? '(no name)'}  ${leadId}: ${stage} since ${formatDate(at, zone)}, customer since ${formatDate(since, zone)}`,
  `Renews     ${renewsAt === null ? 'not known' : `${formatDate(renewsAt, zone)} (${formatAge(now, renewsAt)})`}`,
  `Revenue    ${revenueText(view)}`, ...healthLines(view),
  ...tasks.map(({ id, title, kind, dueAt }) => `  ${id}  ${kind}: ${title}${dueAt === null ? '' : `, due ${formatTime(dueAt, zone)}`}`),
  ...cadences.map(({ id, cadence, state, reason }) => `  ${id}  cadence ${cadence}: ${CADENCE_WORDS[state]}${state === 'paused' && reason !== null ? ` (${reason})` : ''}`),
  ...recommendations.map(({ id, action, reason }) => `  ${id}  ${action}: ${reason}`),
  ...dues.map(({ at: due, what }) => `  ${formatDate(due, zone)}  ${DUE_WORDS[what]}`),
  ];
};

interface CustomerFlags { readonly set?: CustomerStage; readonly renewsAt?: string; readonly reason?: string }

export const customer = async ({ lead, set, renewsAt: renewal, reason, ...call }: Call & CustomerFlags & { readonly lead: string }): Promise<void> => {
  if (reason !== undefined && set === undefined) throw new AppError('usage', '--reason goes with --set.', { hint: 'salesos leads customer LEAD --set at_risk --reason "new boss"' });
  const { withContext } = await import('../app/context.ts');
  const { setCustomer, showCustomer } = await import('../app/lead/customer.ts');
  await withContext(call, async (context) => {
    const zone = call.zone(context.zone);
    const look = { zone, now: call.clock.now() };
    if (set === undefined && renewal === undefined) {
      const view = await showCustomer(context, lead);
      call.out.record(jsonOf(view, [], zone), linesOf(view, look));
      call.out.next(`salesos why ${view.leadId} status`);
      return;
    }
    const renewsAt = renewal === undefined ? undefined : renewal === 'none' ? null : parseWhen(renewal, { now: look.now, zone });
    if (renewsAt !== undefined && renewsAt !== null && renewsAt <= look.now) {
      throw new AppError('usage', `${formatDate(renewsAt, zone)} is over: a renewal is ahead.`, { hint: 'Write a day such as 2027-03-01 or +365d, or none.' });
    }
    const { customer: view, events } = await setCustomer(context, { lead, reason: reason ?? 'by hand', ...(set !== undefined && { stage: set }), ...(renewsAt !== undefined && { renewsAt }) });
    const changes = events.map(wordsIn(zone));
    call.out.record(jsonOf(view, changes, zone), [...linesOf(view, look), ...(changes.length === 0 ? ['nothing changed'] : changes)]);
    call.out.next(`salesos why ${view.leadId} status`);
  });
};

interface ListFlags { readonly stage?: CustomerStage; readonly where?: string; readonly limit?: number }

export const list = async ({ stage, where, limit, ...call }: Call & ListFlags): Promise<void> => {
  const [{ withContext }, { listCustomers }, { whereOf }] = await Promise.all([import('../app/context.ts'), import('../app/lead/customer.ts'), import('../app/lead/where.ts')]);
  await withContext(call, async (context) => {
    const zone = call.zone(context.zone);
    const rows = await listCustomers(context, { limit: limit ?? Number.MAX_SAFE_INTEGER, ...(stage !== undefined && { stage }), ...(where !== undefined && { where: whereOf(context, where) }) });
    await call.out.list({
      rows, json: (view) => customerJson(view, zone),
      columns: [
        { title: 'ID', text: ({ leadId }) => leadId }, { title: 'Customer', text: ({ leadName, leadId }) => leadName ?? leadId, shrink: true },
        { title: 'Health', text: ({ health: { health } }, style) => (health < 50 ? style.red(String(health)) : health < 80 ? style.yellow(String(health)) : String(health)), align: 'right' },
        { title: 'Stage', text: (view) => view.stage }, { title: 'Revenue', text: revenueText, align: 'right' },
        { title: 'Renews', text: ({ renewsAt }) => (renewsAt === null ? '-' : formatDate(renewsAt, zone)), drop: 1 },
        { title: 'Because', text: ({ health: { reasons } }) => reasons[0]?.text ?? '-', shrink: true, drop: 2 },
      ],
      empty: 'No customers.', ...(rows[0] !== undefined && { next: `salesos customers health ${rows[0].leadId}` }),
    });
  });
};

export const health = async ({ lead, ...call }: Call & { readonly lead: string }): Promise<void> => {
  const [{ withContext }, { showCustomer }] = await Promise.all([import('../app/context.ts'), import('../app/lead/customer.ts')]);
  await withContext(call, async (context) => {
    const view = await showCustomer(context, lead);
    call.out.record(customerJson(view, call.zone(context.zone)), [`${view.leadName ?? '(no name)'}  ${view.leadId}: ${view.stage}`, ...healthLines(view)]);
    call.out.next(`salesos customers show ${view.leadId}`);
  });
};

/** The documented JSON names of a customer in a list, and of one alone. */
export const [LISTED_NAMES, SHOWN_NAMES] = [CUSTOMER_NAMES, NAMES];

/** Adds `leads customer` to the noun: what became of a lead since it was won. */
export const registerLeadCustomer = (leads: Command, deps: Deps, run = { customer }): void => {
  document(leads.command('customer').description('Show or set what became of a lead since it was won')
    .argument('<lead>', 'a lead by id, e-mail, phone or name')
    .option('--set STAGE', CUSTOMER_STAGES.join(', '), parseChoice(CUSTOMER_STAGES))
    .option('--renews-at WHEN', 'the day on which the contract renews; none to clear')
    .option('--reason TEXT', 'why, with --set'), {
    examples: [['salesos leads customer anna@lab.example', 'stage, tasks, and what time will bring'],
      ['salesos leads customer anna --renews-at 2027-03-01', 'you are told 30 days before'], ['salesos leads customer anna --set at_risk --reason "new boss"', 'rules that look back leave it']],
    json: NAMES,
    more: 'onboarding → active → at_risk → churned. When what is the playbook\'s, section customers.',
  }).action((lead: string, flags: CustomerFlags, command: Command) => run.customer({ ...callOf(command, deps), ...flags, lead }));
};
