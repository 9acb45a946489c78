import { z } from 'zod';
import { readCondition, type Scope } from './condition.ts';
import { DEFAULT_BEHAVIOUR, DEFAULT_FIT, DEFAULT_SILENCE } from './defaults.ts';
import { problemsOf } from './problem.ts';
import { chosen, complain, isOff, named, off, points, score, span, strict, text, texts } from './scalar.ts';

const NOBODY = { countries: [], company_sizes: [], industries: [] };
const ANYTHING = z.record(z.string(), z.unknown());

/** A condition, kept in the owner's words: `compile` reads it again. */
export const whenOf = (scope: Scope) => z.unknown().transform((value, ctx): Readonly<Record<string, unknown>> => {
  const { problems } = readCondition(value, NOBODY, scope);
  for (const found of problems) complain(ctx, found);
  return problems.length > 0 ? z.NEVER : ANYTHING.parse(value);
});

const isSection = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

interface Overlay<T> {
  readonly rule: z.ZodType<T>;
  readonly defaults: Readonly<Record<string, object>>;
  /** What a new rule has before its owner says anything. */
  readonly fresh?: (id: string) => object;
}

/**
 * Rules by name over the default ones: `id: off` takes one away, `id: 8` changes its points, a section changes what it names.
 * A new rule stands before the default ones, so that it is asked first.
 */
const overlaid = <T>({ rule, defaults, fresh = () => ({}) }: Overlay<T>) => z.unknown().transform((value, ctx): Readonly<Record<string, T>> => {
  const rules = named(rule);
  const merge = (own: Readonly<Record<string, unknown>>): Record<string, unknown> => {
    const kept = Object.fromEntries(Object.entries(defaults).filter(([id]) => !(Object.hasOwn(own, id) && isOff(own[id]))));
    const changes = Object.entries(own).filter(([, entry]) => !isOff(entry)).map(([id, entry]): [string, unknown] => {
      const given = typeof entry === 'number' ? { points: entry } : entry;
      return [id, isSection(given) ? { ...(Object.hasOwn(defaults, id) ? defaults[id] : fresh(id)), ...given } : given];
    });
    const isNew = ([id]: [string, unknown]): boolean => !Object.hasOwn(defaults, id);
    return { ...Object.fromEntries(changes.filter(isNew)), ...kept, ...Object.fromEntries(changes.filter((change) => !isNew(change))) };
  };
  const result = rules.safeParse(isSection(value) ? merge(value) : value, { reportInput: true });
  if (result.success) return result.data;
  for (const found of problemsOf(result.error)) complain(ctx, found);
  return z.NEVER;
}).prefault({});

const decay = strict({ expire: chosen((value) => (value === 'never' ? z.literal('never') : span)).optional(), half_life: span.optional() })
  .refine(({ expire, half_life }) => (expire === undefined) !== (half_life === undefined), 'write either expire or half_life.')
  .nullable().default(null);

/** What a rule listens to: an event type, and of those the ones about some page, or that meet a condition. */
const listening = { on: text, page: texts.nullable().default(null), when: whenOf('event').nullable().default(null) };

const fitRule = strict({ points, group: text.default('fit'), when: whenOf('facts') });
const behaviourRule = strict({ ...listening, points, group: text.default('engagement'), cap: score.default(100), decay })
  .refine(({ points: worth, cap }) => Math.abs(worth) <= cap, 'its cap is below its points, so that it would never count.');
/** A score may only fall by waiting: nothing else would be noticed in time. */
const notAbove0 = 'waiting adds no points: write 0 or less.';
const recentRule = strict({
  ...listening, points: points.default(0), group: text.default('engagement'), at_least: z.number().int().min(1).max(100).default(1),
  within: span.optional(), not_within: span.optional(),
})
  .refine(({ within, not_within }) => (within === undefined) !== (not_within === undefined), 'write either within or not_within.')
  .refine(({ at_least, not_within }) => at_least === 1 || not_within === undefined, 'at_least goes with within.')
  .refine(({ points: worth, not_within }) => worth <= 0 || not_within === undefined, notAbove0);
const silenceRule = strict({ points: points.refine((worth) => worth <= 0, notAbove0), for: span });

export const scoring = strict({
  decay: z.enum(['on', 'off']).default('on'),
  default_expire: span.prefault('90d'),
  /** Caps count per block of this length. */
  cap_period: span.prefault('30d'),
  fit_cap: score.default(40),
  /** Caps of the other groups, and groups of one's own. */
  groups: named(chosen((value): z.ZodType<number | 'off'> => (isOff(value) ? off : score))).default({}),
  fit: overlaid({ rule: fitRule, defaults: DEFAULT_FIT }),
  behaviour: overlaid({ rule: behaviourRule, defaults: DEFAULT_BEHAVIOUR, fresh: (id) => ({ on: id }) })
    .refine((rules) => !Object.hasOwn(rules, 'chat_qualified'), 'chat_qualified is the row of the last chat: its points are chat.points.'),
  recent: named(recentRule).default({}),
  silence: overlaid({ rule: silenceRule, defaults: DEFAULT_SILENCE }),
}).prefault({});
