import { AppError } from '../../../core/base/errors.ts';
import type { Instant } from '../../../core/base/instant.ts';
import type { IdKind } from '../../../core/base/ids.ts';
import type { JsonObject } from '../../../core/base/ports.ts';
import type { World } from '../../../core/decide/situation.ts';
import { activeEnrollment, hasMovedOn } from '../../../core/decide/enrollment.ts';
import { queueingOf } from '../../../core/decide/permission.ts';
import { occurrencesOf, planEnrollment } from '../../../core/engage/cadence.ts';
import { type Draft, draftFrom, partsFor, templateFor } from '../../../core/engage/draft.ts';
import type { TemplateValues } from '../../../core/engage/template.ts';
import { approvedChannels, approvedTexts, readApproved } from '../../../core/engage/written.ts';
import type { Effect } from '../../../core/ledger/effect.ts';
import type { CADENCES, OwnPayloads, OwnType, PlannedStep, Urgency } from '../../../core/ledger/event.ts';
import type { LeadRecord, Standing } from '../../../core/ledger/lead-record.ts';
import type { Rules } from '../../../core/playbook/rules.ts';
import { nextOpening } from '../../../core/work/slots.ts';
import type { ReadTx } from '../../../db/store.ts';

type CadenceId = (typeof CADENCES)[number];

export interface JobInput {
  readonly job: { readonly id: string; readonly kind: string; readonly seq: number };
  /** As it is while the job is settled; a recipe reads it and changes nothing. */
  readonly record: LeadRecord;
  readonly standing: Pick<Standing, 'scoreMilli' | 'intentConfidence'>;
  readonly rules: Rules;
  readonly world: World;
  readonly now: Instant;
  readonly newId: (kind: IdKind) => string;
}

/** What a job came to: decisions for the ledger and a result for people. */
export interface Outcome {
  readonly effects: readonly Effect[];
  readonly result: JsonObject;
  /** What it cost, where that is less than was reserved. */
  readonly energy?: number;
}

/** What a recipe needs from other leads is read before the settling transaction, so that nobody waits for it. */
export interface Recipe<Data = null> {
  readonly gather: (tx: ReadTx, record: LeadRecord, rules: Rules) => Data;
  readonly work: (input: JobInput, data: Data) => Outcome;
}
/** A recipe whose data nobody else needs to know: first half reads, second half decides. */
export interface Handler { readonly prepare: (tx: ReadTx, record: LeadRecord, rules: Rules) => (input: JobInput) => Outcome }

export const recipe = <Data>({ gather, work }: Recipe<Data>): Handler => ({
  prepare: (tx, record, rules) => {
    const data = gather(tx, record, rules);
    return (input) => work(input, data);
  },
});

/** A recipe that needs nothing but its lead. */
export const simpleRecipe = (work: (input: JobInput) => Outcome): Handler => ({ prepare: () => work });

/** A decision of this job. */
export const decided = <T extends OwnType>({ job }: Pick<JobInput, 'job'>, type: T, payload: OwnPayloads[T]): Effect =>
  ({ type, payload, by: 'rule', rule: `job.${job.kind}`, causeSeq: job.seq }) as unknown as Effect;

/** Another job for the lead, asked about like any other; under this job's rule, unless it is in the place of one that another had queued. */
export const queuedFrom = (input: JobInput, kind: string, reason: string, rule = `job.${input.job.kind}`): readonly Effect[] => {
  const { job, record, rules, world, now, standing, newId } = input;
  const { job: queued, request, notice } = queueingOf({ record, rules, world, scoreMilli: standing.scoreMilli, confidence: standing.intentConfidence }, {
    kind, dedupeKey: `${record.id}:${kind}:${job.id}`, reason, now, newId,
  });
  return [
    { ...decided(input, 'job.queued', queued), rule }, ...(request === null ? [] : [decided(input, 'approval.requested', request)]),
    ...(notice === null ? [] : [decided(input, 'notification.raised', notice)]),
  ];
};

/** How a lead is called where a name is wanted. */
export const titleOf = ({ fields, id }: LeadRecord): string => fields.name ?? fields.email ?? fields.company ?? id;

/** A task for whoever owns the lead, due when the team is next at work. */
export const taskOf = (input: JobInput, task: { readonly title: string; readonly text: string; readonly urgency: Urgency; readonly dueAt?: Instant }): Effect => {
  const { job, record, rules, world, now, newId } = input;
  const { title, text, urgency, dueAt = nextOpening({ hours: rules.team.hours, zone: world.zone, now }) } = task;
  const deal = [...record.deals.values()].filter(({ state }) => state === 'open').at(-1)?.id ?? null;
  return decided(input, 'task.created', { id: newId('task'), title, kind: job.kind, due_at: dueAt, owner: record.owner, deal, urgency, text });
};

/** What a person approved for the job, by the step of its cadence: these words are kept, though the template has changed since. */
const approvalFor = ({ approvals }: LeadRecord, job: string): string => [...approvals.values()].filter((each) => each.job === job && each.state === 'approved').at(-1)?.draft ?? '';
const approvedFor = (record: LeadRecord, job: string): ReadonlyMap<string, string> => approvedTexts(approvalFor(record, job));

/** The channels that a person approved, of steps that leave a choice: their words are for these. */
export const saidFor = ({ record, job }: Pick<JobInput, 'record' | 'job'>): ((step: string) => string | undefined) => {
  const channels = approvedChannels(approvalFor(record, job.id));
  return (step) => channels.get(step);
};

/** The how many-eth of its kind it is for the lead: with lead, cadence and step the same after a restore, so that it is known again. */
const occurrenceOf = ({ messages }: LeadRecord, kind: string): number =>
  1 + Math.max(0, ...[...messages.values()].map(({ cadence, step, occurrence }) => (cadence === kind && step === null ? occurrence ?? 0 : 0)));

/** A message in the lead's language, or in the words that were approved. Raises `config` and `invalid` as templates do. */
export const wordsOf = ({ job, record, rules, world }: JobInput, template: string, { more = {}, step = '' }: { readonly more?: TemplateValues; readonly step?: string } = {}): Draft => {
  const approved = approvedFor(record, job.id).get(step);
  if (approved === undefined) return draftFrom({ id: template, record, rules, world, more });
  const { channel, language, subject } = templateFor(template, { record, rules, world });
  return { template, channel, language, ...readApproved(approved, { hasSubject: subject !== '', slots: more.slots }) };
};

/** A message for the outbox: nothing is sent here. Raises `config` and `invalid` as templates do. */
export const messageOf = (input: JobInput, template: string, more: TemplateValues = {}): { readonly effect: Effect; readonly id: string } => {
  const { record, job, newId } = input;
  const words = wordsOf(input, template, { more });
  const { channel } = words;
  const id = newId('message');
  return { id, effect: decided(input, 'message.drafted', { id, channel, ...partsFor(channel, words), job: job.id, cadence: job.kind, occurrence: occurrenceOf(record, job.kind), approved: true }) };
};

/** The steps of a cadence, planned from now on within the team's hours, each with its draft. Raises `config` and `invalid` as templates do. */
export const enrollmentOf = (input: JobInput, id: CadenceId): { readonly effects: readonly Effect[]; readonly id: string; readonly steps: readonly PlannedStep[] } => {
  const { job, record, rules, world, now, newId } = input;
  const cadence = rules.cadences[id];
  if (cadence === undefined) throw new AppError('config', `the playbook has no cadence "${id}"`, { hint: 'Add it under cadences: `salesos playbook edit`' });
  // A step that the lead has had once is not sent again: only a person begins a cadence once more.
  const planned = planEnrollment({ id, cadence, record, rules, world, now, newId, job: job.id, audience: 'lead', occurrence: Math.max(1, occurrencesOf(record, id)), textOf: (template, step) => wordsOf(input, template, { step }), choice: world.choice?.(record), saidOf: saidFor(input) });
  return { id: planned.id, steps: planned.steps, effects: [decided(input, 'enrollment.started', planned.started), ...planned.drafted.map((draft) => decided(input, 'message.drafted', draft))] };
};

/** Why a cadence is not begun: the lead is in it, or has moved on since the job was queued for its status; undefined when it is. */
export const notEnrolled = ({ record, job }: JobInput, cadence: CadenceId): string | undefined => {
  const active = activeEnrollment(record, cadence);
  if (active) return `already in ${cadence}: ${active.id}`;
  const isOfStatus = record.jobs.get(job.id)?.rule === `job.${job.kind}`;
  return isOfStatus && hasMovedOn(record, job) ? `the lead is ${record.status} now` : undefined;
};
