import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { SqliteDatabase } from '../../../src/db/driver.ts';
import { type Sandbox, sandbox } from '../../support/transcript.ts';
import { start } from '../../support/process.ts';

const BIN = join(import.meta.dirname, '../../../bin/salesos.js');
const LEADS = 40;
const MORNING = '2026-03-02T08:00:00Z';

interface Workspace { readonly box: Sandbox; readonly path: string }

/** A workspace in which forty leads have just written: as many follow-ups are due. */
const workspace = async (): Promise<Workspace> => {
  const box = sandbox();
  const path = join(box.dir, 'w/salesos.db');
  const run = async (line: string): Promise<void> => {
    const { code, stderr } = await box.run(`${line} --db ${path}`, { now: MORNING });
    if (code !== 0) throw new Error(`${line}: ${stderr}`);
  };
  box.file('w/playbook.yaml', 'jobs: { per_minute: 1000, lease: 5min, attempts: 20 }\nbudget: { energy_per_day: 1000 }\n');
  await run('init --mode hybrid --zone UTC');
  const events = Array.from({ length: LEADS }, (_, index) => JSON.stringify({
    event_type: 'email_replied', occurred_at: '2026-03-02T07:30:00Z', source: 'mail', lead_identifier: { email: `lead${index}@corp${index}.example` }, metadata: { text: 'hello' },
  }));
  await run(`ingest ${box.file('events.ndjson', `${events.join('\n')}\n`)}`);
  return { box, path };
};
const facts = (path: string): Record<string, number> => {
  const db = new SqliteDatabase(path, { readonly: true });
  const count = (sql: string): number => Number(db.prepare(sql).pluck().get());
  const found = {
    succeeded: count(`SELECT count(*) FROM jobs WHERE state = 'succeeded' AND kind = 'follow_up'`), open: count(`SELECT count(*) FROM jobs WHERE state IN ('queued', 'running') AND lead_key IS NOT NULL`),
    closed: count(`SELECT count(*) FROM events WHERE type = 'job.succeeded' AND lead_key IS NOT NULL`), drafts: count(`SELECT count(*) FROM messages`),
    spent: count(`SELECT coalesce(sum(amount), 0) FROM energy_ledger WHERE state = 'spent'`), reserved: count(`SELECT count(*) FROM energy_ledger WHERE state = 'reserved'`),
    reviews: count(`SELECT count(*) FROM plans`), runs: count(`SELECT count(*) FROM jobs WHERE kind = 'daily_review' AND state = 'succeeded'`),
  };
  db.close();
  return found;
};
const ALL_DONE = { succeeded: LEADS, open: 0, closed: LEADS, drafts: LEADS, spent: LEADS, reserved: 0 };

const expectSound = async ({ box, path }: Workspace, now: string): Promise<void> => {
  const { code, stdout } = await box.run(`verify --json --db ${path}`, { now });
  expect({ code, stdout }).toMatchObject({ code: 0 });
};

it('several processes do each job exactly once', async () => {
  const made = await workspace();
  const { path } = made;
  const running = Array.from({ length: 3 }, () => start([BIN, 'queue', 'run', '--json', '--db', path, '--now', MORNING]));
  const outputs = await Promise.all(running.map(({ done }) => done));
  const claimed = outputs.map((text) => Number((JSON.parse(text) as { claimed: number }).claimed));
  expect(claimed.reduce((sum, n) => sum + n, 0)).toBe(LEADS);
  expect(facts(path)).toMatchObject(ALL_DONE);
  await expectSound(made, MORNING);
});

it('two ticks at once do the work once, and neither fails', async () => {
  const made = await workspace();
  const { box, path } = made;
  await box.run(`tick --db ${path} --json`, { now: '2026-03-02T07:59:00Z' });
  const ticks = Array.from({ length: 2 }, () => start([BIN, 'tick', '--json', '--db', path, '--now', '2026-03-02T08:01:00Z']));
  const outputs = (await Promise.all(ticks.map(({ done }) => done))).map((text) => JSON.parse(text) as { skipped: boolean; jobs: { failed: number } });
  expect(ticks.map(({ child }) => child.exitCode)).toEqual([0, 0]);
  expect(outputs.every(({ jobs }) => jobs.failed === 0)).toBe(true);
  // Whoever came second either waited its turn or said that another runs.
  expect(outputs.filter(({ skipped }) => !skipped).length).toBeGreaterThanOrEqual(1);
  expect(facts(path)).toMatchObject({ ...ALL_DONE, reviews: 1, runs: 1 });
  await expectSound(made, '2026-03-02T08:02:00Z');
});

it('kill -9 anywhere in a tick loses nothing and doubles nothing', async () => {
  const made = await workspace();
  const { box, path } = made;
  const minute = (n: number): string => new Date(Date.parse(MORNING) + n * 60_000).toISOString();
  const look = new SqliteDatabase(path, { readonly: true });
  const isAtWork = look.prepare(`SELECT EXISTS (SELECT 1 FROM jobs WHERE state = 'running')`).pluck();
  for (let round = 0; round < 10; round++) {
    const { child, done } = start([BIN, 'tick', '--json', '--db', path, '--now', minute(6 * round)]);
    const kill = (): void => { child.kill('SIGKILL'); };
    // Half of them at some moment, from the first on; half in the middle of a job.
    const timer = round % 2 === 0 ? setTimeout(kill, 20 * round) : setInterval(() => { if (isAtWork.get() === 1) kill(); }, 1);
    await done;
    clearTimeout(timer);
  }
  look.close();
  for (let round = 10; round < 14; round++) expect(await box.run(`tick --db ${path}`, { now: minute(6 * round) })).toEqual({ code: 0, stdout: '', stderr: '' });
  expect(facts(path)).toMatchObject(ALL_DONE);
  await expectSound(made, minute(90));
});

it('gives up after four seconds where another program holds the database: the next tick comes anyway', async () => {
  const box = sandbox();
  await box.run('init');
  const db = new SqliteDatabase(join(box.dir, 'data/salesos/default/salesos.db'));
  onTestFinished(() => { db.close(); });
  db.exec('BEGIN IMMEDIATE');
  expect(await box.run('tick')).toMatchObject({ code: 6, stderr: expect.stringContaining('another salesos has been writing for 4 s') });
});
