import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type LeadQuery, listLeads } from '../../../src/app/lead/leads.ts';
import type { LeadView } from '../../../src/app/lead/lead-view.ts';
import { leadJson, shareNumber } from '../../../src/app/lead/lead-view.ts';
import { DAY_MS } from '../../../src/core/base/instant.ts';
import { type GivenEvent, giveLead, type TestContext, testContext } from '../../support/context.ts';
import { rulesWith } from '../../support/rules.ts';

const listed = async (context: TestContext, query: LeadQuery = {}): Promise<readonly LeadView[]> => {
  const leads: LeadView[] = [];
  for await (const lead of listLeads(context, query)) leads.push(lead);
  return leads;
};
const visits = (count: number, daysAgo: number): readonly GivenEvent[] => Array.from({ length: count }, () => ({ type: 'page_visited', daysAgo }));

test('the best current score comes first, and stays right as points expire with nothing having run', async () => {
  const context = testContext();
  await giveLead(context, { id: 'ld_old', events: [{ type: 'demo_requested', daysAgo: 89 }] });
  await giveLead(context, { id: 'ld_new', events: [{ type: 'webinar_attended', daysAgo: 1 }] });
  expect((await listed(context)).map(({ id, scoreMilli }) => [id, scoreMilli])).toEqual([['ld_old', 30_000 - 10_000], ['ld_new', 15_000]]);
  context.clock.advance(2 * DAY_MS);
  expect((await listed(context, { limit: 1 })).map(({ id, scoreMilli }) => [id, scoreMilli])).toEqual([['ld_new', 15_000]]);
});

test('a lead whose points below zero have expired rises past its score at the last evaluation', async () => {
  const context = testContext({ rules: rulesWith({ scoring: { silence: {} } }) });
  await giveLead(context, { id: 'ld_a', events: [{ type: 'demo_requested', daysAgo: 1 }, { type: 'unsubscribed', daysAgo: 89 }] });
  await giveLead(context, { id: 'ld_b', events: [{ type: 'form_submitted', daysAgo: 1 }] });
  expect((await listed(context, { limit: 1 })).map(({ id }) => id)).toEqual(['ld_b']);
  context.clock.advance(2 * DAY_MS);
  expect((await listed(context, { limit: 1 })).map(({ id, scoreMilli }) => [id, scoreMilli])).toEqual([['ld_a', 30_000]]);
});

/** Every kind of decay, caps, and rules that time turns. */
const MIXED = rulesWith({ scoring: {
  behaviour: { demo_requested: { decay: { half_life: '20d' } }, unsubscribed: { decay: { half_life: '9d' } }, ad_clicked: { decay: { expire: 'never' } }, email_replied: { decay: { expire: '40d' } } },
  groups: { engagement: 30 }, silence: { silent: { points: -8, for: '25d' } },
  recent: { lately: { on: 'page_visited', at_least: 2, within: '30d', points: 13 }, gone: { on: 'ad_clicked', not_within: '35d', points: -4 } },
} });

test.each([['the default rules', rulesWith({})], ['every kind of decay', MIXED]])('walking down the ceilings gives what sorting everything gives, at any later moment: %s', async (_, rules) => {
  const event = fc.record({ type: fc.constantFrom('page_visited', 'demo_requested', 'unsubscribed', 'email_replied', 'ad_clicked'), daysAgo: fc.integer({ min: 0, max: 100 }) });
  await fc.assert(fc.asyncProperty(fc.array(fc.array(event, { maxLength: 5 }), { maxLength: 90 }), fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 95 }), async (leads, days, limit) => {
    const context = testContext({ rules });
    for (const [at, events] of leads.entries()) await giveLead(context, { id: `ld_${at}`, events });
    context.clock.advance(days * DAY_MS);
    const scores = (await listed(context, { sort: 'name' })).map(({ scoreMilli }) => scoreMilli).sort((a, b) => b - a);
    expect((await listed(context, { limit })).map(({ scoreMilli }) => scoreMilli)).toEqual(scores.slice(0, limit));
    const all = await listed(context);
    expect(all.map(({ scoreMilli }) => scoreMilli)).toEqual(scores);
    expect(new Set(all.map(({ id }) => id)).size).toBe(leads.length);
  }), { numRuns: 12, seed: 7 });
});

/** The same workspace, noting the SQL of every read. */
const watched = (context: TestContext): { readonly context: TestContext; readonly plans: () => readonly string[] } => {
  const texts: string[] = [];
  return {
    context: {
      ...context,
      store: {
        ...context.store,
        read: (body, signal) => context.store.read((tx) => body({ ...tx, use: (statement) => { texts.push(statement.text); return tx.use(statement); } }), signal),
      },
    },
    plans: () => texts.filter((text) => text.includes('score_ceiling AS')).map((text) =>
      JSON.stringify(context.db.prepare(`EXPLAIN QUERY PLAN ${text}`).all(...(text.match(/\?/g) ?? []).map(() => 1)))),
  };
};

test('a list that stops early has walked the index for one page, and sorted nothing', async () => {
  const context = testContext();
  for (let at = 0; at < 150; at++) await giveLead(context, { id: `ld_${at}`, events: visits(at % 10, 1) });
  const { context: seen, plans } = watched(context);
  expect(await listed(seen, { limit: 5 })).toHaveLength(5);
  expect(plans()).toHaveLength(1);
  expect(plans()[0]).toContain('leads_ceiling');
  expect(plans()[0]).not.toContain('TEMP B-TREE');
});

test('a list by status goes by its index', async () => {
  const context = testContext();
  await giveLead(context, { id: 'ld_a' });
  const { context: seen, plans } = watched(context);
  expect(await listed(seen, { status: 'new' })).toHaveLength(1);
  expect(plans()[0]).toContain('leads_by_status');
});

test('a short list about few of the leads passes a few thousand others, then finds those that fit', async () => {
  const context = testContext();
  for (let at = 0; at < 150; at++) await giveLead(context, { id: `ld_${at}`, fields: { source: at % 50 === 0 ? 'fair' : 'ads' }, events: visits(at % 10, 1) });
  const { context: seen, plans } = watched(context);
  const whole = (await listed(context, { source: 'fair' })).map(({ id }) => id);
  expect((await listed(seen, { source: 'fair', limit: 2 })).map(({ id }) => id)).toEqual(whole.slice(0, 2));
  expect(plans().every((plan) => plan.includes('leads_ceiling'))).toBe(true);
});

test('a narrow filter finds its leads once, whatever the length of the list', async () => {
  const context = testContext();
  for (let at = 0; at < 150; at++) await giveLead(context, { id: `ld_${at}`, fields: { source: 'fair' } });
  const { context: seen, plans } = watched(context);
  expect(await listed(seen, { source: 'fair' })).toHaveLength(150);
  expect(plans()).toHaveLength(1);
});

describe('filters', () => {
  const given = async () => {
    const context = testContext();
    await giveLead(context, { id: 'ld_hot', fields: { name: 'Anna', title: 'CEO', company: 'Lab', source: 'fair' }, events: [{ type: 'demo_requested', metadata: { message: 'we want to buy' } }, { type: 'email_replied' }, { type: 'form_submitted' }] });
    await giveLead(context, { id: 'ld_warm', fields: { name: 'Bo', source: 'ads' }, events: [{ type: 'email_replied' }, { type: 'form_submitted' }] });
    await giveLead(context, { id: 'ld_cold', fields: { name: 'Cy', source: 'ads' } });
    return context;
  };
  test.each<[string, LeadQuery, string[]]>([
    ['source', { source: 'ads' }, ['ld_warm', 'ld_cold']], ['unrouted', { unrouted: true }, ['ld_warm', 'ld_cold']],
    ['pipeline by its name', { pipeline: 'Sales' }, ['ld_hot']], ['status', { status: 'new' }, ['ld_cold']],
    ['hot', { temperature: 'hot' }, ['ld_hot']], ['warm', { temperature: 'warm' }, ['ld_warm']], ['cold', { temperature: 'cold' }, ['ld_cold']],
    ['score, exactly', { minScoreMilli: 40_000 }, ['ld_hot', 'ld_warm']], ['score, just missed', { minScoreMilli: 40_001 }, ['ld_hot']],
    ['name order', { sort: 'name' }, ['ld_hot', 'ld_warm', 'ld_cold']], ['limit', { sort: 'name', limit: 2 }, ['ld_hot', 'ld_warm']],
  ])('by %s', async (_, query, ids) => {
    expect((await listed(await given(), query)).map(({ id }) => id)).toEqual(ids);
  });
  test('a pipeline or member that the playbook does not name', async () => {
    const context = await given();
    await expect(listed(context, { pipeline: 'nowhere' })).rejects.toMatchObject({ code: 'not_found' });
    await expect(listed(context, { owner: 'nobody' })).rejects.toMatchObject({ code: 'not_found' });
  });
});

test('what is shown is rounded down: 40 has reached 40, 0.6 has reached 0.6', () => {
  expect([0.6, 0.5999, 0.59999999, 1 / 3].map(shareNumber)).toEqual([0.6, 0.599, 0.599, 0.333]);
  const view: LeadView = {
    key: 1, id: 'ld_1', name: null, email: null, phone: null, company: null, title: null, country: null, source: null, status: 'new', scoreMilli: 39_999,
    temperature: 'cold', intent: null, intentConfidence: 0, bant: null, winProbability: 0.01, pipeline: null, owner: null, createdAt: 0, lastActivityAt: null, suppressed: null,
  };
  expect(leadJson(view, 'Europe/Berlin')).toMatchObject({ score: 39.9, created_at: '1970-01-01T01:00:00+01:00', last_activity_at: null, bant: null });
});
