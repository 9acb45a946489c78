import { describe, expect, test } from 'vitest';
import { revenueLately, reportAttribution } from '../../../src/app/revenue/attribution.ts';
import { addCampaign, listCampaigns } from '../../../src/app/revenue/campaigns.ts';
import { reportForecast } from '../../../src/app/revenue/forecast.ts';
import { closeDeal, createDeal } from '../../../src/app/deal/deals.ts';
import { putInForce } from '../../../src/app/playbook/in-force.ts';
import { HOUR_MS, type Instant, parseIso } from '../../../src/core/base/instant.ts';
import { giveLead, type TestContext, testContext } from '../../support/context.ts';
import { rulesWith } from '../../support/rules.ts';

const workspace = async (zone: string, now: Instant, rules = rulesWith({})): Promise<TestContext> => {
  const context = { ...testContext({ now, rules }), zone };
  await context.store.write((tx) => { putInForce(tx, { hash: 'test', source: '{}', rules: context.rules }); });
  return context;
};
let made = 0;
/** A lead with a deal that is won at a moment; of a source that is known since then. */
const winAt = async (context: TestContext, at: Instant, minor: number): Promise<void> => {
  context.clock.set(at);
  const id = `ld_${++made}`;
  await giveLead(context, { id, fields: { name: `Lead ${id}`, email: `${id}@firm.example`, source: 'fair' } });
  await createDeal(context, { lead: id, pipeline: 'sales', amount: { minor, currency: 'EUR' } });
  await closeDeal(context, id, { outcome: 'won', reason: '' });
};
const start = (day: string, zone: string): Instant => {
  const instant = parseIso(day, zone);
  if (instant === undefined) throw new Error(day);
  return instant;
};
const earned = async (context: TestContext, first: string, last: string): Promise<readonly unknown[]> => {
  const { totals } = await reportAttribution(context, { by: 'source', models: ['first'], days: { first, last } });
  return [totals.leads, totals.deals, totals.revenue.get('EUR') ?? 0];
};

describe.each(['UTC', 'Asia/Kolkata', 'America/New_York', 'Pacific/Apia'])('in %s', (zone) => {
  test('what is won in the last millisecond of a month is of that month, and in the first of the next of the next', async () => {
    const context = await workspace(zone, start('2026-01-15', zone));
    await addCampaign(context, 'Fair', { sources: ['fair'], starts: '2026-03-01', ends: '2026-03-31', cost: { amount: (currency) => ({ minor: 31_00, currency }), days: { first: '2026-03-01', last: '2026-03-31' }, note: '' } });
    // Each has an amount of its own, so that a sum says which it holds.
    let minor = 1;
    for (const month of ['2026-03-01', '2026-04-01', '2026-11-01', '2026-12-01']) {
      for (const at of [start(month, zone) - 1, start(month, zone)]) { await winAt(context, at, minor); minor *= 10; }
    }
    context.clock.set(start('2027-01-20', zone));
    const { past } = await reportForecast(context, { months: 1, by: 'owner', past: 12 });
    expect(past.months.map(({ month, wonMinor }) => [month, wonMinor])).toEqual([
      ['2026-02', 1], ['2026-03', 110], ['2026-04', 1000], ['2026-10', 10_000], ['2026-11', 1_100_000], ['2026-12', 10_000_000],
    ]);
    expect(await earned(context, '2026-02-01', '2026-02-28')).toEqual([1, 1, 1]);
    expect(await earned(context, '2026-03-01', '2026-03-31')).toEqual([2, 2, 110]);
    expect(await earned(context, '2026-04-01', '2026-10-31')).toEqual([2, 2, 11_000]);
    expect(await earned(context, '2026-11-01', '2026-11-30')).toEqual([2, 2, 1_100_000]);
    expect(await earned(context, '2026-12-01', '9999-12-31')).toEqual([1, 1, 10_000_000]);
    // Leads of the campaign's days are its own; of its cost each day has a part.
    const [fair, ...others] = await listCampaigns(context, { days: { first: null, last: null } });
    expect([fair?.result.leads, fair?.result.revenue.get('EUR'), others]).toEqual([2, 110, []]);
    const [last] = await listCampaigns(context, { days: { first: '2026-03-31', last: '2026-04-01' } });
    expect([last?.result.leads, last?.result.revenue.get('EUR'), last?.result.cost.get('EUR')]).toEqual([1, 100, 1_00]);
  });
});

describe('on the nights on which clocks are set in New York', () => {
  const zone = 'America/New_York';
  test.each([['forward', '2026-03-08', '2026-03-09', 23], ['back', '2026-11-01', '2026-11-02', 25]])('%s: a day is as long as it is, and all of it is its own', async (_, day, next, hours) => {
    const [from, to] = [start(day, zone), start(next, zone)];
    expect((to - from) / HOUR_MS).toBe(hours);
    const context = await workspace(zone, start('2026-01-15', zone));
    let minor = 1;
    // The hour that is left out or comes twice is between one and three.
    for (const at of [from - 1, from, from + HOUR_MS, from + 2 * HOUR_MS, from + 3 * HOUR_MS, to - 1, to]) { await winAt(context, at, minor); minor *= 10; }
    expect(await earned(context, day, day)).toEqual([5, 5, 111_110]);
    expect(await earned(context, next, next)).toEqual([1, 1, 1_000_000]);
  });

  test('the review counts days of the calendar: what was won in the hour before the first of them is not in it', async () => {
    const context = await workspace(zone, start('2026-01-15', zone), rulesWith({ attribution: { review_days: 7 } }));
    await winAt(context, start('2026-10-31', zone) - 1, 1_00);
    await winAt(context, start('2026-10-31', zone), 10_00);
    // A quarter to midnight: seven times 24 hours earlier it was a quarter to one of the day after the first one.
    context.clock.set(start('2026-11-07', zone) - HOUR_MS / 4);
    expect(await context.store.read((tx) => revenueLately(tx, context))).toMatchObject({ days: 7, sumMinor: 10_00 });
  });
});
