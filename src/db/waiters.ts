import { statSync, utimesSync } from 'node:fs';

/** Who else wants the lock of a database. */
export interface Waiters {
  /** Says that this one waits; whoever has the lock sees it before its next transaction. */
  announce(): void;
  /** Somebody else's word was seen within so many milliseconds, or nobody can say. */
  hasOthers(withinMs: number): boolean;
}

/** For a database that nobody else can open, or about which it is not known. */
export const unknownWaiters: Waiters = { announce: () => undefined, hasOthers: () => true };

/**
 * SQLite knows of no waiters: who finds the lock taken only looks again later. Here one says so with the access time of the `-shm` file, which is
 * there while a database is open and which nothing reads; so no further file lies beside the database. Where it cannot be set or read, others are taken to wait.
 */
export const waitersOf = (path: string): Waiters => {
  const file = `${path}-shm`;
  const lookedAt = (): number | undefined => statSync(file, { throwIfNoEntry: false })?.atimeMs;
  let seen = lookedAt();
  let othersAt = Number.NEGATIVE_INFINITY;
  const look = (): void => {
    const before = seen;
    seen = lookedAt();
    if (seen === undefined || seen !== before) othersAt = performance.now();
  };
  return {
    announce: () => {
      look();
      try {
        const moment = (performance.timeOrigin + performance.now()) / 1000;
        utimesSync(file, moment, moment);
        seen = lookedAt();
      } catch { /* Then who has the lock cannot know either, and makes room. */ }
    },
    hasOthers: (withinMs) => {
      look();
      return performance.now() - othersAt < withinMs;
    },
  };
};
