import { AppError } from '../../core/base/errors.ts';
import { type Instant, parseIso, toIso } from '../../core/base/instant.ts';
import { GUARD_WITHIN_MS, pauseFor, type Returns } from '../../core/engage/bounce-guard.ts';
import { openGate } from '../../db/engage/outbox.ts';
import { countReturns, listMailboxes } from '../../db/engage/send.ts';
import type { ReadTx, Tx } from '../../db/store.ts';
import { clearSetting, getSetting, setSetting } from '../../db/workspace.ts';
import { giveNotice } from '../advise/notice.ts';
import type { Context } from '../context.ts';
import { applyToWorkspace, human } from '../ledger/ledger.ts';

/*
 * A mailbox that pauses stays so until a person says otherwise; from then on it is judged by what it has sent since. Both stand as settings of the workspace, for the
 * gate, and as events.
 */

const pausedSetting = (mailbox: string): string => `mailbox_paused:${mailbox}`;
const resumedSetting = (mailbox: string): string => `mailbox_resumed:${mailbox}`;

/** Why nothing leaves from a mailbox; undefined while it may. */
export const pausedReason = (tx: ReadTx, mailbox: string): string | undefined => getSetting(tx, pausedSetting(mailbox));

const judgedSince = (tx: ReadTx, mailbox: string): Instant => Math.max(tx.now - GUARD_WITHIN_MS, parseIso(getSetting(tx, resumedSetting(mailbox)) ?? '') ?? 0);

/** Pauses the mailboxes of which too much has come back, and tells the owner. Answers which. */
export const guardMailboxes = (tx: Tx, context: Context): readonly string[] => listMailboxes(tx, tx.now - GUARD_WITHIN_MS).filter((mailbox) => {
  if (pausedReason(tx, mailbox) !== undefined) return false;
  const returns = countReturns(tx, mailbox, judgedSince(tx, mailbox));
  const reason = pauseFor(returns);
  if (reason === null) return false;
  setSetting(tx, pausedSetting(mailbox), reason);
  applyToWorkspace(tx, [{ type: 'mailbox.paused', payload: { mailbox, reason, ...returns }, by: 'rule', rule: 'outbox.bounces', causeSeq: null }], { playbookVersion: context.playbookVersion });
  giveNotice(tx, context, {
    kind: 'mailbox_paused', urgency: 'critical', key: `mailbox_paused:${mailbox}:${tx.now}`, title: `${mailbox} is paused`,
    text: `${reason}. Nothing leaves from it until you say so: clean your addresses, then salesos outbox resume ${mailbox}`,
  });
  return true;
});

export interface MailboxView extends Returns { readonly mailbox: string; readonly paused: string | null }

/** Mailboxes that sent within the time that is judged, and those that pause. */
export const readMailboxes = (tx: ReadTx): readonly MailboxView[] => listMailboxes(tx, tx.now - GUARD_WITHIN_MS)
  .map((mailbox) => ({ mailbox, paused: pausedReason(tx, mailbox) ?? null, ...countReturns(tx, mailbox, judgedSince(tx, mailbox)) }));

/** A person lets a mailbox send again. Raises `not_found` for one that does not pause. */
export const resumeMailbox = (context: Context, mailbox: string, reason: string): Promise<MailboxView> => context.store.write((tx) => {
  if (pausedReason(tx, mailbox) === undefined) throw new AppError('not_found', `No mailbox ${mailbox} pauses.`, { hint: 'See: salesos outbox mailboxes' });
  clearSetting(tx, pausedSetting(mailbox));
  setSetting(tx, resumedSetting(mailbox), toIso(tx.now));
  openGate(tx, 'mailbox_paused');
  applyToWorkspace(tx, [human('mailbox.resumed', { mailbox, reason })], { playbookVersion: context.playbookVersion });
  return { mailbox, paused: null, ...countReturns(tx, mailbox, tx.now) };
}, context.signal);
