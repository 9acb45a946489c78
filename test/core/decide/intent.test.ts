import { describe, expect, it } from 'vitest';
import { absorbAll } from '../../../src/core/decide/absorb.ts';
import { intentStanding } from '../../../src/core/decide/intent.ts';
import { standing } from '../../../src/core/decide/standing.ts';
import { defaultRules } from '../../support/rules.ts';
import { days, makeLead, NOW } from './lead.ts';

const rules = defaultRules();
const read = (lead: ReturnType<typeof makeLead>, at = NOW) => {
  absorbAll(lead.record, lead.ledger, rules);
  return intentStanding(lead.record, rules, at).map(({ intent, weight, confidence }) => [intent, weight, confidence]);
};

describe('intent', () => {
  it('is never certain by one signal', () => {
    const lead = makeLead();
    lead.incoming('form_submitted');
    expect(read(lead)).toEqual([['buy', 1, 0.5]]);
  });
  it('counts the three newest of a rule', () => {
    const lead = makeLead();
    for (const age of [0, 30, 60, 90, 120]) lead.incoming('form_submitted', { at: NOW - days(age) });
    expect(read(lead)).toEqual([['buy', 1.75, 1.75 / 2.75]]);
  });
  it('halves every 30 days, and a part of them in between', () => {
    const lead = makeLead();
    lead.incoming('demo_requested');
    expect(read(lead, NOW + days(30))).toEqual([['buy', 1, 0.5]]);
    expect(read(lead, NOW + days(15))[0]?.[1]).toBeCloseTo(2 ** 0.5, 6);
  });
  it.each([
    ['What is the price?', 'buy'], ['Wieviel KOSTET das?', 'buy'], ['We resell software', 'partner'], ['Wiederverkaeufer gesucht', 'partner'], ['priceless', undefined], ['', undefined],
  ])('reads "%s" as %s', (message, intent) => {
    const lead = makeLead();
    lead.incoming('message_received', { metadata: { message } });
    expect(read(lead)[0]?.[0]).toBe(intent);
  });
  it.each(['/pricing', '/de/pricing', '/preise', '/de/preise/pro'])('takes a visit to %s for what it earns points for', (page) => {
    const lead = makeLead();
    lead.incoming('page_visited', { metadata: { page } });
    expect(read(lead)).toEqual([['buy', 1, 0.5]]);
  });
  it('hears what the lead says, and not what we say', () => {
    const lead = makeLead();
    lead.own('activity.logged', { kind: 'email', direction: 'out', text: 'our price list' });
    lead.own('message.drafted', { id: 'ms_1', channel: 'email', subject: 'Pricing', body: 'a quote', job: null });
    expect(read(lead)).toEqual([]);
    lead.own('activity.logged', { kind: 'call', direction: 'in', text: 'asked for a quote' });
    expect(read(lead)).toEqual([['buy', 1, 0.5]]);
  });
  it('weighs what a lead is without fading', () => {
    const lead = makeLead({ fields: { industry: 'Marketing Agency' } });
    expect(read(lead, NOW + days(1000))).toEqual([['partner', 0.5, 0.5 / 1.5]]);
  });
  it('reads pages and campaigns by pattern', () => {
    const lead = makeLead();
    lead.incoming('page_visited', { metadata: { url: 'https://x.example/partners/apply?utm=1' } });
    lead.incoming('ad_clicked', { campaign: 'Q1-Partner-DE' });
    expect(read(lead)).toEqual([['partner', 2, 2 / 3]]);
  });
  it('goes first by the playbook among equals', () => {
    const lead = makeLead();
    lead.incoming('page_visited', { metadata: { page: '/partners' } });
    lead.incoming('page_visited', { metadata: { page: '/pricing' } });
    absorbAll(lead.record, lead.ledger, rules);
    expect(standing(lead.record, rules, NOW)).toMatchObject({ intent: 'buy', intentConfidence: 1 / 3 });
  });
});
