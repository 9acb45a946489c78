import type { Instant } from '../base/instant.ts';

/*
 * What proposals say, in events and rows. Times are epoch milliseconds, money is minor units, shares are basis points: 1900 is 19 %.
 */

export interface ProposalLine {
  /** Of the catalog; null for what stands in none. */
  readonly item: string | null; readonly name: string; readonly description: string; readonly unit: string | null;
  /** In thousandths. */
  readonly quantity_milli: number;
  /** Of a whole one, and of the line. */
  readonly price_minor: number; readonly amount_minor: number;
}
/** A version of a proposal. The lines less the discount, with a tax that is not in the prices, are the total. */
export interface ProposalSaid {
  readonly version: number; readonly template: string; readonly language: string; readonly title: string; readonly lines: readonly ProposalLine[]; readonly currency: string;
  readonly discount_bp: number; readonly discount_minor: number;
  /** Null: nothing is said of a tax. */
  readonly tax_bp: number | null; readonly tax_name: string | null; readonly tax_included: boolean;
  readonly net_minor: number; readonly tax_minor: number; readonly total_minor: number;
  /** The last day on which it holds: `2026-03-31`. */
  readonly valid_until: string;
  readonly note: string;
  /** The document, in Markdown. */
  readonly text: string;
}

export interface ProposalPayloads {
  /** A new one, or a new version of one that is known. */
  'proposal.written': { readonly id: string; readonly deal: string | null } & ProposalSaid;
  /** A version is on its way as that message. */
  'proposal.queued': { readonly id: string; readonly version: number; readonly message: string };
  /** The customer has it: by a message of ours, or null, by another way. */
  'proposal.sent': { readonly id: string; readonly version: number; readonly message: string | null };
  'proposal.viewed': { readonly id: string; readonly version: number };
  'proposal.accepted': { readonly id: string; readonly version: number };
  'proposal.declined': { readonly id: string; readonly version: number; readonly reason: string };
}

/** draft: its newest version has not been sent, whatever became of those before. */
export const PROPOSAL_STATES = ['draft', 'sent', 'viewed', 'accepted', 'declined'] as const;
/** A version as it was written, and what became of it. */
export interface ProposalVersion extends ProposalSaid {
  readonly at: Instant;
  /** By which it is on its way, or went out. */
  readonly message: string | null;
  readonly sent_at: Instant | null; readonly viewed_at: Instant | null;
}
/** What is offered to a lead. Title, total and the last day are those of the newest version, or of the one that was accepted. */
export interface Proposal {
  readonly id: string; readonly deal: string | null; readonly state: (typeof PROPOSAL_STATES)[number];
  /** The number of the newest version. */
  readonly version: number;
  /** The number of the one that was accepted. */
  readonly accepted: number | null;
  readonly title: string; readonly totalMinor: number; readonly currency: string; readonly validUntil: string;
  /** A list of `ProposalVersion` as JSON. */
  readonly versions: string;
  readonly createdAt: Instant;
  /** The last time, of any version. */
  readonly sentAt: Instant | null; readonly viewedAt: Instant | null;
  /** When it was accepted or declined, and why. */
  readonly closedAt: Instant | null; readonly reason: string | null;
  readonly seq: number;
}
