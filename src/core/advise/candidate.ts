import { DAY_MS, HOUR_MS, type Instant } from '../base/instant.ts';
import { formatMoney } from '../base/money.ts';
import { count } from '../base/text.ts';
import type { BantLetter, BantLevel, Fields, LeadStatus, Urgency } from '../ledger/event.ts';

/** Why a lead is worth a look today. `at` is when the reason began: of two equal ones the older comes first. */
export type Trigger =
  | { readonly kind: 'inbound'; readonly type: string; readonly at: Instant }
  | { readonly kind: 'meeting'; readonly at: Instant }
  | { readonly kind: 'hot'; readonly at: Instant }
  | { readonly kind: 'proposal_viewed'; readonly at: Instant }
  /** Of what the customer has and has not answered: the last day on which it holds. */
  | { readonly kind: 'proposal_ending'; readonly until: string; readonly isOver: boolean; readonly at: Instant }
  | { readonly kind: 'ready'; readonly at: Instant }
  | { readonly kind: 'silent'; readonly level: 'warning' | 'critical'; readonly at: Instant }
  | { readonly kind: 'rotting'; readonly at: Instant }
  | { readonly kind: 'old'; readonly at: Instant }
  | { readonly kind: 'recommended'; readonly action: string; readonly at: Instant }
  | { readonly kind: 'promising'; readonly at: Instant };
export type TriggerKind = Trigger['kind'];

/** The newest open deal of a candidate, with the name of its stage. */
export interface CandidateDeal {
  readonly name: string; readonly stageName: string; readonly stageAt: Instant;
  readonly amountMinor: number | null; readonly currency: string;
  /** Only of one that is older than 80 % of the won deals of its pipeline were: since when it is, how many those are and within how many days they were won. */
  readonly old?: { readonly since: Instant; readonly won: number; readonly wonDays: number };
}

/** All that a review needs to know of one lead. */
export interface Candidate {
  readonly leadId: string;
  readonly name: string;
  readonly company: string | null;
  readonly status: LeadStatus;
  readonly owner: string | null;
  readonly fields: Fields;
  readonly scoreMilli: number;
  readonly bant: number | null;
  readonly bantLevels: Readonly<Partial<Record<BantLetter, BantLevel>>>;
  readonly winProbability: number;
  readonly deal: CandidateDeal | null;
  readonly hasMeeting: boolean;
  /** The last activity, or when silence began to count. */
  readonly heardAt: Instant;
  readonly triggers: readonly Trigger[];
}

/** What each reason is worth: somebody waits for us, money is near, something slips, everything else. */
const URGENCY: Readonly<Record<TriggerKind, Urgency>> = {
  inbound: 'critical', meeting: 'critical', hot: 'high', proposal_viewed: 'high', proposal_ending: 'high', ready: 'high', silent: 'medium', rotting: 'medium',
  old: 'low', recommended: 'low', promising: 'low',
};
const RANK: Readonly<Record<Urgency, number>> = { critical: 0, high: 1, medium: 2, low: 3 };

export const urgencyOf = ({ kind }: Pick<Trigger, 'kind'>): Urgency => URGENCY[kind];
/** Orders by urgency, the most urgent first. */
export const compareUrgency = (a: Urgency, b: Urgency): number => RANK[a] - RANK[b];

/** The reason that counts: the most urgent, of equals the oldest. Undefined for a candidate without one. */
export const leadingTrigger = ({ triggers }: Pick<Candidate, 'triggers'>): Trigger | undefined =>
  [...triggers].sort((a, b) => compareUrgency(urgencyOf(a), urgencyOf(b)) || a.at - b.at)[0];

/** `Anna Weber (Acme)`. */
export const nameOf = ({ name, company }: Pick<Candidate, 'name' | 'company'>): string =>
  (company === null || company === '' ? name : `${name} (${company})`);

const daysSince = (at: Instant, now: Instant): number => Math.max(0, Math.floor((now - at) / DAY_MS));

/** How long since, in the largest whole unit: `3 days`, `2 hours`, `less than an hour`. */
export const lengthSince = (at: Instant, now: Instant): string => {
  const elapsed = daysSince(at, now);
  if (elapsed > 0) return count(elapsed, 'day');
  const hours = Math.floor(Math.max(0, now - at) / HOUR_MS);
  return hours === 0 ? 'less than an hour' : count(hours, 'hour');
};

/** `1200 EUR`, or a word for a deal nobody has put a number on. */
export const amountOf = ({ amountMinor, currency }: Pick<CandidateDeal, 'amountMinor' | 'currency'>): string =>
  (amountMinor === null ? 'no amount' : formatMoney({ minor: amountMinor, currency }));

/** `39.9`: one decimal, rounded down, so that what is shown as 40 has reached 40. */
export const points = (milli: number): string => (Math.floor(milli / 100) / 10).toFixed(1);

/** `62 %`, rounded down: what is shown as 60 has reached 60. */
export const percent = (share: number): string => `${Math.floor(share * 100 + 1e-9)} %`;
