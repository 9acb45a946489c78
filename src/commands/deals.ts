import type { Command } from 'commander';
import { AppError } from '../core/base/errors.ts';
import { localDate, toIso } from '../core/base/instant.ts';
import { formatMoney, isCurrency } from '../core/base/money.ts';
import { count } from '../core/base/text.ts';
import { daysOf, LEAST_WON, OLD_SHARE } from '../core/revenue/deal-age.ts';
import { wordsOf } from '../core/ledger/wording.ts';
import { DEAL_NAMES, type DealView, dealJson } from '../app/deal/deal-view.ts';
import type { DealChange, DealEdit } from '../app/deal/deals.ts';
import { type Call, callOf, document, type Deps } from '../cli/command.ts';
import { parseAmount, parseChoice, parseCount, parseShare, parseTitle, parseWhen } from '../cli/parse.ts';
import type { Style } from '../cli/style.ts';
import { formatAge, formatDate, formatTime } from '../cli/time.ts';

const SHOW_NAMES = [...DEAL_NAMES, 'won_deals', 'won_median_days', 'won_80_days', 'passed_over', 'history'] as const;
const CHANGE_NAMES = [...DEAL_NAMES, 'changes'] as const;

const amountText = ({ amountMinor, currency }: DealView): string => (amountMinor === null ? '-' : formatMoney({ minor: amountMinor, currency }));
const stateText = ({ state, isRotting }: DealView, style: Style): string => {
  if (state === 'won') return style.green('won');
  if (state === 'lost') return style.red('lost');
  return isRotting ? style.yellow('rotting') : 'open';
};
const days = (ms: number | null): number | null => (ms === null ? null : daysOf(ms));
const ageText = ({ ageDays, isOld }: DealView, style: Style): string => (isOld ? style.yellow(`${ageDays}d, old`) : `${ageDays}d`);
/** What its age is held against. */
const ageLine = ({ state, ageDays, isOld, pipeline, wonAges: { won, medianMs, oldMs } }: DealView): string => {
  const age = state === 'open' ? count(ageDays, 'day') : `${count(ageDays, 'day')} until it was closed`;
  if (medianMs === null || oldMs === null) return `${age}; ${won === 0 ? 'none' : won} won in ${pipeline}, too few to compare with (it takes ${LEAST_WON}): only the time in the stage tells`;
  const against = `of ${won} won in ${pipeline} half within ${count(daysOf(medianMs), 'day')}, ${OLD_SHARE * 100} % within ${daysOf(oldMs)}`;
  return isOld ? `${age}, older than ${OLD_SHARE * 100} % of won deals: ${against}` : `${age}; ${against}`;
};
const share = ({ probability }: DealView): string => (probability === null ? 'missing' : `${Math.round(probability * 1000) / 10} %`);

/** Raises `usage` for what is no currency. */
const parseCurrency = (text: string): string => {
  const code = text.trim().toUpperCase();
  if (!isCurrency(code)) throw new AppError('usage', `"${text}" is no currency.`, { hint: 'Write a code of ISO 4217: EUR, USD, JPY.' });
  return code;
};

/** A day as people write one, on the workspace's calendar. Raises `usage`. */
const dayOf = (text: string, { clock }: Call, zone: string): string => localDate(parseWhen(text, { now: clock.now(), zone }), zone);
const parseOwnShare = (text: string): number | 'none' => (text === 'none' ? text : parseShare(text));

interface ListOptions extends Call {
  readonly state?: 'open' | 'won' | 'lost'; readonly all?: boolean; readonly pipeline?: string; readonly stage?: string;
  readonly owner?: string; readonly rotting?: boolean; readonly old?: boolean; readonly limit?: number;
}

const list = async ({ state, all, limit, pipeline, stage, owner, rotting, old, ...call }: ListOptions): Promise<void> => {
  const { withContext } = await import('../app/context.ts');
  const { listDealViews } = await import('../app/deal/deals.ts');
  await withContext(call, async (context) => {
    const zone = call.zone(context.zone);
    const now = call.clock.now();
    const deals = await listDealViews(context, {
      state: all ? 'all' : state ?? 'open', limit: limit ?? Number.MAX_SAFE_INTEGER, ...(rotting && { rotting }), ...(old && { old }),
      ...(pipeline !== undefined && { pipeline }), ...(stage !== undefined && { stage }), ...(owner !== undefined && { owner }),
    });
    await call.out.list({
      rows: deals,
      json: (deal) => dealJson(deal, zone),
      columns: [
        { title: 'ID', text: ({ id }) => id },
        { title: 'Deal', text: ({ name }) => name, shrink: true },
        { title: 'Lead', text: ({ leadName, leadId }) => leadName ?? leadId, shrink: true },
        { title: 'Pipeline', text: (deal) => deal.pipeline, drop: 3 },
        { title: 'Stage', text: ({ stageName }) => stageName },
        { title: 'State', text: stateText },
        { title: 'Amount', text: amountText, align: 'right' },
        { title: 'Prob.', text: share, align: 'right', drop: 4 },
        { title: 'Owner', text: (deal) => deal.owner ?? '-', drop: 1 },
        { title: 'In stage', text: ({ stageAt }) => formatAge(now, stageAt), align: 'right', drop: 2 },
        { title: 'Age', text: ageText, align: 'right', drop: 5 },
      ],
      empty: 'No deals.',
      ...(deals.length === 0 && { next: 'salesos leads list --unrouted' }),
    });
  });
};

const show = async ({ deal: ref, ...call }: Call & { readonly deal: string }): Promise<void> => {
  const { withContext } = await import('../app/context.ts');
  const { showDeal } = await import('../app/deal/deals.ts');
  await withContext(call, async (context) => {
    const zone = call.zone(context.zone);
    const { deal, passedOver, events } = await showDeal(context, ref);
    const others = Object.entries(passedOver).map(([member, because]) => ({ member, because }));
    const { style } = call.out;
    call.out.record({
      ...dealJson(deal, zone), won_deals: deal.wonAges.won, won_median_days: days(deal.wonAges.medianMs), won_80_days: days(deal.wonAges.oldMs), passed_over: others,
      history: events.map((event) => ({ event: event.seq, type: event.type, at: toIso(event.occurredAt, zone), by: event.by, text: wordsOf(event) })),
    }, () => [
      `${style.bold(deal.name)}  ${deal.id}`,
      `Lead       ${deal.leadName ?? '(no name)'}  ${deal.leadId}${deal.leadCompany === null ? '' : `, ${deal.leadCompany}`}`,
      `Stage      ${deal.pipeline} / ${deal.stageName}, since ${formatDate(deal.stageAt, zone)}`,
      `State      ${stateText(deal, style)}${deal.closedAt === null ? '' : ` on ${formatDate(deal.closedAt, zone)}`}${deal.closeReason ? `: ${deal.closeReason}` : ''}`,
      `Amount     ${amountText(deal)}, probability ${share(deal)}${deal.probabilityFrom === 'deal' ? ', its own' : ''}`,
      ...(deal.expectedClose === null ? [] : [`Expected   ${deal.expectedClose}`]),
      `Age        ${ageLine(deal)}`,
      `Owner      ${deal.owner ?? 'nobody'}`,
      ...others.map(({ member, because }) => `           not ${member}: ${because}`),
      `Next       ${formatTime(deal.nextActivityAt, zone)}`,
      '', style.bold('History'),
      ...events.map((event) => `${formatTime(event.occurredAt, zone)}  ${wordsOf(event)} (${event.by}${event.rule === null || event.rule === 'human' ? '' : `, ${event.rule}`})`),
    ]);
    if (deal.state === 'open' && deal.probability === null) call.out.say('It misses a probability, and counts for nothing in a weighted sum: salesos deals edit DEAL --probability 40%');
    if (deal.state === 'open') call.out.next(`salesos deals move ${deal.id} STAGE`);
  });
};

/** Says what was done and what the rules made of it. */
const tell = ({ out }: Call, { deal, events }: DealChange, zone: string): void => {
  out.record({ ...dealJson(deal, zone), changes: events.map(wordsOf) }, [
    events.length === 0 ? `${deal.id}  nothing to change` : `${deal.id}  ${deal.name}: ${deal.pipeline} / ${deal.stageName}, ${deal.state}, ${amountText(deal)}`,
    ...events.map((event) => `  ${wordsOf(event)}`),
  ]);
};

interface CreateOptions extends Call {
  readonly lead: string; readonly name?: string; readonly amount?: string; readonly pipeline?: string; readonly stage?: string; readonly owner?: string;
  readonly probability?: number; readonly expectedClose?: string;
}

const create = async ({ lead, name, amount, pipeline, stage, owner, probability, expectedClose, ...call }: CreateOptions): Promise<void> => {
  const { withContext } = await import('../app/context.ts');
  const { createDeal } = await import('../app/deal/deals.ts');
  await withContext(call, async (context) => {
    const change = await createDeal(context, {
      lead, ...(name !== undefined && { name }), ...(amount !== undefined && { amount: parseAmount(amount) }),
      ...(probability !== undefined && { probability }), ...(expectedClose !== undefined && { expectedClose: dayOf(expectedClose, call, context.zone) }),
      ...(pipeline !== undefined && { pipeline }), ...(stage !== undefined && { stage }), ...(owner !== undefined && { owner }),
    });
    tell(call, change, call.zone(context.zone));
    call.out.next(`salesos deals show ${change.deal.id}`);
  });
};

interface EditOptions extends Call {
  readonly deal: string; readonly name?: string; readonly amount?: string; readonly currency?: string; readonly owner?: string;
  readonly probability?: number | 'none'; readonly expectedClose?: string; readonly next?: string;
}

const edit = async ({ deal, name, amount, currency, owner, probability, expectedClose, next, ...call }: EditOptions): Promise<void> => {
  const { withContext } = await import('../app/context.ts');
  const { editDeal } = await import('../app/deal/deals.ts');
  await withContext(call, async (context) => {
    const zone = call.zone(context.zone);
    const patch: DealEdit = {
      ...(name !== undefined && { name }), ...(owner !== undefined && { owner: owner === 'none' ? null : owner }),
      ...(amount !== undefined && { amount: amount === 'none' ? null : parseAmount(amount) }),
      ...(currency !== undefined && { currency }), ...(probability !== undefined && { probability: probability === 'none' ? null : probability }),
      ...(expectedClose !== undefined && { expectedClose: expectedClose === 'none' ? null : dayOf(expectedClose, call, context.zone) }),
      ...(next !== undefined && { nextActivityAt: next === 'none' ? null : parseWhen(next, { now: call.clock.now(), zone }) }),
    };
    tell(call, await editDeal(context, deal, patch), zone);
  });
};

const move = async ({ deal, stage, reason = '', ...call }: Call & { readonly deal: string; readonly stage: string; readonly reason?: string }): Promise<void> => {
  const { withContext } = await import('../app/context.ts');
  const { moveDeal } = await import('../app/deal/deals.ts');
  await withContext(call, async (context) => {
    const change = await moveDeal(context, deal, stage, reason);
    tell(call, change, call.zone(context.zone));
    call.out.next(`salesos deals show ${change.deal.id}`);
  });
};

interface CloseOptions extends Call { readonly deal: string; readonly won?: boolean; readonly lost?: boolean; readonly amount?: string; readonly reason?: string }

const close = async ({ deal, won = false, lost = false, amount, reason = '', ...call }: CloseOptions): Promise<void> => {
  if (won === lost) throw new AppError('usage', 'Say how it was closed: --won or --lost.');
  if (lost && amount !== undefined) throw new AppError('usage', '--amount goes with --won: a lost deal earns nothing.');
  const { withContext } = await import('../app/context.ts');
  const { closeDeal } = await import('../app/deal/deals.ts');
  await withContext(call, async (context) => {
    const change = await closeDeal(context, deal, {
      outcome: won ? 'won' : 'lost', reason, ...(amount !== undefined && { amount: parseAmount(amount) }),
    });
    tell(call, change, call.zone(context.zone));
    call.out.next(`salesos deals reopen ${change.deal.id}`, 'if that was wrong');
  });
};

const reopen = async ({ deal, reason = '', ...call }: Call & { readonly deal: string; readonly reason?: string }): Promise<void> => {
  const { withContext } = await import('../app/context.ts');
  const { reopenDeal } = await import('../app/deal/deals.ts');
  await withContext(call, async (context) => {
    const change = await reopenDeal(context, deal, reason);
    tell(call, change, call.zone(context.zone));
    call.out.next(`salesos deals show ${change.deal.id}`);
  });
};

const DEAL = 'a deal by id or prefix, or its lead';

/** `salesos deals`: what may be sold, and to whom. */
export const register = (program: Command, deps: Deps, run = { list, show, create, edit, move, close, reopen }): void => {
  const deals = program.command('deals').description('What you may sell, and to whom');
  document(deals.command('list', { isDefault: true }).description('List open deals in the order of the board')
    .option('--state STATE', 'open, won or lost', parseChoice(['open', 'won', 'lost']))
    .option('--all', 'open and closed ones')
    .option('--pipeline PIPELINE', 'only this pipeline')
    .option('--stage STAGE', 'only this stage')
    .option('--owner MEMBER', 'only those of this member')
    .option('--rotting', 'only those too long in their stage with nothing booked ahead')
    .option('--old', 'only those older than 80 % of the won deals of their pipeline')
    .option('--limit N', 'at most N', parseCount), {
    examples: [['salesos deals list', 'all open deals'], ['salesos deals list --rotting', 'what waits too long'], ['salesos deals list --state won --csv', 'won deals for a sheet']],
    json: DEAL_NAMES,
  }).action((options: Omit<ListOptions, keyof Call>, command: Command) => run.list({ ...callOf(command, deps), ...options }));

  document(deals.command('show').description('Show a deal and what happened to it').argument('<deal>', DEAL), {
    examples: [['salesos deals show anna@lab.example', 'the deal of a lead'], ['salesos deals show dl_3f --json', 'for a script']],
    json: SHOW_NAMES,
  }).action((deal: string, _options: object, command: Command) => run.show({ ...callOf(command, deps), deal }));

  document(deals.command('create').description('Make a deal by hand; a lead of the pool is routed with it')
    .argument('<lead>', 'a lead by id, e-mail, phone or name')
    .option('--name NAME', 'what it is about (default: the company)', parseTitle)
    .option('--amount AMOUNT', '1200, 1199.50, 5k or "1200 EUR"')
    .option('--pipeline PIPELINE', 'where it goes (default: that of the lead)')
    .option('--stage STAGE', 'where it stands (default: by the status of the lead; with a customer the first)')
    .option('--owner MEMBER', 'who sells (default: the owner of the lead)')
    .option('--probability SHARE', 'how probable it is: 40% or 0.4 (default: that of its stage)', parseShare)
    .option('--expected-close DATE', 'when it should be decided'), {
    examples: [['salesos deals create anna@lab.example --amount 4800', 'a deal over 4800'], ['salesos deals create anna --name "Pilot" --pipeline b2b', 'in a certain pipeline']],
    json: CHANGE_NAMES,
  }).action((lead: string, options: Omit<CreateOptions, keyof Call | 'lead'>, command: Command) => run.create({ ...callOf(command, deps), ...options, lead }));

  document(deals.command('edit').description('Change what is known of an open deal').argument('<deal>', DEAL)
    .option('--name NAME', 'what it is about', parseTitle)
    .option('--amount AMOUNT', 'what it is worth, in its currency or another; none to clear')
    .option('--currency CODE', 'another currency, the number stays', parseCurrency)
    .option('--owner MEMBER', 'who sells; none to clear')
    .option('--probability SHARE', 'its own, over that of the stage: 40% or 0.4; none for that of the stage', parseOwnShare)
    .option('--expected-close DATE', 'when it should be decided; none to clear')
    .option('--next WHEN', 'the next activity that is booked, which stops the rot; none to clear'), {
    examples: [['salesos deals edit dl_3f --amount "5200 EUR"', 'a new amount'], ['salesos deals edit anna --probability 60% --expected-close 2026-06-30', 'what you think of it'], ['salesos deals edit dl_3f --next "next mon"', 'something is booked']],
    json: CHANGE_NAMES,
  }).action((deal: string, options: Omit<EditOptions, keyof Call | 'deal'>, command: Command) => run.edit({ ...callOf(command, deps), ...options, deal }));

  document(deals.command('move').description('Move a deal to a stage; the status of its lead follows')
    .argument('<deal>', DEAL).argument('<stage>', 'a stage of its pipeline, by id or name').option('--reason TEXT', 'why'), {
    examples: [['salesos deals move dl_3f proposal', 'to Proposal'], ['salesos deals move anna closing --reason "verbal yes"', 'with a reason']],
    json: CHANGE_NAMES,
  }).action((deal: string, stage: string, options: { readonly reason?: string }, command: Command) => run.move({ ...callOf(command, deps), ...options, deal, stage }));

  document(deals.command('close').description('Close a deal as won or lost; the status of its lead follows').argument('<deal>', DEAL)
    .option('--won', 'it was bought').option('--lost', 'it was not').option('--amount AMOUNT', 'what it was sold for').option('--reason TEXT', 'why'), {
    examples: [['salesos deals close dl_3f --won --amount 4800', 'sold'], ['salesos deals close dl_3f --lost --reason "no budget"', 'not this time']],
    json: CHANGE_NAMES,
  }).action((deal: string, options: Omit<CloseOptions, keyof Call | 'deal'>, command: Command) => run.close({ ...callOf(command, deps), ...options, deal }));

  document(deals.command('reopen').description('Take a closed deal up again; what closing did to the lead is reversed').argument('<deal>', DEAL)
    .option('--reason TEXT', 'why'), {
    examples: [['salesos deals reopen dl_3f', 'it was closed by mistake']], json: CHANGE_NAMES,
  }).action((deal: string, options: { readonly reason?: string }, command: Command) => run.reopen({ ...callOf(command, deps), ...options, deal }));
};
