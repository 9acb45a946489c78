import { own } from '../base/dictionary.ts';
import type { Instant } from '../base/instant.ts';
import type { Json, JsonObject } from '../base/ports.ts';
import type { Understanding } from '../inbound/understanding.ts';
import type { ProposalPayloads } from './offer.ts';
import type { Condition } from '../playbook/rules.ts';
import type { ModelReport } from '../learn/report.ts';
import type { PlannedChannel, PlannedHour } from './planned.ts';

/*
 * Glossary, for the whole project: one word per thing, the same in code, tables, flags, JSON and docs.
 *
 * lead            a person we may sell to
 * organization    the company a lead works for
 * identity        one way to recognise a lead: email, phone (E.164), external (source:id), handle (channel:id)
 * fact            a field, identity or attribute of a lead; changed only by an event with the old and the new value
 * event           what happened, immutable, in the order of `seq`; everything else is derived from events
 * incoming event  an event somebody else reports, in the sender's words: page_visited, email_replied
 * own event       an event of ours, `noun.verb_past`: lead.created, deal.won; a fact or a decision
 * decision        an own event taken by a rule, a model or a human, never taken again
 * value           a number computed from facts, rules and now: score, intent, bant, probability
 * effect          a decision that core proposes and app writes
 * history         an event too old at its arrival to start work: it counts, but queues and announces nothing
 * fresh           the opposite of history
 * activity        a message sent, an inbound message, or a call, e-mail, meeting or note logged by a person
 * alarm           the moment at which a lead must be evaluated again though nothing happened (`wake_at`)
 * playbook        the rules, as the owner writes them (YAML); `Rules` once checked
 * batch           one import, one ingest: what `undo` takes back whole
 * audit           what persons, rules and models have decided, entry by entry, chained by hashes
 * suppression     nobody may write to this identity any more, and to the lead that has it; append-only, no undo takes it back
 * customer        a lead that has bought, from the win on: onboarding, active, at_risk, churned
 * chat            a conversation with a visitor, turn by turn; extraction: what its text says of them
 * catalog         what is sold, item by item: of the playbook, and of imports over it
 * duplicate       two leads that may be one person, until they are merged or told apart
 * segment         a named filter of leads in the playbook
 * meeting         a task of that kind: it is due when it begins, and lasts so many minutes
 * dry run         messages are drafts and nothing leaves; the opposite is live. A workspace begins with it
 * job             queued work; approval: an action that waits for a human yes; suggestion: one nobody queued
 * intervention    what a person should act on at once, with what to say; technique: a named answer to a kind of objection
 * cadence         a sequence of messages in the playbook, step by step
 * enrollment      a lead in a cadence, with its planned steps; touch: one of them when it goes out
 * audience        whom an enrollment is for: a lead that may still be won, a customer, or one who has churned
 * outbox          messages on their way out: draft, approved, sending, sent; or held, failed, unknown, discarded
 * send            one call to a provider for a message, numbered; the journal has each before it is made
 * mailbox         the address, number or bot that messages leave from
 * proposal        what is offered to a lead, for how much and until when; each version of it stands for ever
 * model           what the outcomes of leads teach about the chance of others to be won
 * touchpoint      somebody came from a source, by a campaign, at a moment: what a share of a won deal is given to
 * campaign        what costs money or work to bring leads: named, with its costs by day and with what says that a lead came by it
 * autonomy        a kind of job runs by itself, because a person accepted it after saying yes to the last ones unedited
 */

export const LEAD_STATUSES = ['new', 'contacted', 'qualified', 'interested', 'ready_to_close', 'won', 'lost', 'disqualified'] as const;
export type LeadStatus = (typeof LEAD_STATUSES)[number];
export const CUSTOMER_STAGES = ['onboarding', 'active', 'at_risk', 'churned'] as const;
export type CustomerStage = (typeof CUSTOMER_STAGES)[number];
/** What conditions and filters call it; `none` is no customer. */
export const CUSTOMER_WORDS = ['none', ...CUSTOMER_STAGES] as const;
/** Whom an enrollment is for: a lead that may still be won, a customer in any stage but churned, or one who has churned. */
export const AUDIENCES = ['lead', 'customer', 'churned'] as const;
export type Audience = (typeof AUDIENCES)[number];
export const MODES = ['manual', 'hybrid', 'autopilot'] as const;
export type Mode = (typeof MODES)[number];
export const BANT_LETTERS = ['budget', 'authority', 'need', 'timeline'] as const;
export type BantLetter = (typeof BANT_LETTERS)[number];
export const BANT_LEVELS = ['none', 'hinted', 'stated', 'confirmed'] as const;
export type BantLevel = (typeof BANT_LEVELS)[number];
export const IDENTITY_KINDS = ['email', 'phone', 'external', 'handle'] as const;
export type IdentityKind = (typeof IDENTITY_KINDS)[number];
export const ACTIVITY_KINDS = ['call', 'email', 'meeting', 'note'] as const;
export type ActivityKind = (typeof ACTIVITY_KINDS)[number];
export const JOB_KINDS = ['smart_scan', 'follow_up', 'qualify', 'nurture', 'book_meeting', 'close_deal', 'full_pipeline'] as const;
export type JobKind = (typeof JOB_KINDS)[number];
/** Cadences that jobs begin, by name; the playbook may have others. */
export const CADENCES = ['nurture', 'close_deal'] as const;
/** Why an enrollment ended: its steps are done, the lead answered, moved on, has a meeting, may not be written to, was in it twice after a merge, or cannot be reached; or a person said so, or an automation. */
export const ENROLLMENT_ENDS = ['done', 'reply', 'status', 'meeting', 'suppressed', 'bounce', 'merged', 'person', 'automation'] as const;
export type EnrollmentEnd = (typeof ENROLLMENT_ENDS)[number];
/**
 * A step as it was planned: when it is due, and the message that was written for it. What the playbook said of it on that day goes along: how long it waits for the one before
 * it ('' is not at all), of which leads its condition must hold, and which of its variants was drawn.
 */
export interface PlannedStep {
  readonly id: string; readonly due_at: Instant; readonly message: string; readonly wait?: string; readonly when?: Condition; readonly variant?: string;
  /** Where the hour or the channel was chosen for the lead: by what it goes, and why. What is learnt later moves nothing. */
  readonly channel?: string; readonly best_hour?: PlannedHour; readonly best_channel?: PlannedChannel;
}
export const URGENCIES = ['critical', 'high', 'medium', 'low'] as const;
export type Urgency = (typeof URGENCIES)[number];
/** What an intervention is for. */
export const INTERVENTION_TYPES = ['coaching', 'alert', 'opportunity', 'meeting', 'payment'] as const;
export type InterventionType = (typeof INTERVENTION_TYPES)[number];
export const NOTIFICATION_KINDS = [
  'lead_created', 'status_changed', 'hot_lead', 'routing_conflict', 'no_owner', 'intervention', 'inactivity', 'approval_needed',
  'approval_expiring', 'budget_low', 'budget_empty', 'deal_won', 'deal_lost', 'payment_failed', 'unknown_send', 'mailbox_paused',
  'missed_schedule', 'digest', 'automation', 'error',
] as const;
export type NotificationKind = (typeof NOTIFICATION_KINDS)[number];

/** Why nobody may write to somebody any more. */
export const SUPPRESSION_REASONS = ['unsubscribed', 'bounced', 'complained', 'do_not_contact', 'refused', 'deletion_requested', 'erased'] as const;
export type SuppressionReason = (typeof SUPPRESSION_REASONS)[number];

/** Fields of a lead that have a column; everything else a source says is an attribute. */
export const LEAD_FIELDS = [
  'name', 'first_name', 'last_name', 'email', 'phone', 'company', 'title', 'website', 'linkedin', 'industry', 'company_size',
  'city', 'region', 'country', 'language', 'zone', 'source', 'campaign', 'notes',
] as const;
export type LeadField = (typeof LEAD_FIELDS)[number];
export type Fields = { readonly [F in LeadField]?: string };
export type Attributes = { readonly [name: string]: string };

/** `value` is normalised: e-mail lower case, phone E.164, external `source:id`. A shared one (info@, switchboard) proves nobody. */
export interface Identity { readonly kind: IdentityKind; readonly value: string; readonly shared: boolean }

/** From the old value to the new; null is none. */
export interface Change { readonly from: string | null; readonly to: string | null }
export type Changes<K extends string = string> = { readonly [Name in K]?: Change };

/** How a lead came to be. An imported one counts its silence from the import. */
export type Origin = 'import' | 'ingest' | 'manual' | 'chat';

/** One thing said in a chat. What a model says carries what it cost, in millionths of the workspace's currency. */
export interface ChatTurn {
  readonly role: 'visitor' | 'assistant'; readonly text: string; readonly at: Instant | null;
  readonly provider?: string; readonly model?: string; readonly tokens?: number; readonly latency_ms?: number; readonly cost_micros?: number;
  /** Of the assistant's: the question in it, the times that it offers, the one that is booked with it, and that it is the goodbye. */
  readonly asks?: string; readonly offers?: readonly Instant[]; readonly booked?: Instant; readonly farewell?: true;
}

/** What is sold. Null is a price on request. */
export interface CatalogItemSaid {
  readonly id: string; readonly name: string; readonly description: string; readonly price_minor: number | null; readonly currency: string; readonly unit: string | null;
  readonly duration_minutes: number | null; readonly active: boolean;
}

/** A campaign sets these for itself; without one it goes by its days. */
export const CAMPAIGN_STATUSES = ['planned', 'active', 'paused', 'ended'] as const;
export type CampaignStatus = (typeof CAMPAIGN_STATUSES)[number];
/**
 * Of a campaign, beside what it costs. Days are `2026-03-31`, the last one is in it. `words` are what leads, events and links call it beside its name, `sources` and `mediums`
 * where they come from; both may hold `*` and `?`.
 */
export interface CampaignSaid {
  readonly name: string; readonly status: CampaignStatus | null; readonly starts: string | null; readonly ends: string | null;
  readonly words: readonly string[]; readonly sources: readonly string[]; readonly mediums: readonly string[];
}

/** Why the other members were not given a deal, by member; left out where there was no choice. */
export type PassedOver = { readonly [member: string]: string };

/** What each of our own events says. Keys are snake_case: they are stored and exported as they stand. */
export interface OwnPayloads extends ProposalPayloads {
  // facts
  'lead.created': { readonly id: string; readonly origin: Origin; readonly fields: Fields; readonly attributes: Attributes;
    readonly identities: readonly Identity[]; readonly tags: readonly string[] };
  'lead.updated': { readonly fields: Changes<LeadField>; readonly attributes: Changes; readonly identities_added: readonly Identity[];
    readonly identities_removed: readonly Identity[]; readonly tags_added: readonly string[]; readonly tags_removed: readonly string[];
    /** Of somebody only heard of: an earlier event has come, this is when they were first met. */
    readonly met_at?: Instant };
  'lead.removed': { readonly reason: string };
  /** On the surviving lead; `lead_key` and `lead_id` name the one that was merged into it. */
  'lead.merged': { readonly lead_key: number; readonly lead_id: string; readonly evidence: string };
  /** The other half of a merge, on the lead that was merged away. */
  'lead.merged_into': { readonly lead_key: number; readonly lead_id: string };
  /** A person said that these two are not the same. Stands with both. */
  'lead.distinguished': { readonly lead_key: number; readonly lead_id: string };
  /** All that was known of the person is gone from the rows and from the events before this one. */
  'lead.erased': { readonly reason: string };
  /** Somebody was given all that is known of the person: the dossier, in this form. */
  'lead.disclosed': { readonly format: string };
  /** Stands with the lead who has one of the identities; without a lead while nobody has. In no batch: no undo takes it back. */
  'person.suppressed': { readonly identities: readonly Pick<Identity, 'kind' | 'value'>[]; readonly reason: SuppressionReason; readonly quote: string };
  /** They agreed to be written to by a channel: where (a form, a call), and in which words. The last word about a channel counts. */
  'consent.given': { readonly channel: string; readonly source: string; readonly text: string };
  'consent.withdrawn': { readonly channel: string; readonly source: string; readonly text: string };
  /** The whole chat as it is now: a later one of the same id replaces it. Without a lead while nobody is known by it. */
  'chat.recorded': { readonly id: string; readonly channel: string; readonly started_at: Instant; readonly ended_at: Instant;
    readonly turns: readonly ChatTurn[]; readonly extraction: JsonObject;
    /** The first turns, which an earlier version has told already. */
    readonly told?: number;
    /** The chat that made the lead one, in any version: no activity of somebody known. */
    readonly first_met?: boolean;
    /** They want it more than at their last chat. */
    readonly intent_rose?: boolean };
  'lead.mode_set': { readonly mode: Mode | null };
  'activity.logged': { readonly kind: ActivityKind; readonly text: string; readonly direction: 'in' | 'out' };
  'bant.answered': { readonly letter: BantLetter; readonly level: BantLevel; readonly quote: string; readonly source: string };
  // lifecycle and routing
  'status.changed': { readonly from: LeadStatus; readonly to: LeadStatus; readonly reason: string };
  /** Null is no customer. `at`, `since` and `renews_at` are given where an earlier state is restored. */
  'customer.changed': { readonly from: CustomerStage | null; readonly to: CustomerStage | null; readonly reason: string;
    readonly at?: Instant; readonly since?: Instant; readonly renews_at?: Instant | null };
  'customer.renewal_set': { readonly renews_at: Instant | null };
  'lead.routed': { readonly pipeline: string | null; readonly owner: string | null; readonly reason: string;
    readonly score: number; readonly intent: string | null; readonly confidence: number; readonly passed_over?: PassedOver };
  /** A person gives a routed lead back to the rules: it is in the pool again, and its open deals go along when a rule routes it. */
  'route.released': { readonly from: string | null; readonly reason: string };
  'lead.assigned': { readonly owner: string | null; readonly reason: string; readonly passed_over?: PassedOver };
  'route.conflicted': { readonly intents: readonly string[]; readonly reason: string };
  // deals
  'deal.created': { readonly id: string; readonly name: string; readonly pipeline: string; readonly stage: string;
    readonly amount_minor: number | null; readonly currency: string; readonly owner: string | null; readonly probability?: number; readonly expected_close?: string };
  /** `probability` stands over that of the stage; null gives that back. `expected_close` is a day: `2026-03-31`. */
  'deal.updated': { readonly id: string; readonly name?: string; readonly amount_minor?: number | null; readonly currency?: string;
    readonly owner?: string | null; readonly probability?: number | null; readonly expected_close?: string | null; readonly next_activity_at?: Instant | null };
  /** `pipeline` is given when the deal changes it: `to` is a stage of that one. */
  'deal.moved': { readonly id: string; readonly from: string; readonly to: string; readonly reason: string; readonly pipeline?: string };
  'deal.won': { readonly id: string; readonly amount_minor: number | null; readonly currency: string; readonly reason: string };
  'deal.lost': { readonly id: string; readonly reason: string };
  /** With what was before it was closed: the status of the lead, amount, entry into the stage, the customer. What is left out is as the stage says. */
  'deal.reopened': { readonly id: string; readonly reason: string; readonly status?: LeadStatus; readonly amount_minor?: number | null; readonly currency?: string;
    readonly stage_at?: Instant; readonly customer?: Pick<OwnPayloads['customer.changed'], 'to' | 'at' | 'since' | 'renews_at'> };
  // things to do
  'task.created': { readonly id: string; readonly title: string; readonly kind: string; readonly due_at: Instant | null;
    readonly owner: string | null; readonly deal: string | null; readonly urgency: Urgency; readonly text: string;
    /** Of a meeting, which begins when it is due: how long it lasts, and where it is. */
    readonly minutes?: number; readonly place?: string };
  'task.updated': { readonly id: string; readonly title?: string; readonly due_at?: Instant | null; readonly owner?: string | null;
    readonly urgency?: Urgency; readonly text?: string; readonly minutes?: number; readonly place?: string };
  'task.completed': { readonly id: string };
  'task.reopened': { readonly id: string; readonly reason: string };
  'task.cancelled': { readonly id: string; readonly reason: string };
  'recommendation.made': { readonly id: string; readonly action: string; readonly reason: string; readonly urgency: Urgency;
    readonly expires_at: Instant };
  'recommendation.accepted': { readonly id: string };
  'recommendation.dismissed': { readonly id: string };
  'recommendation.expired': { readonly id: string };
  'notification.raised': { readonly id: string; readonly kind: NotificationKind; readonly title: string; readonly text: string;
    readonly urgency: Urgency;
    /** Of an intervention: what it is about, what to say, and by which technique of the playbook. */
    readonly intervention?: { readonly type: InterventionType; readonly suggested_response: string; readonly technique: string | null } };
  /** What a message from the lead says, by the rule and the words that were decisive; caused by the message. */
  'message.understood': Omit<Understanding, 'evidence'> & { readonly rule: string | null; readonly quote: string };
  'inactivity.flagged': { readonly level: 'warning' | 'critical'; readonly silent_since: Instant; readonly days: number };
  'automation.fired': { readonly automation: string; readonly trigger: string };
  /** A score crossing was seen on the other side: it may fire again. */
  'automation.rearmed': { readonly automation: string; readonly reason: string };
  /** `rules` are the automations of the loop in the order in which each set off the next, the first one again at the end. */
  'automation.cut': { readonly automation: string; readonly reason: string; readonly rules?: readonly string[] };
  /** It would have fired, were it not for its limit over the workspace: that is left out and not made up for. */
  'automation.held': { readonly automation: string; readonly trigger: string; readonly reason: string };
  // work
  'job.queued': { readonly id: string; readonly kind: string; readonly dedupe_key: string; readonly priority: number;
    readonly run_at: Instant; readonly energy: number; readonly waits_for: 'nothing' | 'approval' | 'suggestion'; readonly reason: string };
  'job.released': { readonly id: string };
  /** `energy` is what it took, `checks` what had to hold before it was done; runs of a schedule have neither. */
  'job.succeeded': { readonly id: string; readonly result: JsonObject; readonly energy?: number; readonly checks?: readonly string[] };
  'job.failed': { readonly id: string; readonly code: string; readonly error: string };
  'job.retried': { readonly id: string; readonly run_at: Instant };
  'job.cancelled': { readonly id: string; readonly reason: string };
  'approval.requested': { readonly id: string; readonly kind: 'approval' | 'suggestion'; readonly job: string; readonly action: string;
    readonly reason: string; readonly risk: 'low' | 'high'; readonly draft: string; readonly expires_at: Instant | null; readonly remind_at?: Instant | null };
  /** `draft` is given where a person changed it: that is what was approved. */
  'approval.approved': { readonly id: string; readonly draft?: string };
  'approval.reminded': { readonly id: string };
  'approval.rejected': { readonly id: string; readonly reason: string };
  'approval.expired': { readonly id: string };
  'message.drafted': { readonly id: string; readonly channel: string; readonly subject: string; readonly body: string;
    /** What an e-mail says once more in HTML; a mail program shows it in the place of the text. */
    readonly html?: string;
    readonly job: string | null;
    /** Of a step of a cadence: whose, which, and when it is due. */
    readonly enrollment?: string; readonly step?: string; readonly due_at?: Instant;
    /** What makes it one of its kind, with its lead and step: for a message of no cadence the job that wrote it, and the how many-eth of that job. */
    readonly cadence?: string; readonly occurrence?: number;
    /** The job that wrote it was let run: nobody is asked again before it leaves. */
    readonly approved?: true;
    /** From then on it is too late: a person is asked. */
    readonly expires_at?: Instant };
  /** A step is due at another time: the one before it went out, or its enrollment goes on. */
  'message.rescheduled': { readonly id: string; readonly due_at: Instant; readonly reason: string };
  'message.discarded': { readonly id: string; readonly reason: string };
  /** It may leave once it is due and nothing holds it. A person who says so late gives it a new time. */
  'message.approved': { readonly id: string; readonly due_at?: Instant; readonly expires_at?: Instant };
  /** It does not leave by itself any more: a person decides. `until` is null unless time alone could tell. */
  'message.held': { readonly id: string; readonly gate: string; readonly reason: string; readonly until: Instant | null };
  /** From here on nobody may take it back. `send` is the number in the journal. */
  'message.sending': { readonly id: string; readonly send: number; readonly mailbox: string };
  'message.sent': { readonly id: string; readonly send: number; readonly mailbox: string; readonly provider_id: string | null };
  /** It surely did not leave. It is tried again then; null is never. */
  'message.failed': { readonly id: string; readonly send: number; readonly reason: string; readonly retry_at: Instant | null };
  /** Nobody knows whether it left: it is not sent again unless a person says that it did not. */
  'message.unknown': { readonly id: string; readonly send: number; readonly reason: string };
  /** What became of one that nobody knew of: a person says so, or the provider was asked. */
  'message.resolved': { readonly id: string; readonly as: 'sent' | 'not_sent'; readonly reason: string; readonly due_at?: Instant; readonly expires_at?: Instant };
  /** `steps` in their order. The cadence is the playbook's of that day: a later change of it changes no enrollment. */
  'enrollment.started': { readonly id: string; readonly cadence: string; readonly job: string | null; readonly steps: readonly PlannedStep[];
    /** How often the lead has begun it, from 1 on; and a hash of the definition that it began with. */
    readonly occurrence?: number; readonly definition?: string;
    /** Left out for a lead that may still be won. */
    readonly audience?: Audience };
  /** Nothing of it goes out until then; null is until somebody says so. */
  'enrollment.paused': { readonly id: string; readonly until: Instant | null; readonly reason: string };
  'enrollment.resumed': { readonly id: string; readonly reason: string };
  'enrollment.stopped': { readonly id: string; readonly end: EnrollmentEnd; readonly reason: string };
  // the workspace: these have no lead
  'batch.started': { readonly id: string; readonly kind: 'import' | 'ingest' | 'chats' | 'catalog' | 'campaigns'; readonly source: string };
  'batch.finished': { readonly id: string; readonly counts: { readonly [name: string]: number } };
  'batch.undone': { readonly id: string; readonly batch: number; readonly events: number };
  /** A person took back what rules had decided: they do not decide it again by themselves, a status or a route not until something new happens. */
  'event.undone': { readonly seq: number; readonly rules: readonly string[]; readonly is_status: boolean; readonly is_route: boolean };
  /** All that the event `undo` was to hide is hidden: how many, and the SHA-256 of their numbers, each on a line. */
  'undo.finished': { readonly undo: number; readonly events: number; readonly digest: string };
  /** A person was erased: what is left of entries of the audit, and of those that they caused, as content hashes by number. */
  'event.blanked': { readonly events: readonly (readonly [seq: number, content: string])[] };
  /** An import names an item, over what the playbook says of it; `from` is what an earlier one said. */
  'catalog.changed': { readonly item: CatalogItemSaid; readonly from: CatalogItemSaid | null };
  /** `id` is made of the first name, and stays. */
  'campaign.added': CampaignSaid & { readonly id: string };
  /** Only what is new. */
  'campaign.changed': Partial<CampaignSaid> & { readonly id: string };
  /** What it costs from a day to a day, both in it, alike for each; one for each such stretch and note. Null takes it away. `from` is what it was before. */
  'campaign.cost_set': { readonly id: string; readonly first: string; readonly last: string; readonly note: string; readonly amount_minor: number | null; readonly currency: string;
    readonly from: { readonly amount_minor: number; readonly currency: string } | null };
  'playbook.changed': { readonly version: number; readonly hash: string };
  'playbook.applied': { readonly version: number };
  /** What outcomes taught, and whether it came into force. */
  'model.trained': { readonly id: string; readonly in_force: boolean; readonly reason: string; readonly report: ModelReport;
    /** The newest event that it saw. */
    readonly seen?: number };
  'mode.changed': { readonly from: Mode; readonly to: Mode };
  /** A person lets a kind of job run by itself that has earned it, or does not; or it is lost again. */
  'autonomy.granted': { readonly kind: string };
  'autonomy.declined': { readonly kind: string };
  'autonomy.revoked': { readonly kind: string; readonly reason: string };
  'work.stopped': { readonly reason: string };
  'work.resumed': { readonly reason: string };
  /** The end of the dry run: from here on messages may leave, once everything else allows it. */
  'live.started': { readonly reason: string };
  /** Back to the dry run: messages are drafts again. */
  'live.ended': { readonly reason: string };
  /** Too many bounces or complaints: nothing leaves from it until a person says so. Counts are of the last days. */
  'mailbox.paused': { readonly mailbox: string; readonly reason: string; readonly sent: number; readonly bounced: number; readonly complained: number };
  'mailbox.resumed': { readonly mailbox: string; readonly reason: string };
  /** The database was older than the journal, or the other way round, and a person took what the journal knows for true. */
  'outbox.adopted': { readonly sends: number; readonly reason: string };
  /** Both by what they are called in `organizations list`: a domain, or a name for comparing. */
  'organization.merged': { readonly organization: string; readonly into: string };
  /** `from` is given for an absence that lies ahead. */
  'member.left': { readonly member: string; readonly until: Instant | null; readonly from?: Instant };
  'member.returned': { readonly member: string };
  'budget.refilled': { readonly energy: number; readonly coins?: number; readonly reason: string };
  /** A person sets how much there is in a period, over the playbook; null is what the playbook says. */
  'budget.set': { readonly resource: 'energy' | 'coins'; readonly period: 'day' | 'week' | 'month'; readonly from: number | null; readonly to: number | null };
  /** A person switches a schedule on, from its next time, or off. */
  'schedule.switched': { readonly name: string; readonly is_on: boolean };
  /** A person has read these. */
  'notifications.read': { readonly ids: readonly string[] };
  'plan.made': { readonly id: string; readonly plan_date: string; readonly owner: string; readonly content: JsonObject };
  'plan.done': { readonly id: string; readonly action: number };
}
export type OwnType = keyof OwnPayloads;

/** Who did it: something outside, a person at the keyboard, one of the rules, or a model. */
export type By = 'outside' | 'human' | 'rule' | 'model';

/** What stands with every event, whatever it says. */
interface Stamp {
  /** The order of the ledger; never reused. */
  readonly seq: number;
  /** Unique among events that are not undone: the same thing reported twice is one event. */
  readonly dedupeKey: string;
  /** Null for events of the workspace. */
  readonly leadKey: number | null;
  readonly source: string;
  readonly campaign: string | null;
  readonly occurredAt: Instant;
  readonly recordedAt: Instant;
  readonly by: By;
  /** Member id, rule id or model name. */
  readonly actor: string | null;
  /** The decision's rule (`route.intent`, `lifecycle.first_activity`, `automation.ID`): what `why` names. */
  readonly rule: string | null;
  readonly causeSeq: number | null;
  readonly batch: number | null;
  readonly playbookVersion: number | null;
  readonly history: boolean;
}
export interface IncomingEvent extends Stamp { readonly kind: 'incoming'; readonly type: string; readonly metadata: JsonObject }
export type OwnEvent<T extends OwnType = OwnType> = { [K in T]: Stamp & { readonly kind: 'own'; readonly type: K; readonly payload: OwnPayloads[K] } }[T];
export type LedgerEvent = IncomingEvent | OwnEvent;

/** Own events have a dot; a sender's word never does. */
export const isOwnType = (type: string): boolean => type.includes('.');

/** Metadata values by a dotted path: `page.path`. Undefined when there is none. */
export const metadataAt = (metadata: JsonObject, path: string): Json | undefined => {
  if (Object.hasOwn(metadata, path)) return metadata[path];
  let value: Json | undefined = metadata;
  for (const name of path.split('.')) {
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return undefined;
    value = own(value as JsonObject, name);
  }
  return value;
};
