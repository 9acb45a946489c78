import { setTimeout as sleep } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import { AppError } from '../../src/core/base/errors.ts';
import type { Instant } from '../../src/core/base/instant.ts';
import type { Clock } from '../../src/core/base/ports.ts';
import { type Database, SqliteDatabase } from '../../src/db/driver.ts';
import { migrateNew } from '../../src/db/migrate.ts';
import { createStore, type Store } from '../../src/db/store.ts';
import { unknownWaiters } from '../../src/db/waiters.ts';

/** A clock that stands until it is set; its sleeps are real. */
export interface TestClock extends Clock { set(now: Instant): void; advance(ms: number): void }

/** 2026-03-01T08:00:00Z, unless told. */
export const testClock = (start: Instant = Date.UTC(2026, 2, 1, 8)): TestClock => {
  let now = start;
  return {
    now: () => now,
    sleep: async (ms, signal) => {
      await sleep(ms, undefined, signal ? { signal } : {}).catch((cause: unknown) => { throw new AppError('cancelled', 'Stopped.', { cause }); });
    },
    set: (instant) => { now = instant; },
    advance: (ms) => { now += ms; },
  };
};

/** Random ids would make failures hard to compare: these count. */
export const countingIds = (): (prefix: string) => string => {
  let last = 0;
  return (prefix) => `${prefix}_t${String(++last).padStart(4, '0')}`;
};

let template: Buffer | undefined;
const migrated = (): Buffer => {
  if (template) return template;
  const db = new SqliteDatabase(':memory:');
  migrateNew(db);
  template = db.serialize();
  db.close();
  return template;
};

export interface TestStore { readonly store: Store; readonly db: Database; readonly clock: TestClock }

/** A migrated, empty database in memory (about 0.1 ms), closed when the test ends. `db` looks beside the store's transactions. */
export const testStore = ({ now }: { readonly now?: Instant } = {}): TestStore => {
  const db = new SqliteDatabase(migrated());
  db.pragma('foreign_keys = ON');
  onTestFinished(() => { db.close(); });
  const clock = testClock(now);
  return { db, clock, store: createStore(db, { clock, newId: countingIds(), jitter: () => 0.5, patienceMs: 200, waiters: unknownWaiters }) };
};
