import { type Encoding, firstColumns } from './encoder.ts';
import type { FoldKind } from './folds.ts';
import type { LeftOut } from './guard.ts';
import type { Model, Weights } from './model.ts';
import type { ReliabilityRow } from './quality.ts';

/** What a training came to, as the ledger keeps it and `salesos model` shows it: all but the weights. What was held out judged the quality. */
export type ModelReport = {
  readonly outcomes: number; readonly won: number; readonly lost: number;
  /** Why nothing was learnt; null where something was. */
  readonly refusal: string | null;
  readonly auc: number | null; readonly brier: number | null; readonly log_loss: number | null; readonly ece: number | null;
  readonly reliability: readonly Readonly<ReliabilityRow>[];
  /** How many outcomes were judged while they were held out, and how the parts were made. */
  readonly judged: number; readonly folds: FoldKind | null;
  /** Of how many leads all was recorded at once: of them counts when things are said to have happened. */
  readonly by_occurrence: number;
  readonly left_out: readonly LeftOut[];
  /** By name, those that push most first; and how far apart, in log-odds, they put leads. */
  readonly features: readonly { readonly feature: string; readonly spread: number }[];
  readonly ridge: number | null;
};

const NOTHING = { refusal: null, auc: null, brier: null, log_loss: null, ece: null, reliability: [], judged: 0, folds: null, features: [], ridge: null };

/** What a number adds to the log-odds, which is straight between its ends and knots. */
const effectOf = ({ mean, deviation, knots }: Extract<Encoding, { kind: 'number' }>, own: readonly number[], at: number): number =>
  ((own[0] ?? 0) * (at - mean) + knots.reduce((sum, knot, index) => sum + (own[index + 1] ?? 0) * Math.max(0, at - knot), 0)) / deviation;

/** How far apart an attribute can put two leads. */
const spreads = ({ encodings, weights }: Weights): ModelReport['features'] => {
  const firsts = firstColumns(encodings);
  return encodings.map((encoding, index) => {
    const own = weights.slice(firsts[index], firsts[index + 1]);
    const effects = encoding.kind === 'levels' ? own : [encoding.from, ...encoding.knots, encoding.to].map((at) => effectOf(encoding, own, at));
    return { feature: encoding.name, spread: Math.max(...effects) - Math.min(...effects) };
  }).sort((a, b) => b.spread - a.spread || (a.feature < b.feature ? -1 : 1));
};

export const reportOf = (model: Model, byOccurrence: number): ModelReport => {
  const { outcomes, won, lost, leftOut } = model;
  const counts = { outcomes, won, lost, by_occurrence: byOccurrence, left_out: leftOut };
  if (model.kind === 'prior') return { ...NOTHING, ...counts, refusal: model.refusal };
  const { quality: { auc, brier, logLoss, ece, reliability }, judged, folds } = model;
  return { ...NOTHING, ...counts, auc, brier, log_loss: logLoss, ece, reliability, judged, folds, features: spreads(model.learnt), ridge: model.learnt.ridge };
};
