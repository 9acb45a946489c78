import { replay } from '../../core/decide/replay.ts';
import { standing } from '../../core/decide/standing.ts';
import type { LeadRecord } from '../../core/ledger/lead-record.ts';
import { remakeLoneChats } from '../../db/capture/chat.ts';
import { remakeCatalog } from '../../db/deal/catalog.ts';
import { rebuildDistinctions } from '../../db/lead/duplicate.ts';
import { eventsOfLead } from '../../db/ledger/ledger.ts';
import { loadRecords, saveIdentities, saveRecord } from '../../db/ledger/lead-record.ts';
import { forgetSearch, indexLeads } from '../../db/lead/search.ts';
import { scalar, type Tx } from '../../db/store.ts';
import type { Context } from '../context.ts';
import { resolveLead } from '../lead/lead-ref.ts';
import { remakeSuppressions } from './suppressions.ts';
import { rewindTurns } from './world.ts';

const selectKeysAfter = scalar<[number, number], number>('SELECT key FROM leads WHERE key > ? ORDER BY key LIMIT ?');
const countLeads = scalar<[], number>('SELECT count(*) FROM leads');

/** The lead as its visible events make it, beside the lead as it stands in the tables. Nothing is written. */
export const replayStored = (tx: Tx, context: Pick<Context, 'rules'>, stored: LeadRecord): LeadRecord =>
  replay({ key: stored.key, id: stored.id, events: eventsOfLead(tx, stored.key), rules: context.rules });

/**
 * Makes all rows of these leads again from their events, inside the caller's transaction: after an undo, a merge, a change of rules. Decisions
 * stand as the ledger has them; nothing new is decided, so a lead that is to be decided again is evaluated afterwards.
 */
export const rebuildLeads = (tx: Tx, context: Pick<Context, 'rules' | 'playbookVersion'>, keys: readonly number[]): void => {
  const pairs = [...loadRecords(tx, keys, { now: tx.now, whole: true }).values()].map((stored) => {
    const after = replayStored(tx, context, stored);
    const kept = new Map([...stored.identities].filter(([key]) => after.identities.has(key)));
    return { stored, before: { ...stored, identities: kept }, after };
  });
  // An identity is given up by one lead before another takes it; a row is taken over before the merged lead lets go of it.
  for (const { stored, before } of pairs) saveIdentities(tx, stored, before);
  pairs.sort((a, b) => Number(a.after.mergedInto !== null) - Number(b.after.mergedInto !== null));
  for (const { before, after } of pairs) {
    const value = standing(after, context.rules, tx.now);
    saveRecord(tx, { before, after, standing: { value, playbookVersion: context.playbookVersion, at: tx.now, seen: false } });
  }
  rebuildDistinctions(tx, pairs.map(({ stored }) => stored.key));
};

/** Rebuilds one lead, named as everywhere. */
export const rebuildOne = (context: Context, ref: string): Promise<{ readonly leads: number }> =>
  context.store.write((tx) => {
    const { key } = resolveLead(tx, ref);
    rebuildLeads(tx, context, [key]);
    indexLeads(tx, [key]);
    return { leads: 1 };
  }, context.signal);

export interface RebuildOptions { readonly onProgress?: (done: number, total: number) => void }

/** Rebuilds every lead of the workspace, some hundred a transaction; the search index is made again by the next search. Safe to kill and to run again. */
export const rebuildAll = async (context: Context, { onProgress }: RebuildOptions = {}): Promise<{ readonly leads: number }> => {
  const total = await context.store.read((tx) => tx.use(countLeads).get() ?? 0);
  await remakeSuppressions(context);
  await context.store.write(forgetSearch, context.signal);
  let last = 0;
  let done = 0;
  for (;;) {
    const keys = await context.store.write((tx) => {
      const chunk = tx.use(selectKeysAfter).all(last, 200);
      rebuildLeads(tx, context, chunk);
      return chunk;
    }, context.signal);
    const newest = keys.at(-1);
    if (newest === undefined) {
      await context.store.write((tx) => { remakeLoneChats(tx); remakeCatalog(tx); rewindTurns(tx, context.rules); }, context.signal);
      return { leads: done };
    }
    last = newest;
    done += keys.length;
    onProgress?.(done, total);
  }
};
