import { randomBytes } from 'node:crypto';
import { AppError } from '../../core/base/errors.ts';
import { registrableDomain } from '../../core/duplicate/domain.ts';
import { isByHand } from '../../core/engage/by-hand.ts';
import { CHANNELS, type ChannelName, type SendResult } from '../../core/engage/channel.ts';
import type { MailRecord } from '../../core/engage/mail-record.ts';
import { type Carried, factsOf, type ProviderName } from '../../core/engage/provider.ts';
import { type ChannelSections, parseConfig } from '../../core/playbook/config.ts';
import { writeAtomically } from '../../files/atomic.ts';
import { setInYaml } from '../../files/yaml.ts';
import { type Context, outside } from '../context.ts';
import { parseFile } from '../playbook/checked-file.ts';
import { findSecrets, keepSecrets } from '../secrets.ts';
import { textOf, type WorkspaceCall } from '../workspace.ts';

type Env = WorkspaceCall['env'];
type Desk = Pick<Context, 'paths' | 'signal'>;
export type Section = NonNullable<ChannelSections[Carried]>;

export const CHANNEL_STATES = ['on', 'off', 'broken', 'not_set_up', 'by_hand'] as const;
export interface ChannelView {
  readonly channel: ChannelName;
  /** `by_hand`: its messages become tasks. `broken`: enabled, and cannot be used. */
  readonly state: (typeof CHANNEL_STATES)[number];
  readonly provider: string | null;
  /** The sending address, number or bot. */
  readonly mailbox: string | null;
  /** Where a test goes. */
  readonly self: string | null;
  /** Each secret it uses, and where it was found; null for nowhere. */
  readonly secrets: readonly { readonly name: string; readonly origin: string | null }[];
  readonly problem: string | null;
}

const sectionsOf = ({ paths }: Desk): ChannelSections => parseFile(paths.config, textOf(paths.config), parseConfig).channels ?? {};

const viewOf = async (desk: Desk, env: Env, channel: ChannelName): Promise<ChannelView> => {
  const nothing = { channel, provider: null, mailbox: null, self: null, secrets: [], problem: null };
  if (isByHand(channel)) return { ...nothing, state: 'by_hand' };
  const section = sectionsOf(desk)[channel];
  if (section === undefined) return { ...nothing, state: 'not_set_up' };
  const { provider, enabled = true } = section;
  try {
    const find = findSecrets(desk.paths, env);
    const secrets = factsOf(provider).secrets.map((name) => ({ name, origin: find(name)?.origin ?? null }));
    const { mailbox, self } = await (await outside()).makeService({ channel, section, secret: (name) => find(name)?.value, folder: desk.paths.dir });
    return { channel, provider, mailbox, self, secrets, problem: null, state: enabled ? 'on' : 'off' };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { ...nothing, provider, problem: error.message, state: enabled ? 'broken' : 'off' };
  }
};

/** Every channel as config.yaml has it. Asks nobody outside. Raises `config`. */
export const listChannels = async (desk: Desk, env: Env): Promise<readonly ChannelView[]> => {
  const views: ChannelView[] = [];
  for (const channel of CHANNELS) views.push(await viewOf(desk, env, channel));
  return views;
};

const serviceFor = async ({ paths }: Desk, channel: Carried, section: Section, secret: (name: string) => string | undefined) =>
  (await outside()).makeService({ channel, section, secret, folder: paths.dir });

/** The selectors under which providers and servers usually keep their keys. */
const USUAL_SELECTORS: Partial<Readonly<Record<ProviderName, readonly string[]>>> = {
  sendgrid: ['s1', 's2'], smtp: ['default', 'google', 'selector1', 'selector2', 'dkim', 'mail', 'k1', 's1', 'key1', 'protonmail', 'mxvault'],
};
const selectorsOf = ({ provider, dkim }: Section): readonly string[] => {
  const selector = (dkim as { readonly selector?: unknown } | undefined)?.selector;
  return typeof selector === 'string' ? [selector] : USUAL_SELECTORS[provider] ?? [];
};

/** SPF, DKIM and DMARC of the sending address's domain; none for a channel that is no mail to the world. */
const recordsOf = async (section: Section, mailbox: string, server: string | undefined): Promise<readonly MailRecord[]> => {
  const domain = mailbox.slice(mailbox.lastIndexOf('@') + 1);
  if (section.provider === 'file' || !mailbox.includes('@')) return [];
  return (await outside()).findMailRecords({ domain, parent: registrableDomain(domain) ?? domain, selectors: selectorsOf(section), ...(server !== undefined && { server }) });
};

export interface TestedChannel {
  readonly channel: Carried;
  readonly provider: string;
  readonly to: string;
  /** Null under --dry-run. */
  readonly result: SendResult | null;
  /** Who it logged in as. */
  readonly login: string;
}

const textFor = (channel: Carried): string => `This is a test of salesos by ${channel}. If you read it, messages can leave this way.\n`;

/**
 * Logs in, and sends one message to its owner: the sending address, or `test_to`. There is no way to name anybody else. Raises `config` for a channel that is not set up or
 * has no such address, `unavailable` when the login fails.
 */
export const testChannel = async (context: Context, env: Env, { channel, isDryRun }: { readonly channel: Carried; readonly isDryRun: boolean }): Promise<TestedChannel> => {
  const section = sectionsOf(context)[channel];
  if (section === undefined) throw new AppError('config', `${channel} is not set up`, { hint: `Set it up: salesos channels setup ${channel}` });
  const find = findSecrets(context.paths, env);
  const service = await serviceFor(context, channel, section, (name) => find(name)?.value);
  const { provider, self, mailbox } = service;
  if (self === null) throw new AppError('config', `no address of your own is known for ${channel}, and a test goes to nobody else`, { hint: `Name it: salesos channels setup ${channel} --test-to YOURS` });
  const login = await service.verify(context.signal);
  if (!login.ok) throw new AppError('unavailable', `${channel} cannot be used: ${login.reason}`, { hint: `Nothing was sent. Set it up again: salesos channels setup ${channel}` });
  const domain = mailbox.includes('@') ? mailbox.slice(mailbox.lastIndexOf('@') + 1) : 'localhost.invalid';
  const key = `test-${randomBytes(8).toString('hex')}`;
  const result = isDryRun ? null : await service.send({
    id: key, key, channel, to: self, subject: 'Test from salesos', text: textFor(channel), html: null, messageId: channel === 'email' ? `<${key}@${domain}>` : null, inReplyTo: null, references: [],
    unsubscribe: null, language: 'en', leadName: null,
  }, context.signal);
  await service.close();
  return { channel, provider, to: self, result, login: login.as };
};

export interface ChannelWish {
  readonly channel: Carried;
  readonly provider: ProviderName;
  /** Settings that were given; those there are already stay, for the same provider. */
  readonly values: Readonly<Record<string, unknown>>;
  /** Secrets that were given: kept in the workspace's file. */
  readonly secrets: ReadonlyMap<string, string>;
  /** Neither logs in nor asks DNS. */
  readonly isOffline: boolean;
  readonly dns?: string;
}
export interface SetUpChannel { readonly view: ChannelView; /** Who it logged in as; null offline. */ readonly login: string | null; readonly records: readonly MailRecord[]; readonly kept: readonly string[] }

/** The section that a wish comes to. */
export const sectionFor = (desk: Desk, { channel, provider, values }: Pick<ChannelWish, 'channel' | 'provider' | 'values'>): Section => {
  const before = sectionsOf(desk)[channel];
  return { ...(before?.provider === provider ? before : {}), ...values, provider, enabled: true };
};

/** The first secret that a wish still lacks; undefined when it is complete. Raises `config` for settings that are wrong. */
export const missingSecret = async (desk: Desk, env: Env, wish: ChannelWish): Promise<string | undefined> => {
  const find = findSecrets(desk.paths, env);
  try { await serviceFor(desk, wish.channel, sectionFor(desk, wish), (name) => wish.secrets.get(name) ?? find(name)?.value); } catch (error) {
    const missing = error instanceof AppError ? error.details['missing'] : undefined;
    if (typeof missing === 'string') return missing;
    throw error;
  }
  return undefined;
};

const writeSection = (desk: Desk, path: readonly string[], value: unknown): Promise<void> => {
  const text = setInYaml(textOf(desk.paths.config), ['channels', ...path], value);
  // What would not be read again is not written.
  parseFile(desk.paths.config, text, parseConfig);
  return writeAtomically(desk.paths.config, (append) => append(text));
};

/**
 * Tries the settings out, and only then keeps them: secrets in the workspace's file, the rest in config.yaml, whose comments stay. Raises `config` for settings that are wrong
 * and `unavailable` for a login that fails; then nothing was written.
 */
export const setUpChannel = async (desk: Desk, env: Env, wish: ChannelWish): Promise<SetUpChannel> => {
  const { channel, secrets, isOffline, dns } = wish;
  const section = sectionFor(desk, wish);
  const find = findSecrets(desk.paths, env);
  const service = await serviceFor(desk, channel, section, (name) => secrets.get(name) ?? find(name)?.value);
  const login = isOffline ? undefined : await service.verify(desk.signal);
  if (login?.ok === false) throw new AppError('unavailable', `The login failed, so nothing was kept: ${login.reason}`, { hint: 'Correct what was given; --offline keeps it untried.' });
  const records = isOffline ? [] : await recordsOf(section, service.mailbox, dns);
  await keepSecrets(desk.paths, secrets);
  // `enabled: true` is what being there means.
  const { enabled: _, ...written } = section;
  await writeSection(desk, [channel], written);
  return { view: await viewOf(desk, env, channel), login: login?.as ?? null, records, kept: [...secrets.keys()] };
};

/** Switches a channel off or on again, keeping its settings. Raises `config` for one that was never set up. */
export const enableChannel = async (desk: Desk, env: Env, channel: Carried, isEnabled: boolean): Promise<ChannelView> => {
  if (sectionsOf(desk)[channel] === undefined) throw new AppError('config', `${channel} is not set up`, { hint: `Set it up: salesos channels setup ${channel}` });
  await writeSection(desk, [channel, 'enabled'], isEnabled);
  return viewOf(desk, env, channel);
};
