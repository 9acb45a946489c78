import { describe, expect, test } from 'vitest';
import { closeDeal, listDealViews } from '../../../src/app/deal/deals.ts';
import { evaluatePool, evaluateRoute, setRoute } from '../../../src/app/deal/route.ts';
import { leaveMember, listTeam, returnMember } from '../../../src/app/deal/team.ts';
import { explainLead } from '../../../src/app/advise/why.ts';
import { setStatus } from '../../../src/app/lead/lead-status.ts';
import { tick } from '../../../src/app/work/tick.ts';
import { DAY_MS } from '../../../src/core/base/instant.ts';
import { giveLead, type TestContext, testContext } from '../../support/context.ts';
import { rulesWith } from '../../support/rules.ts';

const buyer = (id: string) => ({ id, fields: { name: id, title: 'CEO', company: 'Lab' }, events: [{ type: 'demo_requested', metadata: { message: 'we want to buy' } }] });
const TEAM = { ann: { name: 'Ann', capacity: 2 }, ben: { name: 'Ben', capacity: 2 } };
const openDeals = async (context: TestContext) => (await listDealViews(context, { state: 'open', limit: 100 })).map(({ pipeline, owner }) => `${pipeline} ${owner ?? 'nobody'}`);
const typesOf = (events: readonly { readonly type: string }[]): readonly string[] => events.map(({ type }) => type);
const countEvents = ({ db }: TestContext): unknown => db.prepare('SELECT count(*) FROM events').pluck().get();

describe('what a person routed', () => {
  test('stays through every evaluation and tick, until it is released; its deal then goes along', async () => {
    const context = testContext({ rules: rulesWith({ team: { members: TEAM } }) });
    await giveLead(context, buyer('ld_a'));
    await setRoute(context, { lead: 'ld_a', pipeline: 'partners', owner: 'ben', reason: 'knows them' });
    await evaluateRoute(context, { lead: 'ld_a' });
    await evaluatePool(context);
    context.clock.advance(DAY_MS);
    await tick(context);
    expect(await openDeals(context)).toEqual(['partners ben']);
    const { events, lead } = await evaluateRoute(context, { lead: 'ld_a', release: true });
    expect(typesOf(events)).toEqual(['route.released', 'lead.routed', 'deal.moved']);
    expect(lead).toMatchObject({ pipeline: 'sales', owner: 'ben' });
    expect(await openDeals(context)).toEqual(['sales ben']);
    expect(typesOf((await evaluateRoute(context, { lead: 'ld_a' })).events)).toEqual([]);
    const { route } = await explainLead(context, 'ld_a');
    expect(route.decisions.map(({ event, pipeline }) => [event.type, event.by, pipeline]))
      .toEqual([['lead.routed', 'rule', 'sales'], ['route.released', 'human', null], ['lead.routed', 'human', 'partners'], ['lead.routed', 'rule', 'sales']]);
    expect(route.closed).toBe('it is in sales: a rule routes a lead once');
  });

  test('waits in the pool once released when no rule wants it, with its deal where it was', async () => {
    const context = testContext({ rules: rulesWith({}) });
    await giveLead(context, { id: 'ld_cold', fields: { name: 'Cold' } });
    await setRoute(context, { lead: 'ld_cold', pipeline: 'sales', reason: '' });
    const { lead } = await evaluateRoute(context, { lead: 'ld_cold', release: true });
    expect(lead.pipeline).toBeNull();
    expect(await openDeals(context)).toEqual(['sales me']);
    expect(typesOf((await evaluateRoute(context, { lead: 'ld_cold', release: true })).events)).toEqual([]);
    await closeDeal(context, 'ld_cold', { outcome: 'lost', reason: '' });
    await expect(evaluateRoute(context, { lead: 'ld_cold', release: true })).rejects.toMatchObject({ code: 'conflict' });
  });

  test('and nobody is free for waits for an owner like any other, with a task and a notice', async () => {
    const context = testContext({ rules: rulesWith({ team: { members: { ann: { name: 'Ann', capacity: 1 }, ben: { name: 'Ben', capacity: 0 } } } }) });
    await giveLead(context, buyer('ld_a'));
    await giveLead(context, { id: 'ld_b', fields: { name: 'B' } });
    const { events } = await setRoute(context, { lead: 'ld_b', pipeline: 'sales', reason: '' });
    expect(typesOf(events)).toEqual(expect.arrayContaining(['task.created', 'notification.raised']));
    expect((await explainLead(context, 'ld_b')).route.waiting).toEqual([{ member: 'ann', because: 'full: 1 of 1 open deals' }, { member: 'ben', because: 'full: 0 of 0 open deals' }]);
    await closeDeal(context, 'ld_a', { outcome: 'won', reason: '' });
    expect(await openDeals(context)).toEqual(['sales ann']);
    expect((await explainLead(context, 'ld_b')).route).toMatchObject({ waiting: null, owner: 'ann', decisions: [{ event: { type: 'lead.assigned' }, passedOver: [{ member: 'ben' }] }, {}] });
  });
});

describe('a dry run', () => {
  test('says of the pool what an evaluation then does, owners included, and writes nothing', async () => {
    const context = testContext({ rules: rulesWith({ routing: { min_score: 90 }, team: { members: { ann: { name: 'Ann', capacity: 70 }, ben: { name: 'Ben', capacity: 80 } } } }) });
    for (let at = 100; at < 250; at++) await giveLead(context, buyer(`ld_${at}`));
    const lenient: TestContext = { ...context, rules: rulesWith({ team: { members: { ann: { name: 'Ann', capacity: 70 }, ben: { name: 'Ben', capacity: 80 } } } }) };
    const before = countEvents(context);
    const foreseen = await evaluatePool(lenient, { dryRun: true });
    expect(countEvents(context)).toBe(before);
    expect(foreseen.routed).toHaveLength(150);
    expect(new Set(foreseen.routed.map(({ owner }) => owner))).toEqual(new Set(['ann', 'ben']));
    expect(await evaluatePool(lenient)).toEqual(foreseen);
  });
  test('of a release says where the lead would go', async () => {
    const context = testContext({ rules: rulesWith({}) });
    await giveLead(context, buyer('ld_a'));
    await setRoute(context, { lead: 'ld_a', pipeline: 'partners', reason: '' });
    const before = countEvents(context);
    const { lead, events } = await evaluateRoute(context, { lead: 'ld_a', release: true, dryRun: true });
    expect({ pipeline: lead.pipeline, types: typesOf(events) }).toEqual({ pipeline: 'sales', types: ['route.released', 'lead.routed', 'deal.moved'] });
    expect(countEvents(context)).toBe(before);
    expect((await explainLead(context, 'ld_a')).route.pipeline).toBe('partners');
  });
});

test('the turn goes on across commands, also by deals that a person gives', async () => {
  const context = testContext({ rules: rulesWith({ team: { members: { ann: { name: 'Ann' }, ben: { name: 'Ben' }, cyd: { name: 'Cyd' } } } }) });
  const owners: (string | null)[] = [];
  for (const [at, by] of ['', 'cyd', '', '', ''].entries()) {
    const id = `ld_${at}`;
    if (by === '') await giveLead(context, buyer(id));
    else {
      await giveLead(context, { id, fields: { name: id } });
      await setRoute(context, { lead: id, pipeline: 'sales', owner: by, reason: '' });
    }
    owners.push((await listDealViews(context, { state: 'open', limit: 1 }))[0]?.owner ?? null);
    await setStatus(context, { lead: id, status: 'disqualified', reason: '' });
  }
  expect(owners).toEqual(['ann', 'cyd', 'ben', 'ann', 'cyd']);
});

test('an absence ahead begins and ends by itself, and can be called off', async () => {
  const context = testContext({ rules: rulesWith({ team: { members: TEAM } }) });
  const now = context.clock.now();
  const away = async () => (await listTeam(context)).map(({ away: isAway }) => isAway);
  const { member } = await leaveMember(context, { member: 'ann', from: now + DAY_MS, until: now + 3 * DAY_MS });
  expect(member).toMatchObject({ away: false, awaySince: now + DAY_MS, awayUntil: now + 3 * DAY_MS });
  await giveLead(context, buyer('ld_a'));
  context.clock.advance(DAY_MS);
  expect(await away()).toEqual([true, false]);
  await giveLead(context, buyer('ld_b'));
  await expect(leaveMember(context, { member: 'ann', from: now + 9 * DAY_MS, until: null })).rejects.toMatchObject({ code: 'conflict' });
  context.clock.advance(2 * DAY_MS);
  await tick(context);
  expect(await away()).toEqual([false, false]);
  await leaveMember(context, { member: 'ben', from: now + 9 * DAY_MS, until: null });
  await returnMember(context, 'ben');
  context.clock.advance(9 * DAY_MS);
  expect(await away()).toEqual([false, false]);
  await expect(leaveMember(context, { member: 'ben', from: now + 20 * DAY_MS, until: now + 20 * DAY_MS })).rejects.toMatchObject({ code: 'invalid' });
  expect(await openDeals(context)).toEqual(['sales ann', 'sales ben']);
});
