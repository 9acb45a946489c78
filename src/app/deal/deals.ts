import { AppError } from '../../core/base/errors.ts';
import type { Instant } from '../../core/base/instant.ts';
import { majorUnits, type Money, moneyOf } from '../../core/base/money.ts';
import { bidsFor, passedOver } from '../../core/decide/owner.ts';
import { reopening } from '../../core/decide/reopening.ts';
import { entryStage } from '../../core/decide/status.ts';
import type { Effect } from '../../core/ledger/effect.ts';
import type { LedgerEvent, OwnEvent, OwnPayloads, PassedOver } from '../../core/ledger/event.ts';
import type { Deal, LeadRecord } from '../../core/ledger/lead-record.ts';
import type { Pipeline, Rules } from '../../core/playbook/rules.ts';
import { type DealFilter, type DealRow, listDeals, listDealsByIdPrefix, listDealsOfLead } from '../../db/deal/deal.ts';
import { eventsOfLead } from '../../db/ledger/ledger.ts';
import { wonAges } from '../../db/revenue/deal-age.ts';
import type { ReadTx } from '../../db/store.ts';
import { actIn } from '../ledger/act.ts';
import { assignWaiting } from './assign.ts';
import type { Context } from '../context.ts';
import { type DealView, dealViewOf } from './deal-view.ts';
import { resolveLead } from '../lead/lead-ref.ts';
import { human } from '../ledger/ledger.ts';
import { memberNamed, pipelineNamed, stageNamed } from '../playbook/playbook-ref.ts';
import { loadWorld } from '../ledger/world.ts';

const candidatesOf = (deals: readonly DealRow[]): string =>
  deals.slice(0, 8).map(({ id, name, stage, state }) => `${id}  ${name} (${state === 'open' ? stage : state})`).join('; ');

/**
 * The deal that a person names: by id or unique prefix (`dl_3f`), or by its lead, whose only deal of the wanted kind it then is.
 * Raises `not_found`, and `conflict` with the candidates.
 */
export const resolveDeal = (tx: ReadTx, ref: string, wanted: 'open' | 'closed' | 'any'): DealRow => {
  const isWanted = ({ state }: DealRow): boolean => wanted === 'any' || (state === 'open') === (wanted === 'open');
  const byId = /^dl_[0-9a-z]*$/i.test(ref.trim());
  const found = byId ? listDealsByIdPrefix(tx, ref.trim().toLowerCase()) : listDealsOfLead(tx, resolveLead(tx, ref).key);
  const exact = found.find(({ id }) => id === ref.trim().toLowerCase());
  if (exact) return exact;
  const fitting = byId ? found : found.filter(isWanted);
  const [deal, second] = fitting;
  if (deal === undefined) {
    throw new AppError('not_found', byId ? `No deal matches "${ref}".` : `"${ref}" has no ${wanted === 'any' ? '' : `${wanted} `}deal.`, {
      hint: found.length > 0 ? `There is: ${candidatesOf(found)}.` : byId ? 'See: salesos deals list' : `Make one: salesos deals create "${ref}"`,
    });
  }
  if (second === undefined) return deal;
  throw new AppError('conflict', `"${ref}" matches ${fitting.length} deals.`, {
    hint: `Name one by its id: ${candidatesOf(fitting)}.`, details: { candidates: fitting.slice(0, 8).map(({ id, name }) => ({ id, name })) },
  });
};

const lookAt = (tx: ReadTx, { rules }: Pick<Context, 'rules'>, row: DealRow): DealView => dealViewOf(row, { rules, ages: wonAges(tx), now: tx.now });

export interface DealQuery extends Omit<DealFilter, 'pipeline' | 'stage' | 'owner'> {
  /** Each by id or name. */
  readonly pipeline?: string; readonly stage?: string; readonly owner?: string;
  readonly rotting?: boolean;
  /** Older than most won deals of their pipeline were. */
  readonly old?: boolean;
}

const stageIdOf = (rules: Rules, pipeline: Pipeline | undefined, text: string): string => {
  if (pipeline) return stageNamed(pipeline, text).id;
  const all = rules.pipelines.flatMap(({ stages }) => stages);
  return stageNamed({ id: 'any pipeline', name: '', intents: [], currency: '', stages: all }, text).id;
};

/** True for the id of a pipeline that the playbook has no more, though deals stand in it. */
const isRemembered = (tx: ReadTx, rules: Rules, id: string): boolean =>
  !rules.pipelines.some((pipeline) => pipeline.id === id) && listDeals(tx, { state: 'all', pipeline: id, limit: 1 }).length > 0;

/** Deals that fit, in the order of the board. Raises `not_found` for a pipeline, stage or member that does not exist. */
export const listDealViews = async (context: Context, { pipeline, stage, owner, rotting, old, state, limit }: DealQuery): Promise<readonly DealView[]> => {
  const { rules } = context;
  const { rows, look } = await context.store.read((tx) => {
    const known = pipeline === undefined || isRemembered(tx, rules, pipeline) ? undefined : pipelineNamed(rules, pipeline);
    const wanted = known?.id ?? pipeline;
    const filter: DealFilter = {
      state, limit: rotting || old ? Number.MAX_SAFE_INTEGER : limit,
      ...(wanted !== undefined && { pipeline: wanted }), ...(stage !== undefined && { stage: stageIdOf(rules, known, stage) }),
      ...(owner !== undefined && { owner: memberNamed(rules, owner).id }),
    };
    return { rows: listDeals(tx, filter), look: { rules, ages: wonAges(tx), now: tx.now } };
  }, context.signal);
  const order = new Map(rules.pipelines.flatMap(({ id, stages }, at) => stages.map((one, index) => [`${id}/${one.id}`, at * 1000 + index] as const)));
  const placeOf = (deal: DealRow): number => order.get(`${deal.pipeline}/${deal.stage}`) ?? Number.MAX_SAFE_INTEGER;
  const views = rows.map((row) => dealViewOf(row, look)).filter(({ isRotting, isOld }) => (!rotting || isRotting) && (!old || isOld));
  return (state === 'open' ? views.sort((a, b) => placeOf(a) - placeOf(b) || a.seq - b.seq) : views).slice(0, limit);
};

/** Why it was none of the other members when the owner was chosen; empty where a person named the owner, or there was no choice. */
const passedOverFor = ({ id, owner, pipeline }: DealRow, events: readonly LedgerEvent[]): PassedOver => {
  const last = events.findLast((event) => event.kind === 'own' && (
    (event.type === 'lead.routed' && event.payload.owner === owner && event.payload.pipeline === pipeline) || (event.type === 'lead.assigned' && event.payload.owner === owner)
    || (event.type === 'deal.updated' && event.by === 'human' && event.payload.id === id && event.payload.owner !== undefined)));
  return last?.kind === 'own' && (last.type === 'lead.routed' || last.type === 'lead.assigned') ? last.payload.passed_over ?? {} : {};
};

export interface DealStory {
  readonly deal: DealView;
  readonly passedOver: PassedOver;
  /** What happened to it, the oldest first. */
  readonly events: readonly LedgerEvent[];
}

/** One deal with what happened to it. Raises `not_found`, `conflict`. */
export const showDeal = (context: Context, ref: string): Promise<DealStory> => context.store.read((tx) => {
  const row = resolveDeal(tx, ref, 'any');
  const all = eventsOfLead(tx, row.leadKey);
  const events = all.filter((event) => event.kind === 'own' && event.type.startsWith('deal.') && (event.payload as { readonly id?: string }).id === row.id);
  return { deal: lookAt(tx, context, row), passedOver: passedOverFor(row, all), events };
}, context.signal);

export interface DealChange {
  readonly deal: DealView;
  /** What was done, then what the rules made of it. */
  readonly events: readonly OwnEvent[];
}

/** Does something to one deal: `decide` gets it as the ledger knows it. Deals that wait for an owner are seen to when one is freed. */
const change = (context: Context, ref: string, wanted: 'open' | 'closed', decide: (deal: Deal, record: LeadRecord, tx: ReadTx) => readonly Effect[]): Promise<DealChange> =>
  context.store.write((tx) => {
    const { id, leadKey } = resolveDeal(tx, ref, wanted);
    const { events } = actIn(tx, context, leadKey, (record) => {
      const deal = record.deals.get(id);
      if (!deal) throw new AppError('internal', `deal ${id} is not among those of its lead`);
      return decide(deal, record, tx);
    });
    const assigned = events.some(({ type }) => type === 'deal.won' || type === 'deal.lost' || type === 'deal.updated') ? assignWaiting(tx, context) : [];
    return { deal: lookAt(tx, context, resolveDeal(tx, id, 'any')), events: [...events, ...assigned] };
  }, context.signal);

const mustBeOpen = (deal: Deal): void => {
  if (deal.state !== 'open') {
    throw new AppError('conflict', `Deal ${deal.id} is ${deal.state} already.`, { hint: `Take it up again: salesos deals reopen ${deal.id}` });
  }
};

/** An amount, or how to read one that names no currency: what it is then in is known only with the deal. */
export type Amount = Money | ((currency: string) => Money);
const amountIn = (amount: Amount, currency: string): Money => (typeof amount === 'function' ? amount(currency) : amount);

export interface NewDeal {
  readonly lead: string; readonly name?: string; readonly amount?: Amount; readonly pipeline?: string; readonly stage?: string; readonly owner?: string;
  /** 0 to 1, over that of the stage. */
  readonly probability?: number;
  /** A day: `2026-03-31`. */
  readonly expectedClose?: string;
}

const pipelineFor = (rules: Rules, record: LeadRecord, wanted: string | undefined): Pipeline => {
  const name = wanted ?? record.pipeline ?? (rules.pipelines.length === 1 ? rules.pipelines[0]?.id : undefined);
  if (name !== undefined) return pipelineNamed(rules, name);
  throw new AppError('usage', `${record.fields.name ?? record.id} is in no pipeline yet.`, {
    hint: `Name one: --pipeline ${rules.pipelines.map(({ id }) => id).join(' | ')}`,
  });
};

/** Makes a deal by hand; a lead of the pool is routed with it. Raises `not_found`, `conflict`, `usage`. */
export const createDeal = (context: Context, { lead, name, amount, pipeline, stage, owner, probability, expectedClose }: NewDeal): Promise<DealChange> =>
  context.store.write((tx) => {
    const { rules } = context;
    const { key } = resolveLead(tx, lead);
    let id = '';
    const { events } = actIn(tx, context, key, (record, _tx, newId) => {
      const to = pipelineFor(rules, record, pipeline);
      const named = owner === undefined ? record.owner : memberNamed(rules, owner).id;
      const bids = named === null ? bidsFor({ pipeline: to.id, rules, world: loadWorld(tx, context), now: tx.now }) : [];
      const member = named ?? bids.find(({ because }) => because === null)?.member ?? null;
      id = newId('deal');
      const money = amount === undefined ? undefined : amountIn(amount, to.currency);
      const routed: Effect[] = record.pipeline === to.id && record.owner === member ? [] : [human('lead.routed', {
        pipeline: to.id, owner: member, reason: 'deal made by hand', score: 0, intent: null, confidence: 0, ...(bids.length > 1 && { passed_over: passedOver(bids) }),
      })];
      return [...routed, human('deal.created', {
        id, name: name ?? record.fields.company ?? record.fields.name ?? record.id, pipeline: to.id,
        stage: stage === undefined ? entryStage(to, record.status)?.id ?? '' : stageNamed(to, stage).id,
        amount_minor: money?.minor ?? null, currency: money?.currency ?? to.currency, owner: member,
        ...(probability !== undefined && { probability }), ...(expectedClose !== undefined && { expected_close: expectedClose }),
      })];
    });
    return { deal: lookAt(tx, context, resolveDeal(tx, id, 'any')), events };
  }, context.signal);

export interface DealEdit {
  readonly name?: string; readonly amount?: Amount | null; readonly owner?: string | null;
  /** The amount stays the same number of another currency. */
  readonly currency?: string;
  /** 0 to 1; null takes its own away, and that of the stage counts again. */
  readonly probability?: number | null;
  readonly expectedClose?: string | null;
  /** A booked next activity stops the rot; null takes it away. */
  readonly nextActivityAt?: Instant | null;
}

type Patch = Omit<OwnPayloads['deal.updated'], 'id'>;

/** What a deal is worth after an edit. Raises `invalid` where the amount has more decimals than the other currency, or is too large in it. */
const moneyAfter = ({ amountMinor, currency: from }: Deal, { amount, currency = from }: Pick<DealEdit, 'amount' | 'currency'>): Pick<Patch, 'amount_minor' | 'currency'> => {
  if (amount === null) return { amount_minor: null, currency };
  if (amount !== undefined) {
    const { minor, currency: said } = amountIn(amount, currency);
    return { amount_minor: minor, currency: said };
  }
  if (amountMinor === null || currency === from) return { amount_minor: amountMinor, currency };
  const money = moneyOf(majorUnits({ minor: amountMinor, currency: from }), currency);
  if (!money) throw new AppError('invalid', `The amount of the deal is no whole number of the smallest unit of ${currency}, or more of them than an amount can be.`, { hint: `Name it too: --amount "… ${currency}"` });
  return { amount_minor: money.minor, currency };
};

const patchOf = (deal: Deal, edit: DealEdit, rules: Rules): Patch => {
  const { name = deal.name, owner, probability = deal.probability, expectedClose = deal.expectedClose, nextActivityAt = deal.nextActivityAt } = edit;
  const member = owner === undefined ? deal.owner : owner === null ? null : memberNamed(rules, owner).id;
  const { amount_minor, currency } = moneyAfter(deal, edit);
  return {
    ...(name !== deal.name && { name }), ...(member !== deal.owner && { owner: member }),
    ...((amount_minor !== deal.amountMinor || currency !== deal.currency) && { amount_minor: amount_minor ?? null, currency: currency ?? deal.currency }),
    ...(probability !== deal.probability && { probability }), ...(expectedClose !== deal.expectedClose && { expected_close: expectedClose }),
    ...(nextActivityAt !== deal.nextActivityAt && { next_activity_at: nextActivityAt }),
  };
};

/** Changes facts of an open deal; what is so already is no change. Raises `not_found`, `conflict`, `invalid`, and `usage` when nothing is asked for. */
export const editDeal = async (context: Context, ref: string, edit: DealEdit): Promise<DealChange> => {
  if (Object.keys(edit).length === 0) throw new AppError('usage', 'Nothing to change.', { hint: 'Give --name, --amount, --currency, --owner, --probability, --expected-close or --next.' });
  return change(context, ref, 'open', (deal) => {
    mustBeOpen(deal);
    const patch = patchOf(deal, edit, context.rules);
    return Object.keys(patch).length === 0 ? [] : [human('deal.updated', { id: deal.id, ...patch })];
  });
};

/** Moves an open deal to a stage of its pipeline, by id or name; the lead's status follows. Raises `not_found`, `conflict`. */
export const moveDeal = (context: Context, ref: string, stage: string, reason = ''): Promise<DealChange> =>
  change(context, ref, 'open', (deal) => {
    mustBeOpen(deal);
    const pipeline = context.rules.pipelines.find(({ id }) => id === deal.pipeline);
    if (!pipeline) {
      throw new AppError('conflict', `Deal ${deal.id} is in ${deal.pipeline}, which the playbook has no more.`, { hint: `Take its lead to another pipeline: salesos route set LEAD --to ${context.rules.pipelines[0]?.id ?? 'PIPELINE'}` });
    }
    const to = stageNamed(pipeline, stage).id;
    return to === deal.stage ? [] : [human('deal.moved', { id: deal.id, from: deal.stage, to, reason })];
  });

export interface Closing { readonly outcome: 'won' | 'lost'; readonly amount?: Amount; readonly reason: string }

/** Closes an open deal; the lead's status follows. Raises `not_found`, `conflict`. */
export const closeDeal = (context: Context, ref: string, { outcome, amount, reason }: Closing): Promise<DealChange> =>
  change(context, ref, 'open', (deal) => {
    mustBeOpen(deal);
    if (outcome === 'lost') return [human('deal.lost', { id: deal.id, reason })];
    const { minor, currency } = amount === undefined ? { minor: deal.amountMinor, currency: deal.currency } : amountIn(amount, deal.currency);
    return [human('deal.won', { id: deal.id, amount_minor: minor, currency, reason })];
  });

/** Opens a closed deal again as it was; what closing did to the lead is reversed: status, tasks, customer. Raises `not_found`, `conflict`. */
export const reopenDeal = (context: Context, ref: string, reason: string): Promise<DealChange> =>
  change(context, ref, 'closed', (deal, record, tx) => {
    if (deal.state === 'open') throw new AppError('conflict', `Deal ${deal.id} is open.`, { hint: `See: salesos deals show ${deal.id}` });
    return reopening({ record, deal, events: eventsOfLead(tx, record.key), rules: context.rules }, reason).map(({ type, payload }) => human(type, payload));
  });
