import type { Instant } from '../base/instant.ts';
import type { BantLetter, BantLevel, ChatTurn, SuppressionReason } from '../ledger/event.ts';

/** Languages that texts are read in. */
export type TextLanguage = 'en' | 'de';

/** A conversation as its source tells it. */
export interface Transcript {
  /** As the source names it; null where it does not. */
  readonly id: string | null;
  /** `chat`, `website`, `whatsapp`: the source's word. */
  readonly channel: string;
  readonly turns: readonly ChatTurn[];
}

/** What somebody wants to spend; equal bounds are one amount. In whole units of the currency, which is null where none is named. */
export interface Budget { readonly from: number; readonly to: number; readonly currency: string | null; readonly per: 'month' | 'year' | null; readonly quote: string }
/** By when: the last day that is meant, `YYYY-MM-DD`; null for what has no date (`soon`). */
export interface Timeline { readonly by: string | null; readonly quote: string }
export interface BantHint { readonly letter: BantLetter; readonly level: BantLevel; readonly quote: string; /** The turn that says so. */ readonly turn: number }
/** The visitor wants to be left alone, in their words. */
export interface ChatWish { readonly reason: Extract<SuppressionReason, 'refused' | 'deletion_requested'>; readonly quote: string }

/** What the text of a chat says of its visitor. All scores are whole numbers from 0 to 100. */
export interface Extraction {
  readonly language: TextLanguage;
  readonly email: string | null;
  /** E.164. */
  readonly phone: string | null;
  readonly name: string | null;
  readonly company: string | null;
  readonly role: string | null;
  readonly budget: Budget | null;
  readonly timeline: Timeline | null;
  readonly bant: readonly BantHint[];
  /** Why it is no sales talk: `applicant`, `vendor`, `research`; null for all others. */
  readonly other: string | null;
  readonly wish: ChatWish | null;
  readonly buyingIntent: number;
  readonly engagement: number;
  readonly completeness: number;
  /** 0 to 100, as the levels of the playbook add up. */
  readonly bantScore: number;
  readonly scoutScore: number;
  readonly temperature: 'cold' | 'warm' | 'hot';
  /** A contact, enough of a ScoutScore, and nothing that speaks against it. */
  readonly wouldCreate: boolean;
}

/** Where a text is read: what its numbers and dates mean. */
export interface Reading {
  /** The workspace's, ISO 3166. */
  readonly country: string;
  /** When the chat ended, or now: `next month` counts from here. */
  readonly at: Instant;
}
