import type { Instant } from '../../core/base/instant.ts';
import type { NotificationKind, Urgency } from '../../core/ledger/event.ts';
import { type ReadTx, statement, type Tx } from '../store.ts';

/** A notification with the lead it is about, if it is about one. */
export interface NotificationRow {
  readonly id: string; readonly leadId: string | null; readonly leadName: string | null; readonly kind: NotificationKind; readonly title: string;
  readonly text: string; readonly urgency: Urgency; readonly createdAt: Instant; readonly readAt: Instant | null;
}
const COLUMNS = `n.id, l.id AS leadId, coalesce(l.name, l.email) AS leadName, n.kind, n.title, n.text, n.urgency, n.created_at AS createdAt, n.read_at AS readAt`;
const FROM = 'FROM notifications n LEFT JOIN leads l ON l.key = n.lead_key';
const selectUnread = statement<[number], NotificationRow>(`SELECT ${COLUMNS} ${FROM} WHERE n.read_at IS NULL ORDER BY n.created_at DESC, n.seq DESC LIMIT ?`);
const selectAll = statement<[number], NotificationRow>(`SELECT ${COLUMNS} ${FROM} ORDER BY n.created_at DESC, n.seq DESC LIMIT ?`);
const selectByPrefix = statement<[string, string], NotificationRow>(`SELECT ${COLUMNS} ${FROM} WHERE n.id >= ? AND n.id < ? ORDER BY n.id LIMIT 9`);
const markRead = statement<[number, string]>('UPDATE notifications SET read_at = ? WHERE id = ? AND read_at IS NULL');
const setRead = statement<[number | null, string]>('UPDATE notifications SET read_at = ? WHERE id IN (SELECT value FROM json_each(?))');

/** Newest first; `limit` -1 is all. */
export const listUnreadNotifications = (tx: ReadTx, limit: number): NotificationRow[] => tx.use(selectUnread).all(limit);
/** Read ones as well, newest first. */
export const listNotifications = (tx: ReadTx, limit: number): NotificationRow[] => tx.use(selectAll).all(limit);
/** At most nine whose id begins so. */
export const listNotificationsByPrefix = (tx: ReadTx, prefix: string): NotificationRow[] => tx.use(selectByPrefix).all(prefix, `${prefix}\uffff`);
/** Marks one as read; says whether it was not. */
export const readNotification = (tx: Tx, id: string): boolean => tx.use(markRead).run(tx.now, id).changes === 1;
/** Makes these unread again, or as read as they were at `at`. */
export const setNotificationsRead = (tx: Tx, ids: readonly string[], at: Instant | null): void => { tx.use(setRead).run(at, JSON.stringify(ids)); };
