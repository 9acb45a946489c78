import { type ReadTx, scalar, statement } from '../store.ts';

const selectById = scalar<[string], number>('SELECT lead_key FROM messages WHERE id = ?');
/** Whose message this is, by our own id of it. */
export const leadOfMessage = (tx: ReadTx, id: string): number | undefined => tx.use(selectById).get(id);

const selectBySubject = statement<[string, string], { key: number }>(
  `SELECT DISTINCT m.lead_key AS key FROM leads l JOIN messages m ON m.lead_key = l.key
   WHERE l.removed = 0 AND l.merged_into IS NULL AND l.email LIKE ? AND m.direction = 'out' AND m.state IN ('sent', 'unknown', 'sending') AND m.subject = ? LIMIT 2`);
/** Leads with an address in this domain to whom a mail with this subject has left; at most two. */
export const leadsBySubject = (tx: ReadTx, domain: string, subject: string): readonly number[] => tx.use(selectBySubject).all(`%@${domain}`, subject).map(({ key }) => key);

const selectByKey = scalar<[string], number>('SELECT lead_key FROM sends WHERE key = ? ORDER BY number DESC LIMIT 1');
/** Whose message went out under this key, or was to. */
export const leadOfSend = (tx: ReadTx, key: string): number | undefined => tx.use(selectByKey).get(key);

const selectByProvider = scalar<[string, string], number>('SELECT lead_key FROM sends WHERE provider_id = ? AND channel = ? ORDER BY number DESC LIMIT 1');
/** Whose message a provider knows under this id. */
export const leadOfProviderId = (tx: ReadTx, id: string, channel: string): number | undefined => tx.use(selectByProvider).get(id, channel);

const selectLeftAt = scalar<[string, string, string], number>('SELECT at FROM sends WHERE key = ? OR (provider_id = ? AND channel = ?) ORDER BY number DESC LIMIT 1');
/** When the message left that another one names: by its key, else by the id that a provider gave it. */
export const leftAt = (tx: ReadTx, { key, id, channel }: { readonly key: string; readonly id: string; readonly channel: string }): number | undefined => tx.use(selectLeftAt).get(key, id, channel);

const selectUnknownMail = statement<[number], { number: number; key: string; mailbox: string }>(`SELECT number, key, mailbox FROM sends WHERE state = 'unknown' AND channel = 'email' ORDER BY number LIMIT ?`);
/** Mails of which nobody knows whether they left. */
export const listUnknownMail = (tx: ReadTx, limit: number): readonly { readonly number: number; readonly key: string; readonly mailbox: string }[] => tx.use(selectUnknownMail).all(limit);

export interface UnmatchedRow { readonly seq: number; readonly type: string; readonly source: string; readonly occurredAt: number; readonly metadata: string }
const selectUnmatched = statement<[string, number], UnmatchedRow>(
  `SELECT seq, type, source, occurred_at AS occurredAt, payload AS metadata FROM events e INDEXED BY events_by_lead
   WHERE lead_key IS NULL AND source = ? AND undone_by IS NULL AND NOT EXISTS (SELECT 1 FROM events m WHERE m.dedupe_key = 'matched:' || e.seq AND m.undone_by IS NULL) ORDER BY seq DESC LIMIT ?`);
/** The key of the event that gives a message of nobody known to a lead. */
export const matchedKey = (seq: number): string => `matched:${seq}`;
const selectOne = statement<[string, number], UnmatchedRow>(
  'SELECT seq, type, source, occurred_at AS occurredAt, payload AS metadata FROM events WHERE lead_key IS NULL AND source = ? AND undone_by IS NULL AND seq = ?');
/** One that came in from nobody known, also when it is somebody's by now. */
export const findUnmatched = (tx: ReadTx, source: string, seq: number): UnmatchedRow | undefined => tx.use(selectOne).get(source, seq);
const selectLastLead = scalar<[], number | null>('SELECT max(key) FROM leads');
/** The last lead that was made; 0 before the first. */
export const lastLeadKey = (tx: ReadTx): number => tx.use(selectLastLead).get() ?? 0;

/** What came in from nobody known and is nobody's yet, the newest first. */
export const listUnmatched = (tx: ReadTx, source: string, limit: number): readonly UnmatchedRow[] => tx.use(selectUnmatched).all(source, limit);
