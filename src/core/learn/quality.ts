/** A prediction and what came of it. */
export interface Judged { readonly chance: number; readonly won: boolean }

/** One line of a reliability table: of those predicted between `from` and `to`, what was predicted and what was observed on average. */
export interface ReliabilityRow { readonly from: number; readonly to: number; readonly count: number; readonly predicted: number; readonly observed: number }

export interface Quality {
  /** How probable it is that one that was won is predicted above one that was lost; null where there are none of a kind. */
  readonly auc: number | null;
  /** Mean squared distance of prediction and outcome: 0 is perfect. */
  readonly brier: number;
  /** Mean negative log-likelihood, in nats. */
  readonly logLoss: number;
  /** Expected calibration error: the distance of predicted and observed in each row of the table, by its share. */
  readonly ece: number;
  readonly reliability: readonly ReliabilityRow[];
}

const ROWS = 10;

/** By ranks, ties counted half. */
export const aucOf = (judged: readonly Judged[]): number | null => {
  const sorted = [...judged].sort((a, b) => a.chance - b.chance);
  const won = sorted.filter((each) => each.won).length;
  const lost = sorted.length - won;
  if (won === 0 || lost === 0) return null;
  let ranks = 0;
  for (let from = 0; from < sorted.length;) {
    let to = from;
    let wonHere = 0;
    while (to < sorted.length && sorted[to]?.chance === sorted[from]?.chance) if (sorted[to++]?.won) wonHere++;
    ranks += wonHere * (from + 1 + to) / 2;
    from = to;
  }
  return (ranks - won * (won + 1) / 2) / (won * lost);
};

const mean = (numbers: readonly number[]): number => (numbers.length === 0 ? 0 : numbers.reduce((sum, each) => sum + each, 0) / numbers.length);

const reliabilityOf = (judged: readonly Judged[]): readonly ReliabilityRow[] => {
  const rows = Array.from({ length: ROWS }, (): Judged[] => []);
  for (const each of judged) rows[Math.min(ROWS - 1, Math.floor(each.chance * ROWS))]?.push(each);
  return rows.flatMap((row, at) => (row.length === 0 ? [] : [{
    from: at / ROWS, to: (at + 1) / ROWS, count: row.length, predicted: mean(row.map(({ chance }) => chance)), observed: mean(row.map(({ won }) => Number(won))),
  }]));
};

/** How good predictions were, of which none may be 0 or 1. */
export const qualityOf = (judged: readonly Judged[]): Quality => {
  const reliability = reliabilityOf(judged);
  return {
    auc: aucOf(judged),
    brier: mean(judged.map(({ chance, won }) => (chance - Number(won)) ** 2)),
    logLoss: mean(judged.map(({ chance, won }) => -Math.log(won ? chance : 1 - chance))),
    ece: reliability.reduce((sum, { count, predicted, observed }) => sum + count / judged.length * Math.abs(predicted - observed), 0),
    reliability,
  };
};
