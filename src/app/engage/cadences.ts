import type { Cadence } from '../../core/playbook/cadence-rules.ts';
import { countEnrollments } from '../../db/work/enrollment.ts';
import type { Context } from '../context.ts';
import { cadenceNamed } from '../playbook/playbook-ref.ts';

/** A cadence of the playbook, and how many leads are in it now and were before. */
export interface CadenceView extends Cadence { readonly id: string; readonly active: number; readonly ended: number }

/** Those of the playbook, in its order. */
export const listCadences = (context: Context): Promise<readonly CadenceView[]> => context.store.read((tx) => {
  const counts = new Map(countEnrollments(tx).map((count) => [count.cadence, count]));
  return Object.entries(context.rules.cadences).map(([id, cadence]) => ({ ...cadence, id, active: counts.get(id)?.active ?? 0, ended: counts.get(id)?.ended ?? 0 }));
}, context.signal);

/** Raises `not_found` with those there are. */
export const showCadence = async (context: Context, text: string): Promise<CadenceView> => {
  const cadence = cadenceNamed(context.rules, text);
  return (await listCadences(context)).find(({ id }) => id === cadence.id) ?? { ...cadence, active: 0, ended: 0 };
};
