import { expect, it } from 'vitest';
import { memoryChannel } from '../../src/channels/memory.ts';
import { channelRegistry } from '../../src/channels/registry.ts';
import type { OutboundMessage } from '../../src/core/engage/channel.ts';

const message = (key: string): OutboundMessage => ({
  id: `ms_${key}`, key, channel: 'email', to: 'ann@corp.example', subject: 'Hello', text: 'Hello', html: null, messageId: null, inReplyTo: null, references: [],
  unsubscribe: null, language: 'en', leadName: null,
});
const { signal } = new AbortController();

it('sends into a list, twice where nobody knows the key, and finds what is there', async () => {
  const plain = memoryChannel('email', { hasFind: true });
  expect(await plain.send(message('a'), signal)).toEqual({ kind: 'sent', providerId: 'memory-1' });
  await plain.send(message('a'), signal);
  expect(plain.sent).toHaveLength(2);
  expect(await plain.find?.(message('a'), signal)).toMatchObject({ kind: 'sent' });
  expect(await plain.find?.(message('b'), signal)).toMatchObject({ kind: 'not_sent' });
});

it('knows a key again where it is keyed', async () => {
  const keyed = memoryChannel('sms', { keyed: { ttlMs: 1000 } });
  await keyed.send(message('a'), signal);
  expect(await keyed.send(message('a'), signal)).toEqual({ kind: 'sent', providerId: 'memory-1' });
  expect([keyed.sent.length, keyed.calls.length]).toEqual([1, 2]);
});

it('answers as it is told, and what was not sent is not in the list', async () => {
  const failing = memoryChannel('email', { answer: (_, call) => (call === 0 ? { kind: 'not_sent', reason: 'busy' } : undefined) });
  expect(await failing.send(message('a'), signal)).toEqual({ kind: 'not_sent', reason: 'busy' });
  expect(await failing.send(message('a'), signal)).toMatchObject({ kind: 'sent' });
  expect(failing.sent).toHaveLength(1);
});

it('is made when it is first asked for, once', async () => {
  let made = 0;
  const channels = channelRegistry({ email: async () => { made++; return memoryChannel('email'); } });
  expect([channels.configured(), made]).toEqual([['email'], 0]);
  expect(await channels.of('email')).toBe(await channels.of('email'));
  expect([await channels.of('sms'), made]).toEqual([undefined, 1]);
});
