import type { NotificationKind, Urgency } from '../../core/ledger/event.ts';
import { scalar, statement, type Tx } from '../store.ts';

export interface WorkspaceNotice {
  readonly id: string; readonly kind: NotificationKind; readonly title: string; readonly text: string; readonly urgency: Urgency; readonly seq: number;
}
const insertNotice = statement<{ id: string; kind: string; title: string; text: string; urgency: string; seq: number; at: number }>(
  `INSERT INTO notifications (id, lead_key, kind, title, text, urgency, created_at, seq) VALUES (:id, NULL, :kind, :title, :text, :urgency, :at, :seq)`);
/** Keeps a notification that is about no lead. */
export const insertWorkspaceNotice = (tx: Tx, notice: WorkspaceNotice): void => { tx.use(insertNotice).run({ ...notice, at: tx.now }); };

const markRead = scalar<[number, string], string>('UPDATE notifications SET read_at = ? WHERE read_at IS NULL AND id IN (SELECT value FROM json_each(?)) RETURNING id');
/** Marks them read together; those that were not, by id. */
export const readNotifications = (tx: Tx, ids: readonly string[]): string[] => tx.use(markRead).all(tx.now, JSON.stringify(ids)).sort();

const deleteRead = statement<[number, number]>('DELETE FROM notifications WHERE id IN (SELECT id FROM notifications WHERE read_at < ? AND lead_key IS NULL LIMIT ?)');
/** Forgets some notifications of the workspace that were read before this moment; how many there were, fewer than the limit at the end. */
export const deleteReadNotices = (tx: Tx, before: number, limit: number): number => tx.use(deleteRead).run(before, limit).changes;
