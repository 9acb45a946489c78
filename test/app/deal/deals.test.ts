import { describe, expect, test } from 'vitest';
import { closeDeal, createDeal, editDeal, listDealViews, moveDeal, reopenDeal, showDeal } from '../../../src/app/deal/deals.ts';
import { listPipelines, showPipeline } from '../../../src/app/deal/pipelines.ts';
import { evaluatePool, setRoute } from '../../../src/app/deal/route.ts';
import { setStatus } from '../../../src/app/lead/lead-status.ts';
import { leaveMember, listTeam, returnMember } from '../../../src/app/deal/team.ts';
import { DAY_MS } from '../../../src/core/base/instant.ts';
import { giveLead, type TestContext, testContext } from '../../support/context.ts';
import { rulesWith } from '../../support/rules.ts';

const statusOf = (context: TestContext, id: string): unknown => context.db.prepare('SELECT status FROM leads WHERE id = ?').pluck().get(id);
const eur = (minor: number) => ({ minor, currency: 'EUR' });
const all = { state: 'all', limit: 100 } as const;

const withDeal = async () => {
  const context = testContext();
  await giveLead(context, { id: 'ld_a', fields: { name: 'Anna', company: 'Lab' } });
  const { deal } = await createDeal(context, { lead: 'anna', amount: eur(480_000), pipeline: 'sales' });
  return { context, deal };
};

describe('a deal by hand', () => {
  test('routes a lead of the pool, takes its name from the company and its stage from the status', async () => {
    const { context, deal } = await withDeal();
    expect(deal).toMatchObject({ name: 'Lab', pipeline: 'sales', stage: 'in', amountMinor: 480_000, currency: 'EUR', state: 'open', probability: 0.05 });
    expect(context.db.prepare('SELECT pipeline, routed_by_human FROM leads').get()).toEqual({ pipeline: 'sales', routed_by_human: 1 });
  });
  test('moved, it takes the status of its lead along; by stage name, too', async () => {
    const { context, deal } = await withDeal();
    const { deal: moved, events } = await moveDeal(context, deal.id, 'Proposal');
    expect(moved).toMatchObject({ stage: 'proposal', probability: 0.5 });
    expect(events.map(({ type, by }) => `${type} ${by}`).slice(0, 2)).toEqual(['deal.moved human', 'status.changed human']);
    expect(statusOf(context, 'ld_a')).toBe('interested');
  });
  test('won with another amount, then taken back: status and deal are as before', async () => {
    const { context, deal } = await withDeal();
    const { deal: won } = await closeDeal(context, 'anna', { outcome: 'won', amount: eur(500_000), reason: 'signed' });
    expect(won).toMatchObject({ state: 'won', amountMinor: 500_000, closeReason: 'signed', probability: 1 });
    expect(statusOf(context, 'ld_a')).toBe('won');
    expect((await reopenDeal(context, 'anna', 'typo')).deal).toMatchObject({ id: deal.id, state: 'open', stage: 'in', closedAt: null });
    expect(statusOf(context, 'ld_a')).toBe('new');
  });
  test('lost, its lead is lost; closing again is a conflict with the way out', async () => {
    const { context, deal } = await withDeal();
    await closeDeal(context, deal.id, { outcome: 'lost', reason: 'no budget' });
    expect(statusOf(context, 'ld_a')).toBe('lost');
    await expect(closeDeal(context, deal.id, { outcome: 'won', reason: '' })).rejects.toMatchObject({ code: 'conflict', hint: `Take it up again: salesos deals reopen ${deal.id}` });
    await expect(closeDeal(context, 'anna', { outcome: 'won', reason: '' })).rejects.toMatchObject({ code: 'not_found', message: '"anna" has no open deal.' });
  });
  test('edited: amount cleared, owner given, a next activity stops the rot', async () => {
    const { context, deal } = await withDeal();
    context.clock.advance(8 * DAY_MS);
    expect(await listDealViews(context, { state: 'open', limit: 10, rotting: true })).toMatchObject([{ id: deal.id, isRotting: true }]);
    const { deal: edited } = await editDeal(context, deal.id, { amount: null, owner: 'me', nextActivityAt: context.clock.now() + DAY_MS });
    expect(edited).toMatchObject({ amountMinor: null, owner: 'me', isRotting: false });
    await expect(editDeal(context, deal.id, {})).rejects.toMatchObject({ code: 'usage' });
  });
  test('a lead with two open deals names them', async () => {
    const { context } = await withDeal();
    await createDeal(context, { lead: 'anna', name: 'Second' });
    await expect(moveDeal(context, 'anna', 'proposal')).rejects.toMatchObject({ code: 'conflict', message: '"anna" matches 2 deals.' });
    expect((await showDeal(context, (await listDealViews(context, all))[0]?.id ?? '')).events.map(({ type }) => type)).toEqual(['deal.created']);
  });
  test('unknown stages and pipelines list those there are', async () => {
    const { context, deal } = await withDeal();
    await expect(moveDeal(context, deal.id, 'nowhere')).rejects.toMatchObject({ code: 'not_found', details: { known: ['in', 'contacted', 'qualified', 'proposal', 'closing'] } });
    await expect(createDeal(context, { lead: 'anna', pipeline: 'x' })).rejects.toMatchObject({ code: 'not_found' });
    await expect(showDeal(context, 'dl_zzz')).rejects.toMatchObject({ code: 'not_found', message: 'No deal matches "dl_zzz".' });
  });
});

test('a pipeline sums by currency and weighs by the stage; deals without an amount are counted, not valued', async () => {
  const { context, deal } = await withDeal();
  await moveDeal(context, deal.id, 'proposal');
  await giveLead(context, { id: 'ld_b', fields: { name: 'Bo' } });
  await createDeal(context, { lead: 'bo', pipeline: 'sales' });
  await createDeal(context, { lead: 'bo', pipeline: 'sales', amount: { minor: 100_000, currency: 'USD' }, stage: 'closing' });
  const sales = await showPipeline(context, 'SALES');
  expect(sales).toMatchObject({
    deals: 3, withoutAmount: 1,
    sums: [{ currency: 'EUR', amountMinor: 480_000, weightedMinor: 240_000 }, { currency: 'USD', amountMinor: 100_000, weightedMinor: 80_000 }],
  });
  expect((await listPipelines(context)).find(({ id }) => id === 'partners')).toMatchObject({ deals: 0, sums: [] });
});

test('a deal in a stage the playbook no longer names stays in the totals', async () => {
  const { context } = await withDeal();
  context.db.exec(`UPDATE deals SET stage = 'gone'`);
  expect((await showPipeline(context, 'sales')).stages.at(-1)).toMatchObject({ id: 'gone', deals: 1, probability: null, sums: [{ amountMinor: 480_000, weightedMinor: 0 }] });
});

test('routed by hand elsewhere, the open deal goes along and stays one', async () => {
  const { context, deal } = await withDeal();
  await setRoute(context, { lead: 'anna', pipeline: 'partners', owner: 'me', reason: 'by hand' });
  expect(await listDealViews(context, all)).toMatchObject([{ id: deal.id, pipeline: 'partners', owner: 'me', amountMinor: 480_000 }]);
});

test('a lead with an open deal is won by its deal alone', async () => {
  const { context, deal } = await withDeal();
  await expect(setStatus(context, { lead: 'anna', status: 'won', reason: '' })).rejects.toMatchObject({ code: 'conflict', hint: `Close it: salesos deals close ${deal.id} --won` });
  expect((await setStatus(context, { lead: 'anna', status: 'disqualified', reason: 'student' })).lead.status).toBe('disqualified');
});

const TEAM = rulesWith({ team: { members: { ann: { name: 'Ann', capacity: 1 }, ben: { name: 'Ben', capacity: 1 } } } });
const buyer = (id: string) => ({ id, fields: { name: id, title: 'CEO', company: 'Lab' }, events: [{ type: 'demo_requested', metadata: { message: 'we want to buy' } }] });

describe('the team', () => {
  test('who is away gets nothing; when they come back the waiting deal is theirs', async () => {
    const context = testContext({ rules: TEAM });
    await leaveMember(context, { member: 'Ann', until: null });
    await giveLead(context, buyer('ld_a'));
    await giveLead(context, buyer('ld_b'));
    expect((await listDealViews(context, { state: 'open', limit: 10 })).map(({ owner }) => owner)).toEqual(['ben', null]);
    const { member, events } = await returnMember(context, 'ann');
    expect(events.map(({ type }) => type)).toEqual(expect.arrayContaining(['member.returned', 'lead.assigned', 'deal.updated']));
    expect(member).toMatchObject({ away: false, openDeals: 1 });
    expect((await listTeam(context)).map(({ id, openDeals, load }) => [id, openDeals, load])).toEqual([['ann', 1, 1], ['ben', 1, 1]]);
  });
  test('when a deal is closed, capacity is free and the waiting one is assigned', async () => {
    const context = testContext({ rules: TEAM });
    for (const id of ['ld_a', 'ld_b', 'ld_c']) await giveLead(context, buyer(id));
    expect((await listDealViews(context, all)).filter(({ owner }) => owner === null)).toHaveLength(1);
    await closeDeal(context, 'ld_a', { outcome: 'lost', reason: 'no need' });
    expect((await listDealViews(context, { state: 'open', limit: 10 })).every(({ owner }) => owner !== null)).toBe(true);
  });
  test('an absence ends by itself at its time', async () => {
    const context = testContext({ rules: TEAM });
    await leaveMember(context, { member: 'ann', until: context.clock.now() + DAY_MS });
    expect((await listTeam(context))[0]).toMatchObject({ away: true });
    context.clock.advance(DAY_MS);
    expect((await listTeam(context))[0]).toMatchObject({ away: false });
    await expect(leaveMember(context, { member: 'ann', until: context.clock.now() })).rejects.toMatchObject({ code: 'invalid' });
    await expect(returnMember(context, 'ben')).rejects.toMatchObject({ code: 'conflict' });
    await expect(returnMember(context, 'zoe')).rejects.toMatchObject({ code: 'not_found' });
  });
});

test('the whole pool is evaluated at once: what the rules now reach is routed', async () => {
  const context = testContext({ rules: rulesWith({ routing: { min_score: 90 } }) });
  for (let at = 0; at < 3; at++) await giveLead(context, buyer(`ld_${at}`));
  await giveLead(context, { id: 'ld_cold' });
  const lenient: TestContext = { ...context, rules: rulesWith({}) };
  const { leads, routed, conflicts } = await evaluatePool(lenient);
  expect({ leads, conflicts, routed: routed.map(({ id, pipeline, rule }) => [id, pipeline, rule]) })
    .toEqual({ leads: 4, conflicts: 0, routed: ['ld_0', 'ld_1', 'ld_2'].map((id) => [id, 'sales', 'route.intent']) });
  expect((await evaluatePool(lenient)).routed).toEqual([]);
});
