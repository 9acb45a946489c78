import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { CHORES } from '../../../src/app/work/chores.ts';
import { enableSchedule, queueDue, readSchedules, runSchedule, showSchedule } from '../../../src/app/work/schedule.ts';
import { recoverSchedules, runSchedules } from '../../../src/app/work/schedule-run.ts';
import { DAY_MS, HOUR_MS, parseIso, toIso } from '../../../src/core/base/instant.ts';
import { claimJobs } from '../../../src/db/work/job.ts';
import { type TestContext, testContext } from '../../support/context.ts';
import { rulesWith } from '../../support/rules.ts';

const workspace = (schedule: Readonly<Record<string, string>> = {}, zone = 'Europe/Berlin'): TestContext => {
  const dir = mkdtempSync(join(tmpdir(), 'salesos-schedule-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  const off = Object.fromEntries(Object.keys(CHORES).map((name) => [name, 'off']));
  const made = testContext({ now: parseIso('2026-03-02T07:00', zone) ?? 0, rules: rulesWith({ schedule: { ...off, ...schedule } }) });
  return { ...made, zone, paths: { ...made.paths, dir } };
};
const look = (context: TestContext): Promise<number> => context.store.write((tx) => queueDue(tx, context));
const nextOf = async (context: TestContext, name: string): Promise<string> => {
  const found = (await readSchedules(context)).find((row) => row.name === name);
  return found?.nextAt == null ? 'off' : toIso(found.nextAt, context.zone);
};

describe('schedules', () => {
  it('run at their time in the zone of the workspace, once', async () => {
    const context = workspace({ cleanup: '0 8 * * *' });
    expect(await look(context)).toBe(0);
    expect(await nextOf(context, 'cleanup')).toBe('2026-03-02T08:00:00+01:00');
    context.clock.advance(HOUR_MS);
    expect(await look(context)).toBe(1);
    expect(await look(context)).toBe(0);
    expect(await runSchedules(context)).toMatchObject([{ job: 'cleanup', success: true, error: null, result: { jobs: 0, notifications: 0 } }]);
    expect(await runSchedules(context)).toEqual([]);
    expect(context.db.prepare(`SELECT type FROM events WHERE lead_key IS NULL ORDER BY seq`).pluck().all()).toEqual(['job.queued', 'job.succeeded']);
  });
  it('run once for a missed stretch', async () => {
    const context = workspace({ cleanup: '0 8 * * *' });
    await look(context);
    context.clock.advance(5 * DAY_MS);
    expect(await look(context)).toBe(1);
    expect(await nextOf(context, 'cleanup')).toBe('2026-03-07T08:00:00+01:00');
  });
  it('run at most once for a slot, also when the clock is set back over it', async () => {
    const context = workspace({ cleanup: '0 8 * * *' });
    await look(context);
    context.clock.advance(2 * HOUR_MS);
    await look(context);
    await runSchedules(context);
    context.clock.advance(-2 * HOUR_MS);
    await look(context);
    context.clock.advance(2 * HOUR_MS);
    expect(await look(context)).toBe(0);
  });
  it('are on time again after a clock that ran years ahead', async () => {
    const context = workspace({ cleanup: '0 8 * * *' });
    context.clock.advance(10 * 365 * DAY_MS);
    await look(context);
    context.clock.advance(-10 * 365 * DAY_MS);
    await look(context);
    expect(await nextOf(context, 'cleanup')).toBe('2026-03-02T08:00:00+01:00');
  });
  it('follow the playbook and the switch', async () => {
    const context = workspace({ cleanup: '0 8 * * *' });
    expect((await readSchedules(context)).map(({ name }) => name)).toEqual(['cleanup']);
    expect(await enableSchedule(context, 'cleanup', false)).toMatchObject({ enabled: false, nextAt: null });
    context.clock.advance(DAY_MS);
    expect(await look(context)).toBe(0);
    const changed: TestContext = { ...context, rules: { ...context.rules, schedule: { ...context.rules.schedule, cleanup: '30 9 * * *', statistics_refresh: '0 * * * *' } } };
    await look(changed);
    expect([await nextOf(changed, 'cleanup'), await nextOf(changed, 'statistics_refresh')]).toEqual(['off', '2026-03-03T08:00:00+01:00']);
    await enableSchedule(changed, 'cleanup', true);
    expect(await nextOf(changed, 'cleanup')).toBe('2026-03-03T09:30:00+01:00');
    await expect(async () => enableSchedule(changed, 'clean_up', true)).rejects.toThrow('There is no schedule "clean_up"');
    await expect(enableSchedule(changed, 'backup', true)).rejects.toThrow('The playbook has no time for backup');
  });
  it('that fail are tried again, told, and stop no other', async () => {
    const context = workspace({ backup: '0 8 * * *', cleanup: '0 8 * * *' });
    await look(context);
    context.clock.advance(HOUR_MS);
    await look(context);
    const first = await runSchedules(context);
    expect(first.map(({ job, success }) => `${job} ${success}`).sort()).toEqual(['backup false', 'cleanup true']);
    for (let attempt = 0; attempt < 5; attempt++) { context.clock.advance(HOUR_MS); await runSchedules(context); }
    expect(context.db.prepare('SELECT state, attempts FROM jobs WHERE kind = ?').get('backup')).toEqual({ state: 'failed', attempts: context.rules.jobs.attempts });
    expect(context.db.prepare('SELECT title FROM notifications').pluck().all()).toEqual(['The schedule backup failed']);
    expect((await readSchedules(context)).find(({ name }) => name === 'backup')?.lastError).toContain('no database');
  });
  it('whose process died are done by the next', async () => {
    const context = workspace({ cleanup: '0 8 * * *' });
    await look(context);
    context.clock.advance(HOUR_MS);
    await look(context);
    await context.store.write((tx) => claimJobs(tx, { which: 'schedule', limit: 1, token: 'dead', leaseMs: 1000 }));
    expect(await runSchedules(context)).toEqual([]);
    await expect(runSchedule(context, 'cleanup')).rejects.toThrow('cleanup is running already');
    context.clock.advance(1000);
    expect(await context.store.write((tx) => recoverSchedules(tx, context))).toBe(1);
    expect(await runSchedules(context)).toMatchObject([{ job: 'cleanup', success: true }]);
  });
  it('that hang are ended, told and tried again, and hold up no other', async () => {
    const base = workspace({ cleanup: '0 8 * * *', statistics_refresh: '0 8 * * *' });
    // A chore has a signal of its own: what it writes hangs, and what the scheduler writes does not.
    let isHung = true;
    const store: TestContext['store'] = { ...base.store, write: (body, signal) => (isHung && signal !== undefined && signal !== base.signal ? new Promise(() => undefined) : base.store.write(body, signal)) };
    const context: TestContext = { ...base, store, rules: { ...base.rules, jobs: { ...base.rules.jobs, scheduleTimeoutMs: 20 } } };
    await look(context);
    context.clock.advance(HOUR_MS);
    await look(context);
    expect((await runSchedules(context)).map(({ job, success, error }) => [job, success, error]).sort()).toEqual([
      ['cleanup', false, 'it took longer than 0 s and was ended'], ['statistics_refresh', false, 'it took longer than 0 s and was ended']]);
    expect(await showSchedule(context, 'cleanup', 5)).toMatchObject({ lastError: 'it took longer than 0 s and was ended', runs: [{ state: 'queued', attempts: 1, error: 'it took longer than 0 s and was ended' }] });
    isHung = false;
    context.clock.advance(HOUR_MS);
    expect((await runSchedules(context)).map(({ success }) => success)).toEqual([true, true]);
    expect(await showSchedule(context, 'cleanup', 5)).toMatchObject({ lastError: null, runs: [{ state: 'succeeded', attempts: 2, result: { jobs: 0, notifications: 0 } }] });
  });
  it('are given back when a signal ends them', async () => {
    const base = workspace({ cleanup: '0 8 * * *' });
    const stopping = new AbortController();
    const context: TestContext = { ...base, signal: stopping.signal };
    await look(context);
    context.clock.advance(HOUR_MS);
    await look(context);
    const store: TestContext['store'] = { ...base.store, write: (body, signal) => { if (signal !== undefined && signal !== stopping.signal) stopping.abort('signal'); return base.store.write(body, signal); } };
    await expect(runSchedules({ ...context, store })).rejects.toThrow();
    expect(base.db.prepare('SELECT state, attempts FROM jobs').all()).toEqual([{ state: 'queued', attempts: 0 }]);
    expect(await runSchedules(base)).toMatchObject([{ job: 'cleanup', success: true }]);
  });
  it.each(['daily_review', 'inactivity_check', 'statistics_refresh', 'expire_recommendations', 'cleanup', 'health_check'])('%s does its work on an empty workspace', async (name) => {
    expect(await runSchedule(workspace(), name)).toMatchObject({ success: true, job: name, error: null });
  });
  it('clean up in parts, between which others write, and only what is over for 90 days and is no lead\'s', async () => {
    const context = workspace();
    const old = context.clock.now() - 91 * DAY_MS;
    const job = context.db.prepare(`INSERT INTO jobs (id, lead_key, kind, dedupe_key, priority, state, run_at, energy, reason, created_at, finished_at, seq) VALUES (?, NULL, 'x', ?, 0, ?, 0, 0, '', 0, ?, 0)`);
    const notice = context.db.prepare(`INSERT INTO notifications (id, lead_key, kind, title, text, urgency, created_at, read_at, seq) VALUES (?, NULL, 'error', '', '', 'low', 0, ?, 0)`);
    for (let at = 0; at < 450; at++) { job.run(`jb_${at}`, `${at}`, 'succeeded', old); notice.run(`nt_${at}`, old); }
    job.run('jb_new', 'new', 'succeeded', old + 2 * DAY_MS);
    job.run('jb_open', 'open', 'queued', null);
    notice.run('nt_new', null);
    let writes = 0;
    const counted: TestContext = { ...context, store: { ...context.store, write: (body, signal) => { writes++; return context.store.write(body, signal); } } };
    expect(await CHORES.cleanup?.run(counted, () => undefined)).toEqual({ jobs: 450, notifications: 450 });
    expect(writes).toBeGreaterThanOrEqual(4);
    expect(context.db.prepare('SELECT id FROM jobs UNION ALL SELECT id FROM notifications ORDER BY 1').pluck().all()).toEqual(['jb_new', 'jb_open', 'nt_new']);
  });
  it('look at the statistics of one table at a time', async () => {
    const context = workspace();
    const insert = context.db.prepare('INSERT INTO erasures VALUES (?, 0)');
    const insertSuppression = context.db.prepare(`INSERT INTO suppressions VALUES ('email', ?, 'refused', 'x', 0, 1)`);
    for (let at = 0; at < 1000; at++) { insert.run(`${at}`); insertSuppression.run(`${at}@x.example`); }
    let writes = 0;
    const counted: TestContext = { ...context, store: { ...context.store, write: (body, signal) => { writes++; return context.store.write(body, signal); } } };
    const { tables } = await CHORES.statistics_refresh?.run(counted, () => undefined) ?? {};
    expect(tables).toBe(writes);
    expect(context.db.prepare(`SELECT DISTINCT tbl FROM sqlite_stat1 WHERE tbl IN ('erasures', 'suppressions') ORDER BY 1`).pluck().all()).toEqual(['erasures', 'suppressions']);
    expect(await CHORES.statistics_refresh?.run(counted, () => undefined)).toMatchObject({ tables: 0 });
  });
});
