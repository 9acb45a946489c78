import type { Instant } from '../base/instant.ts';
import { bestOf, hoursOf, type OwnExperience } from '../learn/reach.ts';
import type { Fields } from '../ledger/event.ts';
import type { PlannedChannel, PlannedHour } from '../ledger/planned.ts';
import type { ChannelText } from '../playbook/cadence-rules.ts';
import type { Rules, SendWindow } from '../playbook/rules.ts';
import { workday } from '../work/slots.ts';
import { closedBy, NO_HOLIDAYS, windowFor } from './window.ts';
import { agreeingZones, whereaboutsOf } from './zone.ts';

/*
 * What is chosen for one lead when a step is planned: the channel of those that it may go by, and the hour. By what the lead and all leads answered; of what nothing is known nothing
 * is moved.
 */

/** What keeps a channel from a lead: nothing, that no machine sends by it yet, that nobody may write there now, or that there is no address. */
export const WAYS = ['ready', 'by_hand_only', 'closed', 'none'] as const;
export type Way = (typeof WAYS)[number];

export interface Chosen extends ChannelText { readonly best: PlannedChannel }
export interface Choice {
  /** One of these; the first where the lead can be reached by none. */
  readonly channel: (of: readonly ChannelText[]) => Chosen | undefined;
  /** The hour at which to go by a channel; undefined where nothing is known of any. */
  readonly hour: (channel: string) => PlannedHour | undefined;
}

export interface Choosing {
  readonly fields: Fields;
  readonly own: () => OwnExperience;
  readonly all: OwnExperience;
  readonly rules: Pick<Rules, 'windows' | 'patterns'>;
  /** The workspace's zone: where somebody is of whom nobody knows it. */
  readonly home: string;
  readonly wayTo: (channel: string) => Way;
}

/** A Monday in winter and one in summer, at noon: what a window says holds on either side of a change of clocks. */
const SAMPLES: readonly Instant[] = [Date.UTC(2026, 0, 5, 12), Date.UTC(2026, 6, 6, 12)];
const WEEK = [0, 1, 2, 3, 4, 5, 6];
const opened = new Map<string, boolean>();
/** Whether an hour by the clocks of a zone lies in a window wherever somebody may be, all the year round. */
const isOpenAt = (hour: number, zone: string, { window, zones }: { readonly window: SendWindow; readonly zones: readonly string[] }): boolean => {
  const key = `${hour} ${zone} ${window.days.join('')} ${window.fromMinute} ${window.toMinute} ${zones.join(' ')}`;
  const isOpen = opened.get(key) ?? SAMPLES.every((at) => WEEK.some((ahead) => closedBy(workday(at, zone, ahead).at(hour * 60), window, { zones, holidays: NO_HOLIDAYS }) === null));
  opened.set(key, isOpen);
  return isOpen;
};

/** Where nobody is looked for: it makes a task, whenever the team works. */
const TASK = 'task';

/** What to choose for a lead. */
export const choiceFor = ({ fields, own, all, rules, home, wayTo }: Choosing): Choice => {
  const least = rules.patterns.minLeads;
  return {
    channel: (of) => {
      const ways = new Map(of.map((text) => [text.channel as string, { text, way: wayTo(text.channel) }]));
      const best = WAYS.map((wanted) => [...ways].flatMap(([channel, { way }]) => (way === wanted ? [channel] : []))).find((each) => each.length > 0) ?? [];
      const found = bestOf(best, { own: own().channels, all: all.channels, least });
      const text = found && ways.get(found.value)?.text;
      return found && text && { ...text, best: { of: best, by: found.by, own: found.own, all: found.all } };
    },
    hour: (channel) => {
      if (channel === TASK) return undefined;
      const { zones, by } = whereaboutsOf(fields);
      const zone = by === 'unknown' ? home : zones[0] ?? home;
      const window = windowFor(channel, rules.windows);
      const place = { window, zones: agreeingZones(zones, window, home) };
      const best = bestOf(hoursOf(channel, rules).filter((hour) => isOpenAt(Number(hour), zone, place)), { own: own().hours, all: all.hours, least });
      return best === undefined || best.by === 'nothing' ? undefined : { hour: Number(best.value), zone, own: best.own, all: best.all };
    },
  };
};
