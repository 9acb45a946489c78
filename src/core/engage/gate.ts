import { isByHand } from './by-hand.ts';
import type { Instant } from '../base/instant.ts';
import type { Cadence } from '../playbook/cadence-rules.ts';
import type { SendLimits, SendWindow } from '../playbook/rules.ts';
import { capOf, type SentBefore } from './cap.ts';
import type { ChannelName } from './channel.ts';
import { type Sender, throttleOf } from './throttle.ts';
import { type Closed, closedBy, type HourAt, openingAt, type Place } from './window.ts';

/*
 * The gate: everything that can hold a message back at the moment of sending, in this order. There is one list, and this is it: the send loop asks it in the
 * transaction of `sending`, `why LEAD next` to explain, and a simulation to foresee.
 */

export const GATES = [
  'stopped', 'dry_run', 'suppression', 'consent', 'ended', 'mode_or_approval', 'other_cadence', 'window', 'holiday', 'cap', 'mailbox_paused', 'throttle', 'budget',
] as const;
export type GateName = (typeof GATES)[number];

/** What a person writes or approves in answer to somebody who wrote, the answers of a chat, and confirmations of a meeting pass these: somebody waits for them. */
export const SKIPPED_BY_ANSWERS: readonly GateName[] = ['ended', 'other_cadence', 'window', 'holiday', 'cap'];
/** What becomes a task of ours disturbs nobody at night, and no provider counts it. */
export const SKIPPED_BY_TASKS: readonly GateName[] = ['window', 'holiday', 'cap', 'mailbox_paused', 'throttle'];

/** Something that holds for a reason: when it ends, where that is known. */
export interface Hold { readonly reason: string; readonly opensAt: Instant | null }

/** All that the gate looks at, for one message at one moment. Null is: nothing in the way. */
export interface GateFacts {
  readonly now: Instant;
  readonly channel: ChannelName;
  /** A touch of a cadence or job, or an answer to somebody who wrote. */
  readonly kind: 'touch' | 'answer';
  /** Since when work is stopped. */
  readonly stopped: string | null;
  readonly isLive: boolean;
  /** Why the person is not to be written to, by any channel. */
  readonly suppression: string | null;
  /** Which consent is missing for the channel. */
  readonly consent: string | null;
  /** Why the enrollment or the job is over: reply, meeting, status, a person's pause. A pause until a day has its end. */
  readonly ended: Hold | null;
  /** What the message waits for: the yes of a person, or another mode. */
  readonly approval: string | null;
  /** The cadence that has the word with this person, when it is another. */
  readonly otherCadence: Hold | null;
  /** Null for a channel without hours. */
  readonly window: SendWindow | null;
  readonly place: Place;
  /** The hour that was chosen for the person: what waits for its window waits for that. Null for none. */
  readonly hour: HourAt | null;
  readonly sends: SentBefore;
  readonly limits: SendLimits;
  readonly sender: Sender;
  /** Why the sender pauses: bounces or complaints. */
  readonly mailboxPaused: Hold | null;
  readonly budget: Hold | null;
}

/** What holds a message, in words for people. */
export interface Held { readonly gate: GateName; readonly reason: string; /** The first moment at which this gate lets it pass; null when that takes more than time. */ readonly opensAt: Instant | null }

const lasting = (reason: string | null): Hold | null => (reason === null ? null : { reason, opensAt: null });

const reasonOf = ({ by, zone, name }: Closed): string => (by === 'holiday' ? `${name} in ${zone}` : `outside the hours in ${zone}`);
const windowHold = ({ now, window, place, hour }: GateFacts, by: Closed['by']): Hold | null => {
  const closed = window === null ? null : closedBy(now, window, place);
  return window === null || closed?.by !== by ? null : { reason: reasonOf(closed), opensAt: openingAt(now, window, { ...place, hour }) };
};

const CHECKS: { readonly [G in GateName]: (facts: GateFacts) => Hold | null } = {
  stopped: ({ stopped }) => lasting(stopped === null ? null : `stopped since ${stopped}`),
  dry_run: ({ isLive }) => lasting(isLive ? null : 'a dry run: nothing leaves before salesos go-live'),
  suppression: ({ suppression }) => lasting(suppression),
  consent: ({ consent }) => lasting(consent),
  ended: ({ ended }) => ended,
  mode_or_approval: ({ approval }) => lasting(approval),
  other_cadence: ({ otherCadence }) => otherCadence,
  window: (facts) => windowHold(facts, 'window'),
  holiday: (facts) => windowHold(facts, 'holiday'),
  cap: ({ sends, limits, now }) => capOf(sends, limits, now),
  mailbox_paused: ({ mailboxPaused }) => mailboxPaused,
  throttle: ({ sender, channel, limits, now }) => throttleOf(sender, { channel, limits, now }),
  budget: ({ budget }) => budget,
};

const passes = (gate: GateName, { kind, channel }: GateFacts): boolean =>
  (kind === 'answer' && SKIPPED_BY_ANSWERS.includes(gate)) || (isByHand(channel) && SKIPPED_BY_TASKS.includes(gate));

/** The first gate that holds the message at this moment; null when it may leave. */
export const gateOf = (facts: GateFacts): Held | null => {
  for (const gate of GATES) {
    const hold = passes(gate, facts) ? null : CHECKS[gate](facts);
    if (hold !== null) return { gate, reason: hold.reason, opensAt: hold.opensAt };
  }
  return null;
};

/**
 * When a touch that was due at `dueAt` is late: so long after the first moment at which it could have left by its window, at its hour. It is then held for somebody to look at, and no
 * longer sent by itself. Null when its window never opens.
 */
export const expiresAt = (dueAt: Instant, { window, place, hour, expiresAfterMs }: Pick<GateFacts, 'window' | 'place' | 'hour'> & Pick<Cadence, 'expiresAfterMs'>): Instant | null => {
  const opens = window === null ? dueAt : openingAt(dueAt, window, { ...place, hour });
  return opens === null ? null : opens + expiresAfterMs;
};
