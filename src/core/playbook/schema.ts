import { z } from 'zod';
import { JOB_KINDS, LEAD_STATUSES, MODES } from '../ledger/event.ts';
import { ATTRIBUTION_MODELS } from '../revenue/attribution.ts';
import { cadences } from './cadence-schema.ts';
import { catalog } from './catalog-schema.ts';
import { chat } from './chat-schema.ts';
import { customers } from './customer-schema.ts';
import { BANT_QUESTIONS, DEFAULT_MEMBERS, DEFAULT_SCHEDULE } from './defaults.ts';
import { automations, inactivity, intents, lifecycle, pipelines, routing, signals } from './flow-schema.ts';
import { unknownWord } from './problem.ts';
import { proposals } from './proposal-schema.ts';
import { competitors, interventions, objections, replies } from './reply-schema.ts';
import { clockTime, country, cron, currency, day, language, named, off, score, share, sizeRange, span, strict, text, texts, whole, zone } from './scalar.ts';
import { scoring } from './scoring-schema.ts';
import { consent, limits, weekdays, windows } from './sending-schema.ts';
import { DEFAULT_TEMPLATES } from './templates.ts';

/*
 * The playbook as its owner writes it. What is left out has the default that stands in these schemas or in defaults.ts. After parsing
 * everything is there, still in the owner's words; `compile` makes the rules of it.
 */

const business = strict({
  name: text.default('My business'),
  /** Null is "our product" in the language of the message. */
  product: text.nullable().default(null),
  /** Null is the workspace's. */
  currency: currency.nullable().default(null),
  booking_url: z.string().regex(/^https?:\/\/\S+$/, 'write an address that begins with https://.').nullable().default(null),
  sender_name: text.nullable().default(null),
  /** Where a letter reaches you: the law wants it under every e-mail that sells. */
  postal_address: text.nullable().default(null),
  unsubscribe_url: z.string().regex(/^https?:\/\/\S+$/, 'write an address that begins with https://.').nullable().default(null),
}).prefault({});

const member = strict({
  name: text, email: z.email('write an e-mail address.').nullable().default(null), skills: texts.nullable().default(null),
  capacity: whole.nullable().default(null), weight: z.number().positive().default(1), zone: zone.nullable().default(null),
});
const team = strict({
  members: named(member).refine((members) => Object.keys(members).length > 0, 'name at least one member, or leave the section out.').prefault(DEFAULT_MEMBERS),
  hours: strict({
    days: weekdays.default(['mon', 'tue', 'wed', 'thu', 'fri']), from: clockTime.default('09:00'), to: clockTime.default('18:00'),
  }).prefault({}),
  /** Nobody works then, whatever the day of the week. */
  holidays: z.record(day, text).default({}),
}).prefault({});

const icp = strict({
  countries: z.array(country).default([]),
  company_sizes: z.array(sizeRange).default([]),
  industries: z.array(text).default([]),
}).prefault({});

const level = z.number().min(0).max(25);
type Texts = Readonly<Record<string, string>>;
const question = (ours: Texts) => z.record(language, text).refine((texts) => Object.keys(texts).length > 0, 'write it in one language at least.').default({ ...ours });
const bant = strict({
  levels: strict({ none: level.default(0), hinted: level.default(10), stated: level.default(18), confirmed: level.default(25) }).prefault({}),
  stale_after: span.prefault('90d'), stale_factor: share.default(0.5), green: z.number().min(0).max(100).default(75), yellow: z.number().min(0).max(100).default(50),
  /** By letter, then by language; own ones take the place of ours. */
  questions: strict({
    budget: question(BANT_QUESTIONS.budget), authority: question(BANT_QUESTIONS.authority), need: question(BANT_QUESTIONS.need), timeline: question(BANT_QUESTIONS.timeline),
  }).prefault({}),
}).prefault({});

const probability = strict({
  prior: strict({ per_score: z.number().default(0.06), per_bant: z.number().default(0.03), bias: z.number().default(-4.5) }).prefault({}),
  min: share.default(0.01), max: share.default(0.99), min_outcomes: whole.default(40), min_of_each: whole.default(10),
}).prefault({});

/** From when on what converts is compared with the base rate, and how surely a difference must be one. */
const patterns = strict({
  /** Leads with a value, and without it. */
  min_leads: z.number().int().min(2).default(20),
  /** Conversions, and failures, among both together. */
  min_of_each: z.number().int().min(1).default(10),
  /** The share of reports that may call a chance a difference. */
  max_error: z.number().gt(0).max(0.5).default(0.05),
  /** So long an answer to a message, or an objection, has its time. */
  within: span.prefault('14d'),
}).prefault({});

const perJob = <T extends z.ZodType>(value: T) => z.partialRecord(z.enum(JOB_KINDS), value);
const jobs = strict({
  by_status: z.partialRecord(z.enum(LEAD_STATUSES), z.array(z.enum(JOB_KINDS))).default({})
    .transform((own) => ({
      new: ['smart_scan'], contacted: ['follow_up'], qualified: ['qualify', 'nurture'], interested: ['book_meeting'], ready_to_close: ['close_deal'], ...own,
    })),
  energy: perJob(whole).default({})
    .transform((own) => {
      const each = { smart_scan: 0, follow_up: 1, qualify: 1, nurture: 3, book_meeting: 2, close_deal: 5, ...own };
      return { ...each, full_pipeline: own.full_pipeline ?? Object.entries(each).reduce((sum, [kind, energy]) => (kind === 'full_pipeline' ? sum : sum + energy), 0) };
    }),
  /** What is reserved for the models that a job asks. */
  coins: perJob(whole).default({}),
  /** Higher is sooner. */
  priority: perJob(whole).default({})
    .transform((own) => ({ close_deal: 80, book_meeting: 70, qualify: 60, follow_up: 50, full_pipeline: 50, nurture: 40, smart_scan: 30, ...own })),
  attempts: z.number().int().min(1).max(20).default(3),
  backoff: strict({ first: span.prefault('1m'), factor: z.number().min(1).default(4), max: span.prefault('1h') }).prefault({}),
  lease: span.prefault('5m'),
  per_minute: z.number().int().min(1).default(10),
  /** A schedule that runs longer is ended. */
  schedule_timeout: span.prefault('10m'),
  /** How many of a kind may run at once, over all processes. */
  concurrency: perJob(z.number().int().min(1)).default({}),
  /** What becomes of a job that has not begun when news ask for another of its kind: it stays, makes room, or makes room and waits until no more came for a while. */
  repeat: perJob(z.enum(['keep', 'replace', 'debounce'])).default({}),
  debounce: span.prefault('10m'),
}).prefault({});

const approvals = strict({
  /** In hybrid these ask. */
  high_risk: z.array(z.enum(JOB_KINDS)).default(['book_meeting', 'close_deal']),
  first_contact: z.boolean().default(true), ai_written: z.boolean().default(true),
  /** In hybrid and in autopilot: these kinds always ask; a lead whose open deal is worth so much or more; messages by these channels; what is less sure than this. */
  always: z.array(z.enum(JOB_KINDS)).default([]), amount: z.number().positive().nullable().default(null), channels: z.array(text).default([]), min_confidence: share.default(0),
  /** In autopilot these still ask below this score. */
  autopilot_min_score: perJob(score).default({ close_deal: 70 }),
  /** Unanswered for so long is a no; so long before it, its owner is reminded. */
  expire_after: span.prefault('72h'), remind_before: span.nullable().prefault('24h'),
  /** A kind approved unedited so often in a row is proposed to run by itself; a complaint or stop word ends it, or so many bounces within that time. */
  autonomy: strict({ after: z.number().int().min(1).max(1000).default(20), bounces: z.number().int().min(1).default(3), within: span.prefault('7d') }).prefault({}),
}).prefault({});

const attribution = strict({
  /** The model that counts where a report names none. */
  model: z.enum(ATTRIBUTION_MODELS).default('position'),
  /** Of the position model: what the first touchpoint and the last one get; those between share the rest. */
  first: share.default(0.4), last: share.default(0.4),
  /** Of the model of time decay: so much earlier is worth half. */
  half_life: span.prefault('7d'),
  /** What follows from the same place within this time is one touchpoint. */
  visit: span.prefault('30m'),
  /** The review says where the revenue of so many days came from. */
  review_days: z.number().int().min(1).max(3660).default(90),
}).refine(({ first, last }) => first + last <= 1, 'first and last are more than the whole together: leave something for what is between, or nothing.').prefault({});

const duplicates = strict({
  /** From this confidence on a pair is listed. */
  min_confidence: share.default(0.5),
  /** From this one on `leads merge --auto` merges; nothing does by itself. */
  auto_merge: z.union([off, z.number().min(0.9, 'write a confidence from 0.9 to 1, or off.').max(1)]).default('off'),
}).prefault({});

const template = strict({ subject: z.string().default(''), body: text, /** Beside the text. */ html: text.nullable().default(null), channel: text.default('email') });
type Templates = Readonly<Record<string, Readonly<Record<string, z.output<typeof template>>>>>;
const templates = named(z.record(language, template)).default({}).transform((own): Templates =>
  Object.fromEntries([...new Set([...Object.keys(DEFAULT_TEMPLATES), ...Object.keys(own)])].map((id) => [id, { ...DEFAULT_TEMPLATES[id], ...own[id] }])));

const SCHEDULES = Object.keys(DEFAULT_SCHEDULE);
const schedule = z.record(z.string().refine((name) => SCHEDULES.includes(name), { error: (issue) => unknownWord(String(issue.input), SCHEDULES, 'as a schedule') }), z.union([off, cron]))
  .default({}).transform((own) => ({ ...DEFAULT_SCHEDULE, ...own }));

export const playbookSchema = strict({
  name: text.default('default'),
  mode: z.enum(MODES).default('hybrid'),
  business, team, icp, scoring, bant, probability, patterns,
  temperature: strict({ warm: score.default(40), hot: score.default(70) }).prefault({}),
  intents, signals, pipelines, routing, lifecycle, customers, inactivity, replies, interventions, objections, competitors, chat, automations, proposals,
  automation: strict({ max_age: span.prefault('48h') }).prefault({}),
  jobs, approvals, cadences, windows, limits, consent,
  /** Coins are a hundredth of the workspace's currency each, so they cap what models cost. */
  budget: strict({
    energy_per_day: whole.default(100), coins_per_day: whole.default(100), coins_per_week: whole.nullable().default(null), coins_per_month: whole.nullable().default(1000),
    low_at: share.default(0.2),
    /** Of a message that no job wrote: those of a job were paid for with it. */
    energy_per_message: whole.default(1),
  }).prefault({}),
  notifications: strict({
    hot_lead: strict({ score: score.default(70), once_in: span.prefault('30d') }).prefault({}),
    /** What is not critical waits for their end; off is none. Only of what is handed over: the list is always there. */
    quiet_hours: z.union([off, strict({ from: clockTime.default('20:00'), to: clockTime.default('08:00') })]).prefault({}),
    /** By notify-send, where the machine has it. */
    desktop: z.boolean().default(false),
    /** A program and its arguments: it gets each notification as JSON on its standard input. No shell. */
    exec: texts.nullable().default(null),
    exec_timeout: span.prefault('10s'),
    /** More than these at once are handed over as one. */
    group_over: z.number().int().min(1).default(10),
  }).prefault({}),
  recommendations: strict({ live: span.prefault('7d') }).prefault({}),
  /** Who writes and is nobody's: listed by `inbox list`, or made a lead. */
  capture: strict({ unknown_senders: z.enum(['list', 'lead']).default('list') }).prefault({}),
  duplicates,
  /** From this probability on a deal is as good as sure. */
  forecast: strict({ commit_at: share.default(0.8) }).prefault({}),
  review: strict({ top: z.number().int().min(1).max(20).default(3), quick_win_probability: share.default(0.6) }).prefault({}),
  /** Filters of leads by name, see docs/filters.md. */
  segments: named(text).default({}),
  /** How long one lasts, where it is, how many times are offered at once, and how many days are looked at. */
  meetings: strict({
    lasts: span.prefault('30m'), place: text.nullable().default(null), offered: z.number().int().min(1).max(10).default(3), days: z.number().int().min(1).max(60).default(14),
  }).prefault({}),
  catalog,
  attribution,
  templates, schedule,
});
/** A complete playbook in its owner's words: durations as text, points as points. */
export type Playbook = z.output<typeof playbookSchema>;
/** In the order in which they are explained and shown. */
export const SECTIONS = Object.keys(playbookSchema.shape);
