import { MINUTE_MS, SECOND_MS } from '../../core/base/instant.ts';

/** How long a provider may take to answer. */
export const TIMEOUT_MS = 30 * SECOND_MS;
/** Longer than all calls of a message may take, so that a lease usually ends after its call; nothing depends on it. */
export const LEASE_MS = 2 * MINUTE_MS;
/** Where the provider knows a key again, a call is made so often until it says what came of it. */
export const KEYED_CALLS = 3;
/** A claimed message waits for its turn behind others of its channel. */
export const CLAIM_MS = 15 * MINUTE_MS;
