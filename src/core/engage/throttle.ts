import { DAY_MS, type Instant } from '../base/instant.ts';
import { type Full, roomAt, type Sends } from './cap.ts';
import type { ChannelName } from './channel.ts';
import type { SendLimits } from '../playbook/rules.ts';

/** A sender: an address, a number or a bot. */
export interface Sender {
  readonly mailbox: string;
  /** Everything that it sent, answers included, at least of the last 24 hours. */
  readonly sent: Sends;
  /** On how many days of the 30 before today it has sent, by the workspace's calendar: a sender that rested for a month warms up again. */
  readonly sendingDays: number;
}

export const WARM_UP_DAYS = 30;

/** How many a sender may send in 24 hours; null is no limit. An address begins with few and may send more with each day on which it sent. */
export const perDayOf = (channel: ChannelName, sendingDays: number, { perDay, warmUp }: SendLimits): number | null => {
  const most = perDay[channel] ?? null;
  if (most === null || channel !== 'email' || warmUp === null) return most;
  return Math.min(most, Math.floor(warmUp.from * (1 + warmUp.growth) ** sendingDays));
};

/** Null while the sender has room in any 24 hours. */
export const throttleOf = ({ mailbox, sent, sendingDays }: Sender, { channel, limits, now }: { readonly channel: ChannelName; readonly limits: SendLimits; readonly now: Instant }): Full | null => {
  const count = perDayOf(channel, sendingDays, limits);
  const opensAt = count === null ? null : roomAt(sent, { now, count, withinMs: DAY_MS });
  return opensAt === null ? null : { reason: `${mailbox} sends at most ${count} in 24 hours${isWarming(channel, count, limits) ? ' while it warms up' : ''}`, opensAt };
};

const isWarming = (channel: ChannelName, count: number | null, { perDay }: SendLimits): boolean => count !== null && count < (perDay[channel] ?? count);
