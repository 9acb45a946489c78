import { describe, expect, it } from 'vitest';
import { makeReview } from '../../../src/app/advise/review.ts';
import { enroll } from '../../../src/app/engage/enroll.ts';
import { pauseEnrollment, resumeEnrollment } from '../../../src/app/engage/enrollment-act.ts';
import { resolveUnknown } from '../../../src/app/engage/outbox.ts';
import { sendDue } from '../../../src/app/engage/send-loop.ts';
import { act } from '../../../src/app/ledger/act.ts';
import { evaluateDue } from '../../../src/app/ledger/evaluate.ts';
import { human } from '../../../src/app/ledger/ledger.ts';
import { readEnrollments } from '../../../src/app/work/enrollment.ts';
import { answerTodo } from '../../../src/app/work/todo.ts';
import { runJobs } from '../../../src/app/work/worker.ts';
import { byHand } from '../../../src/channels/by-hand.ts';
import { memoryChannel } from '../../../src/channels/memory.ts';
import { DAY_MS, HOUR_MS } from '../../../src/core/base/instant.ts';
import { giveEvents, giveLead, type TestContext } from '../../support/context.ts';
import { giveDraft, giveMessage, givePerson, MONDAY, outboxContext } from '../../support/outbox.ts';
import { rulesWith } from '../../support/rules.ts';
import { verifyLeads } from '../../support/verified.ts';

const mail = (body: string, more: object = {}): object => ({ en: { subject: 'Hello', body, ...more } });
const rules = rulesWith({
  templates: { a: mail('Hi'), ring: mail('Ring', { channel: 'call' }) },
  cadences: { cold: { steps: [{ id: 'one', template: 'a' }, { id: 'two', template: 'a', wait: '2d' }, { id: 'three', template: 'a', wait: '2d' }] }, ring: { steps: [{ id: 'ring', template: 'ring' }, { id: 'mail', template: 'a', wait: '2d' }] } },
});
const statuses = (context: TestContext): readonly string[] => context.db.prepare(`SELECT payload ->> 'to' || ' ' || rule FROM events WHERE type = 'status.changed' AND undone_by IS NULL ORDER BY seq`).pluck().all() as string[];
const jobs = (context: TestContext): readonly string[] => context.db.prepare(`SELECT kind || ' ' || state FROM jobs ORDER BY seq`).pluck().all() as string[];
const enrollments = async (context: TestContext): Promise<readonly string[]> => (await readEnrollments(context, { state: 'all', limit: -1 })).map(({ cadence, state, end, steps }) => `${cadence} ${end ?? state}: ${steps.map((step) => step.state).join(' ')}`);
const activity = (context: TestContext): unknown => context.db.prepare('SELECT last_activity_at FROM leads').pluck().get();

/** A tick every hour, for so many days: jobs, then what is due. */
const live = async (context: TestContext, days: number): Promise<void> => {
  const until = context.clock.now() + days * DAY_MS;
  while (context.clock.now() < until) {
    await evaluateDue(context);
    await runJobs(context);
    await sendDue(context);
    context.clock.advance(2 * HOUR_MS);
  }
};

describe('a message that went out', () => {
  it('makes a new lead contacted, moves its deal, is its last activity, and is no news for its owner', async () => {
    const context = await outboxContext({ channels: [memoryChannel('email')], rules });
    const key = await givePerson(context, 'ann');
    await act(context, key, (_, __, newId) => [human('deal.created', { id: newId('deal'), name: 'Deal', pipeline: 'sales', stage: 'in', amount_minor: null, currency: 'EUR', owner: null })]);
    await giveMessage(context, key);
    await sendDue(context);
    expect(statuses(context)).toEqual(['contacted lifecycle.first_touch']);
    expect(context.db.prepare('SELECT stage FROM deals').pluck().get()).toBe('contacted');
    expect(activity(context)).toBe(MONDAY);
    expect(context.db.prepare(`SELECT count(*) FROM notifications WHERE kind = 'status_changed'`).pluck().get()).toBe(0);
    expect(jobs(context)).toEqual(['smart_scan queued']);
    await verifyLeads(context);
  });

  it('ends its cadence where it was refused for good: what the next step says follows on what nobody got', async () => {
    const refusing = memoryChannel('email', { answer: () => ({ kind: 'rejected', reason: '554 5.7.1 Rejected as spam', suppress: false }) });
    const context = await outboxContext({ channels: [refusing], rules });
    await givePerson(context, 'ann');
    await enroll(context, { leads: ['ld_ann'], again: false, cadence: 'cold' });
    await live(context, 6);
    expect(await enrollments(context)).toEqual(['cold bounce: failed discarded discarded']);
    expect(refusing.calls).toHaveLength(1);
    await verifyLeads(context);
  });

  it.each<[string, (context: TestContext, key: number) => Promise<unknown>]>([
    ['by hand', async (context, key) => answerTodo(context, await giveDraft(context, key), { yes: true })],
    ['as a person found out', async (context, key) => {
      const id = await giveMessage(context, key);
      await sendDue(context);
      expect(statuses(context)).toEqual([]);
      await resolveUnknown(context, id, { as: 'sent', reason: 'seen' });
    }],
  ])('%s counts as well', async (_, send) => {
    const context = await outboxContext({ channels: [memoryChannel('email', { answer: () => ({ kind: 'unknown', reason: 'timeout' }) })], rules });
    await send(context, await givePerson(context, 'ann'));
    expect([statuses(context), activity(context)]).toEqual([['contacted lifecycle.first_touch'], MONDAY]);
    await verifyLeads(context);
  });

  it('that is a task of ours so far has reached nobody', async () => {
    const context = await outboxContext({ channels: [memoryChannel('email'), byHand('call')], rules });
    await giveLead(context, { id: 'ld_ann', fields: { name: 'Ann', email: 'ann@lab.test', phone: '+4930901820', zone: 'UTC' } });
    await enroll(context, { leads: ['ld_ann'], cadence: 'ring', again: false });
    await sendDue(context);
    expect([await enrollments(context), statuses(context), activity(context)]).toEqual([['ring active: sent approved'], [], null]);
    await verifyLeads(context);
  });

  it('answers who had written, unless it is the next step of a cadence', async () => {
    const context = await outboxContext({ channels: [memoryChannel('email')], rules });
    const key = await givePerson(context, 'ann');
    const isWaiting = async (): Promise<boolean> => (await makeReview(context, { refresh: true })).review.top_priorities.some(({ urgency }) => urgency === 'critical');
    await giveEvents(context, key, [{ type: 'form_submitted', history: false }]);
    await enroll(context, { leads: ['ld_ann'], cadence: 'cold', again: false });
    await sendDue(context);
    expect([await enrollments(context), await isWaiting()]).toEqual([['cold active: sent approved approved'], true]);
    context.clock.advance(DAY_MS);
    await giveMessage(context, key);
    expect(await isWaiting()).toBe(true);
    await sendDue(context);
    expect(await isWaiting()).toBe(false);
  });
});

describe('a cadence', () => {
  const twice = (context: TestContext): unknown => context.db.prepare(`SELECT count(*) FROM (SELECT 1 FROM messages WHERE state = 'sent' GROUP BY lead_key, cadence, step, occurrence HAVING count(*) > 1)`).pluck().get();

  it('of a person is all that is written to a lead, and nothing after it until something is heard of them', async () => {
    const channel = memoryChannel('email');
    const context = await outboxContext({ channels: [channel], rules });
    const key = await givePerson(context, 'ann');
    await enroll(context, { leads: ['ld_ann'], cadence: 'cold', again: false });
    await live(context, 8);
    expect([await enrollments(context), jobs(context), channel.sent.length]).toEqual([['cold done: sent sent sent'], ['smart_scan succeeded'], 3]);
    await giveEvents(context, key, [{ type: 'email_clicked', history: false }]);
    await live(context, 3);
    expect([jobs(context), channel.sent.length]).toEqual([['smart_scan succeeded', 'follow_up succeeded'], 4]);
    await live(context, 5);
    expect([channel.sent.length, twice(context)]).toEqual([4, 0]);
    await verifyLeads(context);
  }, 60_000);

  it('goes on while a visit is heard of, without a follow-up beside it; an answer ends it and has one', async () => {
    const context = await outboxContext({ channels: [memoryChannel('email')], rules });
    const key = await givePerson(context, 'ann');
    await enroll(context, { leads: ['ld_ann'], cadence: 'cold', again: false });
    await sendDue(context);
    context.clock.advance(HOUR_MS);
    await giveEvents(context, key, [{ type: 'page_visited', history: false }]);
    await act(context, key, () => [human('activity.logged', { kind: 'call', text: '', direction: 'out' })]);
    expect([await enrollments(context), jobs(context)]).toEqual([['cold active: sent approved approved'], ['smart_scan queued']]);
    await giveEvents(context, key, [{ type: 'email_replied', history: false }]);
    expect([await enrollments(context), jobs(context)]).toEqual([['cold reply: sent discarded discarded'], ['smart_scan queued', 'follow_up queued']]);
    await verifyLeads(context);
  });

  it('that a job began for a new lead is not ended by the contact that it makes, and by what comes after it is', async () => {
    const channel = memoryChannel('email');
    const own = rulesWith({ templates: { a: mail('Hi') }, cadences: { nurture: { steps: [{ id: 'one', template: 'a' }, { id: 'two', template: 'a', wait: '2d' }, { id: 'three', template: 'a', wait: '3d' }] } }, jobs: { by_status: { new: ['nurture'], contacted: ['follow_up', 'nurture'], qualified: [] } } });
    const context = await outboxContext({ channels: [channel], rules: own });
    const key = await giveLead(context, { id: 'ld_ann', fields: { name: 'Ann', email: 'ann@lab.test', zone: 'UTC' }, events: [{ type: 'page_visited', history: false }] });
    await live(context, 3);
    expect([await enrollments(context), statuses(context), jobs(context), channel.sent.length]).toEqual([['nurture active: sent sent approved'], ['contacted lifecycle.first_touch'], ['nurture succeeded'], 2]);
    await act(context, key, () => [human('status.changed', { from: 'contacted', to: 'qualified', reason: '' })]);
    expect(await enrollments(context)).toEqual(['nurture status: sent sent discarded']);
    await verifyLeads(context);
  }, 60_000);

  it('is as much a part of two leads that become one, each contacted by its own', async () => {
    const { mergeLeads } = await import('../../../src/app/lead/lead-merge.ts');
    const channel = memoryChannel('email');
    const context = await outboxContext({ channels: [channel], rules });
    await givePerson(context, 'ann');
    await givePerson(context, 'anne');
    await enroll(context, { leads: ['ld_ann'], cadence: 'cold', again: false });
    await sendDue(context);
    context.clock.advance(DAY_MS);
    await enroll(context, { leads: ['ld_anne'], cadence: 'cold', again: false });
    await sendDue(context);
    await mergeLeads(context, 'ld_ann', 'ld_anne');
    expect((await enrollments(context)).map((line) => line.slice(0, 12)).sort()).toEqual(['cold active:', 'cold merged:']);
    await live(context, 10);
    const sent = context.db.prepare(`SELECT step FROM messages WHERE state = 'sent' ORDER BY sent_at`).pluck().all();
    expect(sent).toEqual(['one', 'one', 'two', 'three']);
    await verifyLeads(context);
  }, 60_000);

  it('sends no step again that the other had, of two leads that become one', async () => {
    const { mergeLeads } = await import('../../../src/app/lead/lead-merge.ts');
    const context = await outboxContext({ channels: [memoryChannel('email')], rules });
    for (const name of ['ann', 'anne']) await givePerson(context, name);
    await enroll(context, { leads: ['ld_ann'], cadence: 'cold', again: false });
    const [slow] = await readEnrollments(context, { state: 'open', limit: -1 });
    await pauseEnrollment(context, { ref: slow?.id ?? '' }, { until: null, reason: '' });
    await enroll(context, { leads: ['ld_anne'], cadence: 'cold', again: false });
    await live(context, 3);
    await mergeLeads(context, 'ld_ann', 'ld_anne');
    await resumeEnrollment(context, { ref: slow?.id ?? '' });
    await live(context, 10);
    expect(context.db.prepare(`SELECT step FROM messages WHERE state = 'sent' ORDER BY sent_at`).pluck().all()).toEqual(['one', 'two', 'three']);
    await verifyLeads(context);
  }, 60_000);
});
