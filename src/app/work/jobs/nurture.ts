import { enrollmentOf, notEnrolled, type Outcome, simpleRecipe } from './recipe.ts';

/** Enrols the lead in the nurture cadence: its messages as drafts, each due in its time. */
export const nurture = simpleRecipe((input): Outcome => {
  const skipped = notEnrolled(input, 'nurture');
  if (skipped !== undefined) return { effects: [], result: { skipped }, energy: 0 };
  const { effects, id, steps } = enrollmentOf(input, 'nurture');
  return { effects, result: { enrollment: id, messages: steps.map(({ message }) => message) } };
});
