import type { Identity, IdentityKind } from '../ledger/event.ts';

/*
 * The seam to the outside world: what a channel is given to send, and what it may answer. The rule for every answer: pre-connect errors, 4xx and 429 are `not_sent`
 * (`rejected` where trying again ends the same); read timeouts, resets after a write, 5xx and unreadable 2xx are `unknown`. In doubt `unknown`: only what surely did
 * not leave may be sent again.
 */

export const CHANNELS = ['email', 'sms', 'whatsapp', 'telegram', 'call', 'linkedin', 'task'] as const;
export type ChannelName = (typeof CHANNELS)[number];

/** One message as it is to leave: rendered, addressed, with everything that was checked. */
export interface OutboundMessage {
  /** The message's own id. */
  readonly id: string;
  /** The idempotency key: the same in every attempt, and after a restore. */
  readonly key: string;
  readonly channel: ChannelName;
  /** E-mail address, E.164 number or handle, as the channel wants it. */
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string | null;
  /** RFC 5322, stable, derived from the key. Null where the channel has none. */
  readonly messageId: string | null;
  readonly inReplyTo: string | null;
  readonly references: readonly string[];
  readonly unsubscribe: { readonly mailto: string | null; readonly url: string | null } | null;
  readonly language: string;
  readonly leadName: string | null;
}

/** How one attempt ended. */
export type SendResult =
  | { readonly kind: 'sent'; readonly providerId: string | null }
  /** Surely not: it may be sent again, after `retryAfterMs` where the provider names a time. `isSoftBounce`: because of the recipient's mailbox, as one that is full. */
  | { readonly kind: 'not_sent'; readonly retryAfterMs?: number; readonly isSoftBounce?: true; readonly reason: string }
  /** Surely not, and never: `suppress` where nobody should write there again. */
  | { readonly kind: 'rejected'; readonly reason: string; readonly suppress: boolean }
  /** Nobody knows: it is listed for the owner and not sent again by itself. */
  | { readonly kind: 'unknown'; readonly reason: string };

export interface Channel {
  readonly provider: string;
  readonly channel: ChannelName;
  /** The sending address, number or bot: what throttles and the bounce guard count. */
  readonly mailbox: string;
  /** How long the provider knows a key again; undefined where it takes none. */
  readonly keyed: { readonly ttlMs: number } | undefined;
  /** Resolves whatever happens; a rejection is taken for `unknown`. Gives up when the signal is aborted. */
  send(message: OutboundMessage, signal: AbortSignal): Promise<SendResult>;
  /** Looks with the provider whether the message left; undefined where it cannot tell. Sends nothing. */
  find?(message: OutboundMessage, signal: AbortSignal): Promise<SendResult | undefined>;
  close(): Promise<void>;
}

/** The channels of one workspace: made when first asked for. */
export interface Channels {
  /** Undefined for one that is not set up. Raises `config` for settings that make no channel. */
  of(channel: ChannelName): Promise<Channel | undefined>;
  configured(): readonly ChannelName[];
}

const IDENTIFIES: Readonly<Partial<Record<ChannelName, Extract<IdentityKind, 'email' | 'phone' | 'handle'>>>> = { email: 'email', sms: 'phone', whatsapp: 'phone', telegram: 'handle', call: 'phone' };
/** What stands before the number of a chat in the handle of whom it is. */
export const TELEGRAM_HANDLE = 'telegram:';
/** Whom an address of a channel identifies; undefined where it is none of the addresses by which people are told apart. */
export const identityAt = (channel: ChannelName, to: string): Pick<Identity, 'kind' | 'value'> | undefined => {
  const kind = IDENTIFIES[channel];
  return kind && { kind, value: kind === 'handle' ? `${TELEGRAM_HANDLE}${to}` : to };
};
