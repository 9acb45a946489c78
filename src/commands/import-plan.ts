import { type PlanAction, type PlanLine, planText } from '../core/capture/plan.ts';
import type { Style } from '../cli/style.ts';

/** Rows of a kind that a person reads; the file of the plan and --json have all. */
const SHOWN = 3;

type Kind = Exclude<PlanAction, 'unchanged'> | 'conflict' | 'suppressed';
const TITLES: Readonly<Record<Kind, string>> = {
  created: 'Created', updated: 'Updated', merged: 'Merged', conflict: 'Conflicts', suppressed: 'Suppressed', left_out: 'Left out', rejected: 'Rejected',
};
const KINDS = Object.keys(TITLES) as readonly Kind[];

const kindsOf = ({ action, conflict, suppressed }: PlanLine): readonly Kind[] =>
  [...(action === 'unchanged' ? [] : [action]), ...(conflict === null ? [] : ['conflict' as const]), ...(suppressed === null ? [] : ['suppressed' as const])];

export interface PlanTally {
  readonly hear: (line: PlanLine) => void;
  /** Every row, where they were wanted; null otherwise. */
  readonly all: readonly PlanLine[] | null;
  /** The first rows of each kind, for a person. */
  readonly lines: (style: Style) => readonly string[];
}

/** Gathers what is to be shown of a plan while it is made: a few rows of each kind, or all of them. */
export const tallyPlan = (isWhole: boolean): PlanTally => {
  const all: PlanLine[] = [];
  const counts = new Map<Kind, number>();
  const examples = new Map<Kind, PlanLine[]>();
  return {
    all: isWhole ? all : null,
    hear: (line) => {
      if (isWhole) all.push(line);
      for (const kind of kindsOf(line)) {
        counts.set(kind, (counts.get(kind) ?? 0) + 1);
        const shown = examples.get(kind) ?? [];
        if (shown.length < SHOWN) examples.set(kind, [...shown, line]);
      }
    },
    lines: (style) => KINDS.flatMap((kind) => {
      const shown = examples.get(kind) ?? [];
      const more = (counts.get(kind) ?? 0) - shown.length;
      return shown.length === 0 ? [] : ['', style.bold(`${TITLES[kind]}: ${counts.get(kind)}`), ...shown.map((line) => `  ${planText(line)}`), ...(more > 0 ? [style.dim(`  … and ${more} more`)] : [])];
    }),
  };
};

