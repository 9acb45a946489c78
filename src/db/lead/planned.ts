import { type Instant, MINUTE_MS } from '../../core/base/instant.ts';
import type { Busy } from '../../core/work/slots.ts';
import { type ReadTx, statement } from '../store.ts';

const selectPlanned = statement<{ owner: string | null; now: Instant; but: string | null }, { at: Instant; minutes: number | null }>(
  `SELECT due_at AS at, minutes FROM tasks WHERE state = 'open' AND kind = 'meeting' AND due_at >= :now - 86400000 AND id IS NOT :but
   AND (owner IS NULL OR :owner IS NULL OR owner = :owner)`);

/** Of a meeting that says no length, written down by hand. */
const UNSAID_MINUTES = 30;

/** When meetings of this member, or of nobody in particular, are planned; with `but`, without that one. */
export const listPlanned = (tx: ReadTx, owner: string | null, but: string | null = null): Busy[] =>
  tx.use(selectPlanned).all({ owner, now: tx.now, but }).map(({ at, minutes }) => ({ from: at, to: at + (minutes ?? UNSAID_MINUTES) * MINUTE_MS }));
