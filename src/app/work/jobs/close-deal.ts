import { formatMoney } from '../../../core/base/money.ts';
import { newestOpenDeal } from '../../../core/decide/outlook.ts';
import { enrollmentOf, notEnrolled, type Outcome, simpleRecipe, taskOf, titleOf } from './recipe.ts';

/**
 * The proposal and two reminders as drafts, each due in its time, and a task to send it and to set its terms. It never marks a deal won: acceptance, payment or a
 * person does.
 */
export const closeDeal = simpleRecipe((input): Outcome => {
  const skipped = notEnrolled(input, 'close_deal');
  if (skipped !== undefined) return { effects: [], result: { skipped }, energy: 0 };
  const { record } = input;
  const { effects, id, steps } = enrollmentOf(input, 'close_deal');
  const deal = newestOpenDeal(record);
  const amount = deal === undefined || deal.amountMinor === null ? null : formatMoney({ minor: deal.amountMinor, currency: deal.currency });
  const [first] = steps;
  return {
    effects: [...effects, taskOf(input, {
      title: `Send ${titleOf(record)} the proposal`, urgency: 'high',
      text: deal === undefined ? `The draft ${first?.message ?? ''} is ready. There is no open deal yet.`
        : `The draft ${first?.message ?? ''} is ready for the deal ${deal.name}, ${amount ?? 'which has no amount yet'}.`,
    })],
    result: { enrollment: id, messages: steps.map(({ message }) => message), deal: deal?.id ?? null, amount },
  };
});
