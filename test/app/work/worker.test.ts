import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { actIn } from '../../../src/app/ledger/act.ts';
import { readBudget, readBudgetHistory, refillBudget, setBudget } from '../../../src/app/work/budget.ts';
import { human } from '../../../src/app/ledger/ledger.ts';
import { payFor } from '../../../src/app/work/energy.ts';
import { whileHeld } from '../../../src/app/work/heartbeat.ts';
import { setMode } from '../../../src/app/work/mode.ts';
import { cancelJob, readQueue, readQueueStatistics, retryJobs, runQueue, showJob } from '../../../src/app/work/queue.ts';
import { settleWork } from '../../../src/app/work/settlement.ts';
import { recoverLeases, runJobs } from '../../../src/app/work/worker.ts';
import { HOUR_MS, MINUTE_MS } from '../../../src/core/base/instant.ts';
import type { OwnPayloads } from '../../../src/core/ledger/event.ts';
import type { Rules } from '../../../src/core/playbook/rules.ts';
import { refillBudgetOf } from '../../../src/db/work/energy.ts';
import { claimJobs, insertWorkspaceJob, noteProgress } from '../../../src/db/work/job.ts';
import { clearSetting, setSetting } from '../../../src/db/workspace.ts';
import { giveLead, type TestContext, testContext as contextWith } from '../../support/context.ts';
import { rulesWith } from '../../support/rules.ts';
import { verifyLeads } from '../../support/verified.ts';

type Queued = OwnPayloads['job.queued'];

/** Rules under which no status queues a job, so that only those of the test are there. */
const quiet = (playbook: object = {}): Rules => { const rules = rulesWith(playbook); return { ...rules, jobs: { ...rules.jobs, byStatus: {} } }; };
const testContext = ({ now, rules = quiet() }: { readonly now?: number; readonly rules?: Rules } = {}): TestContext =>
  contextWith({ rules, ...(now !== undefined && { now }) });

/** Queues a job for a lead. */
const giveJob = (context: TestContext, leadKey: number, id: string, patch: Partial<Queued> = {}): Promise<unknown> =>
  context.store.write((tx) => {
    actIn(tx, context, leadKey, () => [human('job.queued', {
      id, kind: 'qualify', dedupe_key: `test:${id}`, priority: 0, run_at: tx.now, energy: 0, waits_for: 'nothing', reason: 'test', ...patch,
    })]);
  });
const states = async (context: TestContext): Promise<Record<string, string>> =>
  Object.fromEntries((await readQueue(context, { state: 'all', limit: -1 })).map(({ id, state, error }) => [id, error === null ? state : `${state} ${error.split(':')[0] ?? ''}`]));
const claim = (context: TestContext, limit = 10) =>
  context.store.write((tx) => claimJobs(tx, { which: 'lead', limit, token: tx.newId('ls'), leaseMs: context.rules.jobs.leaseMs }));
const manyLeads = async (context: TestContext, n: number): Promise<number[]> => {
  const keys: number[] = [];
  for (let index = 0; index < n; index++) keys.push(await giveLead(context, { id: `ld_${index}`, fields: { name: `Lead ${index}`, email: `l${index}@x${index}.test` } }));
  return keys;
};
const noTemplates = (): Rules => ({ ...quiet(), templates: [] });

describe('the queue', () => {
  it('does due jobs by priority, then age, and closes each with what it decided in the ledger', async () => {
    const context = testContext();
    const [a = 0, b = 0, c = 0] = await manyLeads(context, 3);
    await giveJob(context, a, 'jb_a', { priority: 1 });
    await giveJob(context, b, 'jb_b', { priority: 5 });
    await giveJob(context, c, 'jb_c', { run_at: context.clock.now() + HOUR_MS });
    expect((await claim(context, 1)).map(({ id }) => id)).toEqual(['jb_b']);
    expect(await runJobs(context)).toMatchObject({ claimed: 1, succeeded: 1 });
    expect(await states(context)).toEqual({ jb_a: 'succeeded', jb_b: 'running', jb_c: 'queued' });
    expect(context.db.prepare(`SELECT title, rule FROM tasks WHERE lead_key = ?`).get(a)).toEqual({ title: 'Ask Lead 0 about budget, authority, need, timeline', rule: 'job.qualify' });
    await verifyLeads(context);
  });

  it('never takes two jobs of one lead at a time, and fills the round with others', async () => {
    const context = testContext();
    const [a = 0, b = 0] = await manyLeads(context, 2);
    for (const [lead, id] of [[a, 'jb_1'], [a, 'jb_2'], [a, 'jb_3'], [b, 'jb_4']] as const) await giveJob(context, lead, id);
    expect((await claim(context)).map(({ id }) => id)).toEqual(['jb_1', 'jb_4']);
    expect(await claim(context)).toEqual([]);
  });

  it('starts no more than the rate a minute, over all runs', async () => {
    const context = testContext({ rules: quiet({ jobs: { per_minute: 3 } }) });
    const keys = await manyLeads(context, 5);
    for (const key of keys) await giveJob(context, key, `jb_${key}`);
    expect((await runJobs(context)).claimed).toBe(3);
    expect((await runJobs(context)).claimed).toBe(0);
    context.clock.advance(MINUTE_MS);
    expect((await runJobs(context)).claimed).toBe(2);
  });

  it('tries a failing job again with a growing delay, then keeps it with its error', async () => {
    const context = testContext();
    const [a = 0] = await manyLeads(context, 1);
    await giveJob(context, a, 'jb_x', { kind: 'no_such_kind' });
    const waits: number[] = [];
    for (let attempt = 1; attempt < context.rules.jobs.attempts; attempt++) {
      expect(await runJobs(context)).toMatchObject({ claimed: 1, retried: 1 });
      const [job] = await readQueue(context, { limit: 1 });
      expect(job).toMatchObject({ state: 'queued', attempts: attempt, lastError: 'internal: this version does not know how to do no_such_kind' });
      waits.push((job?.runAt ?? 0) - context.clock.now());
      expect((await runJobs(context)).claimed).toBe(0);
      context.clock.set(job?.runAt ?? 0);
    }
    expect(waits).toEqual([...waits].sort((x, y) => x - y));
    expect(await runJobs(context)).toMatchObject({ claimed: 1, failed: 1 });
    expect(await states(context)).toEqual({ jb_x: 'failed internal' });
    expect(context.db.prepare(`SELECT kind, title FROM notifications WHERE lead_key = ?`).all(a)).toEqual([{ kind: 'error', title: 'no_such_kind failed' }]);
    await verifyLeads(context);
  });

  it('buries at once what trying again cannot help, and retries it with all attempts when it is told to', async () => {
    const context = testContext({ rules: noTemplates() });
    await setMode(context, 'autopilot');
    const [a = 0] = await manyLeads(context, 1);
    await giveJob(context, a, 'jb_f', { kind: 'follow_up' });
    expect(await runJobs(context)).toMatchObject({ failed: 1, retried: 0 });
    expect(await states(context)).toEqual({ jb_f: 'failed config' });
    const repaired: TestContext = { ...context, rules: quiet() };
    expect((await retryJobs(repaired, { refs: ['jb_f'] })).retried).toHaveLength(1);
    expect(await runJobs(repaired)).toMatchObject({ succeeded: 1 });
    await expect(retryJobs(repaired, { refs: ['jb_f'] })).rejects.toThrow('jb_f is succeeded: only a failed job is retried');
    await verifyLeads(repaired);
  });

  it('puts a job back whose process died, and settles it only for who holds the lease', async () => {
    const context = testContext();
    const [a = 0] = await manyLeads(context, 1);
    await giveJob(context, a, 'jb_a');
    const [stale] = await claim(context);
    expect((await runJobs(context)).claimed).toBe(0);
    context.clock.advance(context.rules.jobs.leaseMs);
    expect(await context.store.write((tx) => recoverLeases(tx, context).map(({ settled }) => settled))).toEqual(['retried']);
    if (!stale) throw new Error('nothing was claimed');
    const late = await context.store.write((tx) => settleWork(tx, context, { job: stale, work: () => { throw new Error('must not matter'); }, isByHand: false }).settled);
    expect(late).toBe('lost');
    expect(await runJobs(context)).toMatchObject({ claimed: 1, succeeded: 1 });
    const [job] = await readQueue(context, { state: 'all', limit: 1 });
    expect(job).toMatchObject({ state: 'succeeded', attempts: 2 });
    expect(context.db.prepare(`SELECT count(*) FROM events WHERE type = 'job.succeeded'`).pluck().get()).toBe(1);
  });

  it('makes a dead letter of a job that kills its process every time', async () => {
    const context = testContext();
    const [a = 0] = await manyLeads(context, 1);
    await giveJob(context, a, 'jb_a');
    for (let attempt = 0; attempt < context.rules.jobs.attempts; attempt++) {
      expect(await claim(context)).toHaveLength(1);
      context.clock.advance(context.rules.jobs.leaseMs);
      await context.store.write((tx) => { recoverLeases(tx, context); });
    }
    expect(await states(context)).toEqual({ jb_a: 'failed lease_expired' });
    await verifyLeads(context);
  });

  it('takes a lease back that a clock which ran ahead has given', async () => {
    const context = testContext();
    const [a = 0] = await manyLeads(context, 1);
    await giveJob(context, a, 'jb_a');
    const now = context.clock.now();
    context.clock.set(now + 10 * 365 * 24 * HOUR_MS);
    await claim(context);
    context.clock.set(now);
    await context.store.write((tx) => { recoverLeases(tx, context); });
    expect(await states(context)).toEqual({ jb_a: 'queued' });
  });

  it('writes nothing for a job that was cancelled while it ran', async () => {
    const context = testContext();
    const [a = 0] = await manyLeads(context, 1);
    await giveJob(context, a, 'jb_a', { energy: 5 });
    const [job] = await claim(context);
    await cancelJob(context, 'jb_a', 'by hand');
    if (!job) throw new Error('nothing was claimed');
    expect(await context.store.write((tx) => settleWork(tx, context, { job, work: () => ({ effects: [], result: {} }), isByHand: false }).settled)).toBe('lost');
    expect(await states(context)).toEqual({ jb_a: 'cancelled by hand' });
    await verifyLeads(context);
  });

  it('cancels the work of a lead that was removed', async () => {
    const context = testContext();
    const [a = 0] = await manyLeads(context, 1);
    await giveJob(context, a, 'jb_a');
    await context.store.write((tx) => { actIn(tx, context, a, () => [human('lead.removed', { reason: 'test' })]); });
    await runJobs(context);
    expect(await states(context)).toEqual({ jb_a: 'cancelled lead_removed' });
  });

  it('starts nothing while work is stopped, by row or by file', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'salesos-stop-'));
    onTestFinished(() => rmSync(dir, { recursive: true }));
    const made = testContext();
    const context: TestContext = { ...made, paths: { ...made.paths, stop: join(dir, 'stop') } };
    const [a = 0] = await manyLeads(context, 1);
    await giveJob(context, a, 'jb_a');
    await context.store.write((tx) => setSetting(tx, 'stopped', '2026-03-01T08:00:00Z'));
    expect((await runJobs(context)).claimed).toBe(0);
    await expect(runQueue(context, 'jb_a')).rejects.toThrow('jb_a cannot start now');
    await context.store.write((tx) => clearSetting(tx, 'stopped'));
    writeFileSync(context.paths.stop, '');
    expect((await runJobs(context)).claimed).toBe(0);
    rmSync(context.paths.stop);
    expect((await runJobs(context)).claimed).toBe(1);
  });
});

describe('what went wrong', () => {
  it('is kept for every attempt with its time, over a retry by hand', async () => {
    const context = testContext({ rules: quiet({ jobs: { attempts: 2 } }) });
    const [a = 0] = await manyLeads(context, 1);
    await giveJob(context, a, 'jb_x', { kind: 'no_such_kind' });
    const times: number[] = [];
    for (let attempt = 0; attempt < 4; attempt++) {
      const job = await showJob(context, 'jb_x');
      if (job.state === 'failed') await retryJobs(context, { refs: ['jb_x'] });
      else context.clock.set(job.runAt);
      times.push(context.clock.now());
      await runJobs(context);
      context.clock.advance(HOUR_MS);
    }
    const errors = JSON.parse((await showJob(context, 'jb_x')).errors) as { attempt: number; at: number; error: string }[];
    expect(errors.map(({ attempt }) => attempt)).toEqual([1, 2, 1, 2]);
    expect(errors.map(({ at }) => at)).toEqual(times);
    for (const { error } of errors) expect(error).toBe('internal: this version does not know how to do no_such_kind');
  });

  it('is no attempt where a signal came before it began', async () => {
    const context = testContext();
    const [a = 0] = await manyLeads(context, 1);
    await giveJob(context, a, 'jb_a');
    const controller = new AbortController();
    const store: TestContext['store'] = { ...context.store, read: (body, signal) => { controller.abort(); return context.store.read(body, signal); } };
    await expect(runJobs({ ...context, store, signal: controller.signal })).rejects.toThrow();
    expect(await showJob(context, 'jb_a')).toMatchObject({ state: 'queued', attempts: 0, errors: '[]' });
    expect(await runJobs(context)).toMatchObject({ succeeded: 1 });
  });
});

describe('how many at once', () => {
  it('is limited by kind, over all claims, and others go on', async () => {
    const context = testContext();
    const keys = await manyLeads(context, 6);
    for (const [index, key] of keys.entries()) await giveJob(context, key, `jb_${index}`, { kind: index < 4 ? 'follow_up' : 'qualify', priority: index < 4 ? 9 : 1 });
    const take = (limit: number) => context.store.write((tx) =>
      claimJobs(tx, { which: 'lead', limit, token: tx.newId('ls'), leaseMs: 1000, concurrency: { follow_up: 2 } }).map(({ id }) => id));
    expect(await take(3)).toEqual(['jb_0', 'jb_1', 'jb_4']);
    expect(await take(3)).toEqual(['jb_5']);
    const one = await context.store.write((tx) => claimJobs(tx, { which: { id: 'jb_2' }, limit: 1, token: 'x', leaseMs: 1000, concurrency: { follow_up: 2 } }));
    expect(one).toEqual([]);
  });

  it('is one for a lead, in the order of its jobs, whatever runs beside it', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.record({ lead: fc.nat(2), priority: fc.nat(2), end: fc.boolean() }), { minLength: 1, maxLength: 12 }), async (given) => {
      const context = testContext();
      const leads = await manyLeads(context, 3);
      for (const [index, { lead, priority }] of given.entries()) await giveJob(context, leads[lead] ?? 0, `jb_${index}`, { priority });
      const held: Awaited<ReturnType<typeof claim>> = [];
      const order: string[] = [];
      for (let round = 0; order.length < given.length || held.length > 0; round++) {
        const taken = await claim(context, 2);
        held.push(...taken);
        order.push(...taken.map(({ id }) => id));
        expect(new Set(held.map(({ leadKey }) => leadKey)).size).toBe(held.length);
        // Some end at once, some while others have begun.
        const ended = given[round % given.length]?.end || taken.length === 0 ? held.shift() : undefined;
        if (ended) await context.store.write((tx) => settleWork(tx, context, { job: ended, work: () => ({ effects: [], result: {} }), isByHand: false }).settled);
      }
      for (const lead of [0, 1, 2]) {
        const own = given.map((job, index) => ({ ...job, id: `jb_${index}` })).filter((job) => job.lead === lead);
        const wanted = own.toSorted((a, b) => b.priority - a.priority).map(({ id }) => id);
        expect(order.filter((id) => own.some((job) => job.id === id))).toEqual(wanted);
      }
    }), { numRuns: 15 });
  });
});

describe('work that lasts', () => {
  it('says how far it is, keeps its lease, and notices when it is called off', async () => {
    const context = testContext();
    await context.store.write((tx) => insertWorkspaceJob(tx, { id: 'jb_w', kind: 'backup', dedupeKey: 'w', runAt: tx.now, rule: 'job.backup', reason: 'test', seq: 1 }));
    const [job] = await context.store.write((tx) => claimJobs(tx, { which: 'schedule', limit: 1, token: 't', leaseMs: MINUTE_MS }));
    if (!job) throw new Error('nothing was claimed');
    context.clock.advance(MINUTE_MS - 1);
    const note = () => context.store.write((tx) => noteProgress(tx, job, { progress: { done: 3, total: 9 }, leaseMs: MINUTE_MS }));
    expect(await note()).toBe(true);
    expect(await showJob(context, 'jb_w')).toMatchObject({ progress: '{"done":3,"total":9}', leaseUntil: context.clock.now() + MINUTE_MS });
    expect((await cancelJob(context, 'jb_w', 'enough')).state).toBe('cancelled');
    expect(await note()).toBe(false);
    const outcome = await whileHeld(context, { job, leaseMs: MINUTE_MS }, ({ signal }) => new Promise<string>((_done, fail) => {
      signal.addEventListener('abort', () => fail(new Error('told to stop')));
    }));
    expect(outcome).toBeUndefined();
  });
});

describe('a reservation', () => {
  it('does not outlive a job that was called off while it ran', async () => {
    const context = testContext();
    const [a = 0] = await manyLeads(context, 1);
    await giveJob(context, a, 'jb_a', { energy: 5 });
    await context.store.write((tx) => payFor(tx, context, { id: 'jb_a', energy: 5, kind: 'qualify' }));
    await claim(context);
    await context.store.write((tx) => { actIn(tx, context, a, () => [human('job.cancelled', { id: 'jb_a', reason: 'replaced' })]); });
    expect(await readBudget(context)).toMatchObject({ reserved: 5 });
    await context.store.write((tx) => { recoverLeases(tx, context); });
    expect(await readBudget(context)).toMatchObject({ reserved: 0, left: 100 });
  });
});

describe('statistics', () => {
  it('count by kind and state, and tell waiting from working', async () => {
    const context = testContext();
    const keys = await manyLeads(context, 4);
    for (const [index, key] of keys.entries()) await giveJob(context, key, `jb_${index}`, { kind: index === 3 ? 'no_such_kind' : 'qualify', run_at: context.clock.now() + (index === 2 ? HOUR_MS : 0) });
    context.clock.advance(10 * MINUTE_MS);
    await runJobs(context);
    const { all, kinds, days } = await readQueueStatistics(context, 3);
    expect(all).toMatchObject({ queued: 2, succeeded: 2, failed: 0, successRate: 1, waitMedianMs: 10 * MINUTE_MS, waitLongestMs: 10 * MINUTE_MS });
    expect(kinds.map(({ kind, succeeded, queued, successRate }) => [kind, succeeded, queued, successRate])).toEqual([['qualify', 2, 1, 1], ['no_such_kind', 0, 1, null]]);
    expect(days.map(({ succeeded }) => succeeded)).toEqual([0, 0, 2]);
  });
});

describe('energy', () => {
  const kinds = { energy: 40, kind: 'qualify' };

  it('is reserved, spent, never overdrawn; what it does not cover fails and is told once a day', async () => {
    const context = testContext();
    const keys = await manyLeads(context, 4);
    for (const key of keys) await giveJob(context, key, `jb_${key}`, kinds);
    expect(await runJobs(context)).toMatchObject({ claimed: 4, succeeded: 2, failed: 2 });
    expect(await readBudget(context)).toMatchObject({ left: 20, spent: 80, reserved: 0, isLow: true });
    expect(Object.values(await states(context)).sort()).toEqual(['failed insufficient_budget', 'failed insufficient_budget', 'succeeded', 'succeeded']);
    expect(context.db.prepare('SELECT kind, count(*) AS n FROM notifications WHERE lead_key IS NULL GROUP BY kind ORDER BY kind').all())
      .toEqual([{ kind: 'budget_empty', n: 1 }, { kind: 'budget_low', n: 1 }]);
    await verifyLeads(context);
  });

  it('is paid on every way to a job, in coins too: all of it or nothing', async () => {
    const context = testContext({ rules: quiet({ jobs: { coins: { qualify: 60 } }, budget: { coins_per_month: 150 } }) });
    const keys = await manyLeads(context, 3);
    for (const key of keys) await giveJob(context, key, `jb_${key}`, { kind: 'qualify', energy: 10 });
    const [first] = await readQueue(context, { limit: 1 });
    expect(await runQueue(context, first?.id)).toMatchObject({ succeeded: 1 });
    // A job that asks no model gets its coins back: what it reserved is there again for the next.
    expect(await readBudget(context)).toMatchObject({ spent: 10, reserved: 0, coins: { spent: 0, reserved: 0, left: 100, perMonth: 150 } });
    await context.store.write((tx) => { refillBudgetOf(tx, 'coins', { day: '2026-03-01', amount: -50 }); });
    expect(await runJobs(context)).toMatchObject({ claimed: 2, failed: 2 });
    expect(await readBudget(context)).toMatchObject({ spent: 10, reserved: 0, left: 90 });
    expect(Object.values(await states(context)).sort()).toEqual(['failed insufficient_budget', 'failed insufficient_budget', 'succeeded']);
    expect((await showJob(context, `jb_${keys[2]}`)).error).toContain('qualify costs 60 coins');
    expect(context.db.prepare(`SELECT title FROM notifications WHERE kind = 'budget_empty'`).pluck().all()).toEqual(['The coins of today are used up']);
  });

  it('is what a person set, over the playbook, until they give it back', async () => {
    const context = testContext();
    expect(await setBudget(context, { resource: 'energy', period: 'day', amount: 30 })).toMatchObject({ from: 100, to: 30 });
    const keys = await manyLeads(context, 2);
    for (const key of keys) await giveJob(context, key, `jb_${key}`, { ...kinds, energy: 20 });
    expect(await runJobs(context)).toMatchObject({ succeeded: 1, failed: 1 });
    expect(await setBudget(context, { resource: 'energy', period: 'day', amount: null })).toMatchObject({ from: 30, to: 100 });
    expect(await readBudget(context)).toMatchObject({ left: 80 });
    expect(await readBudgetHistory(context, 1)).toEqual([{ day: '2026-03-01', resource: 'energy', spent: 20, reserved: 0, refilled: 0, refunded: 0, jobs: 1 }]);
    await expect(setBudget(context, { resource: 'energy', period: 'week', amount: 3 })).rejects.toThrow('Energy is counted by the day.');
  });

  it('goes on after a refill and a retry', async () => {
    const context = testContext();
    const keys = await manyLeads(context, 3);
    for (const key of keys) await giveJob(context, key, `jb_${key}`, kinds);
    await runJobs(context);
    expect(await refillBudget(context)).toEqual({ added: 80, left: 100, perDay: 100 });
    expect((await retryJobs(context, { failed: true })).retried).toHaveLength(1);
    expect(await runJobs(context)).toMatchObject({ claimed: 1, succeeded: 1 });
    expect(await readBudget(context)).toMatchObject({ left: 60, spent: 120, refilled: 80 });
    expect((await refillBudget(context, 40)).left).toBe(100);
    await expect(refillBudget(context)).rejects.toThrow('Nothing to refill: 100 of 100');
  });

  it('is full again on the next local day', async () => {
    const context: TestContext = { ...testContext({ now: Date.UTC(2026, 2, 1, 22, 30) }), zone: 'Europe/Berlin' };
    const [a = 0] = await manyLeads(context, 1);
    await giveJob(context, a, 'jb_a', kinds);
    await runJobs(context);
    expect(await readBudget(context)).toMatchObject({ day: '2026-03-01', left: 60 });
    context.clock.advance(30 * MINUTE_MS);
    expect(await readBudget(context)).toMatchObject({ day: '2026-03-02', left: 100 });
  });

  it('comes back when an attempt fails, and when its process dies', async () => {
    const context = testContext({ rules: noTemplates() });
    const [a = 0, b = 0] = await manyLeads(context, 2);
    await giveJob(context, a, 'jb_a', { kind: 'follow_up', energy: 30 });
    await runJobs(context);
    expect(await readBudget(context)).toMatchObject({ left: 100 });
    await giveJob(context, b, 'jb_b', { energy: 30 });
    const signal = AbortSignal.abort();
    await expect(runJobs({ ...context, signal })).rejects.toThrow();
    expect(await readBudget(context)).toMatchObject({ left: 100, reserved: 0 });
  });

  it('is charged for the parts of full_pipeline and not twice', async () => {
    const context = testContext({ rules: rulesWith({}) });
    const [a = 0] = await manyLeads(context, 1);
    await giveJob(context, a, 'jb_full', { kind: 'full_pipeline', energy: 12 });
    expect((await runQueue(context, 'jb_full')).succeeded).toBe(1);
    expect(await readBudget(context)).toMatchObject({ left: 100 });
    const queued = await readQueue(context, { limit: -1 });
    expect(queued.map(({ kind }) => kind)).toEqual([...context.rules.jobs.byStatus.new ?? []]);
  });
});
