import type { BoardPort, Card, Page, PageQuery, Snapshot, SnapshotQuery, Stage } from '../../src/core/base/board-port.ts';
import { DAY_MS } from '../../src/core/base/instant.ts';

export const NOW = Date.UTC(2026, 2, 1, 8);

export const card = (n: number, patch: Partial<Card> = {}): Card => ({
  id: `dl_${n}`, seq: n, leadId: `ld_${n}`, name: `Lead ${n}`, company: `Company ${n}`, scoreMilli: 52_340, temperature: 'warm',
  amount: { minor: 120_000, currency: 'EUR' }, stageAt: NOW - 3 * DAY_MS, isRotting: false, nextStep: 'Call back', ...patch,
});

export interface Filed { readonly stage: string; readonly card: Card }

/** A board in memory that keeps its promises, and what it was asked. */
export const memoryBoard = (stages: readonly string[], filed: readonly Filed[]): BoardPort & { readonly asked: string[]; readonly filed: Filed[]; change(): void } => {
  const all = [...filed];
  const asked: string[] = [];
  let version = 1;
  const cardsOf = (stage: string, filter: string): readonly Card[] => all
    .filter((one) => one.stage === stage && one.card.name.toLowerCase().includes(filter.toLowerCase())).map((one) => one.card).sort((a, b) => a.seq - b.seq);
  const pageOf = ({ stage, filter, anchor, limit }: Omit<PageQuery, 'pipeline'>): Page => {
    const cards = cardsOf(stage, filter);
    const at = (seq: number): number => { const found = cards.findIndex((one) => one.seq >= seq); return found < 0 ? cards.length : found; };
    switch (anchor.kind) {
      case 'first': return { start: 0, cards: cards.slice(0, limit) };
      case 'last': return { start: Math.max(0, cards.length - limit), cards: cards.slice(-limit) };
      case 'after': return { start: anchor.place, cards: cards.slice(at(anchor.seq + 1), at(anchor.seq + 1) + limit) };
      case 'before': { const start = Math.max(0, at(anchor.seq) - limit); return { start, cards: cards.slice(start, at(anchor.seq)) }; }
      case 'around': { const start = Math.max(0, at(anchor.seq) - (limit >> 1)); return { start, cards: cards.slice(start, start + limit) }; }
      default: return anchor satisfies never;
    }
  };
  const stageOf = (id: string, filter: string): Stage => {
    const cards = cardsOf(id, filter);
    const minor = cards.reduce((sum, { amount }) => sum + (amount?.minor ?? 0), 0);
    return { id, name: id, count: cards.length, sum: { minor, currency: 'EUR' }, weighted: { minor: minor / 2, currency: 'EUR' } };
  };
  return {
    asked, filed: all, change: () => { version++; },
    pipelines: [{ id: 'sales', name: 'Sales' }, { id: 'partners', name: 'Partners' }],
    snapshot: ({ pipeline, filter, limit, around }: SnapshotQuery): Promise<Snapshot> => {
      asked.push(`snapshot ${pipeline} "${filter}"`);
      if (pipeline !== 'sales') return Promise.resolve({ version, now: NOW, stages: [stageOf('none', filter)], pages: {} });
      const pages = stages.map((stage): [string, Page] => {
        const seq = around[stage];
        return [stage, pageOf({ stage, filter, limit, anchor: seq === undefined ? { kind: 'first' } : { kind: 'around', seq } })];
      });
      return Promise.resolve({ version, now: NOW, stages: stages.map((stage) => stageOf(stage, filter)), pages: Object.fromEntries(pages) });
    },
    page: (query) => { asked.push(`page ${query.stage} ${query.anchor.kind}`); return Promise.resolve(pageOf(query)); },
    detail: (deal) => Promise.resolve({ deal, title: `Detail of ${deal}`, sections: [{ title: 'Facts', lines: Array.from({ length: 40 }, (_, at) => `line ${at + 1}`) }] }),
    move: (deal, stage) => {
      const at = all.findIndex((one) => one.card.id === deal);
      const found = all[at];
      if (!found) return Promise.reject(new Error('The deal is gone.'));
      all[at] = { ...found, stage };
      version++;
      return Promise.resolve(`${found.card.name} moved to ${stage}.`);
    },
    version: () => Promise.resolve(version),
  };
};
