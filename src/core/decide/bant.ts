import type { Instant } from '../base/instant.ts';
import type { BantLetter, LedgerEvent } from '../ledger/event.ts';
import { BANT_LETTERS } from '../ledger/event.ts';
import { type BantAnswer, bantKey, type LeadRecord } from '../ledger/lead-record.ts';
import type { Rules } from '../playbook/rules.ts';

/** Where an answer is from: a person found it out and judged it, or it was read out of what they wrote. */
export const ANSWERED = 'answer';

const isNewer = (a: BantAnswer, b: BantAnswer): boolean => a.at > b.at || (a.at === b.at && a.seq > b.seq);

/** Takes an answer in: of each letter, level and source the newest is kept, whatever the order of arrival. */
export const countAnswer = (answers: Map<string, BantAnswer>, event: LedgerEvent): void => {
  if (event.type !== 'bant.answered' || event.kind !== 'own') return;
  const answer: BantAnswer = { ...event.payload, at: event.occurredAt, seq: event.seq };
  const key = bantKey(answer);
  const known = answers.get(key);
  if (!known || isNewer(answer, known)) answers.set(key, answer);
};

/** From then on an answer is stale and counts for less. */
export const staleAt = ({ at }: BantAnswer, { bant }: Pick<Rules, 'bant'>): Instant => at + bant.staleAfterMs;

/** What an answer is worth at a moment, in points. */
export const worthOf = (answer: BantAnswer, { bant }: Pick<Rules, 'bant'>, at: Instant): number =>
  bant.levels[answer.level] * (at >= staleAt(answer, { bant }) ? bant.staleFactor : 1);

type Counting = Partial<Record<BantLetter, BantAnswer>>;

/**
 * The answer of each letter that counts at a moment. What a person answered stands over everything before it, up or down. Of that and of what was read since
 * in chats and messages the one that is worth most counts, of equals the newest: a weaker hint erases nothing, and takes over only once what was said
 * more clearly is stale and worth less.
 */
export const countingAnswers = ({ values }: Pick<LeadRecord, 'values'>, rules: Pick<Rules, 'bant'>, at: Instant): Counting => {
  const counting: Counting = {};
  for (const letter of BANT_LETTERS) {
    const known = [...values.bant.values()].filter((answer) => answer.letter === letter);
    const judged = known.filter(({ source }) => source === ANSWERED).reduce<BantAnswer | undefined>((last, one) => (!last || isNewer(one, last) ? one : last), undefined);
    const isBetter = (one: BantAnswer, best: BantAnswer): boolean => {
      const more = worthOf(one, rules, at) - worthOf(best, rules, at);
      return more > 0 || (more === 0 && isNewer(one, best));
    };
    const standing = known.filter((answer) => !judged || answer === judged || (answer.source !== ANSWERED && isNewer(answer, judged)));
    const best = standing.reduce<BantAnswer | undefined>((best, one) => (!best || isBetter(one, best) ? one : best), undefined);
    if (best) counting[letter] = best;
  }
  return counting;
};

/** The question that asks for a letter, in this language where the playbook has it, else in English, else in the one that it has. */
export const questionFor = ({ bant: { questions } }: Pick<Rules, 'bant'>, letter: BantLetter, language: string): string => {
  const texts = questions[letter];
  return texts[language] ?? texts['en'] ?? Object.values(texts)[0] ?? letter;
};

/** BANT at a moment, 0 to 100, rounded down so that what reads 50 has reached 50; null while no letter was answered. Never more later than sooner. */
export const bantAt = (record: Pick<LeadRecord, 'values'>, rules: Pick<Rules, 'bant'>, at: Instant): number | null => {
  if (record.values.bant.size === 0) return null;
  const sum = Object.values(countingAnswers(record, rules, at)).reduce((points, answer) => points + worthOf(answer, rules, at), 0);
  // A factor such as .1 leaves dust in the last digit.
  return Math.floor(sum + 1e-9);
};

/** Of the answers that count at a moment the one that was given last: what moved BANT to where it is. */
export const newestAnswer = (record: Pick<LeadRecord, 'values'>, rules: Pick<Rules, 'bant'>, at: Instant): BantAnswer | undefined =>
  Object.values(countingAnswers(record, rules, at)).reduce<BantAnswer | undefined>((newest, answer) => (!newest || isNewer(answer, newest) ? answer : newest), undefined);
