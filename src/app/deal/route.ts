import { AppError } from '../../core/base/errors.ts';
import { bidsFor, passedOver } from '../../core/decide/owner.ts';
import { RELEASE_RULE } from '../../core/decide/route.ts';
import type { World } from '../../core/decide/situation.ts';
import { entryStage, isOpen } from '../../core/decide/status.ts';
import type { Effect } from '../../core/ledger/effect.ts';
import type { OwnEvent } from '../../core/ledger/event.ts';
import type { Deal, LeadRecord } from '../../core/ledger/lead-record.ts';
import type { Pipeline } from '../../core/playbook/rules.ts';
import { findLeadName, listPool } from '../../db/lead/lead.ts';
import type { IdKind } from '../../core/base/ids.ts';
import { loadRecords } from '../../db/ledger/lead-record.ts';
import type { ReadTx, Tx } from '../../db/store.ts';
import { actIn } from '../ledger/act.ts';
import { assignWaiting } from './assign.ts';
import type { Context } from '../context.ts';
import { evaluateLeads, foreseeLeads } from '../ledger/evaluate.ts';
import { resolveLead } from '../lead/lead-ref.ts';
import { valuesAt } from '../lead/lead-values.ts';
import { type LeadView, leadViewOf, scoreNumber } from '../lead/lead-view.ts';
import { human } from '../ledger/ledger.ts';
import { memberNamed, pipelineNamed } from '../playbook/playbook-ref.ts';
import { loadWorld } from '../ledger/world.ts';

export interface RouteChange {
  readonly lead: LeadView;
  /** What was done, then what the rules made of it. */
  readonly events: readonly OwnEvent[];
}

const viewOf = (tx: Tx, { rules }: Context, key: number): LeadView => {
  const record = loadRecords(tx, [key], { now: tx.now }).get(key);
  if (!record) throw new AppError('internal', `lead ${key} cannot be loaded`);
  return leadViewOf(record, valuesAt(record, rules, tx.now), rules);
};

const newestOpen = ({ deals }: LeadRecord): Deal | undefined =>
  [...deals.values()].filter(({ state }) => state === 'open').sort((a, b) => b.seq - a.seq)[0];

interface Sending { readonly pipeline: Pipeline; readonly owner: string | null; readonly newId: (kind: IdKind) => string }

/** The deal goes along: the newest open one moves to the pipeline, and where there is none it is made. */
const dealEffects = (record: LeadRecord, { pipeline, owner, newId }: Sending): readonly Effect[] => {
  const stage = entryStage(pipeline, record.status)?.id;
  if (stage === undefined) return [];
  const deal = newestOpen(record);
  if (!deal) {
    return [human('deal.created', {
      id: newId('deal'), name: record.fields.company ?? record.fields.name ?? record.id, pipeline: pipeline.id, stage, amount_minor: null,
      currency: pipeline.currency, owner,
    })];
  }
  return [
    ...(deal.pipeline === pipeline.id ? [] : [human('deal.moved', { id: deal.id, from: deal.stage, to: stage, pipeline: pipeline.id, reason: 'routed by hand' })]),
    ...(deal.owner === owner || owner === null ? [] : [human('deal.updated', { id: deal.id, owner })]),
  ];
};

export interface HandRoute { readonly lead: string; readonly pipeline: string; readonly owner?: string; readonly reason: string }

/**
 * Routes a lead by hand, over whatever the rules say, now and later: pipeline, deal and owner. Without an owner the lead keeps its own if
 * it has one, else the usual choice is made. Raises `not_found`, `conflict`.
 */
export const setRoute = (context: Context, { lead, pipeline, owner, reason }: HandRoute): Promise<RouteChange> => context.store.write((tx) => {
  const { rules } = context;
  const to = pipelineNamed(rules, pipeline);
  const { key } = resolveLead(tx, lead);
  const { events } = actIn(tx, context, key, (record, _tx, newId) => {
    const named = owner === undefined ? record.owner : memberNamed(rules, owner).id;
    const bids = named === null ? bidsFor({ pipeline: to.id, rules, world: loadWorld(tx, context), now: tx.now }) : [];
    const chosen = named ?? bids.find(({ because }) => because === null)?.member ?? null;
    if (record.pipeline === to.id && record.owner === chosen && record.routedByHuman) return [];
    const { scoreMilli, intent, intentConfidence } = valuesAt(record, rules, tx.now);
    return [
      human('lead.routed', {
        pipeline: to.id, owner: chosen, reason, score: scoreNumber(scoreMilli), intent, confidence: intentConfidence,
        ...(bids.length > 1 ? { passed_over: passedOver(bids) } : {}),
      }),
      ...dealEffects(record, { pipeline: to, owner: chosen, newId }),
    ];
  });
  const assigned = assignWaiting(tx, context);
  return { lead: viewOf(tx, context, key), events: [...events, ...assigned] };
}, context.signal);

export interface EvaluateRoute {
  readonly lead: string;
  /** Gives a lead that was routed, by a person or a rule, back to the rules first. */
  readonly release?: boolean;
  /** Says what would be decided, and writes nothing. */
  readonly dryRun?: boolean;
}

/** What gives a lead back to the rules; nothing for one that they have in hand already. */
const releaseOf = (record: LeadRecord): readonly Effect[] => {
  if (!isOpen(record)) {
    throw new AppError('conflict', `${record.fields.name ?? record.id} is ${record.status}: no rule routes it.`, {
      hint: `Open it first: salesos leads status ${record.id} new`,
    });
  }
  if (record.pipeline === null && !record.routedByHuman) return [];
  return [{ ...human('route.released', { from: record.pipeline, reason: 'by hand' }), rule: RELEASE_RULE }];
};

/** Lets the rules look at one lead now. Raises `not_found`, and `conflict` for the release of a lead that is closed. */
export const evaluateRoute = (context: Context, { lead, release = false, dryRun = false }: EvaluateRoute): Promise<RouteChange> => {
  const { rules, store, signal } = context;
  const acts = (record: LeadRecord): readonly Effect[] => (release ? releaseOf(record) : []);
  if (dryRun) {
    return store.read((tx) => {
      const { key } = resolveLead(tx, lead);
      const { events, records } = foreseeLeads(tx, context, [key], { act: acts });
      const record = records.get(key);
      if (!record) throw new AppError('internal', `lead ${key} cannot be loaded`);
      return { lead: leadViewOf(record, valuesAt(record, rules, tx.now), rules), events };
    }, signal);
  }
  return store.write((tx) => {
    const { key } = resolveLead(tx, lead);
    const events = release ? actIn(tx, context, key, acts).events : evaluateLeads(tx, context, [key]);
    return { lead: viewOf(tx, context, key), events };
  }, signal);
};

/** Leads in one transaction: short enough for signals and other writers. */
const BATCH = 128;

export interface PoolEvaluation {
  /** Leads of the pool that were looked at. */
  readonly leads: number;
  readonly routed: readonly { readonly id: string; readonly name: string | null; readonly pipeline: string | null; readonly owner: string | null; readonly rule: string | null; readonly reason: string }[];
  readonly conflicts: number;
}

/** The decisions about routes among events. */
const routesIn = (tx: ReadTx, events: readonly OwnEvent[]): Pick<PoolEvaluation, 'routed' | 'conflicts'> => ({
  conflicts: events.filter(({ type }) => type === 'route.conflicted').length,
  routed: events.flatMap((event) => {
    if (event.type !== 'lead.routed' || event.leadKey === null) return [];
    const { pipeline, owner, reason } = event.payload;
    const name = findLeadName(tx, event.leadKey);
    return [{ id: name?.id ?? '', name: name?.name ?? null, pipeline, owner, rule: event.rule, reason }];
  }),
});

export interface PoolOptions { readonly dryRun?: boolean; readonly onProgress?: (done: number) => void }

/** Lets the rules look at every open lead of the pool now, in the order of their keys; with `dryRun` nothing is written. */
export const evaluatePool = async (context: Context, { dryRun = false, onProgress }: PoolOptions = {}): Promise<PoolEvaluation> => {
  const { store, signal } = context;
  const routed: PoolEvaluation['routed'][number][] = [];
  let leads = 0, conflicts = 0, after = 0;
  // What a dry run has given away so far: nobody else knows of it.
  let world: World | undefined;
  const foresee = (tx: ReadTx, batch: readonly number[]): readonly OwnEvent[] => {
    const foreseen = foreseeLeads(tx, context, batch, world === undefined ? {} : { world });
    world = foreseen.world;
    return foreseen.events;
  };
  for (;;) {
    const { keys, found } = dryRun
      ? await store.read((tx) => { const batch = listPool(tx, after, BATCH); return { keys: batch, found: routesIn(tx, foresee(tx, batch)) }; }, signal)
      : await store.write((tx) => { const batch = listPool(tx, after, BATCH); return { keys: batch, found: routesIn(tx, evaluateLeads(tx, context, batch)) }; }, signal);
    routed.push(...found.routed);
    conflicts += found.conflicts;
    leads += keys.length;
    onProgress?.(leads);
    if (keys.length < BATCH) return { leads, routed, conflicts };
    after = keys.at(-1) ?? after;
  }
};
