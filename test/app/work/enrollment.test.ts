import { describe, expect, it } from 'vitest';
import { act } from '../../../src/app/ledger/act.ts';
import { human } from '../../../src/app/ledger/ledger.ts';
import { stopEnrollment } from '../../../src/app/engage/enrollment-act.ts';
import { readEnrollments } from '../../../src/app/work/enrollment.ts';
import { answerApprovals, readApprovals } from '../../../src/app/work/approval.ts';
import { setMode } from '../../../src/app/work/mode.ts';
import { answerTodo, readTodo } from '../../../src/app/work/todo.ts';
import { runJobs } from '../../../src/app/work/worker.ts';
import { DAY_MS, HOUR_MS } from '../../../src/core/base/instant.ts';
import type { OwnPayloads } from '../../../src/core/ledger/event.ts';
import { giveLead, type TestContext, testContext } from '../../support/context.ts';
import { rulesWith } from '../../support/rules.ts';
import { verifyLeads } from '../../support/verified.ts';

const MONDAY = Date.UTC(2026, 2, 2, 10);
const rules = rulesWith({ business: { name: 'Acme', product: 'Rocket' }, jobs: { by_status: { contacted: ['nurture'], qualified: [], interested: [], ready_to_close: ['close_deal'] } } });

/** Bob, who wrote, is in the nurture cadence. */
const enrolled = async (): Promise<{ context: TestContext; key: number }> => {
  const context = testContext({ now: MONDAY, rules });
  await setMode(context, 'autopilot');
  const key = await giveLead(context, { id: 'ld_bob', fields: { name: 'Bob', email: 'bob@corp.test' }, events: [{ type: 'email_replied', history: false }] });
  await runJobs(context);
  context.clock.set(MONDAY + HOUR_MS);
  return { context, key };
};
const seen = async (context: TestContext): Promise<readonly string[]> =>
  (await readEnrollments(context, { state: 'all', limit: -1 })).map(({ cadence, state, end, steps }) => `${cadence} ${end ?? state}: ${steps.map((step) => step.state).join(' ')}`);
const drafts = async (context: TestContext): Promise<readonly string[]> => (await readTodo(context, { kind: 'draft' })).map(({ title, reason }) => `${title} (${reason.split(',')[0]})`);

describe('an enrollment', () => {
  it('is planned step by step, and each draft is there to be sent on its day', async () => {
    const { context } = await enrolled();
    expect(await seen(context)).toEqual(['nurture active: approved approved approved']);
    expect(await drafts(context)).toEqual(['Send by email: How others use Rocket (step first of nurture)']);
    context.clock.set(MONDAY + 3 * DAY_MS);
    expect(await drafts(context)).toHaveLength(2);
    await verifyLeads(context);
  });

  it('is done when every step was sent by hand or left out', async () => {
    const { context } = await enrolled();
    context.clock.set(MONDAY + 8 * DAY_MS);
    for (const { id } of await readTodo(context, { kind: 'draft' })) await answerTodo(context, id, { yes: true });
    expect(await seen(context)).toEqual(['nurture done: discarded discarded discarded']);
    await verifyLeads(context);
  });

  it.each<[string, string, () => Parameters<typeof human>]>([
    ['the lead answers', 'reply', () => ['activity.logged', { kind: 'email', text: 'yes', direction: 'in' } satisfies OwnPayloads['activity.logged']] as Parameters<typeof human>],
    ['the lead moves on', 'status', () => ['status.changed', { from: 'contacted', to: 'qualified', reason: '' } satisfies OwnPayloads['status.changed']] as Parameters<typeof human>],
    ['the lead is lost', 'status', () => ['status.changed', { from: 'contacted', to: 'lost', reason: '' } satisfies OwnPayloads['status.changed']] as Parameters<typeof human>],
    ['nobody may write to the lead any more', 'suppressed', () => ['person.suppressed', { identities: [], reason: 'complained', quote: '' } satisfies OwnPayloads['person.suppressed']] as Parameters<typeof human>],
    ['a meeting is arranged', 'meeting', () => ['task.created', { id: 'tk_m', title: 'Meet', kind: 'meeting', due_at: MONDAY + DAY_MS, owner: null, deal: null, urgency: 'medium', text: '', minutes: 30 } satisfies OwnPayloads['task.created']] as Parameters<typeof human>],
  ])('ends when %s, and takes its drafts along', async (_, end, said) => {
    const { context, key } = await enrolled();
    await act(context, key, () => [human(...said())]);
    expect(await seen(context)).toEqual([`nurture ${end}: discarded discarded discarded`]);
    expect(await drafts(context)).toEqual([]);
    await verifyLeads(context);
  });

  it.each<[string, object]>([['our own mail', { kind: 'email', text: 'hi', direction: 'out' }], ['a note', { kind: 'note', text: 'hm', direction: 'out' }]])('goes on after %s', async (_, payload) => {
    const { context, key } = await enrolled();
    await act(context, key, () => [human('activity.logged', payload as OwnPayloads['activity.logged'])]);
    expect(await seen(context)).toEqual(['nurture active: approved approved approved']);
  });

  it('ends when a person says so, once', async () => {
    const { context } = await enrolled();
    const [one] = await readEnrollments(context, { state: 'active', limit: -1 });
    expect(await stopEnrollment(context, { ref: one?.id.slice(0, 5) ?? '' }, 'we spoke')).toMatchObject([{ state: 'stopped', end: 'person', reason: 'we spoke' }]);
    await expect(stopEnrollment(context, { ref: one?.id ?? '' }, '')).rejects.toMatchObject({ code: 'conflict' });
    await expect(stopEnrollment(context, { ref: 'en_none' }, '')).rejects.toMatchObject({ code: 'not_found' });
    expect(await seen(context)).toEqual(['nurture person: discarded discarded discarded']);
    await verifyLeads(context);
  });

  it('is not begun for a lead that has moved on since the job was queued, and costs nothing then', async () => {
    const context = testContext({ now: MONDAY, rules });
    await setMode(context, 'autopilot');
    const key = await giveLead(context, { id: 'ld_bob', fields: { name: 'Bob', email: 'bob@corp.test' }, events: [{ type: 'email_replied', history: false }] });
    await act(context, key, () => [human('status.changed', { from: 'contacted', to: 'interested', reason: '' })]);
    await runJobs(context);
    expect(await seen(context)).toEqual([]);
    expect(context.db.prepare(`SELECT result FROM jobs WHERE kind = 'nurture'`).pluck().get()).toBe('{"skipped":"the lead is interested now"}');
    expect(context.db.prepare(`SELECT sum(amount) FROM energy_ledger WHERE state <> 'refunded'`).pluck().get() ?? 0).toBe(0);
  });

  it('writes what was approved, all three steps, though the playbook has changed since', async () => {
    const context = testContext({ now: MONDAY, rules });
    await setMode(context, 'manual');
    await giveLead(context, { id: 'ld_bob', fields: { name: 'Bob', email: 'bob@corp.test' }, events: [{ type: 'email_replied', history: false }] });
    const rows = await readApprovals(context, { state: 'open', limit: -1 });
    expect(rows.map(({ jobKind }) => jobKind)).toEqual(['nurture']);
    expect(rows[0]?.draft).toMatch(/^--- step first, at once ---\nHow others use Rocket\n\nHi Bob,[\s\S]*\n\n--- step second, 3d later ---\n[\s\S]*\n\n--- step third, 4d later ---\n/);
    await answerApprovals(context, { rows, answer: { yes: true } });
    const changed = { ...context, rules: rulesWith({ ...{ jobs: { by_status: {} } }, templates: { nurture_1: { en: { subject: 'Other', body: 'Other words' } } } }) };
    await runJobs(changed);
    expect(context.db.prepare('SELECT subject FROM messages ORDER BY due_at').pluck().all()).toEqual(['How others use Rocket', 'What it takes to start', 'Shall we decide together?']);
    await verifyLeads(context);
  });
});
