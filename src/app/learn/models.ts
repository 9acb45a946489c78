import { AppError } from '../../core/base/errors.ts';
import type { Instant } from '../../core/base/instant.ts';
import { featuresOf } from '../../core/decide/features.ts';
import { type Push, pushesUnder } from '../../core/learn/model.ts';
import type { ModelReport } from '../../core/learn/report.ts';
import { loadRecords } from '../../db/ledger/lead-record.ts';
import { eventsWhere } from '../../db/ledger/ledger.ts';
import type { ReadTx } from '../../db/store.ts';
import type { Context } from '../context.ts';
import { oneNamed } from '../named.ts';
import { resolveLead } from '../lead/lead-ref.ts';
import { valuesAt } from '../lead/lead-values.ts';

/** One training. `inForce`: it is what counts now; `wasTaken`: it came into force then. */
export interface TrainedModel { readonly id: string; readonly at: Instant; readonly inForce: boolean; readonly wasTaken: boolean; readonly reason: string; readonly report: ModelReport }

const selectTrainings = eventsWhere<Record<string, never>>(`e.lead_key IS NULL AND e.type = 'model.trained' ORDER BY e.seq DESC`);

const trainings = (tx: ReadTx, { rules: { model } }: Context): readonly TrainedModel[] => selectTrainings.all(tx, {}).flatMap((event) => {
  if (event.kind !== 'own' || event.type !== 'model.trained') return [];
  const { id, in_force, reason, report } = event.payload;
  return [{ id, at: event.recordedAt, inForce: id === model?.id, wasTaken: in_force, reason, report }];
});

/** Every training, the newest first. */
export const listModels = (context: Context): Promise<readonly TrainedModel[]> => context.store.read((tx) => trainings(tx, context), context.signal);

/** The model in force, else the newest training; or one by its id or the start of it. Raises `not_found`, `conflict`. */
export const showModel = (context: Context, ref?: string): Promise<TrainedModel> => context.store.read((tx) => {
  const all = trainings(tx, context);
  if (ref !== undefined) {
    const hint = 'See: salesos model history';
    return oneNamed(ref, all.filter(({ id }) => id.startsWith(ref)), { none: { message: `No model matches "${ref}".`, hint }, many: { noun: 'models', hint: () => hint } });
  }
  const found = all.find(({ inForce }) => inForce) ?? all[0];
  if (!found) throw new AppError('not_found', 'Nothing was learnt yet: probabilities come from score and BANT.', { hint: 'Learn from what was won and lost: salesos model train' });
  return found;
}, context.signal);

export interface Explanation {
  readonly leadId: string; readonly leadName: string | null; readonly probability: number;
  /** The model that says so; null for the prior, from score and BANT. */
  readonly model: string | null;
  readonly base: number | null;
  readonly pushes: readonly Push[];
}

/** What pushes a lead's probability up or down, against the average lead that was learnt from. Raises `not_found`, `conflict`. */
export const explainProbability = (context: Context, ref: string): Promise<Explanation> => context.store.read((tx) => {
  const { rules } = context;
  const { key } = resolveLead(tx, ref);
  const record = loadRecords(tx, [key], { now: tx.now }).get(key);
  if (!record) throw new AppError('not_found', `No lead matches "${ref}".`);
  const values = valuesAt(record, rules, tx.now);
  const { model } = rules;
  return {
    leadId: record.id, leadName: record.fields.name ?? record.fields.email ?? null, probability: values.winProbability, model: model?.id ?? null,
    base: model === null ? null : model.won / model.outcomes, pushes: model === null ? [] : pushesUnder(model.learnt, featuresOf(record, values, rules, tx.now)),
  };
}, context.signal);
