import type { BudgetCaps, Resource } from '../work/budget.ts';
import type { Money } from '../base/money.ts';
import type { Cadence } from './cadence-rules.ts';
import type { CustomerRules } from './customer-rules.ts';
import type { ProposalRules } from './proposal-rules.ts';
import type { Rate } from '../base/rate.ts';
import type { ObjectionType } from '../inbound/understanding.ts';
import type { LearntModel } from '../learn/model.ts';
import type { AttributionRules } from '../revenue/attribution.ts';
import type { PatternFloor } from '../learn/pattern.ts';
import type { BantLetter, BantLevel, LeadStatus, Mode, Urgency } from '../ledger/event.ts';

/*
 * The playbook once checked: durations in ms, points in milli-points, defaults filled in, rules indexed. Plain JSON, so that it can be
 * kept in the database by the file's hash and read without YAML or zod.
 */

/**
 * A condition on a lead, an event or both. `field` is a lead field (`title`), `attributes.NAME`, `metadata.PATH` of the event, or one of
 * `email_kind` (business, free, role, none), `score` (points), `status`, `intent`, `intent_confidence`, `bant`, `pipeline`, `stage`,
 * `owner`, `source`, `campaign`, `utm_source`, `utm_medium`, `event_type`, `page` (the path of the page an event is about), `tags`, `deal_amount`,
 * `recent` (the rules of how often and how lately that hold).
 */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly field: string; readonly is: string }
  /** Equal to one of them after folding case, accents and umlauts. */
  | { readonly field: string; readonly in: readonly string[] }
  /** Holds one of the words or phrases, whole words, folded. */
  | { readonly field: string; readonly contains: readonly string[] }
  | { readonly field: string; readonly glob: string }
  | { readonly field: string; readonly exists: boolean }
  /** Numbers: `above` and `below` are strict, `from` includes its bound. */
  | { readonly field: string; readonly above: number }
  | { readonly field: string; readonly below: number }
  | { readonly field: string; readonly from: number };

export interface FitRule { readonly id: string; readonly group: string; readonly when: Condition; readonly milliPoints: number }
export interface BehaviourRule {
  readonly id: string;
  readonly group: string;
  /** Incoming event type, or an own type such as `activity.logged`. */
  readonly on: string;
  readonly when: Condition | null;
  readonly milliPoints: number;
  /** At most this much of one block counts: the first ⌊cap / |points|⌋ events. */
  readonly capMilli: number;
  readonly decay: { readonly kind: 'expire'; readonly afterMs: number } | { readonly kind: 'half_life'; readonly halfLifeMs: number } | { readonly kind: 'never' };
}
/**
 * How often and how lately something happened, asked at the moment of reading. Within: it holds while the last `atLeast` events are all younger than
 * the span. Not within: it holds once the last event is as old as that, and never for a lead that had none.
 */
export interface RecentRule {
  readonly id: string;
  readonly group: string;
  /** Event type, as of a behaviour rule. */
  readonly on: string;
  readonly when: Condition | null;
  /** How many events it takes; 1 for not within. */
  readonly atLeast: number;
  readonly spanMs: number;
  readonly isWithin: boolean;
  /** May be 0: a rule that automations ask about and that is worth nothing. Not within is never above 0. */
  readonly milliPoints: number;
}
export interface SilenceRule { readonly id: string; readonly silentForMs: number; readonly milliPoints: number }
export interface ScoringRules {
  /** The points above 0 of a group's rules add up to at most its cap; null is none. Every group that a rule names is here. */
  readonly groups: readonly { readonly id: string; readonly capMilli: number | null }[];
  /** That of the rule `chat_qualified`. */
  readonly chatGroup: string;
  readonly fit: readonly FitRule[];
  /** By event type. Of several rules on one type the first whose condition holds counts, so that a pricing page is no page besides. */
  readonly behaviour: Readonly<Record<string, readonly BehaviourRule[]>>;
  readonly recent: readonly RecentRule[];
  readonly silence: readonly SilenceRule[];
  /** Length of a cap's block, counted from the epoch. */
  readonly blockMs: number;
}

export interface BantRules {
  readonly levels: Readonly<Record<BantLevel, number>>;
  readonly staleAfterMs: number;
  readonly staleFactor: number;
  readonly green: number;
  readonly yellow: number;
  /** One open question a letter, by language: what an interview asks. */
  readonly questions: Readonly<Record<BantLetter, Readonly<Record<string, string>>>>;
}
export interface ProbabilityRules { readonly prior: { readonly perScore: number; readonly perBant: number; readonly bias: number }; readonly min: number; readonly max: number;
  readonly minOutcomes: number; readonly minOfEach: number }

export interface SignalRule {
  readonly id: string;
  /** Event type, or null for any (`keywords`, `page` and `campaign` then choose). */
  readonly on: string | null;
  /** Glob on the page path of the event's metadata (`page`, `path`, `url`, `page_path`, `page_url`). */
  readonly page: string | null;
  /** Globs on the campaign of the event, and on what its page's address or its metadata say of where the visitor came from. */
  readonly campaign: string | null;
  readonly utmSource: string | null;
  readonly utmMedium: string | null;
  /** Whole words or phrases, in any of their forms in English and German, in the event's texts (`message`, `text`, `subject`, `body`, `content`, `comment`). */
  readonly keywords: readonly string[] | null;
  readonly when: Condition | null;
  /** Below 0: it speaks against the intent. */
  readonly weightMilli: number;
}
export interface AttributeSignalRule { readonly id: string; readonly when: Condition; readonly weightMilli: number }
export interface IntentRules {
  readonly halfLifeMs: number;
  readonly maxPerRule: number;
  readonly intents: readonly { readonly id: string; readonly name: string; readonly signals: readonly SignalRule[]; readonly attributes: readonly AttributeSignalRule[] }[];
}

export interface Stage { readonly id: string; readonly name: string; readonly status: LeadStatus; readonly probability: number | null; readonly rotsAfterMs: number | null }
export interface Pipeline { readonly id: string; readonly name: string; readonly intents: readonly string[]; readonly stages: readonly Stage[]; readonly currency: string }

export interface RoutingRules {
  readonly minScoreMilli: number;
  readonly minConfidence: number;
  readonly conflict: { readonly minConfidence: number; readonly maxGap: number };
  readonly discovery: { readonly pipeline: string; readonly minScoreMilli: number } | null;
}
export interface LifecycleRules { readonly qualifiedAt: number; readonly meetingAt: number;
  /** Incoming event types that mean interest, acceptance. */
  readonly interestedOn: readonly string[]; readonly readyOn: readonly string[] }
export interface InactivityRules {
  readonly warning: { readonly afterMs: number; readonly fromStatus: LeadStatus };
  readonly critical: { readonly afterMs: number };
  readonly groupOver: number;
  readonly drafts: number;
}
export type AutomationTrigger =
  | { readonly type: 'event'; readonly event: string }
  | { readonly type: 'status'; readonly status: LeadStatus }
  | { readonly type: 'stage'; readonly stage: string }
  | { readonly type: 'score_above' | 'score_below'; readonly milli: number }
  | { readonly type: 'time_in_stage'; readonly stage: string; readonly afterMs: number };
export type AutomationAction =
  | { readonly type: 'move_stage'; readonly stage: string }
  | { readonly type: 'set_status'; readonly status: LeadStatus }
  | { readonly type: 'notify'; readonly title: string; readonly urgency: Urgency }
  | { readonly type: 'create_task'; readonly title: string; readonly dueInMs: number | null; readonly urgency: Urgency }
  | { readonly type: 'enqueue_job'; readonly job: string }
  | { readonly type: 'tag' | 'untag'; readonly tag: string }
  | { readonly type: 'assign_owner'; readonly member: string }
  | { readonly type: 'enroll' | 'unenroll'; readonly cadence: string };
export interface Automation {
  readonly id: string; readonly name: string; readonly on: AutomationTrigger; readonly when: Condition | null; readonly actions: readonly AutomationAction[];
  /** How often it fires over the whole workspace; null is no limit. */
  readonly limit: Rate | null;
  /** How long it leaves a lead alone after it fired for it; null is not at all. */
  readonly cooldownMs: number | null;
  readonly oncePerLead: boolean;
}

export interface JobRules {
  readonly byStatus: Readonly<Partial<Record<LeadStatus, readonly string[]>>>;
  readonly energy: Readonly<Record<string, number>>;
  /** What a kind reserves for models; a kind that is left out asks none. */
  readonly coins: Readonly<Record<string, number>>;
  readonly priority: Readonly<Record<string, number>>;
  readonly attempts: number;
  readonly backoff: { readonly firstMs: number; readonly factor: number; readonly maxMs: number };
  readonly leaseMs: number;
  readonly perMinute: number;
  /** How long one run of a schedule may take. */
  readonly scheduleTimeoutMs: number;
  /** How many of a kind may run at once; a kind that is left out has no limit. */
  readonly concurrency: Readonly<Record<string, number>>;
  /** What becomes of one that has not begun when another is asked for; a kind that is left out is kept. */
  readonly repeat: Readonly<Record<string, 'keep' | 'replace' | 'debounce'>>;
  readonly debounceMs: number;
}
export interface ApprovalRules {
  /** Kinds that reach a person in a way that is hard to take back. */
  readonly highRisk: readonly string[];
  readonly firstContactIsHighRisk: boolean;
  /** What a model wrote. */ readonly aiWrittenIsHighRisk: boolean;
  /** In hybrid and in autopilot alike. */ readonly always: readonly string[];
  /** An open deal of so much or more; null is no limit. */
  readonly amount: Money | null;
  readonly channels: readonly string[];
  /** Of the intent, or of the model: less asks. */
  readonly minConfidence: number;
  /** In autopilot, kinds that still ask below a score. */
  readonly autopilotMinScoreMilli: Readonly<Record<string, number>>;
  readonly expireAfterMs: number; /** Null is never. */ readonly remindBeforeMs: number | null;
  /** Earned: so many unedited in a row; lost to so many bounces within a time. */
  readonly autonomy: { readonly after: number; readonly bounces: number; readonly withinMs: number };
}
export interface Member { readonly id: string; readonly name: string; readonly email: string | null;
  /** Pipelines; null is all of them. */
  readonly skills: readonly string[] | null;
  /** Open deals at most; null is no limit. */
  readonly capacity: number | null;
  readonly weight: number; readonly zone: string | null }
/** When a channel writes, by the clocks of who is written to. Days as in ISO 8601: Monday 1 … Sunday 7; minutes since midnight, `toMinute` is the first one after it. */
export interface SendWindow { readonly days: readonly number[]; readonly fromMinute: number; readonly toMinute: number; /** Holidays are days like others. */ readonly onHolidays: boolean }
/** How much leaves. A channel that is not named has no limit of its own. */
export interface SendLimits {
  /** Automated messages to one person: one in `gapMs`, and `count` in `withinMs`. */
  readonly person: { readonly gapMs: number; readonly count: number; readonly withinMs: number };
  readonly companyPerDay: number;
  readonly perMinute: number;
  readonly perDay: Readonly<Record<string, number>>;
  /** What an address begins with, and by which share that grows with each day on which it sent; null is all at once. */
  readonly warmUp: { readonly from: number; readonly growth: number } | null;
}
/** Days as in ISO 8601: Monday 1 … Sunday 7; minutes since midnight. */
export interface WorkingHours {
  readonly days: readonly number[]; readonly fromMinute: number; readonly toMinute: number;
  /** Names of days on which nobody works, by `2026-04-03` or, of every year, `12-25`. */
  readonly holidays: Readonly<Record<string, string>>;
}
/** What is sold, in minor units; null is a price on request. `unit` is what it is for: hour, user a month. */
export interface CatalogItem {
  readonly id: string; readonly name: string; readonly description: string; readonly priceMinor: number | null; readonly currency: string; readonly unit: string | null;
  readonly durationMinutes: number | null; readonly active: boolean;
}
export interface Template { readonly id: string; readonly channel: string; readonly language: string; readonly subject: string; readonly body: string;
  /** Beside the text, for channels that show it; null is none. */
  readonly html: string | null }

/** What the assistant asks: for a letter of BANT, a contact, a time, or anything else. `ask` is its words by language; where it is empty they are the assistant's own. */
export interface ChatQuestion { readonly id: string; readonly kind: 'question' | 'contact' | 'booking'; readonly letter: BantLetter | null; readonly ask: Readonly<Record<string, string>> }
/** How a chat is read, and what comes of it. Points from 0 to 100; weights add up to 1. */
export interface ChatRules {
  /** The first words, by language. */
  readonly greeting: Readonly<Record<string, string>>;
  readonly questions: readonly ChatQuestion[];
  /** A session ends when nobody has said anything for so long. */
  readonly idleMs: number;
  readonly createAt: number; readonly contactedAt: number; readonly qualifiedAt: number;
  readonly weights: { readonly buyingIntent: number; readonly engagement: number; readonly completeness: number; readonly bant: number };
  readonly completeness: { readonly email: number; readonly phone: number; readonly name: number; readonly company: number };
  readonly signals: readonly { readonly id: string; readonly points: number; readonly phrases: readonly string[] }[];
  readonly engagement: { readonly turn: number; readonly turns: number; readonly wordsPerPoint: number; readonly words: number; readonly question: number;
    readonly questions: number; readonly contact: number };
  readonly refusals: { readonly refused: readonly string[]; readonly deletionRequested: readonly string[] };
  readonly others: readonly { readonly id: string; readonly phrases: readonly string[] }[];
  /** What the last chat adds to the score: milli-points for each point of its ScoutScore, until it expires; null is never. */
  readonly milliPerPoint: number; readonly expireMs: number | null;
}

/** A named answer to a kind of objection; what to say, by language. */
export interface Technique { readonly id: string; readonly name: string; readonly response: Readonly<Record<string, string>> }
export interface ReplyRules {
  /** When somebody who says "not now" without a time is spoken to again. */
  readonly comeBackMs: number;
  /** How long cadences rest for somebody who is away without a date. */
  readonly absenceMs: number;
  /** From 0 to 1: what is less clear is shown, and no more follows from it. */
  readonly minConfidence: number;
}

export interface Rules {
  readonly name: string;
  readonly business: { readonly name: string; readonly product: string | null; readonly currency: string; readonly bookingUrl: string | null; readonly senderName: string | null; readonly postalAddress: string | null;
    /** The page where somebody unsubscribes; `{token}` in it says who. */ readonly unsubscribeUrl: string | null };
  readonly team: { readonly members: readonly Member[]; readonly hours: WorkingHours };
  readonly scoring: ScoringRules;
  readonly bant: BantRules;
  /** What outcomes have taught; null while there are too few, or none was asked for. No part of the playbook's text. */
  readonly model: LearntModel | null;
  readonly probability: ProbabilityRules;
  /** From how many leads on what converts is compared with the base rate, and how long an answer or an objection has its time. */
  readonly patterns: PatternFloor & { readonly withinMs: number };
  readonly temperature: { readonly warmMilli: number; readonly hotMilli: number };
  readonly intent: IntentRules;
  readonly pipelines: readonly Pipeline[];
  readonly routing: RoutingRules;
  readonly lifecycle: LifecycleRules;
  readonly customers: CustomerRules;
  readonly inactivity: InactivityRules;
  readonly chat: ChatRules;
  readonly replies: ReplyRules;
  readonly interventions: { readonly highValue: { readonly scoreMilli: number; readonly bant: number }; readonly proposalSilentMs: number };
  /** By what speaks against it, the one that is tried first at the top. */
  readonly objections: Readonly<Record<ObjectionType, readonly Technique[]>>;
  readonly competitors: readonly string[];
  readonly automations: readonly Automation[];
  readonly automation: {
    /** An ingested event older than this at its arrival is history. */
    readonly maxAgeMs: number;
  };
  readonly jobs: JobRules;
  readonly approvals: ApprovalRules;
  /** By name: those that jobs of the same name begin. */
  readonly cadences: Readonly<Record<string, Cadence>>;
  /** By channel; one that is not named has no hours. */
  readonly windows: Readonly<Record<string, SendWindow>>;
  readonly limits: SendLimits;
  /** Channels that nobody is written to by without a consent on record, and after how many returns in which time an address is left alone for how long. */
  readonly consent: { readonly requiredFor: readonly string[]; readonly softBounces: { readonly count: number; readonly withinMs: number; readonly pauseMs: number } };
  readonly budget: Readonly<Record<Resource, BudgetCaps>> & { readonly lowShare: number; /** What a message costs that no job wrote. */ readonly energyPerMessage: number };
  readonly notifications: {
    readonly hotLead: { readonly milli: number; readonly onceInMs: number };
    /** Minutes after local midnight; from later than to is over midnight. Null: never quiet. */
    readonly quiet: { readonly fromMinute: number; readonly toMinute: number } | null;
    readonly desktop: boolean;
    /** A program and its arguments. */
    readonly exec: readonly string[] | null;
    readonly execTimeoutMs: number;
    readonly groupOver: number;
  };
  readonly recommendations: { readonly liveMs: number };
  /** How probable it must be that two leads are one to list them, and to merge them when asked to merge all; null is never. */
  readonly duplicates: { readonly minConfidence: number; readonly autoMerge: number | null };
  /** What becomes of somebody unknown who writes. */
  readonly capture: { readonly unknownSenders: 'list' | 'lead' };
  /** From this probability on a deal is as good as sure. */
  readonly forecast: { readonly commitAt: number };
  readonly review: { readonly top: number; readonly quickWinProbability: number };
  readonly mode: Mode;
  /** Filters of leads, as they are written: their ages are those of the moment of asking. */
  readonly segments: Readonly<Record<string, string>>;
  /** How long a meeting lasts unless somebody says so, where it is, how many times are offered, and how many days are looked at. */
  readonly meetings: { readonly minutes: number; readonly place: string | null; readonly offered: number; readonly days: number };
  /** In the order of the playbook; imports go over it. */
  readonly catalog: readonly CatalogItem[]; readonly attribution: AttributionRules;
  readonly templates: readonly Template[];
  readonly proposals: ProposalRules;
  /** Cron expressions, local to the workspace; null is off. */
  readonly schedule: Readonly<Record<string, string | null>>;
}
