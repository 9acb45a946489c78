import { z } from 'zod';
import { BANT_LETTERS, type BantLetter } from '../ledger/event.ts';
import { CHAT_ENGAGEMENT, CHAT_OTHERS, CHAT_REFUSALS, CHAT_SIGNALS } from './chat-defaults.ts';
import { isOff, chosen, language, named, points, score, share, span, strict, text } from './scalar.ts';

const phrases = z.array(text).min(1);
const signal = strict({ points, words: phrases });
type Signal = z.output<typeof signal>;
/** The owner's signals over the default ones: `off` takes one away, a number changes its points. */
const signals = chosen((value): z.ZodType<Record<string, Signal>> => {
  const own = typeof value === 'object' && value !== null ? value as Record<string, unknown> : {};
  const entries = Object.entries({ ...CHAT_SIGNALS, ...own }).filter(([, entry]) => !isOff(entry)).map(([id, entry]): [string, unknown] => {
    const given = typeof entry === 'number' ? { points: entry } : entry;
    const known: object = Object.hasOwn(CHAT_SIGNALS, id) ? CHAT_SIGNALS[id as keyof typeof CHAT_SIGNALS] : {};
    return [id, typeof given === 'object' && given !== null && !Array.isArray(given) ? { ...known, ...given } : given];
  });
  return z.unknown().transform(() => Object.fromEntries(entries)).pipe(named(signal));
}).prefault({});

/** What the assistant can ask without being told the words. */
const KNOWN_QUESTIONS = [...BANT_LETTERS, 'contact', 'booking'] as const;
const question = chosen((value) => (typeof value === 'string'
  ? z.enum(KNOWN_QUESTIONS).transform((id): Question => ({ id, letter: null, ask: {} }))
  : strict({
    id: z.string().regex(/^[a-z][a-z0-9_-]*$/, 'write an id in small letters, digits, _ and -.'), letter: z.enum(BANT_LETTERS).nullable().default(null), ask: z.record(language, text).default({}),
  }).refine(({ id, ask }) => Object.keys(ask).length > 0 || (KNOWN_QUESTIONS as readonly string[]).includes(id), 'say what is asked: ask: { en: "…", de: "…" }.')));
interface Question { readonly id: string; readonly letter: BantLetter | null; readonly ask: Readonly<Record<string, string>> }
const questions = z.array(question).default(['need', 'timeline', 'budget', 'authority', 'contact', 'booking'].map((id) => ({ id, letter: null, ask: {} })))
  .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, 'each question needs an id of its own.');

/** How chats become leads, and what the assistant asks. */
export const chat = strict({
  /** The first words by language, and what the assistant asks, in this order, of what is not known: letters of BANT, contact, booking, and questions of your own. */
  greeting: z.record(language, text).default({}), questions, idle: span.prefault('30m'),
  /** A ScoutScore from which a visitor with a contact becomes a lead, and the status it begins with. */
  create_at: score.default(30), contacted_at: score.default(50), qualified_at: score.default(80),
  weights: strict({ buying_intent: share.default(0.4), engagement: share.default(0.25), completeness: share.default(0.2), bant: share.default(0.15) })
    .refine((weights) => Math.abs(Object.values(weights).reduce((sum, weight) => sum + weight, 0) - 1) < 1e-9, 'the four weights must add up to 1.').prefault({}),
  completeness: strict({ email: score.default(40), phone: score.default(30), name: score.default(20), company: score.default(10) }).prefault({}),
  /** Points of buying intent: once for each signal whose words are in what the visitor says; `word*` begins one. */
  signals,
  engagement: strict({
    turn: score.default(CHAT_ENGAGEMENT.turn), turns: score.default(CHAT_ENGAGEMENT.turns), words_per_point: z.number().positive().default(CHAT_ENGAGEMENT.words_per_point),
    words: score.default(CHAT_ENGAGEMENT.words), question: score.default(CHAT_ENGAGEMENT.question), questions: score.default(CHAT_ENGAGEMENT.questions), contact: score.default(CHAT_ENGAGEMENT.contact),
  }).prefault({}),
  /** What a visitor says who wants to be left alone, or forgotten. */
  refusals: strict({ refused: phrases.default([...CHAT_REFUSALS.refused]), deletion_requested: phrases.default([...CHAT_REFUSALS.deletion_requested]) }).prefault({}),
  /** Whoever says this wants something else than to buy: no lead comes of it. */
  others: z.record(z.string().regex(/^[a-z][a-z0-9_-]*$/, 'write the name in small letters, digits, _ and -, beginning with a letter.'), phrases).default({}).transform((own) => ({ ...CHAT_OTHERS, ...own })),
  /** Points of the score for each point of the last chat's ScoutScore, and how long they count; null is scoring.default_expire. */
  points: points.default(1), group: text.default('intent'), expire: span.nullable().default(null),
}).prefault({});
