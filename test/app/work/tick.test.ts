import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { tick } from '../../../src/app/work/tick.ts';
import { enterTick, leaveTick } from '../../../src/app/work/tick-lock.ts';
import { DAY_MS, HOUR_MS } from '../../../src/core/base/instant.ts';
import { setSetting } from '../../../src/db/workspace.ts';
import { type GivenEvent, giveLead, type TestContext, testContext } from '../../support/context.ts';
import { rulesWith } from '../../support/rules.ts';
import { verifyLeads } from '../../support/verified.ts';

const workspace = (playbook: object = {}): TestContext => {
  const dir = mkdtempSync(join(tmpdir(), 'salesos-tick-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  const made = testContext({ rules: rulesWith({ schedule: { backup: 'off' }, ...playbook }) });
  return { ...made, paths: { ...made.paths, dir } };
};
const heard = (daysAgo: number): readonly GivenEvent[] => [{ type: 'email_replied', daysAgo }];
const giveMany = async (context: TestContext, n: number, events: readonly GivenEvent[] = []): Promise<void> => {
  for (let index = 0; index < n; index++) await giveLead(context, { id: `ld_${String(index).padStart(3, '0')}`, fields: { name: `Lead ${index}`, email: `l${index}@x${index}.test` }, events });
};
const unread = (context: TestContext): unknown[] => context.db.prepare(`SELECT title FROM notifications WHERE kind = 'inactivity' AND read_at IS NULL ORDER BY title`).pluck().all();

describe('inactivity', () => {
  it('is said once, lead by lead, while they are few, with a draft for each', async () => {
    const context = workspace();
    await giveMany(context, 2);
    context.clock.advance(14 * DAY_MS - 1);
    expect((await tick(context)).inactivity).toEqual({ warning: 0, critical: 0 });
    context.clock.advance(1);
    expect((await tick(context)).inactivity).toEqual({ warning: 0, critical: 2 });
    expect(unread(context)).toEqual(['Lead 0 has been silent for 14 days', 'Lead 1 has been silent for 14 days']);
    expect(context.db.prepare('SELECT subject FROM messages').pluck().all()).toEqual(['Still on your list?', 'Still on your list?']);
    context.clock.advance(DAY_MS);
    expect((await tick(context)).inactivity).toEqual({ warning: 0, critical: 0 });
    await verifyLeads(context);
  });
  it('becomes one notice with a count when there are more, and drafts for the best only', async () => {
    const context = workspace({ inactivity: { group_over: 3, drafts: 2 } });
    await giveMany(context, 5);
    await giveLead(context, { id: 'ld_best', fields: { name: 'Best', title: 'CEO', email: 'best@lab.test', company: 'Lab' }, events: heard(0) });
    context.clock.advance(15 * DAY_MS);
    expect((await tick(context)).inactivity).toEqual({ warning: 0, critical: 6 });
    expect(unread(context)).toEqual(['6 leads went silent (critical)']);
    expect(context.db.prepare('SELECT l.id FROM messages m JOIN leads l ON l.key = m.lead_key ORDER BY l.id').pluck().all()).toEqual(['ld_000', 'ld_best']);
    await verifyLeads(context);
  });
});

describe('tick', () => {
  it('does nothing the second time', async () => {
    const context = workspace();
    await giveLead(context, { id: 'ld_a', fields: { name: 'Anna', email: 'a@lab.test' }, events: [{ type: 'email_replied', history: false }] });
    expect((await tick(context)).jobs).toMatchObject({ claimed: 1, succeeded: 1 });
    const before = context.db.prepare('SELECT max(seq) FROM events').pluck().get();
    expect(await tick(context)).toMatchObject({ evaluated: 0, schedules: [], jobs: { claimed: 0 }, expired: { leads: 0 }, skipped: false });
    expect(context.db.prepare('SELECT max(seq) FROM events').pluck().get()).toBe(before);
  });
  it('brings back members whose absence is over', async () => {
    const context = workspace();
    context.db.prepare('INSERT INTO absences (member, since, until) VALUES (?, ?, ?)').run('me', context.clock.now(), context.clock.now() + HOUR_MS);
    expect((await tick(context)).expired.absences).toBe(0);
    context.clock.advance(HOUR_MS);
    expect((await tick(context)).expired.absences).toBe(1);
    expect((await tick(context)).expired.absences).toBe(0);
  });
  it('expires recommendations at their time', async () => {
    const context = workspace();
    await giveMany(context, 1);
    context.clock.advance(14 * DAY_MS);
    await tick(context);
    context.clock.advance(7 * DAY_MS - 1);
    expect((await tick(context)).expired.recommendations).toBe(0);
    context.clock.advance(1);
    expect((await tick(context)).expired.recommendations).toBe(1);
    await verifyLeads(context);
  });
});

describe('the tick lock', () => {
  it('is held by a live process only, and given back by its holder only', async () => {
    const { store, signal, clock } = workspace();
    const token = await enterTick(store, signal);
    expect(token).toBeDefined();
    await leaveTick(store, 'another');
    const hold = (pid: number): Promise<void> => store.write((tx) => { setSetting(tx, 'ticking', `${pid} token ${tx.now}`); });
    await hold(process.ppid);
    expect(await enterTick(store, signal)).toBeUndefined();
    await hold(2 ** 30);
    expect(await enterTick(store, signal)).toBeDefined();
    await hold(process.ppid);
    clock.advance(HOUR_MS);
    expect(await enterTick(store, signal)).toBeDefined();
  });
});

describe('a clock that ran ahead', () => {
  it('leaves no alarm behind that is too late', async () => {
    const [context, never] = [workspace(), workspace()];
    for (const one of [context, never]) await giveMany(one, 3, heard(0));
    const alarms = (one: TestContext): unknown[] => one.db.prepare('SELECT wake_at FROM leads ORDER BY id').pluck().all();
    await tick(never);
    context.clock.advance(400 * DAY_MS);
    await tick(context);
    expect(alarms(context)).not.toEqual(alarms(never));
    context.clock.advance(-400 * DAY_MS);
    await tick(context);
    const now = context.clock.now();
    for (const at of alarms(context)) expect(at).toBeLessThanOrEqual(now + 31 * DAY_MS);
    expect(context.db.prepare('SELECT max(evaluated_at) FROM leads').pluck().get()).toBe(now);
    await verifyLeads(context);
    expect((await tick(context)).expired.leads).toBe(0);
  });
});
