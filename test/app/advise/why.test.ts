import { expect, test } from 'vitest';
import { setRoute } from '../../../src/app/deal/route.ts';
import { whyJson } from '../../../src/app/advise/why-json.ts';
import { explainLead } from '../../../src/app/advise/why.ts';
import { DAY_MS } from '../../../src/core/base/instant.ts';
import { giveLead, testContext } from '../../support/context.ts';
import { rulesWith } from '../../support/rules.ts';

const buying = { type: 'demo_requested', metadata: { message: 'we want to buy: what is the price?' }, history: false };

test('every point stands with its rule, its event and its end, and the parts add up', async () => {
  const context = testContext();
  await giveLead(context, { id: 'ld_a', fields: { name: 'Anna', title: 'CEO', company: 'Lab' }, events: [{ ...buying, daysAgo: 10 }, { type: 'ad_clicked', daysAgo: 1 }] });
  const { score, lead } = await explainLead(context, 'ld_a');
  const sum = [...score.groups, ...score.silence].reduce((total, { milli }) => total + milli, 0);
  expect(sum).toBe(score.milli);
  expect(lead.scoreMilli).toBe(score.milli);
  expect(score.fit.map(({ rule }) => rule)).toEqual(['leader', 'company_known']);
  const demo = score.rows.find(({ rule }) => rule === 'demo_requested');
  expect(demo).toMatchObject({ milli: 30_000, expiresAt: context.clock.now() + 80 * DAY_MS, event: { type: 'demo_requested', source: 'website' } });
});

test('points that have expired are no longer named', async () => {
  const context = testContext();
  await giveLead(context, { id: 'ld_a', events: [{ type: 'demo_requested', daysAgo: 89 }] });
  context.clock.advance(DAY_MS);
  expect((await explainLead(context, 'ld_a')).score.rows).toEqual([]);
});

test('a route names the decision, the numbers of then and the event behind it, also after the score has gone', async () => {
  const context = testContext();
  await giveLead(context, { id: 'ld_a', fields: { title: 'CEO', company: 'Lab' }, events: [buying] });
  context.clock.advance(200 * DAY_MS);
  const { route, score } = await explainLead(context, 'ld_a');
  expect(score.rows).toEqual([]);
  expect(route).toMatchObject({ pipeline: 'sales', closed: 'it is in sales: a rule routes a lead once' });
  expect(route.decisions).toHaveLength(1);
  expect(route.decisions[0]).toMatchObject({ event: { rule: 'route.intent', by: 'rule' }, score: 50, intent: 'buy', cause: { type: 'demo_requested' } });
});

test('a lead in the pool hears what each way would need now, to the tenth of a point', async () => {
  const context = testContext({ rules: rulesWith({ routing: { min_score: 30.1, discovery: 'partners', discovery_min_score: 60 } }) });
  await giveLead(context, { id: 'ld_a', events: [buying] });
  const { route } = await explainLead(context, 'ld_a');
  expect(route).toMatchObject({ pipeline: null, closed: null, decisions: [] });
  expect(route.needs).toMatchObject([
    { rule: 'route.intent', pipeline: 'sales', intent: 'buy', scoreMilli: 30_000, minScoreMilli: 30_100, minConfidence: 0.6, isMet: false },
    { rule: 'route.intent', pipeline: 'partners', intent: 'partner', confidence: 0, isMet: false },
    { rule: 'route.discovery', pipeline: 'partners', scoreMilli: 30_000, minScoreMilli: 60_000, confidence: null, isMet: false },
  ]);
});

test('what a person routed stays, and says so', async () => {
  const context = testContext();
  await giveLead(context, { id: 'ld_a' });
  await setRoute(context, { lead: 'ld_a', pipeline: 'partners', reason: 'they asked' });
  const { route } = await explainLead(context, 'ld_a');
  expect(route).toMatchObject({ pipeline: 'partners', closed: 'a person routed it: rules leave it there until it is released', decisions: [{ event: { by: 'human' }, reason: 'they asked' }] });
});

test('the status history names rule and cause; signals weigh half after a half-life', async () => {
  const context = testContext();
  await giveLead(context, { id: 'ld_a', events: [buying] });
  const before = await explainLead(context, 'ld_a');
  expect(before.status).toMatchObject({ status: 'interested', history: [{ from: 'new', to: 'interested', rule: 'lifecycle.interest', cause: { type: 'demo_requested' } }] });
  context.clock.advance(context.rules.intent.halfLifeMs);
  const after = await explainLead(context, 'ld_a');
  expect(after.intent.signals.map(({ weight }) => weight)).toEqual(before.intent.signals.map(({ weight }) => weight / 2));
});

test('what comes next is what the alarm would decide, and nothing is written to know it', async () => {
  const context = testContext();
  await giveLead(context, { id: 'ld_a', events: [{ ...buying, history: false }] });
  const rows = context.db.prepare('SELECT count(*) AS n FROM events').get();
  const { next } = await explainLead(context, 'ld_a');
  expect(next?.wakeAt).toBe(context.clock.now() + 7 * DAY_MS);
  expect(next?.decisions.map(({ rule }) => rule)).toContain('inactivity.warning');
  expect(next?.approvals).toMatchObject([{ action: 'book_meeting', state: 'open' }]);
  expect(context.db.prepare('SELECT count(*) AS n FROM events').get()).toEqual(rows);
});

test('a job names the rule that asked for it and the event behind it', async () => {
  const context = testContext();
  await giveLead(context, { id: 'ld_a', events: [buying] });
  const { jobs } = await explainLead(context, 'ld_a');
  expect(jobs.history.find(({ kind }) => kind === 'book_meeting')).toMatchObject({ state: 'waiting', rule: 'job.book_meeting', approval: { state: 'open' }, cause: { type: 'demo_requested' } });
});

test('one topic leaves the others null', async () => {
  const context = testContext();
  await giveLead(context, { id: 'ld_a' });
  const json = whyJson(await explainLead(context, 'ld_a'), ['status'], 'UTC');
  expect(json).toMatchObject({ lead_id: 'ld_a', score: null, intent: null, route: null, next: null, job: null, status: { status: 'new', history: [] } });
});
