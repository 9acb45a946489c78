import type { Instant } from '../base/instant.ts';
import type { Deal, LeadRecord } from '../ledger/lead-record.ts';
import type { Pipeline, Rules } from '../playbook/rules.ts';
import { nextMidnight } from '../work/budget.ts';
import { type Evaluation, leadName, pointsText } from './evaluation.ts';
import { confidenceIn, reaches } from './intent.ts';
import { confidenceRange, type IntentOutlook, newestOpenDeal, type Outlook } from './outlook.ts';
import { bidsFor, passedOver, withDealGiven, withTurn } from './owner.ts';
import { entryStage, isOpen, pipelineOf } from './status.ts';

/** Where the rules would send a lead that is in the pool. */
export type RouteChoice =
  | { readonly kind: 'intent'; readonly intent: string; readonly pipeline: Pipeline }
  | { readonly kind: 'conflict'; readonly intents: readonly [string, string] }
  | { readonly kind: 'discovery'; readonly pipeline: Pipeline }
  | { readonly kind: 'none' };

const NONE: RouteChoice = { kind: 'none' };

const pipelineFor = (rules: Pick<Rules, 'pipelines'>, intent: string): Pipeline | undefined =>
  rules.pipelines.find(({ intents }) => intents.includes(intent));

/** True while the rules may route the lead: it is in the pool, still open, and no human has sent it anywhere. */
export const isInPool = (record: LeadRecord): boolean => isOpen(record) && record.pipeline === null && !record.routedByHuman;

/** The two intents of a conflict, in one order: what its guard is named after. */
const conflictRule = (intents: readonly string[]): string => `route.conflict.${[...intents].sort().join('+')}`;

/** The three rules in their order, at one moment. Thresholds are compared in whole numbers: 39.999 points stay, 40 go; .5999 stays, .60 goes. */
export const chooseRoute = (rules: Rules, { scoreMilli, intents }: Outlook): RouteChoice => {
  const { routing } = rules;
  const score = scoreMilli.low;
  if (score >= routing.minScoreMilli) {
    // Playbook order among equals: sorting is stable.
    const ranked = intents.filter(({ weight }) => weight.low > 0).sort((a, b) => b.weight.low - a.weight.low);
    const [first, second] = ranked;
    const all = first ? first.weight.low + first.others.low : 0;
    const pipeline = first && reaches(first.weight.low, all, routing.minConfidence) ? pipelineFor(rules, first.intent) : undefined;
    if (first && pipeline) return { kind: 'intent', intent: first.intent, pipeline };
    const { minConfidence, maxGap } = routing.conflict;
    const isClose = first && second && reaches(first.weight.low, all, minConfidence) && reaches(second.weight.low, all, minConfidence)
      && !reaches(first.weight.low - second.weight.low, all, maxGap);
    if (isClose) return { kind: 'conflict', intents: [first.intent, second.intent] };
  }
  const isDiscovered = routing.discovery !== null && score >= routing.discovery.minScoreMilli;
  const discovery = isDiscovered ? pipelineOf(rules, routing.discovery?.pipeline ?? null) : undefined;
  return discovery ? { kind: 'discovery', pipeline: discovery } : NONE;
};

const canReach = ({ weight, others }: IntentOutlook, share: number): boolean => reaches(weight.high, weight.high + others.low, share);
const surelyReaches = ({ weight, others }: IntentOutlook, share: number): boolean =>
  reaches(weight.low, weight.low + others.high, share);

/** Confidences are quotients; a bound made of them must not be cut short by their last digit. */
const DUST = 1e-9;

/** The least by which two intents can be apart. */
const leastGap = (a: IntentOutlook, b: IntentOutlook): number => {
  const low = ({ weight, others }: IntentOutlook): number => confidenceIn(weight.low, weight.low + others.high);
  const high = ({ weight, others }: IntentOutlook): number => confidenceIn(weight.high, weight.high + others.low);
  return Math.max(0, low(a) - high(b), low(b) - high(a));
};

/** Whether a route could be decided at some moment of the outlook; exact when it is of one moment. Law: no route without it. */
export const mayRoute = (record: LeadRecord, rules: Rules, outlook: Outlook): boolean => {
  if (!isInPool(record)) return false;
  if (outlook.from === outlook.to) {
    const choice = chooseRoute(rules, outlook);
    return choice.kind !== 'none' && !(choice.kind === 'conflict' && record.fired[conflictRule(choice.intents)]);
  }
  const { routing } = rules;
  const { intents, scoreMilli } = outlook;
  const { high } = scoreMilli;
  if (routing.discovery && high >= routing.discovery.minScoreMilli) {
    const [a, b] = intents.filter((intent) => surelyReaches(intent, routing.conflict.minConfidence));
    // A conflict keeps a lead from discovery; only where it surely lasts is there nothing to come.
    const isHeld = a && b && intents.length === 2 && scoreMilli.low >= routing.minScoreMilli && !mayPart(a, b, routing.conflict.maxGap);
    if (!isHeld) return true;
  }
  if (high < routing.minScoreMilli) return false;
  if (intents.some((intent) => canReach(intent, routing.minConfidence) && pipelineFor(rules, intent.intent))) return true;
  const near = intents.filter((intent) => intent.weight.high > 0 && canReach(intent, routing.conflict.minConfidence));
  return near.some((a, index) => near.slice(index + 1).some((b) =>
    leastGap(a, b) < routing.conflict.maxGap + DUST && !record.fired[conflictRule([a.intent, b.intent])]));
};

/** True when two intents can come to be as far apart as no conflict is. */
const mayPart = (a: IntentOutlook, b: IntentOutlook, maxGap: number): boolean => {
  const total = a.weight.low + b.weight.low;
  const apart = Math.max(a.weight.high - b.weight.low, b.weight.high - a.weight.low);
  return reaches(apart, total, maxGap);
};

/** What stands with every route, in people's numbers. */
const numbersOf = (outlook: Outlook) => ({
  score: Math.floor(outlook.scoreMilli.low / 100) / 10, intent: outlook.intent ?? null, confidence: confidenceRange(outlook).low,
});

/** The rule of a release: what it is looked up by in `fired`. */
export const RELEASE_RULE = 'route.released';

/** A deal in another pipeline that goes along when the lead is routed: the newest open one of before the lead was given back to the rules. */
const strayDeal = (record: LeadRecord, pipeline: Pipeline): Deal | undefined => {
  const released = record.fired[RELEASE_RULE];
  const deal = newestOpenDeal(record);
  return released && deal && deal.seq < released.seq && deal.pipeline !== pipeline.id ? deal : undefined;
};

/** A task that a rule makes is for today: it is overdue when the local day is over. */
const endOfDay = ({ now, world }: Evaluation): Instant => nextMidnight(now, world.zone) - 1;

const raiseNoOwner = (evaluation: Evaluation, pipeline: Pipeline): void => {
  const { record, rules, decide, newId } = evaluation;
  if (rules.team.members.length === 0) return;
  const title = `Nobody is free for ${leadName(record)}`;
  const text = `No member with room takes deals of ${pipeline.name}. The deal is assigned as soon as somebody has.`;
  const rule = 'route.no_owner';
  decide('task.created', {
    id: newId('task'), title: `Find an owner for ${leadName(record)}`, kind: 'assign', due_at: endOfDay(evaluation), owner: null,
    deal: newestOpenDeal(record)?.id ?? null, urgency: 'high', text,
  }, { rule });
  decide('notification.raised', { id: newId('notification'), kind: 'no_owner', title, text, urgency: 'high' }, { rule });
};

const send = (
  evaluation: Evaluation,
  { pipeline, rule, reason }: { readonly pipeline: Pipeline; readonly rule: string; readonly reason: string },
): void => {
  const { record, rules, now, decide, newId } = evaluation;
  const bids = record.owner === null ? bidsFor({ pipeline: pipeline.id, rules, world: evaluation.world, now }) : [];
  const owner = record.owner ?? bids.find(({ because }) => because === null)?.member ?? null;
  const numbers = numbersOf(evaluation.outlook());
  const hasDeal = [...record.deals.values()].some((deal) => deal.state === 'open' && deal.pipeline === pipeline.id);
  const stray = strayDeal(record, pipeline);
  const routed = decide('lead.routed', {
    pipeline: pipeline.id, owner, reason, ...numbers, ...(bids.length > 1 ? { passed_over: passedOver(bids) } : {}),
  }, { rule });
  const stage = entryStage(pipeline, record.status);
  if (stray && stage && !hasDeal) {
    decide('deal.moved', { id: stray.id, from: stray.stage, to: stage.id, pipeline: pipeline.id, reason: 'routed again' }, { rule, causeSeq: routed.seq });
  } else if (!hasDeal && stage) {
    const name = record.fields.company ?? leadName(record);
    decide('deal.created', {
      id: newId('deal'), name, pipeline: pipeline.id, stage: stage.id, amount_minor: null, currency: pipeline.currency, owner,
    }, { rule, causeSeq: routed.seq });
  }
  if (owner === null) raiseNoOwner(evaluation, pipeline);
  else if (!hasDeal && !stray) evaluation.world = withDealGiven(evaluation.world, owner);
};

const raiseConflict = (evaluation: Evaluation, intents: readonly string[]): void => {
  const { record, decide, newId, outlook } = evaluation;
  const guard = conflictRule(intents);
  if (record.fired[guard]) return;
  const shares = intents.flatMap((id) => outlook().intents.filter(({ intent }) => intent === id))
    .map(({ intent, weight, others }) => `${intent} ${Math.floor(confidenceIn(weight.low, weight.low + others.low) * 100)} %`).join(', ');
  const reason = `${shares} are too close to tell`;
  const title = `${leadName(record)} could want ${intents.join(' or ')}`;
  decide('route.conflicted', { intents, reason }, { rule: 'route.conflict' });
  decide('notification.raised', {
    id: newId('notification'), kind: 'routing_conflict', title,
    text: `${reason}. It stays in the pool until somebody routes it.`, urgency: 'high',
  }, { rule: 'route.conflict' });
  decide('task.created', {
    id: newId('task'), title: `Decide where ${leadName(record)} belongs: ${intents.join(' or ')}`, kind: 'triage', due_at: endOfDay(evaluation),
    owner: record.owner, deal: null, urgency: 'high', text: reason,
  }, { rule: guard });
};

/** Routes a lead that is in the pool, if its score and intents say so: pipeline, deal at the stage of its status, owner. */
export const route = (evaluation: Evaluation): void => {
  const { record, rules } = evaluation;
  if (!isInPool(record)) return;
  const outlook = evaluation.outlook();
  const choice = chooseRoute(rules, outlook);
  const score = pointsText(outlook.scoreMilli.low);
  switch (choice.kind) {
    case 'intent': {
      const confidence = Math.floor(confidenceRange(outlook).low * 100 + 1e-9);
      send(evaluation, { pipeline: choice.pipeline, rule: 'route.intent', reason: `score ${score}, ${choice.intent} ${confidence} %` });
      break;
    }
    case 'discovery':
      send(evaluation, { pipeline: choice.pipeline, rule: 'route.discovery', reason: `score ${score}, no clear intent` });
      break;
    case 'conflict':
      raiseConflict(evaluation, choice.intents);
      break;
    case 'none': break;
    default: choice satisfies never;
  }
};

/** True while nobody answers for the lead, nor for each of its open deals. */
const isOwnerless = ({ owner, deals }: LeadRecord): boolean => {
  const open = [...deals.values()].filter(({ state }) => state === 'open');
  return owner === null && (open.length === 0 || open.some((deal) => deal.owner === null));
};

/** True for a deal that found nobody free when it was made, and has nobody still. */
export const waitsForOwner = (record: LeadRecord): boolean =>
  isOpen(record) && record.pipeline !== null && isOwnerless(record) && record.fired['route.no_owner'] !== undefined;

/** A deal that a person gives to somebody is a turn like any other. */
export const countTurns = (evaluation: Evaluation): void => {
  for (const { type, by, payload } of evaluation.unread.filter((event) => event.kind === 'own')) {
    if (by === 'human' && type === 'deal.created' && payload.owner !== null) evaluation.world = withTurn(evaluation.world, payload.owner);
  }
};

/** A lead that a person has just sent somewhere while nobody was free waits like any other. */
export const seekOwner = (evaluation: Evaluation): void => {
  const { record, rules, unread } = evaluation;
  const isSent = unread.some(({ type, by }) => type === 'lead.routed' && by === 'human');
  const isSearched = [...record.tasks.values()].some(({ state, rule }) => state === 'open' && rule === 'route.no_owner');
  if (!isSent || !record.routedByHuman || isSearched || !isOpen(record) || !isOwnerless(record)) return;
  const pipeline = pipelineOf(rules, record.pipeline);
  if (pipeline) raiseNoOwner(evaluation, pipeline);
};

/** Gives a lead that waits for an owner to whoever has room now. */
export const assignWaiting = (evaluation: Evaluation): void => {
  const { record, rules, now, decide } = evaluation;
  if (!waitsForOwner(record) || record.pipeline === null) return;
  const bids = bidsFor({ pipeline: record.pipeline, rules, world: evaluation.world, now });
  const owner = bids.find(({ because }) => because === null)?.member;
  if (owner === undefined) return;
  const assigned = decide('lead.assigned', {
    owner, reason: 'somebody has room again', ...(bids.length > 1 ? { passed_over: passedOver(bids) } : {}),
  }, { rule: 'route.owner' });
  for (const deal of record.deals.values()) {
    if (deal.state !== 'open' || deal.owner !== null) continue;
    decide('deal.updated', { id: deal.id, owner }, { rule: 'route.owner', causeSeq: assigned.seq });
    evaluation.world = withDealGiven(evaluation.world, owner);
  }
  closeSearches(evaluation, assigned.seq);
};

/** What a task of routing asked for is settled, or nobody needs it any more: an owner was found, the lead was sent somewhere, or it is closed. */
export const closeSearches = ({ record, decide }: Evaluation, causeSeq?: number): void => {
  for (const { id, state, rule } of record.tasks.values()) {
    if (state !== 'open' || rule === null) continue;
    const isSearch = rule === 'route.no_owner';
    const isNeeded = isSearch ? isOpen(record) && isOwnerless(record) : !rule.startsWith('route.conflict.') || isInPool(record);
    if (isNeeded) continue;
    const saying = { rule: isSearch ? 'route.owner' : 'route.triage', ...(causeSeq === undefined ? {} : { causeSeq }) };
    if (isOpen(record)) decide('task.completed', { id }, saying);
    else decide('task.cancelled', { id, reason: `lead is ${record.status}` }, saying);
  }
};
