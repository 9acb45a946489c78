import type { Instant } from '../../core/base/instant.ts';
import { type Ceiling, type CeilingCursor, isNarrow, type LeadFilter, type LeadSort, listByCeiling, listCeilings, listLeadKeys } from '../../db/lead/lead.ts';
import { loadRecords } from '../../db/ledger/lead-record.ts';
import type { ReadTx } from '../../db/store.ts';
import type { Context } from '../context.ts';
import { valuesAt } from './lead-values.ts';
import { type LeadView, leadViewOf, type Temperature } from './lead-view.ts';
import { memberNamed, pipelineNamed } from '../playbook/playbook-ref.ts';

export interface LeadQuery extends LeadFilter {
  readonly minScoreMilli?: number;
  readonly temperature?: Temperature;
  readonly sort?: 'score' | LeadSort;
  readonly limit?: number;
}

/** Leads read in one transaction while a list goes on. */
const PAGE = 500;
const FIRST_PAGE = 64;

/** These leads as lists show them, in the order of the keys, with the values they have at `now`. */
export const viewLeads = (tx: ReadTx, context: Context, keys: readonly number[], now: Instant): LeadView[] => {
  const records = loadRecords(tx, keys, { now });
  return keys.flatMap((key) => {
    const record = records.get(key);
    return record ? [leadViewOf(record, valuesAt(record, context.rules, now), context.rules)] : [];
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

interface Page { readonly leads: readonly Ceiling[]; readonly isLast: boolean }
/** Hands out the leads by ceiling, page after page, within the transaction that computes them. */
type Pager = (tx: ReadTx, size: number) => Page;

/** Walks the index of ceilings: what is not asked for is never read. */
const indexPager = (filter: LeadQuery): Pager => {
  let cursor: CeilingCursor = { ceiling: Number.MAX_SAFE_INTEGER, key: Number.MAX_SAFE_INTEGER };
  return (tx, size) => {
    const leads = listByCeiling(tx, filter, cursor, size);
    cursor = leads.at(-1) ?? cursor;
    return { leads, isLast: leads.length < size };
  };
};

/** Finds the few that fit first: the index would lead past all the others. */
const narrowPager = (filter: LeadQuery): Pager => {
  let found: readonly Ceiling[] | undefined;
  let at = 0;
  return (tx, size) => {
    found ??= listCeilings(tx, filter);
    const leads = found.slice(at, at + size);
    at += size;
    return { leads, isLast: at >= found.length };
  };
};

/**
 * Every lead, best current score first, without reading more than is asked for: walks the score ceilings downwards, computes each candidate
 * exactly and hands out a lead once no later ceiling is above its score. Exact for any mix of decays.
 */
async function* walkByScore(context: Context, query: LeadQuery, now: Instant): AsyncGenerator<LeadView> {
  const { minScoreMilli = 0 } = query;
  const next = isNarrow(query) ? narrowPager(query) : indexPager(query);
  const best = heapOf();
  const seen = new Set<number>();
  let size = Math.min(PAGE, Math.max(FIRST_PAGE, query.limit ?? 0));
  for (;;) {
    const { page, views } = await context.store.read((tx) => {
      const found = next(tx, size);
      // A lead whose ceiling fell between two pages would come again.
      return { page: found, views: viewLeads(tx, context, found.leads.map(({ key }) => key).filter((key) => !seen.has(key)), now) };
    }, context.signal);
    for (const view of views) { seen.add(view.key); best.push(view); }
    const last = page.leads.at(-1);
    const isEnd = last === undefined || page.isLast || last.ceiling < minScoreMilli;
    const reachable = isEnd ? Number.NEGATIVE_INFINITY : last.ceiling;
    for (let top = best.top(); top && top.scoreMilli >= reachable; top = best.top()) {
      if (top.scoreMilli < minScoreMilli) return;
      yield top;
      best.pop();
    }
    if (isEnd) return;
    size = PAGE;
  }
}

async function* walkSorted(context: Context, query: LeadQuery, { sort, now }: { readonly sort: LeadSort; readonly now: Instant }): AsyncGenerator<LeadView> {
  const keys = await context.store.read((tx) => listLeadKeys(tx, query, sort), context.signal);
  for (let at = 0; at < keys.length; at += PAGE) {
    yield* await context.store.read((tx) => viewLeads(tx, context, keys.slice(at, at + PAGE), now), context.signal);
  }
}

/**
 * Leads that fit, with the values they have at this moment, in every order; scores rounded nowhere. Streams: a long list is read in
 * several transactions, and a lead that changes meanwhile is shown as it was when its turn came. Raises `not_found` for a pipeline or
 * member that the playbook does not name.
 */
export async function* listLeads(context: Context, query: LeadQuery): AsyncGenerator<LeadView> {
  const { rules, clock } = context;
  const { limit = Number.MAX_SAFE_INTEGER, temperature, minScoreMilli, sort = 'score' } = query;
  const filter: LeadQuery = {
    ...query, ...(query.pipeline !== undefined && { pipeline: pipelineNamed(rules, query.pipeline).id }),
    ...(query.owner !== undefined && { owner: memberNamed(rules, query.owner).id }),
    ...(temperature === 'hot' && { minScoreMilli: Math.max(minScoreMilli ?? 0, rules.temperature.hotMilli) }),
    ...(temperature === 'warm' && { minScoreMilli: Math.max(minScoreMilli ?? 0, rules.temperature.warmMilli) }),
  };
  const now = clock.now();
  let listed = 0;
  for await (const lead of sort === 'score' ? walkByScore(context, filter, now) : walkSorted(context, filter, { sort, now })) {
    if (temperature !== undefined && lead.temperature !== temperature) continue;
    if (lead.scoreMilli < (filter.minScoreMilli ?? 0)) continue;
    if (listed++ >= limit) return;
    yield lead;
    if (listed === limit) return;
  }
}
