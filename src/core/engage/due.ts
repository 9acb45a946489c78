import { DAY_MS, type Instant, localDate, toLocal } from '../base/instant.ts';
import type { World } from '../decide/situation.ts';
import type { PlannedHour } from '../ledger/planned.ts';
import type { Rules } from '../playbook/rules.ts';
import { holidayNamed, isWorked, nextOpening, workday } from '../work/slots.ts';
import { isByHand } from './by-hand.ts';
import type { ChannelName } from './channel.ts';
import type { Wait } from './wait.ts';
import { businessDaysLater, closedBy, NO_HOLIDAYS, windowFor } from './window.ts';

/*
 * When a step is due: within the team's hours, or at the hour that was chosen for its lead. When it may go out then, the gate says.
 */

export type Clocks = { readonly rules: Pick<Rules, 'team' | 'windows'>; readonly world: Pick<World, 'zone'> };

/** The moment a wait is over, whatever the hours; business days go by the team's calendar. */
const waitedUntil = (from: Instant, { waitMs, waitBusinessDays }: Wait, { rules: { team: { hours } }, world: { zone } }: Clocks): Instant => {
  const place = { zones: [zone], holidays: { get: (day: string) => holidayNamed(hours, day) } };
  return waitMs + (waitBusinessDays === 0 ? from : businessDaysLater(from, waitBusinessDays, { days: hours.days, onHolidays: false, place }));
};

/** When a step is due that waits so long after a moment: within the team's hours, business days by the team's calendar. */
export const dueAfter = (from: Instant, wait: Wait, clocks: Clocks): Instant =>
  nextOpening({ hours: clocks.rules.team.hours, zone: clocks.world.zone, now: waitedUntil(from, wait, clocks) });

/** True for a wait of whole days, which says on which day and not at which hour. */
export const isInDays = ({ waitMs, waitBusinessDays }: Wait): boolean => waitBusinessDays > 0 || (waitMs > 0 && waitMs % DAY_MS === 0);

/** An hour to go out at, and by what: its window has to be open then. */
export interface Aim { readonly hour: Pick<PlannedHour, 'hour' | 'zone'>; readonly channel: string }

/** No day is looked for further ahead. */
const HORIZON_DAYS = 60;

/**
 * When a step is due at an hour: on the day on which its wait is over where the lead is, also before the very minute; without a wait in days, the next time that the clock shows the
 * hour. On a day on which the window is closed then, or which the team does not work, it is the next; what a person does waits for the team's hours too. Where no day will do in 60,
 * it is due as without an hour.
 */
export const dueAtHour = (from: Instant, wait: Wait, { aim: { hour: { hour, zone }, channel }, ...clocks }: Clocks & { readonly aim: Aim }): Instant => {
  const { rules: { team: { hours }, windows }, world: { zone: home } } = clocks;
  const over = waitedUntil(from, wait, clocks);
  const window = windowFor(channel, windows);
  const isDay = isInDays(wait);
  const fits = (at: Instant): boolean => at >= from && (isDay ? localDate(at, home) >= localDate(over, home) || wait.waitBusinessDays === 0 : at >= over)
    && closedBy(at, window, { zones: [zone], holidays: NO_HOLIDAYS }) === null && isWorked(hours, workday(at, home, 0));
  const found = ((): Instant | undefined => {
    if (toLocal(over, zone).hour === hour && fits(over)) return over;
    for (let ahead = 0; ahead <= HORIZON_DAYS; ahead++) {
      const at = workday(over, zone, ahead).at(hour * 60);
      if (fits(at)) return at;
    }
    return undefined;
  })();
  if (found === undefined) return dueAfter(from, wait, clocks);
  return isByHand(channel as ChannelName) ? nextOpening({ hours, zone: home, now: found }) : found;
};
