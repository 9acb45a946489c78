import { DAY_MS, type Instant, MINUTE_MS } from '../base/instant.ts';
import type { SendLimits } from '../playbook/rules.ts';

/** When messages left or may have left (sending, sent or unknown), in any order. What lies ahead of now, because the clock was put back, counts like what has just left. */
export type Sends = readonly Instant[];

export interface Full { readonly reason: string; /** The first moment at which there is room for one more. */ readonly opensAt: Instant }

/** Room for one more within a time that goes along with now: null, or when the oldest that is in the way has been so long ago. */
export const roomFor = (sends: Sends, { now, count, withinMs }: { readonly now: Instant; readonly count: number; readonly withinMs: number }): Instant | null => {
  const counted = sends.filter((at) => at > now - withinMs).sort((a, b) => b - a);
  if (counted.length < count) return null;
  // Without any room nothing will make some: it is looked at again when the time has passed.
  return count === 0 ? now + withinMs : (counted[count - 1] ?? now) + withinMs;
};

/** What has left, as far as caps count it. Automated messages only, over all channels and all enrollments; of the person also those to leads that are the same person. */
export interface SentBefore {
  /** At least of the time of `limits.person`. */
  readonly toPerson: Sends;
  /** To anybody of the company, this person included, at least of the last 24 hours; nothing for who has no company. */
  readonly toCompany: Sends;
  /** Everything that any process has sent, at least of the last minute. */
  readonly byAll: Sends;
}

const hours = (ms: number): string => (ms % DAY_MS === 0 ? `${ms / DAY_MS} days` : `${Math.round(ms / (60 * MINUTE_MS))} hours`);

/** The cap that leaves room last of those that are full; null when none is. */
export const capOf = ({ toPerson, toCompany, byAll }: SentBefore, { person, companyPerDay, perMinute }: SendLimits, now: Instant): Full | null => {
  const checks: readonly (readonly [Instant | null, string])[] = [
    [roomFor(toPerson, { now, count: 1, withinMs: person.gapMs }), `one automated message to a person in ${hours(person.gapMs)}`],
    [roomFor(toPerson, { now, count: person.count, withinMs: person.withinMs }), `${person.count} automated messages to a person in ${hours(person.withinMs)}`],
    [roomFor(toCompany, { now, count: companyPerDay, withinMs: DAY_MS }), `${companyPerDay} automated messages to a company in 24 hours`],
    [roomFor(byAll, { now, count: perMinute, withinMs: MINUTE_MS }), `${perMinute} messages a minute`],
  ];
  return checks.reduce<Full | null>((worst, [opensAt, most]) => (opensAt !== null && (worst === null || opensAt > worst.opensAt) ? { reason: `at most ${most}`, opensAt } : worst), null);
};
