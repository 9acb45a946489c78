import { fold } from '../base/text.ts';
import { type AttributionModel, type AttributionRules, type Place, sharesOf, type Touchpoint } from './attribution.ts';
import { type Campaign, costsWithin, type Days } from './campaign.ts';
import { addMoney, type Sums } from './sums.ts';

export const GROUPINGS = ['campaign', 'source'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/**
 * Where leads and revenue came from. campaign: one that was added; word: one that leads or events name and nobody added; source: a source, of what names no campaign; unknown: nothing
 * says where from; unplaced: what campaigns cost that name no source, or more than one.
 */
export const ORIGIN_KINDS = ['campaign', 'word', 'source', 'unknown', 'unplaced'] as const;
export type OriginKind = (typeof ORIGIN_KINDS)[number];
export interface Origin { readonly kind: OriginKind; /** The campaign's name, the word or the source, as most often written; '' for the others. */ readonly name: string; readonly campaign: Campaign | null }

/** What a model says of an origin. `milliWins` are thousandths of won deals: all origins' add up to the deals. */
export interface Earned { readonly milliWins: number; readonly revenue: Sums }
export interface OriginRow extends Origin {
  /** Leads that came from here first. */
  readonly leads: number;
  /** Won deals with a touchpoint from here. */
  readonly deals: number;
  readonly earned: ReadonlyMap<AttributionModel, Earned>;
  readonly cost: Sums;
}

export interface WonDeal { /** Null is without an amount. */ readonly minor: number | null; readonly currency: string }

export interface TallyOptions {
  readonly by: Grouping;
  readonly models: readonly AttributionModel[];
  readonly rules: AttributionRules;
  readonly campaigns: readonly Campaign[];
  readonly campaignOf: (point: Touchpoint) => Campaign | undefined;
  /** The days whose costs count, and the currency to sort by. */
  readonly days: Days;
  readonly currency: string;
}
export interface Tally {
  /** Counts a lead by the first of its touchpoints; without any it is unknown where it came from. */
  readonly addLead: (points: readonly Touchpoint[]) => void;
  /** Shares a won deal out among the touchpoints before its win. */
  readonly addDeal: (deal: WonDeal, points: readonly Touchpoint[]) => void;
  /** All that was counted, with what campaigns cost: by campaign also those that brought nobody. The most revenue first, under the first of the models. */
  readonly rows: () => readonly OriginRow[];
}

interface Group {
  readonly kind: OriginKind; readonly campaign: Campaign | null; readonly spellings: Map<string, number>;
  leads: number; deals: number;
  readonly earned: Map<AttributionModel, { milliWins: number; readonly revenue: Map<string, number> }>;
  readonly cost: Map<string, number>;
}

const WHOLE_MILLI = 1000;
/** How it is written most often, of equals the first of the alphabet: in whatever order it was read, the same. */
const commonest = (spellings: ReadonlyMap<string, number>): string => [...spellings].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0] ?? '';

const keyOf = ({ source, campaign }: Place, { known, by }: { readonly known: Campaign | undefined; readonly by: Grouping }): { readonly kind: OriginKind; readonly name: string } => {
  if (by === 'campaign' && known) return { kind: 'campaign', name: known.name };
  if (by === 'campaign' && campaign !== null) return { kind: 'word', name: campaign };
  return source === null ? { kind: 'unknown', name: '' } : { kind: 'source', name: source };
};

/** What a campaign costs falls to its source where it names one; patterns and several could be anything. */
const sourceOf = ({ sources: [one, another] }: Campaign): string | null => (one === undefined || another !== undefined || /[*?]/.test(one) ? null : one);

/** Adds up leads, revenue and cost by where they came from. It holds a row for each origin, and nothing of the leads. */
export const tallyOf = ({ by, models, rules, campaigns, campaignOf, days, currency }: TallyOptions): Tally => {
  const groups = new Map<string, Group>();
  const groupOf = (kind: OriginKind, name: string, campaign: Campaign | null = null): Group => {
    const key = `${kind}\u0000${campaign?.id ?? fold(name)}`;
    let group = groups.get(key);
    if (!group) {
      const earned = new Map(models.map((model) => [model, { milliWins: 0, revenue: new Map<string, number>() }]));
      group = { kind, campaign, spellings: new Map(), leads: 0, deals: 0, earned, cost: new Map() };
      groups.set(key, group);
    }
    if (name !== '') group.spellings.set(name, (group.spellings.get(name) ?? 0) + 1);
    return group;
  };
  const groupAt = (point: Touchpoint | undefined): Group => {
    if (point === undefined) return groupOf('unknown', '');
    const known = by === 'campaign' ? campaignOf(point) : undefined;
    const { kind, name } = keyOf(point, { known, by });
    return groupOf(kind, name, known ?? null);
  };
  for (const campaign of campaigns) {
    const source = sourceOf(campaign);
    const group = by === 'campaign' ? groupOf('campaign', campaign.name, campaign) : undefined;
    for (const [code, minor] of costsWithin(campaign, days)) addMoney((group ?? (source === null ? groupOf('unplaced', '') : groupOf('source', source))).cost, code, minor);
  }
  return {
    addLead: (points) => { groupAt(points[0]).leads++; },
    addDeal: ({ minor, currency }, points) => {
      const shared: readonly (Touchpoint | undefined)[] = points.length === 0 ? [undefined] : points;
      const touched = shared.map(groupAt);
      for (const group of new Set(touched)) group.deals++;
      const moments = points.length === 0 ? [{ at: 0 }] : points;
      for (const model of models) {
        const wins = sharesOf(WHOLE_MILLI, moments, { model, rules });
        const amounts = sharesOf(minor ?? 0, moments, { model, rules });
        touched.forEach((group, at) => {
          const earned = group.earned.get(model);
          if (!earned) return;
          earned.milliWins += wins[at] ?? 0;
          if (minor !== null && (amounts[at] ?? 0) > 0) addMoney(earned.revenue, currency, amounts[at] ?? 0);
        });
      }
    },
    rows: () => {
      const [first] = models;
      const revenueOf = ({ earned }: OriginRow): number => (first === undefined ? 0 : earned.get(first)?.revenue.get(currency) ?? 0);
      return [...groups.values()].map(({ spellings, ...group }): OriginRow => ({ ...group, name: group.campaign?.name ?? commonest(spellings) }))
        .sort((a, b) => revenueOf(b) - revenueOf(a) || b.leads - a.leads || ORIGIN_KINDS.indexOf(a.kind) - ORIGIN_KINDS.indexOf(b.kind) || (a.name < b.name ? -1 : 1));
    },
  };
};
