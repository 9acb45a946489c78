import { expect, it } from 'vitest';
import { makeReview } from '../../../src/app/advise/review.ts';
import { closeDeal, createDeal, editDeal, listDealViews, reopenDeal } from '../../../src/app/deal/deals.ts';
import { DAY_MS } from '../../../src/core/base/instant.ts';
import { giveLead, type TestContext, testContext } from '../../support/context.ts';

const BEGIN = Date.parse('2026-01-01T09:00:00Z');
const after = (context: TestContext, days: number): void => { context.clock.set(BEGIN + days * DAY_MS); };

it('holds open deals against those that were won in their pipeline, once there are ten, and the review names the risk', async () => {
  const context = testContext({ now: BEGIN });
  const ids: string[] = [];
  for (let at = 0; at < 11; at++) {
    await giveLead(context, { id: `ld_${at}`, fields: { name: `Lead ${at}`, email: `l${at}@firm${at}.example` } });
    ids.push((await createDeal(context, { lead: `ld_${at}`, pipeline: 'sales', amount: { minor: 100_00, currency: 'EUR' } })).deal.id);
  }
  for (let at = 0; at < 9; at++) {
    after(context, at + 1);
    await closeDeal(context, ids[at] ?? '', { outcome: 'won', reason: '' });
  }
  const open = async () => (await listDealViews(context, { state: 'open', limit: 10 })).map(({ ageDays, isOld, wonAges }) => ({ ageDays, isOld, ...wonAges }));
  after(context, 12);
  expect((await open())[0]).toEqual({ ageDays: 12, isOld: false, won: 9, medianMs: null, oldMs: null });
  await closeDeal(context, ids[9] ?? '', { outcome: 'won', reason: '' });
  expect(await open()).toEqual([{ ageDays: 12, isOld: true, won: 10, medianMs: 5.5 * DAY_MS, oldMs: 8 * DAY_MS }]);
  await editDeal(context, ids[10] ?? '', { nextActivityAt: BEGIN + 30 * DAY_MS });
  const { review } = await makeReview(context);
  expect(review.risks).toEqual(['The deal with Lead 10 (100 EUR) is 12 days old; 80 % of 10 won ones took 8 days at most.']);
  expect(await listDealViews(context, { state: 'open', limit: 10, old: true })).toHaveLength(1);
  // Taken back, the win is none that others are held against.
  await reopenDeal(context, ids[9] ?? '', '');
  expect((await open()).map(({ won, isOld }) => [won, isOld])).toEqual([[9, false], [9, false]]);
  expect(await listDealViews(context, { state: 'open', limit: 10, old: true })).toEqual([]);
});
