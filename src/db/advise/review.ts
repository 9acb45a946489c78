import type { CustomerAtRisk } from '../../core/advise/insights.ts';
import type { Weighable } from '../../core/advise/weighted.ts';
import type { Instant } from '../../core/base/instant.ts';
import { BY_HAND_MAILBOX } from '../../core/engage/by-hand.ts';
import { SENT_BY_HAND } from '../../core/ledger/contact.ts';
import { notBooked, WEIGHABLE } from '../deal/deal.ts';
import { type ReadTx, scalar, statement, type Tx } from '../store.ts';

/*
 * What a daily review asks, each by an index: who waits for an answer, who is near, what slips. Every list is cut to the leads that were worth
 * most at their last evaluation; the exact values are computed for those alone.
 */

/** Whose leads, and what counts as worthy among them. */
export interface Scope {
  /** Null is everybody's. */
  readonly owner: string | null;
  /** Leads without an owner count as theirs: the only member of a team. */
  readonly withUnowned: boolean;
  /** What a deal without an amount stands for, in minor units. */
  readonly medianMinor: number;
}
type ScopeParams = { readonly owner: string | null; readonly unowned: number };
type RankedParams = ScopeParams & { readonly median: number };
const paramsOf = ({ owner, withUnowned }: Scope): ScopeParams => ({ owner, unowned: withUnowned ? 1 : 0 });
const rankedOf = (scope: Scope): RankedParams => ({ ...paramsOf(scope), median: scope.medianMinor });

/** Open, and nobody who may not be written to. */
const OPEN = `l.removed = 0 AND l.merged_into IS NULL AND l.status NOT IN ('won', 'lost', 'disqualified') AND l.suppressed_reason IS NULL`;
const MINE = '(:owner IS NULL OR l.owner = :owner OR (:unowned = 1 AND l.owner IS NULL))';
/** Win probability × open amount, by the last evaluation: what decides who is looked at closely. */
const WORTH = `l.win_probability * coalesce((SELECT o.amount_minor FROM deals o WHERE o.lead_key = l.key AND o.state = 'open' ORDER BY o.seq DESC LIMIT 1), :median)`;
/** The terms of the partial index `events_inbound`, word for word. */
const INBOUND = `history = 0 and type in ('email_replied', 'linkedin_replied', 'sms_replied', 'whatsapp_replied', 'message_received', 'form_submitted', 'demo_requested', 'meeting_requested', 'proposal_viewed')`;

/** One reason to look at a lead. */
export interface Lead { readonly key: number; readonly at: Instant }
export interface InboundLead extends Lead { readonly type: string }

interface InboundRow { seq: number; lead_key: number; type: string; occurred_at: number; recorded_at: number }
const selectInbound = statement<[], InboundRow>(
  `SELECT e.seq, coalesce(l.merged_into, l.key) AS lead_key, e.type, e.occurred_at, e.recorded_at FROM events e INDEXED BY events_inbound
   JOIN leads l ON l.key = e.lead_key WHERE ${INBOUND} AND e.undone_by IS NULL ORDER BY e.seq DESC`);
/**
 * Which of these leads had an answer at or after that moment: somebody called, wrote or met them, or a message left that was written for them. The next step of a cadence
 * answers nobody, and neither does a task of ours.
 */
const selectAnswered = scalar<{ readonly waiting: string; readonly byHand: string; readonly task: string }, number>(
  `SELECT j.value ->> 0 FROM json_each(:waiting) j WHERE EXISTS (SELECT 1 FROM events a WHERE a.lead_key = j.value ->> 0 AND a.undone_by IS NULL AND a.occurred_at >= j.value ->> 1
   AND ((a.type = 'activity.logged' AND a.payload ->> 'direction' = 'out' AND a.payload ->> 'kind' <> 'note') OR (a.type = 'message.discarded' AND a.payload ->> 'reason' = :byHand)))
   OR EXISTS (SELECT 1 FROM messages m WHERE m.lead_key = j.value ->> 0 AND m.direction = 'out' AND m.state = 'sent' AND m.enrollment IS NULL
   AND m.mailbox IS NOT :task AND m.sent_at >= j.value ->> 1)`);
const selectMine = scalar<RankedParams & { readonly keys: string }, number>(
  `SELECT l.key FROM leads l WHERE l.key IN (SELECT value FROM json_each(:keys)) AND ${OPEN} AND ${MINE} ORDER BY ${WORTH} DESC`);

export interface Inbound { readonly unanswered: readonly InboundLead[]; readonly proposalsViewed: readonly Lead[] }

/**
 * Fresh inbound events recorded since then that nobody has answered, and proposals that were looked at: of each lead the newest. A message that
 * came after the answer waits again. The worthiest first.
 */
export const listInbound = (tx: ReadTx, scope: Scope, since: Instant): Inbound => {
  const newest = new Map<number, InboundRow>();
  const viewed = new Map<number, InboundRow>();
  for (const row of tx.use(selectInbound).iterate()) {
    if (row.recorded_at < since) break;
    const found = row.type === 'proposal_viewed' ? viewed : newest;
    const known = found.get(row.lead_key);
    if (!known || known.occurred_at < row.occurred_at) found.set(row.lead_key, row);
  }
  const answered = new Set(tx.use(selectAnswered).all({ waiting: JSON.stringify([...newest.values()].map((row) => [row.lead_key, row.occurred_at])), byHand: SENT_BY_HAND, task: BY_HAND_MAILBOX }));
  const mine = tx.use(selectMine).all({ ...rankedOf(scope), keys: JSON.stringify([...newest.keys(), ...viewed.keys()]) });
  const take = (rows: ReadonlyMap<number, InboundRow>): InboundLead[] => mine.flatMap((key) => {
    const row = rows.get(key);
    return row ? [{ key, at: row.occurred_at, type: row.type }] : [];
  });
  return { unanswered: take(newest).filter(({ key }) => !answered.has(key)), proposalsViewed: take(viewed) };
};

type Limited = RankedParams & { readonly limit: number };
const selectByBant = statement<Limited & { readonly from: number }, Lead>(
  `SELECT l.key, l.status_at AS at FROM leads l WHERE l.bant IS NOT NULL AND l.bant >= :from AND ${OPEN} AND ${MINE}
   ORDER BY ${WORTH} DESC LIMIT :limit`);
const selectReady = statement<Limited, Lead>(
  `SELECT l.key, l.status_at AS at FROM leads l WHERE l.status = 'ready_to_close' AND ${OPEN} AND ${MINE} ORDER BY ${WORTH} DESC LIMIT :limit`);
const selectBest = statement<Limited, Lead & { readonly ceiling: number }>(
  `SELECT l.key, coalesce(l.last_activity_at, l.recorded_at) AS at, l.score_ceiling AS ceiling FROM leads l INDEXED BY leads_ceiling
   WHERE ${OPEN} AND ${MINE} ORDER BY l.score_ceiling DESC LIMIT :limit`);
const selectSilent = statement<Limited & { readonly since: Instant }, Lead & { readonly level: 'warning' | 'critical' }>(
  `SELECT l.key, e.payload ->> 'silent_since' AS at, e.payload ->> 'level' AS level, max(e.seq) FROM events e INDEXED BY events_inactivity
   JOIN leads l ON l.key = e.lead_key
   WHERE e.type = 'inactivity.flagged' AND e.undone_by IS NULL
   AND e.payload ->> 'silent_since' >= coalesce(l.last_activity_at, 0) AND e.occurred_at >= :since AND ${OPEN} AND ${MINE}
   GROUP BY l.key ORDER BY ${WORTH} DESC LIMIT :limit`);
const selectRecommended = statement<Limited & { readonly now: Instant }, Lead & { readonly action: string }>(
  `SELECT r.lead_key AS key, r.created_at AS at, r.action FROM recommendations r JOIN leads l ON l.key = r.lead_key
   WHERE r.state = 'open' AND r.expires_at > :now AND ${OPEN} AND ${MINE} ORDER BY ${WORTH} DESC LIMIT :limit`);
const selectRotting = statement<Limited & { readonly pipeline: string; readonly stage: string; readonly before: Instant; readonly now: Instant }, Lead>(
  `SELECT d.lead_key AS key, d.stage_at AS at FROM deals d JOIN leads l ON l.key = d.lead_key
   WHERE d.state = 'open' AND d.pipeline = :pipeline AND d.stage = :stage AND d.stage_at <= :before
   AND ${notBooked('d')} AND ${OPEN} AND ${MINE}
   ORDER BY l.win_probability * coalesce(d.amount_minor, :median) DESC LIMIT :limit`);
const selectOld = statement<Limited & OldQuestion, Lead>(
  `SELECT d.lead_key AS key, d.created_at AS at FROM deals d JOIN leads l ON l.key = d.lead_key
   WHERE d.state = 'open' AND d.pipeline = :pipeline AND d.created_at < :before AND ${OPEN} AND ${MINE}
   ORDER BY l.win_probability * coalesce(d.amount_minor, :median) DESC LIMIT :limit`);

/** Open leads with at least this BANT, the worthiest first; `at` is when they got their status. */
export const listByBant = (tx: ReadTx, scope: Scope, from: number, limit: number): Lead[] => tx.use(selectByBant).all({ ...rankedOf(scope), from, limit });
/** Leads that are ready to close. */
export const listReady = (tx: ReadTx, scope: Scope, limit: number): Lead[] => tx.use(selectReady).all({ ...rankedOf(scope), limit });
/** Open leads by the upper bound of their score. */
export const listBest = (tx: ReadTx, scope: Scope, limit: number): (Lead & { readonly ceiling: number })[] => tx.use(selectBest).all({ ...rankedOf(scope), limit });
/** Leads flagged as silent since then and not heard from after it; `at` is when the silence began. */
export const listSilent = (tx: ReadTx, scope: Scope, since: Instant, limit: number): (Lead & { readonly level: 'warning' | 'critical' })[] =>
  tx.use(selectSilent).all({ ...rankedOf(scope), since, limit });
/** Leads with an open recommendation. */
export const listRecommended = (tx: ReadTx, scope: Scope, limit: number): (Lead & { readonly action: string })[] =>
  tx.use(selectRecommended).all({ ...rankedOf(scope), now: tx.now, limit });
export interface RottingQuestion { readonly pipeline: string; readonly stage: string; readonly before: Instant }
/** Leads whose deal has been in this stage since `before` or longer with no next activity booked; the worthiest first. */
export const listRotting = (tx: ReadTx, scope: Scope, question: RottingQuestion, limit: number): Lead[] =>
  tx.use(selectRotting).all({ ...rankedOf(scope), ...question, now: tx.now, limit });
/** Deals of a pipeline that were created before a moment. */
export type OldQuestion = { readonly pipeline: string; readonly before: Instant };
/** Leads with an open deal in the pipeline that was created earlier; the worthiest first. */
export const listOld = (tx: ReadTx, scope: Scope, question: OldQuestion, limit: number): Lead[] => tx.use(selectOld).all({ ...rankedOf(scope), ...question, limit });

const selectMeetings = scalar<[string], number>(
  `SELECT j.value FROM json_each(?) j WHERE EXISTS (SELECT 1 FROM events e WHERE e.lead_key = j.value AND e.undone_by IS NULL
   AND ((e.type = 'activity.logged' AND e.payload ->> 'kind' = 'meeting') OR e.type IN ('meeting_booked', 'conference_met')))
   OR EXISTS (SELECT 1 FROM tasks t WHERE t.lead_key = j.value AND t.kind = 'meeting' AND t.state IN ('open', 'done'))`);
/** Which of these leads have met us or have a meeting arranged. */
export const listWithMeeting = (tx: ReadTx, keys: readonly number[]): Set<number> => new Set(tx.use(selectMeetings).all(JSON.stringify(keys)));

// ---- the whole ----

export interface StageSum extends Weighable {
  readonly pipeline: string; readonly stage: string; readonly currency: string; readonly deals: number; readonly sum_minor: number;
  readonly without_amount: number; readonly without_owner: number;
}
const selectStageSums = statement<ScopeParams, StageSum>(
  `SELECT l.pipeline, l.stage, l.currency, count(*) AS deals, coalesce(sum(l.amount_minor), 0) AS sum_minor,
   sum(l.amount_minor IS NULL) AS without_amount, sum(l.owner IS NULL) AS without_owner, ${WEIGHABLE}
   FROM deals l WHERE l.state = 'open' AND ${MINE} GROUP BY l.pipeline, l.stage, l.currency`);
const countRottingIn = scalar<ScopeParams & { readonly pipeline: string; readonly stage: string; readonly before: Instant; readonly now: Instant }, number>(
  `SELECT count(*) FROM deals l WHERE l.state = 'open' AND l.pipeline = :pipeline AND l.stage = :stage AND l.stage_at <= :before
   AND ${notBooked('l')} AND ${MINE}`);
const countOldIn = scalar<ScopeParams & OldQuestion, number>(
  `SELECT count(*) FROM deals l WHERE l.state = 'open' AND l.pipeline = :pipeline AND l.created_at < :before AND ${MINE}`);
const countSilent = scalar<ScopeParams & { readonly since: Instant }, number>(
  `SELECT count(DISTINCT l.key) FROM events e INDEXED BY events_inactivity JOIN leads l ON l.key = e.lead_key
   WHERE e.type = 'inactivity.flagged' AND e.undone_by IS NULL AND e.payload ->> 'level' = 'critical' AND e.occurred_at >= :since
   AND e.payload ->> 'silent_since' >= coalesce(l.last_activity_at, 0) AND ${OPEN} AND ${MINE}`);
// Every customer was won: the index of statuses finds them.
const AT_RISK = `l.status = 'won' AND l.removed = 0 AND l.merged_into IS NULL AND l.customer ->> 'stage' = 'at_risk'`;
const selectAtRisk = statement<ScopeParams & { readonly limit: number }, CustomerAtRisk>(
  `SELECT coalesce(l.name, l.email, l.id) AS name, l.company, l.customer ->> 'at' AS at FROM leads l WHERE ${AT_RISK} AND ${MINE} ORDER BY at, l.key LIMIT :limit`);
const countAtRiskIn = scalar<ScopeParams, number>(`SELECT count(*) FROM leads l WHERE ${AT_RISK} AND ${MINE}`);
const selectOutcomes = statement<ScopeParams, { won: number; lost: number }>(
  `SELECT coalesce(sum(l.state = 'won'), 0) AS won, coalesce(sum(l.state = 'lost'), 0) AS lost FROM deals l WHERE l.state <> 'open' AND ${MINE}`);
const selectMedian = scalar<{ readonly currency: string }, number>(
  `SELECT amount_minor FROM deals WHERE state = 'open' AND currency = :currency AND amount_minor IS NOT NULL ORDER BY amount_minor
   LIMIT 1 OFFSET (SELECT (count(*) - 1) / 2 FROM deals WHERE state = 'open' AND currency = :currency AND amount_minor IS NOT NULL)`);

/** Open deals per stage and currency. */
export const sumStages = (tx: ReadTx, scope: Scope): StageSum[] => tx.use(selectStageSums).all(paramsOf(scope));
export const countRotting = (tx: ReadTx, scope: Scope, { pipeline, stage, before }: RottingQuestion): number =>
  tx.use(countRottingIn).get({ ...paramsOf(scope), pipeline, stage, before, now: tx.now }) ?? 0;
export const countOld = (tx: ReadTx, scope: Scope, question: OldQuestion): number => tx.use(countOldIn).get({ ...paramsOf(scope), ...question }) ?? 0;
/** Leads that are critically silent. */
export const countCriticallySilent = (tx: ReadTx, scope: Scope, since: Instant): number => tx.use(countSilent).get({ ...paramsOf(scope), since }) ?? 0;
/** Customers at risk, those who have been so the longest first. */
export const listAtRisk = (tx: ReadTx, scope: Scope, limit: number): CustomerAtRisk[] => tx.use(selectAtRisk).all({ ...paramsOf(scope), limit });
/** Customers at risk; everybody's where no scope is given. */
export const countAtRisk = (tx: ReadTx, scope?: Scope): number => tx.use(countAtRiskIn).get(scope === undefined ? { owner: null, unowned: 0 } : paramsOf(scope)) ?? 0;
/** Closed deals. */
export const countOutcomes = (tx: ReadTx, scope: Scope): { readonly won: number; readonly lost: number } =>
  tx.use(selectOutcomes).get(paramsOf(scope)) ?? { won: 0, lost: 0 };
/** The lower median of the open deals with an amount in this currency. */
export const medianAmount = (tx: ReadTx, currency: string): number | null => tx.use(selectMedian).get({ currency }) ?? null;

// ---- plans ----

export interface StoredPlan {
  readonly id: string; readonly planDate: string;
  /** Empty for the whole workspace. */
  readonly owner: string;
  readonly content: string; readonly done: string; readonly createdAt: Instant; readonly seq: number;
}
const PLAN = 'id, plan_date AS planDate, owner, content, done, created_at AS createdAt, seq';
const selectPlan = statement<[string, string], StoredPlan>(`SELECT ${PLAN} FROM plans WHERE plan_date = ? AND owner = ?`);
const selectPlans = statement<[number], StoredPlan>(`SELECT ${PLAN} FROM plans ORDER BY plan_date DESC, owner LIMIT ?`);
const selectPlanById = statement<[string], StoredPlan>(`SELECT ${PLAN} FROM plans WHERE id = ?`);
const upsertPlan = statement<[string, string, string, string, string, number, number]>(
  `INSERT INTO plans (id, plan_date, owner, content, done, created_at, seq) VALUES (?, ?, ?, ?, ?, ?, ?)
   ON CONFLICT (plan_date, owner) DO UPDATE SET content = excluded.content, done = excluded.done, created_at = excluded.created_at, seq = excluded.seq`);
const updateDone = statement<[string, string]>('UPDATE plans SET done = ? WHERE id = ?');

export const findPlan = (tx: ReadTx, planDate: string, owner: string): StoredPlan | undefined => tx.use(selectPlan).get(planDate, owner);
export const findPlanById = (tx: ReadTx, id: string): StoredPlan | undefined => tx.use(selectPlanById).get(id);
/** Newest first; -1 for all. */
export const listPlans = (tx: ReadTx, limit: number): StoredPlan[] => tx.use(selectPlans).all(limit);
/** What the event `plan.made` says, as a row; a plan of the same day and owner gives way and hands on its id. */
export const savePlan = (tx: Tx, { id, planDate, owner, content, done, createdAt, seq }: StoredPlan): void => {
  tx.use(upsertPlan).run(id, planDate, owner, content, done, createdAt, seq);
};
/** What the events `plan.done` say, as a row: the numbers of the actions. */
export const savePlanDone = (tx: Tx, id: string, done: readonly number[]): void => { tx.use(updateDone).run(JSON.stringify(done), id); };
