import type { Instant } from '../../core/base/instant.ts';
import { featuresOf } from '../../core/decide/features.ts';
import { priorPushes } from '../../core/decide/probability.ts';
import { type Push, pushesUnder, refusalOf } from '../../core/learn/model.ts';
import type { ModelReport } from '../../core/learn/report.ts';
import type { LeadRecord } from '../../core/ledger/lead-record.ts';
import type { Rules } from '../../core/playbook/rules.ts';
import { countOutcomes } from '../../db/learn/closed.ts';
import { eventsWhere } from '../../db/ledger/ledger.ts';
import type { ReadTx } from '../../db/store.ts';
import { valuesAt } from '../lead/lead-values.ts';

/** How good a model is, on outcomes that were held out, and when it was trained; null in an explanation for the prior. */
export interface Basis extends Pick<ModelReport, 'outcomes' | 'won' | 'lost' | 'auc' | 'brier' | 'ece'> { readonly model: string; readonly trainedAt: Instant }
/** What a probability rests on, and what pushes it up or down. */
export interface ProbabilityAnswer {
  readonly probability: number;
  /** Null for the prior, from score and BANT. */
  readonly basis: Basis | null;
  /** The share that was won of those it learnt from; null for the prior. */
  readonly base: number | null;
  /** Against the average lead that was learnt from, the strongest first; of the prior its terms. */
  readonly pushes: readonly Push[];
  /** Why it is the prior; null where something was learnt. */
  readonly refusal: string | null;
}

const selectTraining = eventsWhere<{ readonly id: string }>(`e.lead_key IS NULL AND e.type = 'model.trained' AND e.payload ->> 'id' = :id ORDER BY e.seq DESC LIMIT 1`);

const basisIn = (tx: ReadTx, { model }: Pick<Rules, 'model'>): Basis | null => {
  if (model === null) return null;
  const [event] = selectTraining.all(tx, { id: model.id });
  const { outcomes, won, lost, auc, brier } = model;
  if (event?.kind !== 'own' || event.type !== 'model.trained') return { model: model.id, trainedAt: 0, outcomes, won, lost, auc, brier, ece: null };
  return { model: model.id, trainedAt: event.recordedAt, outcomes, won, lost, auc, brier, ece: event.payload.report.ece };
};

/** Why probabilities are the prior, with the outcomes that there are to learn from. */
export const whyPrior = (tx: ReadTx, floor: Rules['probability']): { readonly outcomes: number; readonly won: number; readonly lost: number; readonly refusal: string } => {
  const { won, lost } = countOutcomes(tx);
  const counts = { outcomes: won + lost, won, lost };
  return { ...counts, refusal: refusalOf(counts, floor) ?? `nothing was learnt yet: ${won} won, ${lost} lost are there to learn from` };
};

/** Why a lead's probability is what it is at the moment of the transaction, under these rules. */
export const whyProbability = (tx: ReadTx, record: LeadRecord, rules: Rules): ProbabilityAnswer => {
  const values = valuesAt(record, rules, tx.now);
  const { model, probability } = rules;
  const basis = basisIn(tx, rules);
  if (model === null) {
    return { probability: values.winProbability, basis, base: null, pushes: priorPushes(values, probability), refusal: whyPrior(tx, probability).refusal };
  }
  return { probability: values.winProbability, basis, base: model.won / model.outcomes, pushes: pushesUnder(model.learnt, featuresOf(record, values, rules, tx.now)), refusal: null };
};
