import { messageOf, type Outcome, simpleRecipe } from './recipe.ts';

/** A follow-up in the lead's language, as a draft. */
export const followUp = simpleRecipe((input): Outcome => {
  const { effect, id } = messageOf(input, 'follow_up');
  return { effects: [effect], result: { messages: [id], template: 'follow_up' } };
});
