/** As far as it is used; the package has no types of its own. */
declare module 'ml-logistic-regression' {
  import type { Matrix } from 'ml-matrix';

  interface Classifier { readonly weights: Matrix | null; testScores(features: Matrix): number[] }
  class LogisticRegression {
    constructor(options?: { readonly numSteps?: number; readonly learningRate?: number });
    readonly classifiers: readonly Classifier[];
    train(features: Matrix, target: Matrix): void;
  }
  export = LogisticRegression;
}
