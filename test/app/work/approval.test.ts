import { describe, expect, it } from 'vitest';
import { act } from '../../../src/app/ledger/act.ts';
import { answerApprovals, readApprovals, selectApprovals } from '../../../src/app/work/approval.ts';
import { evaluateLeads } from '../../../src/app/ledger/evaluate.ts';
import { expireApprovals } from '../../../src/app/work/expiry.ts';
import { human } from '../../../src/app/ledger/ledger.ts';
import { readMode, setLeadMode, setMode } from '../../../src/app/work/mode.ts';
import { readQueue } from '../../../src/app/work/queue.ts';
import { answerTodo, readTodo } from '../../../src/app/work/todo.ts';
import { runJobs } from '../../../src/app/work/worker.ts';
import { DAY_MS, HOUR_MS } from '../../../src/core/base/instant.ts';
import type { Mode } from '../../../src/core/ledger/event.ts';
import { giveLead, type TestContext, testContext } from '../../support/context.ts';
import { rulesWith } from '../../support/rules.ts';
import { verifyLeads } from '../../support/verified.ts';

const YES = { yes: true } as const;
const fresh = (type: string) => ({ type, history: false });
/** A lead whose demo request makes it interested: its job is book_meeting. */
const giveInterested = (context: TestContext, id = 'ld_anna'): Promise<number> =>
  giveLead(context, { id, fields: { name: `Anna ${id}`, email: `${id}@lab.test`, company: 'Lab' }, events: [fresh('demo_requested')] });
/** A lead who was in touch: its job is follow_up. */
const giveContacted = (context: TestContext, id = 'ld_bob'): Promise<number> => giveLead(context, { id, fields: { name: 'Bob', email: `${id}@corp.test` }, events: [fresh('email_replied')] });
const inMode = async (mode: Mode): Promise<TestContext> => {
  const context = testContext({ rules: rulesWith({ jobs: { per_minute: 100 } }) });
  await setMode(context, mode);
  return context;
};
const waiting = async (context: TestContext): Promise<readonly string[]> =>
  (await readApprovals(context, { state: 'open', limit: -1 })).map(({ kind, jobKind, risk }) => `${kind} ${jobKind} ${risk}`);
const jobs = async (context: TestContext): Promise<readonly string[]> => (await readQueue(context, { state: 'all', limit: -1 })).map(({ kind, state }) => `${kind} ${state}`).sort();

describe('modes', () => {
  it('manual: what reaches a person is a suggestion with a draft, and never expires', async () => {
    const context = await inMode('manual');
    await giveContacted(context);
    await runJobs(context);
    expect(await waiting(context)).toEqual(['suggestion follow_up low']);
    const [row] = await readApprovals(context, { state: 'open', limit: 1 });
    expect(row?.draft).toContain('Hi Bob');
    expect(row?.expiresAt).toBeNull();
    expect(await jobs(context)).toEqual(['follow_up waiting']);
    await verifyLeads(context);
  });
  it('hybrid: low risk runs, high risk waits', async () => {
    const context = await inMode('hybrid');
    await giveContacted(context);
    await giveInterested(context);
    await runJobs(context);
    expect(await jobs(context)).toEqual(['book_meeting waiting', 'follow_up succeeded']);
    expect(await waiting(context)).toEqual(['approval book_meeting high']);
  });
  it('autopilot: all runs', async () => {
    const context = await inMode('autopilot');
    await giveInterested(context);
    await runJobs(context);
    expect(await jobs(context)).toEqual(['book_meeting succeeded']);
    expect(context.db.prepare('SELECT state, body FROM messages').get()).toMatchObject({ state: 'approved', body: expect.stringContaining('2026-03-02') });
    await verifyLeads(context);
  });
  it('hold when a job begins, too: what was queued to run by itself is asked about once the mode says so, once', async () => {
    const context = await inMode('autopilot');
    await giveInterested(context);
    await setMode(context, 'hybrid');
    expect(await runJobs(context)).toMatchObject({ claimed: 1, succeeded: 0, cancelled: 1 });
    expect(await jobs(context)).toEqual(['book_meeting cancelled', 'book_meeting waiting']);
    expect(await waiting(context)).toEqual(['approval book_meeting high']);
    expect(await runJobs(context)).toMatchObject({ claimed: 0 });
    expect(context.db.prepare('SELECT count(*) FROM messages').pluck().get()).toBe(0);
    await answerApprovals(context, { rows: await selectApprovals(context, { query: { state: 'open', limit: -1 } }), answer: YES });
    await setMode(context, 'manual');
    expect(await runJobs(context)).toMatchObject({ claimed: 1, succeeded: 1 });
    await verifyLeads(context);
  });
  it('let a person run by hand what is queued, in whatever mode', async () => {
    const context = await inMode('autopilot');
    await giveInterested(context);
    await setMode(context, 'manual');
    const [job] = await readQueue(context, { state: 'open', limit: 1 });
    expect(await runJobs(context, { id: job?.id ?? '' })).toMatchObject({ claimed: 1, succeeded: 1 });
  });
  it('a lead may have its own, before that of the workspace', async () => {
    const context = await inMode('autopilot');
    await giveLead(context, { id: 'ld_x', fields: { name: 'Xaver', email: 'x@x.test' } });
    expect(await setLeadMode(context, 'ld_x', 'manual')).toEqual({ from: null, to: 'manual', lead: 'ld_x', changed: true });
    expect(await setLeadMode(context, 'ld_x', 'manual')).toMatchObject({ changed: false });
    expect(await readMode(context)).toMatchObject({ mode: 'autopilot', leads: [{ id: 'ld_x', mode: 'manual' }], leadCount: 1 });
    await setLeadMode(context, 'ld_x', null);
    expect((await readMode(context)).leadCount).toBe(0);
    await verifyLeads(context);
  });
});

describe('approvals', () => {
  it('a yes lets the job run, once', async () => {
    const context = await inMode('hybrid');
    await giveInterested(context);
    const rows = await selectApprovals(context, { query: { state: 'open', limit: -1 } });
    expect(await answerApprovals(context, { rows, answer: YES })).toMatchObject([{ answer: 'approved', jobKind: 'book_meeting', leadId: 'ld_anna' }]);
    await expect(answerApprovals(context, { rows, answer: YES })).rejects.toThrow('is approved already');
    expect(await runJobs(context)).toMatchObject({ succeeded: 1 });
    expect(await waiting(context)).toEqual([]);
    await verifyLeads(context);
  });
  it('a no cancels the job', async () => {
    const context = await inMode('hybrid');
    await giveInterested(context);
    const rows = await selectApprovals(context, { query: { state: 'open', limit: -1 } });
    await answerApprovals(context, { rows, answer: { yes: false, reason: 'wrong person' } });
    await runJobs(context);
    expect((await readQueue(context, { state: 'all', limit: 1 }))[0]).toMatchObject({ state: 'cancelled', error: 'rejected: wrong person' });
    await verifyLeads(context);
  });
  it('all of a kind at once, named by kind', async () => {
    const context = await inMode('hybrid');
    for (const id of ['ld_a', 'ld_b', 'ld_c']) await giveInterested(context, id);
    expect(await selectApprovals(context, { query: { jobKind: 'close_deal', state: 'open', limit: -1 } })).toEqual([]);
    const rows = await selectApprovals(context, { query: { jobKind: 'book_meeting', state: 'open', limit: -1 } });
    expect(await answerApprovals(context, { rows, answer: YES })).toHaveLength(3);
    expect(await runJobs(context)).toMatchObject({ succeeded: 3 });
  });
  it('expires after 72 hours, not a moment before, and cancels its job', async () => {
    const context = await inMode('hybrid');
    await giveInterested(context);
    context.clock.advance(72 * HOUR_MS - 1);
    expect(await expireApprovals(context)).toBe(0);
    context.clock.advance(1);
    const rows = await selectApprovals(context, { query: { state: 'open', limit: -1 } });
    await expect(answerApprovals(context, { rows, answer: YES })).rejects.toThrow('has expired');
    expect(await expireApprovals(context)).toBe(1);
    expect((await readQueue(context, { state: 'all', limit: 1 }))[0]).toMatchObject({ state: 'cancelled', error: 'approval_expired' });
    expect(await expireApprovals(context)).toBe(0);
    await verifyLeads(context);
  });
  it('asks again when there is news after the question expired, and not before', async () => {
    const context = await inMode('hybrid');
    const key = await giveInterested(context);
    context.clock.advance(72 * HOUR_MS);
    await expireApprovals(context);
    await context.store.write((tx) => { evaluateLeads(tx, context, [key]); });
    expect(await waiting(context)).toEqual([]);
    await act(context, key, () => [human('activity.logged', { kind: 'call', text: 'asked for dates', direction: 'in' })]);
    expect(await waiting(context)).toEqual(['approval book_meeting high']);
    expect(await jobs(context)).toEqual(['book_meeting cancelled', 'book_meeting waiting']);
    await verifyLeads(context);
  });
});

describe('todo', () => {
  it('holds what waits in one list, the most urgent first, and each answer ends its item', async () => {
    const context = await inMode('hybrid');
    await giveContacted(context);
    await giveInterested(context);
    await runJobs(context);
    const items = await readTodo(context);
    expect(items.map(({ kind, urgency }) => `${kind} ${urgency}`)).toEqual(['approval high', 'draft low']);
    const [approval, draft] = items;
    expect(await answerTodo(context, approval?.id ?? '', YES)).toMatchObject({ what: 'book_meeting approved' });
    expect(await answerTodo(context, draft?.id ?? '', YES)).toMatchObject({ what: 'sent by you, and logged' });
    expect(await readTodo(context)).toEqual([]);
    expect(context.db.prepare(`SELECT count(*) FROM events WHERE type = 'activity.logged'`).pluck().get()).toBe(1);
    await runJobs(context);
    expect((await readTodo(context)).map(({ kind }) => kind)).toEqual(['draft']);
    // It is a Sunday: the task to offer the meeting is due when the team is next at work.
    context.clock.advance(DAY_MS);
    const after = await readTodo(context);
    expect(after.map(({ kind }) => kind)).toEqual(['task', 'draft']);
    for (const { id } of after) await answerTodo(context, id, { yes: false, reason: 'skipped' });
    expect(await readTodo(context)).toEqual([]);
    await expect(answerTodo(context, 'zz_1', YES)).rejects.toThrow('Nothing to do matches "zz_1"');
    await verifyLeads(context);
  });
  it('an approval near its end is critical', async () => {
    const context = await inMode('hybrid');
    await giveInterested(context);
    context.clock.advance(49 * HOUR_MS);
    expect((await readTodo(context))[0]).toMatchObject({ urgency: 'critical', kind: 'approval' });
  });
});
