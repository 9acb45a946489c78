import type { Instant } from '../base/instant.ts';
import type { Message } from '../ledger/lead-record.ts';
import type { Rules } from '../playbook/rules.ts';
import { isByHand } from './by-hand.ts';
import type { ChannelName } from './channel.ts';
import type { Hold } from './gate.ts';

/** The energy that a message takes when it leaves. What a job wrote was paid for with the job, and what becomes a task of ours reaches nobody by itself. */
export const energyOf = ({ job, channel }: Pick<Message, 'job' | 'channel'>, { budget }: Pick<Rules, 'budget'>): number =>
  (job !== null || isByHand(channel as ChannelName) ? 0 : budget.energyPerMessage);

/** What is left of a day's energy. */
export interface EnergyLeft { readonly left: number; readonly perDay: number; readonly refillsAt: Instant }
/** Whether there is not enough for a message; it waits for the next day where that has enough. */
export const energyHold = (cost: number, { left, perDay, refillsAt }: EnergyLeft): Hold | null => (cost <= left ? null
  : { reason: `a message costs ${cost} energy, and ${left} of ${perDay} ${left === 1 ? 'is' : 'are'} left today`, opensAt: cost <= perDay ? refillsAt : null });
