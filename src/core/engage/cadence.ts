import type { IdKind } from '../base/ids.ts';
import type { Instant } from '../base/instant.ts';
import { unit } from '../base/random.ts';
import type { Audience, OwnPayloads, PlannedStep } from '../ledger/event.ts';
import type { PlannedChannel, PlannedHour } from '../ledger/planned.ts';
import type { Enrollment, LeadRecord, Message } from '../ledger/lead-record.ts';
import type { Cadence, CadenceStep, Variant } from '../playbook/cadence-rules.ts';
import type { ChannelName } from './channel.ts';
import type { Choice } from './choice.ts';
import { type Draft, partsFor } from './draft.ts';
import { type Aim, type Clocks, dueAfter, dueAtHour, isInDays } from './due.ts';
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

/** The channels by which a step may go, each with its text; one for a step that leaves no choice, null being that of the template. */
export const textsOf = ({ channel, channels, template, variants }: CadenceStep): readonly { readonly channel: ChannelName | null; readonly template: string }[] => {
  if (channels !== undefined) return channels;
  return variants.length === 0 ? [{ channel, template }] : variants.map((variant) => ({ channel, template: variant.template }));
};

/** What a lead gets of a step. */
export interface StepText { readonly template: string; /** Null is that of the template. */ readonly channel: ChannelName | null; readonly variant: Variant | undefined; readonly best: PlannedChannel | undefined }
/**
 * The text that a lead gets of a step: of several channels the one that reaches it best, of several variants the one that is drawn. `said` is the channel that a person has said yes to,
 * which stays.
 */
export const textFor = (step: CadenceStep, { choice, said, ...draw }: Draw & { readonly choice: Choice | undefined; readonly said: string | undefined }): StepText => {
  const { channels, template, channel } = step;
  const variant = variantFor(step, draw);
  if (channels === undefined) return { template: variant?.template ?? template, channel, variant, best: undefined };
  const agreed = channels.find((each) => each.channel === said);
  const chosen = choice?.channel(agreed === undefined ? channels : [agreed]);
  return { template: (agreed ?? chosen)?.template ?? template, channel: (agreed ?? chosen ?? channels[0])?.channel ?? null, variant, best: chosen?.best };
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
  /** What is best for the lead; left out: nothing is known. */
  readonly choice?: Choice | undefined;
  /** The channel of a step that a person has said yes to, which stays. */
  readonly saidOf?: (step: string) => string | undefined;
  /** The words of a step in this template. Raises as templates do. */
  readonly textOf: (template: string, step: string) => Draft;
}
export interface Planned {
  readonly id: string;
  readonly steps: readonly PlannedStep[];
  readonly started: OwnPayloads['enrollment.started'];
  readonly drafted: readonly OwnPayloads['message.drafted'][];
}

/** A step that goes out hours after another, or with it, has its hour already; the first one has not, unless it waits for hours itself. */
export const isAimed = (step: Wait, at: number): boolean => isInDays(step) || (at === 0 && step.waitMs === 0);
const dueOf = (from: Instant, wait: Wait, { aim, ...clocks }: Clocks & { readonly aim: Aim | undefined }): Instant => (aim === undefined ? dueAfter(from, wait, clocks) : dueAtHour(from, wait, { ...clocks, aim }));

/** The steps of a cadence from now on, each with its words: whoever begins it has said yes to them. Raises what `textOf` does. */
export const planEnrollment = (planning: Planning): Planned => {
  const { id: cadenceId, cadence, record, job, occurrence, audience, now, newId, textOf, choice, saidOf } = planning;
  const id = newId('enrollment');
  const steps: PlannedStep[] = [];
  const drafted: OwnPayloads['message.drafted'][] = [];
  let due = now;
  for (const [at, step] of cadence.steps.entries()) {
    const { template, variant, best, ...fixed } = textFor(step, { cadence: cadenceId, lead: record.id, occurrence, choice, said: saidOf?.(step.id) });
    const text = textOf(template, step.id);
    const channel = fixed.channel ?? text.channel;
    const hour = cadence.bestHour && isAimed(step, at) ? choice?.hour(channel) : undefined;
    due = dueOf(due, step, { ...planning, aim: hour && { hour, channel } });
    const message = newId('message');
    steps.push({
      id: step.id, due_at: due, message, wait: showWait(step) ?? '', ...(step.when !== null && { when: step.when }), ...(variant && { variant: variant.id }),
      ...((hour || best) && { channel }), ...(hour && { best_hour: hour }), ...(best && { best_channel: best }),
    });
    drafted.push({ id: message, channel, ...partsFor(channel, text), job, enrollment: id, step: step.id, due_at: due, cadence: cadenceId, occurrence, approved: true });
  }
  return { id, steps, drafted, started: { id, cadence: cadenceId, job, steps, occurrence, definition: definitionOf(cadence), ...(audience !== 'lead' && { audience }) } };
};

/** The steps as they were planned. */
export const stepsOf = ({ steps }: Pick<Enrollment, 'steps'>): readonly PlannedStep[] => JSON.parse(steps) as readonly PlannedStep[];

/** A message as it was planned; undefined for one of no cadence. */
export const plannedFor = ({ enrollments }: Pick<LeadRecord, 'enrollments'>, { id, enrollment }: Pick<Message, 'id' | 'enrollment'>): PlannedStep | undefined => {
  const own = enrollment === null ? undefined : enrollments.get(enrollment);
  return own && stepsOf(own).find(({ message }) => message === id);
};
/** The hour that was chosen for a message; null for none, and for one that a person has said yes to by itself, who waits for it. */
export const hourFor = (planned: PlannedStep | undefined, { approvedBy }: Pick<Message, 'approvedBy'>): PlannedHour | null => (approvedBy === 'human' ? null : planned?.best_hour ?? null);

const waitOf = ({ wait }: PlannedStep): Wait => readWait(wait ?? '') ?? AT_ONCE;
/** The hour that was chosen when it was planned: what was learnt since moves nothing. */
const aimOf = ({ best_hour: hour, channel }: PlannedStep): Aim | undefined => hour && channel !== undefined ? { hour, channel } : undefined;

/** When the steps after one are due that went out at a moment; those that were planned before waits were kept stay where they are. */
export const duesAfter = (enrollment: Pick<Enrollment, 'steps'>, message: string, { sentAt, ...clocks }: Clocks & { readonly sentAt: Instant }): ReadonlyMap<string, Instant> => {
  const steps = stepsOf(enrollment);
  const at = steps.findIndex((step) => step.message === message);
  const dues = new Map<string, Instant>();
  if (at < 0) return dues;
  let from = sentAt;
  for (const step of steps.slice(at + 1)) {
    if (step.wait === undefined) return dues;
    from = dueOf(from, waitOf(step), { ...clocks, aim: aimOf(step) });
    dues.set(step.message, from);
  }
  return dues;
};

/** When what is left of an enrollment is due that goes on at a moment: the next step then, or at its hour, unless it is later anyway, the others after it. */
export const duesFrom = (enrollment: Pick<Enrollment, 'steps'>, pending: readonly { readonly id: string; readonly dueAt: Instant | null }[], { at, ...clocks }: Clocks & { readonly at: Instant }): ReadonlyMap<string, Instant> => {
  const [step] = stepsOf(enrollment).filter(({ message }) => pending.some(({ id }) => id === message));
  if (step === undefined) return new Map();
  const dueAt = pending.find(({ id }) => id === step.message)?.dueAt ?? at;
  const first = Math.max(dueAt, dueOf(at, AT_ONCE, { ...clocks, aim: aimOf(step) }));
  return new Map([[step.message, first], ...duesAfter(enrollment, step.message, { sentAt: first, ...clocks })]);
};
