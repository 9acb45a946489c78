import { z } from 'zod';
import { isWorkspaceName } from '../base/workspace-path.ts';
import type { ChannelName } from '../engage/channel.ts';
import { type ProviderName, providersOf } from '../engage/provider.ts';
import { inbox } from './inbox-schema.ts';
import type { Parsed } from './parse.ts';
import { problemsOf, unknownWord } from './problem.ts';
import { country, currency, language, strict, text, zone } from './scalar.ts';

const settings = {
  /** Null is this computer's. */
  zone: zone.nullable().default(null),
  country: country.nullable().default(null),
  language: language.nullable().default(null),
  currency: currency.nullable().default(null),
  /** As messages are signed. */
  name: text.nullable().default(null),
};
/** A channel's section. What else it holds is its provider's own: `channels/` reads it when the channel is made, so that a mistake there keeps nobody from their leads. */
const channel = (name: ChannelName) => z.looseObject({
  provider: z.custom<ProviderName>((written) => providersOf(name).some((known) => known === written), { error: ({ input }) => unknownWord(String(input), providersOf(name), `for ${name}`) }),
  enabled: z.boolean({ error: 'write true or false.' }).optional(),
}).optional();
const channels = strict({ email: channel('email'), sms: channel('sms'), whatsapp: channel('whatsapp'), telegram: channel('telegram') });
/** A section by channel: those that are there are used, unless `enabled` is false. */
export type ChannelSections = z.output<typeof channels>;

/** `channels:` with nothing behind it is none. */
const configSchema = strict({ ...settings, channels: channels.nullable().default(null), inbox: inbox.nullable().default(null) });
const userConfigSchema = strict({ ...settings, workspace: z.string().refine(isWorkspaceName, 'write a name of letters, digits, _, - and dots.').nullable().default(null) });
/** config.yaml of a workspace; null is not said. */
export type Config = z.output<typeof configSchema>;
/** The person's settings for all workspaces. */
export type UserConfig = z.output<typeof userConfigSchema>;

const read = <T>(schema: z.ZodType<T>, input: unknown): Parsed<T> => {
  const result = schema.safeParse(input ?? {}, { reportInput: true });
  return result.success ? { kind: 'good', value: result.data } : { kind: 'bad', problems: problemsOf(result.error) };
};
export const parseConfig = (input: unknown): Parsed<Config> => read(configSchema, input);
export const parseUserConfig = (input: unknown): Parsed<UserConfig> => read(userConfigSchema, input);

const GERMAN = ['DE', 'AT', 'CH', 'LI'];
/** Where the euro is money. */
const EURO = ['AT', 'BE', 'CY', 'DE', 'EE', 'ES', 'FI', 'FR', 'GR', 'HR', 'IE', 'IT', 'LT', 'LU', 'LV', 'MT', 'NL', 'PT', 'SI', 'SK'];
const CURRENCIES: Readonly<Record<string, string>> = {
  US: 'USD', GB: 'GBP', CH: 'CHF', LI: 'CHF', CA: 'CAD', AU: 'AUD', NZ: 'NZD', JP: 'JPY', IN: 'INR', SE: 'SEK', NO: 'NOK', DK: 'DKK', PL: 'PLN', CZ: 'CZK', BR: 'BRL',
};

/** The language that is spoken to leads when nothing else is known. */
export const languageOf = (countryCode: string): string => (GERMAN.includes(countryCode) ? 'de' : 'en');
/** The money of a country, else dollars. */
export const currencyOf = (countryCode: string): string => (EURO.includes(countryCode) ? 'EUR' : CURRENCIES[countryCode] ?? 'USD');
/** `de_DE.UTF-8` is DE; undefined for `C` and the like. */
export const countryOfLocale = (locale: string | undefined): string | undefined => /^[a-z]{2,3}[_-]([A-Z]{2})\b/.exec(locale ?? '')?.[1];
