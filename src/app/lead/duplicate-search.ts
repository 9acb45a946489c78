import { setImmediate as breathe } from 'node:timers/promises';
import { compareProfiles } from '../../core/duplicate/compare.ts';
import { blockingKeys, PASSES, splittingKeys } from '../../core/duplicate/keys.ts';
import { type Profile, profileOf } from '../../core/duplicate/profile.ts';
import {
  type Block, type BlockCursor, countBlockingKeys, countPairs, finishBlockingKeys, finishPairs, FIRST_BLOCK, type FoundPair, insertBlockingKeys, insertPairs,
  nextBlocks, prepareBlocking,
} from '../../db/lead/duplicate-block.ts';
import { countLiveLeads, type KnownLead, listDistinctions, listKnown, listKnownAfter, pairKey } from '../../db/lead/duplicate.ts';
import type { ReadTx } from '../../db/store.ts';
import type { Context } from '../context.ts';

export interface Phase { at(done: number, total?: number): void; end(): void }
export interface SearchOptions {
  /** From here on a pair counts. */
  readonly minConfidence: number;
  /** Pairs that an import found with one identity count whatever their confidence. */
  readonly withConflicts: boolean;
  readonly onPhase?: (label: string, total: number) => Phase;
}
export interface Search {
  readonly leads: number;
  readonly found: number;
  /** Leads that were not compared by one of their keys, because too many have it. */
  readonly skipped: number;
}

const LEADS_AT_ONCE = 1000;
/** Above it a block is split by what its leads have in common besides. */
const BLOCK_MOST = 100;
/** A word and a place are little to go by. */
const WORD_BLOCK_MOST = 30;
const WORD = PASSES.indexOf('word');
const mostOf = (pass: number): number => (pass === WORD ? WORD_BLOCK_MOST : BLOCK_MOST);
/** One transaction compares so many leads of small blocks at most. */
const MEMBERS_AT_ONCE = 4000;

const silent: Phase = { at: () => undefined, end: () => undefined };
const SHARED = PASSES.indexOf('shared');

/** Writes down by what every lead may be found. */
const fillBlocks = async ({ store, signal }: Context, total: number, phase: Phase): Promise<void> => {
  await store.read(prepareBlocking, signal);
  let done = 0;
  for (let after: number | undefined = 0; after !== undefined;) {
    const from: number = after;
    const leads: readonly KnownLead[] = await store.read((tx) => {
      const next = listKnownAfter(tx, from, LEADS_AT_ONCE);
      for (const lead of next) insertBlockingKeys(tx, lead.key, blockingKeys(profileOf(lead)));
      return next;
    }, signal);
    done += leads.length;
    phase.at(done, total);
    after = leads.at(-1)?.key;
    await breathe();
  }
  await store.read(finishBlockingKeys, signal);
};

interface Comparing {
  readonly options: SearchOptions;
  readonly distinctions: ReadonlySet<string>;
  skipped: number;
}

/** Blocks that are small enough: a larger one by what its members have in common besides, where that brings few enough together. */
const splitBlock = ({ pass, leads: members }: Block, profiles: ReadonlyMap<number, Profile>, comparing: Comparing): readonly (readonly number[])[] => {
  const most = mostOf(pass);
  if (members.length <= most) return [members];
  const parts = new Map<number, number[]>();
  for (const key of members) {
    const profile = profiles.get(key);
    for (const hash of profile ? new Set(splittingKeys(profile)) : []) {
      const part = parts.get(hash);
      if (part) part.push(key); else parts.set(hash, [key]);
    }
  }
  const compared = [...parts.values()].filter(({ length }) => length > 1 && length <= most);
  const reached = new Set(compared.flat());
  const lonely = new Set([...parts.values()].filter(({ length }) => length > most).flat().filter((key) => !reached.has(key)));
  comparing.skipped += lonely.size;
  return compared;
};

const compareBlock = (block: Block, profiles: ReadonlyMap<number, Profile>, comparing: Comparing): FoundPair[] => {
  const { options: { minConfidence, withConflicts }, distinctions } = comparing;
  const { pass, leads } = block;
  const found: FoundPair[] = [];
  const seen = new Set<string>();
  const isSplit = leads.length > mostOf(pass);
  // More than two with one identity are a switchboard, and no question about two.
  const isConflict = withConflicts && pass === SHARED && leads.length === 2;
  for (const part of splitBlock(block, profiles, comparing)) {
    for (const [at, lead] of part.entries()) {
      const profile = profiles.get(lead);
      if (!profile) continue;
      for (const other of part.slice(at + 1)) {
        const another = profiles.get(other);
        if (!another) continue;
        if (isSplit) {
          const word = pairKey(lead, other);
          if (seen.has(word)) continue;
          seen.add(word);
        }
        const { confidence } = compareProfiles(profile, another);
        if ((confidence < minConfidence && !isConflict) || distinctions.has(pairKey(lead, other))) continue;
        found.push({ lead, other, confidence, pass, isConflict });
      }
    }
  }
  return found;
};

const profilesOf = (tx: ReadTx, blocks: readonly Block[]): ReadonlyMap<number, Profile> => {
  const keys = [...new Set(blocks.flatMap(({ leads }) => leads))];
  return new Map([...listKnown(tx, keys)].map(([key, lead]) => [key, profileOf(lead)]));
};

/** Blocks in portions of about as many members. */
const portionsOf = (blocks: readonly Block[]): readonly (readonly Block[])[] => {
  const portions: Block[][] = [];
  let members = MEMBERS_AT_ONCE;
  for (const block of blocks) {
    if (members + block.leads.length > MEMBERS_AT_ONCE) { portions.push([]); members = 0; }
    portions.at(-1)?.push(block);
    members += block.leads.length;
  }
  return portions;
};

/** Compares whoever has a key in common; a pair that has several is kept by the first. */
const compareBlocks = async ({ store, signal }: Context, comparing: Comparing, phaseOf: (total: number) => Phase): Promise<void> => {
  const total = await store.read(countBlockingKeys, signal);
  const phase = phaseOf(total);
  let done = 0;
  for (let cursor: BlockCursor = FIRST_BLOCK; ;) {
    const from = cursor;
    const next = await store.read((tx) => nextBlocks(tx, from), signal);
    if (!next) break;
    const fitting = next.blocks.filter(({ isCut, leads }) => {
      if (isCut) comparing.skipped += leads.length;
      return !isCut;
    });
    for (const portion of portionsOf(fitting)) {
      await store.read((tx) => {
        const profiles = profilesOf(tx, portion);
        for (const block of portion) insertPairs(tx, compareBlock(block, profiles, comparing));
      }, signal);
      // Nothing here waits for a disk: only so a signal is heard.
      await breathe();
    }
    done += next.keys;
    phase.at(done, total);
    cursor = next.cursor;
  }
  phase.end();
  await store.read(finishPairs, signal);
};

/**
 * Looks for pairs of leads that may be one person, in passes of which the best evidence comes first. What it finds lies in temporary tables of this
 * connection until the next search: `duplicatePairs` reads it. Memory does not grow with the number of leads; nothing is written to the database.
 */
export const searchDuplicates = async (context: Context, options: SearchOptions): Promise<Search> => {
  const { store, signal } = context;
  const { onPhase = () => silent } = options;
  const { leads, distinctions } = await store.read((tx) => ({ leads: countLiveLeads(tx), distinctions: listDistinctions(tx) }), signal);
  const reading = onPhase('Reading leads', leads);
  await fillBlocks(context, leads, reading);
  reading.end();
  const comparing: Comparing = { options, distinctions, skipped: 0 };
  await compareBlocks(context, comparing, (total) => onPhase('Comparing keys', total));
  return { leads, found: await store.read(countPairs, signal), skipped: comparing.skipped };
};
