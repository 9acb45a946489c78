import { DAY_MS, type Instant, MINUTE_MS } from '../base/instant.ts';
import type { SendLimits } from '../playbook/rules.ts';

/**
 * When messages left or may have left (sending, sent or unknown), in any order. Of what lies ahead of now, because the clock was put back, see `leftAt`.
 */
export type Sends = readonly Instant[];

export interface Full { readonly reason: string; /** The first moment at which there is room for one more. */ readonly opensAt: Instant }

/** No clock that is right again within this time has been more than a little wrong. */
const WRONG_CLOCK_MS = 7 * DAY_MS;

/**
 * When a message counts as having left. One that lies a little ahead of now, because the clock has been put back, counts as it stands: who got it is left alone until then. One
 * that lies far ahead was sent under a clock that was years wrong; it left before `nextAt`, the time of the first event that was recorded after it under a clock that was not.
 */
export const leftAt = (at: Instant, now: Instant, nextAt: Instant): Instant => (at - now > WRONG_CLOCK_MS ? Math.min(at, nextAt) : at);

/** When the oldest of the newest `count` is long enough ago; null while there are fewer. */
const roomAfter = (counted: Sends, { count, withinMs }: { readonly count: number; readonly withinMs: number }, now: Instant): Instant | null => {
  if (counted.length < count) return null;
  // Without any room nothing will make some: it is looked at again when the time has passed.
  return count === 0 ? now + withinMs : ([...counted].sort((a, b) => b - a)[count - 1] ?? now) + withinMs;
};

interface Room { readonly now: Instant; readonly count: number; readonly withinMs: number }
/** For who is to be left alone: what lies ahead counts besides. Null when there is room for one more. */
const roomForPerson = (sends: Sends, { now, count, withinMs }: Room): Instant | null => roomAfter(sends.filter((at) => at > now - withinMs), { count, withinMs }, now);
/** For how much leaves at all, in any time of that length: what lies further ahead is no part of one that holds now. */
export const roomAt = (sends: Sends, { now, count, withinMs }: Room): Instant | null =>
  roomAfter(sends.filter((at) => Math.abs(at - now) < withinMs), { count, withinMs }, now);

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
    [roomForPerson(toPerson, { now, count: 1, withinMs: person.gapMs }), `one automated message to a person in ${hours(person.gapMs)}`],
    [roomForPerson(toPerson, { now, count: person.count, withinMs: person.withinMs }), `${person.count} automated messages to a person in ${hours(person.withinMs)}`],
    [roomForPerson(toCompany, { now, count: companyPerDay, withinMs: DAY_MS }), `${companyPerDay} automated messages to a company in 24 hours`],
    [roomAt(byAll, { now, count: perMinute, withinMs: MINUTE_MS }), `${perMinute} messages a minute`],
  ];
  return checks.reduce<Full | null>((worst, [opensAt, most]) => (opensAt !== null && (worst === null || opensAt > worst.opensAt) ? { reason: `at most ${most}`, opensAt } : worst), null);
};
