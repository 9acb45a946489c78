import type { ChannelName } from '../../core/engage/channel.ts';
import type { Context } from '../context.ts';

/** Senders as they are set up; a channel that is not has one of its own name. */
export const mailboxesOf = async ({ channels }: Context): Promise<ReadonlyMap<ChannelName, string>> => {
  const mailboxes = new Map<ChannelName, string>();
  for (const name of channels.configured()) mailboxes.set(name, (await channels.of(name))?.mailbox ?? name);
  return mailboxes;
};
