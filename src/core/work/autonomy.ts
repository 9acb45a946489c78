import type { Instant } from '../base/instant.ts';
import type { SuppressionReason } from '../ledger/event.ts';
import type { ApprovalRules } from '../playbook/rules.ts';

/*
 * Autonomy is earned by kind: whoever has said yes often enough in a row, changing nothing, is asked whether to go on asking. It is lost by itself when people complain.
 */

/** How one question was answered; expired is no yes. */
export interface Answered { readonly state: 'approved' | 'rejected' | 'expired'; readonly edited: boolean }

/** How many of the last answers were a yes to the words as they stood, without one between that was not. The newest first. */
export const streakOf = (answers: readonly Answered[]): number => {
  const broken = answers.findIndex(({ state, edited }) => state !== 'approved' || edited);
  return broken < 0 ? answers.length : broken;
};

/** True for a streak after which a kind is proposed to run by itself. */
export const hasEarned = (streak: number, { autonomy }: Pick<ApprovalRules, 'autonomy'>): boolean => streak >= autonomy.after;

/** Somebody whom such a job reached may not be written to any more. */
export interface Setback { readonly reason: SuppressionReason; readonly at: Instant }

/** Why autonomy is lost: one complaint or stop word is enough, bounces by how many come within a time. Undefined while it holds. */
export const lossOf = (setbacks: readonly Setback[], { autonomy: { bounces, withinMs } }: Pick<ApprovalRules, 'autonomy'>): string | undefined => {
  const word = setbacks.find(({ reason }) => reason !== 'bounced' && reason !== 'erased');
  if (word) return `somebody it reached has ${WORDS[word.reason] ?? word.reason}`;
  const times = setbacks.filter(({ reason }) => reason === 'bounced').map(({ at }) => at).sort((a, b) => a - b);
  const isSpike = times.some((at, index) => (times[index + bounces - 1] ?? Number.POSITIVE_INFINITY) - at < withinMs);
  return isSpike ? `${bounces} bounces within ${Math.round(withinMs / 3_600_000)} hours` : undefined;
};

const WORDS: Readonly<Partial<Record<SuppressionReason, string>>> = {
  complained: 'complained', unsubscribed: 'unsubscribed', refused: 'asked to be left alone', do_not_contact: 'asked not to be contacted', deletion_requested: 'asked to be deleted',
};
