import { ImapFlow } from 'imapflow';
import { AppError } from '../core/base/errors.ts';
import type { Mailbox, MailboxCursor, MailboxMail, MailboxPage } from '../core/inbound/mailbox.ts';

export interface ImapSettings {
  readonly host: string; readonly port: number; readonly user: string; readonly password: string;
  /** `tls` from the first byte, `starttls` or nothing at all; `none` for this computer only. */
  readonly security: 'tls' | 'starttls' | 'none';
  readonly folder: string;
  /** The folder of sent mail; null asks the server which it is. */
  readonly sentFolder: string | null;
  readonly timeoutMs: number;
}

/** A larger mail is no answer; of one below, so much is read: words come before attachments. */
const MOST_BYTES = 35 * 1024 * 1024;
const READ_BYTES = 6 * 1024 * 1024;
const MOST_RESPONSE = 48 * 1024 * 1024;

const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  const { responseText, code } = error as { readonly responseText?: unknown; readonly code?: unknown };
  return typeof responseText === 'string' && responseText !== '' ? responseText : error.message || String(code ?? 'no reason given');
};
const isRefused = (error: unknown): boolean => typeof error === 'object' && error !== null && 'authenticationFailed' in error && error.authenticationFailed === true;

const unavailable = ({ host, port, user }: ImapSettings, doing: string, error: unknown): AppError => (isRefused(error)
  ? new AppError('unavailable', `${host} does not let ${user} in: ${reasonOf(error)}`, { hint: 'Check inbox.user and the password IMAP_PASSWORD; many providers want a password for programs.', cause: error })
  : new AppError('unavailable', `${doing} at ${host}:${port} failed: ${reasonOf(error)}`, { hint: 'Nothing is lost: the next pull goes on where this one ended.', cause: error }));

const sentFolderOf = async (client: ImapFlow, { sentFolder }: ImapSettings): Promise<string | undefined> =>
  sentFolder ?? (await client.list()).find(({ specialUse, path }) => specialUse === '\\Sent' || /^(?:inbox[./])?(?:sent(?: items| messages)?|gesendet(?:e objekte|e elemente)?)$/i.test(path))?.path;

/** The numbers behind the cursor, the oldest first; `*` is the last mail even where it lies before. */
const uidsBehind = async (client: ImapFlow, cursor: MailboxCursor | undefined, since: number): Promise<readonly number[]> => {
  const found = await client.search(cursor === undefined ? { since: new Date(since) } : { uid: `${cursor.uid + 1}:*` }, { uid: true });
  return (found === false || found === undefined ? [] : found).filter((uid) => cursor === undefined || uid > cursor.uid).sort((a, b) => a - b);
};

const readMail = async (client: ImapFlow, uid: number): Promise<MailboxMail | undefined> => {
  const head = await client.fetchOne(String(uid), { uid: true, size: true, internalDate: true }, { uid: true });
  // Somebody removed it in the meantime.
  if (head === false || head === undefined) return undefined;
  const received = head.internalDate === undefined ? Number.NaN : new Date(head.internalDate).getTime();
  const receivedAt = Number.isFinite(received) ? received : 0;
  if ((head.size ?? 0) > MOST_BYTES) return { uid, receivedAt, bytes: null };
  const mail = await client.fetchOne(String(uid), { uid: true, source: { maxLength: READ_BYTES } }, { uid: true });
  return mail === false || mail === undefined || mail.source === undefined ? undefined : { uid, receivedAt, bytes: mail.source };
};

/** Logs in to a mailbox and opens its folder for reading alone. Raises `unavailable`. */
export const openImap = async (settings: ImapSettings, signal: AbortSignal): Promise<Mailbox> => {
  const { host, port, user, password, security, folder, timeoutMs } = settings;
  const client = new ImapFlow({
    host, port, secure: security === 'tls', ...(security === 'tls' ? {} : { doSTARTTLS: security === 'starttls' }), auth: { user, pass: password }, logger: false, disableAutoIdle: true,
    connectionTimeout: timeoutMs, greetingTimeout: timeoutMs, socketTimeout: timeoutMs, maxLiteralSize: MOST_RESPONSE / 2, maxResponseSize: MOST_RESPONSE, maxLineLength: 4 * 1024 * 1024, clientInfo: false as never,
  });
  // An event without a listener would end the process; what failed is told by the call that waits.
  client.on('error', () => undefined);
  const stop = (): void => client.close();
  signal.addEventListener('abort', stop, { once: true });
  const asking = async <T>(doing: string, ask: () => Promise<T>): Promise<T> => {
    try { return await ask(); } catch (error) {
      signal.throwIfAborted();
      throw error instanceof AppError ? error : unavailable(settings, doing, error);
    }
  };
  const close = async (): Promise<void> => {
    signal.removeEventListener('abort', stop);
    await client.logout().catch(() => client.close());
  };
  const openFolder = (path: string) => asking(`opening ${path}`, () => client.mailboxOpen(path, { readOnly: true }));

  try {
    await asking('logging in', () => client.connect());
    await openFolder(folder);
  } catch (error) {
    await close();
    throw error;
  }
  return {
    name: `${user}@${host}/${folder}`, close,
    next: (cursor, since, limit) => asking('reading mail', async (): Promise<MailboxPage> => {
      const { uidValidity, uidNext } = await openFolder(folder);
      const validity = String(uidValidity);
      const known = cursor?.validity === validity ? cursor : undefined;
      const uids = await uidsBehind(client, known, since);
      const mails: MailboxMail[] = [];
      for (const uid of uids.slice(0, limit)) {
        signal.throwIfAborted();
        const mail = await readMail(client, uid);
        if (mail) mails.push(mail);
      }
      // Nothing since that day: what lies before it is never read.
      const last = uids.slice(0, limit).at(-1) ?? known?.uid ?? Math.max(0, uidNext - 1);
      return { mails, cursor: { validity, uid: last }, more: uids.length > limit };
    }),
    findSent: (messageIds) => asking('looking into the folder of sent mail', async () => {
      const path = await sentFolderOf(client, settings);
      if (path === undefined) return undefined;
      await openFolder(path);
      const found = new Set<string>();
      for (const id of messageIds) {
        const uids = await client.search({ header: { 'message-id': id } }, { uid: true });
        if (uids !== false && uids !== undefined && uids.length > 0) found.add(id);
      }
      return found;
    }),
  };
};
