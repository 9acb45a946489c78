import { own } from '../base/dictionary.ts';
import type { Instant } from '../base/instant.ts';
import { count } from '../base/text.ts';
import type { Urgency } from '../ledger/event.ts';
import {
  amountOf, type Candidate, compareUrgency, leadingTrigger, lengthSince, nameOf, percent, points, type Trigger, type TriggerKind, urgencyOf,
} from './candidate.ts';

/** One of the things worth doing today. The names are those of the stored plan and of `review --json`. */
export interface Priority {
  readonly lead_id: string;
  readonly lead_name: string;
  readonly action: string;
  /** Cites the numbers it rests on. */
  readonly reasoning: string;
  readonly urgency: Urgency;
  /** In [0, 1]. */
  readonly win_probability: number;
  /** Words to begin with, in the lead's language. */
  readonly suggested_script: string;
}

/** Words for a lead from the first of these templates that exists; empty when none does. */
export type WriteScript = (candidate: Candidate, templates: readonly string[]) => string;

export interface PrioritiesQuestion {
  readonly candidates: readonly Candidate[];
  readonly now: Instant;
  /** How many are wanted. */
  readonly top: number;
  readonly currency: string;
  /** The workspace's median open deal in `currency`: what a deal without an amount, or in another currency, stands for. Null when there is none. */
  readonly medianMinor: number | null;
  readonly writeScript: WriteScript;
  /** How a lead is best reached, in words; empty where nobody knows. */
  readonly reachText?: (candidate: Candidate) => string;
}

const INBOUND: Readonly<Record<string, string>> = {
  email_replied: 'reply by e-mail', linkedin_replied: 'reply on LinkedIn', sms_replied: 'text message', whatsapp_replied: 'WhatsApp message',
  message_received: 'message', form_submitted: 'form', demo_requested: 'request for a demo', meeting_requested: 'request for a meeting',
};
const inboundWord = (type: string): string => own(INBOUND, type) ?? type.replaceAll('_', ' ');

const actionOf = (candidate: Candidate, trigger: Trigger): string => {
  const { name, status, deal } = candidate;
  switch (trigger.kind) {
    case 'inbound': return `Answer the ${inboundWord(trigger.type)} of ${name}`;
    case 'meeting': return `Schedule a meeting with ${name}`;
    case 'hot': return status === 'new' ? `Make first contact with ${name} now` : `Call ${name} while the interest is high`;
    case 'proposal_viewed': return `Ask ${name} about the proposal`;
    case 'proposal_ending': return `Ask ${name} about the proposal`;
    case 'ready': return `Close the deal with ${name}`;
    case 'silent': return `Get back in touch with ${name}`;
    case 'rotting': return `Move the deal "${deal?.name ?? name}" on, or close it`;
    case 'old': return `Ask ${name} whether the deal "${deal?.name ?? name}" still comes, or close it`;
    case 'recommended': return trigger.action.includes(name) ? trigger.action : `${trigger.action}: ${name}`;
    case 'promising': return status === 'new' ? `Make first contact with ${name}` : `Follow up with ${name}`;
    default: return trigger satisfies never;
  }
};

const becauseOf = ({ status, deal, heardAt }: Candidate, trigger: Trigger, now: Instant): string => {
  const ago = lengthSince(trigger.at, now);
  switch (trigger.kind) {
    case 'inbound': return `The ${inboundWord(trigger.type)} has been waiting for an answer for ${ago}`;
    case 'meeting': return 'Qualified for a meeting, and none is arranged';
    case 'hot': return 'Among the hottest leads';
    case 'proposal_viewed': return `The proposal was looked at ${ago} ago`;
    case 'proposal_ending': return trigger.isOver ? `The proposal held until ${trigger.until}, and there is no answer` : `The proposal holds until ${trigger.until}`;
    case 'ready': return `Ready to close for ${ago}`;
    case 'silent': return `Silent for ${lengthSince(heardAt, now)}`;
    case 'rotting': return `The deal has been standing in ${deal?.stageName ?? 'its stage'} for ${ago}`;
    case 'old': return `The deal is ${ago} old${deal?.old ? `, and 80 % of ${deal.old.won} won ones took ${count(deal.old.wonDays, 'day')} at most` : ''}`;
    case 'recommended': return `Recommended ${ago} ago`;
    case 'promising': return `Next best by score, now ${status.replaceAll('_', ' ')}`;
    default: return trigger satisfies never;
  }
};

const numbersOf = ({ scoreMilli, bant, winProbability, deal }: Candidate): string => [
  `score ${points(scoreMilli)}`,
  bant === null ? 'BANT unknown' : `BANT ${bant}`,
  `win probability ${percent(winProbability)}`,
  deal === null ? 'no deal yet' : `deal ${deal.amountMinor === null ? 'without an amount' : amountOf(deal)} in ${deal.stageName}`,
].join(', ');

/** Templates that suit the reason, the best first. */
const TEMPLATES: Readonly<Record<TriggerKind, readonly string[]>> = {
  inbound: ['reply', 'follow_up'], meeting: ['book_meeting', 'follow_up'], hot: ['book_meeting', 'follow_up'], proposal_viewed: ['proposal_reminder_1', 'follow_up'], proposal_ending: ['proposal_reminder_1', 'follow_up'],
  ready: ['proposal', 'follow_up'], silent: ['re_engagement', 'follow_up'], rotting: ['re_engagement', 'follow_up'], old: ['re_engagement', 'follow_up'], recommended: ['follow_up'],
  promising: ['follow_up'],
};

/** Win probability × amount, in minor units of the workspace's currency. Nobody's exchange rate is guessed. */
export const worthOf = ({ winProbability, deal }: Pick<Candidate, 'winProbability' | 'deal'>, currency: string, medianMinor: number | null): number => {
  const own = deal !== null && deal.currency === currency ? deal.amountMinor : null;
  return winProbability * (own ?? medianMinor ?? 1);
};

/**
 * The first `top` things to do, one a lead: by urgency, then by what the lead is worth, then the one that has waited longest; the id settles
 * what is still equal, so that the same workspace gives the same plan.
 */
export const priorities = ({ candidates, now, top, currency, medianMinor, writeScript, reachText = () => '' }: PrioritiesQuestion): readonly Priority[] => {
  const byLead = new Map(candidates.map((candidate) => [candidate.leadId, candidate]));
  return [...byLead.values()]
    .flatMap((candidate) => {
      const trigger = leadingTrigger(candidate);
      return trigger === undefined ? [] : [{ candidate, trigger, worth: worthOf(candidate, currency, medianMinor) }];
    })
    .sort((a, b) => compareUrgency(urgencyOf(a.trigger), urgencyOf(b.trigger)) || b.worth - a.worth || a.trigger.at - b.trigger.at
      || (a.candidate.leadId < b.candidate.leadId ? -1 : 1))
    .slice(0, top)
    .map(({ candidate, trigger }) => ({
      lead_id: candidate.leadId,
      lead_name: nameOf(candidate),
      action: actionOf(candidate, trigger),
      // Who has written is answered where they wrote.
      reasoning: `${becauseOf(candidate, trigger, now)}: ${numbersOf(candidate)}${trigger.kind === 'inbound' ? '' : reachText(candidate)}.`,
      urgency: urgencyOf(trigger),
      win_probability: Math.floor(candidate.winProbability * 1000 + 1e-6) / 1000,
      suggested_script: writeScript(candidate, TEMPLATES[trigger.kind]),
    }));
};
