import { countingAnswers, questionFor } from '../../../core/decide/bant.ts';
import { BANT_LETTERS } from '../../../core/ledger/event.ts';
import type { BantAnswer } from '../../../core/ledger/lead-record.ts';
import { type Outcome, simpleRecipe, taskOf, titleOf } from './recipe.ts';

const isVague = (answer: BantAnswer | undefined): boolean => answer === undefined || answer.level === 'none' || answer.level === 'hinted';

/** What is not known of budget, authority, need and timeline, as a task with the questions to ask. Touches nobody. */
export const qualify = simpleRecipe((input): Outcome => {
  const { record, rules, now, world: { language } } = input;
  const known = countingAnswers(record, rules, now);
  const gaps = BANT_LETTERS.filter((letter) => isVague(known[letter]));
  const asked = gaps.map((letter) => [letter, questionFor(rules, letter, language)] as const);
  return {
    effects: gaps.length === 0 ? [] : [taskOf(input, {
      title: `Ask ${titleOf(record)} about ${gaps.join(', ')}`, urgency: 'medium',
      text: `${asked.map(([letter, question]) => `${letter}: ${question}`).join('\n')}\nThen: salesos leads bant ${record.id}`,
    })],
    result: { gaps, questions: Object.fromEntries(asked) },
  };
});
