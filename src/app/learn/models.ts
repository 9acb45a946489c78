import { AppError } from '../../core/base/errors.ts';
import type { Instant } from '../../core/base/instant.ts';
import { basisOf } from '../../core/decide/probability.ts';
import { type ModelReport, reportOf } from '../../core/learn/report.ts';
import type { Rules } from '../../core/playbook/rules.ts';
import { loadRecords } from '../../db/ledger/lead-record.ts';
import { eventsWhere } from '../../db/ledger/ledger.ts';
import type { ReadTx } from '../../db/store.ts';
import type { Context } from '../context.ts';
import { oneNamed } from '../named.ts';
import { resolveLead } from '../lead/lead-ref.ts';
import { countTakenBack } from './taken-back.ts';
import { type ProbabilityAnswer, whyPrior, whyProbability } from './explanation.ts';

/** One training. `inForce`: it is what counts now; `wasTaken`: it came into force then. */
export interface TrainedModel { readonly id: string; readonly at: Instant; readonly inForce: boolean; readonly wasTaken: boolean; readonly reason: string; readonly report: ModelReport }
/** With how many of the outcomes that it learnt from are not so any more; 0 for one that is not in force. */
export interface ShownModel extends TrainedModel { readonly takenBack: number }

const selectTrainings = eventsWhere<Record<string, never>>(`e.lead_key IS NULL AND e.type = 'model.trained' ORDER BY e.seq DESC`);

const trainings = (tx: ReadTx, { rules: { model } }: Context): readonly TrainedModel[] => selectTrainings.all(tx, {}).flatMap((event) => {
  if (event.kind !== 'own' || event.type !== 'model.trained') return [];
  const { id, in_force, reason, report } = event.payload;
  return [{ id, at: event.recordedAt, inForce: id === model?.id, wasTaken: in_force, reason, report }];
});

/** Every training, the newest first. */
export const listModels = (context: Context): Promise<readonly TrainedModel[]> => context.store.read((tx) => trainings(tx, context), context.signal);

/** What counts while nothing was ever learnt: the prior, and why. */
export interface PriorInForce { readonly id: null; readonly at: null; readonly inForce: false; readonly reason: string; readonly report: ModelReport; readonly takenBack: 0 }

const priorInForce = (tx: ReadTx, { probability }: Pick<Rules, 'probability'>): PriorInForce => {
  const { refusal, ...counts } = whyPrior(tx, probability);
  return { id: null, at: null, inForce: false, reason: refusal, report: reportOf({ ...counts, kind: 'prior', refusal, leftOut: [] }, 0), takenBack: 0 };
};

/** The model in force, else the newest training, else the prior with the reason for it; or one by its id or the start of it. Raises `not_found`, `conflict`. */
export const showModel = (context: Context, ref?: string): Promise<ShownModel | PriorInForce> => context.store.read((tx) => {
  const shown = (one: TrainedModel): ShownModel => ({ ...one, takenBack: one.inForce ? countTakenBack(tx, context.rules) : 0 });
  const all = trainings(tx, context);
  if (ref !== undefined) {
    const hint = 'See: salesos model history';
    return shown(oneNamed(ref, all.filter(({ id }) => id.startsWith(ref)), { none: { message: `No model matches "${ref}".`, hint }, many: { noun: 'models', hint: () => hint } }));
  }
  const found = all.find(({ inForce }) => inForce) ?? all[0];
  return found ? shown(found) : priorInForce(tx, context.rules);
}, context.signal);

/** What the probabilities rest on, in words: what was learnt, or the prior and why. */
export const chanceBasis = (tx: ReadTx, rules: Pick<Rules, 'model' | 'probability'>): string =>
  (rules.model === null ? `prior: ${whyPrior(tx, rules.probability).refusal}` : basisOf(rules.model));

export interface Explanation extends ProbabilityAnswer { readonly leadId: string; readonly leadName: string | null }

/** What pushes a lead's probability up or down, against the average lead that was learnt from. Raises `not_found`, `conflict`. */
export const explainProbability = (context: Context, ref: string): Promise<Explanation> => context.store.read((tx) => {
  const { key } = resolveLead(tx, ref);
  const record = loadRecords(tx, [key], { now: tx.now }).get(key);
  if (!record) throw new AppError('not_found', `No lead matches "${ref}".`);
  return { leadId: record.id, leadName: record.fields.name ?? record.fields.email ?? null, ...whyProbability(tx, record, context.rules) };
}, context.signal);
