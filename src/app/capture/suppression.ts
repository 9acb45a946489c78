import type { Instant } from '../../core/base/instant.ts';
import { plainAddress } from '../../core/capture/email.ts';
import type { Effect } from '../../core/ledger/effect.ts';
import type { By, Identity, SuppressionReason } from '../../core/ledger/event.ts';
import { identityKey } from '../../core/ledger/lead-record.ts';
import { stamp } from '../../core/ledger/stamp.ts';
import {
  hasSuppressions, identitiesOfLead, insertSuppression, isIdentitySaid, isSuppressedLead, listUnheeded, markLeadSuppressed,
} from '../../db/capture/suppression.ts';
import { appendEvent } from '../../db/ledger/ledger.ts';
import type { ReadTx, Tx } from '../../db/store.ts';

/** Who writes a suppression down, and from where it comes; `Taking` is one. */
export interface Suppressing {
  readonly tx: Tx;
  readonly context: { readonly playbookVersion: number };
  /** A person at the keyboard, or anything else, which counts as `outside`. */
  readonly by: By;
  readonly source: string;
  /** The number that the next event gets: moved on when one is written. */
  seq: number;
}
export interface Wish {
  /** The lead who has one of the identities; null while nobody is known by them. */
  readonly key: number | null;
  /** As the source names them; all that the lead is known by for itself is added. */
  readonly identities: readonly Identity[];
  readonly reason: SuppressionReason;
  /** What they said, or what the source says; empty when it says nothing. */
  readonly quote: string;
  /** When they said so; now if left out. */
  readonly occurredAt?: Instant;
}

const emptyIn = new WeakMap<ReadTx, boolean>();
/** Asked once a transaction: an import asks for every row. */
const isNobodySuppressed = (tx: ReadTx): boolean => {
  const known = emptyIn.get(tx) ?? !hasSuppressions(tx);
  emptyIn.set(tx, known);
  return known;
};

/** A wish is about the mailbox, whatever stood behind the plus. That mail to one spelling came back says nothing of the others. */
const withMailboxes = (identities: readonly Identity[], reason: SuppressionReason): readonly Identity[] => {
  const known = new Map(identities.map((identity) => [identityKey(identity), identity]));
  if (reason !== 'bounced') {
    for (const identity of identities) {
      const mailbox = { ...identity, value: identity.kind === 'email' ? plainAddress(identity.value) : identity.value };
      if (!known.has(identityKey(mailbox))) known.set(identityKey(mailbox), mailbox);
    }
  }
  return [...known.values()];
};

/**
 * Whom a wish is about: an address as it was named, even an office's, what a person typed, and all that is the lead's own. Somebody else's switchboard is not silenced
 * with them, unless they are known by nothing else.
 */
const identitiesOf = ({ tx, by }: Suppressing, { key, identities, reason }: Wish): readonly Identity[] => {
  const own = key === null ? [] : identitiesOfLead(tx, key);
  const known = new Map(identities.map((identity) => [identityKey(identity), identity]));
  for (const identity of own) known.set(identityKey(identity), identity);
  const named = new Set(identities.filter(({ kind }) => kind === 'email' || by === 'human').map(identityKey));
  const all = [...known.values()];
  const proper = all.filter((identity) => !identity.shared || named.has(identityKey(identity)));
  return withMailboxes(proper.length > 0 ? proper : all, reason);
};

/**
 * Writes down that nobody may write to a person any more, inside the caller's transaction: the event, in no batch, so that no undo takes it back; the
 * table of suppressed identities; the lead's row, which is then unread. Nothing starts because of it. Says whether anything was new: the first
 * reason stands.
 */
export const suppressPerson = (writing: Suppressing, wish: Wish): boolean => {
  const { tx, context, by, source } = writing;
  const { key, reason, quote, occurredAt = tx.now } = wish;
  const identities = identitiesOf(writing, wish).map(({ kind, value }) => ({ kind, value }));
  const isKnown = key === null ? identities.length === 0 || !identities.some((identity) => !isIdentitySaid(tx, identity))
    : isSuppressedLead(tx, key) && identities.every((identity) => isIdentitySaid(tx, identity));
  if (isKnown) return false;
  const isHuman = by === 'human';
  const effect: Effect<'person.suppressed'> = {
    type: 'person.suppressed', payload: { identities, reason, quote }, by: isHuman ? 'human' : 'outside', rule: isHuman ? 'human' : 'suppression', causeSeq: null, occurredAt,
  };
  const event = stamp(effect, { seq: writing.seq++, leadKey: key, now: tx.now, playbookVersion: context.playbookVersion, history: true, source });
  appendEvent(tx, event);
  const { seq } = event;
  for (const { kind, value } of identities) insertSuppression(tx, { kind, value, reason, source, at: occurredAt, seq });
  if (key !== null) markLeadSuppressed(tx, key, { reason, at: occurredAt, seq });
  emptyIn.set(tx, false);
  return true;
};

/**
 * Suppresses those of these leads that have an identity which is suppressed already: somebody new who had asked before we knew them, a lead that was
 * given such an address, one that a merge no longer covers. Returns why, for each.
 */
export const heedSuppressions = (writing: Suppressing, keys: readonly number[]): readonly SuppressionReason[] => {
  const { tx } = writing;
  if (isNobodySuppressed(tx)) return [];
  const unheeded = listUnheeded(tx, keys);
  for (const { key, reason, at } of unheeded) suppressPerson(writing, { key, identities: [], reason, quote: '', occurredAt: at });
  return unheeded.map(({ reason }) => reason);
};
