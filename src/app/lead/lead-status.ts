import { AppError } from '../../core/base/errors.ts';
import type { LeadStatus, OwnEvent } from '../../core/ledger/event.ts';
import { actIn } from '../ledger/act.ts';
import { assignWaiting } from '../deal/assign.ts';
import type { Context } from '../context.ts';
import { resolveLead } from './lead-ref.ts';
import { valuesAt } from './lead-values.ts';
import { type LeadView, leadViewOf } from './lead-view.ts';
import { human } from '../ledger/ledger.ts';

export interface StatusChange { readonly lead: string; readonly status: LeadStatus; readonly reason: string }

/**
 * Sets a lead's status by hand, also backwards: rules that go back to something earlier leave it there. A lead with an open deal is won and
 * lost by its deal alone; one that is disqualified loses it. Deals that wait for an owner are seen to when one is freed. Raises `not_found`, `conflict`.
 */
export const setStatus = (context: Context, { lead, status, reason }: StatusChange): Promise<{ readonly lead: LeadView; readonly events: readonly OwnEvent[] }> =>
  context.store.write((tx) => {
    const { key } = resolveLead(tx, lead);
    const { record, events } = actIn(tx, context, key, (known) => {
      const open = [...known.deals.values()].find(({ state }) => state === 'open');
      if (open && (status === 'won' || status === 'lost')) {
        throw new AppError('conflict', `${known.fields.name ?? known.id} has an open deal, ${open.id}.`, { hint: `Close it: salesos deals close ${open.id} --${status}` });
      }
      return known.status === status ? [] : [human('status.changed', { from: known.status, to: status, reason })];
    });
    const assigned = events.some(({ type }) => type === 'deal.lost') ? assignWaiting(tx, context) : [];
    return { lead: leadViewOf(record, valuesAt(record, context.rules, tx.now), context.rules), events: [...events, ...assigned] };
  }, context.signal);
