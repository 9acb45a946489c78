import type { ChannelName } from './channel.ts';

/** One setting that a provider may be given, as `channels setup` asks for it and config.yaml holds it. */
export interface ProviderSetting {
  readonly name: string;
  /** As a person is asked; null for what is only given as an option. */
  readonly question: string | null;
  readonly isNeeded: boolean;
}
export interface ProviderFacts {
  readonly channels: readonly ChannelName[];
  readonly settings: readonly ProviderSetting[];
  /** Names under which secrets are looked for. */
  readonly secrets: readonly string[];
  /** What it is, for people. */
  readonly title: string;
}

const needed = (name: string, question: string): ProviderSetting => ({ name, question, isNeeded: true });
const asked = (name: string, question: string): ProviderSetting => ({ name, question, isNeeded: false });
const optional = (name: string): ProviderSetting => ({ name, question: null, isNeeded: false });

/** Who carries messages, and what each wants to be told. The code that does it is in `channels/`, loaded when a message leaves. */
export const PROVIDERS = {
  smtp: {
    title: 'a mail server (SMTP)', channels: ['email'], secrets: ['SMTP_PASSWORD'],
    settings: [needed('from', 'Your address, as leads see it (Mia Muster <mia@firma.example>)?'), needed('host', 'Mail server for outgoing mail (smtp.firma.example)?'), asked('user', 'User name there (empty: none)?'),
      ...['port', 'security', 'reply_to', 'dkim', 'timeout', 'test_to'].map(optional)],
  },
  sendgrid: {
    title: 'SendGrid', channels: ['email'], secrets: ['SENDGRID_API_KEY'],
    settings: [needed('from', 'Your address, as leads see it and SendGrid has verified it?'), ...['reply_to', 'timeout', 'base_url', 'test_to'].map(optional)],
  },
  twilio: {
    title: 'Twilio', channels: ['sms', 'whatsapp'], secrets: ['TWILIO_ACCOUNT_SID', 'TWILIO_AUTH_TOKEN'],
    settings: [needed('from', 'Your number at Twilio (+4915…) or messaging service (MG…)?'), asked('test_to', 'Your own number, for tests (empty: none)?'), ...['status_callback', 'timeout', 'base_url'].map(optional)],
  },
  telegram: {
    title: 'a Telegram bot', channels: ['telegram'], secrets: ['TELEGRAM_BOT_TOKEN'],
    settings: [asked('test_to', 'Your own chat with the bot, for tests (a number; empty: none)?'), ...['timeout', 'base_url'].map(optional)],
  },
  file: {
    title: 'files in a folder', channels: ['email', 'sms', 'whatsapp', 'telegram'], secrets: [],
    settings: [asked('folder', 'Folder for what would leave (empty: outgoing, beside the database)?'), ...['from', 'test_to'].map(optional)],
  },
} as const satisfies Readonly<Record<string, ProviderFacts>>;
export type ProviderName = keyof typeof PROVIDERS;

export const PROVIDER_NAMES = Object.keys(PROVIDERS) as readonly ProviderName[];
export const factsOf = (provider: ProviderName): ProviderFacts => PROVIDERS[provider];

/** Those that can carry a channel, the usual one first. */
export const providersOf = (channel: ChannelName): readonly ProviderName[] => PROVIDER_NAMES.filter((name) => factsOf(name).channels.includes(channel));

/** Channels that a provider carries; the others are work for a person. */
export const CARRIED = ['email', 'sms', 'whatsapp', 'telegram'] as const satisfies readonly ChannelName[];
export type Carried = (typeof CARRIED)[number];
