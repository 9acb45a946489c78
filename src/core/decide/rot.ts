import type { Instant } from '../base/instant.ts';
import type { Deal, Task } from '../ledger/lead-record.ts';

/** When something of the deal's is next: what was booked with it, or an open task or meeting ahead. What is past stops no rot. */
export const nextActivityOf = ({ nextActivityAt }: Pick<Deal, 'nextActivityAt'>, nextTaskAt: Instant | null, now: Instant): Instant | null => {
  const own = nextActivityAt !== null && nextActivityAt > now ? nextActivityAt : null;
  return own === null || nextTaskAt === null ? own ?? nextTaskAt : Math.min(own, nextTaskAt);
};

/** When the next open task ahead is due that belongs to the deal, or to its lead and no deal in particular. */
export const nextTaskOf = ({ id }: Pick<Deal, 'id'>, tasks: Iterable<Task>, now: Instant): Instant | null => {
  let next: Instant | null = null;
  for (const { state, dueAt, deal } of tasks) {
    if (state === 'open' && dueAt !== null && dueAt > now && (deal === null || deal === id)) next = Math.min(next ?? dueAt, dueAt);
  }
  return next;
};

/** Too long in its stage, with nothing booked ahead. */
export const isRotting = (stageAt: Instant, { rotsAfterMs, next, now }: { readonly rotsAfterMs: number | null; readonly next: Instant | null; readonly now: Instant }): boolean =>
  rotsAfterMs !== null && next === null && now - stageAt >= rotsAfterMs;
