import { AppError } from '../../core/base/errors.ts';
import { isByHand } from '../../core/engage/by-hand.ts';
import type { ChannelName } from '../../core/engage/channel.ts';
import type { Context } from '../context.ts';

export interface ReadyChannels { readonly ready: readonly ChannelName[]; /** What is wrong with each that is enabled and cannot be used. */ readonly broken: readonly string[] }

/** The channels by which messages can leave to somebody now, and those that are enabled and broken. Asks nobody outside. */
export const readyChannels = async ({ channels }: Pick<Context, 'channels'>): Promise<ReadyChannels> => {
  const ready: ChannelName[] = [];
  const broken: string[] = [];
  for (const channel of channels.configured().filter((name) => !isByHand(name))) {
    try { if (await channels.of(channel) !== undefined) ready.push(channel); } catch (error) {
      if (!(error instanceof AppError)) throw error;
      broken.push(error.message);
    }
  }
  return { ready, broken };
};
