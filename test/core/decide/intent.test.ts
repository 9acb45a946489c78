import { describe, expect, it } from 'vitest';
import { absorbAll } from '../../../src/core/decide/absorb.ts';
import { intentStanding } from '../../../src/core/decide/intent.ts';
import { standing } from '../../../src/core/decide/standing.ts';
import { defaultRules, rulesWith } from '../../support/rules.ts';
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
  it.each([
    ['Your pricing, please', 'buy'], ['Was sind Ihre Preise?', 'buy'], ['ein Vergleich von Preisen', 'buy'], ['zwei Angebote', 'buy'], ['Lizenzen für uns', 'buy'], ['we are purchasing now', 'buy'],
    ['preiswert', undefined], ['your partners', 'partner'], ['mit Vertriebspartnern', 'partner'],
  ])('reads "%s" as %s, whatever the form of its words', (message, intent) => {
    const lead = makeLead();
    lead.incoming('message_received', { metadata: { message } });
    expect(read(lead)[0]?.[0]).toBe(intent);
  });
  it('finds a phrase within one language', () => {
    const mixed = rulesWith({ intents: { buy: { name: 'Buy', signals: { words: { keywords: ['annual plans'] } } } }, pipelines: { sales: { name: 'Sales', intents: ['buy'] } } });
    const lead = makeLead({ rules: mixed });
    for (const message of ['an annual plan', 'annual and plan', 'planning annual']) lead.incoming('message_received', { metadata: { message } });
    absorbAll(lead.record, lead.ledger, mixed);
    expect(lead.record.values.signals.size).toBe(1);
  });
  it.each([
    [{ metadata: { utm_campaign: 'spring-partner' } }], [{ metadata: { page: 'https://x.example/?utm_source=ad&utm_campaign=Spring%2Dpartner' } }],
    [{ metadata: { page: { url: 'https://x.example/a?UTM_Campaign=my+partner#top' } } }], [{ metadata: { utm: { campaign: 'partner-week' } } }], [{ campaign: 'partners' }],
  ])('takes the campaign from %j', (more) => {
    const lead = makeLead();
    lead.incoming('page_visited', more);
    expect(read(lead)[0]?.[0]).toBe('partner');
  });
  it('reads source and medium of a link, and a broken escape as it stands', () => {
    const utm = rulesWith({ intents: { buy: { name: 'Buy', signals: { paid: { utm_source: 'google*', utm_medium: 'cp?' } } } }, pipelines: { sales: { name: 'Sales', intents: ['buy'] } } });
    const lead = makeLead({ rules: utm });
    for (const page of ['/?utm_source=google&utm_medium=cpc', '/?utm_source=google%zz&utm_medium=cpm', '/?utm_source=google', '/?utm_source=&utm_medium=cpc', '/google/cpc']) {
      lead.incoming('page_visited', { metadata: { page } });
    }
    absorbAll(lead.record, lead.ledger, utm);
    expect(lead.record.values.signals.size).toBe(2);
  });
  it('is lowered by what speaks against it, never below nothing, and comes back as that fades', () => {
    const lead = makeLead();
    lead.incoming('demo_requested');
    lead.incoming('message_received', { metadata: { message: 'Sorry, we are not interested' } });
    expect(read(lead)).toEqual([['buy', 0, 0]]);
    lead.incoming('form_submitted');
    expect(read(lead)).toEqual([['buy', 1, 0.5]]);
    lead.incoming('message_received', { metadata: { message: 'kein Interesse' } });
    expect(read(lead)).toEqual([['buy', 0, 0]]);
    expect(standing(lead.record, rules, NOW)).toMatchObject({ intent: null, intentConfidence: 0 });
    expect(intentStanding(lead.record, rules, NOW)[0]?.signals.map(({ rule, weight }) => [rule, weight]))
      .toEqual([['buy.refused', -2], ['buy.form', 1], ['buy.refused', -2], ['buy.demo', 2]]);
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
