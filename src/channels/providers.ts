import { AppError } from '../core/base/errors.ts';
import type { Channels } from '../core/engage/channel.ts';
import { BY_HAND } from '../core/engage/by-hand.ts';
import { CARRIED, PROVIDER_NAMES, type ProviderName, providersOf } from '../core/engage/provider.ts';
import type { ChannelSections } from '../core/playbook/config.ts';
import { unknownWord } from '../core/playbook/problem.ts';
import type { ChannelSetup, Factory, Service } from './factory.ts';
import { channelRegistry } from './registry.ts';

/** Each provider's code, loaded when it is first used. */
const FACTORIES = {
  smtp: async () => (await import('./smtp.ts')).smtp,
  sendgrid: async () => (await import('./sendgrid.ts')).sendgrid,
  twilio: async () => (await import('./twilio.ts')).twilio,
  telegram: async () => (await import('./telegram.ts')).telegram,
  file: async () => (await import('./file.ts')).file,
} satisfies Record<ProviderName, () => Promise<Factory>>;

/** The service of a section, whether it is enabled or not. Raises `config`. */
export const makeService = async (setup: ChannelSetup & { readonly section: { readonly provider: string } }): Promise<Service> => {
  const { channel, section } = setup;
  const provider = PROVIDER_NAMES.find((name) => name === section.provider);
  const known = providersOf(channel);
  if (provider === undefined || !known.includes(provider)) throw new AppError('config', `channels.${channel}.provider: ${unknownWord(section.provider, known, `for ${channel}`)}`, { hint: `Set it up: salesos channels setup ${channel}` });
  return (await FACTORIES[provider]())(setup);
};

/** The channels that config.yaml enables, each made when it is first asked for, and those by hand, which need nothing. */
export const channelsFrom = (sections: ChannelSections, { secret, folder }: Pick<ChannelSetup, 'secret' | 'folder'>): Channels =>
  channelRegistry(Object.fromEntries([...BY_HAND.map((channel) => [channel, async () => (await import('./by-hand.ts')).byHand(channel)] as const), ...CARRIED.flatMap((channel) => {
    const section = sections[channel];
    return section === undefined || section.enabled === false ? [] : [[channel, () => makeService({ channel, section, secret, folder })] as const];
  })]));
