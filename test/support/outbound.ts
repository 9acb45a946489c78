import type { OutboundMessage } from '../../src/core/engage/channel.ts';

/** A message as the send loop would hand it over. */
export const outbound = (more: Partial<OutboundMessage> = {}): OutboundMessage => ({
  id: 'ms_1', key: 'key-1', channel: 'email', to: 'ann@corp.example', subject: 'A question', text: 'Hello Ann,\n\nshall we talk?\n', html: null, messageId: '<key-1@firma.example>',
  inReplyTo: null, references: [], unsubscribe: null, language: 'en', leadName: 'Ann Archer', ...more,
});
