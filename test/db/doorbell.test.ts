import { mkdirSync, mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { DAY_MS } from '../../src/core/base/instant.ts';
import { fileStamp, surroundingsStamp } from '../../src/core/base/workspace-path.ts';
import { nothingDue, type OpenFile } from '../../src/db/doorbell.ts';
import { type Database, SqliteDatabase } from '../../src/db/driver.ts';
import { DUE, DUE_KINDS, type DueKind, IS_ANYTHING_DUE, WHAT_IS_DUE } from '../../src/db/due.ts';
import { openDatabase } from '../../src/db/open.ts';
import { testStore } from '../support/database.ts';
import { sandbox } from '../support/transcript.ts';

declare const RULES_ID: string;

const open: OpenFile = (path, options) => new SqliteDatabase(path, options);
const NOW = Date.UTC(2026, 2, 1, 8);

/** What makes each kind due at `at`; the moments are parameters so that one before and one after can be tried. */
const MAKE: Readonly<Record<DueKind, (db: Database, at: number) => void>> = {
  unread: (db) => { db.exec(`INSERT INTO leads (id, origin, created_at, recorded_at, last_seq) VALUES ('ld_u', 'manual', 0, 0, 1)`); },
  alarm: (db, at) => { db.prepare(`INSERT INTO leads (id, origin, created_at, recorded_at, wake_at) VALUES ('ld_w', 'manual', 0, 0, ?)`).run(at); },
  job: (db, at) => { job(db, 'queued', at, null); },
  lease: (db, at) => { job(db, 'running', 0, at); },
  approval: (db, at) => {
    db.prepare(`INSERT INTO approvals (id, lead_key, kind, job, action, reason, risk, draft, state, expires_at, created_at, seq)
      VALUES ('ap_1', ?, 'follow_up', 'jb_1', '', '', 'low', '', 'open', ?, 0, 1)`).run(lead(db), at);
  },
  reminder: (db, at) => {
    db.prepare(`INSERT INTO approvals (id, lead_key, kind, job, action, reason, risk, draft, state, expires_at, created_at, seq, remind_at)
      VALUES ('ap_2', ?, 'follow_up', 'jb_2', '', '', 'low', '', 'open', NULL, 0, 1, ?)`).run(lead(db), at);
  },
  untold: (db) => { db.exec(`INSERT INTO batches (id, kind, source, fingerprint, state, started_at, untold) VALUES ('bt_1', 'ingest', 'a', 'f', 'running', 0, 1)`); },
  recommendation: (db, at) => {
    db.prepare(`INSERT INTO recommendations (id, lead_key, action, reason, urgency, state, created_at, expires_at, seq)
      VALUES ('rc_1', ?, '', '', 'low', 'open', 0, ?, 1)`).run(lead(db), at);
  },
  schedule: (db, at) => { db.prepare(`INSERT INTO schedules (name, expression, zone, next_at) VALUES ('backup', '30 1 * * *', 'UTC', ?)`).run(at); },
  message: (db, at) => {
    db.exec(`INSERT OR REPLACE INTO workspace (name, value) VALUES ('live', 'now')`);
    message(db, { state: 'approved', due: at, claimed: null });
  },
  claim: (db, at) => { message(db, { state: 'approved', due: 0, claimed: at }); },
  send: (db, at) => {
    db.prepare(`INSERT INTO sends (key, message, lead_key, channel, mailbox, state, at, lease_token, lease_until) VALUES (hex(randomblob(8)), 'ms_1', 1, 'email', 'm', 'sending', 0, 't', ?)`).run(at);
  },
  absence: (db, at) => { db.prepare(`INSERT INTO absences (member, since, until) VALUES ('mia', 0, ?)`).run(at); },
  clock: (db) => { db.exec(`INSERT OR REPLACE INTO workspace (name, value) VALUES ('last_tick', '${NOW + DAY_MS}')`); },
  handover: (db, at) => { db.prepare(`INSERT OR REPLACE INTO workspace (name, value) VALUES ('handover_at', ?)`).run(String(at)); },
  retraining: (db, at) => { db.prepare(`INSERT OR REPLACE INTO workspace (name, value) VALUES ('retrain_at', ?)`).run(String(at)); },
  notice: (db) => {
    db.exec(`INSERT OR REPLACE INTO workspace (name, value) VALUES ('handover_seen', '5')`);
    db.exec(`INSERT INTO notifications (id, lead_key, kind, title, text, urgency, created_at, seq) VALUES ('nt_1', NULL, 'error', '', '', 'low', 6, 1)`);
  },
  unmatched: (db) => {
    db.exec(`INSERT OR REPLACE INTO workspace (name, value) VALUES ('unmatched', '0')`);
    lead(db);
  },
  revaluing: (db) => { db.exec(`INSERT OR REPLACE INTO workspace (name, value) VALUES ('revaluing', '2:0')`); },
};
const lead = (db: Database): number | bigint =>
  db.prepare(`INSERT INTO leads (id, origin, created_at, recorded_at) VALUES ('ld_' || hex(randomblob(8)), 'manual', 0, 0)`).run().lastInsertRowid;
const job = (db: Database, state: string, runAt: number, leaseUntil: number | null): void => {
  db.prepare(`INSERT INTO jobs (id, kind, dedupe_key, priority, state, run_at, energy, reason, created_at, seq, lease_until)
    VALUES (:state, 'follow_up', :state, 0, :state, :runAt, 0, '', 0, 1, :leaseUntil)`).run({ state, runAt, leaseUntil });
};
const message = (db: Database, { state, due, claimed }: { readonly state: string; readonly due: number; readonly claimed: number | null }): void => {
  db.prepare(`INSERT INTO messages (id, lead_key, direction, channel, state, subject, body, created_at, seq, due_at, claim_until)
    VALUES ('ms_' || hex(randomblob(8)), ?, 'out', 'email', ?, '', '', 0, 1, ?, ?)`).run(lead(db), state, due, claimed);
};
/** These have no moment: they are due while they are there. */
const TIMELESS: readonly DueKind[] = ['unread', 'untold', 'unmatched', 'revaluing', 'clock', 'notice'];

interface Bell { readonly db: Database; readonly env: Record<string, string>; readonly path: string; readonly dir: string }
/** A workspace in which nothing is due: rules stored, a schedule that runs later. */
const workspace = async (): Promise<Bell> => {
  const dir = mkdtempSync(join(tmpdir(), 'salesos-bell-'));
  const path = join(dir, 'data/salesos/default/salesos.db');
  const db = await openDatabase({ path, durability: 'normal' });
  onTestFinished(() => { db.close(); rmSync(dir, { recursive: true, force: true }); });
  const playbook = join(dir, 'data/salesos/default/playbook.yaml');
  writeFileSync(playbook, 'business: {}\n');
  utimesSync(playbook, 1_700_000_000, 1_700_000_000.123);
  db.prepare(`INSERT INTO workspace (name, value) VALUES ('playbook_file', ?), ('playbook_for', ?)`)
    .run(fileStamp(statSync(playbook)), surroundingsStamp(RULES_ID, undefined, undefined));
  db.prepare(`INSERT INTO schedules (name, expression, zone, next_at) VALUES ('later', '0 8 * * *', 'UTC', ?)`).run(NOW + 1000);
  return { db, dir, path, env: { XDG_DATA_HOME: join(dir, 'data'), XDG_CONFIG_HOME: join(dir, 'config') } };
};
/** What a full tick sees. */
const whatIsDue = (db: Database, now: number): readonly string[] =>
  Object.entries(db.prepare<[{ now: number }], Record<string, number>>(WHAT_IS_DUE).get({ now }) ?? {}).filter(([, isDue]) => isDue === 1).map(([kind]) => kind);

test('silent when nothing is due, whether or not another process has the file open', async () => {
  const { db, env } = await workspace();
  expect(whatIsDue(db, NOW)).toEqual([]);
  expect(nothingDue(env, NOW, open)).toBe(true);
  db.close();
  expect(nothingDue(env, NOW, open)).toBe(true);
});

for (const kind of DUE_KINDS) {
  test(`rings for ${kind}, from its moment on`, async () => {
    const { db, env } = await workspace();
    MAKE[kind](db, NOW);
    expect(whatIsDue(db, NOW)).toEqual([kind]);
    expect(nothingDue(env, NOW, open)).toBe(false);
    const isTimeless = TIMELESS.includes(kind);
    expect(nothingDue(env, NOW - 1, open)).toBe(!isTimeless);
    expect(whatIsDue(db, NOW - 1)).toEqual(isTimeless ? [kind] : []);
  });
}

test('the doorbell is silent exactly when the list of a full tick is empty', async () => {
  const { db, env } = await workspace();
  const setup = fc.array(fc.tuple(fc.constantFrom(...DUE_KINDS), fc.integer({ min: -2, max: 2 })), { maxLength: 4 });
  await fc.assert(fc.property(setup, (wanted) => {
    db.exec('BEGIN');
    for (const [kind, offset] of new Map(wanted)) MAKE[kind](db, NOW + offset);
    db.exec('COMMIT');
    expect(nothingDue(env, NOW, open)).toBe(whatIsDue(db, NOW).length === 0);
    for (const table of ['sends', 'messages', 'jobs', 'approvals', 'recommendations', 'absences', 'batches', 'notifications', 'leads']) db.exec(`DELETE FROM ${table}`);
    db.exec(`DELETE FROM schedules WHERE name = 'backup'`);
    db.exec(`DELETE FROM workspace WHERE name IN ('revaluing', 'unmatched', 'last_tick', 'handover_at', 'handover_seen', 'live')`);
  }), { numRuns: 60 });
});

test('rings while no schedule was written down', async () => {
  const { db, env } = await workspace();
  db.exec('DELETE FROM schedules');
  expect(whatIsDue(db, NOW)).toEqual(['schedule']);
  expect(nothingDue(env, NOW, open)).toBe(false);
});

test('rings when the playbook was touched, or is not there', async () => {
  const { env, dir } = await workspace();
  const playbook = join(dir, 'data/salesos/default/playbook.yaml');
  utimesSync(playbook, 1_700_000_000, 1_700_000_001);
  expect(nothingDue(env, NOW, open)).toBe(false);
  utimesSync(playbook, 1_700_000_000, 1_700_000_000.123);
  expect(nothingDue(env, NOW, open)).toBe(true);
  rmSync(playbook);
  expect(nothingDue(env, NOW, open)).toBe(false);
});

test('rings when settings changed that the rules depend on, or the program itself', async () => {
  const { db, env, dir } = await workspace();
  const config = join(dir, 'data/salesos/default/config.yaml');
  writeFileSync(config, 'zone: Europe/Berlin\n');
  expect(nothingDue(env, NOW, open)).toBe(false);
  const store = db.prepare(`UPDATE workspace SET value = ? WHERE name = 'playbook_for'`);
  store.run(surroundingsStamp(RULES_ID, statSync(config), undefined));
  expect(nothingDue(env, NOW, open)).toBe(true);
  store.run(surroundingsStamp('0.0.0', statSync(config), undefined));
  expect(nothingDue(env, NOW, open)).toBe(false);
});

test('any doubt rings', async () => {
  const { db, env, path, dir } = await workspace();
  expect(nothingDue({}, NOW, open)).toBe(false);
  expect(nothingDue({ ...env, SALESOS_WORKSPACE: '../default' }, NOW, open)).toBe(false);
  expect(nothingDue({ ...env, SALESOS_WORKSPACE: 'other' }, NOW, open)).toBe(false);
  expect(nothingDue({ SALESOS_DB: path }, NOW, open)).toBe(true);
  expect(nothingDue({ SALESOS_DB: join(dir, 'none.db') }, NOW, open)).toBe(false);
  // The person's own settings may name another workspace.
  mkdirSync(join(dir, 'config/salesos'), { recursive: true });
  const settings = join(dir, 'config/salesos/config.yaml');
  writeFileSync(settings, 'workspace: other\n');
  const named = { ...env, SALESOS_WORKSPACE: 'default' };
  db.prepare(`UPDATE workspace SET value = ? WHERE name = 'playbook_for'`).run(surroundingsStamp(RULES_ID, undefined, statSync(settings)));
  expect(nothingDue(env, NOW, open)).toBe(false);
  expect(nothingDue(named, NOW, open)).toBe(true);
  db.close();
  writeFileSync(path, 'no database');
  expect(nothingDue({ SALESOS_DB: path }, NOW, open)).toBe(false);
});

test('is silent beside a writer: a lock of another process is no doubt', async () => {
  const { db, env } = await workspace();
  db.exec('BEGIN IMMEDIATE');
  db.exec(`INSERT INTO absences (member, since, until) VALUES ('mia', 0, ${NOW})`);
  expect(nothingDue(env, NOW, open)).toBe(true);
  db.exec('COMMIT');
  expect(nothingDue(env, NOW, open)).toBe(false);
});

/** Small tables of the workspace, a row per member or schedule: reading them whole is the plan. */
const SMALL = /absences|CONSTANT ROW|SCAN schedules$/;

test('every question is answered by an index, at any size', () => {
  const { db } = testStore();
  // With `:now` in it for the questions that have none.
  const planOf = (text: string): readonly string[] =>
    db.prepare<[{ now: number }], { detail: string }>(`EXPLAIN QUERY PLAN ${text}, :now`).all({ now: NOW }).map(({ detail }) => detail);
  const indexes: Readonly<Partial<Record<DueKind, string>>> = {
    unread: 'leads_unread', untold: 'batches_untold', alarm: 'leads_wake', job: 'jobs_due', lease: 'jobs_leased', approval: 'approvals_open',
    recommendation: 'recommendations_open', schedule: 'schedules_due', revaluing: 'sqlite_autoindex_workspace_1',
  };
  for (const kind of DUE_KINDS) {
    const plan = planOf(`SELECT ${DUE[kind]}`);
    const index = indexes[kind];
    if (index !== undefined) expect(plan.some((line) => line.includes(index)), `${kind}: ${plan.join(' / ')}`).toBe(true);
  }
  const reads = planOf(IS_ANYTHING_DUE).filter((line) => /^(SCAN|SEARCH)/.test(line));
  expect(reads.length).toBeGreaterThan(DUE_KINDS.length - 1);
  for (const line of reads) expect(/USING ((COVERING )?INDEX|INTEGER PRIMARY KEY)/.test(line) || SMALL.test(line), line).toBe(true);
});

test('after a full tick the doorbell is silent until the next thing is due', async () => {
  const box = sandbox();
  const now = new Date(NOW).toISOString();
  expect((await box.run('init', { now })).code).toBe(0);
  expect(nothingDue(box.env, NOW, open)).toBe(false);
  expect((await box.run('tick', { now })).code).toBe(0);
  expect(nothingDue(box.env, NOW, open)).toBe(true);
  const db = new SqliteDatabase(join(box.dir, 'data/salesos/default/salesos.db'), { readonly: true });
  const nextAt = db.prepare<[], number>('SELECT min(next_at) FROM schedules').pluck().get() ?? 0;
  db.close();
  expect(nothingDue(box.env, nextAt - 1, open)).toBe(true);
  expect(nothingDue(box.env, nextAt, open)).toBe(false);
});
