import fc from 'fast-check';
import { expect, it } from 'vitest';
import { customerHealth } from '../../../src/core/decide/customer-health.ts';
import { defaultRules } from '../../support/rules.ts';
import { days, type Lead, makeLead, newestDeal, NOW } from './lead.ts';

const rules = defaultRules();
const won = (): Lead => {
  const lead = makeLead({ fields: { title: 'CEO', company: 'Acme' } });
  lead.incoming('demo_requested');
  lead.evaluate();
  lead.own('deal.won', { id: newestDeal(lead.record)?.id ?? '', amount_minor: 1000, currency: 'EUR', reason: 'signed' });
  lead.evaluate();
  return lead;
};
const healthOf = ({ record }: Lead, at = NOW) => customerHealth(record, rules, { now: at, zone: 'UTC' });
const why = (lead: Lead, at = NOW): unknown => healthOf(lead, at)?.reasons.map(({ what, points }) => `${what} ${points}`);

it('is 100 for a new customer, none for a lead, and none any more where the win is taken back', () => {
  expect(customerHealth(makeLead().record, rules, { now: NOW, zone: 'UTC' })).toBeUndefined();
  const lead = won();
  expect(healthOf(lead)).toEqual({ health: 100, reasons: [] });
  lead.own('deal.reopened', { id: newestDeal(lead.record)?.id ?? '', reason: 'typo', status: 'interested', customer: { to: null } });
  lead.evaluate();
  expect(healthOf(lead)).toBeUndefined();
});

it('loses points for a payment, a complaint, late onboarding, silence and a renewal, and has them back when it is over', () => {
  const lead = won();
  lead.incoming('payment_failed', { at: NOW + days(1) });
  lead.evaluate(NOW + days(1));
  expect(why(lead, NOW + days(1))).toEqual(['payment 35']);
  lead.incoming('payment_succeeded', { at: NOW + days(2) });
  lead.evaluate(NOW + days(2));
  expect(why(lead, NOW + days(2))).toEqual([]);
  expect(why(lead, NOW + days(3))).toEqual(['onboarding 15']);
  lead.incoming('support_message', { at: NOW + days(4), metadata: { text: 'It is not working', sentiment: 'negative' } });
  lead.evaluate(NOW + days(4));
  expect(why(lead, NOW + days(4))).toEqual(['complaint 30', 'onboarding 15']);
  lead.incoming('support_resolved', { at: NOW + days(5) });
  lead.evaluate(NOW + days(5));
  lead.own('customer.renewal_set', { renews_at: NOW + days(40) });
  // Half of the points while it is ahead; silent since day 5, whole after 30 days.
  expect(why(lead, NOW + days(35))).toEqual(['silence 40', 'onboarding 15', 'renewal 10']);
  expect(healthOf(lead, NOW + days(41))?.health).toBe(25);
});

it('is between 0 and 100, adds up, and silence alone never raises it', () => {
  const types = fc.constantFrom('payment_failed', 'payment_succeeded', 'support_message', 'support_resolved', 'subscription_cancelled', 'page_visited');
  fc.assert(fc.property(fc.array(fc.record({ type: types, day: fc.integer({ min: 1, max: 60 }), bad: fc.boolean() }), { maxLength: 8 }), (told) => {
    const lead = won();
    for (const { type, day, bad } of told.sort((a, b) => a.day - b.day)) {
      lead.incoming(type, { at: NOW + days(day), metadata: bad ? { sentiment: 'negative' } : {} });
      lead.evaluate(NOW + days(day));
    }
    let before = 100;
    for (let day = 60; day < 100; day += 3) {
      const { health, reasons } = healthOf(lead, NOW + days(day)) ?? { health: -1, reasons: [] };
      expect(health).toBe(Math.max(0, 100 - reasons.reduce((sum, { points }) => sum + points, 0)));
      expect(health).toBeGreaterThanOrEqual(0);
      expect(health).toBeLessThanOrEqual(before);
      before = health;
    }
  }), { numRuns: 60, seed: 3 });
});
