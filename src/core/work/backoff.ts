import type { Instant } from '../base/instant.ts';
import { unit } from '../base/random.ts';
import type { JobRules } from '../playbook/rules.ts';

export interface Attempt {
  readonly rules: Pick<JobRules, 'backoff'>;
  /** How many attempts there were, from 1. */
  readonly attempt: number;
  readonly now: Instant;
  readonly seed: number;
  readonly jobId: string;
}

/**
 * When to try again: the delay grows by `factor` up to `maxMs`, and its second half is drawn, so that jobs that failed together
 * don't come back together. The same attempt of the same job always draws the same.
 */
export const retryAt = ({ rules: { backoff }, attempt, now, seed, jobId }: Attempt): Instant => {
  const delay = Math.min(backoff.maxMs, backoff.firstMs * backoff.factor ** Math.max(0, attempt - 1));
  return now + Math.round(delay / 2 + (delay / 2) * unit(seed, 'backoff', jobId, attempt));
};
