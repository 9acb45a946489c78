import type { Instant } from '../../core/base/instant.ts';
import { type ReadTx, scalar, statement, type Tx } from '../store.ts';
import { settleEnergy } from '../work/energy.ts';

export const SEND_STATES = ['sending', 'sent', 'not_sent', 'rejected', 'unknown'] as const;
export type SendState = (typeof SEND_STATES)[number];

/** One call to a provider. */
export interface SendRow {
  readonly number: number; readonly key: string; readonly message: string; readonly leadKey: number; readonly channel: string; readonly mailbox: string; readonly state: SendState;
  readonly at: Instant; readonly settledAt: Instant | null; readonly leaseToken: string | null; readonly leaseUntil: Instant | null; readonly providerId: string | null;
  readonly reason: string | null; readonly lookedAt: Instant | null;
}
const COLUMNS = `number, key, message, lead_key AS leadKey, channel, mailbox, state, at, settled_at AS settledAt, lease_token AS leaseToken, lease_until AS leaseUntil,
  provider_id AS providerId, reason, looked_at AS lookedAt`;

const selectLastNumber = scalar<[], number>('SELECT max(number) FROM sends');
/** The highest number that a call has; 0 before the first. */
export const lastSendNumber = (tx: ReadTx): number => tx.use(selectLastNumber).get() ?? 0;

const selectByNumber = statement<[number], SendRow>(`SELECT ${COLUMNS} FROM sends WHERE number = ?`);
export const findSend = (tx: ReadTx, number: number): SendRow | undefined => tx.use(selectByNumber).get(number);

const selectOfKey = statement<[string], SendRow>(`SELECT ${COLUMNS} FROM sends WHERE key = ? AND state IN ('sending', 'sent', 'unknown')`);
/** The call that stands in the way of another with this key. */
export const findSendOf = (tx: ReadTx, key: string): SendRow | undefined => tx.use(selectOfKey).get(key);

const selectOfMessage = statement<[string], SendRow>(`SELECT ${COLUMNS} FROM sends WHERE message = ? ORDER BY number`);
export const listSendsOf = (tx: ReadTx, message: string): SendRow[] => tx.use(selectOfMessage).all(message);

export interface NewSend { readonly key: string; readonly message: string; readonly leadKey: number; readonly channel: string; readonly mailbox: string; readonly token: string; readonly until: Instant }
const insertSend = statement<{ key: string; message: string; leadKey: number; channel: string; mailbox: string; token: string; until: Instant; at: Instant }>(
  `INSERT INTO sends (key, message, lead_key, channel, mailbox, state, at, lease_token, lease_until) VALUES (:key, :message, :leadKey, :channel, :mailbox, 'sending', :at, :token, :until)`);
/** Numbers a call that is about to be made. */
export const beginSend = (tx: Tx, send: NewSend): number => Number(tx.use(insertSend).run({ ...send, at: tx.now }).lastInsertRowid);

const isHeld = scalar<[number, string], number>(`SELECT 1 FROM sends WHERE number = ? AND state = 'sending' AND lease_token = ?`);
/** Whether the call is still the holder's. */
export const holdsSend = (tx: ReadTx, { number, token }: { readonly number: number; readonly token: string }): boolean => tx.use(isHeld).get(number, token) === 1;

interface Ending { readonly number: number; readonly state: SendState; readonly providerId: string | null; readonly reason: string | null }
const updateEnded = statement<{ number: number; state: SendState; providerId: string | null; reason: string | null; at: Instant }>(
  `UPDATE sends SET state = :state, settled_at = :at, lease_token = NULL, lease_until = NULL, provider_id = coalesce(:providerId, provider_id), reason = :reason WHERE number = :number`);
const selectMessageOf = scalar<[number], string>('SELECT message FROM sends WHERE number = ?');
/** Writes down how a call ended, and what it cost: what left is spent, what surely did not gives back what was reserved, and what nobody knows of keeps it until somebody does. */
export const endSend = (tx: Tx, ending: Ending): void => {
  tx.use(updateEnded).run({ ...ending, at: tx.now });
  const message = tx.use(selectMessageOf).get(ending.number);
  if (message === undefined || ending.state === 'sending' || ending.state === 'unknown') return;
  settleEnergy(tx, message, ending.state === 'sent' ? Number.MAX_SAFE_INTEGER : 0);
};

const updateTaken = statement<{ number: number; token: string; until: Instant; was: string }>(
  `UPDATE sends SET lease_token = :token, lease_until = :until WHERE number = :number AND state = 'sending' AND lease_token = :was`);
/** Takes a call over whose process has not come back; false when somebody else did. */
export const takeSend = (tx: Tx, taking: { readonly number: number; readonly token: string; readonly until: Instant; readonly was: string }): boolean => tx.use(updateTaken).run(taking).changes === 1;

const selectExpired = statement<{ now: Instant; far: Instant }, SendRow>(
  `SELECT ${COLUMNS} FROM sends WHERE state = 'sending' AND lease_until <= :now UNION ALL SELECT ${COLUMNS} FROM sends WHERE state = 'sending' AND lease_until > :far ORDER BY number`);
/** Calls whose process has not come back in time, also those whose lease ends further ahead than any can: the clock was set back. */
export const listExpiredSends = (tx: ReadTx, far: Instant): SendRow[] => tx.use(selectExpired).all({ now: tx.now, far });

const selectUnknown = statement<[Instant], SendRow>(`SELECT ${COLUMNS} FROM sends WHERE state = 'unknown' AND (looked_at IS NULL OR looked_at <= ?) ORDER BY number`);
/** Calls of which nobody knows and after which nobody has asked since. */
export const listUnknownSends = (tx: ReadTx, askedBefore: Instant): SendRow[] => tx.use(selectUnknown).all(askedBefore);
const updateLooked = statement<[Instant, string | null, number]>('UPDATE sends SET looked_at = ?, reason = coalesce(?, reason) WHERE number = ?');
export const noteLook = (tx: Tx, number: number, reason: string | null): void => { tx.use(updateLooked).run(tx.now, reason, number); };
const countUnknown = scalar<[], number>(`SELECT count(*) FROM sends WHERE state = 'unknown'`);
/** Calls of which nobody knows what came of them. */
export const countUnknownSends = (tx: ReadTx): number => tx.use(countUnknown).get() ?? 0;

// ---- what has left, for caps, throttles and the bounce guard ----
/** What a person does themselves counts for nothing: it is a task of ours. */
const COUNTING = `state IN ('sending', 'sent', 'unknown') AND channel NOT IN ('call', 'linkedin', 'task')`;
const selectToLead = scalar<[number, Instant, string], Instant>(`SELECT at FROM sends WHERE lead_key = ? AND at > ? AND ${COUNTING} AND key <> ?`);
const selectToCompany = scalar<[string, Instant, string], Instant>(
  `SELECT s.at FROM leads l JOIN sends s ON s.lead_key = l.key WHERE l.company = ? AND l.removed = 0 AND s.at > ? AND s.${COUNTING} AND s.key <> ?`);
const selectFrom = scalar<[string, Instant, string], Instant>(`SELECT at FROM sends WHERE mailbox = ? AND at > ? AND ${COUNTING} AND key <> ?`);
const selectAll = scalar<[Instant, string], Instant>(`SELECT at FROM sends INDEXED BY sends_at WHERE at > ? AND ${COUNTING} AND key <> ?`);

/** When messages left or may have left since a moment, all but those of one key: a message does not stand in its own way. */
export const sentToLead = (tx: ReadTx, leadKey: number, since: Instant, but: string): Instant[] => tx.use(selectToLead).all(leadKey, since, but);
export const sentToCompany = (tx: ReadTx, company: string, since: Instant, but: string): Instant[] => tx.use(selectToCompany).all(company, since, but);
export const sentFrom = (tx: ReadTx, mailbox: string, since: Instant, but: string): Instant[] => tx.use(selectFrom).all(mailbox, since, but);
export const sentByAll = (tx: ReadTx, since: Instant, but: string): Instant[] => tx.use(selectAll).all(since, but);
const selectRightAgain = scalar<[number], Instant | null>(
  `SELECT min(recorded_at) FROM events WHERE seq > (SELECT max(seq) FROM events WHERE lead_key = ? AND type = 'message.sending')`);
/** The earliest time of what was recorded after the last message to a lead: an earlier one than that of the message says that the clock has been put back since. */
export const rightAgainAt = (tx: ReadTx, leadKey: number): Instant | null => tx.use(selectRightAgain).get(leadKey) ?? null;
const countByAll = scalar<[Instant], number>(`SELECT count(*) FROM sends INDEXED BY sends_at WHERE at > ? AND ${COUNTING}`);
export const countSentSince = (tx: ReadTx, since: Instant): number => tx.use(countByAll).get(since) ?? 0;

/** Bounces and complaints, in their senders' words. */
const RETURNED = `e.type IN ('email_bounced', 'email_bounce', 'bounced', 'bounce', 'hard_bounce', 'hard_bounced', 'email_hard_bounced', 'email_complained', 'spam_complaint', 'complained', 'complaint')`;
const COMPLAINTS = `('email_complained', 'spam_complaint', 'complained', 'complaint')`;
interface Returned { readonly bounced: number; readonly complained: number }
const countReturned = statement<{ mailbox: string; since: Instant }, Returned>(
  `SELECT count(DISTINCT CASE WHEN e.type NOT IN ${COMPLAINTS} THEN s.number END) AS bounced, count(DISTINCT CASE WHEN e.type IN ${COMPLAINTS} THEN s.number END) AS complained
   FROM events e CROSS JOIN sends s ON s.number = (SELECT number FROM sends WHERE lead_key = e.lead_key AND at <= e.occurred_at AND state IN ('sent', 'unknown')
     AND (json_extract(e.payload, '$.original_message_id') IS NULL OR instr(json_extract(e.payload, '$.original_message_id'), key) > 0 OR provider_id = json_extract(e.payload, '$.original_message_id'))
     ORDER BY at DESC LIMIT 1)
   WHERE ${RETURNED} AND e.undone_by IS NULL AND s.mailbox = :mailbox AND s.at > :since`);
const countSent = scalar<[string, Instant], number>(`SELECT count(*) FROM sends WHERE mailbox = ? AND at > ? AND state IN ('sent', 'unknown')`);
/** What a mailbox sent since a moment, and how much of it came back: a return counts for the last message to the lead before it, or the one that it names. */
export const countReturns = (tx: ReadTx, mailbox: string, since: Instant): Returned & { readonly sent: number } =>
  ({ sent: tx.use(countSent).get(mailbox, since) ?? 0, ...(tx.use(countReturned).get({ mailbox, since }) ?? { bounced: 0, complained: 0 }) });
const selectMailboxes = scalar<[Instant], string>('SELECT DISTINCT mailbox FROM sends WHERE at > ? ORDER BY mailbox');
export const listMailboxes = (tx: ReadTx, since: Instant): string[] => tx.use(selectMailboxes).all(since);

// ---- a journal that knows more ----
const insertLearnt = statement<{ number: number; key: string; message: string; leadKey: number; channel: string; mailbox: string; state: SendState; at: Instant; now: Instant; reason: string }>(
  `INSERT INTO sends (number, key, message, lead_key, channel, mailbox, state, at, settled_at, reason) VALUES (:number, :key, :message, :leadKey, :channel, :mailbox, :state, :at, :now, :reason)
   ON CONFLICT DO NOTHING`);
/** Writes down a call that the journal knows and the database does not. False when its key has one that stands already. */
export const learnSend = (tx: Tx, learnt: { readonly number: number; readonly key: string; readonly message: string; readonly leadKey: number; readonly channel: string; readonly mailbox: string; readonly state: SendState; readonly at: Instant; readonly reason: string }): boolean =>
  tx.use(insertLearnt).run({ ...learnt, now: tx.now }).changes === 1;
const selectCalled = statement<[], SendRow>(`SELECT ${COLUMNS} FROM sends WHERE state <> 'sending' ORDER BY number`);
export const listSettledSends = (tx: ReadTx): SendRow[] => tx.use(selectCalled).all();
const selectLastCalled = scalar<[], number>(`SELECT max(number) FROM sends WHERE state IN ('sent', 'rejected') OR (state = 'unknown')`);
/** The highest number of a call that was surely written into the journal; 0 before the first. */
export const lastCalledNumber = (tx: ReadTx): number => tx.use(selectLastCalled).get() ?? 0;
