import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audienceOf, audienceOfJob } from '../../../src/core/decide/audience.ts';
import { evaluateLead } from '../../../src/core/decide/evaluate.ts';
import { reopening } from '../../../src/core/decide/reopening.ts';
import { replay } from '../../../src/core/decide/replay.ts';
import { CUSTOMER_STAGES } from '../../../src/core/ledger/event.ts';
import { rulesWith } from '../../support/rules.ts';
import { days, decided, type Lead, makeLead, newestDeal, NOW } from './lead.ts';

const STEPS = { steps: [{ id: 'welcome', template: 'onboarding_1' }] };
const named = rulesWith({ cadences: { onboarding: STEPS, win_back: STEPS }, customers: { onboarding_cadence: 'onboarding', win_back_cadence: 'win_back' } });
const routed = (under = named): Lead => {
  const lead = makeLead({ rules: under, fields: { title: 'CEO', company: 'Acme' } });
  lead.incoming('demo_requested');
  lead.evaluate();
  return lead;
};
const win = (lead: Lead, at = NOW): void => {
  lead.own('deal.won', { id: newestDeal(lead.record)?.id ?? '', amount_minor: 100_000, currency: 'EUR', reason: 'signed' }, { at, actor: 'me' });
  lead.evaluate(at);
};
const won = (under = named): Lead => { const lead = routed(under); win(lead); return lead; };
/** A customer that is active since day 1. */
const active = (): Lead => {
  const lead = won();
  for (const { id, kind } of [...lead.record.tasks.values()]) if (kind === 'onboarding') lead.own('task.completed', { id }, { at: NOW + days(1) });
  lead.evaluate(NOW + days(1));
  return lead;
};
const stageOf = ({ record }: Lead): string => record.customer?.stage ?? 'none';

describe('a customer\'s cadence', () => {
  const asked = ({ record }: Lead): readonly string[] => [...record.jobs.values()].filter(({ kind }) => kind.startsWith('enroll:')).map(({ kind, state }) => `${kind} ${state}`);
  const begin = (lead: Lead, audience: 'customer' | 'churned' | undefined, at: number, id = 'en_1'): void => {
    const message = `ms_${id}`;
    lead.own('enrollment.started', { id, cadence: 'onboarding', job: null, steps: [{ id: 'welcome', due_at: at + days(9), message, wait: '' }], ...(audience && { audience }) }, { at });
    lead.own('message.drafted', { id: message, channel: 'email', subject: 'Hi', body: 'Hi', job: null, enrollment: id, step: 'welcome', due_at: at + days(9), cadence: 'onboarding', occurrence: 1, approved: true }, { at });
    lead.evaluate(at);
  };
  const states = ({ record }: Lead): readonly string[] => [...record.enrollments.values()].map(({ state, reason }) => `${state} ${reason ?? ''}`.trim());

  it('is asked for by a real move into its stage, once, and never by one that is restored', () => {
    const lead = won();
    expect(asked(lead)).toEqual(['enroll:onboarding queued']);
    lead.own('customer.changed', { from: 'onboarding', to: 'onboarding', reason: '' }, { at: NOW + 1 });
    lead.evaluate(NOW + 1);
    expect(asked(lead)).toEqual(['enroll:onboarding queued']);
    lead.own('customer.changed', { from: 'onboarding', to: 'churned', reason: 'left' }, { at: NOW + 2 });
    lead.evaluate(NOW + 2);
    expect(asked(lead)).toEqual(['enroll:onboarding cancelled', 'enroll:win_back queued']);
    lead.own('customer.changed', { from: 'churned', to: 'onboarding', reason: 'restored', at: NOW, since: NOW }, { at: NOW + 3 });
    lead.evaluate(NOW + 3);
    expect(asked(lead)).toEqual(['enroll:onboarding cancelled', 'enroll:win_back cancelled']);
    expect(asked(won(rulesWith({})))).toEqual([]);
    expect(replay({ key: 1, id: 'ld_1', events: lead.ledger, rules: named }).jobs).toEqual(lead.record.jobs);
  });

  it('is not asked for of who may not be written to', () => {
    const lead = routed();
    lead.own('person.suppressed', { reason: 'unsubscribed', identities: [] } as never, { at: NOW });
    win(lead);
    expect([stageOf(lead), asked(lead)]).toEqual(['onboarding', []]);
  });

  it('goes on while the lead is what it was begun for, and wakes when a pause of it ends', () => {
    const lead = active();
    const at = NOW + days(2);
    begin(lead, 'customer', at);
    begin(lead, undefined, at + 1, 'en_2');
    expect(states(lead)).toEqual(['active', 'stopped the lead is won']);
    lead.own('enrollment.paused', { id: 'en_1', until: at + days(3), reason: 'away' }, { at });
    const { standing } = lead.evaluate(at + 2);
    expect(standing.wakeAt).toBe(at + days(3));
    expect(decided(lead.evaluate(at + days(3)), 'enrollment.resumed')).toHaveLength(1);
    lead.own('status.changed', { from: 'won', to: 'lost', reason: '' }, { at: at + days(4) });
    lead.evaluate(at + days(4));
    expect(states(lead)[0]).toBe('stopped the lead is lost');
    expect([...lead.record.messages.values()].map(({ state }) => state)).toEqual(['discarded', 'discarded']);
  });

  it('law: is with whom it is for after each thing that happens, decides nothing again before its alarm, and is what a replay makes of it', () => {
    const happening = fc.record({
      what: fc.constantFrom('begin', 'win', 'reopen', 'lost', 'complaint', 'solved', 'unpaid', 'paid', 'visit', 'cancelled', 'stage', 'pause', 'resume', 'answer', 'begin', 'begin', 'begin', 'win', 'complaint', 'unpaid'), days: fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 35 })), pick: fc.nat(3), share: fc.double({ min: 0, max: 0.999, noNaN: true }),
    });
    let [went, ended, rested] = [0, 0, 0];
    fc.assert(fc.property(fc.boolean(), fc.array(happening, { maxLength: 14 }), (isWon, plan) => {
      const lead = isWon ? won() : routed();
      const deal = newestDeal(lead.record)?.id ?? '';
      let at = NOW;
      for (const [nth, { what, days: later, pick, share }] of plan.entries()) {
        at += days(later) + 1;
        // An alarm is a tick's business: none is overslept here.
        for (let wake = lead.evaluate(at - 1).standing.wakeAt; wake !== null && wake < at; wake = lead.evaluate(at - 1).standing.wakeAt) { /* until nothing is due */ }
        const open = [...lead.record.enrollments.values()].filter(({ state }) => state !== 'stopped');
        const now = audienceOf(lead.record);
        if (what === 'begin' && now !== null && open.length === 0) begin(lead, now === 'lead' ? undefined : now, at, `en_${nth}`);
        if (what === 'win' && lead.record.deals.get(deal)?.state === 'open') lead.own('deal.won', { id: deal, amount_minor: 1, currency: 'EUR', reason: '' }, { at });
        const known = lead.record.deals.get(deal);
        if (what === 'reopen' && known && known.state !== 'open') for (const { type, payload } of reopening({ record: lead.record, deal: known, events: lead.ledger, rules: named }, '')) lead.own(type, payload, { at });
        if (what === 'lost') lead.own('status.changed', { from: lead.record.status, to: 'lost', reason: '' }, { at });
        const stage = CUSTOMER_STAGES[pick] ?? 'active';
        if (what === 'stage' && lead.record.customer !== null && lead.record.customer.stage !== stage) lead.own('customer.changed', { from: lead.record.customer.stage, to: stage, reason: '' }, { at });
        const told = { complaint: 'support_message', solved: 'support_resolved', unpaid: 'payment_failed', paid: 'payment_succeeded', visit: 'page_visited', cancelled: 'contract_cancelled', answer: 'email_replied' }[what as string];
        if (told !== undefined) lead.incoming(told, { at, metadata: what === 'complaint' ? { rating: '1' } : {} });
        for (const { id, state } of open) {
          if (what === 'pause') lead.own('enrollment.paused', { id, until: pick === 0 ? null : at + days(pick), reason: 'by hand' }, { at });
          if (what === 'resume' && state === 'paused') lead.own('enrollment.resumed', { id, reason: '' }, { at });
        }
        const { standing } = lead.evaluate(at);
        const enrollments = [...lead.record.enrollments.values()];
        for (const { state, audience } of enrollments) if (state !== 'stopped') expect(audience).toBe(audienceOf(lead.record));
        for (const job of lead.record.jobs.values()) if (job.state === 'waiting' || (job.state === 'queued' && audienceOfJob(job) !== 'lead')) expect(audienceOfJob(job)).toBe(audienceOf(lead.record));
        const until = standing.wakeAt ?? at + days(400);
        for (const moment of [at, Math.floor(at + (until - at) * share), until - 1]) {
          if (moment >= at) expect(evaluateLead({ record: structuredClone(lead.record), unread: [], rules: named, world: lead.world, now: moment, nextSeq: 1_000_000, playbookVersion: 1 }).events.map(({ type, rule }) => `${type} ${rule ?? ''}`)).toEqual([]);
        }
        went += enrollments.filter(({ state, audience }) => state === 'active' && audience !== 'lead').length;
        ended += enrollments.filter(({ end, audience }) => end === 'status' && audience !== 'lead').length;
        rested += enrollments.filter(({ reason, state }) => state === 'paused' && reason === 'the customer is at risk').length;
      }
      const again = replay({ key: 1, id: 'ld_1', events: lead.ledger, rules: named });
      expect([again.enrollments, again.jobs, again.messages, again.customer]).toEqual([lead.record.enrollments, lead.record.jobs, lead.record.messages, lead.record.customer]);
    }), { numRuns: 250, seed: 31 });
    expect(Math.min(went, ended, rested)).toBeGreaterThan(20);
  }, 120_000);

  it('rests on each complaint, also of who is at risk already', () => {
    const lead = active();
    lead.evaluate(NOW + days(40));
    expect(stageOf(lead)).toBe('at_risk');
    begin(lead, 'customer', NOW + days(41));
    expect(states(lead)).toEqual(['active']);
    lead.incoming('support_message', { at: NOW + days(42), metadata: { rating: '1' } });
    lead.evaluate(NOW + days(42));
    expect(states(lead)).toEqual(['paused the customer is at risk']);
    lead.incoming('page_visited', { at: NOW + days(43) });
    lead.evaluate(NOW + days(43));
    expect([stageOf(lead), states(lead)]).toEqual(['active', ['active']]);
  });
});
