import type { Instant } from '../base/instant.ts';
import type { JsonObject } from '../base/ports.ts';
import type { Identity } from '../ledger/event.ts';

/** Channels on which somebody can answer, or a provider tell of a message. */
export type InboundChannel = 'email' | 'sms' | 'whatsapp' | 'telegram';

/** Something that came in: an event in the making, with all that may tell whose it is. */
export interface Inbound {
  readonly type: string;
  readonly channel: InboundChannel;
  readonly occurredAt: Instant;
  readonly metadata: JsonObject;
  /** What makes two reports one: hashed, the dedupe key. */
  readonly sameness: readonly string[];
  /** Who it is from, or whom it is about. */
  readonly identities: readonly Identity[];
  readonly name: string | null;
  /** Message ids of ours that it answers or is about, the surest first. */
  readonly threads: readonly string[];
  /** What stands after a plus in an address of ours: `mia+TAG@firma.example`. */
  readonly tags: readonly string[];
  readonly subject: string;
  /** A person wrote it: somebody unknown may become a lead by it. */
  readonly isWords: boolean;
}

/** Something that was read and is no event, and why: our own mail, a notice that says nothing about a message. */
export interface Ignored { readonly ignored: string }
/** What of an input could not be read, and why. */
export interface Refused { readonly refused: string }
export type Read = Inbound | Ignored | Refused;
export const isInbound = (read: Read): read is Inbound => 'type' in read;

/** Of one message. */
export const TEXT_LENGTH = 20_000;

export const emailIdentity = (address: string): Identity => ({ kind: 'email', value: address.toLowerCase(), shared: false });
export const phoneIdentity = (value: string): Identity => ({ kind: 'phone', value, shared: false });
