import type { LedgerEvent, OwnEvent } from '../ledger/event.ts';
import type { LeadRecord } from '../ledger/lead-record.ts';
import type { CustomerRules } from '../playbook/customer-rules.ts';
import { enrollKind } from '../work/enroll-kind.ts';
import { audienceOf, audienceOfJob, CADENCE_RULES } from './audience.ts';
import { causeOf } from './customer-stage.ts';
import type { Evaluation } from './evaluation.ts';
import { openJobs, queueJob } from './job.ts';

/*
 * Cadences of customers: the playbook names one for onboarding and one to win back who has churned. A job begins them, which asks as the mode says; they end with the stage that they are for.
 */

/** Why a cadence rests: while something is wrong, nothing cheerful is sent. What else was paused goes on when whoever paused it says so. */
const AT_RISK = 'the customer is at risk';

type Begun = keyof typeof CADENCE_RULES;
const cadenceOf = (audience: Begun, { onboardingCadence, winBackCadence }: CustomerRules): string | null => (audience === 'customer' ? onboardingCadence : winBackCadence);

/** The job that is to begin the cadence of a stage, unless it is on its way, or the lead is in the cadence. What the lead has had of it is not sent again: that the job sees to. */
const begin = (evaluation: Evaluation, audience: Begun, { seq, payload: { reason } }: OwnEvent<'customer.changed'>): void => {
  const { record, rules } = evaluation;
  const cadence = cadenceOf(audience, rules.customers);
  if (cadence === null || audienceOf(record) !== audience) return;
  const kind = enrollKind(cadence);
  const isIn = [...record.enrollments.values()].some((one) => one.cadence === cadence && one.state !== 'stopped' && one.audience === audience);
  const isComing = openJobs(record).some((job) => job.kind === kind && audienceOfJob(job) === audience);
  if (isIn || isComing) return;
  queueJob(evaluation, { kind, rule: CADENCE_RULES[audience], reason: audience === 'customer' ? `customer: ${reason || 'onboarding'}` : `churned${reason === '' ? '' : `: ${reason}`}`, dedupeKey: `${record.id}:${kind}:${seq}`, causeSeq: seq });
};

/** Cadences of a customer rest: for as long as they are at risk, also where a day was named until which they rest already. */
export const restCadences = ({ record, decide }: Evaluation, causeSeq: number): void => {
  for (const { id, state, audience, pausedUntil } of record.enrollments.values()) {
    if (audience === 'customer' && (state === 'active' || (state === 'paused' && pausedUntil !== null))) decide('enrollment.paused', { id, until: null, reason: AT_RISK }, { rule: 'customer.rest', causeSeq });
  }
};

const resumeCadences = ({ record, decide }: Evaluation, causeSeq: number): void => {
  for (const { id, state, reason } of record.enrollments.values()) {
    if (state === 'paused' && reason === AT_RISK) decide('enrollment.resumed', { id, reason: 'the customer has recovered' }, { rule: 'customer.goes_on', causeSeq });
  }
};

/** Who only fell silent is written to: the next step is the answer to silence. */
const isTroubled = (record: LeadRecord): boolean => record.customer?.stage === 'at_risk' && causeOf(record) !== 'silence';

/** A stage brings its cadence, at risk has it rest, and recovery goes on with it. A win that is taken back begins nothing anew. */
export const followCadences = (evaluation: Evaluation, event: LedgerEvent): void => {
  if (event.kind !== 'own') return;
  const { record } = evaluation;
  if (event.type === 'enrollment.started' && event.by === 'rule' && isTroubled(record)) restCadences(evaluation, event.seq);
  if (event.type !== 'customer.changed') return;
  const { to, at } = event.payload;
  if (to === 'onboarding' && at === undefined) begin(evaluation, 'customer', event);
  if (to === 'churned' && at === undefined) begin(evaluation, 'churned', event);
  if (to === 'at_risk' && isTroubled(record)) restCadences(evaluation, event.seq);
  if (to === 'onboarding' || to === 'active') resumeCadences(evaluation, event.seq);
};
