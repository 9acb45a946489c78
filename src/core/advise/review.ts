import { quickWins, risks, strategicInsights, type Totals } from './insights.ts';
import { type PrioritiesQuestion, type Priority, priorities, worthOf } from './priorities.ts';

/** One morning's plan. The names are those that are stored and printed. */
export interface Review {
  /** The local day, `2026-03-01`. */
  readonly date: string;
  /** A member, or null for the whole workspace. */
  readonly owner: string | null;
  readonly top_priorities: readonly Priority[];
  readonly strategic_insights: string;
  readonly risks: readonly string[];
  readonly quick_wins: readonly string[];
}

export interface ReviewQuestion extends PrioritiesQuestion {
  readonly date: string;
  readonly owner: string | null;
  readonly totals: Totals;
  readonly quickWinProbability: number;
}

/** The day's review from what is known, by rules alone: the same question gives the same review. As many risks and quick wins are named as priorities. */
export const review = (question: ReviewQuestion): Review => {
  const { date, owner, candidates, totals, now, top, quickWinProbability, currency, medianMinor } = question;
  return {
    date, owner,
    top_priorities: priorities(question),
    strategic_insights: strategicInsights(totals),
    risks: risks([...candidates].sort((a, b) => worthOf(b, currency, medianMinor) - worthOf(a, currency, medianMinor)), totals, now, top),
    quick_wins: quickWins(candidates, quickWinProbability, top),
  };
};
