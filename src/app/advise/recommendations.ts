import { AppError } from '../../core/base/errors.ts';
import { listOpenRecommendations, listRecommendations as listStored, listRecommendationsByPrefix, type RecommendationRow } from '../../db/advise/recommendation.ts';
import type { ReadTx } from '../../db/store.ts';
import { actIn } from '../ledger/act.ts';
import type { Context } from '../context.ts';
import { byIds, idIn, oneNamed } from '../named.ts';
import { human } from '../ledger/ledger.ts';

export type { RecommendationRow };

export interface RecommendationQuery {
  /** Also those that were accepted, dismissed or ran out. */
  readonly all?: boolean;
  readonly limit?: number;
}

export const listRecommendations = ({ store, signal }: Context, { all = false, limit = -1 }: RecommendationQuery = {}): Promise<readonly RecommendationRow[]> =>
  store.read((tx) => (all ? listStored(tx, limit) : listOpenRecommendations(tx, limit)), signal);

const resolve = (tx: ReadTx, ref: string): RecommendationRow => {
  const wanted = idIn(ref);
  return oneNamed(ref, wanted === '' ? [] : listRecommendationsByPrefix(tx, wanted), {
    none: { message: `No recommendation matches "${ref}".`, hint: 'See: salesos recommendations list' },
    many: { noun: 'recommendations', hint: byIds },
  });
};

/** Accepts or dismisses one, by id or unique prefix. Raises `not_found`, and `conflict` when it is no longer open. */
export const answerRecommendation = (context: Context, ref: string, answer: 'accepted' | 'dismissed'): Promise<RecommendationRow> =>
  context.store.write((tx) => {
    const row = resolve(tx, ref);
    if (row.state !== 'open') throw new AppError('conflict', `Recommendation ${row.id} is ${row.state} already.`, { hint: 'See: salesos recommendations list' });
    actIn(tx, context, row.leadKey, () => [human(`recommendation.${answer}`, { id: row.id })]);
    return { ...row, state: answer };
  }, context.signal);
