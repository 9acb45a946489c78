import type { Channel, ChannelName, OutboundMessage, SendResult } from '../core/engage/channel.ts';

export interface MemoryChannel extends Channel {
  /** What was sent, in its order; with `keyed` a key that is known already adds nothing. */
  readonly sent: readonly OutboundMessage[];
  /** Every call, whatever came of it. */
  readonly calls: readonly OutboundMessage[];
}

export interface MemoryOptions {
  readonly mailbox?: string;
  readonly keyed?: { readonly ttlMs: number };
  /** What becomes of the call of this number, counted from 0; undefined is sent. Of an `unknown` one only the caller knows whether it left: here it did not. */
  readonly answer?: (message: OutboundMessage, call: number) => SendResult | undefined | Promise<SendResult | undefined>;
  readonly hasFind?: boolean;
}

/** Sends into a list: for tests, and for running a simulation for real. Its `find` looks into that list. */
export const memoryChannel = (channel: ChannelName, { mailbox = `${channel}@memory.example`, keyed, answer, hasFind = false }: MemoryOptions = {}): MemoryChannel => {
  const sent: OutboundMessage[] = [];
  const calls: OutboundMessage[] = [];
  const take = (message: OutboundMessage): SendResult => {
    const known = sent.findIndex(({ key }) => key === message.key);
    if (keyed !== undefined && known >= 0) return { kind: 'sent', providerId: `memory-${known + 1}` };
    return { kind: 'sent', providerId: `memory-${sent.push(message)}` };
  };
  return {
    provider: 'memory', channel, mailbox, keyed, sent, calls,
    send: async (message) => {
      const call = calls.push(message) - 1;
      const result = await answer?.(message, call);
      return result === undefined || result.kind === 'sent' ? take(message) : result;
    },
    ...(hasFind && { find: async ({ key }: OutboundMessage): Promise<SendResult> => {
      const at = sent.findIndex((each) => each.key === key);
      return at < 0 ? { kind: 'not_sent', reason: 'it is not there' } : { kind: 'sent', providerId: `memory-${at + 1}` };
    } }),
    close: async () => undefined,
  };
};
