import type { Mode } from '../ledger/event.ts';
import type { Rules } from '../playbook/rules.ts';

/*
 * Modes govern jobs that reach a person or close a deal. These look, count and ask ourselves, or only queue others, which are each asked
 * about in turn; so they run in every mode. A kind that is not listed reaches somebody: the careful side.
 */
const REACHES_NOBODY: readonly string[] = ['smart_scan', 'qualify', 'full_pipeline'];

/** True when doing the job may put words in front of a lead, or close a deal. */
export const reachesPerson = (kind: string): boolean => !REACHES_NOBODY.includes(kind);

export interface Question {
  readonly kind: string;
  readonly rules: Pick<Rules, 'approvals'>;
  /** The workspace's mode … */
  readonly mode: Mode;
  /** … which the lead's own overrides; null is none. */
  readonly leadMode: Mode | null;
  readonly scoreMilli: number;
  /** Nobody of ours has been in touch with the lead yet. */
  readonly isFirstContact: boolean;
}

export interface Permission {
  /** approval: an action waits for a yes and expires. suggestion: it waits with a draft for somebody to take it up. */
  readonly waitsFor: 'nothing' | 'approval' | 'suggestion';
  readonly risk: 'low' | 'high';
  /** For people: names the mode and the rule. */
  readonly reason: string;
}

const points = (milli: number): string => (Math.floor(milli / 100) / 10).toFixed(1);

/** Whether a job may run by itself. Total and pure; the numbers are the playbook's `approvals`. */
export const waitsFor = ({ kind, rules: { approvals }, mode, leadMode, scoreMilli, isFirstContact }: Question): Permission => {
  const inForce = leadMode ?? mode;
  const named = leadMode === null ? `${inForce} mode` : `${inForce} mode, set for this lead`;
  if (!reachesPerson(kind)) return { waitsFor: 'nothing', risk: 'low', reason: `${kind} reaches nobody` };
  const isFirst = isFirstContact && approvals.firstContactIsHighRisk;
  const risk = isFirst || approvals.highRisk.includes(kind) ? 'high' : 'low';
  const why = isFirst ? 'first contact is high risk' : `${kind} is ${risk} risk`;
  switch (inForce) {
    case 'manual':
      return { waitsFor: 'suggestion', risk, reason: `${named}: you decide what reaches a person` };
    case 'hybrid':
      return { waitsFor: risk === 'high' ? 'approval' : 'nothing', risk, reason: `${named}: ${why}` };
    case 'autopilot': {
      const from = approvals.autopilotMinScoreMilli[kind];
      if (from === undefined || scoreMilli >= from) return { waitsFor: 'nothing', risk, reason: `${named}: all jobs run` };
      return { waitsFor: 'approval', risk, reason: `${named}: ${kind} runs by itself from a score of ${points(from)}, this is ${points(scoreMilli)}` };
    }
    default:
      return inForce satisfies never;
  }
};
