import { DAY_MS } from '../base/instant.ts';
import type { GateName } from './gate.ts';

/*
 * The pace of the send loop, which the simulation keeps too.
 */

/** At most so many messages are claimed at once. */
export const CLAIM_AT_ONCE = 20;
/** What no time opens is looked at again after so long; sooner where something happens that may open it. */
export const LOOK_AGAIN_MS = DAY_MS;
/** What holds one message of a sender for a reason of the sender's holds all that are due: they are put off together, without a look at each. */
export const FOR_A_SENDER: readonly GateName[] = ['mailbox_paused', 'throttle'];
