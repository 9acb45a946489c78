import type { Instant } from './instant.ts';

/** The one source of time. Only the edge holds one; core gets `now` as an argument. */
export interface Clock {
  now(): Instant;
  /** Resolves after `ms`, or rejects with `cancelled` once the signal is aborted. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  /** From here on it shows this moment, unless it stands already: for a workspace that was replayed to it. Not every clock can be stopped. */
  standAt?(moment: Instant): void;
}

/** A value that JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };
