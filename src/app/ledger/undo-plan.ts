import { AppError } from '../../core/base/errors.ts';
import type { Context } from '../context.ts';
import { findEvent } from '../../db/ledger/ledger.ts';
import { describeRedo, type Redoable } from './redo.ts';
import { resolveBatch } from './undo.ts';
import { batchIdOf, type Meant, resolveDecision } from './undo-decision.ts';
import { lastBatches } from './undo-list.ts';

/** How a person says what to take back; nothing is the newest act or batch. */
export interface Wanted { readonly ref?: string; readonly last?: number; readonly seq?: number }
/** The batches, the newest first, or the one decision of a rule, or the undo that is to be taken back. */
export type UndoPlan = { readonly batches: readonly string[] } | { readonly decision: Meant } | { readonly redo: Redoable };

/** What an undo means to take back. Raises `not_found`, and `conflict` for what stays, saying why. */
export const planUndo = (context: Context, { ref, last, seq }: Wanted): Promise<UndoPlan> =>
  context.store.read((tx): UndoPlan => {
    if (seq !== undefined) {
      if (findEvent(tx, seq)?.type === 'batch.undone') return { redo: describeRedo(tx, seq) };
      const meant = resolveDecision(tx, seq);
      return meant.batch === null ? { decision: meant } : { batches: [batchIdOf(tx, meant.batch)] };
    }
    if (last === undefined) return { batches: [resolveBatch(tx, ref).id] };
    const batches = lastBatches(tx, last);
    if (batches.length === 0) throw new AppError('not_found', 'there is nothing to undo', { hint: '`salesos undo --list` shows what was done.' });
    return { batches };
  }, context.signal);
