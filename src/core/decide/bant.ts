import type { Instant } from '../base/instant.ts';
import type { BantLetter, LedgerEvent } from '../ledger/event.ts';
import { BANT_LETTERS } from '../ledger/event.ts';
import type { BantAnswer, LeadRecord } from '../ledger/lead-record.ts';
import type { Rules } from '../playbook/rules.ts';

type Answers = Partial<Record<BantLetter, BantAnswer>>;

/** Takes an answer in: of each letter the newest counts, whatever the order of arrival. */
export const countAnswer = (answers: Answers, event: LedgerEvent): void => {
  if (event.type !== 'bant.answered' || event.kind !== 'own') return;
  const { letter, level, quote, source } = event.payload;
  const known = answers[letter];
  const isNewer = !known || event.occurredAt > known.at || (event.occurredAt === known.at && event.seq > known.seq);
  if (isNewer) answers[letter] = { level, quote, source, at: event.occurredAt, seq: event.seq };
};

/** From then on an answer is stale and counts for less. */
export const staleAt = ({ at }: BantAnswer, { bant }: Pick<Rules, 'bant'>): Instant => at + bant.staleAfterMs;

/** BANT at a moment, 0 to 100, rounded down so that what reads 50 has reached 50; null while no letter was answered. Never more later than sooner. */
export const bantAt = (record: Pick<LeadRecord, 'values'>, rules: Pick<Rules, 'bant'>, at: Instant): number | null => {
  const { levels, staleFactor } = rules.bant;
  let sum: number | null = null;
  for (const letter of BANT_LETTERS) {
    const answer = record.values.bant[letter];
    if (answer) sum = (sum ?? 0) + levels[answer.level] * (at >= staleAt(answer, rules) ? staleFactor : 1);
  }
  // A factor such as .1 leaves dust in the last digit.
  return sum === null ? null : Math.floor(sum + 1e-9);
};

/** The answer that was given last: what moved BANT to where it is. */
export const newestAnswer = ({ values }: Pick<LeadRecord, 'values'>): BantAnswer | undefined =>
  BANT_LETTERS.flatMap((letter) => values.bant[letter] ?? []).sort((a, b) => b.at - a.at || b.seq - a.seq)[0];
