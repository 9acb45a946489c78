import type { Instant } from '../../core/base/instant.ts';
import { holds } from '../../core/decide/condition.ts';
import { filterSubject } from '../../core/filter/subject.ts';
import type { LeadStatus } from '../../core/ledger/event.ts';
import type { Condition } from '../../core/playbook/rules.ts';
import { asksScoreOnly, compileWhere, namesStatus, type Where } from '../../db/lead/filter.ts';
import { type Ceiling, type CeilingCursor, countLeads as countRows, type LeadSort, listByCeiling, listCeilings, listLeadKeys } from '../../db/lead/lead.ts';
import { loadRecords } from '../../db/ledger/lead-record.ts';
import type { ReadTx } from '../../db/store.ts';
import type { Context } from '../context.ts';
import { valuesAt } from './lead-values.ts';
import { type LeadView, leadViewOf, type Temperature } from './lead-view.ts';
import { memberNamed, pipelineNamed } from '../playbook/playbook-ref.ts';

/** What a list asks for: short words for what is asked most, and any condition besides. All of it must hold. */
export interface LeadQuery {
  readonly where?: Condition;
  readonly status?: LeadStatus;
  readonly pipeline?: string;
  readonly owner?: string;
  readonly source?: string;
  /** Only leads in the global pool. */
  readonly unrouted?: boolean;
  readonly minScoreMilli?: number;
  readonly temperature?: Temperature;
  readonly sort?: 'score' | LeadSort;
  readonly limit?: number;
}

/** Leads read in one transaction while a list goes on. */
const PAGE = 500;
const FIRST_PAGE = 64;

/** A condition, and the SQL that finds all who may fit. */
interface Wanted { readonly condition: Condition | null; readonly where: Where | undefined }

/** The short words of a query as conditions of the same language. Raises `not_found` for a pipeline or member that the playbook does not name. */
const wantedOf = ({ rules }: Context, { where, status, pipeline, owner, source, unrouted, minScoreMilli, temperature }: LeadQuery): Wanted => {
  const all: Condition[] = [
    ...(where === undefined ? [] : [where]), ...(status === undefined ? [] : [{ field: 'status', is: status }]),
    ...(pipeline === undefined ? [] : [{ field: 'pipeline', is: pipelineNamed(rules, pipeline).id }]),
    ...(owner === undefined ? [] : [{ field: 'owner', is: memberNamed(rules, owner).id }]),
    ...(source === undefined ? [] : [{ field: 'source', is: source }]), ...(unrouted ? [{ field: 'pipeline', exists: false }] : []),
    ...(minScoreMilli === undefined ? [] : [{ field: 'score', from: minScoreMilli / 1000 }]),
    ...(temperature === undefined ? [] : [{ field: 'temperature', is: temperature }]),
  ];
  if (all.length === 0) return { condition: null, where: undefined };
  const condition: Condition = { all };
  return { condition, where: compileWhere(condition, rules) };
};

/** These leads as lists show them, in the order of the keys, with the values they have at `now`; only those for which the condition holds. */
export const viewLeads = (tx: ReadTx, context: Context, keys: readonly number[], { now, condition = null }: { readonly now: Instant; readonly condition?: Condition | null }): LeadView[] => {
  const { rules } = context;
  const records = loadRecords(tx, keys, { now });
  return keys.flatMap((key) => {
    const record = records.get(key);
    if (!record) return [];
    const values = valuesAt(record, rules, now);
    const view = leadViewOf(record, values, rules);
    return condition === null || holds(condition, filterSubject(record, values, view.temperature)) ? [view] : [];
  });
};

/** Best first among those that were read: a heap by score, the earlier read before the later. */
const heapOf = (): { push: (view: LeadView) => void; top: () => LeadView | undefined; pop: () => LeadView | undefined } => {
  const items: { readonly view: LeadView; readonly at: number }[] = [];
  let pushed = 0;
  const before = (a: number, b: number): boolean => {
    const one = items[a], other = items[b];
    if (!one || !other) return one !== undefined;
    return one.view.scoreMilli > other.view.scoreMilli || (one.view.scoreMilli === other.view.scoreMilli && one.at < other.at);
  };
  const swap = (a: number, b: number): void => { [items[a], items[b]] = [items[b], items[a]] as [typeof items[0], typeof items[0]]; };
  return {
    push: (view) => {
      let at = items.push({ view, at: pushed++ }) - 1;
      for (let parent = (at - 1) >> 1; at > 0 && before(at, parent); parent = (at - 1) >> 1) { swap(at, parent); at = parent; }
    },
    top: () => items[0]?.view,
    pop: () => {
      const best = items[0]?.view;
      const last = items.pop();
      if (items.length === 0 || !last) return best;
      items[0] = last;
      for (let at = 0; ;) {
        let first = at;
        for (const child of [2 * at + 1, 2 * at + 2]) if (child < items.length && before(child, first)) first = child;
        if (first === at) return best;
        swap(at, first);
        at = first;
      }
    },
  };
};

interface Page {
  /** Those that may fit. */
  readonly leads: readonly Ceiling[];
  /** No lead of a later page has a ceiling above it; undefined at the end. */
  readonly floor: number | undefined;
}
/** Hands out the leads by ceiling, page after page, within the transaction that computes them. */
type Pager = (tx: ReadTx, size: number) => Page;

/** So far the index of ceilings is walked past leads that do not fit: then it is cheaper to find those that do first. */
const MOST_PASSED = 20_000;

/**
 * Walks the index of ceilings, so that what is not asked for is never read, and past those who do not fit as long as that is cheap. A list without an end
 * that is about some of the leads finds them first.
 */
const pagerFor = ({ condition, where }: Wanted, isEndless: boolean): Pager => {
  const isStraight = condition === null || asksScoreOnly(condition);
  let cursor: CeilingCursor = { ceiling: Number.MAX_SAFE_INTEGER, key: Number.MAX_SAFE_INTEGER };
  let passed = 0;
  let found: readonly Ceiling[] | undefined;
  let at = 0;
  const walk: Pager = (tx, size) => {
    const limit = isStraight ? size : Math.max(size, passed);
    const looked = listByCeiling(tx, { cursor, limit, ...(isStraight ? { range: where } : { where }) });
    cursor = looked.at(-1) ?? cursor;
    passed += looked.length;
    return { leads: looked.filter(({ fits }) => fits === 1), floor: looked.length < limit ? undefined : cursor.ceiling };
  };
  const find: Pager = (tx, size) => {
    found ??= listCeilings(tx, where, cursor, condition !== null && namesStatus(condition) ? 'status' : 'all');
    const leads = found.slice(at, at + size);
    at += size;
    return { leads, floor: at < found.length ? leads.at(-1)?.ceiling : undefined };
  };
  return (tx, size) => (isStraight || (!isEndless && found === undefined && passed < MOST_PASSED) ? walk : find)(tx, size);
};

/**
 * Every lead that fits, best current score first, without reading more than is asked for: walks the score ceilings downwards, computes each candidate
 * exactly and hands out a lead once no later ceiling is above its score. Exact for any mix of decays.
 */
async function* walkByScore(context: Context, wanted: Wanted, { limit, now }: { readonly limit: number | undefined; readonly now: Instant }): AsyncGenerator<LeadView> {
  const next = pagerFor(wanted, limit === undefined);
  const { condition } = wanted;
  const best = heapOf();
  const seen = new Set<number>();
  let size = Math.min(PAGE, Math.max(FIRST_PAGE, limit ?? 0));
  for (;;) {
    const { floor, keys, views } = await context.store.read((tx) => {
      const page = next(tx, size);
      // A lead whose ceiling fell between two pages would come again.
      const fresh = page.leads.map(({ key }) => key).filter((key) => !seen.has(key));
      return { floor: page.floor, keys: fresh, views: viewLeads(tx, context, fresh, { now, condition }) };
    }, context.signal);
    for (const key of keys) seen.add(key);
    for (const view of views) best.push(view);
    const reachable = floor ?? Number.NEGATIVE_INFINITY;
    for (let top = best.top(); top && top.scoreMilli >= reachable; top = best.top()) {
      yield top;
      best.pop();
    }
    if (floor === undefined) return;
    size = Math.min(PAGE, size * 2);
  }
}

async function* walkSorted(context: Context, { condition, where }: Wanted, { sort, now }: { readonly sort: LeadSort; readonly now: Instant }): AsyncGenerator<LeadView> {
  const keys = await context.store.read((tx) => listLeadKeys(tx, where, sort), context.signal);
  for (let at = 0; at < keys.length; at += PAGE) {
    yield* await context.store.read((tx) => viewLeads(tx, context, keys.slice(at, at + PAGE), { now, condition }), context.signal);
  }
}

/**
 * Leads that fit, with the values they have at this moment, in every order; scores rounded nowhere. Streams: a long list is read in
 * several transactions, and a lead that changes meanwhile is shown as it was when its turn came. Raises `not_found` for a pipeline or
 * member that the playbook does not name.
 */
export async function* listLeads(context: Context, query: LeadQuery): AsyncGenerator<LeadView> {
  const { limit, sort = 'score' } = query;
  const wanted = wantedOf(context, query);
  const now = context.clock.now();
  let listed = 0;
  for await (const lead of sort === 'score' ? walkByScore(context, wanted, { limit, now }) : walkSorted(context, wanted, { sort, now })) {
    if (limit !== undefined && listed >= limit) return;
    yield lead;
    if (++listed === limit) return;
  }
}

/** How many leads fit at this moment. Raises `not_found` as `listLeads` does. */
export const countLeads = async (context: Context, query: LeadQuery): Promise<number> => {
  const { condition, where } = wantedOf(context, query);
  if (where === undefined || where.isExact) return context.store.read((tx) => countRows(tx, where), context.signal);
  const now = context.clock.now();
  const keys = await context.store.read((tx) => listLeadKeys(tx, where, 'key'), context.signal);
  let fitting = 0;
  for (let at = 0; at < keys.length; at += PAGE) {
    fitting += (await context.store.read((tx) => viewLeads(tx, context, keys.slice(at, at + PAGE), { now, condition }), context.signal)).length;
  }
  return fitting;
};
