import { impossible } from '../base/errors.ts';
import { showSpan } from '../base/span.ts';
import type { LeadRecord } from '../ledger/lead-record.ts';
import type { AutomationAction } from '../playbook/rules.ts';
import { reachesPerson } from '../work/policy.ts';
import { enrollKind } from '../work/enroll-kind.ts';
import { audienceOf } from './audience.ts';
import { activeEnrollment, draftsOf } from './enrollment.ts';
import { type Evaluation, leadName } from './evaluation.ts';
import { isUnderWay, queueJob } from './job.ts';
import { moveStatus } from './lifecycle.ts';
import { newestOpenDeal } from './outlook.ts';
import { withDealGiven } from './owner.ts';
import { type Cause, isOpen, isOverruled, pipelineOf } from './status.ts';
import { isSuppressed } from './suppressed.ts';

/** What an action is done for: the automation's rule, the event in which it fired, what set it off. */
export interface Firing { readonly rule: string; readonly seq: number; readonly cause: Cause }

/** What an action does, in the words of the playbook. */
export const actionText = (action: AutomationAction): string => {
  switch (action.type) {
    case 'move_stage': return `move the deal to ${action.stage}`;
    case 'set_status': return `set the status ${action.status}`;
    case 'notify': return `notify "${action.title}"`;
    case 'create_task': return `create the task "${action.title}"${action.dueInMs === null ? '' : `, due in ${showSpan(action.dueInMs)}`}`;
    case 'enqueue_job': return `queue the job ${action.job}`;
    case 'tag': return `tag ${action.tag}`;
    case 'untag': return `untag ${action.tag}`;
    case 'assign_owner': return `make ${action.member} the owner`;
    case 'enroll': return `begin the cadence ${action.cadence}`;
    case 'unenroll': return `end the cadence ${action.cadence}`;
    default: return impossible(action);
  }
};

const changeTags = ({ decide }: Evaluation, tags: { readonly added: readonly string[]; readonly removed: readonly string[] }, saidBy: { readonly rule: string; readonly causeSeq: number }): void => {
  decide('lead.updated', {
    fields: {}, attributes: {}, identities_added: [], identities_removed: [], tags_added: tags.added, tags_removed: tags.removed,
  }, saidBy);
};

const moveStage = ({ record, rules, decide }: Evaluation, stage: string, saidBy: { readonly rule: string; readonly causeSeq: number }): void => {
  const deal = newestOpenDeal(record);
  const stages = pipelineOf(rules, deal?.pipeline ?? null)?.stages ?? [];
  const [from, to] = [stages.findIndex(({ id }) => id === deal?.stage), stages.findIndex(({ id }) => id === stage)];
  if (deal && to > from) decide('deal.moved', { id: deal.id, from: deal.stage, to: stage, reason: saidBy.rule }, saidBy);
};

/** The lead and its open deals; room and skills are for the rules that choose somebody, here the playbook has chosen. */
const assignOwner = (evaluation: Evaluation, member: string, saidBy: { readonly rule: string; readonly causeSeq: number }): void => {
  const { record, decide } = evaluation;
  if (record.owner === member || record.routedByHuman) return;
  const assigned = decide('lead.assigned', { owner: member, reason: saidBy.rule }, saidBy);
  for (const deal of record.deals.values()) {
    if (deal.state !== 'open' || deal.owner === member) continue;
    decide('deal.updated', { id: deal.id, owner: member }, { rule: saidBy.rule, causeSeq: assigned.seq });
    evaluation.world = withDealGiven(evaluation.world, member);
  }
};

const queueFor = (evaluation: Evaluation, kind: string, { rule, causeSeq }: { readonly rule: string; readonly causeSeq: number }): void => {
  if (!isUnderWay(evaluation, kind)) queueJob(evaluation, { kind, rule, reason: rule, dedupeKey: `${evaluation.record.id}:${kind}:${rule}:${causeSeq}`, causeSeq });
};

/** What is known here of whether a cadence may begin; the rest the job looks at that begins it. */
const mayBegin = (record: LeadRecord, cadence: string): boolean => isOpen(record) && activeEnrollment(record, cadence) === undefined;

const endEnrollment = ({ record, decide }: Evaluation, cadence: string, { rule, causeSeq }: { readonly rule: string; readonly causeSeq: number }): void => {
  const active = activeEnrollment(record, cadence);
  if (active) {
    const { seq } = decide('enrollment.stopped', { id: active.id, end: 'automation', reason: rule }, { rule, causeSeq });
    for (const { id } of draftsOf(record, active)) decide('message.discarded', { id, reason: rule }, { rule, causeSeq: seq });
  }
  for (const { id, kind, state } of record.jobs.values()) {
    if (kind === enrollKind(cadence) && (state === 'waiting' || state === 'queued')) decide('job.cancelled', { id, reason: rule }, { rule, causeSeq });
  }
};

/** Carries one action out, as far as there is something to do: `idleReason` says why there is not. */
export const perform = (evaluation: Evaluation, action: AutomationAction, { rule, seq, cause }: Firing): void => {
  const { record, now, decide, newId } = evaluation;
  const saidBy = { rule, causeSeq: seq };
  switch (action.type) {
    case 'move_stage': moveStage(evaluation, action.stage, saidBy); break;
    case 'set_status':
      moveStatus(evaluation, { to: action.status, rule, cause: { at: cause.at, seq: cause.seq ?? seq }, reason: rule });
      break;
    case 'notify':
      decide('notification.raised', {
        id: newId('notification'), kind: 'automation', title: action.title, text: leadName(record), urgency: action.urgency,
      }, saidBy);
      break;
    case 'create_task':
      decide('task.created', {
        id: newId('task'), title: action.title, kind: 'automation', due_at: action.dueInMs === null ? null : now + action.dueInMs, owner: record.owner,
        deal: newestOpenDeal(record)?.id ?? null, urgency: action.urgency, text: leadName(record),
      }, saidBy);
      break;
    case 'enqueue_job': queueFor(evaluation, action.job, saidBy); break;
    case 'enroll': if (mayBegin(record, action.cadence)) queueFor(evaluation, enrollKind(action.cadence), saidBy); break;
    case 'unenroll': endEnrollment(evaluation, action.cadence, saidBy); break;
    case 'tag': if (!record.tags.includes(action.tag)) changeTags(evaluation, { added: [action.tag], removed: [] }, saidBy); break;
    case 'untag': if (record.tags.includes(action.tag)) changeTags(evaluation, { added: [], removed: [action.tag] }, saidBy); break;
    case 'assign_owner': assignOwner(evaluation, action.member, saidBy); break;
    default: impossible(action);
  }
};

const whyNoMove = ({ record, rules }: Evaluation, stage: string): string => {
  const deal = newestOpenDeal(record);
  if (!deal) return 'the lead has no open deal';
  const stages = pipelineOf(rules, deal.pipeline)?.stages ?? [];
  if (!stages.some(({ id }) => id === stage)) return `${deal.pipeline} has no stage ${stage}`;
  return deal.stage === stage ? `the deal is in ${stage}` : `the deal is in ${deal.stage}, and rules never move one back`;
};

/** Why an action that decided nothing had nothing to do. */
export const idleReason = (evaluation: Evaluation, action: AutomationAction, cause: Cause): string => {
  const { record } = evaluation;
  switch (action.type) {
    case 'move_stage': return whyNoMove(evaluation, action.stage);
    case 'set_status':
      if (record.status === action.status) return `the status is ${action.status}`;
      return isOverruled(record, cause) ? 'a person has set the status since' : `the status is ${record.status}, and rules only move it forward`;
    case 'enqueue_job':
      return isSuppressed(record) && reachesPerson(action.job) ? 'nobody may write to the lead any more' : `a job ${action.job} is under way or waits for a yes`;
    case 'enroll': {
      const active = activeEnrollment(record, action.cadence);
      if (active) return `the lead is in ${action.cadence} (${active.id})`;
      if (!isOpen(record)) return `the lead is ${record.status}${audienceOf(record) === null ? '' : ': what begins with customers is named under customers in the playbook'}`;
      return isSuppressed(record) ? 'nobody may write to the lead any more' : `${action.cadence} is about to begin, or waits for a yes`;
    }
    case 'unenroll': return `the lead is not in ${action.cadence}`;
    case 'tag': return `the lead has the tag ${action.tag}`;
    case 'untag': return `the lead does not have the tag ${action.tag}`;
    case 'assign_owner': return record.owner === action.member ? `${action.member} is the owner` : 'a person has routed the lead';
    case 'notify': case 'create_task': return 'nothing to do';
    default: return impossible(action);
  }
};
