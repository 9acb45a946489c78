import type { Channel, ChannelName, Channels } from '../core/engage/channel.ts';

/** How a channel is made, when it is first asked for. */
export type ChannelMaker = () => Promise<Channel>;

/** Channels that are made when they are first asked for, once each; listing makes none. */
export const channelRegistry = (makers: Readonly<Partial<Record<ChannelName, ChannelMaker>>>): Channels => {
  const made = new Map<ChannelName, Promise<Channel>>();
  return {
    of: async (channel) => {
      const make = makers[channel];
      if (make === undefined) return undefined;
      const known = made.get(channel) ?? make();
      made.set(channel, known);
      return known;
    },
    configured: () => Object.keys(makers) as ChannelName[],
  };
};
