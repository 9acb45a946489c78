import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CampaignSaid, LedgerEvent, OwnPayloads } from '../../../src/core/ledger/event.ts';
import type { Place } from '../../../src/core/revenue/attribution.ts';
import { type Campaign, campaignFinder, campaignId, campaignsFrom, costsWithin, statusOn } from '../../../src/core/revenue/campaign.ts';
import { moniesOf, returnOn } from '../../../src/core/revenue/sums.ts';

const SAID: CampaignSaid = { name: '', status: null, starts: null, ends: null, words: [], sources: [], mediums: [] };
const campaign = (id: string, said: Partial<Campaign> = {}): Campaign => ({ ...SAID, id, name: id, costs: [], ...said });
type Type = 'campaign.added' | 'campaign.changed' | 'campaign.cost_set';
const event = <T extends Type>(type: T, payload: OwnPayloads[T]): LedgerEvent => ({ kind: 'own', type, payload } as unknown as LedgerEvent);
const cost = (amount: number | null, first: string, last = first, note = '') => event('campaign.cost_set', { id: 'a', first, last, note, amount_minor: amount, currency: 'EUR', from: null });
const added = event('campaign.added', { ...SAID, id: 'a', name: 'A' });

describe('what events make of a campaign', () => {
  it('is the sum of what was said: the same days and note again replace a cost, null takes it away', () => {
    const [one] = campaignsFrom([added, cost(500, '2026-03-01', '2026-03-31'), cost(900, '2026-01-05'), cost(100, '2026-01-05', '2026-01-05', 'Flyers'), cost(700, '2026-01-05'), cost(null, '2026-03-01', '2026-03-31')]);
    expect(one?.costs.map(({ first, note, minor }) => `${first} ${note} ${minor}`)).toEqual(['2026-01-05  700', '2026-01-05 Flyers 100']);
  });
  it('needs its beginning: what is left of one that was taken back changes nothing', () => {
    expect(campaignsFrom([event('campaign.changed', { id: 'a', name: 'B' }), cost(1, '2026-01-01')])).toEqual([]);
    expect(campaignsFrom([added, event('campaign.changed', { id: 'a', name: 'B', words: ['A'] })])).toMatchObject([{ id: 'a', name: 'B', words: ['A'], sources: [] }]);
  });
  it('has an id that is made of its name', () => { expect(['Spring Ads (2026)', 'Größe?', '  ', '?!'].map(campaignId)).toEqual(['spring-ads-2026', 'groesse', '', '']); });
});

it.each<[Partial<Campaign>, string]>([
  [{}, 'active'], [{ starts: '2026-03-02' }, 'planned'], [{ starts: '2026-03-01' }, 'active'], [{ ends: '2026-02-28' }, 'ended'], [{ ends: '2026-03-01' }, 'active'], [{ ends: '2026-02-01', status: 'paused' }, 'paused'],
])('%j is %s on the first of March', (said, expected) => { expect(statusOn(campaign('a', said), '2026-03-01')).toBe(expected); });

describe('a cost over days', () => {
  const within = (minor: number, [first, last]: readonly [string, string], days: { first: string | null; last: string | null }) =>
    costsWithin(campaign('a', { costs: [{ first, last, note: '', minor, currency: 'EUR' }] }), days).get('EUR');
  it('falls to each of its days alike', () => {
    expect(within(31_00, ['2026-03-01', '2026-03-31'], { first: '2026-03-10', last: '2026-03-19' })).toBe(10_00);
    expect(within(1000, ['2026-03-01', '2026-03-03'], { first: null, last: '2026-03-01' })).toBe(333);
    expect(within(1000, ['2026-03-01', '2026-03-03'], { first: '2026-03-03', last: null })).toBe(334);
    expect(within(500, ['2026-03-29', '2026-03-29'], { first: '2026-03-29', last: '2026-03-29' })).toBe(500);
  });
  it('is no cost, not one of nothing, on days that have none of it', () => {
    expect(within(500, ['2026-03-01', '2026-03-02'], { first: '2026-03-03', last: null })).toBeUndefined();
    expect(within(0, ['2026-03-01', '2026-03-02'], { first: null, last: null })).toBe(0);
  });
  const day = fc.integer({ min: 0, max: 800 }).map((number) => new Date(Date.UTC(2025, 11, 1 + number)).toISOString().slice(0, 10));
  const next = (text: string): string => new Date(Date.parse(text) + 86_400_000).toISOString().slice(0, 10);
  it('law: stretches of days that follow each other add up to the whole of it, each with nothing or more', () => {
    fc.assert(fc.property(fc.maxSafeNat(), day, day, fc.uniqueArray(day, { maxLength: 6 }), (minor, a, b, cuts) => {
      const stretch: readonly [string, string] = a < b ? [a, b] : [b, a];
      const ends = [...cuts].sort();
      const parts = [...ends, null].map((end, at) => within(minor, stretch, { first: at === 0 ? null : next(ends[at - 1] ?? ''), last: end }) ?? 0);
      expect(parts.every((part) => part >= 0)).toBe(true);
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(minor);
    }), { numRuns: 300 });
  });
});

describe('which campaign a place belongs to', () => {
  const campaigns = [
    campaign('spring-ads', { name: 'Spring ads', words: ['spring-*'] }), campaign('spring-mail', { name: 'Spring mail', words: ['spring-2026'], mediums: ['email'] }),
    campaign('expo', { name: 'Expo', sources: ['conference'], starts: '2026-04-01', ends: '2026-04-03' }), campaign('google', { sources: ['google*'], mediums: ['cpc'] }),
  ];
  const find = campaignFinder(campaigns);
  const place = (said: Partial<Place>): Place => ({ source: null, reporter: null, campaign: null, medium: null, ...said });
  it.each<[Partial<Place>, string | undefined]>([
    [{ campaign: 'SPRING ADS' }, 'spring-ads'], [{ campaign: 'spring-ads' }, 'spring-ads'], [{ campaign: 'Spring-2027' }, 'spring-ads'],
    // The very word stands before a pattern, where the medium fits too.
    [{ campaign: 'spring-2026', medium: 'email' }, 'spring-mail'], [{ campaign: 'spring-2026', medium: 'cpc' }, 'spring-ads'],
    [{ campaign: 'brand', source: 'google', medium: 'cpc' }, undefined], [{ source: 'google-uk', reporter: 'website', medium: 'CPC' }, 'google'], [{ source: 'google' }, undefined],
    [{ source: 'Conference', reporter: 'Conference' }, 'expo'], [{ campaign: 'expo', source: 'ads' }, undefined], [{}, undefined],
  ])('%j is %s', (said, expected) => { expect(find(place(said), () => '2026-04-02')?.id).toBe(expected); });
  it('has what names no campaign in its own days only', () => {
    expect(find(place({ source: 'conference' }), () => '2026-04-04')).toBeUndefined();
    expect(find(place({ source: 'conference', campaign: 'Expo' }), () => '2026-07-01')?.id).toBe('expo');
  });
});

describe('a return', () => {
  const sums = (list: Readonly<Record<string, number>>) => new Map(Object.entries(list));
  it.each<[Readonly<Record<string, number>>, Readonly<Record<string, number>>, number | null]>([
    [{ EUR: 300 }, { EUR: 100 }, 2], [{}, { EUR: 100 }, -1], [{ EUR: 300 }, {}, null], [{ EUR: 300 }, { EUR: 0 }, null], [{}, {}, null],
    [{ USD: 300 }, { EUR: 100 }, null], [{ EUR: 300, USD: 1 }, { EUR: 100 }, null], [{ EUR: 300 }, { EUR: 100, USD: 5 }, null], [{ EUR: 300, USD: 0 }, { EUR: 100 }, 2],
  ])('of %j for %j is %s', (revenue, spent, expected) => { expect(returnOn(sums(revenue), sums(spent))).toBe(expected); });
  it('names the currency of the workspace first, and no sum of nothing', () => {
    expect(moniesOf(sums({ CHF: 1, USD: 2, EUR: 3, JPY: 0 }), 'EUR').map(({ currency }) => currency)).toEqual(['EUR', 'CHF', 'USD']);
  });
});
