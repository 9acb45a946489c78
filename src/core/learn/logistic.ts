/** Rows of numbers of which most are 0: of row `r` stand `columns` and `values` from `starts[r]` to `starts[r + 1]`. */
export interface SparseRows { readonly width: number; readonly starts: Int32Array; readonly columns: Int32Array; readonly values: Float64Array }

export interface Fit {
  /** One a column, and the intercept as the last. */
  readonly weights: Float64Array<ArrayBuffer>;
  /** Negative log-likelihood of the outcomes plus ridge / 2 × Σ weight², the intercept left out; over all rows, not their mean. */
  readonly loss: number;
  readonly steps: number;
}

const MOST_STEPS = 50;
const MOST_HALVINGS = 30;
/** A step that takes less than this share off the loss is the last. */
const ENOUGH = 1e-9;

export const sigmoid = (logit: number): number => (logit >= 0 ? 1 / (1 + Math.exp(-logit)) : Math.exp(logit) / (1 + Math.exp(logit)));
/** log(1 + e^x), which overflows for no x. */
const softplus = (x: number): number => (x > 0 ? x + Math.log1p(Math.exp(-x)) : Math.log1p(Math.exp(x)));

export const countRows = ({ starts }: SparseRows): number => starts.length - 1;

/** The log-odds of one row under `weights`. */
export const logitOf = ({ width, starts, columns, values }: SparseRows, weights: Float64Array, row: number): number => {
  let sum = weights[width] ?? 0;
  for (let at = starts[row] ?? 0, end = starts[row + 1] ?? 0; at < end; at++) sum += (weights[columns[at] ?? 0] ?? 0) * (values[at] ?? 0);
  return sum;
};

/** Factors the symmetric matrix, of which the lower triangle is filled, in place into L · Lᵀ, and solves for `right` in place. */
const solveCholesky = (matrix: Float64Array, right: Float64Array): void => {
  const size = right.length;
  for (let i = 0; i < size; i++) {
    const rowI = i * size;
    for (let j = 0; j <= i; j++) {
      const rowJ = j * size;
      let sum = matrix[rowI + j] ?? 0;
      for (let k = 0; k < j; k++) sum -= (matrix[rowI + k] ?? 0) * (matrix[rowJ + k] ?? 0);
      // The ridge keeps the diagonal above 0, up to rounding.
      matrix[rowI + j] = i === j ? Math.sqrt(Math.max(sum, Number.MIN_VALUE)) : sum / (matrix[rowJ + j] ?? 1);
    }
  }
  for (let i = 0; i < size; i++) {
    let sum = right[i] ?? 0;
    for (let k = 0; k < i; k++) sum -= (matrix[i * size + k] ?? 0) * (right[k] ?? 0);
    right[i] = sum / (matrix[i * size + i] ?? 1);
  }
  for (let i = size - 1; i >= 0; i--) {
    let sum = right[i] ?? 0;
    for (let k = i + 1; k < size; k++) sum -= (matrix[k * size + i] ?? 0) * (right[k] ?? 0);
    right[i] = sum / (matrix[i * size + i] ?? 1);
  }
};

const lossOf = (rows: SparseRows, won: Uint8Array, weights: Float64Array, ridge: number): number => {
  let loss = 0;
  for (let row = 0; row < won.length; row++) {
    const logit = logitOf(rows, weights, row);
    loss += softplus(won[row] === 1 ? -logit : logit);
  }
  let squares = 0;
  for (let column = 0; column < rows.width; column++) squares += (weights[column] ?? 0) ** 2;
  return loss + ridge / 2 * squares;
};

/** Gradient and Hessian (its lower triangle) of the loss at `weights`. */
const differentiate = (rows: SparseRows, won: Uint8Array, weights: Float64Array, ridge: number): { readonly gradient: Float64Array; readonly hessian: Float64Array } => {
  const { width, starts, columns, values } = rows;
  const size = width + 1;
  const gradient = new Float64Array(size);
  const hessian = new Float64Array(size * size);
  for (let row = 0; row < won.length; row++) {
    const chance = sigmoid(logitOf(rows, weights, row));
    const miss = chance - (won[row] ?? 0);
    const weight = chance * (1 - chance);
    const end = starts[row + 1] ?? 0;
    for (let a = starts[row] ?? 0; a < end; a++) {
      const column = columns[a] ?? 0;
      const value = values[a] ?? 0;
      gradient[column] = (gradient[column] ?? 0) + miss * value;
      const weighted = weight * value;
      const base = column * size;
      // Columns rise within a row: those before this one are the lower triangle.
      for (let b = starts[row] ?? 0; b <= a; b++) {
        const place = base + (columns[b] ?? 0);
        hessian[place] = (hessian[place] ?? 0) + weighted * (values[b] ?? 0);
      }
      const last = width * size + column;
      hessian[last] = (hessian[last] ?? 0) + weighted;
    }
    gradient[width] = (gradient[width] ?? 0) + miss;
    hessian[width * size + width] = (hessian[width * size + width] ?? 0) + weight;
  }
  for (let column = 0; column < width; column++) {
    gradient[column] = (gradient[column] ?? 0) + ridge * (weights[column] ?? 0);
    hessian[column * size + column] = (hessian[column * size + column] ?? 0) + ridge;
  }
  return { gradient, hessian };
};

/**
 * Logistic regression with a ridge, by Newton's method (iteratively reweighted least squares) with steps halved until they help.
 * The columns of a row must rise; `ridge` > 0; `won` holds 0 and 1. The loss is convex: there is one answer, and this finds it from anywhere, sooner from near by.
 */
export const fitLogistic = (rows: SparseRows, won: Uint8Array, ridge: number, near = new Float64Array(rows.width + 1)): Fit => {
  let weights = near;
  let loss = lossOf(rows, won, weights, ridge);
  let steps = 0;
  while (steps < MOST_STEPS) {
    const { gradient, hessian } = differentiate(rows, won, weights, ridge);
    solveCholesky(hessian, gradient);
    let next = weights;
    let nextLoss = loss;
    let share = 1;
    for (let halving = 0; halving < MOST_HALVINGS; halving++, share /= 2) {
      const tried = weights.map((weight, at) => weight - share * (gradient[at] ?? 0));
      const triedLoss = lossOf(rows, won, tried, ridge);
      if (triedLoss < loss) {
        [next, nextLoss] = [tried, triedLoss];
        break;
      }
    }
    steps++;
    const gained = loss - nextLoss;
    weights = next;
    loss = nextLoss;
    if (gained <= ENOUGH * Math.abs(loss)) break;
  }
  return { weights, loss, steps };
};
