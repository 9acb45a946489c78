import type { Instant } from '../../core/base/instant.ts';
import { type ReadTx, scalar } from '../store.ts';

const selectPlanned = scalar<{ owner: string | null; now: Instant }, Instant>(
  `SELECT due_at FROM tasks WHERE state = 'open' AND kind = 'meeting' AND due_at >= :now AND (owner IS NULL OR :owner IS NULL OR owner = :owner)`);

/** Moments at which a meeting of this member, or of nobody in particular, is planned. */
export const listPlanned = (tx: ReadTx, owner: string | null): Instant[] => tx.use(selectPlanned).all({ owner, now: tx.now });
