import { z } from 'zod';
import { readRate } from '../base/rate.ts';
import { JOB_KINDS, LEAD_STATUSES, URGENCIES } from '../ledger/event.ts';
import { DEFAULT_INTENTS, DEFAULT_PIPELINES, DEFAULT_STAGES } from './defaults.ts';
import { advised, chosen, currency, named, score, share, span, strict, text } from './scalar.ts';
import { whenOf } from './scoring-schema.ts';

/*
 * How a lead travels: what it wants, where it goes, what the rules then do. A playbook that names its own intents or pipelines has those and
 * none of the default ones.
 */

/** Below 0 it speaks against the intent. */
const weight = z.number().min(-100).max(100);
const signal = strict({
  on: text.nullable().default(null), page: text.nullable().default(null), campaign: text.nullable().default(null),
  utm_source: text.nullable().default(null), utm_medium: text.nullable().default(null),
  keywords: z.array(text).min(1).nullable().default(null), when: whenOf('event').nullable().default(null), weight: weight.default(1),
}).refine(({ on, page, campaign, utm_source, utm_medium, keywords }) => [on, page, campaign, utm_source, utm_medium, keywords].some((part) => part !== null),
  'say what it listens to: on, page, campaign, utm_source, utm_medium or keywords. What a lead is belongs under attributes.');
const intent = strict({
  name: text,
  signals: named(signal).default({}),
  attributes: named(strict({ when: whenOf('facts'), weight: weight.default(1) })).default({}),
});
export const intents = named(intent).prefault(DEFAULT_INTENTS);
/** How signals of all intents fade and add up. */
export const signals = strict({ half_life: span.prefault('30d'), max_per_rule: z.number().int().min(1).default(3) }).prefault({});

const stage = strict({
  id: z.string().regex(/^[a-z][a-z0-9_-]*$/, 'write an id in small letters, digits, _ and -.'), name: text,
  status: z.enum(LEAD_STATUSES), probability: share.nullable().default(null), rots_after: span.nullable().default(null),
});
const pipeline = strict({
  name: text, intents: z.array(text).default([]), currency: currency.nullable().default(null),
  stages: z.array(stage).min(1).prefault(DEFAULT_STAGES.map((each) => ({ ...each, status: z.enum(LEAD_STATUSES).parse(each.status) }))),
});
export const pipelines = named(pipeline).prefault(DEFAULT_PIPELINES);

export const routing = strict({
  min_score: score.default(40),
  min_confidence: share.default(0.6),
  conflict: strict({ min_confidence: share.default(0.3), max_gap: share.default(0.1) }).prefault({}),
  discovery: text.nullable().default(null),
  discovery_min_score: score.default(60),
}).prefault({});

export const lifecycle = strict({
  qualified_at: z.number().min(0).max(100).default(50),
  meeting_at: z.number().min(0).max(100).default(75),
  interested_on: z.array(text).default(['demo_requested', 'meeting_requested', 'meeting_booked', 'positive_reply', 'email_replied_positive']),
  ready_on: z.array(text).default(['proposal_accepted', 'offer_accepted', 'verbal_yes']),
}).prefault({});

export const inactivity = strict({
  warning: strict({ after: span.prefault('7d'), from_status: z.enum(LEAD_STATUSES).default('qualified') }).prefault({}),
  critical: strict({ after: span.prefault('14d') }).prefault({}),
  /** More of a kind in one tick become one notice. */
  group_over: z.number().int().min(1).default(10),
  drafts: z.number().int().min(0).default(20),
}).prefault({});

/** Exactly one of the names: the name says what kind it is. */
const oneOf = <S extends z.ZodRawShape>(shape: S, others: Readonly<Record<string, string>> = {}) => advised(others, strict(shape)
  .refine((value) => Object.values(value).filter((part) => part !== undefined).length === 1, `write exactly one of: ${Object.keys(shape).join(', ')}.`));

const trigger = oneOf({
  event: text.optional(), status: z.enum(LEAD_STATUSES).optional(), stage: text.optional(), score_above: score.optional(), score_below: score.optional(),
  time_in_stage: strict({ stage: text, after: span }).optional(),
});
const urgency = z.enum(URGENCIES).default('medium');
const titled = (shape: z.ZodType<{ title: string; urgency: (typeof URGENCIES)[number]; due_in?: string | null }>) =>
  chosen((value) => (typeof value === 'string' ? text.transform((title) => shape.parse({ title })) : shape));
/** A task as its title, or with more. */
export const titledTask = titled(strict({ title: text, urgency, due_in: span.nullable().default(null) }));
const action = oneOf({
  move_stage: text.optional(), set_status: z.enum(LEAD_STATUSES).optional(), enqueue_job: z.enum(JOB_KINDS).optional(), tag: text.optional(),
  untag: text.optional(), assign_owner: text.optional(), enroll: text.optional(), unenroll: text.optional(),
  notify: titled(strict({ title: text, urgency })).optional(),
  create_task: titledTask.optional(),
}, { webhook: 'nothing is sent to other programs yet. Until it is, write notify or create_task.' });
const rate = z.custom<string>((written) => typeof written === 'string' && readRate(written) !== undefined, 'write how often in how long: "5 per 1h", "20 per day".');
const automation = strict({
  name: text.nullable().default(null), on: trigger, when: whenOf('all').nullable().default(null), do: z.array(action).min(1),
  /** Over the whole workspace; what comes on top is left out. */
  limit: rate.nullable().default(null),
  /** For one lead: how long it rests after it fired, or that it fires once and never again. */
  cooldown: span.nullable().default(null), once_per_lead: z.boolean().default(false),
});
export const automations = named(automation).default({});
