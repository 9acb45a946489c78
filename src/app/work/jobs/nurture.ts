import { messageOf, type Outcome, simpleRecipe, taskOf, titleOf } from './recipe.ts';

const SEQUENCE = ['nurture_1', 'nurture_2', 'nurture_3'] as const;

/** The three messages of the sequence as drafts, and a task to begin it. */
export const nurture = simpleRecipe((input): Outcome => {
  const messages = SEQUENCE.map((template) => messageOf(input, template));
  const ids = messages.map(({ id }) => id);
  return {
    effects: [...messages.map(({ effect }) => effect), taskOf(input, {
      title: `Begin the nurture sequence with ${titleOf(input.record)}`, urgency: 'low',
      text: `Three drafts are ready, the first to be sent now: ${ids.join(', ')}.`,
    })],
    result: { messages: ids, templates: SEQUENCE },
  };
});
