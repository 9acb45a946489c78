import { formatMoney } from '../../../core/base/money.ts';
import { messageOf, type Outcome, simpleRecipe, taskOf, titleOf } from './recipe.ts';

/** The proposal as a draft, and tasks to send it and to set its terms. It never marks a deal won: acceptance, payment or a person does. */
export const closeDeal = simpleRecipe((input): Outcome => {
  const { record } = input;
  const message = messageOf(input, 'proposal');
  const deal = [...record.deals.values()].filter(({ state }) => state === 'open').at(-1);
  const amount = deal === undefined || deal.amountMinor === null ? null : formatMoney({ minor: deal.amountMinor, currency: deal.currency });
  return {
    effects: [message.effect, taskOf(input, {
      title: `Send ${titleOf(record)} the proposal`, urgency: 'high',
      text: deal === undefined ? `The draft ${message.id} is ready. There is no open deal yet.`
        : `The draft ${message.id} is ready for the deal ${deal.name}, ${amount ?? 'which has no amount yet'}.`,
    })],
    result: { messages: [message.id], deal: deal?.id ?? null, amount },
  };
});
