import { derivedId } from '../../core/base/ids.ts';
import type { NotificationKind, Urgency } from '../../core/ledger/event.ts';
import { stamp } from '../../core/ledger/stamp.ts';
import { appendNewEvent, nextSeq } from '../../db/ledger/ledger.ts';
import { insertWorkspaceNotice } from '../../db/advise/notice.ts';
import type { Tx } from '../../db/store.ts';
import type { Context } from '../context.ts';

export interface Notice {
  readonly kind: NotificationKind;
  readonly title: string;
  readonly text: string;
  readonly urgency: Urgency;
  /** The same notice is given once under the same key: `budget_empty:2026-03-01`. */
  readonly key: string;
}

/** Tells the owner something that is about no lead, once per key. True when it was told now. */
export const giveNotice = (tx: Tx, { playbookVersion }: Pick<Context, 'playbookVersion'>, { key, ...notice }: Notice): boolean => {
  const seq = nextSeq(tx);
  const id = derivedId('notification', 0, seq, 0);
  const event = stamp(
    { type: 'notification.raised', payload: { id, ...notice }, by: 'rule', rule: `notify.${notice.kind}`, causeSeq: null },
    { seq, leadKey: null, now: tx.now, playbookVersion, dedupeKey: `notice:${key}` });
  if (!appendNewEvent(tx, event)) return false;
  insertWorkspaceNotice(tx, { id, ...notice, seq });
  return true;
};
