import type { Clock } from '../../core/base/ports.ts';
import { machineMailOf, type MailKind } from '../../core/inbound/machine-mail.ts';
import { trimReply } from '../../core/inbound/trim.ts';
import { understand } from '../../core/inbound/understand.ts';
import type { Understanding } from '../../core/inbound/understanding.ts';
import { isMail, readMessage } from '../../files/message-in.ts';
import { readingSettings } from '../playbook/read-settings.ts';
import type { WorkspaceCall } from '../workspace.ts';

export interface ClassifyOptions extends WorkspaceCall { readonly path: string; readonly title: string; readonly clock: Clock; readonly signal: AbortSignal }
/** What a message says, and the words that were read: its own, without quotes and signature. */
export interface Classified extends Understanding { readonly trimmed: string }

interface Read { readonly text: string; readonly subject: string | null; readonly kind?: MailKind; readonly at: number }

const readFrom = async ({ path, title, clock, signal }: ClassifyOptions): Promise<Read> => {
  const message = await readMessage(path, { signal, title });
  if (!isMail(message)) return { text: message.text, subject: null, at: clock.now() };
  const { mail } = message;
  return { text: mail.text, subject: mail.subject === '' ? null : mail.subject, kind: machineMailOf(mail).kind, at: mail.date ?? clock.now() };
};

/**
 * What a message says, as text or as a mail. Of a mail headers and parts tell whether a person wrote it, and its date is the day that "tomorrow" counts from. Writes
 * nothing and needs no workspace; one that there is gives its competitors, country and zone. Raises `invalid` for what is no text and no mail.
 */
export const classify = async (options: ClassifyOptions): Promise<Classified> => {
  const [{ rules, country, zone }, { text, subject, kind, at }] = await Promise.all([readingSettings(options), readFrom(options)]);
  const trimmed = trimReply(text);
  return { ...understand(trimmed, { subject, now: at, zone, country, competitors: rules.competitors, ...(kind === undefined || kind === 'human' ? {} : { kind }) }), trimmed };
};
