import { z } from 'zod';
import { CHANNELS } from '../engage/channel.ts';
import { REPLY_CLASSES, type ReplyClass } from '../inbound/understanding.ts';
import { CADENCES } from '../ledger/event.ts';
import { DEFAULT_CADENCES } from './defaults.ts';
import { advised, chosen, named, span, stepWait, strict, text } from './scalar.ts';
import { whenOf } from './scoring-schema.ts';

/*
 * Sequences of messages by id. Those of the jobs nurture and close_deal are always there; an own one of that name takes the place of ours.
 */

/** What a cadence is for: what counts as success where its variants are compared. */
export const GOALS = ['reply', 'meeting'] as const;
export type Goal = (typeof GOALS)[number];

const id = z.string().regex(/^[a-z][a-z0-9_-]*$/, 'write an id in small letters, digits, _ and -.');
/** A text as its template, or with how often it is drawn against the others. */
const variant = chosen((value) => {
  const whole = strict({ template: text, weight: z.number().positive().max(1000).default(1) });
  return typeof value === 'string' ? text.transform((template) => whole.parse({ template })) : whole;
});
/** Channels with their texts, the one that is taken first where nothing is known at the top. */
const channels = z.partialRecord(z.enum(CHANNELS), text);
const step = strict({
  id,
  /** Null is that of the template. */
  channel: z.enum(CHANNELS).nullable().default(null),
  template: text.nullable().default(null),
  /** Texts that are tried against each other, by name: each lead gets one. */
  variants: named(variant).nullable().default(null),
  /** A text for each channel that it may go by: each lead gets the one that reaches it best. */
  channels: channels.nullable().default(null),
  /** After the step before it went out; null is at once. */
  wait: stepWait.nullable().default(null),
  /** Left out for a lead of which this does not hold. */
  when: whenOf('lead').nullable().default(null),
}).refine((one) => [one.template, one.variants, one.channels].filter((each) => each !== null).length === 1, 'write its template, variants of it, or channels with a text each: one of the three.')
  .refine(({ variants }) => variants === null || Object.keys(variants).length >= 2, 'one variant alone is no trial: write template, or two variants at least.')
  .refine((one) => one.channels === null || Object.keys(one.channels).length >= 2, 'one channel alone is no choice: write channel and template, or two channels at least.')
  .refine((one) => one.channels === null || one.channel === null, 'channels say by which it may go: leave channel out.');
/** The word for where nothing goes on. */
export const STOP = 'stop';
/** A cadence by its id, or with how long it is waited for; or that it stops and a person answers. */
const way = chosen((value) => {
  const whole = strict({ cadence: text, after: stepWait.nullable().default(null) });
  return typeof value === 'string' ? text.transform((name) => whole.parse({ cadence: name })) : whole;
}).optional();
const LEFT_ALONE = 'is left alone: nothing goes on for them.';
const onReply = advised({ unsubscribe: `who unsubscribes ${LEFT_ALONE}`, not_interested: `who is not interested ${LEFT_ALONE}`, spam: 'spam has no answer.', out_of_office: 'an absence ends no cadence: it rests until they are back.' },
  strict(Object.fromEntries(REPLY_CLASSES.map((each) => [each, way])) as Record<ReplyClass, typeof way>)).prefault({});
const cadence = strict({
  purpose: text.nullable().default(null),
  goal: z.enum(GOALS).default('reply'),
  /** So long after it could first have gone out, a step waits for a person. */
  expires_after: span.prefault('48h'),
  /** Steps that are days apart go out at the hour at which their lead is best reached. */
  best_hour: z.boolean().default(false),
  /** Where a reply leads that says such a thing; it stops for all others, as it does without. */
  on_reply: onReply,
  steps: z.array(step).min(1).max(20).refine((steps) => new Set(steps.map((each) => each.id)).size === steps.length, 'each step needs an id of its own.'),
});

export const cadences = named(cadence).default({}).transform((own) => ({
  ...Object.fromEntries(CADENCES.map((each) => [each, own[each] ?? cadence.parse(DEFAULT_CADENCES[each])])), ...own,
}));
