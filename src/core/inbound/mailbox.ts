import type { Instant } from '../base/instant.ts';

/** How far a folder was read. Another validity means that its numbers have begun anew. */
export interface MailboxCursor { readonly validity: string; readonly uid: number }
export interface MailboxMail { readonly uid: number; readonly receivedAt: Instant; /** Null for one that is too large. */ readonly bytes: Uint8Array | null }
export interface MailboxPage { readonly mails: readonly MailboxMail[]; readonly cursor: MailboxCursor; /** There is more behind the cursor. */ readonly more: boolean }

/** A mailbox that is open for reading. Nothing in it is changed, marked or removed. */
export interface Mailbox {
  /** `user@host/folder`: under this name its cursor is kept. */
  readonly name: string;
  /** The next mails behind the cursor, the oldest first; without one, or after a new validity, those since a day. Raises `unavailable`. */
  next(cursor: MailboxCursor | undefined, since: Instant, limit: number): Promise<MailboxPage>;
  /** Which of these message ids the folder of sent mail has; undefined where there is no such folder. Raises `unavailable`. */
  findSent(messageIds: readonly string[]): Promise<ReadonlySet<string> | undefined>;
  close(): Promise<void>;
}

/** The mailbox of a workspace. */
export interface Inbox {
  readonly isConfigured: boolean;
  /** What we write from, in lower case: mail from there is our own. */
  readonly addresses: readonly string[];
  /** How far back the first look goes. */
  readonly sinceMs: number;
  /** Logs in. Raises `config` without settings or password, `unavailable`. */
  open(signal: AbortSignal): Promise<Mailbox>;
}
