import { AppError } from '../../../core/base/errors.ts';
import { audienceOfJob, whyOver } from '../../../core/decide/audience.ts';
import { hasMovedOn } from '../../../core/decide/enrollment.ts';
import { hasMeeting } from '../../../core/decide/job.ts';
import type { Audience } from '../../../core/ledger/event.ts';
import { outcomeFor } from '../../engage/enroll.ts';
import { decided, type Handler, type JobInput, type Outcome, saidFor, simpleRecipe, wordsOf } from './recipe.ts';

/** Why a cadence does not begin that a rule asked for, beside what keeps a person from it: it is too late, since the lead is further by now. */
const isTooLate = ({ record, job }: JobInput, audience: Audience): string | undefined => {
  if (audience !== 'customer' && hasMeeting(record)) return 'a meeting is arranged';
  return whyOver(record, audience) ?? (hasMovedOn(record, job) ? `the lead is ${record.status} now` : undefined);
};

/** Begins a cadence that an automation asked for, or to which a reply or the stage of a customer led: refused for the same as when a person does it, and then it comes to nothing. */
export const enrolling = (id: string): Handler => simpleRecipe((input): Outcome => {
  const { record, rules, world, now, newId, job } = input;
  const cadence = rules.cadences[id];
  if (cadence === undefined) throw new AppError('config', `the playbook has no cadence "${id}"`, { hint: 'Add it under cadences: `salesos playbook edit`' });
  const known = record.jobs.get(job.id);
  const audience = known === undefined ? 'lead' : audienceOfJob(known);
  const late = isTooLate(input, audience);
  const outcome = late === undefined
    ? outcomeFor(record, { rules, world, cadence: { ...cadence, id }, again: audience === 'lead' ? false : 'rest', audiences: [audience], now, job: job.id, textOf: (template, step) => wordsOf(input, template, { step }), saidOf: saidFor(input) }, newId) : { reason: late };
  if ('reason' in outcome) return { effects: [], result: { skipped: outcome.reason }, energy: 0 };
  const { started, drafted } = outcome.planned;
  return {
    effects: [decided(input, 'enrollment.started', started), ...drafted.map((draft) => decided(input, 'message.drafted', draft))],
    result: { enrollment: outcome.planned.id, messages: drafted.map((draft) => draft.id) },
  };
});
