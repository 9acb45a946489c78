import { SENT_BY_HAND } from '../../core/ledger/contact.ts';
import { ANSWERED_WITHIN_MS, type CadenceStats, cadenceStats, type SentTouch } from '../../core/engage/cadence-stats.ts';
import { understand } from '../../core/inbound/understand.ts';
import { findAnswer, listTouches, type TouchRow } from '../../db/engage/touch.ts';
import { countEnrollments } from '../../db/work/enrollment.ts';
import type { ReadTx } from '../../db/store.ts';
import type { Context } from '../context.ts';
import { cadenceNamed } from '../playbook/playbook-ref.ts';

/** Answers that say yes. */
const POSITIVE: readonly (string | null)[] = ['interest', 'booking'];

/** A touch with the answer that ended its enrollment, or came after its last step. */
const touchOf = (tx: ReadTx, { rules, zone }: Context, row: TouchRow): SentTouch => {
  const { leadKey, end, startedAt, stoppedAt } = row;
  const answer = stoppedAt === null || (end !== 'reply' && end !== 'done') ? undefined
    : findAnswer(tx, leadKey, end === 'reply' ? { from: startedAt, to: stoppedAt } : { from: stoppedAt, to: stoppedAt + ANSWERED_WITHIN_MS });
  const positive = answer !== undefined && POSITIVE.includes(understand(answer, { now: stoppedAt ?? 0, zone, competitors: rules.competitors }).intent);
  return { ...row, delivered: row.delivered === 1, won: row.won === 1, end: end === 'done' && answer !== undefined ? 'reply' : end, positive };
};

/** What came of a cadence, by step and variant. Raises `not_found`. */
export const statsOf = (context: Context, text: string): Promise<CadenceStats & { readonly id: string; readonly goal: string }> => {
  const cadence = cadenceNamed(context.rules, text);
  return context.store.read((tx) => {
    const touches = listTouches(tx, cadence.id, SENT_BY_HAND).map((row) => touchOf(tx, context, row));
    const counts = countEnrollments(tx).find((count) => count.cadence === cadence.id);
    return { id: cadence.id, goal: cadence.goal, ...cadenceStats(cadence, touches, (counts?.active ?? 0) + (counts?.ended ?? 0)) };
  }, context.signal);
};
