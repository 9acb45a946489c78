import { excerptOf, type Part } from '../../core/base/excerpt.ts';
import { spellings, words as wordsOf } from '../../core/base/text.ts';
import {
  advanceSearch, findInIndex, loadSearchTexts, SEARCH_COLUMNS, searchLag, type SearchText,
} from '../../db/lead/search.ts';
import { listLiveKeys } from '../../db/lead/lead.ts';
import type { ReadTx } from '../../db/store.ts';
import type { Context } from '../context.ts';
import { viewLeads } from './leads.ts';
import type { LeadView } from './lead-view.ts';

/** A transaction that indexes lasts about this long. */
const TRANSACTION_MS = 200;
const FIRST = 500;
const SMALLEST = 50;
const LARGEST = 8000;

export interface IndexOptions {
  /** Stops after so long; without it the index is brought up to date. */
  readonly budgetMs?: number;
  /** How many of how many events of the ledger the index knows. */
  readonly onProgress?: (at: number, of: number) => void;
}

/**
 * Brings the search index up to what the ledger knows, in short transactions; says how many leads it wrote. Safe to kill, and to run beside others: each goes on
 * where the last transaction ended.
 */
export const indexSearch = async ({ store, signal }: Pick<Context, 'store' | 'signal'>, { budgetMs = Number.POSITIVE_INFINITY, onProgress }: IndexOptions = {}): Promise<number> => {
  const began = performance.now();
  let leads = 0;
  let size = FIRST;
  if (await store.read(searchLag, signal) === 0) return 0;
  while (performance.now() - began < budgetMs) {
    const at = performance.now();
    const step = await store.write((tx) => advanceSearch(tx, size), signal);
    leads += step.leads;
    onProgress?.(step.at, step.of);
    if (step.at >= step.of) break;
    const took = performance.now() - at;
    if (took > TRANSACTION_MS) size = Math.max(SMALLEST, size >> 1);
    else if (took < TRANSACTION_MS / 2) size = Math.min(LARGEST, size << 1);
  }
  return leads;
};

/** A lead that a search found, and the text of it that tells best why. */
export interface FoundLead { readonly lead: LeadView; readonly field: string; readonly excerpt: readonly Part[] }
export interface Findings {
  readonly leads: readonly FoundLead[];
  readonly found: number;
  /** More were found than were looked at to choose the best. */
  readonly isCut: boolean;
}

interface Hit { readonly key: number; readonly rank: number; readonly text: SearchText }

/** A word in all its spellings. */
type Wanted = readonly string[];

/** The best text of the first column up to which all words are there; undefined when one is nowhere. */
const hitOf = (key: number, texts: readonly SearchText[], wanted: readonly Wanted[]): Hit | undefined => {
  const missing = new Set(wanted);
  let best: { readonly text: SearchText; readonly words: number } | undefined;
  for (const [rank, column] of SEARCH_COLUMNS.entries()) {
    for (const text of texts) {
      if (text.column !== column) continue;
      const folded = wordsOf(text.text).join(' ');
      const held = wanted.filter((word) => word.some((spelling) => folded.includes(spelling)));
      for (const word of held) missing.delete(word);
      if (held.length > (best?.words ?? 0)) best = { text, words: held.length };
    }
    if (missing.size === 0 && best) return { key, rank, text: best.text };
  }
  return undefined;
};

/** So many are ranked for each that is shown. */
const RANKED = 20;
const PAGE = 500;

/** Those that the index names, names before the rest; all live leads when every word is too short for it. */
const candidatesFor = (tx: ReadTx, wanted: readonly string[], most: number): { readonly keys: readonly number[]; readonly isCut: boolean } => {
  const named = findInIndex(tx, wanted, { columns: ['name'], limit: most });
  if (named === undefined) return { keys: listLiveKeys(tx), isCut: false };
  if (named.length >= most) return { keys: named, isCut: true };
  const anywhere = findInIndex(tx, wanted, { limit: most }) ?? [];
  return { keys: [...new Set([...named, ...anywhere])], isCut: anywhere.length >= most };
};

/**
 * Leads that hold all the words in name, company, addresses, notes or messages, inside longer words too, whatever the case, accents and umlauts (o finds ö, as oe does): those found
 * in a name first, then by score. Brings the index up to date before.
 */
export const searchLeads = async (context: Context, text: string, { limit = Number.MAX_SAFE_INTEGER, onProgress }: Pick<IndexOptions, 'onProgress'> & { readonly limit?: number } = {}): Promise<Findings> => {
  const wanted = [...new Set(wordsOf(text))];
  if (wanted.length === 0) return { leads: [], found: 0, isCut: false };
  const spelt = wanted.map(spellings);
  await indexSearch(context, onProgress ? { onProgress } : {});
  return context.store.read((tx) => {
    const { keys, isCut } = candidatesFor(tx, wanted, Math.min(limit * RANKED, Number.MAX_SAFE_INTEGER));
    const hits: Hit[] = [];
    for (let at = 0; at < keys.length; at += PAGE) {
      for (const [key, texts] of loadSearchTexts(tx, keys.slice(at, at + PAGE))) {
        const hit = hitOf(key, texts, spelt);
        if (hit) hits.push(hit);
      }
    }
    const ranks = new Map(hits.map((hit) => [hit.key, hit]));
    const leads: { readonly lead: LeadView; readonly hit: Hit }[] = [];
    for (let at = 0; at < hits.length; at += PAGE) {
      for (const lead of viewLeads(tx, context, hits.slice(at, at + PAGE).map(({ key }) => key), { now: tx.now })) {
        const hit = ranks.get(lead.key);
        if (hit) leads.push({ lead, hit });
      }
    }
    leads.sort((a, b) => a.hit.rank - b.hit.rank || b.lead.scoreMilli - a.lead.scoreMilli || (a.lead.id < b.lead.id ? -1 : 1));
    return {
      leads: leads.slice(0, limit).map(({ lead, hit }) => ({ lead, field: hit.text.field, excerpt: excerptOf(hit.text.text, spelt.flat()) })), found: leads.length, isCut,
    };
  }, context.signal);
};
