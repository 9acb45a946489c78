import { setImmediate as breathe } from 'node:timers/promises';
import { type Comparable, comparable } from '../../core/duplicate/comparable.ts';
import { confidenceFrom } from '../../core/duplicate/compare.ts';
import { blockingKeys, PASSES, splittingKeys } from '../../core/duplicate/keys.ts';
import { profileOf } from '../../core/duplicate/profile.ts';
import {
  type Block, type BlockCursor, countBlockingKeys, countPairs, findProfiled, finishBlockingKeys, finishPairs, FIRST_BLOCK, type FoundPair, insertPairs,
  insertProfiled, listLargeNames, nextBlocks, prepareBlocking,
} from '../../db/lead/duplicate-block.ts';
import { countLiveLeads, listDistinctions, listKnownAfter, pairKey } from '../../db/lead/duplicate.ts';
import type { ReadTx } from '../../db/store.ts';
import type { Context } from '../context.ts';
import { type Phase, silent, walkLeads } from './lead-walk.ts';

export interface SearchOptions {
  /** From here on a pair counts. */
  readonly minConfidence: number;
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

const [SHARED, NAME] = [PASSES.indexOf('shared'), PASSES.indexOf('name')];

/** Writes down by what every lead may be found. */
const fillBlocks = async ({ store, signal }: Context, total: number, phase: Phase): Promise<void> => {
  await store.read(prepareBlocking, signal);
  await walkLeads({ store, signal }, { total, phase }, (tx, after) => {
    const next = listKnownAfter(tx, after, LEADS_AT_ONCE);
    for (const lead of next) {
      const profile = profileOf(lead);
      insertProfiled(tx, lead.key, { profile, keys: blockingKeys(profile) });
    }
    return next;
  });
  await store.read(finishBlockingKeys, signal);
};

interface Comparing {
  readonly confidence: ReturnType<typeof confidenceFrom>;
  readonly distinctions: ReadonlySet<string>;
  /** Names that too many have: who has one was not compared with all others. */
  readonly largeNames: ReadonlySet<number>;
  skipped: number;
}
/** A lead to be compared; `nameHash` is null for one that was not compared with all who have its name. */
interface Member extends Comparable { readonly lead: number; readonly nameHash: number | null }
type Members = ReadonlyMap<number, Member>;

const membersOf = (tx: ReadTx, blocks: readonly Block[], { largeNames }: Comparing): Members => {
  const members = new Map<number, Member>();
  for (const { leads } of blocks) {
    for (const lead of leads) {
      if (members.has(lead)) continue;
      const known = findProfiled(tx, lead);
      if (known) members.set(lead, { ...comparable(known.profile), lead, nameHash: known.name === null || largeNames.has(known.name) ? null : known.name });
    }
  }
  return members;
};

/** Blocks that are small enough: a larger one by what its members have in common besides, where that brings few enough together. */
const splitBlock = (members: readonly Member[], most: number, comparing: Comparing): readonly (readonly Member[])[] => {
  const parts = new Map<number, Member[]>();
  for (const member of members) {
    for (const hash of new Set(splittingKeys(member.profile))) {
      const part = parts.get(hash);
      if (part) part.push(member); else parts.set(hash, [member]);
    }
  }
  const compared = [...parts.values()].filter(({ length }) => length > 1 && length <= most);
  const reached = new Set(compared.flat());
  const lonely = new Set([...parts.values()].filter(({ length }) => length > most).flat().filter((member) => !reached.has(member)));
  comparing.skipped += lonely.size;
  return compared;
};

const compareBlock = ({ pass, leads }: Block, known: Members, comparing: Comparing): FoundPair[] => {
  const members = leads.map((lead) => known.get(lead)).filter((member) => member !== undefined);
  const isSplit = leads.length > mostOf(pass);
  // More than two with one identity are a switchboard, and no question about two.
  const isConflict = pass === SHARED && leads.length === 2;
  const found: FoundPair[] = [];
  const seen = new Set<string>();
  for (const part of isSplit ? splitBlock(members, mostOf(pass), comparing) : [members]) {
    for (const [at, one] of part.entries()) {
      for (let next = at + 1; next < part.length; next++) {
        const other = part[next];
        // Their pass was that of the name.
        if (!other || (pass > NAME && one.nameHash !== null && one.nameHash === other.nameHash)) continue;
        const confidence = comparing.confidence(one, other);
        if (confidence === undefined) continue;
        const pair = pairKey(one.lead, other.lead);
        if (seen.has(pair) || comparing.distinctions.has(pair)) continue;
        seen.add(pair);
        found.push({ lead: one.lead, other: other.lead, confidence, pass, isConflict });
      }
    }
  }
  return found;
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
        const members = membersOf(tx, portion, comparing);
        for (const block of portion) insertPairs(tx, compareBlock(block, members, comparing));
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
  const { onPhase = () => silent, minConfidence } = options;
  const { leads, distinctions } = await store.read((tx) => ({ leads: countLiveLeads(tx), distinctions: listDistinctions(tx) }), signal);
  const reading = onPhase('Reading leads', leads);
  await fillBlocks(context, leads, reading);
  reading.end();
  const largeNames = await store.read((tx) => listLargeNames(tx, BLOCK_MOST), signal);
  const comparing: Comparing = { confidence: confidenceFrom(minConfidence), distinctions, largeNames, skipped: 0 };
  await compareBlocks(context, comparing, (total) => onPhase('Comparing keys', total));
  return { leads, found: await store.read(countPairs, signal), skipped: comparing.skipped };
};
