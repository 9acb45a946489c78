import type { NotificationKind } from '../../core/ledger/event.ts';
import {
  listNotifications as listStored, listNotificationsByPrefix, listUnreadNotifications, type NotificationRow, readNotification,
} from '../../db/advise/notification.ts';
import { type HandoverRow, listHandovers } from '../../db/advise/handover.ts';
import type { ReadTx } from '../../db/store.ts';
import type { Context } from '../context.ts';
import { actOnWorkspace } from '../ledger/act.ts';
import { human } from '../ledger/ledger.ts';
import { byIds, idIn, oneNamed } from '../named.ts';

export type { NotificationRow };

export interface NotificationQuery {
  /** Also those that were read. */
  readonly all?: boolean;
  readonly limit?: number;
  readonly kind?: NotificationKind;
}

/** Unread ones unless `all`, newest first. */
export const listNotifications = ({ store, signal }: Context, { all = false, limit = -1, kind }: NotificationQuery = {}): Promise<readonly NotificationRow[]> =>
  store.read((tx) => {
    const rows = all ? listStored(tx, kind === undefined ? limit : -1) : listUnreadNotifications(tx, kind === undefined ? limit : -1);
    return kind === undefined ? rows : rows.filter((row) => row.kind === kind).slice(0, limit < 0 ? undefined : limit);
  }, signal);

const resolve = (tx: ReadTx, ref: string): NotificationRow => {
  const wanted = idIn(ref);
  return oneNamed(ref, wanted === '' ? [] : listNotificationsByPrefix(tx, wanted), {
    none: { message: `No notification matches "${ref}".`, hint: 'See: salesos notifications list' },
    many: { noun: 'notifications', hint: byIds },
  });
};

export interface NotificationView extends NotificationRow { readonly handovers: readonly HandoverRow[] }

/** One notification, by id or unique prefix, with whom it was handed to. Raises `not_found`, `conflict`. */
export const showNotification = ({ store, signal }: Context, ref: string): Promise<NotificationView> => store.read((tx) => {
  const found = resolve(tx, ref);
  return { ...found, handovers: listHandovers(tx, found.id) };
}, signal);

/** Marks these as read, by id or unique prefix, or all; answers how many were unread. All or none. Raises `not_found`, `conflict`. */
export const markNotificationsRead = (context: Context, refs: readonly string[] | 'all'): Promise<number> =>
  context.store.write((tx) => {
    const ids = (refs === 'all' ? listUnreadNotifications(tx, -1) : refs.map((ref) => resolve(tx, ref))).flatMap(({ id }) => (readNotification(tx, id) ? [id] : []));
    if (ids.length > 0) actOnWorkspace(tx, context, [human('notifications.read', { ids })]);
    return ids.length;
  }, context.signal);
