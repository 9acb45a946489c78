import { z } from 'zod';
import type { ObjectionType } from '../inbound/understanding.ts';
import { OBJECTIONS } from './objection-defaults.ts';
import { language, score, span, strict, text } from './scalar.ts';

const technique = strict({
  id: z.string().regex(/^[a-z][a-z0-9_-]*$/, 'write an id in small letters, digits, _ and -.'), name: text,
  /** What to say, by language. */
  response: z.record(language, text).refine((texts) => Object.keys(texts).length > 0, 'write it in one language at least.'),
});
const techniques = (type: ObjectionType) => z.array(technique).min(1, 'name one technique at least, or leave the type out.')
  .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, 'each technique needs an id of its own.').default(() => OBJECTIONS[type].map((each) => ({ ...each, response: { ...each.response } })));

/** Products and firms that leads may name instead of ours. */
export const competitors = z.array(text).default([]);

/** What helps against what speaks against it, by type; the first that is written is suggested until another has done better. */
export const objections = strict({
  price: techniques('price'), timing: techniques('timing'), authority: techniques('authority'), need: techniques('need'), trust: techniques('trust'), competitor: techniques('competitor'),
}).prefault({});

/** What is told at once, because a person should act on it. */
export const interventions = strict({
  /** Who wrote is of high value from this score or this BANT on. */
  high_value: strict({ score: score.default(70), bant: z.number().min(0).max(100).default(75) }).prefault({}),
  /** So long after a proposal was looked at without an answer. */
  proposal_silent: span.prefault('48h'),
}).prefault({});

/** What follows from replies. */
export const replies = strict({
  /** When somebody who says "not now" and names no time is spoken to again. */
  come_back: span.prefault('30d'),
  /** How long cadences rest for somebody who is away and names no day. */
  absence: span.prefault('7d'),
  /** What is understood less clearly than this is shown, and nothing follows from it but a wish to be left alone. */
  min_confidence: z.number().min(0).max(1).default(0.5),
}).prefault({});
