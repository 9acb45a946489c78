import type { Instant } from '../../core/base/instant.ts';
import { type ReadTx, statement, type Tx } from '../store.ts';
import type { NotificationRow } from './notification.ts';

export const HANDOVER_STATES = ['sending', 'done', 'failed', 'unknown'] as const;
export type HandoverState = (typeof HANDOVER_STATES)[number];
export interface HandoverRow { readonly way: string; readonly state: HandoverState; readonly at: Instant; readonly error: string | null }

const selectWaiting = statement<{ way: string; after: number; quiet: 0 | 1; limit: number }, NotificationRow>(
  `SELECT n.id, l.id AS leadId, coalesce(l.name, l.email) AS leadName, n.kind, n.title, n.text, n.urgency, n.created_at AS createdAt, n.read_at AS readAt
   FROM notifications n LEFT JOIN leads l ON l.key = n.lead_key
   WHERE n.read_at IS NULL AND n.seq > :after AND (:quiet = 0 OR n.urgency = 'critical')
   AND NOT EXISTS (SELECT 1 FROM handovers h WHERE h.notification = n.id AND h.way = :way) ORDER BY n.created_at, n.seq LIMIT :limit`);
/** Unread notifications after this event that this way has not been given, the oldest first; in quiet hours only critical ones. */
export const listWaiting = (tx: ReadTx, query: { readonly way: string; readonly after: number; readonly isQuiet: boolean; readonly limit: number }): NotificationRow[] => {
  const { way, after, isQuiet, limit } = query;
  return tx.use(selectWaiting).all({ way, after, quiet: isQuiet ? 1 : 0, limit });
};

const insertSending = statement<[string, Instant, string]>(`INSERT INTO handovers (notification, way, state, at) SELECT value, ?, 'sending', ? FROM json_each(?)`);
/** Writes down, before it is done, that these are given to this way. */
export const beginHandover = (tx: Tx, way: string, ids: readonly string[]): void => { tx.use(insertSending).run(way, tx.now, JSON.stringify(ids)); };

const settle = statement<[HandoverState, string | null, Instant, string, string]>(
  `UPDATE handovers SET state = ?, error = ?, at = ? WHERE state = 'sending' AND way = ? AND notification IN (SELECT value FROM json_each(?))`);
export const settleHandover = (tx: Tx, way: string, ids: readonly string[], { state, error }: { readonly state: HandoverState; readonly error: string | null }): void => {
  tx.use(settle).run(state, error, tx.now, way, JSON.stringify(ids));
};

const giveUp = statement<[Instant, Instant]>(`UPDATE handovers SET state = 'unknown', error = 'its process ended before it said how it went' WHERE state = 'sending' AND (at <= ? OR at > ?)`);
/** What was begun before a moment, or by a clock ahead of its time, and never settled: nobody knows whether it was heard. */
export const giveUpHandovers = (tx: Tx, before: Instant): number => tx.use(giveUp).run(before, tx.now).changes;

const selectOf = statement<[string], HandoverRow>('SELECT way, state, at, error FROM handovers WHERE notification = ? ORDER BY way');
export const listHandovers = (tx: ReadTx, notification: string): HandoverRow[] => tx.use(selectOf).all(notification);

const deleteOrphans = statement<[Instant]>(`DELETE FROM handovers WHERE at < ? AND NOT EXISTS (SELECT 1 FROM notifications n WHERE n.id = handovers.notification)`);
/** Forgets what was handed over of notifications that are gone. */
export const deleteOldHandovers = (tx: Tx, before: Instant): number => tx.use(deleteOrphans).run(before).changes;
