import { z } from 'zod';
import { patience, span, strict, text } from './scalar.ts';

const isLoopback = (host: string): boolean => /^(?:localhost|127(?:\.\d{1,3}){3}|::1)$/i.test(host);

/** `inbox:` of config.yaml: the mailbox that answers come to. Its password stands there never. */
export const inbox = strict({
  host: text, user: text,
  /** `none` is for a server on this computer: elsewhere everybody on the way would read the password. */
  security: z.enum(['tls', 'starttls', 'none']).default('tls'),
  /** 993 for tls, else 143. */
  port: z.number().int().min(1).max(65_535).nullable().default(null),
  folder: text.default('INBOX'),
  /** Null asks the server. */
  sent_folder: text.nullable().default(null),
  /** How far back the first look goes. */
  since: span.prefault('7d'),
  timeout: patience.prefault('30s'),
  /** Addresses of ours besides the user and the sender of e-mails: what comes from them is no answer. */
  addresses: z.array(z.email('write an e-mail address.')).default([]),
  enabled: z.boolean().default(true),
}).refine(({ host, security }) => security !== 'none' || isLoopback(host), { path: ['security'], error: 'write tls or starttls: without them everybody on the way would read the password.' });
/** Durations as text. */
export type InboxSection = z.output<typeof inbox>;
