import { AppError } from '../../core/base/errors.ts';
import { EPOCH, type Instant, toIso } from '../../core/base/instant.ts';
import type { ActivityKind, OwnEvent } from '../../core/ledger/event.ts';
import { actIn } from '../ledger/act.ts';
import type { Context } from '../context.ts';
import { resolveLead } from './lead-ref.ts';
import { valuesAt } from './lead-values.ts';
import { type LeadView, leadViewOf } from './lead-view.ts';
import { human } from '../ledger/ledger.ts';

export interface Activity {
  readonly lead: string;
  readonly kind: ActivityKind;
  readonly text: string;
  /** `in` when the lead called or wrote. */
  readonly direction: 'in' | 'out';
  /** When it was; now if left out. */
  readonly at?: Instant;
}

/** Records what a person did with a lead, or the lead with them. Raises `not_found`, `conflict`, and `usage` for a time to come or before 1970. */
export const logActivity = (context: Context, { lead, kind, text, direction, at }: Activity):
  Promise<{ readonly lead: LeadView; readonly at: Instant; readonly events: readonly OwnEvent[] }> =>
  context.store.write((tx) => {
    const { key, id } = resolveLead(tx, lead);
    if (at !== undefined && at > tx.now) {
      throw new AppError('usage', 'What has not happened yet cannot be logged.', { hint: `Make a task of it: salesos tasks add ${id} "…" --due …` });
    }
    if (at !== undefined && at < EPOCH) throw new AppError('usage', `${toIso(at)} is before 1970: that is a mistake.`, { hint: 'Write the year in full: --at 2026-03-01T09:30' });
    const { record, events } = actIn(tx, context, key, () => [human('activity.logged', { kind, text, direction }, at === undefined ? {} : { occurredAt: at })]);
    return { lead: leadViewOf(record, valuesAt(record, context.rules, tx.now), context.rules), at: at ?? tx.now, events };
  }, context.signal);
