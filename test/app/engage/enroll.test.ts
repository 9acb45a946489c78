import { describe, expect, it } from 'vitest';
import { enroll, foreseeEnrolling } from '../../../src/app/engage/enroll.ts';
import { pauseEnrollment, resumeEnrollment, stopEnrollment } from '../../../src/app/engage/enrollment-act.ts';
import { act } from '../../../src/app/ledger/act.ts';
import { evaluateDue } from '../../../src/app/ledger/evaluate.ts';
import { human } from '../../../src/app/ledger/ledger.ts';
import { undoBatch } from '../../../src/app/ledger/undo.ts';
import { answerTodo, readTodo } from '../../../src/app/work/todo.ts';
import { readEnrollments } from '../../../src/app/work/enrollment.ts';
import { DAY_MS, HOUR_MS, toIso } from '../../../src/core/base/instant.ts';
import { giveEvents, giveLead, type TestContext, testContext } from '../../support/context.ts';
import { rulesWith } from '../../support/rules.ts';
import { verifyLeads } from '../../support/verified.ts';

const MONDAY = Date.UTC(2026, 2, 2, 10);
const mail = (body: string, more: object = {}): object => ({ en: { subject: 'Hello', body, ...more } });
const rules = rulesWith({
  templates: { a: mail('Hi {{ first_name }}'), b: mail('Again, {{ first_name }}'), c: mail('Your plan: {{ attributes.Plan }}'), text: mail('Hi', { channel: 'sms' }) },
  cadences: {
    cold: { steps: [{ id: 'one', template: 'a' }, { id: 'two', template: 'b', wait: '2bd' }, { id: 'three', template: 'a', wait: '3d' }] },
    branch: { steps: [{ id: 'one', template: 'a' }, { id: 'hot', template: 'b', wait: '1d', when: { score: { from: 90 } } }, { id: 'all', template: 'a', wait: '1d' }] },
    plan: { steps: [{ id: 'one', template: 'c' }] }, by_sms: { steps: [{ id: 'one', template: 'text' }] },
  },
});

const workspace = async (): Promise<{ context: TestContext; ann: number; ben: number }> => {
  const context = testContext({ now: MONDAY, rules });
  const ann = await giveLead(context, { id: 'ld_ann', fields: { name: 'Ann', email: 'ann@lab.test' } });
  const ben = await giveLead(context, { id: 'ld_ben', fields: { name: 'Ben', email: 'ben@corp.test' }, attributes: { Plan: 'pro' } });
  return { context, ann, ben };
};
const both = { leads: ['ld_ann', 'ld_ben'], again: false };
const one = { leads: ['ld_ann'], again: false };
const seen = async (context: TestContext): Promise<readonly string[]> => (await readEnrollments(context, { state: 'all', limit: -1 })).map(({ leadId, cadence, end, state, occurrence, steps }) =>
  `${leadId} ${cadence} ${occurrence} ${end ?? state}: ${steps.map((step) => `${step.state} ${toIso(step.dueAt, 'UTC').slice(5, 16)}`).join(', ')}`).sort();
const states = async (context: TestContext): Promise<readonly string[]> => (await seen(context)).map((line) => line.replace(/ \d\d-\d\dT\d\d:\d\d/g, ''));
const sendNext = async (context: TestContext): Promise<void> => {
  const [draft] = await readTodo(context, { kind: 'draft' });
  await answerTodo(context, draft?.id ?? '', { yes: true });
};
const tick = async (context: TestContext, at: number): Promise<void> => {
  context.clock.set(at);
  await evaluateDue(context);
};

describe('enrolling', () => {
  it('plans every step, business days and all, and drafts it', async () => {
    const { context } = await workspace();
    expect(await enroll(context, { ...both, cadence: 'cold' })).toMatchObject([{ leadId: 'ld_ann', reason: null }, { leadId: 'ld_ben', reason: null }]);
    // Wednesday is two business days after Monday; three days later is a Saturday, so Monday.
    expect(await seen(context)).toEqual(['ann', 'ben'].map((name) => `ld_${name} cold 1 active: approved 03-02T10:00, approved 03-04T10:00, approved 03-09T09:00`));
    await verifyLeads(context);
  });

  it('tells before what it would do, and does just that', async () => {
    const { context, ben } = await workspace();
    await act(context, ben, () => [human('status.changed', { from: 'new', to: 'lost', reason: '' })]);
    const foreseen = await foreseeEnrolling(context, { ...both, cadence: 'cold' });
    expect(await seen(context)).toEqual([]);
    expect(foreseen).toEqual(await enroll(context, { ...both, cadence: 'cold' }));
    expect(foreseen.map(({ reason }) => reason)).toEqual([null, 'the lead is lost']);
  });

  it('is of nobody twice, and once more only by --again', async () => {
    const { context } = await workspace();
    await enroll(context, { ...one, cadence: 'cold' });
    const again = async (isAgain: boolean) => (await enroll(context, { leads: ['ld_ann'], again: isAgain, cadence: 'cold' }))[0]?.reason;
    expect(await again(true)).toMatch(/^in it already: en_/);
    await stopEnrollment(context, { ref: 'ld_ann' }, '');
    expect(await again(false)).toBe('was in it before (once): --again sends every step once more');
    expect(await again(true)).toBeNull();
    expect(await states(context)).toEqual(['ld_ann cold 1 person: discarded, discarded, discarded', 'ld_ann cold 2 active: approved, approved, approved']);
    await verifyLeads(context);
  });

  it('leaves out whom a value or an address is missing, and enrols the others', async () => {
    const { context } = await workspace();
    expect((await enroll(context, { ...both, cadence: 'plan' })).map(({ reason }) => reason)).toEqual(['template c (en) needs {{ attributes.Plan }}, and nothing is known for it', null]);
    expect((await enroll(context, { ...both, cadence: 'by_sms' })).map(({ reason }) => reason)).toEqual(['no address for step one (sms)', 'no address for step one (sms)']);
    await expect(enroll(context, { ...both, cadence: 'none' })).rejects.toMatchObject({ code: 'not_found' });
  });

  it('leaves out whom a text would reach as a pile of messages', async () => {
    const long = rulesWith({ templates: { long: mail(`Hi {{ first_name }} ${'a'.repeat(3000)}`, { channel: 'sms' }), short: mail('Hi {{ first_name }} 🚀', { channel: 'sms' }) }, cadences: { long: { steps: [{ id: 'one', template: 'long' }] }, short: { steps: [{ id: 'one', template: 'short' }] } } });
    const context = testContext({ now: MONDAY, rules: long });
    await giveLead(context, { id: 'ld_ann', fields: { name: 'Ann', phone: '+4915112345678' } });
    expect(await foreseeEnrolling(context, { ...one, cadence: 'long' })).toMatchObject([{ enrollment: null, reason: 'step one would be sent as 20 messages' }]);
    expect(await enroll(context, { ...one, cadence: 'long' })).toMatchObject([{ enrollment: null }]);
    expect(await enroll(context, { ...one, cadence: 'short' })).toMatchObject([{ reason: null }]);
  });

  it('is taken back whole by one undo', async () => {
    const { context } = await workspace();
    await enroll(context, { ...both, cadence: 'cold' });
    await undoBatch(context, undefined);
    expect(await seen(context)).toEqual([]);
    expect(await readTodo(context, { kind: 'draft' })).toEqual([]);
    expect((await enroll(context, { ...both, cadence: 'cold' })).map(({ reason }) => reason)).toEqual([null, null]);
    await verifyLeads(context);
  });

  it('cut off and run again is one act, and one undo takes both parts back', async () => {
    const context = testContext({ now: MONDAY, rules });
    const leads = Array.from({ length: 60 }, (_, at) => `ld_p${at}`);
    for (const id of leads) await giveLead(context, { id, fields: { name: id, email: `${id}@lab.test` } });
    const killed = new AbortController();
    await expect(enroll({ ...context, signal: killed.signal }, { leads, again: false, cadence: 'cold' }, () => killed.abort())).rejects.toMatchObject({ code: 'cancelled' });
    expect(await seen(context)).toHaveLength(25);
    await enroll(context, { leads: ['ld_p59'], again: false, cadence: 'cold' });
    const again = await enroll(context, { leads, again: false, cadence: 'cold' });
    expect(again.filter(({ enrollment }) => enrollment !== null)).toHaveLength(34);
    const batches = context.db.prepare(`SELECT id, state, cursor FROM batches ORDER BY key`).all() as { id: string; state: string; cursor: number }[];
    expect(batches.map(({ state, cursor }) => [state, cursor])).toEqual([['finished', 59 * 4], ['finished', 4]]);
    await undoBatch(context, batches[0]?.id);
    expect(await states(context)).toEqual(['ld_p59 cold 1 active: approved, approved, approved']);
    await verifyLeads(context);
  }, 60_000);

  it('finds leads by a filter', async () => {
    const { context } = await workspace();
    const enrolled = await enroll(context, { leads: [], where: { field: 'attributes.Plan', is: 'pro' }, again: false, cadence: 'cold' });
    expect(enrolled.map(({ leadId }) => leadId)).toEqual(['ld_ben']);
  });
});

describe('an enrollment', () => {
  it('counts each wait from when the step before it went out', async () => {
    const { context } = await workspace();
    await enroll(context, { ...one, cadence: 'cold' });
    context.clock.set(MONDAY + 3 * DAY_MS);
    await sendNext(context);
    // Sent on Thursday: two business days later is Monday, three days after that Thursday.
    expect(await seen(context)).toEqual(['ld_ann cold 1 active: discarded 03-02T10:00, approved 03-09T10:00, approved 03-12T10:00']);
    await verifyLeads(context);
  });

  it('leaves a step out whose condition does not hold when it is due, and goes on', async () => {
    const { context } = await workspace();
    await enroll(context, { ...one, cadence: 'branch' });
    context.clock.set(MONDAY + HOUR_MS);
    await sendNext(context);
    expect(await states(context)).toEqual(['ld_ann branch 1 active: discarded, approved, approved']);
    await tick(context, MONDAY + DAY_MS + 2 * HOUR_MS);
    expect(await seen(context)).toEqual(['ld_ann branch 1 active: discarded 03-02T10:00, discarded 03-03T11:00, approved 03-04T11:00']);
    await verifyLeads(context);
  });

  it('does not end with the first contact that it makes itself, but with a lead that is lost', async () => {
    const { context, ann } = await workspace();
    await enroll(context, { ...one, cadence: 'cold' });
    await act(context, ann, () => [human('status.changed', { from: 'new', to: 'contacted', reason: '' })]);
    expect(await states(context)).toEqual(['ld_ann cold 1 active: approved, approved, approved']);
    await act(context, ann, () => [human('status.changed', { from: 'contacted', to: 'disqualified', reason: '' })]);
    expect(await states(context)).toEqual(['ld_ann cold 1 status: discarded, discarded, discarded']);
  });

  it.each([['reply', 'email_replied', {}], ['bounce', 'email_bounced', { permanent: true }]] as const)('ends at once by a %s', async (end, type, metadata) => {
    const { context, ann } = await workspace();
    await enroll(context, { ...one, cadence: 'cold' });
    context.clock.set(MONDAY + HOUR_MS);
    await giveEvents(context, ann, [{ type, history: false, metadata }]);
    expect(await states(context)).toEqual([`ld_ann cold 1 ${end}: discarded, discarded, discarded`]);
    await verifyLeads(context);
  });

  it('goes on after a mail that may yet arrive, and after the answer of a machine', async () => {
    const { context, ann } = await workspace();
    await enroll(context, { ...one, cadence: 'cold' });
    context.clock.set(MONDAY + HOUR_MS);
    await giveEvents(context, ann, [{ type: 'email_bounced', history: false, metadata: { permanent: false } }, { type: 'email_auto_replied', history: false }]);
    expect(await states(context)).toEqual(['ld_ann cold 1 active: approved, approved, approved']);
  });
});

describe('a pause', () => {
  it('ends by itself on its day, and what was due meanwhile is due then', async () => {
    const { context } = await workspace();
    await enroll(context, { ...one, cadence: 'cold' });
    const until = MONDAY + 7 * DAY_MS;
    expect(await pauseEnrollment(context, { ref: 'ld_ann' }, { until, reason: 'on holiday' })).toMatchObject([{ state: 'paused', pausedUntil: until, reason: 'on holiday' }]);
    await tick(context, until - 1);
    expect(await states(context)).toEqual(['ld_ann cold 1 paused: approved, approved, approved']);
    await tick(context, until);
    expect(await seen(context)).toEqual(['ld_ann cold 1 active: approved 03-09T10:00, approved 03-11T10:00, approved 03-16T09:00']);
    await verifyLeads(context);
  });

  it('ends when a person says so, and not before', async () => {
    const { context } = await workspace();
    await enroll(context, { ...one, cadence: 'cold' });
    await expect(resumeEnrollment(context, { ref: 'ld_ann' })).rejects.toMatchObject({ code: 'conflict' });
    await expect(pauseEnrollment(context, { ref: 'ld_ann' }, { until: MONDAY, reason: '' })).rejects.toMatchObject({ code: 'invalid' });
    await pauseEnrollment(context, { ref: 'ld_ann' }, { until: null, reason: '' });
    await tick(context, MONDAY + 30 * DAY_MS);
    expect(await states(context)).toEqual(['ld_ann cold 1 paused: approved, approved, approved']);
    await resumeEnrollment(context, { ref: 'ld_ann' });
    expect((await seen(context))[0]).toMatch(/^ld_ann cold 1 active: approved 04-01T10:00/);
    await verifyLeads(context);
  });

  it('is ended by a reply like any other', async () => {
    const { context, ann } = await workspace();
    await enroll(context, { ...one, cadence: 'cold' });
    await pauseEnrollment(context, { ref: 'ld_ann' }, { until: null, reason: '' });
    await act(context, ann, () => [human('activity.logged', { kind: 'email', text: 'yes', direction: 'in' })]);
    expect(await states(context)).toEqual(['ld_ann cold 1 reply: discarded, discarded, discarded']);
    await expect(pauseEnrollment(context, { ref: 'ld_ann' }, { until: null, reason: '' })).rejects.toMatchObject({ code: 'not_found' });
  });
});
