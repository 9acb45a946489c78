import { basisOf } from '../../core/decide/probability.ts';
import { derivedId } from '../../core/base/ids.ts';
import { DAY_MS, type Instant, localDate } from '../../core/base/instant.ts';
import type { JsonObject } from '../../core/base/ports.ts';
import type { Candidate, CandidateDeal, Trigger } from '../../core/advise/candidate.ts';
import type { StageTotal, Totals } from '../../core/advise/insights.ts';
import { weightedMinor, withoutProbability } from '../../core/advise/weighted.ts';
import { countingAnswers } from '../../core/decide/bant.ts';
import { daysOf, isOld, NO_WON, type WonAges } from '../../core/revenue/deal-age.ts';
import type { WriteScript } from '../../core/advise/priorities.ts';
import { type Review, review } from '../../core/advise/review.ts';
import { reachText } from '../../core/learn/reach.ts';
import { draftText, findDraft } from '../../core/engage/draft.ts';
import type { Deal, LeadRecord } from '../../core/ledger/lead-record.ts';
import type { Pipeline, Rules, Stage } from '../../core/playbook/rules.ts';
import { loadRecords } from '../../db/ledger/lead-record.ts';
import { listEndingProposals } from '../../db/deal/proposal.ts';
import { lastSeq, nextSeq } from '../../db/ledger/ledger.ts';
import { type InterventionRow, listOpenInterventions } from '../../db/advise/intervention.ts';
import {
  countAtRisk, countCriticallySilent, countOld, countOutcomes, countRotting, findPlan, listAtRisk, listBest, listByBant, listInbound, listOld, listReady, listRecommended, listRotting,
  listSilent, listWithMeeting, medianAmount, type OldQuestion, type Scope, type StoredPlan, savePlan, sumStages,
} from '../../db/advise/review.ts';
import { wonAges } from '../../db/revenue/deal-age.ts';
import { loadExperience, reachFor } from '../learn/experience.ts';
import type { ReadTx } from '../../db/store.ts';
import type { Context } from '../context.ts';
import { whyPrior } from '../learn/explanation.ts';
import { applyToWorkspace } from '../ledger/ledger.ts';
import { valuesAt } from '../lead/lead-values.ts';
import { memberNamed } from '../playbook/playbook-ref.ts';
import { revenueLately } from '../revenue/attribution.ts';

/** Of each list as many leads as are looked at closely; the three best are far above the last of them. */
const POOL = 200;
/** So long before its last day a proposal without an answer is worth a word. */
const ENDING_MS = 3 * DAY_MS;
/** A silence or a message older than this many critical silences is no news. */
const LOOK_BACK = 3;

export interface ReviewOptions {
  /** A member's id; null for the whole workspace. */
  readonly owner?: string | null;
  /** Make it anew though there is one of today. */
  readonly refresh?: boolean;
}
/** A review with what it rests on. */
export interface MadeReview {
  readonly plan: string; readonly review: Review; readonly isNew: boolean;
  /** False for a stored plan that was not held against how things stand now. */
  readonly isCurrent: boolean;
  readonly madeAt: Instant;
  /** What the win probabilities rest on, in words: what they were learnt from, or why they are the prior, from score and BANT. */
  readonly chances: string;
  /** What is to be done at once, before anything that is planned, the newest first. */
  readonly interventions: readonly InterventionRow[];
}

type Found = Map<number, Trigger[]>;

const stagesOf = ({ pipelines }: Rules): readonly { readonly pipeline: Pipeline; readonly stage: Stage }[] =>
  pipelines.flatMap((pipeline) => pipeline.stages.map((stage) => ({ pipeline, stage })));

const lookBackOf = (rules: Rules, now: Instant): Instant => now - Math.max(LOOK_BACK * rules.inactivity.critical.afterMs, DAY_MS);

type Ages = ReadonlyMap<string, WonAges>;

/** By pipeline, from when on an open deal is older than most won ones were. */
const oldQuestions = (ages: Ages, now: Instant): readonly OldQuestion[] =>
  [...ages].flatMap(([pipeline, { oldMs }]) => (oldMs === null ? [] : [{ pipeline, before: now - oldMs }]));

/** Every lead that something speaks for, with what speaks for it. Whether a lead is hot is seen once its score is known. */
const findTriggers = (tx: ReadTx, { rules, zone }: Context, { scope, ages }: { readonly scope: Scope; readonly ages: Ages }): { readonly found: Found; readonly unanswered: number } => {
  const since = lookBackOf(rules, tx.now);
  const found: Found = new Map();
  const add = (key: number, trigger: Trigger): void => {
    const known = found.get(key);
    if (known) known.push(trigger); else found.set(key, [trigger]);
  };
  const { unanswered, proposalsViewed } = listInbound(tx, scope, since);
  for (const { key, at, type } of unanswered.slice(0, POOL)) add(key, { kind: 'inbound', type, at });
  for (const { key, at } of proposalsViewed.slice(0, POOL)) add(key, { kind: 'proposal_viewed', at });
  const today = localDate(tx.now, zone);
  for (const { key, at, validUntil } of listEndingProposals(tx, { since: localDate(since, zone), until: localDate(tx.now + ENDING_MS, zone), owner: scope.owner, withUnowned: scope.withUnowned, limit: POOL })) {
    add(key, { kind: 'proposal_ending', until: validUntil, isOver: validUntil < today, at });
  }
  for (const { key, at } of listByBant(tx, scope, rules.lifecycle.meetingAt, POOL)) add(key, { kind: 'meeting', at });
  for (const { key, at } of listReady(tx, scope, POOL)) add(key, { kind: 'ready', at });
  for (const { key, at, level } of listSilent(tx, scope, since, POOL)) add(key, { kind: 'silent', level, at });
  for (const { pipeline, stage } of stagesOf(rules)) {
    if (stage.rotsAfterMs === null) continue;
    const question = { pipeline: pipeline.id, stage: stage.id, before: tx.now - stage.rotsAfterMs };
    for (const { key, at } of listRotting(tx, scope, question, POOL)) add(key, { kind: 'rotting', at });
  }
  for (const question of oldQuestions(ages, tx.now)) for (const { key, at } of listOld(tx, scope, question, POOL)) add(key, { kind: 'old', at });
  for (const { key, at, action } of listRecommended(tx, scope, POOL)) add(key, { kind: 'recommended', action, at });
  for (const { key, at } of listBest(tx, scope, POOL)) add(key, { kind: 'promising', at });
  return { found, unanswered: unanswered.length };
};

interface Sight { readonly rules: Rules; readonly ages: Ages; readonly now: Instant }

const dealOf = ({ deals }: LeadRecord, { rules: { pipelines }, ages, now }: Sight): CandidateDeal | null => {
  const open = [...deals.values()].filter(({ state }) => state === 'open');
  const newest = open.reduce<Deal | undefined>((best, deal) => (best === undefined || deal.seq > best.seq ? deal : best), undefined);
  if (!newest) return null;
  const stage = pipelines.find(({ id }) => id === newest.pipeline)?.stages.find(({ id }) => id === newest.stage);
  const { name, stageAt, amountMinor, currency, createdAt } = newest;
  const known = ages.get(newest.pipeline) ?? NO_WON;
  return {
    name, stageName: stage?.name ?? newest.stage, stageAt, amountMinor, currency,
    ...(isOld(now - createdAt, known) && { old: { since: createdAt, won: known.won, wonDays: daysOf(known.oldMs ?? 0) } }),
  };
};

interface Seen { readonly record: LeadRecord; readonly triggers: readonly Trigger[]; readonly hasMeeting: boolean }

const candidateOf = ({ record, triggers, hasMeeting }: Seen, sight: Sight): Candidate => {
  const { rules, now } = sight;
  const deal = dealOf(record, sight);
  const { scoreMilli, bant, winProbability } = valuesAt(record, rules, now);
  const { fields, values } = record;
  const heardAt = Math.max(values.lastActivityAt ?? 0, record.origin === 'import' ? record.recordedAt : record.createdAt);
  const isHot = scoreMilli >= rules.notifications.hotLead.milli;
  const holds = triggers.filter(({ kind }) => (kind === 'old' ? deal?.old !== undefined
    : kind !== 'meeting' || (!hasMeeting && bant !== null && bant >= rules.lifecycle.meetingAt)));
  return {
    leadId: record.id, name: fields.name ?? fields.email ?? record.id, company: fields.company ?? null, status: record.status, owner: record.owner,
    fields, scoreMilli, bant, winProbability, hasMeeting, heardAt, deal,
    bantLevels: Object.fromEntries(Object.values(countingAnswers(record, rules, now)).map(({ letter, level }) => [letter, level])),
    triggers: isHot ? [...holds, { kind: 'hot', at: heardAt }] : holds,
  };
};

const totalsOf = (tx: ReadTx, context: Context, { scope, ages, unanswered }: { readonly scope: Scope; readonly ages: Ages; readonly unanswered: number }): Totals => {
  const { rules, currency } = context;
  const sums = sumStages(tx, scope);
  const stages = stagesOf(rules).map(({ pipeline, stage }): StageTotal => {
    const mine = sums.filter((sum) => sum.pipeline === pipeline.id && sum.stage === stage.id);
    const own = mine.filter((sum) => sum.currency === currency);
    const before = stage.rotsAfterMs === null ? undefined : tx.now - stage.rotsAfterMs;
    return {
      pipelineName: pipeline.name, stageName: stage.name,
      deals: mine.reduce((total, sum) => total + sum.deals, 0),
      sumMinor: own.reduce((total, sum) => total + sum.sum_minor, 0),
      weightedMinor: own.reduce((total, sum) => total + weightedMinor(sum, stage.probability), 0),
      withoutProbability: mine.reduce((total, sum) => total + withoutProbability(sum, stage.probability), 0),
      withoutAmount: mine.reduce((total, sum) => total + sum.without_amount, 0),
      rotting: before === undefined ? 0 : countRotting(tx, scope, { pipeline: pipeline.id, stage: stage.id, before }),
    };
  });
  return {
    stages, currency, unanswered,
    silentCritical: countCriticallySilent(tx, scope, lookBackOf(rules, tx.now)),
    atRisk: { count: countAtRisk(tx, scope), customers: listAtRisk(tx, scope, rules.review.top) },
    old: oldQuestions(ages, tx.now).reduce((sum, question) => sum + countOld(tx, scope, question), 0),
    revenue: scope.owner === null || scope.withUnowned ? revenueLately(tx, context) : null,
    withoutOwner: sums.reduce((total, sum) => total + sum.without_owner, 0),
    ...countOutcomes(tx, scope),
  };
};

const scriptWriter = (records: ReadonlyMap<string, LeadRecord>, { rules, language }: Context): WriteScript => ({ leadId }, templates) => {
  const record = records.get(leadId);
  if (!record) return '';
  for (const id of templates) {
    const draft = findDraft({ id, record, rules, world: { language } });
    if (draft) return draftText(draft);
  }
  return '';
};

const reachWriter = (tx: ReadTx, context: Context, records: ReadonlyMap<number, LeadRecord>): ((candidate: Candidate) => string) => {
  const all = loadExperience(tx);
  return ({ leadId }) => {
    const record = [...records.values()].find(({ id }) => id === leadId);
    const reach = record && reachFor(tx, record, context, all);
    return reach === undefined || reach.channel.by === 'nothing' ? '' : `; ${reachText(reach)}`;
  };
};

const scopeOf = ({ rules }: Context, owner: string | null, medianMinor: number | null = null): Scope =>
  ({ owner, withUnowned: owner !== null && rules.team.members.length === 1, medianMinor: medianMinor ?? 1 });

/** Computes today's review. Reads only. */
const compute = (tx: ReadTx, context: Context, owner: string | null): Review => {
  const { rules, zone, currency } = context;
  const medianMinor = medianAmount(tx, currency);
  const scope = scopeOf(context, owner, medianMinor);
  const ages = wonAges(tx);
  const { found, unanswered } = findTriggers(tx, context, { scope, ages });
  const records = loadRecords(tx, [...found.keys()], { now: tx.now });
  const met = listWithMeeting(tx, [...found.keys()]);
  const candidates = [...records.values()].map((record) =>
    candidateOf({ record, triggers: found.get(record.key) ?? [], hasMeeting: met.has(record.key) }, { rules, ages, now: tx.now }));
  return review({
    date: localDate(tx.now, zone), owner, candidates, now: tx.now, top: rules.review.top, currency, medianMinor,
    totals: totalsOf(tx, context, { scope, ages, unanswered }), quickWinProbability: rules.review.quickWinProbability,
    reachText: reachWriter(tx, context, records),
    writeScript: scriptWriter(new Map([...records.values()].map((record) => [record.id, record])), context),
  });
};

/** A stored plan's content as the review that was stored. */
export const reviewOf = ({ content }: Pick<StoredPlan, 'content'>): Review => JSON.parse(content) as Review;

/** Numbers of the actions that are done, from 1. */
export const doneOf = ({ done }: Pick<StoredPlan, 'done'>): readonly number[] => JSON.parse(done) as readonly number[];

/** The ticks of the plan before on the actions that stay, by lead and action. */
const keepTicks = (before: StoredPlan | undefined, { top_priorities }: Review): readonly number[] => {
  if (!before) return [];
  const nameOf = ({ lead_id, action }: Review['top_priorities'][number]): string => `${lead_id} ${action}`;
  const old = reviewOf(before).top_priorities;
  const ticked = new Set(doneOf(before).flatMap((number) => { const priority = old[number - 1]; return priority ? [nameOf(priority)] : []; }));
  return top_priorities.flatMap((priority, at) => (ticked.has(nameOf(priority)) ? [at + 1] : []));
};

/** An empty plan says nothing worth keeping; one that is being worked through is left alone; any other is looked at again after news. */
const mayBeStale = (plan: StoredPlan, last: number): boolean =>
  reviewOf(plan).top_priorities.length === 0 || (last > plan.seq && doneOf(plan).length === 0);

/**
 * The review of the local day: made from the rules alone and stored as a plan. The stored one is answered while it is good: not with `refresh`, nor when it
 * is empty, nor when something has happened since, nothing of it is ticked off and a fresh one differs. A plan that gives way hands on its id and the ticks of
 * the actions that stay. Two at once agree on the one that was stored first. Raises `not_found` for an owner who is no member.
 */
export const makeReview = async (context: Context, { owner = null, refresh = false }: ReviewOptions = {}): Promise<MadeReview> => {
  const { store, rules, zone, signal, playbookVersion } = context;
  if (owner !== null) memberNamed(rules, owner);
  const chancesIn = (tx: ReadTx): string => (rules.model === null ? `a prior from score and BANT: ${whyPrior(tx, rules.probability).refusal}` : `${basisOf(rules.model)}: salesos model`);
  const stored = (tx: ReadTx): StoredPlan | undefined => findPlan(tx, localDate(tx.now, zone), owner ?? '');
  const { plan, last, chances, interventions } = await store.read((tx) => ({ plan: stored(tx), last: lastSeq(tx), chances: chancesIn(tx), interventions: listOpenInterventions(tx, scopeOf(context, owner)) }), signal);
  const kept = (known: StoredPlan, isCurrent: boolean): MadeReview =>
    ({ plan: known.id, review: reviewOf(known), isNew: false, isCurrent, madeAt: known.createdAt, chances, interventions });
  if (plan && !refresh && !mayBeStale(plan, last)) return kept(plan, last === plan.seq);
  const made = await store.read((tx) => compute(tx, context, owner), signal);
  const content = JSON.stringify(made);
  if (plan && !refresh && plan.content === content) return kept(plan, true);
  return store.write((tx) => {
    const before = stored(tx);
    if (before && !refresh && before.seq !== plan?.seq) return kept(before, true);
    const seq = nextSeq(tx);
    const id = before?.id ?? derivedId('plan', 0, seq, 0);
    applyToWorkspace(tx, [{
      type: 'plan.made', by: 'rule', rule: 'review.daily', causeSeq: null,
      payload: { id, plan_date: made.date, owner: owner ?? '', content: made as unknown as JsonObject },
    }], { playbookVersion });
    savePlan(tx, { id, planDate: made.date, owner: owner ?? '', content, done: JSON.stringify(keepTicks(before, made)), createdAt: tx.now, seq });
    return { plan: id, review: made, isNew: true, isCurrent: true, madeAt: tx.now, chances, interventions };
  }, signal);
};

/** The member that a person means by an id, a name or `me`: the only member, or the one whose name stands under our messages. Raises `not_found`. */
export const resolveMember = ({ rules }: Context, text: string): string => {
  const { members } = rules.team;
  const me = members.length === 1 ? members[0] : members.find(({ name }) => name === rules.business.senderName);
  return text === 'me' && me ? me.id : memberNamed(rules, text).id;
};
