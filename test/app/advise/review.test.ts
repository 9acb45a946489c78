import { describe, expect, it } from 'vitest';
import { actIn } from '../../../src/app/ledger/act.ts';
import type { Context } from '../../../src/app/context.ts';
import { createDeal } from '../../../src/app/deal/deals.ts';
import { human } from '../../../src/app/ledger/ledger.ts';
import { completeAction, listPlans } from '../../../src/app/advise/plan.ts';
import { makeReview, resolveMember } from '../../../src/app/advise/review.ts';
import { DAY_MS, HOUR_MS } from '../../../src/core/base/instant.ts';
import { BANT_LETTERS, type BantLevel, type OwnPayloads, type OwnType } from '../../../src/core/ledger/event.ts';
import { giveLead, testContext } from '../../support/context.ts';
import { defaultRules } from '../../support/rules.ts';

const give = (context: Context, id: string, event?: { readonly type: string; readonly daysAgo?: number; readonly history?: boolean }, name = id): Promise<number> =>
  giveLead(context, {
    id: `ld_${id}`, fields: { name, email: `${id}@${id}.example`, company: `${id} GmbH` },
    events: event === undefined ? [] : [{ history: false, ...event }],
  });
const record = <T extends OwnType>(context: Context, key: number, type: T, payload: OwnPayloads[T], occurredAt?: number): Promise<unknown> =>
  context.store.write((tx) => actIn(tx, context, key, () => [human(type, payload, occurredAt === undefined ? {} : { occurredAt })]));
const answer = async (context: Context, key: number, levels: readonly BantLevel[]): Promise<void> => {
  for (const [at, level] of levels.entries()) await record(context, key, 'bant.answered', { letter: BANT_LETTERS[at] ?? 'budget', level, quote: '', source: 'test' });
};
const tops = async (context: Context): Promise<readonly string[]> =>
  (await makeReview(context, { refresh: true })).review.top_priorities.map(({ urgency, action }) => `${urgency}: ${action}`);

describe('the review of a day', () => {
  it('has nothing to say about an empty workspace, and says that', async () => {
    const { review } = await makeReview(testContext());
    expect(review).toEqual({
      date: '2026-03-01', owner: null, top_priorities: [], risks: [], quick_wins: [],
      strategic_insights: 'There is no open deal: the pipeline needs new leads, or leads need a push over the threshold.',
    });
  });

  it('puts whoever waits for an answer first, until somebody answers', async () => {
    const context = testContext();
    const anna = await give(context, 'anna', { type: 'email_replied', daysAgo: 1 }, 'Anna');
    await give(context, 'bo', { type: 'page_visited' }, 'Bo');
    expect((await tops(context))[0]).toBe('critical: Answer the reply by e-mail of Anna');
    await record(context, anna, 'activity.logged', { kind: 'note', text: 'read it', direction: 'out' });
    expect((await tops(context))[0]).toMatch(/^critical/);
    await record(context, anna, 'activity.logged', { kind: 'email', text: 'here you are', direction: 'out' }, context.clock.now() - 2 * DAY_MS);
    expect((await tops(context))[0]).toMatch(/^critical/);
    await record(context, anna, 'activity.logged', { kind: 'email', text: 'here you are', direction: 'out' });
    expect((await tops(context)).join()).not.toMatch(/critical/);
  });

  it('names what is to be done at once besides the plan, until it is done', async () => {
    const context = testContext();
    const anna = await give(context, 'anna', undefined, 'Anna');
    await record(context, anna, 'notification.raised', { id: 'nt_1', kind: 'intervention', title: 'A competitor is named', text: 'We also look at others', urgency: 'high', intervention: { type: 'alert', suggested_response: 'Ask', technique: null } });
    expect((await makeReview(context)).interventions).toMatchObject([{ id: 'nt_1', title: 'A competitor is named', leadName: 'Anna' }]);
    context.db.exec(`UPDATE notifications SET read_at = 1`);
    expect((await makeReview(context)).interventions).toEqual([]);
  });

  it('takes what came as history for no message that waits', async () => {
    const context = testContext();
    await give(context, 'anna', { type: 'email_replied', daysAgo: 5, history: true });
    expect((await tops(context)).join()).not.toMatch(/critical/);
  });

  it('asks for a meeting at BANT 75 and not at 74, and no more once there was one', async () => {
    const context = testContext();
    const at = await give(context, 'at');
    const below = await give(context, 'below');
    await answer(context, at, ['confirmed', 'confirmed', 'confirmed']);
    await answer(context, below, ['confirmed', 'confirmed', 'stated']);
    const found = await tops(context);
    expect(found.filter((line) => line.startsWith('critical'))).toEqual(['critical: Schedule a meeting with at']);
    await record(context, at, 'activity.logged', { kind: 'meeting', text: 'met', direction: 'out' });
    expect((await tops(context)).join()).not.toMatch(/critical/);
  });

  it('calls a lead hot from 70 points on', async () => {
    const context = testContext();
    await giveLead(context, {
      id: 'ld_hot', fields: { name: 'Hot', title: 'CEO', email: 'h@hot.example', company: 'Hot' },
      events: [{ type: 'demo_requested', daysAgo: 1 }, { type: 'email_replied', daysAgo: 1 }],
    });
    const [first] = (await makeReview(context)).review.top_priorities;
    expect(first).toMatchObject({ lead_id: 'ld_hot', urgency: 'high' });
    expect(first?.reasoning).toMatch(/score 75\.0/);
  });

  it('notices a deal that has stood too long, not one with a booked activity', async () => {
    const context = testContext();
    for (const id of ['rot', 'booked']) {
      await give(context, id);
      await createDeal(context, { lead: `ld_${id}`, pipeline: context.rules.pipelines[0]?.id ?? '', amount: { minor: 5000, currency: 'EUR' } });
    }
    const deal = context.db.prepare(`SELECT d.id, l.key FROM deals d JOIN leads l ON l.key = d.lead_key WHERE l.id = 'ld_booked'`).get() as { id: string; key: number };
    await record(context, deal.key, 'deal.updated', { id: deal.id, next_activity_at: context.clock.now() + 30 * DAY_MS });
    context.clock.advance(10 * DAY_MS);
    const { review } = await makeReview(context);
    expect(review.top_priorities[0]).toMatchObject({ lead_id: 'ld_rot', urgency: 'medium', action: 'Move the deal "rot GmbH" on, or close it' });
    expect(review.risks).toEqual(['The deal with rot (rot GmbH) (50 EUR) has been standing in In for 10 days.']);
    expect(review.strategic_insights).toContain('2 open deals worth 100 EUR');
  });

  it('writes a script in the language of the lead', async () => {
    const context = testContext();
    await giveLead(context, { id: 'ld_de', fields: { name: 'Jörg Groß', first_name: 'Jörg', language: 'de', email: 'j@gross.example' }, events: [{ type: 'email_replied', history: false }] });
    const [first] = (await makeReview(context)).review.top_priorities;
    expect(first?.suggested_script).toContain('Jörg');
    expect(first?.suggested_script).toMatch(/Grüße|Grüßen/);
  });

  it('keeps to the leads of one member', async () => {
    const rules = defaultRules();
    const member = rules.team.members[0];
    if (!member) throw new Error('the default team has a member');
    const context = testContext({ rules: { ...rules, team: { ...rules.team, members: [member, { ...member, id: 'kim', name: 'Kim' }] } } });
    const mine = await give(context, 'mine', { type: 'email_replied' });
    await give(context, 'nobody', { type: 'email_replied' });
    await record(context, mine, 'lead.assigned', { owner: 'kim', reason: '' });
    const { review } = await makeReview(context, { owner: 'kim' });
    expect(review).toMatchObject({ owner: 'kim', top_priorities: [{ lead_id: 'ld_mine' }] });
    expect(review.top_priorities).toHaveLength(1);
    await expect(makeReview(context, { owner: 'nobody' })).rejects.toMatchObject({ code: 'not_found' });
    expect(resolveMember(context, 'Kim')).toBe('kim');
  });
});

describe('plans', () => {
  it('are kept while nothing has happened, and for the day once something of them is done', async () => {
    const context = testContext();
    await give(context, 'anna', { type: 'email_replied' });
    const first = await makeReview(context);
    expect(await makeReview(context)).toMatchObject({ plan: first.plan, isNew: false, isCurrent: true, review: first.review });
    await completeAction(context, 1);
    await give(context, 'bo', { type: 'email_replied' });
    expect(await makeReview(context)).toMatchObject({ plan: first.plan, isNew: false, isCurrent: false, review: first.review });
    context.clock.advance(16 * HOUR_MS);
    expect((await makeReview(context)).review.date).toBe('2026-03-02');
    expect((await listPlans(context)).map(({ planDate }) => planDate)).toEqual(['2026-03-02', '2026-03-01']);
  });

  it('are made anew after news while they are empty or untouched', async () => {
    const context = testContext();
    const empty = await makeReview(context);
    expect(empty.review.top_priorities).toEqual([]);
    expect((await listPlans(context))[0]).toMatchObject({ status: 'empty' });
    await give(context, 'anna', { type: 'email_replied' });
    const one = await makeReview(context);
    expect(one).toMatchObject({ plan: empty.plan, isNew: true, review: { top_priorities: [{ lead_id: 'ld_anna' }] } });
    await give(context, 'bo', { type: 'email_replied' });
    expect((await makeReview(context)).review.top_priorities).toHaveLength(2);
    expect(await listPlans(context)).toHaveLength(1);
  });

  it('keep their id and the ticks of the actions that stay when they are made anew', async () => {
    const context = testContext();
    const anna = await give(context, 'anna', { type: 'email_replied', daysAgo: 2 });
    await give(context, 'bo', { type: 'email_replied', daysAgo: 1 });
    const { plan, review: { top_priorities: [first] } } = await makeReview(context);
    await completeAction(context, 1);
    await give(context, 'cy', { type: 'email_replied' });
    const again = await makeReview(context, { refresh: true });
    const [stored] = await listPlans(context);
    expect(stored).toMatchObject({ id: plan, status: 'in_progress' });
    expect(again.plan).toBe(plan);
    expect(stored?.done.map((number) => stored.priorities[number - 1]?.lead_id)).toEqual([first?.lead_id]);
    await record(context, anna, 'activity.logged', { kind: 'email', text: 'here you are', direction: 'out' });
    const lost = first?.lead_id === 'ld_anna';
    await makeReview(context, { refresh: true });
    expect((await listPlans(context))[0]?.done).toHaveLength(lost ? 0 : 1);
  });

  it('count what is done', async () => {
    const context = testContext();
    for (const id of ['a', 'b']) await give(context, id, { type: 'email_replied' });
    await expect(completeAction(context, 1)).rejects.toMatchObject({ code: 'not_found', hint: 'Make one: salesos review' });
    await makeReview(context);
    expect((await completeAction(context, 2)).plan).toMatchObject({ status: 'in_progress', done: [2] });
    expect(await completeAction(context, 2)).toMatchObject({ changed: false });
    expect((await completeAction(context, 1)).plan).toMatchObject({ status: 'completed', done: [1, 2] });
    await expect(completeAction(context, 3)).rejects.toMatchObject({ code: 'not_found' });
    const events = context.db.prepare(`SELECT type FROM events WHERE type LIKE 'plan.%' ORDER BY seq`).pluck().all();
    expect(events).toEqual(['plan.made', 'plan.done', 'plan.done']);
  });
});

describe('what a review asks the database', () => {
  const plans = (context: ReturnType<typeof testContext>, sql: string): string =>
    (context.db.prepare(`EXPLAIN QUERY PLAN ${sql}`).all() as { detail: string }[]).map(({ detail }) => detail).join('; ');
  it.each([
    [`SELECT seq FROM events WHERE history = 0 and type in ('email_replied', 'linkedin_replied', 'sms_replied', 'whatsapp_replied', 'message_received', 'form_submitted', 'demo_requested', 'meeting_requested', 'proposal_viewed') AND undone_by IS NULL ORDER BY seq DESC`, 'events_inbound'],
    ['SELECT key FROM leads WHERE bant IS NOT NULL AND bant >= 75', 'leads_bant'],
    [`SELECT key FROM leads WHERE status = 'ready_to_close' ORDER BY win_probability DESC`, 'leads_ready'],
    [`SELECT seq FROM deals WHERE state = 'open' AND pipeline = 'a' AND stage = 'b' AND seq > 5 ORDER BY seq LIMIT 10`, 'deals_open'],
  ])('%s', (sql, index) => {
    const plan = plans(testContext(), sql);
    expect(plan).toContain(index);
    expect(plan).not.toMatch(/TEMP B-TREE/);
  });
});
