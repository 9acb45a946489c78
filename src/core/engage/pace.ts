import { HOUR_MS } from '../base/instant.ts';

/*
 * The pace of the send loop, which the simulation keeps too.
 */

/** At most so many messages are claimed at once. */
export const CLAIM_AT_ONCE = 20;
/** What no time opens is looked at again after so long. */
export const LOOK_AGAIN_MS = HOUR_MS;
