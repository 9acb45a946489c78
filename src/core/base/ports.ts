import type { Instant } from './instant.ts';

/** The one source of time. Only the edge holds one; core gets `now` as an argument. */
export interface Clock {
  now(): Instant;
  /** Resolves after `ms`, or rejects with `cancelled` once the signal is aborted. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** A value that JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };
