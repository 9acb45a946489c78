import { createHash } from 'node:crypto';
import type { Message } from '../../core/ledger/lead-record.ts';

const KEY_LENGTH = 32;

/**
 * The idempotency key of a message: made from the installation, the lead, the cadence, the step and the occurrence, so that it is the same in every attempt and after a
 * restore. A message that is of none of these is known by its own id.
 */
export const sendKeyOf = (installId: string, leadId: string, { id, cadence, step, occurrence }: Pick<Message, 'id' | 'cadence' | 'step' | 'occurrence'>): string => {
  const parts = cadence === null || occurrence === null ? [installId, leadId, 'message', id] : [installId, leadId, cadence, step ?? '', occurrence];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, KEY_LENGTH);
};

/** RFC 5322: the same for every attempt, so that the receiver and the Sent folder know a message again. */
export const messageIdOf = (key: string, mailbox: string): string => `<${key}@${mailbox.split('@')[1] ?? 'salesos.invalid'}>`;
