import { describe, expect, it } from 'vitest';
import { dealFunnel, leadFunnel, type StageCount } from '../../../src/core/advise/funnel.ts';
import type { Pipeline, Stage } from '../../../src/core/playbook/rules.ts';

const stage = (id: string, probability: number | null): Stage => ({ id, name: id, status: 'new', probability, rotsAfterMs: null });
const PIPELINE: Pipeline = { id: 'sales', name: 'Sales', intents: [], currency: 'EUR', stages: [stage('in', 0.1), stage('middle', 0.5), stage('end', null)] };

describe('leadFunnel', () => {
  const steps = leadFunnel([
    { current: 'new', furthest: 'new', leads: 60 }, { current: 'qualified', furthest: 'qualified', leads: 20 },
    { current: 'won', furthest: 'won', leads: 5 }, { current: 'lost', furthest: 'contacted', leads: 15 },
  ]);
  it('counts a lost lead where it got to, and nowhere now', () => {
    expect(steps.map(({ step, now, reached }) => [step, now, reached])).toEqual([
      ['new', 60, 100], ['contacted', 0, 40], ['qualified', 20, 25], ['interested', 0, 5], ['ready_to_close', 0, 5], ['won', 5, 5],
    ]);
  });
  it('converts from the step before', () => {
    expect(steps.map(({ conversion }) => conversion)).toEqual([null, 0.4, 0.625, 0.2, 1, 1]);
  });
  it('has no conversion where nobody was', () => {
    expect(leadFunnel([]).map(({ conversion }) => conversion)).toEqual([null, null, null, null, null, null]);
  });
});

describe('dealFunnel', () => {
  const plain = (pipeline: string, stage: string, state: 'open' | 'won' | 'lost', deals: number, sumMinor: number): StageCount =>
    ({ pipeline, stage, state, deals, sumMinor, plain: deals, plainMinor: sumMinor, weighedMinor: 0 });
  const counts = [
    plain('sales', 'in', 'open', 4, 4000), plain('sales', 'middle', 'open', 2, 1000), plain('sales', 'middle', 'lost', 1, 0),
    plain('sales', 'end', 'won', 3, 9000), plain('other', 'in', 'open', 50, 1),
  ];
  const steps = dealFunnel(PIPELINE, counts);
  it('lets won deals pass every stage and lost ones those up to where they stood', () => {
    expect(steps.map(({ step, now, reached }) => [step, now, reached])).toEqual([['in', 4, 10], ['middle', 2, 6], ['end', 0, 3], ['won', 3, 3]]);
  });
  it('weighs by the probability of the stage, and not at all without one', () => {
    expect(steps.map(({ amountMinor, weightedMinor }) => [amountMinor, weightedMinor])).toEqual([[4000, 400], [1000, 500], [0, null], [9000, 9000]]);
  });
  it('weighs a deal by its own probability where it has one', () => {
    const own: StageCount = { pipeline: 'sales', stage: 'end', state: 'open', deals: 2, sumMinor: 3000, plain: 1, plainMinor: 1000, weighedMinor: 1800 };
    expect(dealFunnel(PIPELINE, [...counts, own]).map(({ weightedMinor }) => weightedMinor)).toEqual([400, 500, 1800, 9000]);
  });
});
