import type { LedgerEvent, OwnEvent } from '../ledger/event.ts';
import type { Standing } from '../ledger/lead-record.ts';
import { absorbNews } from './absorb.ts';
import { automateLevels, automateOn, beginRun, type Run } from './automation.ts';
import { beginEvaluation, type Evaluating, type Evaluation } from './evaluation.ts';
import { watchInactivity } from './inactivity.ts';
import { interveneOn, watchProposal } from './intervention.ts';
import { followCustomer } from './customer.ts';
import { followEnrollments } from './enrollment.ts';
import { followChats, greetChat } from './chat-response.ts';
import { callOffTwins, callOffWaiting, queueStageJobs } from './job.ts';
import { followBant, respondTo } from './lifecycle.ts';
import { raiseNotices } from './notice.ts';
import { compareOccurrence } from './occurrence.ts';
import { followProposal } from './proposal-response.ts';
import { followReply } from './reply.ts';
import { assignWaiting, closeSearches, countTurns, route, seekOwner } from './route.ts';
import type { World } from './situation.ts';
import { standing } from './standing.ts';
import { callOffReaching } from './suppressed.ts';

export interface Evaluated {
  /** Decisions, in the order of their numbers: to be appended as they are. */
  readonly events: readonly OwnEvent[];
  /** What the next lead of the batch is decided in. */
  readonly world: World;
  /** Of the record as it is now: to be read before that is changed again. It takes a search, so who does not ask does not wait for it. */
  readonly standing: Standing;
  /** Automations whose loop was cut, by their ids. */
  readonly cut: readonly string[];
}

/**
 * News in the order in which it happened, whatever the order in which it came. At the same moment ours come before others', in the order of
 * the ledger.
 */
const inOrder = (unread: readonly LedgerEvent[]): readonly LedgerEvent[] => [...unread].sort((a, b) => {
  if (a.occurredAt !== b.occurredAt) return a.occurredAt - b.occurredAt;
  if (a.kind !== b.kind) return a.kind === 'own' ? -1 : 1;
  return a.kind === 'own' ? a.seq - b.seq : compareOccurrence(a, b);
});

/**
 * First in, first out: news, then each decision in turn, answered by the lifecycle and then by automations. When all is answered, what is
 * missing at the level things have reached is decided; that may raise new events, so until nothing does.
 */
const settle = (evaluation: Evaluation, run: Run): void => {
  const { unread, events } = evaluation;
  let answered = 0, automated = 0;
  const at = (index: number): LedgerEvent | undefined => unread[index] ?? events[index - unread.length];
  const decides = (step: () => void): boolean => {
    const before = events.length;
    step();
    return events.length > before;
  };
  const respond = (): void => {
    for (let event = at(answered); event; event = at(++answered)) {
      greetChat(evaluation, event);
      respondTo(evaluation, event);
      followProposal(evaluation, event);
      followReply(evaluation, event);
      interveneOn(evaluation, event);
    }
  };
  const automate = (): void => {
    const event = at(automated++);
    if (event) automateOn(evaluation, run, event);
  };
  const levels = [followCustomer, followBant, route, seekOwner, assignWaiting, closeSearches] as const;
  const later = [callOffWaiting, callOffTwins, callOffReaching, followEnrollments, queueStageJobs, followChats, watchInactivity, watchProposal] as const;
  for (;;) {
    respond();
    if (levels.some((level) => decides(() => level(evaluation)))) continue;
    if (at(automated)) { automate(); continue; }
    if (decides(() => automateLevels(evaluation, run))) continue;
    if (later.some((step) => decides(() => step(evaluation)))) continue;
    return;
  }
};

/**
 * Evaluates one lead: takes its unread events into the values, answers them, decides what is missing. `record` must hold the facts of the
 * unread events already and belongs to the caller: when this returns it holds the decisions too. Otherwise pure. Evaluated again without
 * news, at any moment before the alarm of the standing, it decides nothing.
 */
export const evaluateLead = (evaluating: Evaluating): Evaluated => {
  const { record, rules, now, past } = evaluating;
  const unread = inOrder(evaluating.unread);
  absorbNews(record, unread, { rules, past });
  const evaluation = beginEvaluation({ ...evaluating, unread });
  const run = beginRun();
  if (record.removed) callOffWaiting(evaluation);
  else if (record.mergedInto === null) {
    countTurns(evaluation);
    settle(evaluation, run);
    raiseNotices(evaluation);
  }
  let value: Standing | undefined;
  return {
    events: evaluation.events, world: evaluation.world, cut: run.cut,
    get standing() {
      value ??= standing(record, rules, now);
      return value;
    },
  };
};
