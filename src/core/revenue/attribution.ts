import type { Instant } from '../base/instant.ts';
import { compareTexts } from '../base/text.ts';
import { splitExactly } from './shares.ts';

/** How the revenue of a won deal is shared out among the touchpoints before it. */
export const ATTRIBUTION_MODELS = ['position', 'first', 'last', 'linear', 'time_decay'] as const;
export type AttributionModel = (typeof ATTRIBUTION_MODELS)[number];

/** What the playbook says of it. */
export interface AttributionRules {
  /** The one that counts where nobody names another. */
  readonly model: AttributionModel;
  /** Of the position model: the shares of the first and the last touchpoint in thousandths; those between share what is left alike. */
  readonly firstMilli: number;
  readonly lastMilli: number;
  /** Of the model of time decay: so much earlier is worth half. */
  readonly halfLifeMs: number;
  /** What follows from the same place within this time is the same visit. */
  readonly visitMs: number;
  /** The review says what was won in the last days, so many. */
  readonly reviewDays: number;
}

/** Where somebody came from; null is not said. */
export interface Place {
  /** What the tags of the link say, else who reports it. */
  readonly source: string | null;
  readonly reporter: string | null;
  readonly campaign: string | null;
  /** As the tags of the link say: cpc, email. */
  readonly medium: string | null;
}
/** Somebody came from a place at a moment: what a share of a deal can be given to. */
export interface Touchpoint extends Place { readonly at: Instant }

/** One record of a person: the lead itself, and each that was merged into it. */
export interface Member extends Place {
  readonly createdAt: Instant;
  /** Only heard of, by events: its place is that of the earliest of them. */
  readonly isHeardOf: boolean;
}
export interface Journey { readonly members: readonly Member[]; /** What the person did, in any order. */ readonly events: readonly Touchpoint[] }

const isSamePlace = (a: Place, b: Place): boolean => a.source === b.source && a.reporter === b.reporter && a.campaign === b.campaign && a.medium === b.medium;
const hasPlace = ({ source, campaign }: Place): boolean => source !== null || campaign !== null;
/** An event of that moment says the same, or more of it. */
const isToldBy = (member: Member, event: Touchpoint): boolean =>
  event.at === member.createdAt && event.reporter === member.reporter && (member.campaign === null || member.campaign === event.campaign);

/** By time; of one moment by what they say, so that the order of arrival makes no difference. */
const byTime = (a: Touchpoint, b: Touchpoint): number => a.at - b.at || compareTexts(a.source, b.source) || compareTexts(a.campaign, b.campaign)
  || compareTexts(a.reporter, b.reporter) || compareTexts(a.medium, b.medium);

/**
 * The touchpoints of a person in their order, up to a moment where one is given. Where a lead says itself that it came from is the first: of several records
 * of a person the earliest that was given, not only heard of. Then come the places of the others and of the events; what follows from the same place
 * within a visit is one touchpoint. Empty for somebody of whom nothing says where they came from.
 */
export const touchpointsOf = ({ members, events }: Journey, { visitMs }: Pick<AttributionRules, 'visitMs'>, until: Instant = Number.MAX_SAFE_INTEGER): readonly Touchpoint[] => {
  const placed = members.filter((member) => hasPlace(member) && !(member.isHeardOf && events.some((event) => isToldBy(member, event))));
  const own = placed.map(({ createdAt, isHeardOf, ...place }) => ({ isHeardOf, point: { at: createdAt, ...place } }))
    .sort((a, b) => byTime(a.point, b.point));
  const first = own.find(({ isHeardOf }) => !isHeardOf)?.point;
  const others = [...own.flatMap(({ point }) => (point === first ? [] : [point])), ...events].filter(({ at }) => at <= until).sort(byTime);
  // It came before all else, also where it was written down later.
  const all = first === undefined ? others : [{ ...first, at: Math.min(first.at, others[0]?.at ?? until, until) }, ...others];
  const points: Touchpoint[] = [];
  let seenAt = 0;
  for (const point of all) {
    const before = points.at(-1);
    if (before === undefined || !isSamePlace(before, point) || point.at - seenAt > visitMs) points.push(point);
    seenAt = point.at;
  }
  return points;
};

/** Fine enough for cents of any amount that a number holds. */
const DECAY_SCALE = 2 ** 40;
/** 1000 × the number of those between, so that all weights are whole. */
const positionWeights = (count: number, { firstMilli, lastMilli }: Pick<AttributionRules, 'firstMilli' | 'lastMilli'>): readonly number[] => {
  // Nobody in between: the two share the whole as they share it otherwise, and one has it all.
  if (count <= 2) return count === 1 ? [1] : firstMilli + lastMilli === 0 ? [1, 1] : [firstMilli, lastMilli];
  const between = count - 2;
  return Array.from({ length: count }, (_, at) => (at === 0 ? firstMilli * between : at === count - 1 ? lastMilli * between : 1000 - firstMilli - lastMilli));
};

/** How much each touchpoint counts under a model, as whole numbers of which one at least is above 0. */
const weightsOf = (points: readonly Pick<Touchpoint, 'at'>[], model: AttributionModel, rules: AttributionRules): readonly number[] => {
  switch (model) {
    case 'first': return points.map((_, at) => (at === 0 ? 1 : 0));
    case 'last': return points.map((_, at) => (at === points.length - 1 ? 1 : 0));
    case 'linear': return points.map(() => 1);
    case 'time_decay': {
      // From the last touchpoint and not from the win: the shares are the same, and the last never fades to nothing.
      const last = points.at(-1)?.at ?? 0;
      return points.map(({ at }) => Math.round(DECAY_SCALE * 2 ** (-(last - at) / rules.halfLifeMs)));
    }
    case 'position': return positionWeights(points.length, rules);
    default: return model satisfies never;
  }
};

/** The shares of an amount that fall to touchpoints in their order, one at least: whole numbers of nothing or more, which add up to it exactly under every model. */
export const sharesOf = (amount: number, points: readonly Pick<Touchpoint, 'at'>[], { model, rules }: { readonly model: AttributionModel; readonly rules: AttributionRules }): readonly number[] =>
  splitExactly(amount, weightsOf(points, model, rules));
