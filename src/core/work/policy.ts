import { formatMoney, type Money } from '../base/money.ts';
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
  /** What the lead's open deal is worth; null without a deal or an amount. */
  readonly amount: Money | null;
  /** What the job would write goes by these. */
  readonly channels: readonly string[];
  /** A model wrote what would be said. */
  readonly isAiWritten: boolean;
  /** How sure the lead's intent is, or the model where it is less. */
  readonly confidence: number;
  /** A person has accepted that this kind runs by itself, after saying yes often enough. */
  readonly isAutonomous: boolean;
}

export interface Permission {
  /** approval: an action waits for a yes and expires. suggestion: it waits with a draft for somebody to take it up. */
  readonly waitsFor: 'nothing' | 'approval' | 'suggestion';
  readonly risk: 'low' | 'high';
  /** For people: names the mode and the rule. */
  readonly reason: string;
}

const points = (milli: number): string => (Math.floor(milli / 100) / 10).toFixed(1);

/** What holds in hybrid and in autopilot alike: the owner's own limits. Undefined when the job is within them. */
const beyondLimit = ({ kind, rules: { approvals }, amount, channels, confidence }: Question): string | undefined => {
  const { always, amount: limit, channels: asked, minConfidence } = approvals;
  if (always.includes(kind)) return `${kind} always asks`;
  if (limit !== null && amount !== null) {
    // What is not comparable is not below the limit.
    if (amount.currency !== limit.currency) return `the open deal is in ${amount.currency}, the limit in ${limit.currency}`;
    if (amount.minor >= limit.minor) return `the open deal is worth ${formatMoney(amount)}, the limit is ${formatMoney(limit)}`;
  }
  const channel = channels.find((each) => asked.includes(each));
  if (channel !== undefined) return `messages by ${channel} ask`;
  return confidence < minConfidence ? `confidence ${confidence.toFixed(2)} is below ${minConfidence}` : undefined;
};

/** What is risky in itself. Autonomy was earned for the kind, first contacts among what was said yes to; not for what a model writes. */
const riskOf = ({ kind, rules: { approvals }, isFirstContact, isAiWritten, isAutonomous }: Question): { readonly why: string; readonly isAsked: boolean } | undefined => {
  if (isAiWritten && approvals.aiWrittenIsHighRisk) return { why: 'written by a model is high risk', isAsked: true };
  if (isFirstContact && approvals.firstContactIsHighRisk) return { why: 'first contact is high risk', isAsked: !isAutonomous };
  return approvals.highRisk.includes(kind) ? { why: `${kind} is high risk`, isAsked: !isAutonomous } : undefined;
};

/** Whether a job may run by itself. Total and pure; the numbers are the playbook's `approvals`. */
export const waitsFor = (question: Question): Permission => {
  const { kind, rules: { approvals }, mode, leadMode, scoreMilli } = question;
  const inForce = leadMode ?? mode;
  const named = leadMode === null ? `${inForce} mode` : `${inForce} mode, set for this lead`;
  if (!reachesPerson(kind)) return { waitsFor: 'nothing', risk: 'low', reason: `${kind} reaches nobody` };
  const limit = beyondLimit(question);
  const danger = riskOf(question);
  const risk = limit !== undefined || danger !== undefined ? 'high' : 'low';
  const asks = (why: string): Permission => ({ waitsFor: 'approval', risk, reason: `${named}: ${why}` });
  const runs = (why: string): Permission => ({ waitsFor: 'nothing', risk, reason: `${named}: ${why}` });
  switch (inForce) {
    case 'manual':
      return { waitsFor: 'suggestion', risk, reason: `${named}: you decide what reaches a person` };
    case 'hybrid': {
      if (limit !== undefined) return asks(limit);
      if (danger === undefined) return runs(`${kind} is low risk`);
      return danger.isAsked ? asks(danger.why) : runs(`${danger.why}, and ${kind} has earned to run by itself`);
    }
    case 'autopilot': {
      if (limit !== undefined) return asks(limit);
      const from = approvals.autopilotMinScoreMilli[kind];
      if (from === undefined || scoreMilli >= from) return runs('all jobs run');
      return asks(`${kind} runs by itself from a score of ${points(from)}, this is ${points(scoreMilli)}`);
    }
    default:
      return inForce satisfies never;
  }
};
