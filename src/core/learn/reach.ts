import type { Fields, PlannedStep } from '../ledger/event.ts';
import type { PlannedChannel, PlannedHour, Tried } from '../ledger/planned.ts';
import { windowFor } from '../engage/window.ts';
import { proportionOf } from '../base/proportion.ts';
import type { Rules, Technique } from '../playbook/rules.ts';
import type { Pattern, PatternFloor } from './pattern.ts';
import { whereaboutsOf } from '../engage/zone.ts';

/*
 * By which channel and at which hour somebody is best written to, and by which technique an objection is best met: the share that worked, of the lead and of all leads, each drawn to
 * what is known besides (Beta-binomial): few cases move it little, many decide.
 */

export type Tally = Readonly<Record<string, Tried>>;
/** What was answered by all leads, each counted once for a value, and which techniques overcame which objections. Hours by the clocks where they are: `10`. */
export interface Experience { readonly channels: Tally; readonly hours: Tally; /** By objection. */ readonly techniques: Readonly<Record<string, Tally>> }
/** The same of one lead: what we sent, and besides what it wrote by itself, which worked. */
export type OwnExperience = Pick<Experience, 'channels' | 'hours'>;
export const NO_EXPERIENCE: Experience = { channels: {}, hours: {}, techniques: {} };

/** What is known of all weighs as so many cases of a value, and that as so many of a lead. */
const WEIGHT_OF_ALL = 20;
const WEIGHT_FOR_LEAD = 4;

const NONE: Tried = { tried: 0, worked: 0 };
const drawn = ({ tried, worked }: Tried, to: number, weight: number): number => (worked + weight * to) / (tried + weight);
const sumOf = (tally: Tally): Tried => Object.values(tally).reduce((sum, { tried, worked }) => ({ tried: sum.tried + tried, worked: sum.worked + worked }), NONE);

/** What is best, with what it rests on: the lead's own, all leads', or nothing yet. */
export interface Best { readonly value: string; readonly rate: number | null; readonly own: Tried; readonly all: Tried; readonly by: 'lead' | 'all' | 'nothing' }

/** The best of `candidates`, of those alike the first. What few were tried by counts only where it worked with this lead; where nothing counts the first is taken. */
export const bestOf = (candidates: readonly string[], { own, all, least }: { readonly own: Tally; readonly all: Tally; readonly least: number }): Best | undefined => {
  const [first] = candidates;
  if (first === undefined) return undefined;
  const sum = sumOf(all);
  const mean = sum.tried === 0 ? 0 : sum.worked / sum.tried;
  const known = candidates.flatMap((value): Best[] => {
    const [ofLead, ofAll] = [own[value] ?? NONE, all[value] ?? NONE];
    if (ofAll.tried < least && ofLead.worked === 0) return [];
    return [{ value, rate: drawn(ofLead, drawn(ofAll, mean, WEIGHT_OF_ALL), WEIGHT_FOR_LEAD), own: ofLead, all: ofAll, by: ofLead.tried > 0 ? 'lead' : 'all' }];
  });
  return known.reduce<Best | undefined>((best, each) => (best === undefined || (each.rate ?? 0) > (best.rate ?? 0) ? each : best), undefined)
    ?? { value: first, rate: null, own: own[first] ?? NONE, all: all[first] ?? NONE, by: 'nothing' };
};

/** Ways to reach somebody, the one that is taken first where nothing is known at the top. */
const waysTo = ({ email, phone, linkedin }: Fields): readonly string[] => [
  ...(email === undefined ? [] : ['email']), ...(phone === undefined ? [] : ['call', 'sms', 'whatsapp']), ...(linkedin === undefined ? [] : ['linkedin']),
];

/** Of the hours in which business is done, the one that is taken where nothing is known. */
const USUAL_HOUR = 10;
/** The hours of a channel, the one that is taken first where nothing is known at the top. */
export const hoursOf = (channel: string, { windows }: Pick<Rules, 'windows'>): readonly string[] => {
  const { fromMinute, toMinute } = windowFor(channel, windows);
  const from = Math.ceil(fromMinute / 60), to = Math.max(from + 1, Math.floor(toMinute / 60));
  return Array.from({ length: to - from }, (_, at) => from + at).sort((a, b) => Math.abs(a - USUAL_HOUR) - Math.abs(b - USUAL_HOUR) || a - b).map(String);
};

/** Whom to reach how and when; `zone` is where the hour counts, null where that is not known. */
export interface Reach { readonly channel: Best; readonly hour: Best; readonly zone: string | null }

/** By which channel and at which hour somebody is best reached, within the hours of the channel; undefined where there is no way to them. */
export const reachOf = (fields: Fields, { own, all, rules }: { readonly own: OwnExperience; readonly all: OwnExperience; readonly rules: Pick<Rules, 'windows' | 'patterns'> }): Reach | undefined => {
  const least = rules.patterns.minLeads;
  const channel = bestOf(waysTo(fields), { own: own.channels, all: all.channels, least });
  const hour = channel && bestOf(hoursOf(channel.value, rules), { own: own.hours, all: all.hours, least });
  if (!channel || !hour) return undefined;
  const { zones, by } = whereaboutsOf(fields);
  return { channel, hour, zone: by === 'unknown' ? null : zones[0] ?? null };
};

const counted = ({ own, all }: Pick<Best, 'own' | 'all'>): readonly string[] =>
  [...(own.tried > 0 ? [`${own.worked} of ${own.tried} theirs`] : []), ...(all.tried > 0 ? [`${all.worked} of ${all.tried} leads`] : [])];
const countsOf = (best: Pick<Best, 'own' | 'all' | 'by'>): string => (best.by === 'nothing' || counted(best).length === 0 ? 'nothing learnt yet' : counted(best).join(', '));
const clock = (hour: string): string => `${hour.padStart(2, '0')}:00`;
/** `best by email (3 of 4 theirs, 40 of 310 leads) around 10:00 in Europe/Berlin (12 of 80 leads)`. */
export const reachText = ({ channel, hour, zone }: Reach): string =>
  `best by ${channel.value} (${countsOf(channel)}) around ${clock(hour.value)}${zone === null ? '' : ` in ${zone}`} (${hour.by === 'nothing' ? 'business hours' : countsOf(hour)})`;

/** `10:00 in Europe/Berlin: best hour, 3 of 4 theirs, 12 of 80 leads`. */
const plannedHourText = ({ hour, zone, ...best }: PlannedHour): string => `${clock(String(hour))} in ${zone}: ${['best hour', ...counted(best)].join(', ')}`;
/** `sms: best of email, sms, 12 of 80 leads`; `email: first of email, sms, nothing learnt yet`; `sms: the only one that reaches them`. */
const plannedChannelText = (channel: string, { of, ...best }: PlannedChannel): string => {
  if (of.length < 2) return `${channel}: the only one that reaches them`;
  return `${channel}: ${best.by === 'nothing' ? 'first' : 'best'} of ${of.join(', ')}, ${countsOf(best)}`;
};
type Why = Pick<PlannedStep, 'channel' | 'best_hour' | 'best_channel'>;
const reasonsOf = ({ channel = '', best_hour: hour, best_channel: way }: Why): readonly string[] => [...(hour ? [plannedHourText(hour)] : []), ...(way ? [plannedChannelText(channel, way)] : [])];
/** Why steps go out when and by what they do, each reason once; empty where nothing was chosen. */
export const plannedText = (...steps: readonly Why[]): string => [...new Set(steps.flatMap(reasonsOf))].join('; ');

/** The documented JSON of what was chosen for a step; null where nothing was. */
export const plannedJson = ({ best_hour: hour, best_channel: channel }: Omit<Why, 'channel'>): { readonly best_hour: PlannedHour | null; readonly best_channel: PlannedChannel | null } =>
  ({ best_hour: hour ?? null, best_channel: channel ?? null });

const bestJson = ({ value, by, rate, own, all }: Best) => ({ value, by, rate: rate === null ? null : Number(rate.toPrecision(6)), own, all });
/** The documented JSON of how somebody is best reached. */
export const reachJson = ({ channel, hour, zone }: Reach) => ({ channel: bestJson(channel), hour: bestJson({ ...hour, value: clock(hour.value) }), zone });

/** Of what was tried with enough leads what they answer most, beside the others; nothing of what was not. */
export const bestOfAll = ({ channels, hours }: OwnExperience, { minLeads: least }: PatternFloor): readonly Pattern[] =>
  ([['best_channel', channels, String], ['best_hour', hours, clock]] as const).flatMap(([kind, tally, shown]): readonly Pattern[] => {
    const best = bestOf(Object.keys(tally), { own: {}, all: tally, least });
    if (best === undefined || best.by === 'nothing') return [];
    const { all: { tried, worked }, value } = best;
    const sum = sumOf(tally);
    const { low, high } = proportionOf(worked, tried);
    return [{
      kind, value: shown(value), verdict: 'best', leads: tried, converted: worked, rate: worked / tried, baseRate: sum.worked / sum.tried, low, high,
      others: sum.tried - tried, othersConverted: sum.worked - worked, p: null, corrected: null,
    }];
  });

/**
 * Techniques for an objection, the one to suggest first at the top: by how often each overcame it, drawn to how often any did. That begins at one half, so that what was never tried has its
 * turn where what was tried does worse. Those alike stay in the order of the playbook.
 */
export const rankTechniques = (techniques: readonly Technique[], tally: Tally): readonly Technique[] => {
  const { tried, worked } = sumOf(tally);
  const mean = (worked + 1) / (tried + 2);
  const rate = ({ id }: Technique): number => drawn(tally[id] ?? NONE, mean, WEIGHT_OF_ALL / 2);
  return [...techniques].sort((a, b) => rate(b) - rate(a));
};
