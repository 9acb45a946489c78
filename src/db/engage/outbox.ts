import type { Instant } from '../../core/base/instant.ts';
import type { Message } from '../../core/ledger/lead-record.ts';
import { DUE } from '../due.ts';
import { type ReadTx, scalar, statement, type Tx } from '../store.ts';

/** When an approved message is looked at: when it is due, or when what it waited for may be over. The very words of the index. */
const LOOKED_AT = 'case when next_at is null then due_at else next_at end';
const WAITING = `state = 'approved' AND claim_until IS NULL`;

/** An approved message under this process's claim. */
export interface ClaimedMessage { readonly id: string; readonly leadKey: number; readonly channel: string; readonly token: string }

const claimDue = statement<{ now: Instant; channels: string; limit: number; token: string; until: Instant }, Omit<ClaimedMessage, 'token'> & { readonly lookedAt: Instant }>(
  `UPDATE messages SET claim_token = :token, claim_until = :until WHERE id IN (
     SELECT id FROM messages INDEXED BY messages_due WHERE ${WAITING} AND ${LOOKED_AT} <= :now AND channel IN (SELECT value FROM json_each(:channels)) ORDER BY ${LOOKED_AT} LIMIT :limit)
   AND ${WAITING} RETURNING id, lead_key AS leadKey, channel, ${LOOKED_AT} AS lookedAt`);
const claimOne = statement<{ id: string; token: string; until: Instant }, Omit<ClaimedMessage, 'token'> & { readonly lookedAt: Instant }>(
  `UPDATE messages SET claim_token = :token, claim_until = :until WHERE id = :id AND ${WAITING} RETURNING id, lead_key AS leadKey, channel, ${LOOKED_AT} AS lookedAt`);

export interface MessageClaim { readonly channels: readonly string[]; readonly limit: number; readonly token: string; readonly until: Instant; /** Only this one, though it is not due yet. */ readonly id?: string }
/** Takes due messages of these channels, those that wait longest first, in one statement: of two processes only one gets a message. */
export const claimMessages = (tx: Tx, { channels, limit, token, until, id }: MessageClaim): ClaimedMessage[] => {
  const rows = id === undefined ? tx.use(claimDue).all({ now: tx.now, channels: JSON.stringify(channels), limit, token, until }) : tx.use(claimOne).all({ id, token, until });
  return rows.sort((a, b) => a.lookedAt - b.lookedAt || (a.id < b.id ? -1 : 1)).map(({ lookedAt: _, ...message }) => ({ ...message, token }));
};

const isClaimed = scalar<[string, string], number>(`SELECT 1 FROM messages WHERE id = ? AND state = 'approved' AND claim_token = ?`);
/** Whether the message is still the holder's, and still to be sent. */
export const holdsMessage = (tx: ReadTx, { id, token }: Pick<ClaimedMessage, 'id' | 'token'>): boolean => tx.use(isClaimed).get(id, token) === 1;

const freeClaim = statement<{ id: string }>('UPDATE messages SET claim_token = NULL, claim_until = NULL WHERE id = :id');
/** The claim is over: the message goes on, or was never begun. */
export const dropClaim = (tx: Tx, id: string): void => { tx.use(freeClaim).run({ id }); };

const selectPutOff = statement<[string], { readonly until: Instant; readonly gate: string; readonly reason: string | null }>(
  `SELECT next_at AS until, waits_for AS gate, waits_reason AS reason FROM messages WHERE id = ? AND state = 'approved' AND next_at IS NOT NULL AND waits_for IS NOT NULL`);
/** Until when a message was put off, and what it waits for; undefined for one that is looked at when it is due. */
export const findPutOff = (tx: ReadTx, id: string): { readonly until: Instant; readonly gate: string; readonly reason: string | null } | undefined => tx.use(selectPutOff).get(id);
const updateWaiting = statement<{ id: string; at: Instant; gate: string | null; reason: string | null }>(
  'UPDATE messages SET claim_token = NULL, claim_until = NULL, next_at = :at, waits_for = :gate, waits_reason = :reason WHERE id = :id');
/** Puts a message off until a moment, with what it waits for. */
export const putOff = (tx: Tx, { id, at, gate = null, reason = null }: { readonly id: string; readonly at: Instant; readonly gate?: string | null; readonly reason?: string | null }): void => {
  tx.use(updateWaiting).run({ id, at, gate, reason });
};
const putOffRest = statement<{ now: Instant; channel: string; limit: number; at: Instant; gate: string; reason: string | null }>(
  `UPDATE messages SET next_at = :at, waits_for = :gate, waits_reason = :reason WHERE id IN (
     SELECT id FROM messages INDEXED BY messages_due WHERE ${WAITING} AND ${LOOKED_AT} <= :now AND channel = :channel ORDER BY ${LOOKED_AT} LIMIT :limit)`);
/** Puts what else is due by a message's channel off as that message was, so many at most. Answers how many. */
export const putOffLike = (tx: Tx, { id, channel }: Pick<ClaimedMessage, 'id' | 'channel'>, limit: number): number => {
  const like = findPutOff(tx, id);
  return like === undefined ? 0 : tx.use(putOffRest).run({ now: tx.now, channel, limit, at: like.until, gate: like.gate, reason: like.reason }).changes;
};
const clearWaiting = statement<[string]>('UPDATE messages SET next_at = NULL, waits_for = NULL, waits_reason = NULL WHERE id = ?');
/** A new time stands: what it waited for until now does not count any more. */
export const waitForNothing = (tx: Tx, id: string): void => { tx.use(clearWaiting).run(id); };
const clearOf = statement<[string]>('UPDATE messages SET next_at = NULL, waits_for = NULL, waits_reason = NULL WHERE waits_for = ?');
const clearOfLead = statement<[number]>(`UPDATE messages SET next_at = NULL, waits_for = NULL, waits_reason = NULL WHERE lead_key = ? AND state = 'approved' AND waits_for IN ('ended', 'other_cadence')`);
/** What waits for another message or cadence of its lead is looked at again: something became of one. */
export const openTurns = (tx: Tx, leadKey: number): void => { tx.use(clearOfLead).run(leadKey); };
/** Messages that wait for this gate are looked at again at the next opportunity. */
export const openGate = (tx: Tx, gate: string): void => { tx.use(clearOf).run(gate); };

const putOffOthers = statement<{ now: Instant; channels: string; until: Instant }>(
  `UPDATE messages SET next_at = :until, waits_for = 'channel', waits_reason = channel || ' is not set up: salesos channels setup ' || channel WHERE id IN (
     SELECT id FROM messages INDEXED BY messages_due WHERE ${WAITING} AND ${LOOKED_AT} <= :now AND channel NOT IN (SELECT value FROM json_each(:channels)))`);
/** Puts off what is due by channels that are not set up. */
export const putOffChannels = (tx: Tx, { configured, until }: { readonly configured: readonly string[]; readonly until: Instant }): void => {
  tx.use(putOffOthers).run({ now: tx.now, channels: JSON.stringify(configured), until });
};

const isDue = scalar<{ now: Instant }, number>(`SELECT (${DUE.message}) OR (${DUE.claim}) OR (${DUE.send}) OR EXISTS (SELECT 1 FROM sends WHERE state = 'unknown')`);
/** Whether the outbox has anything to do: messages that are due, what a process has left behind, or calls that nobody knows of and a provider may. */
export const isOutboxDue = (tx: ReadTx): boolean => tx.use(isDue).get({ now: tx.now }) === 1;

const freeExpired = statement<{ now: Instant; far: Instant }>(
  `UPDATE messages SET claim_token = NULL, claim_until = NULL WHERE claim_until IS NOT NULL AND (claim_until <= :now OR claim_until > :far)`);
/** Lets go of what processes had claimed that have not come back: nothing of it was called. Answers how many. */
export const freeExpiredClaims = (tx: Tx, far: Instant): number => tx.use(freeExpired).run({ now: tx.now, far }).changes;

const selectUnsentLeads = scalar<[], number>(`SELECT lead_key FROM messages WHERE direction = 'out' AND state IN ('draft', 'approved', 'held') GROUP BY lead_key ORDER BY min(seq), lead_key`);
/** Leads to whom something is still to leave, by when that was written. */
export const listUnsentLeads = (tx: ReadTx): number[] => tx.use(selectUnsentLeads).all();

// ---- for people ----
export interface OutboxRow extends Omit<Message, 'direction' | 'seq'> {
  readonly leadKey: number; readonly leadId: string; readonly leadName: string | null; readonly email: string | null; readonly phone: string | null;
  readonly claimUntil: Instant | null; readonly nextAt: Instant | null; readonly waitsFor: string | null; readonly waitsReason: string | null;
}
const SELECT = `SELECT m.id, m.lead_key AS leadKey, l.id AS leadId, coalesce(l.name, l.email) AS leadName, l.email, l.phone, m.channel, m.state, m.subject, m.body, m.html, m.job, m.created_at AS createdAt,
  m.enrollment, m.step, m.due_at AS dueAt, m.cadence, m.occurrence, m.expires_at AS expiresAt, m.approved_by AS approvedBy, m.gate, m.reason, m.mailbox, m.sent_at AS sentAt, m.provider_id AS providerId,
  m.claim_until AS claimUntil, m.next_at AS nextAt, m.waits_for AS waitsFor, m.waits_reason AS waitsReason FROM messages m JOIN leads l ON l.key = m.lead_key`;
const selectByPrefix = statement<[string, string], OutboxRow>(`${SELECT} WHERE m.direction = 'out' AND m.id >= ? AND m.id < ? ORDER BY m.id LIMIT 9`);
/** At most nine whose id begins so. */
export const listOutboxByPrefix = (tx: ReadTx, prefix: string): OutboxRow[] => tx.use(selectByPrefix).all(prefix, `${prefix}\uffff`);

export interface OutboxFilter { readonly states: readonly string[]; readonly leadKey?: number; readonly channel?: string; readonly limit: number }
/** What is not known first, then what is on its way by when it is looked at, then the rest, the newest first; `limit` -1 is all. */
export const listOutbox = (tx: ReadTx, { states, leadKey, channel, limit }: OutboxFilter): OutboxRow[] => {
  const where = [`m.direction = 'out'`, 'm.state IN (SELECT value FROM json_each(:states))', leadKey !== undefined && 'm.lead_key = :leadKey', channel !== undefined && 'm.channel = :channel'].filter(Boolean).join(' AND ');
  return tx.use(statement<[Record<string, unknown>], OutboxRow>(
    `${SELECT} WHERE ${where} ORDER BY CASE m.state WHEN 'unknown' THEN 0 WHEN 'sending' THEN 1 WHEN 'held' THEN 2 WHEN 'approved' THEN 3 WHEN 'draft' THEN 4 ELSE 5 END,
     CASE WHEN m.state IN ('approved', 'draft') THEN coalesce(m.next_at, m.due_at, m.created_at) END, m.sent_at DESC, m.seq DESC, m.id LIMIT :limit`))
    .all({ states: JSON.stringify(states), leadKey, channel, limit });
};
const selectOwner = statement<[string], { leadKey: number; channel: string }>('SELECT lead_key AS leadKey, channel FROM messages WHERE id = ?');
/** Whose a message is; undefined for one that this database does not know. */
export const findMessageOf = (tx: ReadTx, id: string): { readonly leadKey: number; readonly channel: string } | undefined => tx.use(selectOwner).get(id);
