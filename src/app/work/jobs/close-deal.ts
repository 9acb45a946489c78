import type { Proposal } from '../../../core/ledger/offer.ts';
import { formatMoney } from '../../../core/base/money.ts';
import { newestOpenDeal } from '../../../core/decide/outlook.ts';
import type { Effect } from '../../../core/ledger/effect.ts';
import { acceptedProposal, isExpired, newestVersion, offeredText, openProposalOf, usableProposal } from '../../../core/revenue/proposal.ts';
import { decided, enrollmentOf, type JobInput, notEnrolled, type Outcome, simpleRecipe, taskOf, titleOf } from './recipe.ts';

/** The message that brings a proposal: the first whose words hold those of its newest version. What was approved before it was written, or is a text of one's own, may not. */
const bringsProposal = (drafts: readonly Effect[], proposal: Proposal | undefined): string | undefined => {
  const version = proposal && newestVersion(proposal);
  const text = version && offeredText(version);
  const draft = text === undefined ? undefined : drafts.find((effect) => effect.type === 'message.drafted' && effect.payload.body.includes(text));
  return draft?.type === 'message.drafted' ? draft.payload.id : undefined;
};

/** The customer has its newest version, or it is on its way: the mail that would bring it is left out. */
const hasReached = ({ messages }: JobInput['record'], proposal: Proposal): boolean => {
  const version = newestVersion(proposal);
  const state = version?.message === null || version === undefined ? undefined : messages.get(version.message)?.state;
  return version !== undefined && (version.sent_at !== null || (state !== undefined && state !== 'discarded' && state !== 'failed'));
};

const taskText = (input: JobInput, { proposal, draft }: { readonly proposal: Proposal | undefined; readonly draft: string }): string => {
  const { record, now, world: { zone } } = input;
  const deal = newestOpenDeal(record);
  const amount = deal === undefined || deal.amountMinor === null ? 'which has no amount yet' : formatMoney({ minor: deal.amountMinor, currency: deal.currency });
  const lapsed = openProposalOf(record);
  const offer = proposal ? ` It brings the proposal ${proposal.id}, ${formatMoney({ minor: proposal.totalMinor, currency: proposal.currency })}.`
    : lapsed && isExpired(lapsed, { now, zone }) ? ` The proposal ${lapsed.id} held until ${lapsed.validUntil}, so it is not in it: salesos proposals edit ${lapsed.id} --valid-for 14d`
      : ` No proposal is in it: salesos proposals create ${record.id}`;
  return `The draft ${draft} is ready${deal === undefined ? '. There is no open deal yet.' : ` for the deal ${deal.name}, ${amount}.`}${offer}`;
};

/**
 * The mail with the newest open proposal, where there is one, and two reminders as drafts, each due in its time, and a task to send it and to set its terms. It never marks a
 * deal won: acceptance, payment or a person does.
 */
export const closeDeal = simpleRecipe((input): Outcome => {
  const { record, now, world: { zone } } = input;
  const accepted = acceptedProposal(record);
  const skipped = accepted ? `the proposal ${accepted.id} is accepted: what is left is to close the deal` : notEnrolled(input, 'close_deal');
  if (skipped !== undefined) return { effects: [], result: { skipped }, energy: 0 };
  const { effects, id, steps } = enrollmentOf(input, 'close_deal');
  const deal = newestOpenDeal(record);
  const amount = deal === undefined || deal.amountMinor === null ? null : formatMoney({ minor: deal.amountMinor, currency: deal.currency });
  const usable = usableProposal(record, { now, zone });
  const message = bringsProposal(effects, usable);
  const proposal = message === undefined ? undefined : usable;
  const isThere = proposal !== undefined && hasReached(record, proposal);
  const follows = !proposal || message === undefined ? [] : isThere ? [decided(input, 'message.discarded', { id: message, reason: 'left out: the customer has the proposal' })]
    : [decided(input, 'proposal.queued', { id: proposal.id, version: proposal.version, message })];
  return {
    effects: [
      ...effects, ...follows,
      isThere ? taskOf(input, { title: `Ask ${titleOf(record)} about the proposal`, urgency: 'high', text: `They have ${proposal.id}, ${formatMoney({ minor: proposal.totalMinor, currency: proposal.currency })}. The reminders are planned.` })
        : taskOf(input, { title: `Send ${titleOf(record)} the proposal`, urgency: 'high', text: taskText(input, { proposal, draft: steps[0]?.message ?? '' }) }),
    ],
    result: { enrollment: id, messages: steps.map((step) => step.message), deal: deal?.id ?? null, amount, proposal: proposal?.id ?? null },
  };
});
