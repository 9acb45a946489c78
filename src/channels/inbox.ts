import { AppError } from '../core/base/errors.ts';
import { DAY_MS, SECOND_MS } from '../core/base/instant.ts';
import { readSpan } from '../core/base/span.ts';
import { parseEmail } from '../core/capture/email.ts';
import type { Inbox } from '../core/inbound/mailbox.ts';
import type { InboxSection } from '../core/playbook/inbox-schema.ts';

export interface InboxSetup {
  /** Null without a mailbox. */
  readonly section: InboxSection | null;
  /** Who our e-mails come from, as it is written: `Mia <mia@firma.example>`. */
  readonly senders: readonly string[];
  /** A secret by its usual name. */
  readonly secret: (name: string) => string | undefined;
}

const PASSWORD = 'IMAP_PASSWORD';
const TLS_PORT = 993;
const PLAIN_PORT = 143;

const addressesOf = ({ section, senders }: InboxSetup): readonly string[] =>
  [...new Set([section?.user ?? '', ...section?.addresses ?? [], ...senders].flatMap((written) => parseEmail(written) ?? []))];

/** The mailbox of config.yaml. The code that talks to it is loaded when it is opened. */
export const inboxFrom = (setup: InboxSetup): Inbox => {
  const { section, secret } = setup;
  const isConfigured = section?.enabled === true;
  return {
    isConfigured, addresses: addressesOf(setup), sinceMs: readSpan(section?.since ?? '7d') ?? 7 * DAY_MS,
    open: async (signal) => {
      if (!section || !isConfigured) {
        throw new AppError('config', section ? 'the mailbox is switched off' : 'no mailbox is set up', {
          hint: section ? 'Switch it on in config.yaml: inbox.enabled: true' : 'Name it in config.yaml, inbox: { host: imap.firma.example, user: mia@firma.example }, and put IMAP_PASSWORD=… into the file secrets; docs/inbox.md says how.',
        });
      }
      const password = secret(PASSWORD);
      if (password === undefined) {
        throw new AppError('config', `the mailbox needs ${PASSWORD}, and it is nowhere`, {
          hint: `Put it into the environment as SALESOS_${PASSWORD} or ${PASSWORD}, or as ${PASSWORD}=… into the file secrets beside the database.`, details: { missing: PASSWORD },
        });
      }
      const { openImap } = await import('./imap.ts');
      const { host, user, security, port, folder, sent_folder: sentFolder, timeout } = section;
      return openImap({ host, user, password, security, port: port ?? (security === 'tls' ? TLS_PORT : PLAIN_PORT), folder, sentFolder, timeoutMs: readSpan(timeout) ?? 30 * SECOND_MS }, signal);
    },
  };
};
