import type { LeadStatus, LedgerEvent, OwnEvent } from '../ledger/event.ts';
import { isActivity, isOurMessage, ruleWord } from '../ledger/contact.ts';
import type { LeadRecord } from '../ledger/lead-record.ts';
import type { Rules, Stage } from '../playbook/rules.ts';
import { bantAt, newestAnswer } from './bant.ts';
import { respondAsCustomer, restoreCustomer, takeLeave, welcome } from './customer.ts';
import type { Evaluation } from './evaluation.ts';
import { newestOpenDeal } from './outlook.ts';
import { type Cause, FIRST_CONTACT, isOpen, LEAD_CAUSES, mayMove, nextStatus, rankOf, stageAhead, stageOf } from './status.ts';
import { isSuppressed } from './suppressed.ts';

interface Move { readonly to: LeadStatus; readonly rule: string; readonly cause: Cause; readonly reason: string }

/** Moves the status for a rule, if rules may: forward, and not over a human's later word. */
export const moveStatus = ({ record, decide }: Evaluation, { to, rule, cause, reason }: Move): boolean => {
  if (!mayMove(record, to, cause)) return false;
  decide('status.changed', { from: record.status, to, reason }, { rule, ...(cause.seq === null ? {} : { causeSeq: cause.seq }) });
  return true;
};

const causeIn = ({ occurredAt, seq }: LedgerEvent): Cause => ({ at: occurredAt, seq });

/** What an event says of the lead itself: the furthest of the rules that it meets. */
const answerTo = (event: LedgerEvent, { lifecycle }: Pick<Rules, 'lifecycle'>): Move | undefined => {
  const cause = causeIn(event);
  const word = ruleWord(event);
  if (lifecycle.readyOn.includes(word)) return { to: LEAD_CAUSES.acceptance, rule: 'lifecycle.ready', cause, reason: word };
  if (lifecycle.interestedOn.includes(word)) return { to: LEAD_CAUSES.interest, rule: 'lifecycle.interest', cause, reason: word };
  if (!isActivity(event)) return undefined;
  if (isOurMessage(event)) return { to: LEAD_CAUSES.activity, rule: FIRST_CONTACT.ours, cause, reason: 'first message' };
  const reason = event.type === 'activity.logged' && event.kind === 'own' ? `first ${event.payload.kind}` : event.type === 'chat.recorded' ? 'chat' : event.type;
  return { to: LEAD_CAUSES.activity, rule: FIRST_CONTACT.any, cause, reason };
};

/** What a deal does to its lead's status is done by the same actor, and a human's word needs nobody's leave. */
const follow = (evaluation: Evaluation, event: OwnEvent, { to, reason }: Pick<Move, 'to' | 'reason'>): void => {
  const { record, decide } = evaluation;
  if (record.status === to) return;
  if (event.by !== 'human' && !mayMove(record, to, causeIn(event))) return;
  decide('status.changed', {
    from: record.status, to, reason,
  }, { rule: 'lifecycle.deal', causeSeq: event.seq, by: event.by, actor: event.actor });
};

const openDeals = ({ deals }: LeadRecord): number => [...deals.values()].filter(({ state }) => state === 'open').length;
const isWon = ({ deals }: LeadRecord): boolean => [...deals.values()].some(({ state }) => state === 'won');

/** The stage that decides the status: that of the lead's newest open deal, unless something is won already. */
const decidingStage = ({ record, rules }: Evaluation, id: string): Stage | undefined => {
  const deal = record.deals.get(id);
  return deal && deal.id === newestOpenDeal(record)?.id && !isWon(record) ? stageOf(rules, deal) : undefined;
};

const followDeal = (evaluation: Evaluation, event: OwnEvent): void => {
  const { record } = evaluation;
  if (event.type === 'deal.won') {
    follow(evaluation, event, { to: LEAD_CAUSES.win, reason: 'deal won' });
    welcome(evaluation, event);
  }
  // A lead that has won something stays a customer; one that was given up stays given up.
  if (event.type === 'deal.lost' && openDeals(record) === 0 && isOpen(record)) {
    follow(evaluation, event, { to: LEAD_CAUSES.loss, reason: event.payload.reason || 'last open deal lost' });
  }
  if (event.type === 'deal.moved' && record.status !== 'won') {
    const stage = decidingStage(evaluation, event.payload.id);
    if (stage) follow(evaluation, event, { to: stage.status, reason: `deal moved to ${stage.name}` });
  }
  if (event.type === 'deal.reopened' && !isOpen(record) && !isWon(record)) {
    const deal = record.deals.get(event.payload.id);
    const stage = deal && stageOf(evaluation.rules, deal);
    const to = event.payload.status ?? stage?.status;
    if (to !== undefined) follow(evaluation, event, { to, reason: `deal reopened${stage ? ` in ${stage.name}` : ''}` });
  }
  if (event.type === 'deal.reopened') restoreCustomer(evaluation, event);
};

/** An automatic change of status takes the newest open deal forward, never back. */
const takeDealAlong = ({ record, rules, decide }: Evaluation, event: OwnEvent<'status.changed'>): void => {
  const deal = newestOpenDeal(record);
  if (event.by === 'human' || !deal || !isOpen(record)) return;
  const stage = stageAhead(rules, deal, record.status);
  if (stage) {
    decide('deal.moved', {
      id: deal.id, from: deal.stage, to: stage.id, reason: `status ${record.status}`,
    }, { rule: 'lifecycle.deal', causeSeq: event.seq });
  }
};

/** A lead that is given up takes its open deals with it: none stays on the board or in a sum. */
const closeDeals = ({ record, decide }: Evaluation, event: OwnEvent<'status.changed'>): void => {
  const { to, reason } = event.payload;
  if (to !== 'lost' && to !== 'disqualified') return;
  for (const { id, state } of record.deals.values()) {
    if (state === 'open') {
      decide('deal.lost', { id, reason: reason || `lead ${to}` }, { rule: 'lifecycle.deal', causeSeq: event.seq, by: event.by, actor: event.actor });
    }
  }
};

/** Answers one event, news or decision: the status that it means, and the tie between status and deal. */
export const respondTo = (evaluation: Evaluation, event: LedgerEvent): void => {
  const move = answerTo(event, evaluation.rules);
  if (move) moveStatus(evaluation, move);
  respondAsCustomer(evaluation, event);
  if (event.kind !== 'own') return;
  if (event.type !== 'status.changed') { followDeal(evaluation, event); return; }
  const { from, to } = event.payload;
  // A win by a deal is welcomed with the deal.
  if (to === 'won' && event.rule !== 'lifecycle.deal') welcome(evaluation, event);
  if (from === 'won' && to !== 'won') takeLeave(evaluation, event);
  takeDealAlong(evaluation, event);
  closeDeals(evaluation, event);
};

const recommendMeeting = (
  { record, rules, now, decide, newId }: Evaluation,
  { bant, cause }: { readonly bant: number; readonly cause: Cause },
): void => {
  const rule = 'lifecycle.bant_meeting';
  const last = record.fired[rule];
  // Once while it is true: answers that made it so are stale by the time newer ones can make it so again.
  if (last && cause.at - last.at <= rules.bant.staleAfterMs) return;
  if ([...record.recommendations.values()].some((known) => known.rule === rule && known.state === 'open')) return;
  decide('recommendation.made', {
    id: newId('recommendation'), action: 'Schedule meeting', reason: `BANT ${bant} of 100: budget, authority, need and timeline are there`,
    urgency: 'critical', expires_at: now + rules.recommendations.liveMs,
  }, { rule, ...(cause.seq === null ? {} : { causeSeq: cause.seq }) });
};

/** What BANT says: qualified from one level, an urgent meeting from another. It rises by answers only, so time never calls for it. */
export const followBant = (evaluation: Evaluation): void => {
  const { record, rules, now } = evaluation;
  const bant = bantAt(record, rules, now);
  const answer = newestAnswer(record, rules, now);
  if (bant === null || !answer || !isOpen(record)) return;
  const cause: Cause = { at: answer.at, seq: answer.seq };
  if (bant >= rules.lifecycle.qualifiedAt && rankOf(record.status) < rankOf('qualified')) {
    moveStatus(evaluation, { to: LEAD_CAUSES.bant, rule: 'lifecycle.bant_qualified', cause, reason: `BANT ${bant}` });
  }
  if (bant >= rules.lifecycle.meetingAt && !isSuppressed(record)) recommendMeeting(evaluation, { bant, cause });
};

/** A lead as a message of ours leaves it, were nothing else to happen: one that was new is contacted, and its open deal goes along. */
export const touched = (record: LeadRecord, rules: Pick<Rules, 'pipelines'>): LeadRecord => {
  if (nextStatus(record.status, 'activity') === record.status) return record;
  const deal = newestOpenDeal(record);
  const stage = deal && stageAhead(rules, deal, LEAD_CAUSES.activity);
  const deals = deal && stage ? new Map(record.deals).set(deal.id, { ...deal, stage: stage.id }) : record.deals;
  return { ...record, status: LEAD_CAUSES.activity, deals };
};
