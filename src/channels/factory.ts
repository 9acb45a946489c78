import { z } from 'zod';
import { AppError } from '../core/base/errors.ts';
import { readSpan } from '../core/base/span.ts';
import type { Channel, ChannelName } from '../core/engage/channel.ts';
import { problemsOf } from '../core/playbook/problem.ts';
import { patience, showPath, text } from '../core/playbook/scalar.ts';

/** What a channel is made from: its section of config.yaml, and the door to what no file of settings may hold. */
export interface ChannelSetup {
  readonly channel: ChannelName;
  /** The section as it was read; the factory parses it. */
  readonly section: unknown;
  /** A secret by its usual name; undefined where there is none. */
  readonly secret: (name: string) => string | undefined;
  /** The workspace's folder: paths in the section are relative to it. */
  readonly folder: string;
}

export type Login = { readonly ok: true; readonly as: string } | { readonly ok: false; readonly reason: string };

/** A channel that is set up: besides sending it can be tried out, without writing to anybody but its owner. */
export interface Service extends Channel {
  /** Where a test goes: to its owner, and nowhere else. Null while no such address is known. */
  readonly self: string | null;
  /** Logs in and sends nothing. Resolves whatever happens. */
  verify(signal: AbortSignal): Promise<Login>;
}

/** Makes a channel from its setup. Raises `config` naming every setting that is wrong and every secret that is missing. */
export type Factory = (setup: ChannelSetup) => Service;

/** YAML reads +4915112345678 and -100123 as numbers; they are meant as they stand. */
export const numberLike = z.union([text, z.number().int().transform((value) => (value > 0 ? `+${value}` : String(value)))]);
const chatLike = z.union([text, z.number().int().transform(String)]);

const isLoopback = (host: string): boolean => /^(localhost|127(\.\d+){3}|\[?::1\]?)$/i.test(host);
export { isLoopback };

const isServiceUrl = (written: string): boolean => {
  const url = URL.canParse(written) ? new URL(written) : undefined;
  return url !== undefined && (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname)));
};
const HTTP_TIMEOUT = '30s';

/** Settings that every provider has. */
export const common = { provider: text, enabled: z.boolean().default(true), test_to: chatLike.optional(), timeout: patience.default(HTTP_TIMEOUT) };
/** Where a service is reached: its own address unless another is named, such as that of a stand-in on this computer. */
export const baseUrl = (usual: string) => z.string().refine(isServiceUrl, 'write an address that begins with https:// (http:// on this computer only).').default(usual)
  .transform((url) => url.replace(/\/+$/, ''));
export const timeoutMs = (written: string): number => readSpan(written) ?? 30_000;

/** The section by its schema. Raises `config` with every mistake. */
export const settingsOf = <T>(schema: z.ZodType<T>, { channel, section }: ChannelSetup): T => {
  const result = schema.safeParse(section, { reportInput: true });
  if (result.success) return result.data;
  const lines = problemsOf(result.error).map(({ path, message }) => `channels.${[channel, showPath(path)].filter(Boolean).join('.')}: ${message}`);
  throw new AppError('config', `${channel} is not set up rightly in config.yaml:\n${lines.join('\n')}`, { hint: `Correct it there, or: salesos channels setup ${channel}`, details: { channel, problems: lines } });
};

/** A secret that must be there. Raises `config` with where it may be put. */
export const secretOf = ({ channel, secret }: ChannelSetup, name: string): string => {
  const value = secret(name);
  if (value !== undefined) return value;
  throw new AppError('config', `${channel} needs ${name}, and it is nowhere`, {
    hint: `Put it into the environment as SALESOS_${name} or ${name}, or as ${name}=… into the file secrets beside the database; salesos channels setup ${channel} asks for it.`, details: { channel, missing: name },
  });
};
