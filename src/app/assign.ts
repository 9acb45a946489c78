import type { OwnEvent } from '../core/ledger/event.ts';
import { listLeadsWithoutOwner } from '../db/deal.ts';
import type { Tx } from '../db/store.ts';
import type { Context } from './context.ts';
import { evaluateLeads } from './evaluate.ts';
import { loadWorld } from './world.ts';

/** At most this many in one transaction; the rest is seen to when the next deal closes or at the next evaluation of its lead. */
const AT_ONCE = 200;

/**
 * Evaluates the leads whose deals wait for an owner, the longest waiting first, if anybody has capacity left: called when a deal was
 * closed or handed on, or when somebody came back. Answers what was decided.
 */
export const assignWaiting = (tx: Tx, context: Context): OwnEvent[] => {
  const free = loadWorld(tx, context).members
    .reduce((sum, { member, away, openDeals }) => sum + (away ? 0 : Math.max(0, (member.capacity ?? Number.MAX_SAFE_INTEGER) - openDeals)), 0);
  if (free === 0) return [];
  const keys = listLeadsWithoutOwner(tx, Math.min(free, AT_ONCE));
  return keys.length === 0 ? [] : evaluateLeads(tx, context, keys);
};
