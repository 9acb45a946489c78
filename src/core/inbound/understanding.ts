import type { TextLanguage } from '../extract/transcript.ts';
import type { MailKind } from './machine-mail.ts';

/** What a reply wants of us. */
export const REPLY_INTENTS = [
  'interest', 'question', 'objection', 'booking', 'not_now', 'not_interested', 'referral', 'unsubscribe', 'out_of_office', 'spam', 'other',
] as const;
export type ReplyIntent = (typeof REPLY_INTENTS)[number];
/** What speaks against it, for who wrote. */
export const OBJECTION_TYPES = ['price', 'timing', 'authority', 'need', 'trust', 'competitor'] as const;
export type ObjectionType = (typeof OBJECTION_TYPES)[number];
/** What a reply may lead to another cadence by: what it wants, or what speaks against it. Nobody who wants to be left alone is written to after all. */
export const REPLY_CLASSES = ['interest', 'question', 'objection', ...OBJECTION_TYPES, 'booking', 'not_now', 'referral', 'other'] as const;
export type ReplyClass = (typeof REPLY_CLASSES)[number];
export const SENTIMENTS = ['positive', 'neutral', 'negative'] as const;
export type Sentiment = (typeof SENTIMENTS)[number];

/** The words that decided, and the rule that they met: `from` to `to` are places in the text that was read. In the subject both are 0. */
export interface Evidence { readonly rule: string; readonly quote: string; readonly from: number; readonly to: number }
/** Somebody else to talk to; at least one of the three is known. */
export interface Referral { readonly name: string | null; readonly email: string | null; /** E.164. */ readonly phone: string | null }

/** What an inbound message says. Keys are snake_case: they are stored and printed as they stand. */
export interface Understanding {
  readonly kind: MailKind;
  /** Null for a bounce and a complaint. */
  readonly intent: ReplyIntent | null;
  readonly objection: ObjectionType | null;
  /** Above 0, below 1: the share of the intent among all. */
  readonly confidence: number;
  readonly evidence: Evidence | null;
  /** The first of the playbook's competitors that is named, as the playbook writes it. */
  readonly competitor: string | null;
  readonly sentiment: Sentiment;
  readonly urgency: 'high' | 'medium' | 'low';
  readonly language: TextLanguage;
  /** They want no more messages: the person is suppressed. */
  readonly unsubscribe: boolean;
  /** Of an absence: the day that is named for its end, `YYYY-MM-DD`. */
  readonly return_date: string | null;
  readonly referral: Referral | null;
}
