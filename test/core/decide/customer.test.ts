import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { customerDues } from '../../../src/core/decide/customer.ts';
import { customerHealth } from '../../../src/core/decide/customer-health.ts';
import { CUSTOMER_CAUSES, CUSTOMER_TRANSITIONS } from '../../../src/core/decide/customer-stage.ts';
import { evaluateLead } from '../../../src/core/decide/evaluate.ts';
import { reopening } from '../../../src/core/decide/reopening.ts';
import { replay } from '../../../src/core/decide/replay.ts';
import { AUTOMATIC_MOVES, LEAD_CAUSES, type LeadCause, nextStatus, rankOf } from '../../../src/core/decide/status.ts';
import { CUSTOMER_STAGES, LEAD_STATUSES } from '../../../src/core/ledger/event.ts';
import type { LeadRecord } from '../../../src/core/ledger/lead-record.ts';
import { defaultRules, rulesWith } from '../../support/rules.ts';
import { days, decided, type Lead, makeLead, newestDeal, NOW } from './lead.ts';

const rules = defaultRules();
const routed = (under = rules): Lead => {
  const lead = makeLead({ rules: under, fields: { title: 'CEO', company: 'Acme' } });
  lead.incoming('demo_requested');
  lead.evaluate();
  return lead;
};
const win = (lead: Lead, at = NOW): void => {
  lead.own('deal.won', { id: newestDeal(lead.record)?.id ?? '', amount_minor: 100_000, currency: 'EUR', reason: 'signed' }, { at, actor: 'me' });
  lead.evaluate(at);
};
const won = (under = rules): Lead => { const lead = routed(under); win(lead); return lead; };
const stageOf = ({ record }: Lead): string => record.customer?.stage ?? 'none';
const openTasks = ({ record }: Lead, kind: string): readonly string[] => [...record.tasks.values()].filter((task) => task.kind === kind && task.state === 'open').map(({ title }) => title);
const finishOnboarding = (lead: Lead, at: number): void => {
  for (const { id, kind } of [...lead.record.tasks.values()]) if (kind === 'onboarding') lead.own('task.completed', { id }, { at });
};
/** A customer that is active since day 1. */
const active = (under = rules): Lead => {
  const lead = won(under);
  finishOnboarding(lead, NOW + days(1));
  lead.evaluate(NOW + days(1));
  return lead;
};

describe('the machines', () => {
  it('have an answer to everything, and never go back by themselves', () => {
    for (const status of LEAD_STATUSES) {
      for (const cause of Object.keys(LEAD_CAUSES) as LeadCause[]) {
        const next = nextStatus(status, cause);
        expect(LEAD_STATUSES).toContain(next);
        expect(next === status || AUTOMATIC_MOVES[status].includes(next)).toBe(true);
        if (rankOf(status) >= 0 && rankOf(next) >= 0) expect(rankOf(next)).toBeGreaterThanOrEqual(rankOf(status));
        if (rankOf(status) < 0) expect([status, 'won']).toContain(next);
      }
    }
    for (const stage of CUSTOMER_STAGES) {
      for (const cause of CUSTOMER_CAUSES) {
        const next = CUSTOMER_TRANSITIONS[stage][cause];
        expect(CUSTOMER_STAGES).toContain(next);
        if (next === 'onboarding') expect([`${stage} ${cause}`]).toContain(stage === 'onboarding' ? `onboarding ${cause}` : 'churned win');
        if (stage === 'churned' && cause !== 'win') expect(next).toBe('churned');
        // Once there, the same again changes nothing.
        expect(CUSTOMER_TRANSITIONS[next][cause]).toBe(next);
      }
    }
  });

  it('leave what a person set to that person, in whatever order older news comes', () => {
    const news = fc.record({ type: fc.constantFrom('email_replied', 'demo_requested', 'proposal_accepted', 'page_visited'), age: fc.integer({ min: 1, max: 20 }) });
    const set = fc.constantFrom(...(['new', 'contacted', 'qualified', 'interested', 'disqualified'] as const));
    fc.assert(fc.property(fc.array(news, { maxLength: 8 }), set, fc.nat(8), fc.nat(3), (told, status, when, every) => {
      const lead = makeLead({ at: NOW - days(30) });
      told.slice(0, when).forEach(({ type, age }, index) => { lead.incoming(type, { at: NOW - days(age) }); if (index % (every + 1) === 0) lead.evaluate(); });
      lead.own('status.changed', { from: lead.record.status, to: status, reason: 'by hand' }, { at: NOW });
      told.slice(when).forEach(({ type, age }, index) => { lead.incoming(type, { at: NOW - days(age) }); if (index % (every + 1) === 0) lead.evaluate(); });
      lead.evaluate();
      expect(lead.record.status).toBe(status);
    }), { numRuns: 100, seed: 11 });
  });
});

describe('closing and reopening', () => {
  const shown = (record: LeadRecord): unknown => ({
    status: record.status, deals: [...record.deals.values()],
    tasks: [...record.tasks.values()].filter(({ state }) => state === 'open').map(({ id, title }) => [id, title]).sort(),
    customer: record.customer && { stage: record.customer.stage, at: record.customer.at, since: record.customer.since, renewsAt: record.customer.renewsAt },
    revenue: [...record.deals.values()].filter(({ state }) => state === 'won').reduce((sum, { amountMinor }) => sum + (amountMinor ?? 0), 0),
  });
  const reopen = (lead: Lead, id: string, at: number): void => {
    const deal = lead.record.deals.get(id);
    if (!deal) throw new Error('no deal');
    for (const { type, payload } of reopening({ record: lead.record, deal, events: lead.ledger, rules }, 'a mistake')) lead.own(type, payload, { at });
    lead.evaluate(at);
  };
  it('is as if nothing had happened: status, deals, open tasks, customer, revenue', () => {
    const stages = fc.constantFrom('in', 'contacted', 'qualified', 'proposal', 'closing');
    const plan = fc.record({
      news: fc.array(fc.constantFrom('email_replied', 'proposal_accepted', 'page_visited'), { maxLength: 3 }), moves: fc.array(stages, { maxLength: 3 }),
      earlier: fc.constantFrom('none', 'won', 'lost', 'churned', 'open'), isWon: fc.boolean(), amount: fc.constantFrom(null, 5000), byStatus: fc.constantFrom('no', 'disqualified'), byHand: fc.constantFrom(null, 'qualified' as const),
      isSearching: fc.boolean(),
    });
    fc.assert(fc.property(plan, ({ news, moves, earlier, isWon, amount, byStatus, byHand, isSearching }) => {
      const lead = makeLead({ rules, fields: { title: 'CEO', company: 'Acme' } });
      if (isSearching) lead.world = { ...lead.world, members: lead.world.members.map((load) => ({ ...load, away: true })) };
      lead.incoming('demo_requested');
      lead.evaluate();
      const id = newestDeal(lead.record)?.id ?? '';
      if (earlier !== 'none') {
        lead.own('deal.created', { id: 'dl_0', name: 'Earlier', pipeline: 'sales', stage: 'in', amount_minor: 700, currency: 'EUR', owner: null });
        lead.evaluate();
        if (earlier === 'won' || earlier === 'churned') lead.own('deal.won', { id: 'dl_0', amount_minor: 800, currency: 'EUR', reason: '' });
        if (earlier === 'lost') lead.own('deal.lost', { id: 'dl_0', reason: '' });
        lead.evaluate();
        if (earlier === 'churned') lead.own('customer.changed', { from: 'onboarding', to: 'churned', reason: '' });
      }
      for (const type of news) lead.incoming(type);
      lead.evaluate();
      for (const to of moves) { lead.own('deal.moved', { id, from: lead.record.deals.get(id)?.stage ?? '', to, reason: '' }); lead.evaluate(); }
      if (byHand !== null && lead.record.status !== 'won') { lead.own('status.changed', { from: lead.record.status, to: byHand, reason: '' }); lead.evaluate(); }
      const before = shown(lead.record);
      const at = NOW + days(1);
      if (byStatus === 'disqualified' && lead.record.status !== 'won') {
        if (earlier === 'open') return;
        lead.own('status.changed', { from: lead.record.status, to: 'disqualified', reason: '' }, { at });
      } else if (isWon) lead.own('deal.won', { id, amount_minor: amount, currency: 'EUR', reason: 'signed' }, { at });
      else lead.own('deal.lost', { id, reason: 'no' }, { at });
      lead.evaluate(at);
      expect(lead.record.deals.get(id)?.state).not.toBe('open');
      reopen(lead, id, NOW + days(2));
      expect(shown(lead.record)).toEqual(before);
    }), { numRuns: 150, seed: 21 });
  });
  it('takes a win back though a newer deal is open, and follows that one where it was moved meanwhile', () => {
    const lead = routed();
    const id = newestDeal(lead.record)?.id ?? '';
    lead.own('deal.created', { id: 'dl_2', name: 'More', pipeline: 'sales', stage: 'contacted', amount_minor: null, currency: 'EUR', owner: null });
    lead.own('deal.won', { id, amount_minor: 1, currency: 'EUR', reason: '' });
    lead.evaluate();
    expect(lead.record.status).toBe('won');
    lead.own('deal.moved', { id: 'dl_2', from: 'contacted', to: 'closing', reason: '' }, { at: NOW + 1 });
    lead.evaluate(NOW + 1);
    reopen(lead, id, NOW + 2);
    expect([lead.record.status, stageOf(lead)]).toEqual(['ready_to_close', 'none']);
  });
});

describe('a customer who is at risk', () => {
  it.each([['payment_failed', 'payment_succeeded'], ['ticket_opened', 'ticket_closed']])('by %s is so again when a win meanwhile is taken back, with the same health, and no more after %s', (bad, good) => {
    const lead = active();
    lead.incoming(bad, { at: NOW + days(2), metadata: { sentiment: 'negative' } });
    lead.evaluate(NOW + days(2));
    const health = () => customerHealth(lead.record, rules, { now: NOW + days(2), zone: 'UTC' });
    const before = health();
    expect(before?.health).toBeLessThan(100);
    lead.own('deal.created', { id: 'dl_2', name: 'More', pipeline: 'sales', stage: 'in', amount_minor: 1, currency: 'EUR', owner: null }, { at: NOW + days(3) });
    lead.own('deal.won', { id: 'dl_2', amount_minor: 1, currency: 'EUR', reason: '' }, { at: NOW + days(3) });
    lead.evaluate(NOW + days(3));
    expect(stageOf(lead)).toBe('active');
    const deal = lead.record.deals.get('dl_2');
    if (!deal) throw new Error('no deal');
    for (const { type, payload } of reopening({ record: lead.record, deal, events: lead.ledger, rules }, 'a mistake')) lead.own(type, payload, { at: NOW + days(4) });
    lead.evaluate(NOW + days(4));
    expect([stageOf(lead), lead.record.customer?.at]).toEqual(['at_risk', NOW + days(2)]);
    expect(health()).toEqual(before);
    lead.incoming(good, { at: NOW + days(5) });
    lead.evaluate(NOW + days(5));
    expect(stageOf(lead)).toBe('active');
  });
});

describe('a customer', () => {
  it('begins with a win: onboarding, with its tasks; history begins nothing', () => {
    const lead = won();
    expect([lead.record.status, stageOf(lead)]).toEqual(['won', 'onboarding']);
    expect(openTasks(lead, 'onboarding')).toEqual(['Welcome call', 'Check that all is set up', 'Ask for first results']);
    expect(lead.record.history.at(-1)).toMatchObject({ from: 'none', to: 'onboarding', by: 'human', actor: 'me', rule: 'customer.win' });
    const old = makeLead({ rules, history: true, origin: 'import' });
    old.own('status.changed', { from: 'new', to: 'won', reason: 'Closed Won' }, { by: 'outside', rule: 'import.outcome', history: true });
    old.incoming('email_replied', { at: NOW + 1 });
    old.evaluate(NOW + 1);
    expect([old.record.status, stageOf(old), old.record.tasks.size]).toEqual(['won', 'none', 0]);
    expect(lead.evaluate().events).toEqual([]);
  });
  it('is active when the tasks are done, or after 30 days', () => {
    expect(stageOf(active())).toBe('active');
    const lead = won();
    expect([NOW + days(30) - 1, NOW + days(30)].map((at) => { lead.evaluate(at); return stageOf(lead); })).toEqual(['onboarding', 'active']);
    const none = won(rulesWith({ customers: { onboarding: [] } }));
    expect([stageOf(none), none.record.tasks.size]).toEqual(['onboarding', 0]);
  });
  it('falls silent, is given up, and says so; every step at its alarm', () => {
    const lead = active();
    const steps: (readonly [number, string])[] = [];
    let at = lead.evaluate(NOW + days(1)).standing.wakeAt;
    for (let turns = 0; at !== null && turns < 30; turns++) {
      const result = lead.evaluate(at);
      if (decided(result, 'customer.changed').length > 0) steps.push([(at - NOW) / days(1), stageOf(lead)]);
      at = result.standing.wakeAt;
    }
    expect(steps).toEqual([[31, 'at_risk'], [91, 'churned']]);
    expect([...lead.record.notifications.values()].filter(({ kind }) => kind === 'status_changed').map(({ title }) => title).slice(-2)).toEqual(['Acme: active → at_risk', 'Acme: at_risk → churned']);
  });
  it.each<[string, string | undefined, object, string]>([
    ['payment_failed', 'payment_succeeded', {}, 'at_risk'], ['support_requested', 'support_resolved', { text: 'It does not work and I want a refund' }, 'at_risk'],
    ['support_requested', undefined, { text: 'How do I add a user?' }, 'active'], ['ticket_opened', 'ticket_closed', { sentiment: 'negative' }, 'at_risk'],
    ['ticket_opened', 'ticket_closed', { rating: 2 }, 'at_risk'], ['subscription_cancelled', undefined, {}, 'churned'],
  ])('%s, then %s: %j is %s', (type, end, metadata, stage) => {
    const lead = active();
    lead.incoming(type, { at: NOW + days(2), metadata: metadata as Record<string, string> });
    const result = lead.evaluate(NOW + days(2));
    expect(stageOf(lead)).toBe(stage);
    expect([...lead.record.recommendations.values()].filter(({ rule, state }) => rule === 'customer.at_risk' && state === 'open').length).toBe(stage === 'at_risk' ? 1 : 0);
    expect(decided(result, 'customer.support').length).toBe(/support|ticket/.test(type) ? 1 : 0);
    if (end === undefined) return;
    lead.incoming(end, { at: NOW + days(3) });
    lead.evaluate(NOW + days(3));
    expect([stageOf(lead), openTasks(lead, 'support')]).toEqual(['active', []]);
    expect([...lead.record.recommendations.values()].filter(({ rule, state }) => rule === 'customer.at_risk' && state === 'open')).toEqual([]);
  });
  it('is at risk for what brought it there: another good sign does not help', () => {
    const lead = active();
    lead.incoming('payment_failed', { at: NOW + days(2) });
    lead.incoming('page_visited', { at: NOW + days(3) });
    lead.incoming('support_resolved', { at: NOW + days(3) });
    lead.evaluate(NOW + days(3));
    expect(stageOf(lead)).toBe('at_risk');
    const silent = active();
    silent.evaluate(NOW + days(31));
    silent.incoming('page_visited', { at: NOW + days(32) });
    silent.evaluate(NOW + days(32));
    expect(stageOf(silent)).toBe('active');
  });
  it('stays where a person put it, against what happened before; churned comes back with a win only', () => {
    const lead = active();
    lead.own('customer.changed', { from: 'active', to: 'churned', reason: '' }, { at: NOW + days(5) });
    lead.incoming('payment_succeeded', { at: NOW + days(6) });
    lead.evaluate(NOW + days(6));
    expect(stageOf(lead)).toBe('churned');
    lead.own('deal.created', { id: 'dl_2', name: 'Again', pipeline: 'sales', stage: 'in', amount_minor: 1, currency: 'EUR', owner: null }, { at: NOW + days(7) });
    lead.own('deal.won', { id: 'dl_2', amount_minor: 1, currency: 'EUR', reason: '' }, { at: NOW + days(7) });
    lead.evaluate(NOW + days(7));
    expect([stageOf(lead), lead.record.customer?.since, openTasks(lead, 'onboarding').length]).toEqual(['onboarding', NOW + days(7), 3]);
    const set = active();
    set.own('customer.changed', { from: 'active', to: 'active', reason: '' }, { at: NOW + days(5) });
    set.incoming('payment_failed', { at: NOW + days(4) });
    set.evaluate(NOW + days(5));
    expect(stageOf(set)).toBe('active');
  });
  it('is advised about: the renewal 30 days before, more after 90 healthy days, once each', () => {
    const lead = active();
    lead.own('customer.renewal_set', { renews_at: NOW + days(100) }, { at: NOW + days(2) });
    for (let day = 20; day <= 140; day += 20) lead.incoming('page_visited', { at: NOW + days(day) });
    const made: (readonly [number, string])[] = [];
    let at = lead.evaluate(NOW + days(2)).standing.wakeAt;
    for (let turns = 0; at !== null && at < NOW + days(150) && turns < 40; turns++) {
      const result = lead.evaluate(at);
      for (const event of decided(result, 'recommendation.made')) if (event.type === 'recommendation.made') made.push([(at - NOW) / days(1), event.payload.action]);
      at = result.standing.wakeAt;
    }
    expect(made).toEqual([[70, 'Talk about the renewal'], [91, 'Offer more']]);
  });
  it('is silent who does nothing, whatever we write to them', () => {
    const lead = active();
    for (let day = 5; day <= 30; day += 5) {
      lead.own('activity.logged', { kind: 'email', text: 'how are you?', direction: 'out' }, { at: NOW + days(day) });
      lead.evaluate(NOW + days(day));
    }
    expect([lead.record.values.lastActivityAt, stageOf(lead), lead.evaluate(NOW + days(30)).standing.wakeAt]).toEqual([NOW + days(30), 'active', NOW + days(31)]);
    lead.evaluate(NOW + days(31));
    expect(stageOf(lead)).toBe('at_risk');
    lead.own('activity.logged', { kind: 'email', text: 'still there?', direction: 'out' }, { at: NOW + days(32) });
    lead.evaluate(NOW + days(32));
    expect(stageOf(lead)).toBe('at_risk');
    lead.own('activity.logged', { kind: 'email', text: 'all is well', direction: 'in' }, { at: NOW + days(33) });
    lead.evaluate(NOW + days(33));
    expect(stageOf(lead)).toBe('active');
  });
  it('is offered more only in good health: who is not waits until they are', () => {
    const lead = active();
    for (const day of [20, 40, 60, 65]) { lead.incoming('page_visited', { at: NOW + days(day) }); lead.evaluate(NOW + days(day)); }
    const offers = (now: number): number => decided(lead.evaluate(now), 'recommendation.made').filter((event) => event.rule === 'customer.upsell').length;
    // Silent for 26 days at the moment: 29 points for silence.
    lead.own('customer.renewal_set', { renews_at: NOW + days(100) }, { at: NOW + days(66) });
    lead.evaluate(NOW + days(66));
    expect([offers(NOW + days(91)), stageOf(lead), customerDues(lead.record, rules, NOW + days(91)).map(({ what }) => what)]).toEqual([0, 'active', ['silence']]);
    lead.incoming('page_visited', { at: NOW + days(92) });
    expect([offers(NOW + days(92)), offers(NOW + days(93))]).toEqual([1, 0]);
  });
  it('is none any more when the win is taken back: tasks and advice go too', () => {
    const lead = won();
    lead.own('status.changed', { from: 'won', to: 'qualified', reason: 'a mistake' }, { at: NOW + 1 });
    lead.evaluate(NOW + 1);
    expect([stageOf(lead), openTasks(lead, 'onboarding')]).toEqual(['none', []]);
  });
});

describe('laws of customers', () => {
  const type = fc.constantFrom('payment_failed', 'payment_succeeded', 'support_requested', 'support_resolved', 'page_visited', 'subscription_cancelled', 'email_replied');
  const step = fc.record({ type, day: fc.integer({ min: 0, max: 200 }), isBad: fc.boolean(), isHistory: fc.boolean() });
  const plan = fc.record({ steps: fc.array(step, { maxLength: 10 }), renews: fc.option(fc.integer({ min: 10, max: 300 })), set: fc.option(fc.constantFrom(...CUSTOMER_STAGES)) });
  const lived = ({ steps, renews, set }: { steps: readonly { type: string; day: number; isBad: boolean; isHistory: boolean }[]; renews: number | null; set: (typeof CUSTOMER_STAGES)[number] | null }): Lead => {
    const lead = won();
    let last = NOW;
    if (renews !== null) lead.own('customer.renewal_set', { renews_at: NOW + days(renews) });
    for (const { type: what, day, isBad, isHistory } of [...steps].sort((a, b) => a.day - b.day)) {
      last = NOW + days(day);
      lead.incoming(what, { at: last, metadata: isBad ? { sentiment: 'negative' } : {}, history: isHistory });
      lead.evaluate(last);
    }
    if (set !== null) lead.own('customer.changed', { from: lead.record.customer?.stage ?? null, to: set, reason: '' }, { at: last });
    lead.evaluate(last);
    return lead;
  };
  it('nothing is decided again, nor at any moment before the alarm; alarms end', () => {
    fc.assert(fc.property(plan, fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), { minLength: 4, maxLength: 4 }), (given, shares) => {
      const lead = lived(given);
      let now = NOW + days(200);
      let { wakeAt } = lead.evaluate(now).standing;
      for (let alarms = 0; ; alarms++) {
        const end = wakeAt ?? now + days(2000);
        for (const at of [now, end - 1, ...shares.map((share) => now + Math.floor((end - now) * share))]) {
          const again = evaluateLead({ record: structuredClone(lead.record), unread: [], rules, world: lead.world, now: at, nextSeq: 1_000_000, playbookVersion: 1 });
          expect(again.events.map(({ type: what, rule }) => `${what} by ${rule}`)).toEqual([]);
        }
        if (wakeAt === null) break;
        expect(wakeAt).toBeGreaterThan(now);
        expect(alarms).toBeLessThan(40);
        now = wakeAt;
        ({ wakeAt } = lead.evaluate(now).standing);
      }
      expect(customerDues(lead.record, rules, now).every(({ at }) => at > now)).toBe(true);
    }), { numRuns: 60, seed: 31 });
  });
  it('every move is one of the table, and a replay of the ledger makes the same customer', () => {
    fc.assert(fc.property(plan, (given) => {
      const lead = lived(given);
      for (const { from, to, by, rule } of lead.record.history.filter((entry) => entry.rule?.startsWith('customer.') && entry.by === 'rule')) {
        const cause = CUSTOMER_CAUSES.find((one) => `customer.${one}` === rule);
        const stage = CUSTOMER_STAGES.find((one) => one === from);
        expect([by, cause && stage && CUSTOMER_TRANSITIONS[stage][cause]]).toEqual(['rule', to]);
      }
      const again = replay({ key: 1, id: lead.record.id, events: lead.ledger, rules });
      expect([again.customer, again.history]).toEqual([lead.record.customer, lead.record.history]);
    }), { numRuns: 60, seed: 41 });
  });
});
