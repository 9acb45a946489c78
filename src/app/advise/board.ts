import type { BoardPort, Card, Page, PageQuery, Snapshot, SnapshotQuery, Stage } from '../../core/base/board-port.ts';
import { type Weighable, weightedMinor } from '../../core/advise/weighted.ts';
import { AppError } from '../../core/base/errors.ts';
import { isRotting, nextActivityOf, nextTaskOf } from '../../core/decide/rot.ts';
import { fold } from '../../core/base/text.ts';
import type { LeadRecord } from '../../core/ledger/lead-record.ts';
import type { Pipeline } from '../../core/playbook/rules.ts';
import {
  type BoardDeal, countDealsBefore, findDealLead, ledgerVersion, listDealsAfter, listDealsBefore, listDealsBySeq, readFilterRows, sumBoard,
} from '../../db/advise/board.ts';
import { loadRecords } from '../../db/ledger/lead-record.ts';
import type { ReadTx } from '../../db/store.ts';
import { boardDetail } from './board-detail.ts';
import type { Context } from '../context.ts';
import { moveDeal } from '../deal/deals.ts';
import { valuesAt } from '../lead/lead-values.ts';
import { temperatureOf } from '../lead/lead-view.ts';
import { pipelineNamed } from '../playbook/playbook-ref.ts';

/** What a filter looks at, folded once and kept while nothing changes: typing must not read 100,000 deals for every letter. */
interface FilterIndex {
  readonly pipeline: string;
  readonly version: number;
  readonly rows: readonly { readonly seq: number; readonly stage: string; readonly text: string; readonly amountMinor: number; readonly probability: number | null; readonly isOwnCurrency: boolean }[];
}
interface Match extends Weighable { readonly seqs: readonly number[]; readonly count: number; readonly sumMinor: number }

const nextStepOf = ({ tasks, approvals, recommendations }: LeadRecord, deal: BoardDeal): string | null => {
  const open = [...tasks.values()].filter(({ state }) => state === 'open')
    .sort((a, b) => (a.dueAt ?? Number.MAX_SAFE_INTEGER) - (b.dueAt ?? Number.MAX_SAFE_INTEGER) || a.seq - b.seq);
  const approval = [...approvals.values()].find(({ state }) => state === 'open');
  const recommendation = [...recommendations.values()].find(({ state }) => state === 'open');
  return open[0]?.title ?? (approval && `approve: ${approval.action}`) ?? recommendation?.action ?? (deal.nextActivityAt === null ? null : 'booked');
};

/** The place of the pipeline of that name or id; without one, of the first that has open deals. Raises `not_found`. */
export const firstTab = ({ store, rules, signal }: Context, name?: string): Promise<number> => store.read((tx) => {
  if (name !== undefined) return rules.pipelines.indexOf(pipelineNamed(rules, name));
  return Math.max(0, rules.pipelines.findIndex(({ id }) => sumBoard(tx, id).length > 0));
}, signal);

/** Everything the board shows and does, over one open workspace. */
export const openBoard = (context: Context): BoardPort => {
  const { store, rules, currency, signal } = context;
  let index: FilterIndex | undefined;

  const pipelineOf = (id: string): Pipeline => {
    const found = rules.pipelines.find((pipeline) => pipeline.id === id);
    if (!found) throw new AppError('not_found', `There is no pipeline "${id}".`, { hint: 'See: salesos pipelines list' });
    return found;
  };

  const indexOf = (tx: ReadTx, pipeline: string): FilterIndex => {
    const version = ledgerVersion(tx);
    if (index?.pipeline === pipeline && index.version === version) return index;
    const rows = [];
    for (const { seq, stage, amountMinor, currency: own, probability, deal, name, company } of readFilterRows(tx, pipeline)) {
      rows.push({ seq, stage, text: fold(`${name ?? ''} ${company ?? ''} ${deal}`), amountMinor: amountMinor ?? 0, probability, isOwnCurrency: own === currency });
    }
    index = { pipeline, version, rows };
    return index;
  };

  const matchesOf = (tx: ReadTx, pipeline: string, filter: string): ReadonlyMap<string, Match> => {
    const wanted = fold(filter);
    const found = new Map<string, { seqs: number[]; count: number; sumMinor: number; plain: number; plainMinor: number; weighedMinor: number }>();
    for (const { seq, stage, text, amountMinor, probability, isOwnCurrency } of indexOf(tx, pipeline).rows) {
      if (!text.includes(wanted)) continue;
      const match = found.get(stage) ?? { seqs: [], count: 0, sumMinor: 0, plain: 0, plainMinor: 0, weighedMinor: 0 };
      match.seqs.push(seq);
      match.count++;
      if (probability === null) match.plain++;
      if (isOwnCurrency) {
        match.sumMinor += amountMinor;
        if (probability === null) match.plainMinor += amountMinor; else match.weighedMinor += amountMinor * probability;
      }
      found.set(stage, match);
    }
    return found;
  };

  const cardsOf = (tx: ReadTx, deals: readonly BoardDeal[], rotsAfterMs: number | null): readonly Card[] => {
    const records = loadRecords(tx, [...new Set(deals.map(({ leadKey }) => leadKey))], { now: tx.now });
    return deals.flatMap((deal): readonly Card[] => {
      const record = records.get(deal.leadKey);
      if (!record || record.removed) return [];
      const { scoreMilli } = valuesAt(record, rules, tx.now);
      const { fields } = record;
      const next = nextActivityOf(deal, nextTaskOf(deal, record.tasks.values(), tx.now), tx.now);
      return [{
        id: deal.id, seq: deal.seq, leadId: record.id, name: fields.name ?? fields.email ?? record.id,
        company: fields.company ?? null, scoreMilli, temperature: temperatureOf(scoreMilli, rules),
        amount: deal.amountMinor === null ? null : { minor: deal.amountMinor, currency: deal.currency }, stageAt: deal.stageAt,
        isRotting: isRotting(deal.stageAt, { rotsAfterMs, next, now: tx.now }), nextStep: nextStepOf(record, deal),
      }];
    });
  };

  interface Slice { readonly start: number; readonly deals: readonly BoardDeal[] }

  const sliceOf = (tx: ReadTx, { pipeline, stage, anchor, limit }: Omit<PageQuery, 'filter'>): Slice => {
    const place = { pipeline, stage };
    switch (anchor.kind) {
      case 'first': return { start: 0, deals: listDealsAfter(tx, place, 0, limit) };
      case 'last': {
        const deals = listDealsBefore(tx, place, Number.MAX_SAFE_INTEGER, limit);
        return { start: Math.max(0, anchor.count - deals.length), deals };
      }
      case 'after': return { start: anchor.place, deals: listDealsAfter(tx, place, anchor.seq, limit) };
      case 'before': {
        const deals = listDealsBefore(tx, place, anchor.seq, limit);
        return { start: Math.max(0, anchor.place - deals.length), deals };
      }
      case 'around': {
        const above = listDealsBefore(tx, place, anchor.seq, limit >> 1);
        return { start: countDealsBefore(tx, place, anchor.seq) - above.length, deals: [...above, ...listDealsAfter(tx, place, anchor.seq - 1, limit >> 1)] };
      }
      default: return anchor satisfies never;
    }
  };

  /** The same among the cards that a filter leaves. */
  const filteredSlice = (tx: ReadTx, { pipeline, stage, anchor, limit }: Omit<PageQuery, 'filter'>, seqs: readonly number[]): Slice => {
    const at = (seq: number): number => { const found = seqs.findIndex((other) => other >= seq); return found < 0 ? seqs.length : found; };
    const starts = {
      first: () => 0, last: () => seqs.length - limit, after: (seq: number) => at(seq + 1), before: (seq: number) => at(seq) - limit,
      around: (seq: number) => at(seq) - (limit >> 1),
    };
    const start = Math.max(0, starts[anchor.kind]('seq' in anchor ? anchor.seq : 0));
    const end = anchor.kind === 'before' ? at(anchor.seq) : start + limit;
    return { start, deals: listDealsBySeq(tx, { pipeline, stage }, seqs.slice(start, end)) };
  };

  const pageOf = (tx: ReadTx, query: PageQuery, match: Match | undefined): Page => {
    const rotsAfterMs = rules.pipelines.find(({ id }) => id === query.pipeline)?.stages.find(({ id }) => id === query.stage)?.rotsAfterMs ?? null;
    const { start, deals } = query.filter === '' ? sliceOf(tx, query) : filteredSlice(tx, query, match?.seqs ?? []);
    return { start, cards: cardsOf(tx, deals, rotsAfterMs) };
  };

  const stagesOf = (tx: ReadTx, pipeline: Pipeline, matches: ReadonlyMap<string, Match> | undefined): readonly Stage[] => {
    const totals = matches ? [] : sumBoard(tx, pipeline.id);
    const stray = new Set([...totals.map(({ stage }) => stage), ...(matches?.keys() ?? [])].filter((id) => !pipeline.stages.some((stage) => stage.id === id)));
    const all = [...pipeline.stages, ...[...stray].map((id) => ({ id, name: `${id} (not in the playbook)`, probability: null }))];
    return all.map(({ id, name, probability }) => {
      const mine = totals.filter(({ stage }) => stage === id);
      const match = matches?.get(id);
      const own = matches ? match : mine.find((total) => total.currency === currency);
      const minor = matches ? match?.sumMinor ?? 0 : mine.find((total) => total.currency === currency)?.amountMinor ?? 0;
      const isWeighed = probability !== null || (own?.weighedMinor ?? 0) > 0;
      return {
        id, name, count: matches ? match?.count ?? 0 : mine.reduce((sum, { deals }) => sum + deals, 0), sum: { minor, currency },
        weighted: isWeighed && own ? { minor: weightedMinor(own, probability), currency } : isWeighed ? { minor: 0, currency } : null,
      };
    });
  };

  const snapshotIn = (tx: ReadTx, { pipeline, filter, limit, around }: SnapshotQuery): Snapshot => {
    const found = pipelineOf(pipeline);
    const matches = filter === '' ? undefined : matchesOf(tx, pipeline, filter);
    const stages = stagesOf(tx, found, matches);
    const pages = stages.map((stage): readonly [string, Page] => {
      const seq = around[stage.id];
      const anchor = seq === undefined ? { kind: 'first' as const } : { kind: 'around' as const, seq };
      return [stage.id, pageOf(tx, { pipeline, stage: stage.id, filter, anchor, limit }, matches?.get(stage.id))];
    });
    return { version: ledgerVersion(tx), now: tx.now, stages, pages: Object.fromEntries(pages) };
  };

  const sayMoved = async (deal: string, stage: string): Promise<string> => {
    const { deal: moved, events } = await moveDeal(context, deal, stage);
    const status = events.find((event) => event.type === 'status.changed');
    const became = status?.type === 'status.changed' ? `; the lead is ${status.payload.to.replaceAll('_', ' ')} now` : '';
    return `${moved.leadName ?? moved.name} moved to ${moved.stageName}${became}.`;
  };

  return {
    pipelines: rules.pipelines.map(({ id, name }) => ({ id, name })),
    snapshot: (query) => store.read((tx) => snapshotIn(tx, query), signal),
    page: (query) => store.read((tx) =>
      pageOf(tx, query, query.filter === '' ? undefined : matchesOf(tx, query.pipeline, query.filter).get(query.stage)), signal),
    detail: async (deal) => {
      const lead = await store.read((tx) => findDealLead(tx, deal), signal);
      if (!lead) throw new AppError('not_found', 'The deal is gone.', { hint: 'Press r to load the board anew.' });
      return boardDetail(context, { deal, ...lead });
    },
    move: sayMoved,
    version: () => store.read(ledgerVersion, signal),
  };
};

