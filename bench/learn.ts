import LogisticRegression from 'ml-logistic-regression';
import { Matrix } from 'ml-matrix';
import { unit } from '../src/core/base/random.ts';
import { fitLogistic, logitOf, sigmoid, type SparseRows } from '../src/core/learn/logistic.ts';
import type { Bench, Measure } from './bench.ts';
import { interleave, timed } from './pairs.ts';

const PAIRS = 3;
const ROWS = 10_000;
/** Attributes with as many levels each: 100 columns, of which a row fills 20. */
const ATTRIBUTES = 20;
const LEVELS = 5;
const WIDTH = ATTRIBUTES * LEVELS;
/** Next to nothing: the library knows no ridge. */
const RIDGE = 1e-3;
/** The library goes downhill in equal steps; of so many the loss is still above the least, which is ours. */
const LIBRARY = { numSteps: 200, learningRate: 1e-4 };

interface Outcomes { readonly rows: SparseRows; readonly dense: Matrix; readonly won: Uint8Array; readonly target: Matrix }

const outcomes = (): Outcomes => {
  const columns = Int32Array.from({ length: ROWS * ATTRIBUTES }, (_, at) => at % ATTRIBUTES * LEVELS + Math.floor(unit(1, at) * LEVELS));
  const rows: SparseRows = { width: WIDTH, columns, values: new Float64Array(columns.length).fill(1), starts: Int32Array.from({ length: ROWS + 1 }, (_, row) => row * ATTRIBUTES) };
  const truth = Float64Array.from({ length: WIDTH + 1 }, (_, column) => (column === WIDTH ? -1 : unit(2, column) - 0.5));
  const won = Uint8Array.from({ length: ROWS }, (_, row) => Number(unit(3, row) < sigmoid(logitOf(rows, truth, row))));
  // The library has no intercept: it gets a column of ones.
  const dense = Matrix.zeros(ROWS, WIDTH + 1);
  for (let row = 0; row < ROWS; row++) {
    dense.set(row, WIDTH, 1);
    for (let at = row * ATTRIBUTES; at < (row + 1) * ATTRIBUTES; at++) dense.set(row, columns[at] ?? 0, 1);
  }
  return { rows, dense, won, target: Matrix.columnVector([...won]) };
};

const lossOf = ({ rows, won }: Outcomes, weights: Float64Array): number =>
  won.reduce((sum, is, row) => sum - Math.log(is === 1 ? sigmoid(logitOf(rows, weights, row)) : 1 - sigmoid(logitOf(rows, weights, row))), 0);

/** Row 18: learning from outcomes, beside a library that does the same. */
export const learning: Bench = {
  name: 'learn', rows: [18],
  run: async ({ say }) => {
    const given = outcomes();
    let [ours, theirs] = [Number.NaN, Number.NaN];
    say(`learning from ${ROWS.toLocaleString('en-US')} outcomes, twice`);
    const comparison = await interleave(PAIRS, () => timed(async () => {
      ours = lossOf(given, fitLogistic(given.rows, given.won, RIDGE).weights);
    }), () => timed(async () => {
      const library = new LogisticRegression(LIBRARY);
      library.train(given.dense, given.target);
      theirs = lossOf(given, Float64Array.from(library.classifiers[0]?.weights?.to1DArray() ?? []));
    }));
    if (!(ours <= theirs)) throw new Error(`a loss of ${ours}, and the library's is ${theirs}`);
    return [{
      row: 18, measure: `learning from ${ROWS.toLocaleString('en-US')} outcomes in ${WIDTH} columns ÷ ml-logistic-regression`, unit: 'ms', comparison, goal: { at: 'most', goal: 1 / 20, stretch: 1 / 40 },
      note: `loss ${ours.toFixed(2)} against ${theirs.toFixed(2)} after ${LIBRARY.numSteps} steps of the library, which fits one model for each of the two classes`,
    }] satisfies readonly Measure[];
  },
};
