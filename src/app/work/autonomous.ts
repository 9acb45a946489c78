import { lossOf } from '../../core/work/autonomy.ts';
import type { Rules } from '../../core/playbook/rules.ts';
import { type AutonomyRow, isAutonomyUnheard, listAutonomy, listSetbacks } from '../../db/work/autonomy.ts';
import type { ReadTx } from '../../db/store.ts';

/** A kind that was let run by itself, and why it does so no longer; null while it does. */
export interface Grant extends AutonomyRow { readonly lost: string | null }

/** What was granted and not taken back by a word. Lost is lost at once, before anybody has written it down. */
export const listGrants = (tx: ReadTx, { approvals }: Pick<Rules, 'approvals'>): readonly Grant[] => {
  if (isAutonomyUnheard(tx)) return [];
  return listAutonomy(tx).filter(({ type }) => type === 'autonomy.granted').map((row) => ({ ...row, lost: lossOf(listSetbacks(tx, row), approvals) ?? null }));
};

/** Kinds that run by themselves now. */
export const autonomousKinds = (tx: ReadTx, rules: Pick<Rules, 'approvals'>): readonly string[] =>
  listGrants(tx, rules).filter(({ lost }) => lost === null).map(({ kind }) => kind);
