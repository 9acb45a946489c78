import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeReview } from '../../../src/app/advise/review.ts';
import { closeDeal, createDeal, listDealViews, reopenDeal } from '../../../src/app/deal/deals.ts';
import { eraseLead } from '../../../src/app/lead/lead-erase.ts';
import { mergeLeads } from '../../../src/app/lead/lead-merge.ts';
import { undoBatch } from '../../../src/app/ledger/undo.ts';
import { verify } from '../../../src/app/ledger/verify.ts';
import { reportAttribution, revenueLately } from '../../../src/app/revenue/attribution.ts';
import { addCampaign, editCampaign, listCampaigns } from '../../../src/app/revenue/campaigns.ts';
import { returnJson, returnOf } from '../../../src/app/revenue/money-view.ts';
import { DAY_MS } from '../../../src/core/base/instant.ts';
import { ATTRIBUTION_MODELS } from '../../../src/core/revenue/attribution.ts';
import type { Grouping } from '../../../src/core/revenue/tally.ts';
import { captureContext, ingestText } from '../../support/capture.ts';
import { giveEvents, giveLead, type TestContext, testContext } from '../../support/context.ts';

const ALL = { first: null, last: null };
const eur = (minor: number) => ({ minor, currency: 'EUR' });
const report = (context: TestContext, by: Grouping = 'campaign') => reportAttribution(context, { by, models: ATTRIBUTION_MODELS, days: ALL });
/** Everything that the report says, as text: what must be as before, byte for byte. */
const bytes = async (context: TestContext): Promise<string> => {
  const said = [];
  for (const by of ['campaign', 'source'] as const) {
    const { rows, totals } = await report(context, by);
    said.push([totals.leads, totals.deals, [...totals.revenue], rows.map((row) => [row.kind, row.name, row.leads, row.deals, ATTRIBUTION_MODELS.map((model) => returnJson(returnOf(row, { model, currency: 'EUR' })))])]);
  }
  return JSON.stringify(said);
};
const names = async (context: TestContext, by: Grouping = 'campaign'): Promise<readonly string[]> => (await report(context, by)).rows.map(({ kind, name, leads, earned }) => {
  const { milliWins = 0, revenue } = earned.get('position') ?? {};
  return `${kind} ${name} ${leads} ${milliWins} ${[...revenue ?? []].map(([currency, minor]) => `${minor} ${currency}`).join(' ')}`.trimEnd();
});

/** Two leads with a won deal each and one with an open one. */
const filled = async (context: TestContext = testContext()) => {
  const anna = await giveLead(context, { id: 'ld_a', fields: { name: 'Anna', email: 'anna@a.example', source: 'conference', campaign: 'Expo' }, events: [
    { type: 'page_visited', source: 'website', daysAgo: 0, metadata: { url: 'https://x.example/?utm_source=google&utm_campaign=spring' } },
  ] });
  await giveLead(context, { id: 'ld_b', fields: { name: 'Bob', email: 'bob@b.example', source: 'ads', campaign: 'Spring' } });
  await giveLead(context, { id: 'ld_c', fields: { name: 'Carl', email: 'carl@c.example', source: 'import' } });
  await createDeal(context, { lead: 'ld_a', amount: eur(1001), pipeline: 'sales' });
  await createDeal(context, { lead: 'ld_b', amount: { minor: 500, currency: 'USD' }, pipeline: 'sales' });
  const { deal } = await createDeal(context, { lead: 'ld_c', amount: eur(70_000), pipeline: 'sales' });
  context.clock.advance(DAY_MS);
  await closeDeal(context, 'ld_a', { outcome: 'won', reason: '' });
  await closeDeal(context, 'ld_b', { outcome: 'won', reason: '' });
  await addCampaign(context, 'Spring', { cost: { amount: () => eur(200), days: { first: '2026-01-01', last: '2026-01-01' }, note: '' } });
  return { context, anna, deal };
};

describe('what came from where', () => {
  test('is shared out among the touchpoints before the win, and leads count where they came from first', async () => {
    const { context } = await filled();
    expect(await names(context)).toEqual(['word Expo 1 500 501 EUR', 'campaign Spring 1 1500 500 EUR 500 USD', 'unknown  1 0']);
    expect(await names(context, 'source')).toEqual(['source conference 1 500 501 EUR', 'source google 0 500 500 EUR', 'source ads 1 1000 500 USD', 'unknown  1 0', 'unplaced  0 0']);
  });
  test('does not care for what happens after the win', async () => {
    const { context, anna } = await filled();
    const before = await bytes(context);
    context.clock.advance(DAY_MS);
    await giveEvents(context, anna, [{ type: 'page_visited', source: 'facebook' }]);
    expect(await bytes(context)).toBe(before);
    // What is heard late of an earlier day takes its part.
    await giveEvents(context, anna, [{ type: 'page_visited', source: 'facebook', daysAgo: 1.5 }]);
    expect(await names(context, 'source')).toContain('source facebook 0 400 400 EUR');
  });
  test('leaves out what others did to a lead, and says unknown where nobody says where from', async () => {
    const context = testContext();
    await giveLead(context, { id: 'ld_a', fields: { name: 'Anna' }, events: [{ type: 'email_sent', source: 'lemlist' }] });
    await createDeal(context, { lead: 'ld_a', pipeline: 'sales' });
    await closeDeal(context, 'ld_a', { outcome: 'won', reason: '' });
    const { totals } = await report(context);
    expect([totals.deals, totals.withoutAmount, totals.revenue.size]).toEqual([1, 1, 0]);
    expect(await names(context)).toEqual(['unknown  1 1000']);
  });
  test('counts leads, wins and costs in the days that are asked for', async () => {
    const { context } = await filled();
    const day = (number: number): string => new Date(context.clock.now() + number * DAY_MS).toISOString().slice(0, 10);
    await addCampaign(context, 'Long', { cost: { amount: () => eur(1000), days: { first: day(-9), last: day(0) }, note: '' } });
    const of = async (days: { first: string | null; last: string | null }) => {
      const { rows, totals } = await reportAttribution(context, { by: 'campaign', models: ['first'], days });
      return [totals.leads, totals.deals, rows.find(({ name }) => name === 'Long')?.cost.get('EUR')];
    };
    expect(await of(ALL)).toEqual([3, 2, 1000]);
    expect(await of({ first: day(0), last: null })).toEqual([0, 2, 100]);
    expect(await of({ first: null, last: day(-1) })).toEqual([3, 0, 900]);
    await expect(of({ first: day(0), last: day(-1) })).rejects.toMatchObject({ code: 'usage' });
  });
  test('stands in the review, for the last days and the currency of the workspace', async () => {
    const { context } = await filled();
    const lately = () => context.store.read((tx) => revenueLately(tx, context));
    expect(await lately()).toEqual({ days: 90, sumMinor: 1001, origins: [{ name: 'Expo', minor: 501, roi: null }, { name: 'Spring', minor: 500, roi: null }] });
    expect((await makeReview(context)).review.strategic_insights).toContain('10.01 EUR won in 90 days: 50 % by Expo, 49 % by Spring.');
    context.clock.advance(90 * DAY_MS);
    expect(await lately()).toBeNull();
  });
});

describe('law: it is what the won deals are now', () => {
  test('won and taken up again, it is as before, byte for byte', async () => {
    const { context, deal } = await filled();
    const before = await bytes(context);
    await closeDeal(context, deal.id, { outcome: 'won', reason: '' });
    expect(await bytes(context)).not.toBe(before);
    await reopenDeal(context, deal.id, 'it was a mistake');
    expect(await bytes(context)).toBe(before);
  });
  test('won and undone, it is as before, byte for byte', async () => {
    const { context, deal } = await filled();
    const before = await bytes(context);
    await closeDeal(context, deal.id, { outcome: 'won', amount: eur(9), reason: '' });
    expect(await bytes(context)).not.toBe(before);
    await undoBatch(context, undefined);
    expect(await bytes(context)).toBe(before);
  });
  test('merged, a person has the touchpoints of both in one order; undone, it is as before', async () => {
    const { context } = await filled();
    const before = await bytes(context);
    const { revenue } = (await report(context)).totals;
    await mergeLeads(context, 'ld_a', 'ld_b', { keep: 'ld_b' });
    // Both deals are of one person: who was given first stands first, then the other, then what was done.
    expect((await report(context)).totals.revenue).toEqual(revenue);
    const { rows } = await report(context, 'source');
    expect(rows.filter(({ deals }) => deals === 2).map(({ name }) => name).sort()).toEqual(['ads', 'conference', 'google']);
    expect((await verify(context)).differences).toEqual([]);
    await undoBatch(context, undefined);
    expect(await bytes(context)).toBe(before);
  });
  test('erased, a person takes their deals out of it, and the rest adds up', async () => {
    const beside = captureContext();
    const { context } = await filled({ ...beside, paths: { ...beside.paths, database: beside.file('salesos.db', '') } });
    await eraseLead(context, 'ld_a');
    const { totals, rows } = await report(context);
    const won = await listDealViews(context, { state: 'won', limit: 100 });
    expect([...totals.revenue]).toEqual([['USD', 500]]);
    expect(won.map(({ amountMinor, currency }) => `${amountMinor} ${currency}`)).toEqual(['500 USD']);
    expect(rows.map(({ name }) => name)).not.toContain('Expo');
  });
  test('under every model all rows add up to the won deals, whatever leads there are', async () => {
    const touch = fc.record({ source: fc.constantFrom('website', 'ads', 'email'), daysAgo: fc.integer({ min: 0, max: 40 }), campaign: fc.constantFrom('', 'spring', 'Expo', 'x y') });
    const lead = fc.record({
      source: fc.option(fc.constantFrom('ads', 'conference', 'import'), { nil: undefined }), touches: fc.array(touch, { maxLength: 5 }),
      amounts: fc.array(fc.record({ minor: fc.option(fc.integer({ min: 0, max: 1e9 }), { nil: null }), currency: fc.constantFrom('EUR', 'USD', 'JPY'), won: fc.boolean() }), { maxLength: 2 }),
    });
    await fc.assert(fc.asyncProperty(fc.array(lead, { minLength: 1, maxLength: 4 }), async (leads) => {
      const context = testContext();
      for (const [at, { source, touches, amounts }] of leads.entries()) {
        await giveLead(context, { id: `ld_${at}`, fields: { name: `L${at}`, ...(source !== undefined && { source }) }, events: touches.map(({ source: from, daysAgo, campaign }) => ({
          type: 'page_visited', source: from, daysAgo, metadata: campaign === '' ? {} : { utm_campaign: campaign },
        })) });
        for (const { minor, currency, won } of amounts) {
          const { deal } = await createDeal(context, { lead: `ld_${at}`, pipeline: 'sales', ...(minor !== null && { amount: { minor, currency } }) });
          if (won) await closeDeal(context, deal.id, { outcome: 'won', reason: '' });
        }
      }
      const won = await listDealViews(context, { state: 'won', limit: 100 });
      const sums = new Map<string, number>();
      for (const { amountMinor, currency } of won) if (amountMinor !== null && amountMinor > 0) sums.set(currency, (sums.get(currency) ?? 0) + amountMinor);
      for (const by of ['campaign', 'source'] as const) {
        const { rows } = await report(context, by);
        for (const model of ATTRIBUTION_MODELS) {
          const total = new Map<string, number>();
          for (const { earned } of rows) for (const [currency, minor] of earned.get(model)?.revenue ?? []) total.set(currency, (total.get(currency) ?? 0) + minor);
          expect([...total].sort()).toEqual([...sums].sort());
          expect(rows.reduce((all, { earned }) => all + (earned.get(model)?.milliWins ?? 0), 0)).toBe(won.length * 1000);
        }
        expect(rows.reduce((all, row) => all + row.leads, 0)).toBe(leads.length);
      }
    }), { numRuns: 12 });
  }, 120_000);
});

describe('campaigns', () => {
  const CALL = { model: 'position', days: ALL } as const;
  test('an edit is one event, the same again is none, and undo takes each back by itself', async () => {
    const context = testContext();
    const { campaign } = await addCampaign(context, 'Spring ads', { starts: '2026-03-01', ends: '2026-03-31' });
    const set = (minor: number | null, note = '') => editCampaign(context, campaign.id, { cost: { amount: minor === null ? null : () => eur(minor), days: null, note } });
    expect((await set(500)).campaign.costs).toEqual([{ first: '2026-03-01', last: '2026-03-31', note: '', minor: 500, currency: 'EUR' }]);
    expect((await set(500)).events).toEqual([]);
    await set(70, 'Flyers');
    expect((await editCampaign(context, 'spring ads', { name: 'Spring' })).campaign).toMatchObject({ id: 'spring-ads', name: 'Spring', words: ['Spring ads'] });
    const batches = context.db.prepare('SELECT id FROM batches ORDER BY key').pluck().all() as string[];
    await undoBatch(context, batches[1]);
    expect((await listCampaigns(context, CALL)).map(({ name, campaign: one }) => [name, one?.costs.map(({ note, minor }) => `${note} ${minor}`)])).toEqual([['Spring', ['Flyers 70']]]);
    await undoBatch(context, batches[0]);
    expect(await listCampaigns(context, CALL)).toEqual([]);
    expect((await verify(context)).differences).toEqual([]);
  });
  test('names are taken once, and what cannot be is refused with the way out', async () => {
    const context = testContext();
    await addCampaign(context, 'Spring ads', { words: ['spring'] });
    await expect(addCampaign(context, 'spring  ADS', {})).rejects.toMatchObject({ code: 'conflict', hint: 'Change it: salesos campaigns edit spring-ads' });
    await expect(addCampaign(context, 'Spring', {})).rejects.toMatchObject({ code: 'conflict', message: '"Spring" is what the campaign Spring ads is called already.' });
    await expect(addCampaign(context, '***', {})).rejects.toMatchObject({ code: 'usage' });
    await expect(addCampaign(context, 'X', { starts: '2026-03-02', ends: '2026-03-01' })).rejects.toMatchObject({ code: 'usage' });
    await expect(editCampaign(context, 'nothing', { status: 'paused' })).rejects.toMatchObject({ code: 'not_found' });
    await expect(editCampaign(context, 'spring', { cost: { amount: null, days: { first: '2026-01-01', last: '2026-01-01' }, note: '' } })).rejects.toMatchObject({ code: 'not_found' });
    await expect(editCampaign(context, 'spring', {})).rejects.toMatchObject({ code: 'usage' });
  });
  test('that only leads and events name are listed with no cost known; added, they have one, and a return', async () => {
    const { context } = await filled();
    const rows = async () => (await listCampaigns(context, CALL)).map(({ name, campaign, result: { leads, wins, isCosted, roi } }) => [name, campaign !== null, leads, wins, isCosted, roi]);
    expect(await rows()).toEqual([['Expo', false, 1, 0.5, false, null], ['Spring', true, 1, 1.5, true, null]]);
    await addCampaign(context, 'EXPO', { cost: { amount: () => eur(100), days: { first: '2026-01-01', last: '2026-01-01' }, note: '' } });
    expect((await rows())[0]).toEqual(['EXPO', true, 1, 0.5, true, 4.01]);
  });
});

test('somebody whom an event made known came from the link of that event, once', async () => {
  const context = captureContext();
  const at = new Date(context.clock.now() - DAY_MS).toISOString();
  await ingestText(context, JSON.stringify({ event_type: 'form_submitted', source: 'website', occurred_at: at, lead_identifier: 'eve@e.example', metadata: { url: '/?utm_source=google&utm_medium=cpc&utm_campaign=brand' } }));
  await createDeal(context, { lead: 'eve@e.example', amount: eur(100), pipeline: 'sales' });
  await closeDeal(context, 'eve@e.example', { outcome: 'won', reason: '' });
  expect(await names(context)).toEqual(['word brand 1 1000 100 EUR']);
  expect(await names(context, 'source')).toEqual(['source google 1 1000 100 EUR']);
});
