import type { ChannelName, OutboundMessage } from './channel.ts';

/** Channels by which no machine sends: a message by one of them is a task with its text as the script. */
export const BY_HAND = ['call', 'linkedin', 'task'] as const satisfies readonly ChannelName[];
export type ByHand = (typeof BY_HAND)[number];

export const isByHand = (channel: ChannelName): channel is ByHand => BY_HAND.some((each) => each === channel);

/** What a message by hand leaves from: it has become a task, and reached nobody yet. */
export const BY_HAND_MAILBOX = 'by hand';

/** What a task of it is called. */
const TITLES: Readonly<Record<ByHand, (name: string) => string>> = {
  call: (name) => `Call ${name}`, linkedin: (name) => `Write to ${name} on LinkedIn`, task: (name) => `See to ${name}`,
};

/**
 * The task that a message by hand becomes. Whoever sends writes it and `message.sent` in one transaction of the database, so that nothing of it can be
 * unknown: there is no call to an outside service. `to` is where to reach the lead, where anything is known.
 */
export const taskFor = ({ channel, to, subject, text, leadName }: Pick<OutboundMessage, 'to' | 'subject' | 'text' | 'leadName'> & { readonly channel: ByHand }): { readonly title: string; readonly kind: ByHand; readonly text: string } => {
  const address = channel === 'task' || to === '' ? [] : [`${channel === 'call' ? 'Number' : 'Profile'}: ${to}`];
  const title = channel === 'task' && subject !== '' ? subject : TITLES[channel](leadName ?? (to === '' ? 'the lead' : to));
  const about = channel !== 'task' && subject !== '' ? [`About: ${subject}`] : [];
  return { title, kind: channel, text: [...address, ...about, ...(address.length + about.length > 0 ? [''] : []), text.trim()].join('\n') };
};
