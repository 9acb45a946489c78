import type { ChannelName } from '../engage/channel.ts';
import type { Wait } from '../engage/wait.ts';
import type { ReplyClass } from '../inbound/understanding.ts';
import type { Goal } from './cadence-schema.ts';
import type { Condition } from './rules.ts';

/* Cadences as they are compiled: what `cadence-schema` reads, with every reference made. */

/** A text of a step that is tried against others; each lead gets one, drawn by weight. */
export interface Variant { readonly id: string; readonly template: string; readonly weight: number }
/** A channel that a step may go by, and the text that it takes there. */
export interface ChannelText { readonly channel: ChannelName; readonly template: string }
export interface CadenceStep extends Wait {
  readonly id: string;
  /** Null is that of the template. */
  readonly channel: ChannelName | null;
  /** Of a step with variants or channels, that of the first. */
  readonly template: string;
  /** Two and more, of which each lead gets the one that reaches it best; left out where there is no choice. */
  readonly channels?: readonly ChannelText[];
  /** None, or two and more. */
  readonly variants: readonly Variant[];
  /** It is left out for a lead of which this does not hold. */
  readonly when: Condition | null;
}
/** Where a reply leads: to another cadence, begun so long after it. */
export interface ReplyWay extends Wait { readonly cadence: string }
/** A sequence of messages; each step waits for the one before it to go out. */
export interface Cadence {
  readonly purpose: string | null;
  /** What counts as success. */
  readonly goal: Goal;
  readonly expiresAfterMs: number;
  /** Steps that are days apart go out at the hour at which their lead is best reached; left out: when they are due. */
  readonly bestHour?: true;
  readonly steps: readonly CadenceStep[];
  /** By what a reply says; of what is left out a person takes care. What speaks against it is asked before what it wants. */
  readonly onReply: Readonly<Partial<Record<ReplyClass, ReplyWay>>>;
}
