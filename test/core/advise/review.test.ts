import { describe, expect, it } from 'vitest';
import { type Candidate, leadingTrigger, percent, points, type Trigger } from '../../../src/core/advise/candidate.ts';
import { missingSteps, quickWins, risks, strategicInsights, type Totals } from '../../../src/core/advise/insights.ts';
import { type PrioritiesQuestion, priorities, worthOf } from '../../../src/core/advise/priorities.ts';
import { DAY_MS } from '../../../src/core/base/instant.ts';

const NOW = Date.UTC(2026, 2, 1, 8);
const ago = (n: number): number => NOW - n * DAY_MS;

const candidate = (patch: Partial<Candidate> = {}): Candidate => ({
  leadId: 'ld_a', name: 'Anna Weber', company: 'Acme', status: 'qualified', owner: 'me', fields: { name: 'Anna Weber' }, scoreMilli: 52_340, bant: 50,
  bantLevels: {}, winProbability: 0.3, hasMeeting: false, heardAt: ago(1), triggers: [{ kind: 'promising', at: ago(1) }],
  deal: { name: 'Acme', stageName: 'Qualified', stageAt: ago(3), amountMinor: 120_000, currency: 'EUR' },
  ...patch,
});
const ask = (candidates: readonly Candidate[], patch: Partial<PrioritiesQuestion> = {}): PrioritiesQuestion =>
  ({ candidates, now: NOW, top: 3, currency: 'EUR', medianMinor: 100_000, writeScript: () => 'Hello', ...patch });
const triggered = (id: string, trigger: Trigger, patch: Partial<Candidate> = {}): Candidate => candidate({ leadId: id, triggers: [trigger], ...patch });
const order = (candidates: readonly Candidate[], patch: Partial<PrioritiesQuestion> = {}): readonly string[] =>
  priorities(ask(candidates, patch)).map(({ lead_id }) => lead_id);

describe('priorities', () => {
  it.each([
    ['inbound', { kind: 'inbound', type: 'email_replied', at: ago(1) }, 'critical', 'Answer the reply by e-mail of Anna Weber'],
    ['meeting', { kind: 'meeting', at: ago(1) }, 'critical', 'Schedule a meeting with Anna Weber'],
    ['hot', { kind: 'hot', at: ago(1) }, 'high', 'Call Anna Weber while the interest is high'],
    ['proposal', { kind: 'proposal_viewed', at: ago(1) }, 'high', 'Ask Anna Weber about the proposal'],
    ['ready', { kind: 'ready', at: ago(1) }, 'high', 'Close the deal with Anna Weber'],
    ['silent', { kind: 'silent', level: 'warning', at: ago(9) }, 'medium', 'Get back in touch with Anna Weber'],
    ['rotting', { kind: 'rotting', at: ago(20) }, 'medium', 'Move the deal "Acme" on, or close it'],
    ['recommended', { kind: 'recommended', action: 'Send the case study', at: ago(2) }, 'low', 'Send the case study: Anna Weber'],
    ['promising', { kind: 'promising', at: ago(1) }, 'low', 'Follow up with Anna Weber'],
  ] as const)('%s', (_, trigger, urgency, action) => {
    expect(priorities(ask([triggered('ld_a', trigger)]))[0]).toMatchObject({ urgency, action, lead_id: 'ld_a', lead_name: 'Anna Weber (Acme)' });
  });

  it('cites the numbers it rests on', () => {
    const [first] = priorities(ask([triggered('ld_a', { kind: 'inbound', type: 'demo_requested', at: ago(2) })]));
    expect(first?.reasoning).toBe('The request for a demo has been waiting for an answer for 2 days: score 52.3, BANT 50, win probability 30 %, deal 1200 EUR in Qualified.');
  });

  it('says of a deal that nobody has put a number on that it has none', () => {
    const deal = candidate().deal;
    const [first] = priorities(ask([triggered('ld_a', { kind: 'inbound', type: 'demo_requested', at: ago(2) }, { deal: deal && { ...deal, amountMinor: null } })]));
    expect(first?.reasoning).toMatch(/, deal without an amount in Qualified\.$/);
  });

  it('orders by urgency before worth', () => {
    expect(order([
      triggered('ld_low', { kind: 'promising', at: ago(1) }, { winProbability: 0.9 }),
      triggered('ld_medium', { kind: 'rotting', at: ago(30) }, { winProbability: 0.8 }),
      triggered('ld_critical', { kind: 'meeting', at: ago(0) }, { winProbability: 0.01 }),
      triggered('ld_high', { kind: 'hot', at: ago(1) }, { winProbability: 0.5 }),
    ])).toEqual(['ld_critical', 'ld_high', 'ld_medium']);
  });

  it('orders by probability × amount within an urgency, the median standing for an amount nobody knows', () => {
    const deal = candidate().deal;
    const of = (id: string, amountMinor: number | null, currency = 'EUR'): Candidate =>
      triggered(id, { kind: 'hot', at: ago(1) }, { deal: deal && { ...deal, amountMinor, currency } });
    expect(order([of('ld_small', 50_000), of('ld_none', null), of('ld_big', 200_000), of('ld_dollar', 999_999, 'USD')], { top: 4 }))
      .toEqual(['ld_big', 'ld_dollar', 'ld_none', 'ld_small']);
    expect(worthOf({ winProbability: 0.5, deal: null }, 'EUR', null)).toBe(0.5);
  });

  it('lets the one that has waited longest go first when all else is equal, then the id', () => {
    expect(order([
      triggered('ld_c', { kind: 'hot', at: ago(1) }), triggered('ld_b', { kind: 'hot', at: ago(1) }), triggered('ld_a', { kind: 'hot', at: ago(5) }),
    ])).toEqual(['ld_a', 'ld_b', 'ld_c']);
  });

  it('names a lead once, by its gravest reason', () => {
    const twice = candidate({ triggers: [{ kind: 'rotting', at: ago(40) }, { kind: 'inbound', type: 'email_replied', at: ago(1) }] });
    expect(leadingTrigger(twice)?.kind).toBe('inbound');
    expect(order([twice, twice])).toEqual(['ld_a']);
  });

  it('leaves out a lead without a reason', () => {
    expect(order([candidate({ triggers: [] })])).toEqual([]);
  });
});

const totals = (patch: Partial<Totals> = {}): Totals => ({
  stages: [
    { pipelineName: 'Sales', stageName: 'In', deals: 3, sumMinor: 300_000, weightedMinor: 15_000, withoutAmount: 1, withoutProbability: 0, rotting: 2 },
    { pipelineName: 'Sales', stageName: 'Closing', deals: 1, sumMinor: 100_000, weightedMinor: 0, withoutAmount: 0, withoutProbability: 1, rotting: 0 },
  ],
  currency: 'EUR', unanswered: 1, silentCritical: 0, atRisk: { count: 0, customers: [] }, old: 0, withoutOwner: 0, won: 1, lost: 3, revenue: null, ...patch,
});

describe('insights', () => {
  it('says what the pipeline holds; a stage without a probability is not counted as certain', () => {
    expect(strategicInsights(totals())).toBe('4 open deals worth 4000 EUR, weighted 150 EUR. 75 % of them stand in In of Sales. '
      + '1 deal has no amount, so the forecast is too low. 1 deal misses a probability and adds nothing to the weighted sum. 1 lead waits for an answer. Of 4 closed deals 1 was won (25 %).');
  });
  it('is never empty', () => {
    expect(strategicInsights(totals({ stages: [], unanswered: 0, won: 0, lost: 0 }))).toMatch(/no open deal/);
  });

  it('names risks one by one, then counts the rest', () => {
    const silent = candidate({ heardAt: ago(15), triggers: [{ kind: 'silent', level: 'critical', at: ago(15) }] });
    const warned = candidate({ leadId: 'ld_w', triggers: [{ kind: 'silent', level: 'warning', at: ago(8) }] });
    const rotting = candidate({ leadId: 'ld_b', name: 'Bo', company: null, triggers: [{ kind: 'rotting', at: ago(9) }] });
    expect(risks([rotting, warned, silent], totals({ silentCritical: 4 }), NOW, 2)).toEqual([
      'Anna Weber (Acme) has been silent for 15 days, with a deal of 1200 EUR in Qualified.',
      'The deal with Bo (1200 EUR) has been standing in Qualified for 3 days.',
      '3 more leads have been silent too long.',
      '1 more deal stands in a stage too long.',
    ]);
  });

  it('names customers at risk behind silence and before deals that rot', () => {
    const silent = candidate({ heardAt: ago(15), triggers: [{ kind: 'silent', level: 'critical', at: ago(15) }] });
    const rotting = candidate({ leadId: 'ld_b', name: 'Bo', company: null, triggers: [{ kind: 'rotting', at: ago(9) }] });
    const atRisk = { count: 3, customers: [{ name: 'Cleo', company: 'Nile', at: ago(12) }, { name: 'Dan', company: null, at: ago(2) }] };
    const said = (most: number): readonly string[] => risks([silent, rotting], totals({ silentCritical: 1, atRisk }), NOW, most);
    expect(said(4)).toEqual([
      'Anna Weber (Acme) has been silent for 15 days, with a deal of 1200 EUR in Qualified.',
      'Cleo (Nile), a customer, has been at risk for 12 days.', 'Dan, a customer, has been at risk for 2 days.',
      'The deal with Bo (1200 EUR) has been standing in Qualified for 3 days.',
      '1 more customer is at risk.', '1 more deal stands in a stage too long.',
    ]);
    expect(said(2).slice(2)).toEqual(['2 more customers are at risk.', '2 more deals stand in a stage too long.']);
  });

  it('calls a quick win what is likely and lacks exactly one step', () => {
    const almost = candidate({
      winProbability: 0.6, hasMeeting: true, bantLevels: { budget: 'none', authority: 'stated', need: 'confirmed', timeline: 'hinted' },
    });
    expect(missingSteps(almost)).toEqual(['budget']);
    expect(quickWins([almost], 0.6, 3)).toEqual(['Ask about the budget: Anna Weber (Acme), win probability 60 %, with a deal of 1200 EUR in Qualified.']);
    expect(quickWins([{ ...almost, winProbability: 0.599 }], 0.6, 3)).toEqual([]);
    expect(quickWins([{ ...almost, hasMeeting: false }], 0.6, 3)).toEqual([]);
    expect(quickWins([{ ...almost, bantLevels: { ...almost.bantLevels, budget: 'stated' } }], 0.6, 3)).toEqual([]);
  });
});

describe('numbers as they are shown', () => {
  it('rounds down, so that what reads 40 has reached 40', () => {
    expect(points(39_999)).toBe('39.9');
    expect(points(40_000)).toBe('40.0');
    expect(percent(0.5999)).toBe('59 %');
    expect(percent(0.6)).toBe('60 %');
    expect(percent(0.29)).toBe('29 %');
  });
});
