import type { Instant } from '../../../core/base/instant.ts';
import type { IdKind } from '../../../core/base/ids.ts';
import type { JsonObject } from '../../../core/base/ports.ts';
import type { World } from '../../../core/decide/situation.ts';
import { draftFrom } from '../../../core/engage/draft.ts';
import type { TemplateValues } from '../../../core/engage/template.ts';
import type { Effect } from '../../../core/ledger/effect.ts';
import type { OwnPayloads, OwnType, Urgency } from '../../../core/ledger/event.ts';
import type { LeadRecord, Standing } from '../../../core/ledger/lead-record.ts';
import type { Rules } from '../../../core/playbook/rules.ts';
import { nextOpening } from '../../../core/work/slots.ts';
import type { ReadTx } from '../../../db/store.ts';

export interface JobInput {
  readonly job: { readonly id: string; readonly kind: string; readonly seq: number };
  /** As it is while the job is settled; a recipe reads it and changes nothing. */
  readonly record: LeadRecord;
  readonly standing: Pick<Standing, 'scoreMilli'>;
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

/** How a lead is called where a name is wanted. */
export const titleOf = ({ fields, id }: LeadRecord): string => fields.name ?? fields.email ?? fields.company ?? id;

/** A task for whoever owns the lead, due when the team is next at work. */
export const taskOf = (input: JobInput, task: { readonly title: string; readonly text: string; readonly urgency: Urgency; readonly dueAt?: Instant }): Effect => {
  const { job, record, rules, world, now, newId } = input;
  const { title, text, urgency, dueAt = nextOpening({ hours: rules.team.hours, zone: world.zone, now }) } = task;
  const deal = [...record.deals.values()].filter(({ state }) => state === 'open').at(-1)?.id ?? null;
  return decided(input, 'task.created', { id: newId('task'), title, kind: job.kind, due_at: dueAt, owner: record.owner, deal, urgency, text });
};

/** A message in the lead's language, kept as a draft: nothing is sent. Raises `config` and `invalid` as templates do. */
export const messageOf = (input: JobInput, template: string, more: TemplateValues = {}): { readonly effect: Effect; readonly id: string } => {
  const { job, record, rules, world, newId } = input;
  const { channel, subject, body } = draftFrom({ id: template, record, rules, world, more });
  const id = newId('message');
  return { id, effect: decided(input, 'message.drafted', { id, channel, subject, body, job: job.id }) };
};
