import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it, onTestFinished, vi } from 'vitest';
import { SqliteDatabase } from '../../../src/db/driver.ts';
import { start } from '../../support/process.ts';
import { type Sandbox, sandbox } from '../../support/transcript.ts';

vi.setConfig({ testTimeout: 180_000 });

const BIN = join(import.meta.dirname, '../../../bin/salesos.js');
const NOW = '2026-03-02T08:00:00Z';
const LEADS = 400;
const WORKERS = 4;

interface Place { readonly box: Sandbox; readonly path: string; readonly flag: string; readonly db: InstanceType<typeof SqliteDatabase>; readonly done: () => number; readonly open: () => number }
/** Four hundred leads have written: as many follow-ups are due, each of which reaches a person. */
const workspace = async (): Promise<Place> => {
  const box = sandbox();
  const path = join(box.dir, 'w/salesos.db');
  box.file('w/playbook.yaml', 'jobs: { per_minute: 10000, attempts: 20 }\nbudget: { energy_per_day: 10000 }\n');
  expect((await box.run(`init --mode hybrid --zone UTC --db ${path}`, { now: NOW })).code).toBe(0);
  const events = Array.from({ length: LEADS }, (_, index) => JSON.stringify({
    event_type: 'email_replied', occurred_at: '2026-03-02T07:30:00Z', source: 'mail', lead_identifier: { email: `lead${index}@corp${index}.example` }, metadata: { text: 'hello' },
  }));
  expect((await box.run(`ingest ${box.file('events.ndjson', `${events.join('\n')}\n`)} --db ${path}`, { now: NOW })).code).toBe(0);
  const db = new SqliteDatabase(path);
  onTestFinished(() => { db.close(); });
  const count = (state: string): number => Number(db.prepare(`SELECT count(*) FROM jobs WHERE kind = 'follow_up' AND state = ?`).pluck().get(state));
  return { box, path, flag: join(box.dir, 'w/stop'), db, done: () => count('succeeded'), open: () => count('queued') };
};
const startWorkers = (path: string) => Array.from({ length: WORKERS }, () => start([BIN, 'queue', 'run', '--json', '--db', path, '--now', NOW]));

/** Everything that was not done is in the queue again, paid back, and is done after `resume`. */
const expectWhole = async ({ box, path, db, done, open }: Place): Promise<void> => {
  expect(done() + open()).toBe(LEADS);
  expect(db.prepare(`SELECT coalesce(sum(amount), 0) FROM energy_ledger WHERE state IN ('spent', 'reserved')`).pluck().get()).toBe(done());
  const before = done();
  await box.run(`queue run --db ${path}`, { now: NOW });
  expect(done()).toBe(before);
  await box.run(`resume --db ${path}`, { now: NOW });
  await box.run(`queue run --db ${path}`, { now: NOW });
  expect(done()).toBe(LEADS);
  expect((await box.run(`verify --db ${path}`, { now: NOW })).code).toBe(0);
};

it('stop in the middle of a batch of four workers lets each commit one more job at most', async () => {
  const place = await workspace();
  const { path, flag, done } = place;
  const workers = startWorkers(path);
  while (done() < 10) await sleep(1);
  const stop = start([BIN, 'stop', '--json', '--db', path, '--now', NOW]);
  while (!existsSync(flag)) await sleep(0);
  const before = done();
  await Promise.all([...workers, stop].map((each) => each.done));
  expect(done() - before).toBeLessThanOrEqual(WORKERS);
  expect(done()).toBeLessThan(LEADS);
  expect(workers.map(({ child }) => child.exitCode)).toEqual([0, 0, 0, 0]);
  await expectWhole(place);
});

it('and so it is while another program has locked the database: the file is enough', async () => {
  const place = await workspace();
  const { path, db, done } = place;
  const workers = startWorkers(path);
  while (done() < 10) await sleep(1);
  db.pragma('busy_timeout = 20000');
  db.exec('BEGIN IMMEDIATE');
  const before = done();
  const stop = start([BIN, 'stop', '--json', '--db', path, '--now', NOW]);
  expect(JSON.parse(await stop.done)).toEqual({ stopped: true, changed: true });
  expect(stop.child.exitCode).toBe(0);
  db.exec('ROLLBACK');
  await Promise.all(workers.map((each) => each.done));
  expect(done() - before).toBeLessThanOrEqual(WORKERS);
  expect(done()).toBeLessThan(LEADS);
  await expectWhole(place);
});

it('SIGTERM lets a worker finish or give back what it has, within ten seconds; the others do the rest', async () => {
  const place = await workspace();
  const { path, db, done, open } = place;
  const workers = startWorkers(path);
  while (done() < 10) await sleep(1);
  const began = performance.now();
  for (const { child } of workers) child.kill('SIGTERM');
  await Promise.all(workers.map((each) => each.done));
  expect(performance.now() - began).toBeLessThan(10_000);
  expect(workers.map(({ child }) => child.exitCode)).toEqual([130, 130, 130, 130]);
  expect(done()).toBeLessThan(LEADS);
  // No lease is left that somebody would have to wait for.
  expect([done() + open(), db.prepare(`SELECT count(*) FROM jobs WHERE state = 'running'`).pluck().get()]).toEqual([LEADS, 0]);
  const { code } = await place.box.run(`queue run --db ${path}`, { now: NOW });
  expect([code, done()]).toEqual([0, LEADS]);
  expect((await place.box.run(`verify --db ${path}`, { now: NOW })).code).toBe(0);
});
