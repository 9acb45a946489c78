import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import type { Database } from '../../src/db/driver.ts';
import { chooseDriver } from '../../src/db/driver-choice.ts';
import { openDatabase, openStore } from '../../src/db/open.ts';
import { workspace } from '../../src/db/schema.ts';
import { type ReadTx, scalar, type Store, statement, type Tx } from '../../src/db/store.ts';
import { waitersOf } from '../../src/db/waiters.ts';
import { countingIds, type TestClock, testClock, testStore } from '../support/database.ts';
import { start } from '../support/process.ts';

const put = statement<[string, string]>('INSERT INTO workspace (name, value) VALUES (?, ?)');
const countRows = scalar<[], number>('SELECT count(*) FROM workspace');
const rowsIn = (store: Store): Promise<number | undefined> => store.read((tx) => tx.use(countRows).get());

interface Pair { readonly path: string; readonly store: Store; readonly db: Database; readonly clock: TestClock; other(): Promise<Database> }
/** A store over a file, and other connections to it as other processes have them. */
const pair = async (patienceMs = 100): Promise<Pair> => {
  const dir = mkdtempSync(join(tmpdir(), 'salesos-store-'));
  const path = join(dir, 'salesos.db');
  const clock = testClock();
  const { store, db } = await openStore({ path, durability: 'normal', clock, newId: countingIds(), jitter: () => 0.5, patienceMs });
  onTestFinished(() => { store.close(); rmSync(dir, { recursive: true, force: true }); });
  return {
    path, store, db, clock,
    other: async () => {
      const connection = await openDatabase({ path, durability: 'normal' });
      onTestFinished(() => { connection.close(); });
      return connection;
    },
  };
};

test('a write is whole or nothing', async () => {
  const { store } = testStore();
  expect(await store.write((tx) => { tx.use(put).run('a', '1'); return tx.use(countRows).get(); })).toBe(1);
  await expect(store.write((tx) => { tx.use(put).run('b', '1'); throw new Error('changed my mind'); })).rejects.toThrow('changed my mind');
  await expect(store.write((tx) => { tx.use(put).run('c', '1'); tx.use(put).run('a', '2'); })).rejects.toMatchObject({ code: 'SQLITE_CONSTRAINT_PRIMARYKEY' });
  expect(await rowsIn(store)).toBe(1);
});

test('one moment and one snapshot for all of a transaction', async () => {
  const { store, clock, other } = await pair();
  const writer = await other();
  const seen = await store.read((tx) => {
    const before = [tx.now, tx.use(countRows).get()];
    clock.advance(1000);
    writer.exec(`INSERT INTO workspace VALUES ('a', '1')`);
    return [before, [tx.now, tx.use(countRows).get()]];
  });
  expect(seen[1]).toEqual(seen[0]);
  expect(await rowsIn(store)).toBe(1);
});

test('the builder and prepared statements are in the same transaction', async () => {
  const { store } = testStore();
  await store.write((tx) => {
    tx.q.insert(workspace).values({ name: tx.newId('x'), value: 'v' }).run();
    expect(tx.use(countRows).get()).toBe(1);
  });
  expect(await store.read((tx) => tx.q.select().from(workspace).all())).toEqual([{ name: 'x_t0001', value: 'v' }]);
});

test('a transaction inside a transaction is a mistake, and the outer one goes on', async () => {
  const { store } = testStore();
  const inner: Promise<unknown>[] = [];
  await store.write((tx) => {
    inner.push(store.write((nested) => nested.use(put).run('inner', '1')), store.read((nested) => nested.use(countRows).get()));
    tx.use(put).run('outer', '1');
  });
  for (const end of await Promise.allSettled(inner)) {
    expect(end).toMatchObject({ status: 'rejected', reason: { code: 'internal', message: expect.stringMatching(/pass its tx on/) } });
  }
  expect(await store.read((tx) => tx.use(scalar<[], string>('SELECT name FROM workspace')).all())).toEqual(['outer']);
});

test('a body that returns a promise does not compile, and is rolled back when forced', async () => {
  const { store } = testStore();
  const forced = async (tx: Tx): Promise<void> => { tx.use(put).run('a', '1'); await Promise.resolve(); };
  // @ts-expect-error a promise is no value of a transaction
  await expect(store.write(forced)).rejects.toMatchObject({ code: 'internal', message: expect.stringMatching(/promise/) });
  // @ts-expect-error a query that was built and not run has a `then` as well
  await expect(store.write((tx) => tx.q.insert(workspace).values({ name: 'b', value: '1' }))).rejects.toMatchObject({ code: 'internal' });
  expect(await rowsIn(store)).toBe(0);
});

test('a transaction that got out is dead', async () => {
  const { store } = testStore();
  const leaked: ReadTx[] = [];
  await store.write((tx) => { leaked.push(tx); });
  await store.read((tx) => { leaked.push(tx); });
  await expect(store.write((tx) => { leaked.push(tx); throw new Error('no'); })).rejects.toThrow('no');
  expect(leaked.length).toBe(3);
  for (const tx of leaked) {
    expect(() => tx.use(countRows)).toThrow(expect.objectContaining({ code: 'internal', message: expect.stringMatching(/after its end/) }));
    expect(() => tx.q.select().from(workspace).all()).toThrow(/after its end/);
  }
});

test('another writer is waited for without blocking, and given up on after the patience', async () => {
  const { store, other } = await pair(300);
  const writer = await other();
  writer.exec('BEGIN IMMEDIATE');
  let ticks = 0;
  const timer = setInterval(() => { ticks++; }, 5);
  await expect(store.write((tx) => tx.use(put).run('a', '1').changes)).rejects.toMatchObject({ code: 'busy', hint: expect.stringMatching(/./) });
  expect(ticks).toBeGreaterThan(0);
  const waiting = store.write((tx) => tx.use(put).run('b', '1').changes);
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(await rowsIn(store)).toBe(0);
  writer.exec('COMMIT');
  expect(await waiting).toBe(1);
  clearInterval(timer);
});

test('a lock of another process is waited for; its death frees it', async () => {
  const { store, path } = await pair(10_000);
  const { resolve } = createRequire(import.meta.url);
  const driver = chooseDriver(() => resolve('better-sqlite3-13'), () => resolve('better-sqlite3'));
  const hold = `const D = require(${JSON.stringify(driver)}); const db = new D(process.argv[1]);
    db.exec("BEGIN IMMEDIATE; INSERT INTO workspace VALUES ('theirs', '1')"); console.log('held'); setInterval(() => {}, 1000);`;
  const running = start(['-e', hold, path]);
  await running.said('held');
  let isDone = false;
  const waiting = store.write((tx) => tx.use(put).run('ours', '1').changes).finally(() => { isDone = true; });
  await new Promise((resolve) => setTimeout(resolve, 40));
  expect(isDone).toBe(false);
  running.child.kill('SIGKILL');
  expect(await waiting).toBe(1);
  await running.done;
  expect(await rowsIn(store)).toBe(1);
});

test('an abort ends the waiting, and keeps a transaction from beginning', async () => {
  const { store, other } = await pair(10_000);
  const writer = await other();
  writer.exec('BEGIN IMMEDIATE');
  const controller = new AbortController();
  const waiting = store.write((tx) => tx.use(put).run('a', '1').changes, controller.signal);
  setTimeout(() => controller.abort(), 20);
  await expect(waiting).rejects.toMatchObject({ code: 'cancelled' });
  writer.exec('COMMIT');
  await expect(store.write((tx) => tx.use(put).run('b', '1').changes, controller.signal)).rejects.toMatchObject({ code: 'cancelled' });
  await expect(store.read((tx) => tx.now, controller.signal)).rejects.toMatchObject({ code: 'cancelled' });
  expect(await rowsIn(store)).toBe(0);
});

test('a full disk is said plainly, and what was written before it stays', async () => {
  const { store, db } = await pair();
  await store.write((tx) => tx.use(put).run('before', '1').changes);
  db.pragma(`max_page_count = ${db.pragma('page_count', { simple: true })}`);
  const full = { code: 'storage', message: expect.stringMatching(/disk is full/), hint: expect.stringMatching(/Free some space/) };
  await expect(store.write((tx) => { tx.use(put).run('after', 'x'.repeat(100_000)); })).rejects.toMatchObject(full);
  expect(db.inTransaction).toBe(false);
  expect(await rowsIn(store)).toBe(1);
  db.pragma('max_page_count = 100000');
  await store.write((tx) => { tx.use(put).run('after', 'x'.repeat(100_000)); });
  expect(await rowsIn(store)).toBe(2);
});

test('a database that may only be read says so', async () => {
  const { path } = await pair();
  const { store } = await openStore({ path, durability: 'full', readonly: true, clock: testClock(), newId: countingIds(), jitter: () => 0, patienceMs: 0 });
  expect(await rowsIn(store)).toBe(0);
  await expect(store.write((tx) => tx.use(put).run('a', '1').changes)).rejects.toMatchObject({ code: 'storage', message: expect.stringMatching(/read-only/) });
  store.close();
});

const hold = (ms: number): void => { for (const until = performance.now() + ms; performance.now() < until;); };

test.each([
  ['leave a gap for another writer that waits', true, ['long', 'short', 'long', 'long']],
  ['follow each other at once while nobody waits', false, ['long', 'long', 'long', 'short']],
])('writes that have had the lock for long %s', async (_what, doesWait, expected) => {
  const { store, other, path } = await pair();
  const writer = await other();
  const waiters = waitersOf(path);
  const order: string[] = [];
  // Its turn comes when the store lets go of more than a microtask, and it does not wait for the lock.
  const short = sleep(1).then(() => { writer.exec(`INSERT INTO workspace VALUES ('short', '')`); order.push('short'); });
  for (let at = 0; at < 3; at++) {
    await store.write((tx) => { tx.use(put).run(`long ${at}`, ''); hold(110); order.push('long'); });
    if (doesWait) waiters.announce();
  }
  await short;
  expect(order).toEqual(expected);
});

test('of those who wait the lock goes first to who has not had it for long', async () => {
  const { store: first, other, path } = await pair(10_000);
  const open = async (): Promise<Store> => {
    const { store } = await openStore({ path, durability: 'normal', clock: testClock(), newId: countingIds(), jitter: () => 0.5, patienceMs: 10_000 });
    onTestFinished(() => { store.close(); });
    return store;
  };
  const [second, third, blocker] = [await open(), await open(), await other()];
  for (let round = 0; round < 6; round++) {
    const order: string[] = [];
    const write = (store: Store, name: string, ms = 0): Promise<void> => store.write((tx) => { tx.use(put).run(`${name} ${round}`, ''); order.push(name); hold(ms); });
    await write(first, 'first has it', 110);
    waitersOf(path).announce();
    const long = write(first, 'first');
    await write(second, 'second has it', 110);
    blocker.exec('BEGIN IMMEDIATE');
    const waiting = [long, write(second, 'second')];
    // All looks are 6 ms apart here, and begin at another moment in every round.
    await sleep(20 + round);
    waiting.push(write(third, 'third'));
    await sleep(10);
    blocker.exec('COMMIT');
    await Promise.all(waiting);
    expect(order.slice(0, 3)).toEqual(['first has it', 'second has it', 'third']);
  }
});

test('a snapshot of many parts stays one moment while others write, keeps this store from anything else, and ends with its body', async () => {
  const { store, clock, other } = await pair();
  const writer = await other();
  const seen = await store.snapshot(async (snapshot) => {
    const first = await snapshot.read((tx) => [tx.now, tx.use(countRows).get()]);
    writer.prepare('INSERT INTO workspace (name, value) VALUES (?, ?)').run('b', '1');
    clock.advance(1000);
    await sleep(1);
    await expect(store.write((tx) => { tx.use(put).run('c', '1'); })).rejects.toMatchObject({ code: 'internal' });
    await expect(rowsIn(store)).rejects.toMatchObject({ code: 'internal' });
    return [first, await snapshot.read((tx) => [tx.now, tx.use(countRows).get()])];
  });
  expect(seen[1]).toEqual(seen[0]);
  expect(await rowsIn(store)).toBe(Number(seen[0]?.[1]) + 1);
  await expect(store.snapshot(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  await store.write((tx) => { tx.use(put).run('c', '1'); });
});
