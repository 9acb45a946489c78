/** One line of what was measured: the same columns in each. */
export type Measure = Readonly<Record<string, string | number>>;
export interface Measured {
  readonly rows: readonly Measure[];
  /** What had to hold and does not, in words. */
  readonly missed: readonly string[];
}
/** Measures with the data of a folder. Says in words why it could not. */
export type Evaluation = (folder: string | undefined) => Promise<Measured | string>;

export interface Quality { readonly precision: number; readonly recall: number; readonly f1: number }
/** How many of the found are right, how many of the right were found, and their harmonic mean; nothing found is no mistake. */
export const qualityOf = ({ right, found, wanted }: { readonly right: number; readonly found: number; readonly wanted: number }): Quality => {
  const precision = found === 0 ? 1 : right / found;
  const recall = wanted === 0 ? 1 : right / wanted;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
};
