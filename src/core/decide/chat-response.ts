import type { LeadStatus, LedgerEvent, OwnEvent } from '../ledger/event.ts';
import type { Rules } from '../playbook/rules.ts';
import { scoutNumber } from './chat.ts';
import type { Evaluation } from './evaluation.ts';
import { isUnderWay, queueJob } from './job.ts';
import { moveStatus } from './lifecycle.ts';
import { isOpen, isWorked, rankOf } from './status.ts';

type Recorded = OwnEvent<'chat.recorded'>;
const isChat = (event: LedgerEvent): event is Recorded => event.kind === 'own' && event.type === 'chat.recorded';

/** The status that a lead begins with whose first chat had this ScoutScore. */
export const firstStatus = (scoutScore: number, { chat }: Pick<Rules, 'chat'>): LeadStatus => {
  if (scoutScore >= chat.qualifiedAt) return 'qualified';
  return scoutScore >= chat.contactedAt ? 'contacted' : 'new';
};

/** Moves a lead on that came of a chat, as far as the chat says. */
export const greetChat = (evaluation: Evaluation, event: LedgerEvent): void => {
  if (!isChat(event) || event.payload.first_met !== true) return;
  const score = scoutNumber(event.payload.extraction, 'scout_score');
  const to = firstStatus(score, evaluation.rules);
  if (to !== 'new') moveStatus(evaluation, { to, rule: 'chat.first_status', cause: { at: event.occurredAt, seq: event.seq }, reason: `ScoutScore ${score}` });
};

/** The follow-up that a lead gets at once which came of a chat and is more than new already. */
const followFirst = (evaluation: Evaluation, { seq }: Recorded): void => {
  const { record } = evaluation;
  if (rankOf(record.status) <= rankOf('new') || isUnderWay(evaluation, 'follow_up')) return;
  if (record.fired['chat.follow_up'] !== undefined || record.fired['job.follow_up'] !== undefined) return;
  queueJob(evaluation, { kind: 'follow_up', rule: 'chat.follow_up', reason: `a chat that began as ${record.status}`, dedupeKey: `${record.id}:follow_up:chat`, causeSeq: seq });
};

/** The jobs of their status again, for somebody known who wants it more than before. */
const followRisen = (evaluation: Evaluation, { seq }: Recorded): void => {
  const { record, rules } = evaluation;
  for (const kind of rules.jobs.byStatus[record.status] ?? []) {
    const rule = `job.${kind}`;
    if (isUnderWay(evaluation, kind) || (record.fired[rule]?.seq ?? 0) > seq) continue;
    queueJob(evaluation, { kind, rule, reason: 'buying intent rose in a chat', dedupeKey: `${record.id}:${kind}:chat:${seq}`, causeSeq: seq });
  }
};

/** What is to be done because of new chats, after the jobs of the status: each like any other job, so that mode, approvals and budget hold. */
export const followChats = (evaluation: Evaluation): void => {
  const { record, unread } = evaluation;
  if (!isOpen(record) || !isWorked(record)) return;
  for (const event of unread) {
    if (!isChat(event)) continue;
    if (event.payload.first_met === true) followFirst(evaluation, event);
    if (event.payload.intent_rose === true) followRisen(evaluation, event);
  }
};
