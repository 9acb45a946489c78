import type { Instant } from '../base/instant.ts';
import type {
  Attributes, Audience, BantLetter, BantLevel, By, CustomerStage, EnrollmentEnd, Fields, Identity, LeadStatus, Mode, NotificationKind, Origin, SuppressionReason, Urgency,
} from './event.ts';
import type { Proposal } from './offer.ts';

/** Points of one behaviour event under one rule. Worth `milliPoints` until it expires, or halving every `halfLifeMs`. */
export interface ScoreRow {
  readonly rule: string;
  readonly seq: number;
  /** Orders events of the same moment, so that the cap keeps the same ones in any order of arrival. */
  readonly dedupeKey: string;
  readonly occurredAt: Instant;
  readonly milliPoints: number;
  readonly halfLifeMs: number | null;
  /** The first moment at which it is worth nothing; null for never. */
  readonly expiresAt: Instant | null;
}
/** The one row that the lead's last chat has, under this name. */
export const CHAT_RULE = 'chat_qualified';
export interface Signal {
  readonly intent: string; readonly rule: string; readonly seq: number; readonly dedupeKey: string;
  readonly occurredAt: Instant; readonly weightMilli: number;
}
/** What is known of a letter from one source: the newest of its level. */
export interface BantAnswer { readonly letter: BantLetter; readonly level: BantLevel; readonly quote: string; readonly source: string; readonly at: Instant; readonly seq: number }

export interface Deal {
  readonly id: string; readonly name: string; readonly pipeline: string; readonly stage: string; readonly state: 'open' | 'won' | 'lost';
  readonly amountMinor: number | null; readonly currency: string; readonly owner: string | null; readonly createdAt: Instant;
  readonly stageAt: Instant; readonly closedAt: Instant | null; readonly closeReason: string | null; readonly nextActivityAt: Instant | null;
  /** Its own, in the place of that of its stage. */
  readonly probability: number | null;
  /** A day: `2026-03-31`. */
  readonly expectedClose: string | null;
  readonly seq: number;
}
export interface Task {
  readonly id: string; readonly title: string; readonly kind: string; readonly text: string; readonly state: 'open' | 'done' | 'cancelled';
  readonly urgency: Urgency; readonly dueAt: Instant | null; readonly owner: string | null; readonly deal: string | null;
  readonly rule: string | null; readonly createdAt: Instant; readonly closedAt: Instant | null; readonly seq: number;
  /** Of a meeting. */
  readonly minutes: number | null; readonly place: string | null;
  /** How often it was changed: calendars believe the highest. */
  readonly sequence: number;
}
/** What the ledger knows of a job; attempts, lease and last error are the queue's own and not derived. */
export interface Job {
  readonly id: string; readonly kind: string; readonly dedupeKey: string; readonly priority: number;
  readonly state: 'waiting' | 'queued' | 'succeeded' | 'failed' | 'cancelled'; readonly runAt: Instant; readonly energy: number;
  readonly rule: string | null; readonly reason: string; readonly createdAt: Instant; readonly finishedAt: Instant | null;
  readonly error: string | null; readonly result: string | null; readonly seq: number;
}
export interface Approval {
  readonly id: string; readonly kind: 'approval' | 'suggestion'; readonly job: string; readonly action: string; readonly reason: string;
  readonly risk: 'low' | 'high'; readonly draft: string; readonly state: 'open' | 'approved' | 'rejected' | 'expired' | 'cancelled';
  readonly expiresAt: Instant | null; readonly createdAt: Instant; readonly decidedAt: Instant | null; readonly seq: number;
  /** When its owner is reminded; null for never, and once it was done. */
  readonly remindAt: Instant | null;
  /** 1 when it was approved in other words than asked for: `draft` is what was approved. */
  readonly edited: 0 | 1;
}
export interface Recommendation {
  readonly id: string; readonly action: string; readonly reason: string; readonly urgency: Urgency; readonly rule: string | null;
  readonly state: 'open' | 'accepted' | 'dismissed' | 'expired'; readonly createdAt: Instant; readonly expiresAt: Instant; readonly seq: number;
}
export interface Notification {
  readonly id: string; readonly kind: NotificationKind; readonly title: string; readonly text: string; readonly urgency: Urgency;
  readonly createdAt: Instant; readonly seq: number;
}
/** sending: a provider is being called. unknown: nobody knows whether it left. Planned, due and claimed are an approved one by the time and by the queue. */
export const MESSAGE_STATES = ['draft', 'approved', 'held', 'sending', 'sent', 'failed', 'unknown', 'discarded'] as const;
export type MessageState = (typeof MESSAGE_STATES)[number];
/** States of a message that has not left and still may: it can be taken back. */
export const UNSENT: readonly MessageState[] = ['draft', 'approved', 'held'];
export const isUnsent = (state: string): boolean => UNSENT.some((one) => one === state);
export interface Message {
  readonly id: string; readonly direction: 'in' | 'out'; readonly channel: string; readonly state: MessageState;
  readonly subject: string; readonly body: string; readonly job: string | null; readonly createdAt: Instant; readonly seq: number;
  /** What an e-mail says once more in HTML. */
  readonly html: string | null;
  /** Of a step of a cadence. */
  readonly enrollment: string | null; readonly step: string | null; readonly dueAt: Instant | null;
  readonly cadence: string | null; readonly occurrence: number | null; readonly expiresAt: Instant | null;
  /** Who said that it may leave: a person, or the rules by which the job that wrote it was let run. */
  readonly approvedBy: 'human' | 'rule' | null;
  /** Which gate holds it for good, and why; why it failed or is not known of; null for the others. */
  readonly gate: string | null; readonly reason: string | null;
  readonly mailbox: string | null; readonly sentAt: Instant | null; readonly providerId: string | null;
}
/** A lead in a cadence. `steps` is the JSON of `enrollment.started`. */
export interface Enrollment {
  readonly id: string; readonly cadence: string; readonly state: 'active' | 'paused' | 'stopped'; readonly job: string | null; readonly steps: string;
  readonly startedAt: Instant; readonly stoppedAt: Instant | null; readonly end: EnrollmentEnd | null; readonly reason: string | null; readonly seq: number;
  /** How often the lead has begun the cadence, from 1 on: no touch of it goes out twice in one. */
  readonly occurrence: number;
  /** A hash of the definition that it began with. */
  readonly definition: string | null;
  /** Of a paused one; null is until somebody says so. */
  readonly pausedUntil: Instant | null;
  /** Whom it was begun for: it goes on while the lead is that. */
  readonly audience: Audience;
}
/** `turns` and `extraction` are the JSON of `chat.recorded`. */
export interface Chat {
  readonly id: string; readonly channel: string; readonly startedAt: Instant; readonly endedAt: Instant; readonly turns: string;
  readonly extraction: string; readonly seq: number;
}
export interface Suppression { readonly reason: SuppressionReason; readonly at: Instant }
/** A status of the lead or a stage of the customer, which have no name in common; `none` is no customer. */
export type StatusName = LeadStatus | CustomerStage | 'none';
export interface StatusChange {
  readonly seq: number; readonly from: StatusName; readonly to: StatusName; readonly by: By; readonly actor: string | null;
  readonly rule: string | null; readonly causeSeq: number | null; readonly reason: string; readonly at: Instant;
}
/** What a lead is to us since it was won. */
export interface Customer {
  readonly stage: CustomerStage;
  /** Since when it is in the stage, and a customer at all. */
  readonly at: Instant; readonly since: Instant;
  /** The event that set the stage. */
  readonly seq: number;
  /** The last time a human set it: what happened before leaves it alone. */
  readonly humanAt: Instant | null;
  readonly renewsAt: Instant | null;
}
/** When a once-only rule last fired, and in which event. */
export interface Fired { readonly at: Instant; readonly seq: number }

/** Values that are kept between evaluations; every one can be recomputed from the events, the rules and now. */
export interface Values {
  scoreRows: Map<string, ScoreRow>;
  signals: Map<string, Signal>;
  bant: Map<string, BantAnswer>;
  /** Fit rule → milli-points, from the facts. */
  fit: Readonly<Record<string, number>>;
  /** The last activity, or the last event by the lead. */
  lastActivityAt: Instant | null;
  /** The last event by the lead: what `silent_for` counts from. */
  lastHeardAt: Instant | null;
  /** The newest fresh event or human act: only a lead that has one is worked on. 0 is none. */
  freshSeq: number;
}

/**
 * All that is known and decided of one lead. Rows are immutable and replaced; the maps belong to whoever loaded the record.
 * An evaluation loads the live part (open deals, tasks, jobs, approvals, recommendations; score rows that still matter), a rebuild makes the whole.
 */
export interface LeadRecord {
  readonly key: number;
  readonly id: string;
  origin: Origin;
  createdAt: Instant;
  /** When we learnt of the lead; for imported ones silence counts from here. */
  recordedAt: Instant;
  fields: Fields;
  attributes: Attributes;
  tags: readonly string[];
  identities: Map<string, Identity>;
  removed: boolean;
  mergedInto: number | null;
  mode: Mode | null;
  /** Nobody may write to the lead any more. */
  suppression: Suppression | null;
  status: LeadStatus;
  statusAt: Instant;
  /** The event that set the status; 0 for a lead that is new. */
  statusSeq: number;
  /** The last time a human set the status: automatic moves caused by earlier events leave it alone. */
  humanStatusAt: Instant | null;
  /** Null for who has not bought, or long before we learnt of it. */
  customer: Customer | null;
  pipeline: string | null;
  /** True once a human has routed the lead: rules leave it. */
  routedByHuman: boolean;
  owner: string | null;
  deals: Map<string, Deal>;
  tasks: Map<string, Task>;
  jobs: Map<string, Job>;
  approvals: Map<string, Approval>;
  recommendations: Map<string, Recommendation>;
  notifications: Map<string, Notification>;
  messages: Map<string, Message>;
  enrollments: Map<string, Enrollment>;
  chats: Map<string, Chat>;
  proposals: Map<string, Proposal>;
  /** Only what was added since loading, unless the record was rebuilt. */
  history: StatusChange[];
  /** By rule; and `contact`, which `absorb` keeps: when the first activity was. */
  fired: Readonly<Record<string, Fired>>;
  lastSeq: number;
  values: Values;
}

/** What the values come to at one moment; written to the lead's row so that lists need no rules. */
export interface Standing {
  readonly scoreMilli: number;
  /** No score until `wakeAt` is above it. */
  readonly ceilingMilli: number;
  readonly intent: string | null;
  readonly intentConfidence: number;
  readonly bant: number | null;
  readonly winProbability: number;
  /** Null when time alone will never change anything. */
  readonly wakeAt: Instant | null;
}

export const identityKey = ({ kind, value }: Pick<Identity, 'kind' | 'value'>): string => `${kind}:${value}`;
export const occurrenceKey = ({ rule, occurredAt, dedupeKey }: Pick<ScoreRow, 'rule' | 'occurredAt' | 'dedupeKey'>): string => `${rule}\u0000${occurredAt}\u0000${dedupeKey}`;

export const bantKey = ({ letter, level, source }: Pick<BantAnswer, 'letter' | 'level' | 'source'>): string => `${letter}\u0000${level}\u0000${source}`;

export const emptyValues = (): Values => ({
  scoreRows: new Map(), signals: new Map(), bant: new Map(), fit: {}, lastActivityAt: null, lastHeardAt: null, freshSeq: 0,
});

/** A lead of which nothing is known yet: what the first event folds into. */
export const emptyRecord = (key: number, id: string): LeadRecord => ({
  key, id, origin: 'manual', createdAt: 0, recordedAt: 0, fields: {}, attributes: {}, tags: [], identities: new Map(), removed: false,
  mergedInto: null, mode: null, suppression: null, status: 'new', statusAt: 0, statusSeq: 0, humanStatusAt: null, customer: null, pipeline: null, routedByHuman: false, owner: null,
  deals: new Map(), tasks: new Map(), jobs: new Map(), approvals: new Map(), recommendations: new Map(), notifications: new Map(),
  messages: new Map(), enrollments: new Map(), chats: new Map(), proposals: new Map(), history: [], fired: {}, lastSeq: 0, values: emptyValues(),
});

/** Messages of ours that have not left and still may. */
export const unsentOf = ({ messages }: Pick<LeadRecord, 'messages'>): readonly Message[] => [...messages.values()].filter(({ direction, state }) => direction === 'out' && isUnsent(state));
