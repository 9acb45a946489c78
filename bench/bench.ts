import type { Comparison } from './pairs.ts';

export interface Options {
  /** How large the workspaces are. */
  readonly leads: number;
  /** A folder of this run; whoever writes into it deletes what is large. */
  readonly folder: string;
  /** For the person who waits; never a result. */
  readonly say: (text: string) => void;
}

/** What a ratio should be: at most so much, or at least. */
export interface Goal { readonly at: 'most' | 'least'; readonly goal: number; readonly stretch: number }

export interface Measure {
  /** Of the table of goals; left out for what no row asks. */
  readonly row?: number;
  /** What was divided by what. */
  readonly measure: string;
  /** Of the raw medians. */
  readonly unit: string;
  readonly comparison: Comparison;
  /** Left out: told for information. */
  readonly goal?: Goal;
  /** What else was seen, and what the reader must know. */
  readonly note?: string;
}

export interface Bench {
  /** To be named on the command line. */
  readonly name: string;
  /** Rows of the table of goals that it measures. */
  readonly rows: readonly number[];
  readonly run: (options: Options) => Promise<readonly Measure[]>;
}

export type Verdict = 'stretch' | 'goal' | 'missed' | 'told';

/** How a measured ratio stands to its goal. */
export const judge = (ratio: number, goal: Goal | undefined): Verdict => {
  if (!goal) return 'told';
  const reaches = (wanted: number): boolean => (goal.at === 'most' ? ratio <= wanted : ratio >= wanted);
  return reaches(goal.stretch) ? 'stretch' : reaches(goal.goal) ? 'goal' : 'missed';
};

/** `12 % over` for a goal at most, `12 % under` for one at least. */
export const distance = (ratio: number, { at, goal }: Goal): string => {
  const percent = Math.abs(ratio / goal - 1) * 100;
  return `${percent < 10 ? percent.toFixed(1) : Math.round(percent)} % ${at === 'most' ? 'over' : 'under'}`;
};
