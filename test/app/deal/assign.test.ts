import { describe, expect, test } from 'vitest';
import { closeDeal } from '../../../src/app/deal/deals.ts';
import { setStatus } from '../../../src/app/lead/lead-status.ts';
import { removeLeads } from '../../../src/app/lead/lead-removal.ts';
import { leaveMember, returnMember } from '../../../src/app/deal/team.ts';
import { tick } from '../../../src/app/work/tick.ts';
import type { Context } from '../../../src/app/context.ts';
import { DAY_MS } from '../../../src/core/base/instant.ts';
import { giveLead, type TestContext, testContext } from '../../support/context.ts';
import { rulesWith } from '../../support/rules.ts';

const BUYS = [{ type: 'demo_requested' }, { type: 'form_submitted' }];
const PARTNERS = [{ type: 'email_replied', metadata: { text: 'a partnership' } }, { type: 'page_visited', metadata: { page: '/partners' } }];
const ownersOf = ({ db }: TestContext): Readonly<Record<string, unknown>> =>
  Object.fromEntries((db.prepare('SELECT id, owner FROM leads ORDER BY id').all() as { id: string; owner: string | null }[]).map(({ id, owner }) => [id, owner]));
const team = (members: object) => rulesWith({ routing: { min_score: 1 }, team: { members } });
const give = async (context: Context, id: string, events: readonly object[]): Promise<void> => {
  await giveLead(context, { id, fields: { name: id, company: id }, events: events as readonly { type: string }[] });
};
const openTasks = ({ db }: TestContext): unknown => db.prepare(`SELECT count(*) FROM tasks WHERE state = 'open' AND rule = 'route.no_owner'`).pluck().get();

describe('deals that wait for an owner', () => {
  test('a deal that nobody free can take keeps none of another pipeline waiting', async () => {
    const context = testContext({ rules: team({ ann: { name: 'Ann', skills: ['partners'], capacity: 1 }, bob: { name: 'Bob', skills: ['sales'], capacity: 1 } }) });
    await give(context, 'ld_bob1', BUYS);
    await give(context, 'ld_ann1', PARTNERS);
    await give(context, 'ld_bob2', BUYS);
    await give(context, 'ld_bob3', BUYS);
    await give(context, 'ld_ann2', PARTNERS);
    expect(ownersOf(context)).toEqual({ ld_bob1: 'bob', ld_ann1: 'ann', ld_bob2: null, ld_bob3: null, ld_ann2: null });
    await closeDeal(context, 'ld_ann1', { outcome: 'won', reason: '' });
    expect(ownersOf(context)).toMatchObject({ ld_bob2: null, ld_bob3: null, ld_ann2: 'ann' });
    await closeDeal(context, 'ld_bob1', { outcome: 'won', reason: '' });
    expect(ownersOf(context)).toMatchObject({ ld_bob2: 'bob', ld_bob3: null });
  });

  test('a sole member who comes back takes them all, however full', async () => {
    const context = testContext({ rules: team({ me: { name: 'Me', capacity: 1 } }) });
    await give(context, 'ld_a', BUYS);
    await leaveMember(context, { member: 'me', until: null });
    await give(context, 'ld_b', BUYS);
    await give(context, 'ld_c', BUYS);
    expect(ownersOf(context)).toEqual({ ld_a: 'me', ld_b: null, ld_c: null });
    await returnMember(context, 'me');
    expect(ownersOf(context)).toEqual({ ld_a: 'me', ld_b: 'me', ld_c: 'me' });
    expect(openTasks(context)).toBe(0);
  });

  test('a member who comes back by time, at or over capacity, is given them too', async () => {
    const context = testContext({ rules: team({ me: { name: 'Me', capacity: 1 } }) });
    await give(context, 'ld_a', BUYS);
    await leaveMember(context, { member: 'me', until: context.clock.now() + DAY_MS });
    await give(context, 'ld_b', BUYS);
    context.clock.advance(DAY_MS);
    await tick(context);
    expect(ownersOf(context)).toEqual({ ld_a: 'me', ld_b: 'me' });
  });

  test.each<[string, (context: Context) => Promise<unknown>]>([
    ['disqualified', (context) => setStatus(context, { lead: 'ld_a', status: 'disqualified', reason: '' })],
    ['removed', (context) => removeLeads(context, ['ld_a'], '')],
  ])('the room of a lead that is %s is given away at once', async (_, end) => {
    const context = testContext({ rules: team({ ann: { name: 'Ann', capacity: 1 }, bob: { name: 'Bob', capacity: 0 } }) });
    await give(context, 'ld_a', BUYS);
    await give(context, 'ld_b', BUYS);
    expect(ownersOf(context)).toEqual({ ld_a: 'ann', ld_b: null });
    await end(context);
    expect(ownersOf(context)).toMatchObject({ ld_b: 'ann' });
  });

  test('room that a new playbook makes is used by the next tick', async () => {
    const context = testContext({ rules: team({ ann: { name: 'Ann', capacity: 1 }, bob: { name: 'Bob', capacity: 1 } }) });
    for (const id of ['ld_a', 'ld_b', 'ld_c', 'ld_d']) await give(context, id, BUYS);
    expect(openTasks(context)).toBe(2);
    await tick({ ...context, rules: team({ ann: { name: 'Ann', capacity: 2 }, bob: { name: 'Bob', capacity: 2 } }) });
    expect(Object.values(ownersOf(context)).sort()).toEqual(['ann', 'ann', 'bob', 'bob']);
    expect(openTasks(context)).toBe(0);
  });
});
