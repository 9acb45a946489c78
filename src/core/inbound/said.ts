import { type IncomingEvent, metadataAt } from '../ledger/event.ts';
import type { JsonObject } from '../base/ports.ts';
import { trimReply } from './trim.ts';

/** Where senders put the words, the first that is there counts. */
const WORDS = ['text', 'message', 'body', 'content'] as const;
/** What is longer is no message of a person. */
const LONGEST = 20_000;

/** The first of these that says something, as it stands; empty where none does. */
export const textAt = (metadata: JsonObject, names: readonly string[]): string => {
  for (const name of names) {
    const value = metadataAt(metadata, name);
    if (typeof value === 'string' && value.trim() !== '') return value;
  }
  return '';
};

/** What an inbound message says by itself, without what it quotes; `text` is empty and `subject` null where there is none. */
export interface Said { readonly text: string; readonly subject: string | null }
export const saidIn = ({ metadata }: Pick<IncomingEvent, 'metadata'>): Said => {
  const text = textAt(metadata, WORDS);
  const subject = textAt(metadata, ['subject']);
  return { text: text === '' ? '' : trimReply(text.slice(0, LONGEST)), subject: subject === '' ? null : subject };
};
