import type { InterventionType } from '../../core/ledger/event.ts';
import { rankTechniques } from '../../core/learn/reach.ts';
import type { Technique } from '../../core/playbook/rules.ts';
import { countTechniques, type InterventionRow, listInterventions as listStored, listInterventionsByPrefix, type TechniqueCount } from '../../db/advise/intervention.ts';
import { loadExperience } from '../learn/experience.ts';
import type { ReadTx } from '../../db/store.ts';
import type { Context } from '../context.ts';
import { byIds, idIn, oneNamed } from '../named.ts';
import { markNotificationsRead } from './notifications.ts';

export type { InterventionRow };

export interface InterventionQuery { /** Also those that are done. */ readonly all?: boolean; readonly limit?: number; readonly type?: InterventionType }

/** Open ones unless `all`, newest first. */
export const listInterventions = ({ store, signal }: Context, { all = false, limit = -1, type }: InterventionQuery = {}): Promise<readonly InterventionRow[]> => store.read((tx) => {
  const rows = listStored(tx, { all, limit: type === undefined ? limit : -1 });
  return type === undefined ? rows : rows.filter((row) => row.type === type).slice(0, limit < 0 ? undefined : limit);
}, signal);

const resolve = (tx: ReadTx, ref: string): InterventionRow => {
  const wanted = idIn(ref);
  return oneNamed(ref, wanted === '' ? [] : listInterventionsByPrefix(tx, wanted), {
    none: { message: `No intervention matches "${ref}".`, hint: 'See: salesos interventions list' },
    many: { noun: 'interventions', hint: byIds },
  });
};

/** A technique of the playbook with what followed where it was suggested. */
export interface CountedTechnique extends Technique, Omit<TechniqueCount, 'technique'> { /** Of those suggested that had their time, as last counted: how many, and how many overcame the objection. Their order is by these. */ readonly tried: number; readonly overcame: number }
export interface InterventionView extends InterventionRow { /** Those of the type of objection, the one to suggest first at the top; none where there is no objection. */ readonly techniques: readonly CountedTechnique[] }

/** One intervention, by id or unique prefix, with the techniques for its objection. Raises `not_found`, `conflict`. */
export const showIntervention = ({ store, signal, rules }: Context, ref: string): Promise<InterventionView> => store.read((tx) => {
  const found = resolve(tx, ref);
  const counts = new Map(countTechniques(tx).map((count) => [count.technique, count]));
  const objection = found.objection ?? '';
  const experience = loadExperience(tx).techniques[objection] ?? {};
  const known = rankTechniques(Object.entries(rules.objections).find(([type]) => type === objection)?.[1] ?? [], experience);
  return {
    ...found, techniques: known.map((technique): CountedTechnique => {
      const { suggested = 0, replied = 0, nextStep = 0, won = 0 } = counts.get(technique.id) ?? {};
      const { tried, worked } = experience[technique.id] ?? { tried: 0, worked: 0 };
      return { ...technique, suggested, replied, nextStep, won, tried, overcame: worked };
    }),
  };
}, signal);

/** Marks these as done; answers how many were open. All or none. Raises `not_found`, `conflict`. */
export const finishInterventions = async (context: Context, refs: readonly string[]): Promise<number> => {
  const ids = await context.store.read((tx) => refs.map((ref) => resolve(tx, ref).id), context.signal);
  return markNotificationsRead(context, ids);
};
