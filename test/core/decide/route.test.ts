import { describe, expect, it } from 'vitest';
import { chooseRoute, type RouteChoice } from '../../../src/core/decide/route.ts';
import { chooseOwner } from '../../../src/core/decide/owner.ts';
import type { MemberLoad } from '../../../src/core/decide/situation.ts';
import type { Outlook } from '../../../src/core/decide/outlook.ts';
import { rulesWith } from '../../support/rules.ts';
import { days, decided, makeLead, newestDeal, NOW, typesOf, worldOf } from './lead.ts';

const MICRO = 1_000_000;
const outlook = (scoreMilli: number, weights: Readonly<Record<string, number>>): Outlook => {
  const all = Object.values(weights).reduce((sum, weight) => sum + weight, 0);
  const exact = (value: number) => ({ low: Math.round(value * MICRO), high: Math.round(value * MICRO) });
  return {
    from: NOW, to: NOW, scoreMilli: { low: scoreMilli, high: scoreMilli }, bant: null, recent: [], intent: null,
    intents: Object.entries(weights).map(([intent, weight]) => ({ intent, weight: exact(weight), others: exact(all - weight) })),
  };
};
const told = (choice: RouteChoice): string => {
  switch (choice.kind) {
    case 'intent': return `${choice.intent} to ${choice.pipeline.id}`;
    case 'conflict': return `conflict ${choice.intents.join(' ')}`;
    default: return choice.kind;
  }
};
const rules = rulesWith({ routing: { discovery: 'sales' } });

describe('the three rules at their edges', () => {
  it.each([
    [39_999, { buy: 1.5 }, 'none'], [40_000, { buy: 1.5 }, 'buy to sales'], [40_000, { buy: 1.499999 }, 'none'], [100_000, { buy: 1.499999 }, 'discovery'],
    [40_000, { partner: 3 }, 'partner to partners'], [40_000, {}, 'none'], [59_999, {}, 'none'], [60_000, {}, 'discovery'],
    // 5/10 and 4/10 are .1 apart, which is no conflict.
    [40_000, { buy: 3, partner: 3 }, 'conflict buy partner'], [40_000, { buy: 4.5, partner: 4.5 }, 'conflict buy partner'], [39_999, { buy: 3, partner: 3 }, 'none'],
    [40_000, { buy: 5, partner: 4 }, 'none'], [40_000, { buy: 4.999999, partner: 4 }, 'conflict buy partner'], [60_000, { buy: 5, partner: 4 }, 'discovery'],
    [90_000, { buy: 3, partner: 3 }, 'conflict buy partner'], [40_000, { buy: 0.75, partner: 0.75 }, 'conflict buy partner'], [40_000, { buy: 0.749999, partner: 0.749999 }, 'none'],
  ])('%d milli-points and %j: %s', (score, weights, expected) => {
    expect(told(chooseRoute(rules, outlook(score, weights)))).toBe(expected);
  });
});

const hotLead = (more: Parameters<typeof makeLead>[0] = {}) => {
  const lead = makeLead({ fields: { name: 'Ada', company: 'Acme' }, ...more });
  lead.incoming('demo_requested');
  lead.incoming('form_submitted', { metadata: { message: 'hello' } });
  return lead;
};

describe('routing', () => {
  it('makes a deal with an owner at the stage of the status, and keeps why', () => {
    const lead = hotLead();
    const result = lead.evaluate();
    expect(lead.record).toMatchObject({ pipeline: 'sales', owner: 'me', status: 'interested' });
    expect(newestDeal(lead.record)).toMatchObject({ name: 'Acme', pipeline: 'sales', stage: 'proposal', owner: 'me', currency: 'EUR' });
    expect(decided(result, 'lead.routed')[0]).toMatchObject({ rule: 'route.intent', payload: { score: 55, intent: 'buy', confidence: 0.75, pipeline: 'sales' } });
    expect(lead.evaluate().events).toEqual([]);
  });

  it('routes history, too, and queues and announces nothing', () => {
    const lead = makeLead({ fields: { company: 'Acme' }, history: true, origin: 'import' });
    lead.incoming('demo_requested', { history: true });
    lead.incoming('form_submitted', { history: true });
    const types = new Set(typesOf(lead.evaluate()));
    expect([...types].sort()).toEqual(['deal.created', 'lead.routed', 'status.changed']);
  });

  it('leaves a lead that a human has routed, and one that is lost', () => {
    const lead = hotLead();
    lead.own('lead.routed', { pipeline: null, owner: null, reason: '', score: 0, intent: null, confidence: 0 });
    expect(decided(lead.evaluate(), 'lead.routed')).toEqual([]);
    const lost = hotLead();
    lost.own('status.changed', { from: 'new', to: 'lost', reason: '' });
    expect(decided(lost.evaluate(), 'lead.routed')).toEqual([]);
  });

  it('tells a conflict once and leaves the lead in the pool', () => {
    const lead = makeLead({ fields: { company: 'Acme', phone: '+4930123456', title: 'CEO' } });
    lead.incoming('email_replied', { metadata: { text: 'price for a partnership' } });
    lead.incoming('page_visited', { metadata: { page: '/pricing' } });
    lead.incoming('page_visited', { metadata: { page: '/partners' } });
    lead.incoming('page_visited', { metadata: { page: '/pricing/2' } });
    const result = lead.evaluate();
    expect(decided(result, 'route.conflicted')).toHaveLength(1);
    expect(decided(result, 'task.created').map(({ rule }) => rule)).toEqual(['route.conflict.buy+partner']);
    expect(decided(result, 'route.conflict').map(({ type }) => type)).toEqual(['route.conflicted', 'notification.raised']);
    expect(lead.record).toMatchObject({ pipeline: null, owner: null });
    lead.incoming('email_opened');
    expect(decided(lead.evaluate(), 'route.conflicted')).toEqual([]);
  });

  it('names the intents of a conflict in one order, the strongest first', () => {
    const lead = makeLead({ rules: rulesWith({ routing: { min_score: 1 } }), fields: { company: 'Acme', industry: 'agency' } });
    lead.incoming('page_visited', { metadata: { page: '/pricing' } });
    lead.incoming('page_visited', { metadata: { page: '/pricing/2' } });
    lead.incoming('email_replied', { metadata: { text: 'a partnership' } });
    const result = lead.evaluate();
    const [{ payload } = { payload: undefined }] = decided(result, 'route.conflicted');
    expect(payload).toEqual({ intents: ['buy', 'partner'], reason: 'buy 40 %, partner 40 % are too close to tell' });
    const other = makeLead({ rules: rulesWith({ routing: { min_score: 1 } }), fields: { company: 'Acme', industry: 'agency' } });
    other.incoming('page_visited', { metadata: { page: '/pricing' }, at: NOW - days(1) });
    other.incoming('page_visited', { metadata: { page: '/pricing/2' }, at: NOW - days(1) });
    other.incoming('email_replied', { metadata: { text: 'a partnership' } });
    expect(decided(other.evaluate(), 'route.conflicted')[0]?.payload).toMatchObject({ intents: ['partner', 'buy'], reason: expect.stringMatching(/^partner \d+ %, buy \d+ %/) });
  });

  it('has until the end of the local day, and no longer asks when the question is settled', () => {
    const conflicting = () => {
      const lead = makeLead({ rules: rulesWith({ routing: { min_score: 1 } }), fields: { company: 'Acme', industry: 'agency' } });
      lead.world = { ...lead.world, zone: 'America/New_York' };
      lead.incoming('page_visited', { metadata: { page: '/pricing' } });
      lead.incoming('page_visited', { metadata: { page: '/pricing/2' } });
      lead.incoming('email_replied', { metadata: { text: 'a partnership' } });
      lead.evaluate();
      return lead;
    };
    const triage = (lead: ReturnType<typeof makeLead>) => [...lead.record.tasks.values()].filter(({ kind }) => kind === 'triage').map(({ state }) => state);
    const lead = conflicting();
    expect([...lead.record.tasks.values()].map(({ dueAt }) => dueAt)).toEqual([Date.UTC(2026, 2, 2, 5) - 1]);
    lead.own('lead.routed', { pipeline: 'sales', owner: 'me', reason: '', score: 0, intent: null, confidence: 0 });
    lead.evaluate();
    const lost = conflicting();
    lost.own('status.changed', { from: 'contacted', to: 'disqualified', reason: '' });
    lost.evaluate();
    expect([triage(lead), triage(lost)]).toEqual([['done'], ['cancelled']]);
  });

  it('says once that nobody is free, and assigns when somebody is', () => {
    const team = rulesWith({ team: { members: { ann: { name: 'Ann', capacity: 1 }, bob: { name: 'Bob', capacity: 1 } } } });
    const full = worldOf(team, { members: team.team.members.map((member) => ({ member, away: false, openDeals: 1 })) });
    const lead = hotLead({ rules: team, world: full });
    const result = lead.evaluate();
    expect(decided(result, 'route.no_owner').map(({ type }) => type)).toEqual(['task.created', 'notification.raised']);
    expect(newestDeal(lead.record)?.owner).toBeNull();
    expect(lead.evaluate().events).toEqual([]);
    lead.world = { ...full, members: full.members.map((load) => (load.member.id === 'bob' ? { ...load, openDeals: 0 } : load)) };
    expect(decided(lead.evaluate(), 'route.owner').map(({ type }) => type)).toEqual(['lead.assigned', 'deal.updated', 'task.completed']);
    expect(newestDeal(lead.record)?.owner).toBe('bob');
    expect(decided(result, 'task.created')[0]).toMatchObject({ payload: { due_at: Date.UTC(2026, 2, 2) - 1 } });
    expect(lead.world.members.map(({ openDeals }) => openDeals)).toEqual([1, 1]);
    expect(lead.evaluate().events).toEqual([]);
  });
});

describe('the search for an owner', () => {
  const searching = () => {
    const team = rulesWith({ team: { members: { ann: { name: 'Ann', capacity: 1 }, bob: { name: 'Bob', capacity: 1 } } } });
    const lead = hotLead({ rules: team, world: worldOf(team, { members: team.team.members.map((member) => ({ member, away: false, openDeals: 1 })) }) });
    lead.evaluate();
    return lead;
  };
  const states = ({ record }: ReturnType<typeof makeLead>) => [...record.tasks.values()].filter(({ rule }) => rule === 'route.no_owner').map(({ state }) => state);
  it.each<[string, string, (lead: ReturnType<typeof makeLead>) => void]>([
    ['is done when a hand gives the lead an owner', 'done', (lead) => { lead.own('lead.assigned', { owner: 'ann', reason: '' }); }],
    ['is done when a hand gives the deal one', 'done', (lead) => { lead.own('deal.updated', { id: newestDeal(lead.record)?.id ?? '', owner: 'ann' }); }],
    ['ends with a lead that is disqualified', 'cancelled', (lead) => { lead.own('status.changed', { from: 'interested', to: 'disqualified', reason: '' }); }],
    ['ends with a deal that is lost', 'cancelled', (lead) => { lead.own('deal.lost', { id: newestDeal(lead.record)?.id ?? '', reason: '' }); }],
    ['goes on otherwise', 'open', (lead) => { lead.incoming('page_visited'); }],
  ])('%s', (_, state, happen) => {
    const lead = searching();
    happen(lead);
    lead.evaluate();
    expect(states(lead)).toEqual([state]);
    expect(lead.evaluate().events).toEqual([]);
  });
});

describe('by time alone', () => {
  /** Wakes the lead at each alarm until it is routed; the moment, in days from now. */
  const routedAfter = (lead: ReturnType<typeof makeLead>): number | null => {
    let at: number | null = NOW;
    for (let alarms = 0; at !== null && alarms < 50; alarms++) {
      const result = lead.evaluate(at);
      if (decided(result, 'lead.routed').length > 0) return (at - NOW) / days(1);
      at = result.standing.wakeAt;
    }
    return null;
  };
  it('goes when a loss expires, at that very moment', () => {
    const quick = rulesWith({ scoring: { behaviour: { bounced: { decay: { expire: '2d' } } } } });
    const lead = makeLead({ rules: quick, fields: { company: 'Acme', title: 'CEO' } });
    lead.incoming('demo_requested');
    lead.incoming('bounced');
    expect(routedAfter(lead)).toBe(2);
  });
  it('goes when what a lead did has faded beside what it is', () => {
    const agency = rulesWith({
      intents: {
        buy: { name: 'Buy', signals: { form: { on: 'form_submitted', weight: 2 } } },
        partner: { name: 'Partner', signals: {}, attributes: { agency: { when: { industry: 'agency' }, weight: 3 } } },
      },
      scoring: { decay: 'off', silence: { silent: 'off' } }, routing: { conflict: { max_gap: 0.01 } },
    });
    const lead = makeLead({ rules: agency, fields: { industry: 'Agency', title: 'CEO', company: 'Acme' }, history: true });
    lead.incoming('form_submitted', { history: true });
    // 3 of 3 + w + 1 reaches .60 when w has halved from 2 to 1: after 30 days.
    expect(routedAfter(lead)).toBeCloseTo(30, 2);
    expect(lead.record.pipeline).toBe('partners');
  });
});

describe('owner', () => {
  const MONDAY_NOON = Date.UTC(2026, 2, 2, 12);
  const load = (id: string, patch: Partial<MemberLoad['member']> & { away?: boolean; openDeals?: number } = {}): MemberLoad => {
    const { away = false, openDeals = 0, ...member } = patch;
    return { away, openDeals, member: { id, name: id, email: null, skills: null, capacity: null, weight: 1, zone: null, ...member } };
  };
  const choose = (members: readonly MemberLoad[], turns: readonly string[] = [], now = MONDAY_NOON) =>
    chooseOwner({ pipeline: 'sales', rules, world: worldOf(rules, { members, turns }), now });

  it.each<[string, readonly MemberLoad[], string | null]>([
    ['a sole member, however full', [load('ann', { capacity: 1, openDeals: 9 })], 'ann'],
    ['not a sole member who is away', [load('ann', { away: true })], null],
    ['nobody without a team', [], null],
    ['not who is away', [load('ann', { away: true }), load('bob')], 'bob'],
    ['not who knows other pipelines only', [load('ann', { skills: ['partners'] }), load('bob', { skills: ['sales'], openDeals: 9 })], 'bob'],
    ['not who is full', [load('ann', { capacity: 2, openDeals: 2 }), load('bob', { capacity: 9, openDeals: 8 })], 'bob'],
    ['nobody when all are full', [load('ann', { capacity: 1, openDeals: 1 }), load('bob', { capacity: 2, openDeals: 2 })], null],
    ['the least share of capacity', [load('ann', { capacity: 4, openDeals: 2 }), load('bob', { capacity: 10, openDeals: 4 })], 'bob'],
    ['who is at work before who is less loaded', [load('ann', { zone: 'Pacific/Auckland' }), load('bob', { openDeals: 5 })], 'bob'],
    ['anybody able when nobody is at work', [load('ann', { zone: 'Pacific/Auckland' }), load('bob', { zone: 'Pacific/Auckland', openDeals: 1 })], 'ann'],
  ])('%s', (_, members, owner) => { expect(choose(members)).toBe(owner); });

  it('goes round among equals', () => {
    const members = ['ann', 'bob', 'cyd'].map((id) => load(id));
    expect([[], ['ann'], ['ann', 'bob'], ['ann', 'bob', 'cyd'], ['gone'], ['cyd', 'ann']].map((turns) => choose(members, turns)))
      .toEqual(['ann', 'bob', 'cyd', 'ann', 'ann', 'bob']);
  });
});
