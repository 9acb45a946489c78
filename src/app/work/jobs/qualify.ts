import { BANT_LETTERS, type BantLetter } from '../../../core/ledger/event.ts';
import type { LeadRecord } from '../../../core/ledger/lead-record.ts';
import { type Outcome, simpleRecipe, taskOf, titleOf } from './recipe.ts';

/** One open question a letter: it asks for the fact, not for agreement. */
const QUESTIONS: Readonly<Record<BantLetter, string>> = {
  budget: 'What have you set aside for this, and what does the problem cost you today?',
  authority: 'Who else has to say yes, and how do you decide on something like this?',
  need: 'What happens if nothing changes until next year?',
  timeline: 'By when should it be in use, and what depends on that date?',
};

const isOpen = ({ values }: LeadRecord, letter: BantLetter): boolean => {
  const level = values.bant[letter]?.level ?? 'none';
  return level === 'none' || level === 'hinted';
};

/** What is not known of budget, authority, need and timeline, as a task with the questions to ask. Touches nobody. */
export const qualify = simpleRecipe((input): Outcome => {
  const { record } = input;
  const gaps = BANT_LETTERS.filter((letter) => isOpen(record, letter));
  const questions = gaps.map((letter) => `${letter}: ${QUESTIONS[letter]}`);
  return {
    effects: gaps.length === 0 ? [] : [taskOf(input, {
      title: `Ask ${titleOf(record)} about ${gaps.join(', ')}`, urgency: 'medium',
      text: `${questions.join('\n')}\nThen: salesos leads bant ${record.id} --${gaps[0] ?? 'budget'} stated "…"`,
    })],
    result: { gaps, questions: Object.fromEntries(gaps.map((letter) => [letter, QUESTIONS[letter]])) },
  };
});
