import type { Instant } from '../base/instant.ts';
import type { Choice } from '../engage/choice.ts';
import type { Experience, Reach } from '../learn/reach.ts';
import type { LeadRecord } from '../ledger/lead-record.ts';
import type { Mode } from '../ledger/event.ts';
import type { Member } from '../playbook/rules.ts';

/** One member as routing sees them now. */
export interface MemberLoad { readonly member: Member; readonly away: boolean; readonly openDeals: number }

/** What an automation with a limit has done within the length of that limit, over the workspace. */
export interface Firings { /** The newest last. */ readonly at: readonly Instant[]; /** When it was last held back; null for not at all. */ readonly heldAt: Instant | null }

/**
 * What a decision needs beyond its lead. It is threaded through a batch: routing one lead changes `openDeals` and
 * `turns` for the next.
 */
export interface World {
  readonly members: readonly MemberLoad[];
  /** Who was given deals, by when they were given their last, the newest at the end: whose turn it is. Also members that are gone. */
  readonly turns: readonly string[];
  readonly mode: Mode;
  /** Of automations with a limit, by their id; one that did nothing is left out. */
  readonly firings: Readonly<Record<string, Firings>>;
  /** What leads answered and what overcame objections; left out: nothing is known. */
  readonly experience?: Experience;
  /** How a lead is best reached, asked of those whom it concerns; left out: nothing is said of it. */
  readonly reach?: (record: Pick<LeadRecord, 'key' | 'fields'>) => Reach | undefined;
  /** What to choose for a lead when its steps are planned; left out: nothing is chosen. */
  readonly choice?: (record: LeadRecord) => Choice;
  readonly stopped: boolean;
  /** Kinds of jobs that have earned to run by themselves. */
  readonly autonomous: readonly string[];
  /** The workspace's zone, for working hours and due dates. */
  readonly zone: string;
  readonly currency: string;
  readonly language: string;
  readonly now: Instant;
}
