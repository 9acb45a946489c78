import { DAY_MS, parseIso } from '../base/instant.ts';
import { fold } from '../base/text.ts';
import { fitsGlob } from '../decide/glob.ts';
import type { CampaignSaid, CampaignStatus, LedgerEvent } from '../ledger/event.ts';
import type { Place } from './attribution.ts';
import { addMoney, type Sums } from './sums.ts';

/** What a campaign costs from a day to a day, both in it, alike for each. */
export interface CampaignCost { readonly first: string; readonly last: string; readonly note: string; readonly minor: number; readonly currency: string }
export interface Campaign extends CampaignSaid {
  readonly id: string;
  /** By their first days, then the last ones and the notes. */
  readonly costs: readonly CampaignCost[];
}

const costKey = ({ first, last, note }: Pick<CampaignCost, 'first' | 'last' | 'note'>): string => [first, last, note].join('\u0000');
/** The cost of this very stretch and note. */
export const costOf = ({ costs }: Pick<Campaign, 'costs'>, stretch: Pick<CampaignCost, 'first' | 'last' | 'note'>): CampaignCost | undefined => costs.find((cost) => costKey(cost) === costKey(stretch));

/** The campaigns that these events make, in the order in which they were added. An event about one that was never added, or whose adding was taken back, changes nothing. */
export const campaignsFrom = (events: Iterable<LedgerEvent>): readonly Campaign[] => {
  const known = new Map<string, Campaign>();
  for (const event of events) {
    if (event.kind !== 'own') continue;
    if (event.type === 'campaign.added') known.set(event.payload.id, { ...event.payload, costs: known.get(event.payload.id)?.costs ?? [] });
    if (event.type !== 'campaign.changed' && event.type !== 'campaign.cost_set') continue;
    const before = known.get(event.payload.id);
    if (!before) continue;
    if (event.type === 'campaign.changed') { known.set(before.id, { ...before, ...event.payload }); continue; }
    const { first, last, note, amount_minor: minor, currency } = event.payload;
    const others = before.costs.filter((cost) => costKey(cost) !== costKey(event.payload));
    const costs = minor === null ? others : [...others, { first, last, note, minor, currency }].sort((a, b) => (costKey(a) < costKey(b) ? -1 : 1));
    known.set(before.id, { ...before, costs });
  }
  return [...known.values()];
};

/** An id made of a name: `Spring Ads (2026)` is `spring-ads-2026`; empty for a name without letters and digits. */
export const campaignId = (name: string): string => fold(name).replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '').slice(0, 60);

/** How it stands on a day: as a person has said, else by its first and last day. */
export const statusOn = ({ status, starts, ends }: Pick<Campaign, 'status' | 'starts' | 'ends'>, day: string): CampaignStatus => {
  if (status !== null) return status;
  if (starts !== null && day < starts) return 'planned';
  return ends !== null && day > ends ? 'ended' : 'active';
};

/** Days from a first to a last one, both in it; null is open. */
export interface Days { readonly first: string | null; readonly last: string | null }

/** Days of the calendar, numbered. */
const numberOf = (day: string): number => Math.round((parseIso(day) ?? 0) / DAY_MS);
/** What falls to the first days of a stretch: each has the same, and whole units fall due as soon as they are full. */
const untilDay = (minor: number, { days, length }: { readonly days: number; readonly length: number }): number => {
  const [each, rest] = [Math.floor(minor / length), minor % length];
  return each * days + Math.floor((rest * days) / length);
};

/** What of a cost falls to these days, in minor units; stretches that follow each other add up to the whole. */
const costWithin = ({ first, last, minor }: CampaignCost, days: Days): number => {
  const [from, to] = [numberOf(first), numberOf(last)];
  const length = to - from + 1;
  const upTo = (day: number): number => untilDay(minor, { days: Math.min(length, Math.max(0, day - from)), length });
  const begin = days.first === null ? from : numberOf(days.first);
  const end = days.last === null ? to + 1 : numberOf(days.last) + 1;
  return Math.max(0, upTo(end) - upTo(begin));
};

/** What a campaign costs in these days, by currency; empty where no cost is known of any of them. */
export const costsWithin = ({ costs }: Pick<Campaign, 'costs'>, days: Days): Sums => {
  const sums = new Map<string, number>();
  for (const cost of costs) {
    if ((days.last !== null && cost.first > days.last) || (days.first !== null && cost.last < days.first)) continue;
    addMoney(sums, cost.currency, costWithin(cost, days));
  }
  return sums;
};

const isPattern = (word: string): boolean => /[*?]/.test(word);
const fitsAny = (patterns: readonly string[], ...texts: readonly (string | null)[]): boolean =>
  patterns.some((pattern) => texts.some((text) => text !== null && fitsGlob(fold(pattern), fold(text))));
const fitsOrigin = ({ sources, mediums }: Campaign, { source, reporter, medium }: Place): boolean =>
  (sources.length === 0 || fitsAny(sources, source, reporter)) && (mediums.length === 0 || fitsAny(mediums, medium));

/** All that a campaign is called by leads, events and links, patterns left out. */
export const namesOf = ({ id, name, words }: Pick<Campaign, 'id' | 'name' | 'words'>): readonly string[] => [id, name, ...words.filter((word) => !isPattern(word))];

/**
 * Which campaign a place belongs to. One that names a campaign: the one that is called so, else the first whose patterns fit; its sources and mediums must fit too where it
 * has any. One that names none: the first with sources or mediums, all of which fit, and in whose days it lies.
 */
export const campaignFinder = (campaigns: readonly Campaign[]): ((place: Place, day: () => string) => Campaign | undefined) => {
  const byName = new Map<string, Campaign[]>();
  for (const campaign of campaigns) for (const name of new Set(namesOf(campaign).map(fold))) byName.set(name, [...byName.get(name) ?? [], campaign]);
  const withPatterns = campaigns.map((campaign) => ({ campaign, patterns: campaign.words.filter(isPattern) })).filter(({ patterns }) => patterns.length > 0);
  const byOrigin = campaigns.filter(({ sources, mediums }) => sources.length + mediums.length > 0);
  return (place, day) => {
    if (place.campaign === null) {
      return byOrigin.find((campaign) => fitsOrigin(campaign, place) && (campaign.starts === null || day() >= campaign.starts) && (campaign.ends === null || day() <= campaign.ends));
    }
    const word = fold(place.campaign);
    return byName.get(word)?.find((campaign) => fitsOrigin(campaign, place))
      ?? withPatterns.find(({ campaign, patterns }) => fitsAny(patterns, word) && fitsOrigin(campaign, place))?.campaign;
  };
};
