import type { Instant } from '../base/instant.ts';
import { count } from '../base/text.ts';
import { chanceUnder, type LearntModel, type Push } from '../learn/model.ts';
import type { LeadRecord, Standing } from '../ledger/lead-record.ts';
import type { Rules } from '../playbook/rules.ts';
import { featuresOf } from './features.ts';

type Known = Pick<Standing, 'scoreMilli' | 'bant' | 'intent' | 'intentConfidence'>;

/** Before there are outcomes to learn from: logistic in score and BANT. Unknown BANT is 0. */
const priorChance = ({ scoreMilli, bant }: Known, { prior }: Rules['probability']): number =>
  1 / (1 + Math.exp(-(prior.perScore * (scoreMilli / 1000) + prior.perBant * (bant ?? 0) + prior.bias)));

/** The terms of the prior, the strongest first; its bias is where everybody begins. */
export const priorPushes = ({ scoreMilli, bant }: Pick<Known, 'scoreMilli' | 'bant'>, { prior }: Rules['probability']): readonly Push[] => [
  { feature: 'score', value: String(scoreMilli / 1000), logit: prior.perScore * (scoreMilli / 1000) },
  { feature: 'bant', value: bant === null ? null : String(bant), logit: prior.perBant * (bant ?? 0) },
  { feature: 'where everybody begins', value: '', logit: prior.bias },
].filter(({ logit }) => logit !== 0).sort((a, b) => Math.abs(b.logit) - Math.abs(a.logit));

/** The chance to win a lead at a moment, by what was learnt from outcomes, else by the prior; kept within the playbook's bounds. */
export const winProbability = (record: LeadRecord, known: Known, rules: Rules, at: Instant): number => {
  const { model, probability } = rules;
  const chance = model === null ? priorChance(known, probability) : chanceUnder(model.learnt, featuresOf(record, known, rules, at));
  return Math.min(probability.max, Math.max(probability.min, chance));
};

/** What a probability that was learnt rests on, in words. */
export const basisOf = ({ outcomes, auc, brier }: LearntModel): string => `learnt from ${count(outcomes, 'outcome')}, held-out AUC ${auc === null ? '-' : auc.toFixed(2)}, Brier ${brier.toFixed(3)}`;
