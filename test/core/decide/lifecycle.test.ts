import { describe, expect, it } from 'vitest';
import { rulesWith } from '../../support/rules.ts';
import type { BantLetter, BantLevel } from '../../../src/core/ledger/event.ts';
import { days, decided, type Lead, makeLead, newestDeal, NOW } from './lead.ts';

const answer = (lead: Lead, answers: Partial<Record<BantLetter, BantLevel>>, at = NOW): void => {
  for (const [letter, level] of Object.entries(answers)) lead.own('bant.answered', { letter: letter as BantLetter, level, quote: '', source: 'answer' }, { at });
};
const ALL = (level: BantLevel) => ({ budget: level, authority: level, need: level, timeline: level });
const routed = (): Lead => {
  const lead = makeLead({ fields: { company: 'Acme' } });
  lead.incoming('form_submitted');
  lead.incoming('form_submitted');
  lead.incoming('page_visited', { metadata: { page: '/pricing' } });
  lead.evaluate();
  return lead;
};
const dealId = (lead: Lead): string => newestDeal(lead.record)?.id ?? '';

describe('status by events', () => {
  it.each([
    ['email_replied', 'contacted', 'lifecycle.first_activity'], ['demo_requested', 'interested', 'lifecycle.interest'], ['proposal_accepted', 'ready_to_close', 'lifecycle.ready'],
  ])('%s → %s', (type, status, rule) => {
    const lead = makeLead();
    const event = lead.incoming(type);
    const [change] = decided(lead.evaluate(), 'status.changed');
    expect(change).toMatchObject({ rule, by: 'rule', causeSeq: event.seq, payload: { from: 'new', to: status } });
    expect(lead.record.status).toBe(status);
  });
  it.each(['page_visited', 'email_opened', 'form_submitted', 'bounced'])('%s is no activity', (type) => {
    const lead = makeLead();
    lead.incoming(type);
    lead.evaluate();
    expect(lead.record.status).toBe('new');
  });
  it('is contacted by what somebody logs, and by history', () => {
    const logged = makeLead();
    logged.own('activity.logged', { kind: 'call', direction: 'out', text: '' });
    logged.evaluate();
    const old = makeLead({ history: true });
    old.incoming('email_replied', { at: NOW - days(50), history: true });
    old.evaluate();
    expect([logged.record.status, old.record.status]).toEqual(['contacted', 'contacted']);
  });
  it('never goes backwards, and out of a closed one only by a win', () => {
    const lead = makeLead();
    lead.incoming('proposal_accepted');
    lead.incoming('demo_requested');
    lead.own('activity.logged', { kind: 'note', direction: 'out', text: '' });
    lead.evaluate();
    lead.own('status.changed', { from: 'ready_to_close', to: 'disqualified', reason: '' });
    lead.incoming('proposal_accepted', { at: NOW + 1 });
    lead.evaluate(NOW + 1);
    expect(lead.record.history.map(({ to }) => to)).toEqual(['contacted', 'ready_to_close', 'disqualified']);
  });
  it('leaves what a human decided after the event, and goes on from what comes later', () => {
    const lead = makeLead();
    lead.own('status.changed', { from: 'new', to: 'contacted', reason: '' }, { at: NOW });
    lead.incoming('demo_requested', { at: NOW - 1 });
    lead.evaluate();
    expect(lead.record.status).toBe('contacted');
    lead.incoming('demo_requested', { at: NOW });
    lead.evaluate();
    expect(lead.record.status).toBe('interested');
  });
});

describe('BANT', () => {
  it.each<[Partial<Record<BantLetter, BantLevel>>, string, number]>([
    [{ budget: 'confirmed', authority: 'confirmed' }, 'qualified', 50], [{ budget: 'confirmed', authority: 'stated' }, 'new', 43], [ALL('hinted'), 'new', 40],
    [{ budget: 'confirmed', authority: 'confirmed', need: 'confirmed' }, 'qualified', 75], [{}, 'new', 0],
  ])('%j: %s', (answers, status, bant) => {
    const lead = makeLead();
    answer(lead, answers);
    const result = lead.evaluate();
    expect(lead.record.status).toBe(status);
    expect(result.standing.bant ?? 0).toBe(bant);
    expect(decided(result, 'lifecycle.bant_meeting').map(({ payload }) => payload)).toEqual(bant < 75 ? [] : [expect.objectContaining({ action: 'Schedule meeting', urgency: 'critical' })]);
  });
  it('asks for the meeting once, whatever is answered besides or becomes of it', () => {
    const lead = makeLead();
    answer(lead, ALL('confirmed'));
    const [made] = decided(lead.evaluate(), 'recommendation.made');
    if (made?.type !== 'recommendation.made') throw new Error('no recommendation');
    lead.own('recommendation.dismissed', { id: made.payload.id });
    answer(lead, ALL('confirmed'), NOW + days(1));
    expect(decided(lead.evaluate(NOW + days(1)), 'recommendation.made')).toEqual([]);
    answer(lead, ALL('confirmed'), NOW + days(120));
    expect(decided(lead.evaluate(NOW + days(120)), 'lifecycle.bant_meeting')).toHaveLength(1);
  });
  it('counts half from 90 days on, and the newest answer of a letter', () => {
    const lead = makeLead();
    answer(lead, { need: 'none' }, NOW - 1);
    answer(lead, { need: 'confirmed' }, NOW - 2);
    answer(lead, { budget: 'confirmed' });
    lead.evaluate();
    expect([0, days(90) - 1, days(90)].map((age) => lead.evaluate(NOW + age).standing.bant)).toEqual([25, 25, 12]);
  });
  it('leaves what a human decided after the answer', () => {
    const lead = makeLead();
    answer(lead, ALL('stated'), NOW);
    lead.own('status.changed', { from: 'new', to: 'contacted', reason: 'not yet' }, { at: NOW + 1 });
    lead.evaluate(NOW + 2);
    expect(lead.record.status).toBe('contacted');
    answer(lead, { need: 'confirmed' }, NOW + 3);
    lead.evaluate(NOW + 3);
    expect(lead.record.status).toBe('qualified');
  });
});

describe('status and deal', () => {
  it('move together: a status takes the deal forward, a human takes the lead either way', () => {
    const lead = routed();
    expect(newestDeal(lead.record)?.stage).toBe('in');
    lead.incoming('demo_requested');
    lead.evaluate();
    expect([lead.record.status, newestDeal(lead.record)?.stage]).toEqual(['interested', 'proposal']);
    const moved = lead.own('deal.moved', { id: dealId(lead), from: 'proposal', to: 'contacted', reason: '' }, { at: NOW + 1, actor: 'me' });
    const result = lead.evaluate(NOW + 1);
    expect(decided(result, 'lifecycle.deal')).toMatchObject([{ type: 'status.changed', by: 'human', actor: 'me', causeSeq: moved.seq, payload: { from: 'interested', to: 'contacted' } }]);
    lead.incoming('demo_requested', { at: NOW });
    lead.evaluate(NOW + 2);
    expect(lead.record.status).toBe('contacted');
  });
  it('a win wins, a reopened deal takes it back, the last loss loses', () => {
    const lead = routed();
    lead.own('deal.won', { id: dealId(lead), amount_minor: 120_000, currency: 'EUR', reason: 'signed' });
    expect(decided(lead.evaluate(), 'notify.deal_won')).toMatchObject([{ payload: { title: 'Won: Acme, 1200 EUR' } }]);
    expect(lead.record.status).toBe('won');
    lead.own('deal.reopened', { id: dealId(lead), reason: 'a mistake' });
    lead.evaluate();
    expect(lead.record.status).toBe('new');
    lead.own('deal.lost', { id: dealId(lead), reason: 'too dear' });
    lead.evaluate();
    expect(lead.record.history.at(-1)).toMatchObject({ to: 'lost', by: 'human', reason: 'too dear' });
  });
  it('is not lost while another deal is open, and follows the newest only', () => {
    const lead = routed();
    const old = dealId(lead);
    lead.own('deal.created', { id: 'dl_new', name: 'More', pipeline: 'sales', stage: 'qualified', amount_minor: null, currency: 'EUR', owner: null });
    lead.own('deal.lost', { id: old, reason: '' });
    lead.evaluate();
    expect(lead.record.status).toBe('new');
    lead.own('deal.reopened', { id: old, reason: '' });
    lead.own('deal.moved', { id: old, from: 'in', to: 'closing', reason: '' });
    lead.evaluate();
    expect(lead.record.status).toBe('new');
    lead.own('deal.moved', { id: 'dl_new', from: 'qualified', to: 'proposal', reason: '' });
    lead.evaluate();
    expect(lead.record.status).toBe('interested');
  });
  it('enters the stage of its status, else the last before it', () => {
    const short = rulesWith({ pipelines: { sales: { name: 'Sales', intents: ['buy'], stages: [{ id: 'start', name: 'Start', status: 'new' }, { id: 'known', name: 'Known', status: 'qualified' }] } }, intents: { buy: { name: 'Buy', signals: { demo: { on: 'demo_requested', weight: 2 } } } } });
    const lead = makeLead({ rules: short, fields: { title: 'CEO' } });
    lead.incoming('demo_requested');
    lead.evaluate();
    expect([lead.record.status, newestDeal(lead.record)?.stage]).toEqual(['interested', 'known']);
  });
});

describe('a lead that is given up', () => {
  it.each(['disqualified', 'lost'] as const)('%s takes its open deals along, with its reason, and what was won stays', (to) => {
    const lead = routed();
    const first = dealId(lead);
    lead.own('deal.created', { id: 'dl_2', name: 'Second', pipeline: 'sales', stage: 'in', amount_minor: 1000, currency: 'EUR', owner: null });
    lead.own('deal.created', { id: 'dl_3', name: 'Third', pipeline: 'sales', stage: 'in', amount_minor: 1000, currency: 'EUR', owner: null });
    lead.own('deal.won', { id: 'dl_3', amount_minor: 1000, currency: 'EUR', reason: '' });
    lead.evaluate();
    lead.own('status.changed', { from: lead.record.status, to, reason: 'no fit' }, { at: NOW + 1 });
    const result = lead.evaluate(NOW + 1);
    expect(decided(result, 'deal.lost')).toMatchObject([first, 'dl_2'].map((id) => ({ by: 'human', rule: 'lifecycle.deal', payload: { id, reason: 'no fit' } })));
    expect([...lead.record.deals.values()].map(({ state }) => state)).toEqual(['lost', 'lost', 'won']);
    expect(lead.record.status).toBe(to);
    expect(lead.evaluate(NOW + 1).events).toEqual([]);
  });
  it('comes back with a deal that is taken up again', () => {
    const lead = routed();
    lead.own('status.changed', { from: lead.record.status, to: 'disqualified', reason: '' });
    lead.evaluate();
    lead.own('deal.reopened', { id: dealId(lead), reason: '' });
    lead.evaluate();
    expect([lead.record.status, newestDeal(lead.record)?.state]).toEqual(['new', 'open']);
  });
});
