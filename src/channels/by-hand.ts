import type { Channel } from '../core/engage/channel.ts';
import { type ByHand, BY_HAND_MAILBOX } from '../core/engage/by-hand.ts';

/**
 * Calls, LinkedIn and tasks: nobody is called from here. What the send is, the task, is written by whoever settles it, in the transaction that says `sent`; so a send
 * whose process ended is made again under its key, and the task is there once.
 */
export const byHand = (channel: ByHand): Channel => ({
  provider: 'task', channel, mailbox: BY_HAND_MAILBOX, keyed: { ttlMs: Number.MAX_SAFE_INTEGER }, send: () => Promise.resolve({ kind: 'sent', providerId: null }), close: () => Promise.resolve(),
});
