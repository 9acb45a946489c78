import { messageOf } from '../../core/base/errors.ts';
import type { Read } from '../../core/inbound/inbound.ts';
import { readsOfMail } from '../../core/inbound/incoming-mail.ts';
import type { Mailbox, MailboxCursor, MailboxMail } from '../../core/inbound/mailbox.ts';
import type { OwnEvent } from '../../core/ledger/event.ts';
import { listUnknownMail } from '../../db/engage/thread.ts';
import { getSetting, setSetting } from '../../db/workspace.ts';
import { parseMail } from '../../files/mail-in.ts';
import type { Context } from '../context.ts';
import { messageIdOf } from './send-key.ts';
import { settleSend } from './send-settle.ts';
import { takeInbound, type TakenInbound } from './inbound.ts';

export interface Pulled {
  readonly mailbox: string;
  readonly mails: number;
  /** Messages of ours that the folder of sent mail has, of those of which nobody knew. */
  readonly sentFound: number;
  readonly items: readonly TakenInbound[];
  readonly events: readonly OwnEvent[];
}

/** So many mails between two looks at the cursor. */
const PAGE = 50;

const cursorName = (mailbox: string): string => `inbox:${mailbox}`;

/** Undefined before the first pull, and where somebody wrote nonsense there. */
const cursorOf = (context: Context, mailbox: string): Promise<MailboxCursor | undefined> => context.store.read((tx) => {
  const kept = /^(\d+):(\d+)$/.exec(getSetting(tx, cursorName(mailbox)) ?? '');
  return kept ? { validity: kept[1] ?? '', uid: Number(kept[2]) } : undefined;
});

const readsOf = async (context: Context, { bytes, uid, receivedAt }: MailboxMail): Promise<readonly Read[]> => {
  if (bytes === null) return [{ refused: `mail ${uid} is larger than 35 MB` }];
  const now = context.clock.now();
  try {
    const mail = await parseMail(bytes, `mail ${uid}`);
    return readsOfMail(mail, { receivedAt: receivedAt > 0 ? Math.min(receivedAt, now) : now, ours: { addresses: new Set(context.inbox.addresses) } });
  } catch (error) {
    // One mail that nobody can read keeps no other from being read.
    return [{ refused: messageOf(error) }];
  }
};

/** So many are asked after in one pull. */
const MOST_UNKNOWN = 50;

/** Of messages of which nobody knows whether they left, those that lie in the folder of sent mail did. Answers how many. */
const reconcileSent = async (context: Context, mailbox: Mailbox): Promise<number> => {
  const unknown = await context.store.read((tx) => listUnknownMail(tx, MOST_UNKNOWN).map(({ number, key, mailbox: from }) => ({ number, id: messageIdOf(key, from) })));
  const found = unknown.length === 0 ? undefined : await mailbox.findSent(unknown.map(({ id }) => id));
  const left = unknown.filter(({ id }) => found?.has(id));
  // The call's own holder is gone: this settles as a late answer does, and only what is still unknown.
  for (const { number } of left) await context.store.write((tx) => settleSend(tx, context, { number, token: '', result: { kind: 'sent', providerId: null } }), context.signal);
  return left.length;
};

const pullFrom = async (context: Context, mailbox: Mailbox, onMails: (mails: number) => void): Promise<Pulled> => {
  const { store, signal, clock, inbox } = context;
  const items: TakenInbound[] = [];
  const events: OwnEvent[] = [];
  let mails = 0;
  let cursor = await cursorOf(context, mailbox.name);
  for (;;) {
    const page = await mailbox.next(cursor, clock.now() - inbox.sinceMs, PAGE);
    const reads: Read[] = [];
    for (const mail of page.mails) reads.push(...await readsOf(context, mail));
    const took = await takeInbound(context, reads);
    items.push(...took.items);
    events.push(...took.events);
    mails += page.mails.length;
    onMails(page.mails.length);
    cursor = page.cursor;
    const at = cursor;
    // After what it brought is kept: a kill before this reads the page again, and each mail counts once.
    await store.write((tx) => setSetting(tx, cursorName(mailbox.name), `${at.validity}:${at.uid}`), signal);
    if (!page.more) return { mailbox: mailbox.name, mails, items, events, sentFound: await reconcileSent(context, mailbox) };
  }
};

/**
 * Reads what came into the mailbox since the last pull, and takes it in. The cursor is kept in the database: the numbers of the mails, and the validity of those
 * numbers; without one the look goes back as far as the settings say. Raises `config` when no mailbox is set up, `unavailable` when it cannot be reached.
 */
export const pullInbox = async (context: Context, onMails: (mails: number) => void = () => undefined): Promise<Pulled> => {
  const mailbox = await context.inbox.open(context.signal);
  try { return await pullFrom(context, mailbox, onMails); } finally { await mailbox.close(); }
};

/** How often what was read came to what. */
export const countOutcomes = (items: readonly TakenInbound[]): Readonly<Record<TakenInbound['outcome'], number>> => {
  const counts = { taken: 0, duplicate: 0, unmatched: 0, ignored: 0, refused: 0 };
  for (const { outcome } of items) counts[outcome]++;
  return counts;
};
