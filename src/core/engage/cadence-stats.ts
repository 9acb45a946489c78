import { DAY_MS, type Instant } from '../base/instant.ts';
import type { EnrollmentEnd } from '../ledger/event.ts';
import type { Cadence } from '../playbook/cadence-rules.ts';
import { verdictOf, type Verdict } from './trial.ts';

/** The last step leaves nothing to end: so long after it an answer is one to it. */
export const ANSWERED_WITHIN_MS = 30 * DAY_MS;

/** A touch that went out, and how its enrollment ended. */
export interface SentTouch {
  readonly enrollment: string; readonly step: string; readonly variant: string | null; readonly sentAt: Instant; readonly delivered: boolean;
  readonly end: EnrollmentEnd | null; readonly reason: string | null;
  /** Whether the answer that ended it said yes, and whether the lead was won since it began. */
  readonly positive: boolean; readonly won: boolean;
}

export const COUNTS = ['sent', 'delivered', 'replied', 'positive', 'bounced', 'unsubscribed', 'booked', 'won'] as const;
export type Counts = Readonly<Record<(typeof COUNTS)[number], number>>;
/** What is told as a share of what was sent. */
export const RATED = ['replied', 'positive', 'booked', 'won'] as const satisfies readonly (keyof Counts)[];
/** A step, or one of its variants. */
export interface StepStats extends Counts { readonly step: string; readonly variant: string | null }
export interface Trial { readonly step: string; readonly verdict: Verdict }
export interface CadenceStats { readonly enrolled: number; readonly steps: readonly StepStats[]; readonly trials: readonly Trial[] }

const bySuppression = (touch: SentTouch, reasons: RegExp): boolean => touch.end === 'suppressed' && reasons.test(touch.reason ?? '');

/** What the last touch before the end gets the credit or the blame for; an earlier one only went out. */
const outcomesOf = (touch: SentTouch, isLast: boolean): Counts => {
  const one = (holds: boolean): number => (isLast && holds ? 1 : 0);
  return {
    sent: 1, delivered: touch.delivered ? 1 : 0, replied: one(touch.end === 'reply'), positive: one(touch.positive), bounced: one(touch.end === 'bounce' || bySuppression(touch, /\(bounced\)/)),
    unsubscribed: one(bySuppression(touch, /\((?:unsubscribed|refused|do_not_contact|complained|deletion_requested)\)/)), booked: one(touch.end === 'meeting'), won: one(touch.won),
  };
};

const NONE: Counts = { sent: 0, delivered: 0, replied: 0, positive: 0, bounced: 0, unsubscribed: 0, booked: 0, won: 0 };
const added = (a: Counts, b: Counts): Counts => Object.fromEntries(COUNTS.map((name) => [name, a[name] + b[name]])) as unknown as Counts;

/** What came of each step and variant, and what is to be said of the trials between variants. What an enrollment came to counts for its last touch. */
export const cadenceStats = (cadence: Pick<Cadence, 'steps' | 'goal'>, touches: readonly SentTouch[], enrolled: number): CadenceStats => {
  const inOrder = [...touches].sort((a, b) => a.sentAt - b.sentAt || (a.enrollment < b.enrollment ? -1 : 1));
  const last = new Map(inOrder.map((touch) => [touch.enrollment, touch]));
  const counted = inOrder.map((touch) => ({ touch, counts: outcomesOf(touch, last.get(touch.enrollment) === touch) }));
  const known = cadence.steps.flatMap(({ id, variants }): readonly (readonly [string, string | null])[] => [[id, null], ...variants.map((variant) => [id, variant.id] as const)]);
  const steps = known.map(([step, variant]): StepStats => ({
    step, variant, ...counted.filter(({ touch }) => touch.step === step && (variant === null || touch.variant === variant)).reduce((sum, { counts }) => added(sum, counts), NONE),
  }));
  const isSuccess = ({ replied, booked }: Counts): boolean => (cadence.goal === 'meeting' ? booked > 0 : replied + booked > 0);
  const trials = cadence.steps.flatMap(({ id, variants }): readonly Trial[] => {
    const verdict = verdictOf(variants.map((variant) => ({ id: variant.id, outcomes: counted.filter(({ touch }) => touch.step === id && touch.variant === variant.id).map(({ counts }) => isSuccess(counts)) })));
    return verdict === undefined ? [] : [{ step: id, verdict }];
  });
  return { enrolled, steps, trials };
};
