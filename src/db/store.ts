import { setTimeout as rest } from 'node:timers/promises';
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3';
import { AppError } from '../core/base/errors.ts';
import type { Instant } from '../core/base/instant.ts';
import type { Clock } from '../core/base/ports.ts';
import type { Database } from './driver.ts';
import * as schema from './schema.ts';
import { explainSqlError, isBusy } from './sql-error.ts';
import type { Waiters } from './waiters.ts';

export type Query = BetterSQLite3Database<typeof schema>;
type Params = readonly unknown[] | Readonly<Record<string, unknown>>;

/** A statement of SQL and what it takes and gives; prepared once per connection, reached by `tx.use`. */
export interface Statement<P extends Params, R = never> { readonly text: string; readonly gives: 'objects' | 'values' | 'tuples'; readonly _types?: (params: P) => R }
/** `P` is a tuple for `?` or an object for `:name`; `R` one row with its column names. */
export const statement = <P extends Params = [], R = never>(text: string): Statement<P, R> => ({ text, gives: 'objects' });
/** Like `statement`, for a single column: rows are the bare values. */
export const scalar = <P extends Params = [], R = never>(text: string): Statement<P, R> => ({ text, gives: 'values' });
/** Like `statement`, for many rows: each is the values of its columns in their order, which costs half of an object. */
export const tuples = <P extends Params, R extends readonly unknown[]>(text: string): Statement<P, R> => ({ text, gives: 'tuples' });

type Arguments<P extends Params> = P extends readonly unknown[] ? P : [P];
export interface Prepared<P extends Params, R> {
  get(...params: Arguments<P>): R | undefined;
  all(...params: Arguments<P>): R[];
  iterate(...params: Arguments<P>): IterableIterator<R>;
  run(...params: Arguments<P>): { changes: number; lastInsertRowid: number | bigint };
}

export interface ReadTx {
  readonly q: Pick<Query, 'select' | 'selectDistinct' | 'with' | '$with' | '$count'>;
  /** Taken once, when the transaction began. */
  readonly now: Instant;
  use<P extends Params, R>(statement: Statement<P, R>): Prepared<P, R>;
}
export interface Tx extends ReadTx {
  readonly q: Query;
  newId(prefix: string): string;
  /** Carried out in this transaction once its body has returned; not when it fails. */
  beforeCommit(step: () => void): void;
}

/** Not a promise, and not a query that was built but never run: both have a `then`. */
type Settled<T> = T extends PromiseLike<unknown> ? never : T;
type Body<T, X> = (tx: X) => Settled<T>;

/**
 * An async door and a synchronous room: another process's lock is waited for without blocking, and from BEGIN to COMMIT no other
 * JavaScript of this process runs. Opening a transaction inside another throws `internal`.
 */
export interface Store {
  /** One snapshot, one `now`. */
  read<T>(body: Body<T, ReadTx>, signal?: AbortSignal): Promise<T>;
  /** One BEGIN IMMEDIATE … COMMIT; writes that follow each other leave others a gap every HELD_MS. Raises `busy` after `patienceMs`, `cancelled` once the signal is aborted, `storage` when the disk is full. */
  write<T>(body: Body<T, Tx>, signal?: AbortSignal): Promise<T>;
  /**
   * Any number of reads of one snapshot with one `now`, for what takes longer than nobody may be kept waiting: others write on. Until it ends this store does nothing else, and
   * raises `internal` when asked to.
   */
  snapshot<T>(body: (snapshot: Pick<Store, 'read'>) => Promise<T>, signal?: AbortSignal): Promise<T>;
  close(): void;
}
export interface StoreOptions {
  readonly clock: Clock;
  readonly newId: (prefix: string, now: Instant) => string;
  /** In [0, 1): spreads the retries of processes that wait for the same lock. */
  readonly jitter: () => number;
  readonly patienceMs: number;
  readonly waiters: Waiters;
}

// Three who want the lock get it in this order, so that nobody who writes little waits for more than one long transaction: who has not had it, who has had it for
// long and waits, who has had it for long until now. Who is alone makes no room for anybody: those that wait say so.
/** Who waits for the lock looks again after at most so long. */
const LOOKS_EVERY_MS = 10;
/** Who has had it for long takes it only when nobody else has said for so long that he waits, or it is free at two looks so far apart: whoever else waits has looked in between. */
const LISTEN_MS = LOOKS_EVERY_MS + 2;
/** Who has had it for long until now does not even look for so long: those that listen have found it free twice before that one has. */
const BREATH_MS = LOOKS_EVERY_MS + 3;
/** Long: in one transaction, or in several that follow each other; who has written nothing for so long begins anew. */
const HELD_MS = 100;

const isThenable = (value: unknown): boolean => typeof (value as { then?: unknown } | null | undefined)?.then === 'function';

export const createStore = (db: Database, { clock, newId, jitter, patienceMs, waiters }: StoreOptions): Store => {
  const begin = db.prepare('BEGIN IMMEDIATE');
  const beginRead = db.prepare('BEGIN');
  const look = db.prepare('SELECT 1 FROM sqlite_schema LIMIT 1');
  const commit = db.prepare('COMMIT');
  const rollback = db.prepare('ROLLBACK');
  /** By text, for each of the ways in which rows are given: the same text may be asked for in two. */
  const prepared = { objects: new Map<string, Prepared<Params, unknown>>(), values: new Map<string, Prepared<Params, unknown>>(), tuples: new Map<string, Prepared<Params, unknown>>() };
  // A full disk has rolled back by itself.
  const undo = (): void => { if (db.inTransaction) rollback.run(); };

  const prepare = ({ text, gives }: Statement<Params, unknown>): Prepared<Params, unknown> => {
    let known = prepared[gives].get(text);
    if (!known) {
      const made = db.prepare(text);
      known = (gives === 'values' ? made.pluck() : gives === 'tuples' ? made.raw() : made) as unknown as Prepared<Params, unknown>;
      prepared[gives].set(text, known);
    }
    return known;
  };

  /** False when another process is in the way. */
  const entered = (writing: boolean): boolean => {
    if (db.inTransaction) throw new AppError('internal', 'a transaction is open: pass its tx on instead of opening another');
    try {
      if (writing) begin.run();
      else { beginRead.run(); look.all(); }
      return true;
    } catch (error) {
      undo();
      if (isBusy(error)) return false;
      throw explainSqlError(error);
    }
  };

  /** Does the work of a transaction that is open; what it was given is dead afterwards. */
  const workIn = <T>(now: Instant, body: Body<T, Tx>): T => {
    let open = true;
    const whileOpen = <V>(value: () => V): V => {
      if (open) return value();
      throw new AppError('internal', 'a transaction was used after its end');
    };
    let builder: Tx['q'] | undefined;
    const last: (() => void)[] = [];
    const tx: Tx = {
      now,
      newId: (prefix) => newId(prefix, now),
      beforeCommit: (step) => { last.push(step); },
      // Made when it is asked for: it looks through the whole schema, and most transactions run prepared statements only.
      get q() {
        builder ??= drizzle({ prepare: (text: string) => whileOpen(() => db.prepare(text)) } as unknown as Database, { schema });
        return builder;
      },
      use: <P extends Params, R>(wanted: Statement<P, R>) => whileOpen(() => prepare(wanted as Statement<Params, unknown>) as unknown as Prepared<P, R>),
    };
    try {
      const value = body(tx);
      if (isThenable(value)) throw new AppError('internal', 'a transaction body returned a promise');
      for (const step of last) step();
      return value as T;
    } finally { open = false; }
  };
  /** From here to COMMIT no other JavaScript runs: that is the whole mutex. */
  const carryOut = <T>(body: Body<T, Tx>): T => {
    try {
      const value = workIn(clock.now(), body);
      commit.run();
      return value;
    } catch (error) {
      undo();
      throw explainSqlError(error);
    }
  };

  const held = { ms: 0, until: 0, lookedAt: 0 };
  /** Whether this one has had the lock for long until now. */
  const hasHeldLong = (): boolean => {
    const idle = performance.now() - held.until;
    const isLong = held.ms >= HELD_MS && idle < HELD_MS;
    if (!isLong && idle >= BREATH_MS) held.ms = 0;
    return isLong;
  };
  /** How long to let others in before the first look; undefined where nobody waits: whoever does has said so since this one looked last. */
  const breath = (): number | undefined => {
    const now = performance.now();
    if (now - held.lookedAt < LOOKS_EVERY_MS) return undefined;
    held.lookedAt = now;
    if (!waiters.hasOthers(LISTEN_MS)) return undefined;
    held.ms = 0;
    return Math.max(0, BREATH_MS - (now - held.until));
  };
  const carryOutHeld = <T>(body: Body<T, Tx>): T => {
    const since = performance.now();
    try { return carryOut(body); } finally {
      held.until = performance.now();
      held.ms += held.until - since;
    }
  };

  /** What comes of it runs in the open transaction, before anything else of this process does. */
  const transact = async <T>(writing: boolean, run: () => T, signal?: AbortSignal): Promise<T> => {
    const since = performance.now();
    const cancelled = (): void => { if (signal?.aborted) throw new AppError('cancelled', 'cancelled while waiting for the database'); };
    cancelled();
    // Inside of a transaction it is refused at once, below.
    const isLong = writing && !db.inTransaction && hasHeldLong();
    const gap = isLong ? breath() : undefined;
    if (gap !== undefined) {
      await rest(gap);
      cancelled();
    }
    let isPatient = gap !== undefined;
    let isFree = false;
    // Who has looked for so long without another's word is the only one.
    const isNext = (): boolean => performance.now() - since >= LISTEN_MS && !waiters.hasOthers(LISTEN_MS);
    for (;;) {
      const isIn = entered(writing);
      if (isIn && (!isPatient || isFree || isNext())) break;
      if (isIn) undo();
      else if (performance.now() - since >= patienceMs) {
        throw new AppError('busy', `another salesos has been writing for ${patienceMs / 1000} s`, { hint: 'Wait for it to end, or look for it with `ps aux | grep salesos`.' });
      } else {
        waiters.announce();
        isPatient ||= isLong;
      }
      isFree = isIn;
      await clock.sleep(isIn ? LISTEN_MS : 2 + (LOOKS_EVERY_MS - 2) * jitter(), signal);
      cancelled();
    }
    return run();
  };
  /** Its transaction stays open from part to part: `entered` refuses any other meanwhile. */
  const snapshot: Store['snapshot'] = async (body, signal) => {
    const now = await transact(false, clock.now, signal);
    const read = async <T>(part: Body<T, ReadTx>): Promise<T> => {
      try { return workIn<T>(now, part); } catch (error) { throw explainSqlError(error); }
    };
    try { return await body({ read }); } finally { undo(); }
  };

  return {
    snapshot,
    read: (body, signal) => transact(false, () => carryOut(body), signal),
    write: (body, signal) => transact(true, () => carryOutHeld(body), signal),
    close: () => { db.close(); },
  };
};
