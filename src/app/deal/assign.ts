import { roomFor } from '../../core/decide/owner.ts';
import type { OwnEvent } from '../../core/ledger/event.ts';
import { listLeadsWithoutOwner, listPipelinesWithoutOwner } from '../../db/deal/deal.ts';
import type { Tx } from '../../db/store.ts';
import type { Context } from '../context.ts';
import { evaluateLeads } from '../ledger/evaluate.ts';
import { loadWorld } from '../ledger/world.ts';

/** At most this many in one transaction; the next tick goes on. */
const AT_ONCE = 200;

/**
 * Evaluates the leads whose deals wait for an owner, the longest waiting first, of each pipeline as many as somebody has room for: one that nobody
 * can take keeps none waiting that somebody can. Called when a deal was closed or handed on, when somebody came back, and by every tick.
 * Answers what was decided.
 */
export const assignWaiting = (tx: Tx, context: Context): OwnEvent[] => {
  const pipelines = listPipelinesWithoutOwner(tx);
  if (pipelines.length === 0) return [];
  const world = loadWorld(tx, context);
  const waiting = pipelines.flatMap((pipeline) => {
    const room = Math.min(roomFor(pipeline, world), AT_ONCE);
    return room === 0 ? [] : listLeadsWithoutOwner(tx, pipeline, room);
  });
  const keys = waiting.sort((a, b) => a.seq - b.seq).slice(0, AT_ONCE).map(({ key }) => key);
  return keys.length === 0 ? [] : evaluateLeads(tx, context, keys);
};

/** Assigns what waits until nobody has room, in transactions of their own: room comes also without a command, by time, by rules and by a new playbook. How many. */
export const assignAllWaiting = async (context: Context): Promise<number> => {
  let total = 0;
  for (;;) {
    const assigned = await context.store.write((tx) => assignWaiting(tx, context).filter(({ type }) => type === 'lead.assigned').length, context.signal);
    total += assigned;
    if (assigned === 0) return total;
  }
};
