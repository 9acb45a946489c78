import type { IdKind } from '../base/ids.ts';
import type { Instant } from '../base/instant.ts';
import { unit } from '../base/random.ts';
import type { World } from '../decide/situation.ts';
import type { Audience, OwnPayloads, PlannedStep } from '../ledger/event.ts';
import type { Enrollment, LeadRecord } from '../ledger/lead-record.ts';
import type { Cadence, CadenceStep, Variant } from '../playbook/cadence-rules.ts';
import type { Rules } from '../playbook/rules.ts';
import { holidayNamed, nextOpening } from '../work/slots.ts';
import { type Draft, partsFor } from './draft.ts';
import { businessDaysLater } from './window.ts';
import { AT_ONCE, readWait, showWait, type Wait } from './wait.ts';

/*
 * How a lead goes through a cadence: every step is planned and drafted when it begins, so that it stays on the version it began with, and each counts anew from
 * the moment at which the one before it went out.
 */

/** What draws between variants: the same lead gets the same text in every workspace and every replay. */
const VARIANT_SEED = 8;

/** Who is asked: one lead, in one cadence, for the so-manieth time. */
export interface Draw { readonly cadence: string; readonly lead: string; readonly occurrence: number }

/** The variant of a step that a lead gets, by weight; undefined for a step without any. */
export const variantFor = ({ id, variants }: Pick<CadenceStep, 'id' | 'variants'>, { cadence, lead, occurrence }: Draw): Variant | undefined => {
  const sum = variants.reduce((total, { weight }) => total + weight, 0);
  const drawn = unit(VARIANT_SEED, cadence, id, lead, occurrence) * sum;
  const end = (at: number): number => variants.slice(0, at + 1).reduce((total, { weight }) => total + weight, 0);
  return variants.find((_, at) => drawn < end(at)) ?? variants.at(-1);
};

type Clocks = { readonly rules: Pick<Rules, 'team'>; readonly world: Pick<World, 'zone'> };
/** When a step is due that waits so long after a moment: within the team's hours, business days by the team's calendar. When it may go out, the gate says. */
export const dueAfter = (from: Instant, { waitMs, waitBusinessDays }: Wait, { rules: { team: { hours } }, world: { zone } }: Clocks): Instant => {
  const place = { zones: [zone], holidays: { get: (day: string) => holidayNamed(hours, day) } };
  const day = waitBusinessDays === 0 ? from : businessDaysLater(from, waitBusinessDays, { days: hours.days, onHolidays: false, place });
  return nextOpening({ hours, zone, now: day + waitMs });
};

/** How often a lead has begun the cadence. */
export const occurrencesOf = ({ enrollments }: Pick<LeadRecord, 'enrollments'>, cadence: string): number =>
  [...enrollments.values()].filter((each) => each.cadence === cadence).reduce((most, { occurrence }) => Math.max(most, occurrence), 0);

/** Eight characters that another definition of the cadence does not have. */
export const definitionOf = ({ onReply, ...rest }: Cadence): string =>
  Math.floor(unit(0, JSON.stringify(Object.keys(onReply).length === 0 ? rest : { ...rest, onReply })) * 2 ** 32).toString(16).padStart(8, '0');

export interface Planning extends Clocks {
  readonly id: string;
  readonly cadence: Cadence;
  readonly record: Pick<LeadRecord, 'id'>;
  readonly job: string | null;
  /** Which of the lead's times it is: no step goes out twice in one. */
  readonly occurrence: number;
  /** Whom it is for. */
  readonly audience: Audience;
  readonly now: Instant;
  readonly newId: (kind: IdKind) => string;
  /** The words of a step in this template. Raises as templates do. */
  readonly textOf: (template: string, step: string) => Draft;
}
export interface Planned {
  readonly id: string;
  readonly steps: readonly PlannedStep[];
  readonly started: OwnPayloads['enrollment.started'];
  readonly drafted: readonly OwnPayloads['message.drafted'][];
}

/** The steps of a cadence from now on, each with its words: whoever begins it has said yes to them. Raises what `textOf` does. */
export const planEnrollment = (planning: Planning): Planned => {
  const { id: cadenceId, cadence, record, job, occurrence, audience, now, newId, textOf } = planning;
  const id = newId('enrollment');
  const steps: PlannedStep[] = [];
  const drafted: OwnPayloads['message.drafted'][] = [];
  let due = now;
  for (const step of cadence.steps) {
    due = dueAfter(due, step, planning);
    const variant = variantFor(step, { cadence: cadenceId, lead: record.id, occurrence });
    const text = textOf(variant?.template ?? step.template, step.id);
    const channel = step.channel ?? text.channel;
    const message = newId('message');
    steps.push({
      id: step.id, due_at: due, message, wait: showWait(step) ?? '', ...(step.when !== null && { when: step.when }), ...(variant && { variant: variant.id }),
    });
    drafted.push({ id: message, channel, ...partsFor(channel, text), job, enrollment: id, step: step.id, due_at: due, cadence: cadenceId, occurrence, approved: true });
  }
  return { id, steps, drafted, started: { id, cadence: cadenceId, job, steps, occurrence, definition: definitionOf(cadence), ...(audience !== 'lead' && { audience }) } };
};

/** The steps as they were planned. */
export const stepsOf = ({ steps }: Pick<Enrollment, 'steps'>): readonly PlannedStep[] => JSON.parse(steps) as readonly PlannedStep[];

const waitOf = ({ wait }: PlannedStep): Wait => readWait(wait ?? '') ?? AT_ONCE;

/** When the steps after one are due that went out at a moment; those that were planned before waits were kept stay where they are. */
export const duesAfter = (enrollment: Pick<Enrollment, 'steps'>, message: string, { sentAt, ...clocks }: Clocks & { readonly sentAt: Instant }): ReadonlyMap<string, Instant> => {
  const steps = stepsOf(enrollment);
  const at = steps.findIndex((step) => step.message === message);
  const dues = new Map<string, Instant>();
  if (at < 0) return dues;
  let from = sentAt;
  for (const step of steps.slice(at + 1)) {
    if (step.wait === undefined) return dues;
    from = dueAfter(from, waitOf(step), clocks);
    dues.set(step.message, from);
  }
  return dues;
};

/** When what is left of an enrollment is due that goes on at a moment: the next step then, unless it is later anyway, the others after it. */
export const duesFrom = (enrollment: Pick<Enrollment, 'steps'>, pending: readonly { readonly id: string; readonly dueAt: Instant | null }[], { at, ...clocks }: Clocks & { readonly at: Instant }): ReadonlyMap<string, Instant> => {
  const [next] = stepsOf(enrollment).flatMap((step) => pending.find(({ id }) => id === step.message) ?? []);
  if (next === undefined) return new Map();
  const first = Math.max(next.dueAt ?? at, dueAfter(at, AT_ONCE, clocks));
  return new Map([[next.id, first], ...duesAfter(enrollment, next.id, { sentAt: first, ...clocks })]);
};
