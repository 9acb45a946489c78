import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../../src/core/base/instant.ts';
import { unit } from '../../../src/core/base/random.ts';
import { chanceUnder, type Model, pushesUnder, trainModel as train } from '../../../src/core/learn/model.ts';
import type { FeatureValues, Observation } from '../../../src/core/learn/observation.ts';

const trainModel = (observations: readonly Observation[]): Model => train(observations, { minOutcomes: 40, minOfEach: 10 }, { open: [], isFact: () => true });

type Make = (at: number, won: boolean) => { readonly values?: FeatureValues; readonly knownAt?: Readonly<Record<string, number>> };
/** Leads of whom those of fairs are won three times as often, one a day. */
const outcomes = (count: number, more: Make = () => ({})): readonly Observation[] => Array.from({ length: count }, (_, at) => {
  const source = unit(3, 'source', at) < 0.4 ? 'fair' : 'web';
  const won = unit(3, 'won', at) < (source === 'fair' ? 0.6 : 0.2);
  const { values = {}, knownAt } = more(at, won);
  return { id: `ld_${at}`, at: at * DAY_MS, won, values: { source, visits: Math.floor(unit(3, 'visits', at) * 20), ...values }, ...(knownAt && { knownAt }) };
});
const learnt = (model: Model): Extract<Model, { kind: 'learnt' }> => {
  if (model.kind !== 'learnt') throw new Error(model.refusal);
  return model;
};

describe('the model', () => {
  it('refuses with too few outcomes, and says how many there are', () => {
    const few = outcomes(400).filter(({ won }, at, all) => all.slice(0, at).filter((other) => other.won === won).length < (won ? 7 : 12));
    expect(trainModel(few)).toMatchObject({ kind: 'prior', outcomes: 19, refusal: 'not enough data: 7 won, 12 lost; it takes 40 outcomes, 10 of each' });
  });

  it('learns what made a difference, says what pushed, and judges on what it has not seen', () => {
    const model = learnt(trainModel(outcomes(1200)));
    expect(model.folds).toBe('time');
    expect(model.quality.auc).toBeGreaterThan(0.63);
    expect(model.quality.ece).toBeLessThan(0.06);
    const [fair, web] = [{ source: 'Fair ', visits: 10 }, { source: 'web', visits: 10 }];
    expect(chanceUnder(model.learnt, fair)).toBeGreaterThan(0.5);
    expect(chanceUnder(model.learnt, web)).toBeLessThan(0.3);
    expect(pushesUnder(model.learnt, fair)[0]).toMatchObject({ feature: 'source', value: 'Fair ' });
    expect(pushesUnder(model.learnt, fair)[0]?.logit).toBeGreaterThan(0);
    expect(pushesUnder(model.learnt, web)[0]?.logit).toBeLessThan(0);
  });

  it('is the same for the same outcomes in another order', () => {
    const given = outcomes(300);
    expect(trainModel([...given].reverse())).toEqual(trainModel(given));
  });

  it('claims nothing where outcomes are random', () => {
    const model = learnt(trainModel(outcomes(600).map((each, at) => ({ ...each, won: unit(9, at) < 0.4 }))));
    expect(Math.abs((model.quality.auc ?? 0) - 0.5)).toBeLessThan(0.08);
    expect(Math.abs(chanceUnder(model.learnt, { source: 'fair', visits: 3 }) - 0.4)).toBeLessThan(0.12);
  });

  it('meets a level and a number that it has never seen, and one that is not known', () => {
    const { learnt: weights } = learnt(trainModel(outcomes(300)));
    for (const values of [{ source: 'tradeshow', visits: 1e9 }, { source: null, visits: null }, {}, { source: 7, visits: 'many' }]) {
      const probability = chanceUnder(weights, values);
      expect(probability).toBeGreaterThan(0);
      expect(probability).toBeLessThan(1);
    }
  });

  it('leaves out a column that was written down when the outcome was known', () => {
    const { leftOut } = learnt(trainModel(outcomes(400, (at, won) => ({ values: { contract: won === unit(4, at) < 0.98 ? 'signed' : null } }))));
    expect(leftOut).toEqual([{ feature: 'contract', reason: expect.stringMatching(/^it alone tells won from lost with an AUC of 0\.9/) }]);
  });

  it('leaves out a column that is filled for old leads only', () => {
    const { leftOut } = learnt(trainModel(outcomes(400, (at) => ({ values: { region: at < 280 ? (at % 2 === 0 ? 'north' : 'south') : null } }))));
    expect(leftOut).toEqual([{ feature: 'region', reason: 'filled only for older leads: 88 % of them, 0 % of the newest' }]);
  });

  it('leaves out a column whose values came later, and does not see single ones that did', () => {
    const late = outcomes(400, (at, won) => ({ values: { budget: won ? 'yes' : 'no' }, knownAt: { budget: at * DAY_MS + (unit(5, at) < 0.8 ? DAY_MS : 0) } }));
    expect(learnt(trainModel(late)).leftOut).toEqual([{ feature: 'budget', reason: expect.stringMatching(/^known only later: (7|8)\d % of its values came after the moment of the prediction$/) }]);
    const some = outcomes(400, (at, won) => ({ values: { budget: won && at % 3 === 0 ? 'yes' : 'no' }, knownAt: { budget: at * DAY_MS + (at % 3 === 0 ? DAY_MS : 0) } }));
    const { leftOut, learnt: weights } = learnt(trainModel(some));
    expect(leftOut).toEqual([]);
    expect(Math.abs(chanceUnder(weights, { budget: 'yes' }) - chanceUnder(weights, { budget: 'no' }))).toBeLessThan(0.15);
  });
});
